//! How a notice is told: what happened, on which record, where that is.

use domain::notices::Matter;
use leptos::prelude::*;
use locales::{Words, dates};
use secretariat::notices::{NoticeSeen, Told};

use crate::{
    communications::wording::{address, marked, title},
    components::page_head::{Link, Trail},
    protocols::wording as protocols,
    sessions::wording::{city, days, name},
};

/// What happened: «Предложено заседание».
#[must_use]
pub fn matter(words: &Words, notice: &NoticeSeen) -> String {
    words.say(&format!("notices-matter-{}", notice.matter.key()))
}

/// The record by name, as it stands now; a marking stands wherever a communication is named (Art. 9(1)).
#[must_use]
pub fn record(words: &Words, notice: &NoticeSeen) -> String {
    match &notice.told {
        Told::Session(_, session) | Told::Minutes(_, session, _) => {
            format!(
                "{}, {}, {}",
                name(words, session),
                city(words, &session.terms),
                days(words, &session.terms)
            )
        }
        Told::Decision(decision) => {
            words.tell("notices-decision", &[("cited", decision.cited.to_string().into())])
        }
        Told::Communication(communication) => {
            let of_sender = |id: &str| words.tell(id, &[("party", communication.sender.into())]);
            let changed = match notice.matter {
                Matter::ListChanged => Some(of_sender("authorities-list-of")),
                Matter::CompositionChanged => Some(of_sender("commission-part-of")),
                _ => None,
            };
            let parts = [changed, Some(title(words, communication)), marked(words, communication)];
            parts.into_iter().flatten().collect::<Vec<_>>().join("; ")
        }
        Told::Protocol(told) => protocols::title(words, &told.protocol, told.agreement_signed),
    }
}

/// The day that it is about: a deadline, or since when it waits.
#[must_use]
pub fn day(words: &Words, notice: &NoticeSeen) -> Option<String> {
    let day = dates::day_short(words, notice.day?);
    let message = match notice.matter {
        Matter::SessionUnanswered => "notices-proposed-on",
        Matter::CommunicationUnreceived => "notices-dispatched-on",
        Matter::ProtocolInForce => "notices-in-force-from",
        _ => "home-due",
    };
    Some(words.tell(message, &[("day", day.into())]))
}

/// Where the record is.
#[must_use]
pub fn place(notice: &NoticeSeen) -> String {
    match &notice.told {
        Told::Session(id, _) => format!("/sessions/{id}"),
        Told::Minutes(id, _, _) => format!("/sessions/{id}/minutes"),
        Told::Decision(decision) => format!("/decisions/{}", decision.id),
        Told::Communication(_) if notice.matter == Matter::ListChanged => "/authorities/notified".into(),
        Told::Communication(_) if notice.matter == Matter::CompositionChanged => "/commission".into(),
        Told::Communication(communication) => address(communication),
        Told::Protocol(told) => protocols::address(told.id),
    }
}

/// The inbox above the pages that stand below it.
pub(super) fn trail(words: &Words, here: String) -> Trail {
    let above = vec![Link::new("/notices", words.say("notices-title"))];
    Trail { label: words.say("frame-trail"), above, here }
}

/// A label in small type; nothing where there is none.
pub(super) fn note(told: Option<String>) -> Option<AnyView> {
    told.map(|told| view! { <span class="note">{told}</span> }.into_any())
}
