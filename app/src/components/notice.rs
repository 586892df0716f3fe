//! Notices: told once, at the place.

use leptos::prelude::*;
use locales::Words;

use crate::components::form::Faults;

/// How a notice speaks.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Tone {
    /// Something was done.
    Done,
    /// What holds for everything on the page.
    Joint,
}

/// Words between two rules, or behind the joint double rule.
#[component]
pub fn Notice(
    /// How it speaks.
    tone: Tone,
    /// What it says.
    children: Children,
) -> AnyView {
    let (class, role) = match tone {
        Tone::Done => ("notice", Some("status")),
        Tone::Joint => ("notice notice-joint", None),
    };
    view! { <div class=class role=role>{children()}</div> }.into_any()
}

/// The notice of what was just done; nothing where nothing was.
#[must_use]
pub fn done(words: &'static Words, message: Option<&'static str>) -> Option<AnyView> {
    let message = message?;
    Some(view! { <Notice tone=Tone::Joint><p role="status">{words.say(message)}</p></Notice> }.into_any())
}

/// The summary of errors, at the top of a form that came back. Its links lead to the fields.
///
/// Nothing is shown where nothing is wrong. It takes the focus by its `tabindex`, and is announced by its role.
#[component]
pub fn FaultSummary(
    /// What did not happen, and how many places to mend.
    #[prop(into)]
    heading: String,
    /// What is wrong.
    faults: Faults,
    /// That nothing typed is lost.
    #[prop(optional, into)]
    kept: Option<String>,
) -> AnyView {
    (!faults.is_empty())
        .then(|| {
            let whole =
                faults.whole().iter().cloned().map(|message| view! { <p>{message}</p> }).collect_view();
            let links = faults.fields().iter().cloned().map(|(field, message)| {
                view! { <li><a href=format!("#{field}")>{message}</a></li> }
            });
            let list = (!faults.fields().is_empty()).then(|| view! { <ul>{links.collect_view()}</ul> });
            view! {
                <div class="notice notice-grave" id="faults" role="alert" tabindex="-1">
                    <h2>{heading}</h2>
                    {whole}
                    {list}
                    {kept.map(|kept| view! { <p class="note">{kept}</p> })}
                </div>
            }
        })
        .into_any()
}

/// The summary of a form that came back, with the words that every form uses: how many places to mend, and that what
/// was typed is kept. `label` names the fields.
pub fn summary(words: &Words, faults: &Faults, label: impl Fn(&str) -> Option<String>) -> AnyView {
    let heading = match faults.fields().len() {
        0 => words.say("errors-422-title"),
        places => words.tell("fields-refused", &[("faults", places.into())]),
    };
    let kept = words.say("fields-refused-kept");
    view! { <FaultSummary heading faults=faults.named(label) kept/> }.into_any()
}
