//! Minutes that were signed before they came here, as their pages show them: for ever as entered from the signed
//! original, with what is found about them.

use chrono::NaiveDate;
use domain::{
    access::Right,
    minutes::{Entry, Finding, Minutes, Signatory, State},
    parties::Party,
    sessions::Precision,
};
use leptos::prelude::*;
use locales::{Words, agreement::reference, dates};
use secretariat::minutes::MinutesSeen;

use super::wording;
use crate::{
    components::{
        acts::{Act, Weight},
        facts::{Fact, Facts},
        leaf::Leaf,
        notice::{Notice, Tone},
        party::{PartyName, party_name},
    },
    sessions::history::signed,
};

/// The day of a signing as exactly as it is known.
#[must_use]
pub fn day(words: &Words, day: NaiveDate, precision: Precision) -> String {
    match precision {
        Precision::Day => dates::day_short(words, day),
        Precision::Month => dates::month_of_year(words, day),
        Precision::Year => dates::year(words, day),
    }
}

/// What these minutes are, on the page of their session.
pub(super) fn state_told(words: &Words, minutes: &Minutes) -> String {
    let signed = minutes.state.signed().map(|signed| day(words, signed.day, signed.precision));
    words.tell("minutes-entered-signed", &[("day", signed.unwrap_or_default().into())])
}

/// Where and when they were signed.
pub(super) fn lede(words: &Words, entry: &Entry) -> String {
    let original = &entry.original;
    let city = original.place.name(words.language(), original.day).to_owned();
    let day = day(words, original.day, original.precision);
    words.tell("minutes-lede-signed", &[("city", city.into()), ("day", day.into())])
}

/// The mark that stays for ever: entered from the signed original, by whom, and by whom corrected last.
pub(super) fn mark(words: &'static Words, minutes: &Minutes) -> Option<AnyView> {
    let State::Entered { .. } = &minutes.state else { return None };
    let (first, last) = (minutes.versions.first()?, minutes.versions.last()?);
    let told = |id: &str, acting| words.tell(id, &[("by", signed(words, acting).into())]);
    let entered = told("minutes-entered-mark", &first.circulation);
    let corrected =
        (last.number > first.number).then(|| told("minutes-entered-corrected", &last.circulation));
    let corrected = corrected.map(|told| view! { <p>{told}</p> });
    Some(view! { <Notice tone=Tone::Joint><p>{entered}</p>{corrected}</Notice> }.into_any())
}

/// What is found about them; it refuses nothing.
pub(super) fn findings(words: &'static Words, seen: &MinutesSeen, minutes: &Minutes) -> Option<AnyView> {
    let found = minutes.findings(&seen.session);
    if found.is_empty() {
        return None;
    }
    let each = found.iter().map(|one| view! { <li>{told(words, one)}</li> }).collect_view();
    Some(
        view! { <Notice tone=Tone::Joint><p>{words.say("minutes-findings")}</p><ul>{each}</ul></Notice> }
            .into_any(),
    )
}

fn told(words: &Words, found: &Finding) -> String {
    match *found {
        Finding::NothingWritten { count } => {
            words.tell("minutes-finding-nothing-written", &[("count", count.into())])
        }
        Finding::TextsMissing { language, count } => words.tell(
            "minutes-finding-texts-missing",
            &[("language", language.tag().into()), ("count", count.into())],
        ),
        Finding::SignedBefore { began } => {
            words.tell("minutes-finding-signed-before", &[("day", dates::day_short(words, began).into())])
        }
        Finding::SignatoryMissing(party) => {
            words.tell("minutes-finding-signatory-missing", &[("party", party.into())])
        }
        Finding::DueBeforeSigning(cited) => {
            words.tell("minutes-finding-due-before", &[("decision", cited.to_string().into())])
        }
        Finding::NextOutOfTurn(party) => words.tell(
            "minutes-finding-next-out-of-turn",
            &[("party", party.into()), ("article", reference(words, 12, Some(2)).into())],
        ),
        Finding::NextBeforeSigning => words.say("minutes-finding-next-before"),
    }
}

/// Who signed, as the original tells.
pub(super) fn signatories(words: &'static Words, minutes: &Minutes) -> Option<AnyView> {
    let State::Entered { .. } = &minutes.state else { return None };
    let facts = Party::BOTH.map(|party| signatory(words, minutes.state.signatory(party), party)).into();
    Some(
        view! { <Leaf id="signatories" heading=words.say("minutes-signatories")><Facts facts/></Leaf> }
            .into_any(),
    )
}

/// Who signed for this Party.
pub(super) fn signatory(words: &'static Words, known: Option<&Signatory>, party: Party) -> Fact {
    let told = match known {
        Some(one) => {
            let language = words.language();
            format!("{}, {}", one.names.shown_in(language), one.positions.shown_in(language))
        }
        None => words.say("fields-not-recorded"),
    };
    let name = words.say("minutes-signatory");
    Fact::new(name, view! { <PartyName party name=party_name(words, party)/>": "{told} })
}

/// What a secretary may do with them.
pub(super) fn acts(words: &Words, seen: &MinutesSeen, minutes: &Minutes) -> Vec<Act> {
    if minutes.transcriber.is_none() || !seen.reads_draft {
        return Vec::new();
    }
    let base = wording::address(seen.id);
    let link = |weight, room: &str, id: &str| Act::link(weight, format!("{base}/{room}"), words.say(id));
    let drafts = seen.rights.contains(&Right::DraftMinutes);
    match minutes.state {
        State::Draft if drafts => {
            let enter = if minutes.is_correction() { "minutes-correct-enter" } else { "minutes-enter" };
            vec![link(Weight::First, "enter", enter), link(Weight::Grave, "discard", "minutes-discard")]
        }
        State::Entered { .. } if seen.corrects => vec![link(Weight::Second, "correct", "minutes-correct")],
        _ => Vec::new(),
    }
}
