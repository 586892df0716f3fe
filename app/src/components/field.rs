//! Fields: label, help, the message of what is wrong above the control.

use leptos::prelude::*;

use crate::components::form::Control;

/// What kind of text is typed, which decides the keyboard that a telephone shows and what a browser fills in.
#[derive(Clone, Copy, Default, PartialEq, Eq, Debug)]
pub enum Kind {
    /// Words.
    #[default]
    Words,
    /// An address of electronic mail.
    Mail,
    /// A secret; what was typed is never written back into the page.
    Secret,
}

impl Kind {
    const fn key(self) -> &'static str {
        match self {
            Self::Words => "text",
            Self::Mail => "email",
            Self::Secret => "password",
        }
    }
}

/// What stands around every control: label, help, message. The control comes as the children.
#[component]
pub fn Field(
    /// The control's name, which is its id.
    #[prop(into)]
    name: String,
    /// The label.
    #[prop(into)]
    label: String,
    /// What helps to fill it in.
    #[prop(optional_no_strip)]
    help: Option<String>,
    /// What is wrong.
    #[prop(optional_no_strip)]
    fault: Option<String>,
    /// The control, with the id `name` and the description of [`described_by`].
    children: Children,
) -> AnyView {
    let class = field_class(fault.is_some());
    view! {
        <div class=class>
            <label for=name.clone()>{label}</label>
            <Remarks name help fault/>
            {children()}
        </div>
    }
    .into_any()
}

/// Help and message of a field, with the ids to which [`described_by`] refers.
#[component]
pub fn Remarks(
    /// The field's name.
    name: String,
    /// What helps to fill it in.
    #[prop(optional_no_strip)]
    help: Option<String>,
    /// What is wrong.
    #[prop(optional_no_strip)]
    fault: Option<String>,
) -> AnyView {
    let help = help.map(|help| view! { <p class="field-help" id=format!("{name}-help")>{help}</p> });
    let fault = fault.map(|fault| view! { <p class="field-error" id=format!("{name}-error")>{fault}</p> });
    (help, fault).into_any()
}

/// The ids of what describes a control, the message first; nothing where nothing does.
#[must_use]
pub fn described_by(name: &str, help: bool, fault: bool) -> Option<String> {
    let ids: Vec<String> = [("error", fault), ("help", help)]
        .into_iter()
        .filter(|(_, there)| *there)
        .map(|(part, _)| format!("{name}-{part}"))
        .collect();
    (!ids.is_empty()).then(|| ids.join(" "))
}

/// The class of a field, right or wrong.
#[must_use]
pub const fn field_class(wrong: bool) -> &'static str {
    if wrong { "field field-wrong" } else { "field" }
}

/// `aria-invalid` of a control; nothing where it is right.
#[must_use]
pub fn invalid(wrong: bool) -> Option<&'static str> {
    wrong.then_some("true")
}

/// A field of one line.
#[component]
pub fn TextField(
    /// What was typed and what is wrong.
    control: Control,
    /// The label.
    #[prop(into)]
    label: String,
    /// What helps to fill it in.
    #[prop(optional, into)]
    help: Option<String>,
    /// What kind of text.
    #[prop(optional)]
    kind: Kind,
    /// What a browser may fill in: a word of the HTML standard's list of `autocomplete`.
    #[prop(optional)]
    autocomplete: Option<&'static str>,
    /// The language of what is typed, where it is not the page's.
    #[prop(optional)]
    lang: Option<&'static str>,
) -> AnyView {
    let Control { name, typed, fault } = control;
    let described = described_by(&name, help.is_some(), fault.is_some());
    let wrong = invalid(fault.is_some());
    let value = (kind != Kind::Secret).then_some(typed);
    let id = name.clone();
    view! {
        <Field name=name.clone() label help fault>
            <input
                id=id
                name=name
                type=kind.key()
                value=value
                autocomplete=autocomplete
                lang=lang
                aria-invalid=wrong
                aria-describedby=described
            />
        </Field>
    }
    .into_any()
}
