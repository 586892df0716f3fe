//! The life of the Agreement as it is looked at: nothing recorded, one notification, in force, a notice that was taken
//! back, at its end; the signature recorded, corrected and refused.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use domain::{
    acting::{Acting, Basis},
    agreement::life::{
        APPROVED_ON, Life, SUGGESTED_ON, Signature, SignatureRecord, SigningPlace, suggested_city,
    },
    communications::{Carried, Channel, Communication, Instrument, Marking, ReceivedBy, Route, Terms, Texts},
    identifiers::CommunicationId,
    parties::Party,
    places::Place,
    rules::Rule,
    text::{Line, Prose},
};
use leptos::prelude::*;
use locales::Words;
use secretariat::{Fault, Faults, agreement::LifeSeen};

use super::{LifePage, signature, view};
use crate::{
    components::form::{Faults as Told, Typed},
    refusals,
    samples::Sample,
};

const KZ: Party = Party::Kazakhstan;
const AZ: Party = Party::Azerbaijan;
const READY: Carried = Carried::ProceduresCompleted { instrument: Instrument::Agreement };

/// Every sample.
#[must_use]
pub fn samples() -> Vec<Sample> {
    vec![
        Sample { name: "agreement-life-nothing", view: |words| page(words, &nothing_recorded(KZ)) },
        Sample { name: "agreement-life-one-notified", view: |words| page(words, &one_notified()) },
        Sample { name: "agreement-life-in-force", view: |words| page(words, &in_force(AZ)) },
        Sample { name: "agreement-life-terminated", view: |words| page(words, &terminated()) },
        Sample { name: "agreement-life-contradicted", view: |words| page(words, &contradicted()) },
        Sample { name: "agreement-signature", view: |words| form(words, false) },
        Sample { name: "agreement-signature-refused", view: |words| form(words, true) },
    ]
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap_or_default()
}

fn line(words: &str) -> Option<Line> {
    Line::new(words, 300).ok()
}

fn acting(party: Party) -> Option<Acting> {
    let at = "2026-03-03T08:00:00Z".parse().ok()?;
    Some(Acting { party, person: line("Misalova S. T.")?, basis: Basis::Own, at })
}

fn note(seed: u8, sender: Party, carried: Carried, left: &str, on: Option<&str>) -> Option<Communication> {
    let terms = Terms {
        channel: Channel::Note,
        route: Route::MinistryToEmbassy,
        number: line(&format!("12-3/{seed}")),
        dated: Some(day(left)),
        subject: line("О Соглашении")?,
        marking: Marking::Unmarked,
        answers: None,
        carries: vec![carried],
        texts: Texts { russian: Prose::new("Текст.", 100).ok(), ..Texts::default() },
    };
    let id = CommunicationId::from_chance([seed; 16]);
    let sent = Communication::prepared(id, sender, terms).ok()?.dispatch(acting(sender)?, day(left)).ok()?;
    let Some(on) = on else { return Some(sent) };
    sent.receive(acting(sender.other())?, day(on), None, ReceivedBy::Embassy, None).ok()
}

fn signed() -> Option<SignatureRecord> {
    let place = SigningPlace::City(Place::Listed(suggested_city()));
    let source = line("Закон Азербайджанской Республики № 1014-IIQ")?;
    let wrong = Signature { day: APPROVED_ON, place, source };
    let right = Signature { day: SUGGESTED_ON, ..wrong.clone() };
    let reason = Prose::new("Описка в дате.", 100).ok()?;
    SignatureRecord::recorded(acting(KZ)?, wrong).ok()?.correct(acting(AZ)?, reason, right).ok()
}

fn seen(
    party: Party,
    day: NaiveDate,
    signature: Option<SignatureRecord>,
    notes: Vec<Option<Communication>>,
) -> LifeSeen {
    let notes: Vec<Communication> = notes.into_iter().flatten().collect();
    let life = Life::of(signature.as_ref().map(|record| &record.signature), &notes);
    let version = signature.as_ref().map(|_| 2);
    let cited: BTreeMap<_, _> = notes.into_iter().map(|one| (one.id, one)).collect();
    let known_on = (!cited.is_empty()).then_some(day);
    let prepared = Vec::new();
    LifeSeen {
        day,
        known_on,
        life,
        signature,
        version,
        cited,
        prepared,
        party,
        texts: std::sync::Arc::default(),
        records: true,
        prepares: true,
    }
}

/// Nothing but the approval of the draft.
#[must_use]
pub fn nothing_recorded(party: Party) -> LifeSeen {
    seen(party, day("2026-05-12"), None, Vec::new())
}

fn both() -> Vec<Option<Communication>> {
    vec![
        note(1, AZ, READY, "2005-10-11", Some("2005-10-20")),
        note(2, KZ, READY, "2006-02-21", Some("2006-03-03")),
    ]
}

/// Signed, and in force by two notifications.
#[must_use]
pub fn in_force(party: Party) -> LifeSeen {
    seen(party, day("2026-05-12"), signed(), both())
}

fn one_notified() -> LifeSeen {
    let notes =
        vec![note(1, AZ, READY, "2005-10-11", Some("2005-10-20")), note(2, KZ, READY, "2006-02-21", None)];
    seen(KZ, day("2006-02-28"), signed(), notes)
}

fn terminated() -> LifeSeen {
    let mut notes = both();
    notes.extend([
        note(3, AZ, Carried::Termination, "2024-08-20", Some("2024-08-31")),
        note(4, AZ, Carried::TerminationRevoked, "2024-10-01", Some("2024-10-05")),
        note(5, KZ, Carried::Termination, "2025-01-20", Some("2025-01-31")),
        note(6, KZ, Carried::TerminationRevoked, "2025-06-01", None),
    ]);
    seen(AZ, day("2025-08-01"), signed(), notes)
}

fn contradicted() -> LifeSeen {
    let notes = vec![
        note(1, AZ, READY, "2005-05-21", Some("2005-05-22")),
        note(2, KZ, READY, "2006-02-21", Some("2006-03-03")),
        note(3, AZ, Carried::Termination, "2006-01-10", Some("2006-01-12")),
        note(4, KZ, Carried::TerminationRevoked, "2006-01-10", Some("2006-01-12")),
        note(5, KZ, Carried::Termination, "2006-04-01", Some("2006-04-03")),
        note(6, KZ, Carried::TerminationRevoked, "2006-10-03", Some("2006-10-04")),
    ];
    seen(KZ, day("2006-04-10"), signed(), notes)
}

fn page(words: &'static Words, seen: &LifeSeen) -> (String, AnyView) {
    let (typed, faults) = (Typed::new(), Told::new());
    let done = Some("agreement-signature-done");
    (super::title(words), view(words, &LifePage { seen, typed: &typed, faults: &faults, done }))
}

fn form(words: &'static Words, refused: bool) -> (String, AnyView) {
    let mut faults = Faults::default();
    if refused {
        faults.note("reason", Fault::Required);
        faults.note("signed", Fault::Rule(Rule::SignedBeforeApproval { approved: APPROVED_ON }));
        faults.note("city", Fault::Required);
        faults.note("place_ru", Fault::Required);
        faults.note("source", Fault::Required);
    }
    let typed = Typed::from([("city".to_owned(), secretariat::agreement::ELSEWHERE.to_owned())]);
    let recorded = if refused { signed() } else { None };
    let view = signature::view(words, recorded.as_ref(), &typed, &refusals::faults(words, &faults));
    (signature::page_title(words), view)
}
