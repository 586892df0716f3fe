//! The pages of an agenda as samples.

use domain::{access::Right, parties::Party};
use leptos::prelude::*;
use locales::Words;
use secretariat::{Fault, Faults};

use super::{item, page};
use crate::{
    components::form::{Faults as Told, Typed},
    refusals,
    samples::Sample,
    sessions::samples::proposed_and_agreed,
};

/// Every sample.
#[must_use]
pub fn samples() -> Vec<Sample> {
    vec![
        Sample { name: "agenda", view: |words| agenda(words, &Told::new()) },
        Sample { name: "agenda-refused", view: refused },
        Sample { name: "agenda-item", view: one },
    ]
}

fn agenda(words: &'static Words, faults: &Told) -> (String, AnyView) {
    let body = proposed_and_agreed().first().map(|seen| {
        page::view(
            words,
            &page::AgendaPage {
                session: &seen.session.record,
                agenda: &seen.agenda,
                party: Party::Kazakhstan,
                rights: &Right::ALL,
                typed: &Typed::new(),
                faults,
                done: Some("sessions-agenda-agree-done"),
            },
        )
    });
    (words.say("sessions-agenda"), body.into_any())
}

fn refused(words: &'static Words) -> (String, AnyView) {
    let mut faults = Faults::default();
    faults.note("title", Fault::Required);
    agenda(words, &refusals::faults(words, &faults))
}

fn one(words: &'static Words) -> (String, AnyView) {
    let body = proposed_and_agreed().first().and_then(|seen| {
        let found = seen.agenda.record.items.first()?;
        let (session, id) = (&seen.session.record, seen.session.id);
        let page = item::ItemPage { session, id, item: found, typed: &Typed::new(), faults: &Told::new() };
        Some(item::view(words, &page))
    });
    (words.say("sessions-agenda-amend"), body.into_any())
}
