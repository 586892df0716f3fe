//! How a communication is told: what it is called, from whom to whom, where it stands, what it carries.

use std::collections::BTreeMap;

use domain::{
    authorities::{AuthorityKey, Change, History, ListChange},
    commission::Establishment,
    communications::{Carried, Communication, Instrument, Marking, Origin, TakesEffect, Whose},
    identifiers::CommunicationId,
    languages::Language,
    spelled::Spelled,
};
use leptos::prelude::*;
use locales::{Words, agreement::reference, dates};

use crate::{
    components::page_head::{Link, Trail},
    protocols,
};

/// Where a communication is.
#[must_use]
pub fn address(communication: &Communication) -> String {
    format!("/communications/{}", communication.id)
}

/// «Вербальная нота № 12-3/45», or its subject where it bears no number yet.
#[must_use]
pub fn title(words: &Words, communication: &Communication) -> String {
    let channel = channel(words, communication);
    match &communication.terms.number {
        Some(number) => {
            let number = number.to_string();
            words.tell(
                "communications-title-numbered",
                &[("channel", channel.into()), ("number", number.into())],
            )
        }
        None => format!("{channel}: {}", communication.terms.subject),
    }
}

/// The register above a communication, and the communication above its own pages.
#[must_use]
pub fn trail(words: &Words, communication: &Communication, below: Option<String>) -> Trail {
    let mut above = vec![Link::new("/communications", words.say("frame-communications"))];
    let own = title(words, communication);
    let here = match below {
        None => own,
        Some(here) => {
            above.push(Link::new(address(communication), own));
            here
        }
    };
    Trail { label: words.say("frame-trail"), above, here }
}

/// The channel by name.
#[must_use]
pub fn channel(words: &Words, communication: &Communication) -> String {
    words.say(&format!("communications-channel-{}", communication.terms.channel.key()))
}

/// The sender's marking, where it set one: it stands wherever the communication is named (Art. 9(1)).
#[must_use]
pub fn marked(words: &Words, communication: &Communication) -> Option<String> {
    let marking = communication.terms.marking;
    (marking != Marking::Unmarked).then(|| words.say(&format!("communications-marking-{}", marking.key())))
}

/// The state by name.
#[must_use]
pub fn state(words: &Words, communication: &Communication) -> String {
    words.say(&format!("communications-state-{}", communication.state_name().key()))
}

/// The receipt as it counts, with whose account it is; nothing where there is none.
#[must_use]
pub fn receipt(words: &Words, communication: &Communication) -> Option<String> {
    let account = communication.state.account()?;
    let day = dates::day_short(words, account.day);
    let id = match account.whose {
        Whose::Receiver => "communications-received-on",
        Whose::Sender => "communications-received-by-evidence",
    };
    Some(words.tell(id, &[("day", day.into())]))
}

/// What it carries, in one sentence each.
#[must_use]
pub fn carried(words: &Words, list: &History, carried: &Carried) -> String {
    match carried {
        Carried::ListChange(ListChange { change, .. }) => changed(words, list, change),
        Carried::Establishment(Establishment { day, instrument }) => {
            let told =
                [("day", dates::day(words, *day).into()), ("instrument", instrument.to_string().into())];
            words.tell("communications-carried-establishment", &told)
        }
        Carried::Composition(composition) => {
            words.tell("communications-carried-composition", &[("count", composition.seats.len().into())])
        }
        Carried::ProceduresCompleted { instrument: Instrument::Protocol(_) } => {
            words.say("communications-kind-procedures-completed-protocol")
        }
        Carried::ProceduresCompleted { instrument: Instrument::Agreement }
        | Carried::Termination
        | Carried::TerminationRevoked
        | Carried::SessionInvitation { .. } => words.say(&format!("communications-kind-{}", carried.key())),
        Carried::SessionAnswer { reply, .. } => {
            let reply = words.say(&format!("communications-reply-{}", reply.key()));
            format!("{}: {reply}", words.say("communications-kind-session-answer"))
        }
    }
}

/// From which day it counts, and on what it rests: what the note names, and what follows from it.
#[must_use]
pub fn effect(words: &Words, communication: &Communication, carried: &Carried) -> Vec<String> {
    match carried {
        Carried::ListChange(change) => {
            let act = change.national_act.as_ref().map(|act| {
                words.tell("communications-carried-national-act", &[("act", act.to_string().into())])
            });
            let in_law = change.national_day.map(|day| on(words, "communications-carried-national-day", day));
            act.into_iter().chain(in_law).chain(counts(words, communication, change)).collect()
        }
        Carried::Composition(composition) => counts(words, communication, composition),
        Carried::Establishment(_)
        | Carried::ProceduresCompleted { .. }
        | Carried::Termination
        | Carried::TerminationRevoked
        | Carried::SessionInvitation { .. }
        | Carried::SessionAnswer { .. } => Vec::new(),
    }
}

fn counts(words: &Words, communication: &Communication, thing: &impl TakesEffect) -> Vec<String> {
    let named = thing.named_day().map(|day| on(words, "communications-carried-effect-named", day));
    let received = communication.state.account().map(|account| account.day);
    let is_early = thing.named_day().zip(received).is_some_and(|(named, received)| named < received);
    let early = is_early.then(|| words.say("communications-carried-effect-early"));
    let counts = match thing.notified_from(communication) {
        Some(day) => on(words, "communications-carried-effect", day),
        None => words.say("communications-carried-effect-open"),
    };
    [named, Some(counts), early].into_iter().flatten().collect()
}

fn on(words: &Words, id: &str, day: chrono::NaiveDate) -> String {
    words.tell(id, &[("day", dates::day(words, day).into())])
}

/// What something rests on: the provision of the Agreement from which it comes, or a communication with its day. The
/// communication is a link for whoever may open it.
#[must_use]
pub fn origin(
    words: &'static Words,
    cited: &BTreeMap<CommunicationId, Communication>,
    origin: Origin,
) -> AnyView {
    match origin {
        Origin::Agreement => reference(words, 6, Some(2)).into_any(),
        Origin::Protocol { day, by } => {
            let (href, told) = (protocols::wording::address(by), words.say("authorities-by-protocol"));
            view! { {dates::day_short(words, day)}", "<a href=href>{told}</a> }.into_any()
        }
        Origin::Notified { day, by, on_evidence } => {
            let day = dates::day_short(words, day);
            let evidence = on_evidence.then(|| format!(", {}", words.say("authorities-on-evidence")));
            let named = cited.get(&by).map(|communication| {
                let link = link(words, communication);
                view! { ", "{link} }
            });
            view! { {day}{evidence}{named} }.into_any()
        }
    }
}

/// A communication as a link.
#[must_use]
pub fn link(words: &Words, communication: &Communication) -> AnyView {
    let (href, title) = (address(communication), title(words, communication));
    view! { <a href=href>{title}</a> }.into_any()
}

/// A change in one line. Names stay in the nominative: they stand in quotation marks or follow a colon.
#[must_use]
pub fn changed(words: &Words, list: &History, change: &Change) -> String {
    let of_key = |key: &AuthorityKey| name(words, list, key);
    let spelled = |names: &Spelled| names.shown_in(words.language()).to_string();
    let (authority, into) = match change {
        Change::Added { authority } => (spelled(&authority.names), String::new()),
        Change::Renamed { authority, names } => (former_name(words, list, authority), spelled(names)),
        Change::Split { authority, into } => {
            let into: Vec<String> = into.iter().map(|one| spelled(&one.names)).collect();
            (of_key(authority), into.join(between(words)))
        }
        Change::Merged { authorities, into } => {
            let all: Vec<String> = authorities.iter().map(of_key).collect();
            (all.join(between(words)), spelled(&into.names))
        }
        Change::Absorbed { authority, into } => (of_key(authority), of_key(into)),
        Change::Removed { authority } => (of_key(authority), String::new()),
        Change::Contacts { authority, contacts } => (of_key(authority), contacts.to_string()),
    };
    let id = format!("communications-change-{}", change.key());
    words.tell(&id, &[("authority", authority.into()), ("into", into.into())])
}

/// Between names that stand in one pair of quotation marks each.
pub(crate) const fn between(words: &Words) -> &'static str {
    match words.language() {
        Language::Russian | Language::Kazakh => "»; «",
        Language::Azerbaijani | Language::English => "”; “",
    }
}

/// What an authority is called last; its key where the list does not know it.
#[must_use]
pub fn name(words: &Words, list: &History, key: &AuthorityKey) -> String {
    let names = list.authority(key).and_then(|authority| authority.names.last());
    names.map_or_else(|| key.as_str().to_owned(), |(_, names)| names.shown_in(words.language()).to_string())
}

/// What an authority was called before its last name.
fn former_name(words: &Words, list: &History, key: &AuthorityKey) -> String {
    let names = list.authority(key).and_then(|authority| authority.names.iter().rev().nth(1));
    names.map_or_else(|| name(words, list, key), |(_, names)| names.shown_in(words.language()).to_string())
}
