//! What a correction of transcribed minutes changed: the earlier entry stays readable under the step that corrected it.

use chrono::NaiveDate;
use domain::{
    languages::Language,
    minutes::{Entry, Minutes, Passage, Record, State, Step, What, When},
    parties::Party,
};
use leptos::prelude::*;
use locales::{Words, dates, decisions};

use super::entered;
use crate::{
    agreement::texts::text::compared,
    components::{
        facts::{Fact, Facts},
        party::party_name,
    },
};

/// The reason of a correction and what it changed; nothing of any other step.
pub(super) fn told(words: &'static Words, minutes: &Minutes, step: &Step) -> Option<AnyView> {
    let What::EntryCorrected { shared, reason, was } = &step.what else { return None };
    let version = |number: u32| minutes.versions.iter().find(|version| version.number == number);
    let (before, after) = (version(shared.checked_sub(1)?)?, version(*shared)?);
    let texts = texts(words, &before.record, &after.record);
    let mut facts = signing(words, was, &entry_after(minutes, *shared)?);
    facts.extend(terms(words, &before.record, &after.record, was.original.day));
    let facts = (!facts.is_empty()).then(|| {
        view! { <p class="field-name">{words.say("communications-was")}</p><Facts facts/> }
    });
    Some(
        view! {
            <p>{reason.to_string()}</p>
            <details class="why">
                <summary>{words.say("minutes-was")}</summary>
                <div class="why-told">{texts}{facts}</div>
            </details>
        }
        .into_any(),
    )
}

/// What was told of the signing after this correction: what the next one replaced, else what stands.
fn entry_after(minutes: &Minutes, corrected: u32) -> Option<Entry> {
    let next = minutes.steps.iter().find_map(|step| match &step.what {
        What::EntryCorrected { shared, was, .. } if *shared == corrected + 1 => Some(was.as_ref().clone()),
        _ => None,
    });
    next.or_else(|| match &minutes.state {
        State::Entered { entry } => Some(entry.as_ref().clone()),
        _ => None,
    })
}

/// Each text that differs, what went and what came.
fn texts(words: &'static Words, before: &Record, after: &Record) -> AnyView {
    let all = passages(words, after);
    let differing = all.into_iter().flat_map(|(passage, label)| {
        Language::AUTHENTIC.into_iter().filter_map(move |language| {
            let of = |record: &Record| {
                let found = record.passages().find(|(one, _)| *one == passage);
                found.and_then(|(_, texts)| texts.words(language)).map(ToString::to_string)
            };
            let (was, now) = (of(before).unwrap_or_default(), of(after).unwrap_or_default());
            (was != now).then(
                || view! { <p class="field-name">{label.clone()}</p>{compared(words, language, &was, &now)} },
            )
        })
    });
    differing.collect_view().into_any()
}

/// Every passage with the words by which a reader finds it.
fn passages(words: &Words, record: &Record) -> Vec<(Passage, String)> {
    let mut all = Vec::new();
    for (number, item) in (1_usize..).zip(&record.items) {
        let of_item = words.tell("minutes-item", &[("number", number.into())]);
        let mut places = 1..;
        for (passage, _) in item.passages() {
            let part = match passage {
                Passage::Heading(_) => words.say("minutes-heading"),
                Passage::Heard(_) => words.say("minutes-heard"),
                Passage::Noted(_) => words.say("minutes-discussed"),
                Passage::Decision(_) => {
                    let place: usize = places.next().unwrap_or_default();
                    words.tell("minutes-decision", &[("number", format!("{number}.{place}").into())])
                }
                Passage::Statement(_, party) => {
                    format!("{}, {}", words.say("minutes-statement"), party_name(words, party))
                }
            };
            all.push((passage, format!("{of_item}: {part}")));
        }
    }
    all
}

/// What was told of the signing before, where that changed.
fn signing(words: &'static Words, was: &Entry, now: &Entry) -> Vec<Fact> {
    let (was, now) = (&was.original, &now.original);
    let mut facts = Vec::new();
    if (was.day, was.precision) != (now.day, now.precision) {
        facts.push(Fact::new(words.say("minutes-sign-day"), entered::day(words, was.day, was.precision)));
    }
    if was.place != now.place {
        let city = was.place.name(words.language(), was.day).to_owned();
        facts.push(Fact::new(words.say("minutes-sign-city"), city));
    }
    for party in Party::BOTH {
        let signatory = was.signatories.of(party).as_ref();
        if signatory != now.signatories.of(party).as_ref() {
            facts.push(entered::signatory(words, signatory, party));
        }
    }
    facts
}

/// Kind, executors and deadline of each decision before, and the next session, where they changed.
fn terms(words: &'static Words, before: &Record, after: &Record, signed: NaiveDate) -> Vec<Fact> {
    let mut facts = Vec::new();
    for (number, item) in (1_usize..).zip(&after.items) {
        for (place, now) in (1_usize..).zip(&item.decisions) {
            let Ok(was) = before.decision(now.id) else { continue };
            if (was.kind, &was.executors, was.deadline) == (now.kind, &now.executors, now.deadline) {
                continue;
            }
            let kind = words.say(&format!("minutes-kind-{}", was.kind.key()));
            let deadline = decisions::deadline(words, was.deadline);
            let deadline = deadline.unwrap_or_else(|| words.say("minutes-deadline-none"));
            let executors = decisions::executors(words, &was.executors);
            let told = [kind, executors, deadline].into_iter().filter(|part| !part.is_empty());
            let name = words.tell("minutes-decision", &[("number", format!("{number}.{place}").into())]);
            facts.push(Fact::new(name, told.collect::<Vec<_>>().join("; ")));
        }
    }
    if before.next_session != after.next_session {
        let next = &before.next_session;
        let (day, days) = match next.when {
            When::ToBeAgreed => (signed, words.say("minutes-to-be-agreed")),
            When::Days { first, last } => (first, dates::range_short(words, first, last)),
        };
        let city = next.place.as_ref().map(|place| place.name(words.language(), day).to_owned());
        let told = city.into_iter().chain([days]).collect::<Vec<_>>().join(", ");
        facts.push(Fact::new(words.say("minutes-next-session"), told));
    }
    facts
}
