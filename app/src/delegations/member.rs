//! One person of one's own delegation: the form, and the page that asks before a person is taken off the list.

use domain::{delegations::Member, identifiers::PersonId, languages::Language};
use leptos::prelude::*;
use locales::Words;
use secretariat::delegations::OwnDelegation;

use super::wording::{name, path, trail};
use crate::components::{
    acts::{Act, Hidden, Weight},
    choice::{Choice, SelectField},
    confirm::Confirm,
    field::TextField,
    form::{Faults, Form, Typed},
    form_part::{FormEnd, form_part},
    notice::summary,
    page_head::PageHead,
    sending::Sending,
    versions::{Difference, someone_saved_first},
};

/// The fields with their labels.
const FIELDS: [(&str, &str); 11] = [
    ("name_ru", "delegations-cell-name-ru"),
    ("position_ru", "delegations-cell-position-ru"),
    ("role", "delegations-field-role"),
    ("basis", "delegations-field-basis"),
    ("name_kk", "delegations-cell-name-kk"),
    ("position_kk", "delegations-cell-position-kk"),
    ("name_az", "delegations-cell-name-az"),
    ("position_az", "delegations-cell-position-az"),
    ("name_en", "delegations-cell-name-en"),
    ("position_en", "delegations-cell-position-en"),
    ("account", "delegations-field-account"),
];

/// What the page shows.
pub struct MemberPage<'a> {
    /// One's own delegation.
    pub own: &'a OwnDelegation,
    /// Who is changed; nobody where a person is added.
    pub person: Option<PersonId>,
    /// What was typed.
    pub typed: &'a Typed,
    /// What is wrong with it.
    pub faults: &'a Faults,
    /// What someone else saved meanwhile, where the two differ.
    pub saved: Option<&'a Typed>,
}

/// The title of the page.
#[must_use]
pub fn title(words: &Words, person: Option<PersonId>) -> String {
    words.say(if person.is_some() { "delegations-change-title" } else { "delegations-add-title" })
}

/// The page. The form goes to its own path.
#[must_use]
pub fn view(words: &'static Words, page: &MemberPage<'_>) -> AnyView {
    let (own, form) = (page.own, Form::new(page.typed, page.faults));
    let base = path(own.session.id);
    let here = page.person.map_or_else(|| format!("{base}/new"), |person| format!("{base}/{person}"));
    let title = title(words, page.person);
    let trail = trail(words, own.session.id, &own.session.record, title.clone());
    let hidden = vec![("version".to_owned(), form.typed("version").to_owned())];
    let mut acts = vec![
        Act::send(Weight::First, words.say("delegations-save")),
        Act::link(Weight::Quiet, base, words.say("delegations-leave")),
    ];
    if page.person.is_some() {
        acts.push(Act::link(Weight::Grave, format!("{here}/remove"), words.say("delegations-remove")));
    }
    view! {
        <PageHead title trail/>
        {page.saved.map(|saved| differences(words, saved, page.typed))}
        {Sending::to(here).around(view! {
            {summary(words, page.faults, |field| label(words, field))}
            <Hidden fields=hidden/>
            {person_part(words, &form)}
            {role_part(words, &form)}
            {languages_part(words, &form)}
            {account_part(words, own, page.person, &form)}
            <FormEnd acts/>
        })}
    }
    .into_any()
}

fn label(words: &Words, field: &str) -> Option<String> {
    FIELDS.into_iter().find(|(name, _)| *name == field).map(|(_, id)| words.say(id))
}

fn person_part(words: &Words, form: &Form<'_>) -> AnyView {
    form_part(
        words.say("delegations-part-person"),
        view! {
            <TextField
                control=form.control("name_ru")
                label=words.say("delegations-field-name")
                help=words.say("delegations-field-name-told")
                lang="ru"
            />
            <TextField
                control=form.control("position_ru")
                label=words.say("delegations-field-position")
                help=words.say("delegations-field-position-told")
                lang="ru"
            />
        },
    )
}

fn role_part(words: &Words, form: &Form<'_>) -> AnyView {
    let roles = ["member", "head", "acting-head", "expert", "interpreter"]
        .map(|key| Choice::new(key, words.say(&format!("delegations-role-{key}"))));
    form_part(
        words.say("delegations-part-role"),
        view! {
            <SelectField
                control=form.control("role")
                label=words.say("delegations-field-role")
                choices=roles.to_vec()
            />
            <TextField
                control=form.control("basis")
                label=words.say("delegations-field-basis")
                help=words.say("delegations-field-basis-told")
            />
        },
    )
}

fn languages_part(words: &Words, form: &Form<'_>) -> AnyView {
    let fields = [Language::Kazakh, Language::Azerbaijani, Language::English].map(|language| {
        let tag = language.tag();
        let [name, position] = ["name", "position"].map(|what| {
            let (control, label) = (format!("{what}_{tag}"), format!("delegations-cell-{what}-{tag}"));
            view! { <TextField control=form.control(&control) label=words.say(&label) lang=tag/> }
        });
        view! { {name}{position} }
    });
    form_part(
        words.say("delegations-part-languages"),
        view! { <p class="note">{words.say("delegations-part-languages-told")}</p>{fields} },
    )
}

fn account_part(words: &Words, own: &OwnDelegation, person: Option<PersonId>, form: &Form<'_>) -> AnyView {
    let taken = |id| {
        let others = own.kept.record.members().iter().filter(|other| Some(other.person.id) != person);
        others.into_iter().any(|other| other.account == Some(id))
    };
    let free = own.accounts.iter().filter(|(id, _)| !taken(*id));
    let mut choices = vec![Choice::new("", words.say("delegations-field-account-none"))];
    choices.extend(free.map(|(id, name)| Choice::new(id.to_string(), name.to_string())));
    form_part(
        words.say("delegations-part-account"),
        view! {
            <SelectField
                control=form.control("account")
                label=words.say("delegations-field-account")
                help=words.say("delegations-field-account-told")
                choices=choices
            />
        },
    )
}

/// What someone saved first and what was typed here, where the two differ.
fn differences(words: &'static Words, saved: &Typed, typed: &Typed) -> AnyView {
    let value = |of: &Typed, name: &str| of.get(name).cloned().unwrap_or_default();
    let differing = FIELDS.into_iter().filter(|(name, _)| value(saved, name) != value(typed, name));
    let each = differing.map(|(name, label)| {
        let shown = |of: &Typed| match (name, value(of, name)) {
            ("role", key) if !key.is_empty() => words.say(&format!("delegations-role-{key}")),
            (_, value) => value,
        };
        Difference { label: words.say(label), saved: shown(saved), typed: shown(typed) }
    });
    someone_saved_first(words, each.collect())
}

/// The page that asks before a person is taken off the list.
#[must_use]
pub fn remove(words: &'static Words, own: &OwnDelegation, member: &Member) -> AnyView {
    let base = path(own.session.id);
    let here = format!("{base}/{}", member.person.id);
    let title = words.say("delegations-change-title");
    let trail = trail(words, own.session.id, &own.session.record, words.say("delegations-remove"));
    view! {
        <PageHead title trail/>
        <Confirm
            question=words.tell("delegations-remove-question", &[("name", name(words, member).into())])
            told=words.say("delegations-remove-told")
            action=format!("{here}/remove")
            hidden=vec![("version".to_owned(), own.kept.version.to_string())]
            act=words.say("delegations-remove")
            back=base
            back_words=words.say("delegations-remove-keep")
        />
    }
    .into_any()
}
