//! What the pages of delegations say alike: names, roles, days, the way back.

use domain::{
    delegations::{Delegation, Member, Role, State},
    identifiers::SessionId,
    languages::Language,
    sessions::Session,
    spelled::Spelled,
};
use leptos::prelude::*;
use locales::{Words, dates};

use crate::{
    components::page_head::{Link, Trail},
    sessions::wording,
};

/// The messages that a page may be asked to show after an act; what is not in this list is ignored.
const DONE: [&str; 4] =
    ["delegations-saved", "delegations-reused", "delegations-shared", "delegations-attendance-saved"];

/// The message with this name, if a page may show it.
#[must_use]
pub fn done_message(name: &str) -> Option<&'static str> {
    DONE.into_iter().find(|message| message.strip_prefix("delegations-") == Some(name))
}

/// The sessions, this session, this page.
pub(super) fn trail(words: &Words, id: SessionId, session: &Session, here: String) -> Trail {
    Trail {
        label: words.say("frame-trail"),
        above: vec![
            Link::new("/sessions", words.say("frame-sessions")),
            Link::new(format!("/sessions/{id}"), wording::name(words, session)),
        ],
        here,
    }
}

/// The address of one's own delegation.
pub(super) fn path(id: SessionId) -> String {
    format!("/sessions/{id}/delegation")
}

/// Words of a person for this reader: in the reader's language, else in Russian and marked so.
pub(super) fn spelled(words: &Words, spelled: &Spelled) -> AnyView {
    match spelled.in_language(words.language()) {
        Some(line) => line.to_string().into_any(),
        None => view! { <span lang="ru">{spelled.russian.to_string()}</span> }.into_any(),
    }
}

/// All that is known of a person's name or position, Russian first, each line in its language.
pub(crate) fn in_every_language(spelled: &Spelled) -> AnyView {
    let others = [Language::Kazakh, Language::Azerbaijani, Language::English].into_iter();
    let others = others.filter_map(|language| spelled.in_language(language).map(|line| (language, line)));
    let others = others
        .map(|(language, line)| view! { <span class="note" lang=language.tag()>{line.to_string()}</span> });
    view! { <span lang="ru">{spelled.russian.to_string()}</span>{others.collect_view()} }.into_any()
}

/// What a person is, with the basis of an acting head.
pub(super) fn role(words: &Words, role: &Role) -> AnyView {
    let name = role_name(words, role);
    match role {
        Role::ActingHead { basis } => {
            let basis = words.tell("delegations-basis", &[("basis", basis.to_string().into())]);
            view! { {name}<span class="note">{basis}</span> }.into_any()
        }
        _ => name.into_any(),
    }
}

/// What a person is, in a word.
pub(super) fn role_name(words: &Words, role: &Role) -> String {
    words.say(&format!("delegations-role-{}", role.key()))
}

/// When a list was told, or that it was not.
pub(super) fn told(words: &Words, delegation: &Delegation) -> String {
    match &delegation.state {
        State::Own => words.say("delegations-own-only"),
        State::Shared { sharing } => {
            let id = if delegation.edition > 1 { "delegations-told-anew" } else { "delegations-told-on" };
            words.tell(id, &[("day", dates::day_short(words, sharing.day()).into())])
        }
    }
}

/// The name as it stands in a question or a label.
pub(super) fn name(words: &Words, member: &Member) -> String {
    member.person.names.shown_in(words.language()).to_string()
}
