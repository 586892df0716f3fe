//! The pages of decisions as samples: none, many with one overdue, one that is disputed, a refused report.

use domain::{
    acting::{Acting, Basis},
    decisions::{Decision, adopted},
    identifiers::SessionId,
    parties::Party,
    text::{Line, Prose},
};
use leptos::prelude::*;
use locales::Words;
use secretariat::{
    Fault, Faults, Seen,
    decisions::{DecisionSeen, Filter, List},
};

use super::{
    act::{self, DecisionAct},
    decision::{self, DecisionPage},
    list,
};
use crate::{
    components::form::{Faults as Told, Typed},
    minutes::samples::signed,
    refusals,
    samples::Sample,
};

/// Every sample.
#[must_use]
pub fn samples() -> Vec<Sample> {
    vec![
        Sample { name: "decisions-none", view: |words| listed(words, Vec::new(), Filter::default()) },
        Sample { name: "decisions-many", view: many },
        Sample { name: "decisions-nothing-found", view: nothing_found },
        Sample { name: "decision-open", view: |words| one(words, open()) },
        Sample { name: "decision-disputed", view: |words| one(words, disputed()) },
        Sample { name: "decision-report-refused", view: refused },
        Sample { name: "decision-drop", view: |words| asked(words, DecisionAct::Drop, &Told::new()) },
        Sample {
            name: "decision-withdraw",
            view: |words| asked(words, DecisionAct::WithdrawDispute, &Told::new()),
        },
    ]
}

fn acting(party: Party) -> Option<Acting> {
    let at = "2026-08-20T08:00:00Z".parse().ok()?;
    Some(Acting { party, person: Line::new("Образцов А. А.", 50).ok()?, basis: Basis::Own, at })
}

pub(crate) fn open() -> Option<Decision> {
    adopted(&signed()?).into_iter().next()
}

fn disputed() -> Option<Decision> {
    let words = |text: &str| Prose::new(text, 500).ok();
    let report = words("Образцы направлены письмом.")?;
    let done = "2026-08-19".parse().ok()?;
    let reported = open()?.report(acting(Party::Azerbaijan)?, done, report, None).ok()?;
    reported.dispute(acting(Party::Kazakhstan)?, words("Получены не все образцы.")?).ok()
}

fn seen(decision: Decision, overdue: bool) -> DecisionSeen {
    let due = decision.due(None);
    let session = SessionId::from_chance([7; 16]);
    DecisionSeen { seen: Seen { id: decision.id, version: 1, record: decision }, session, due, overdue }
}

/// Data that cannot be made leave the page empty, and its test says so.
fn body(found: Option<(String, AnyView)>) -> (String, AnyView) {
    found.unwrap_or_else(|| (String::new(), ().into_any()))
}

fn listed(words: &'static Words, decisions: Vec<DecisionSeen>, filter: Filter) -> (String, AnyView) {
    let (count, pages) = if decisions.is_empty() { (0, 1) } else { (57, 3) };
    let found = List { decisions, filter, count, number: 2.min(pages), pages };
    (words.say("decisions-title"), list::view(words, &found))
}

/// Two decisions, one of them overdue.
#[must_use]
pub fn some() -> Vec<DecisionSeen> {
    let decisions = [(open(), true), (disputed(), false)];
    decisions.into_iter().filter_map(|(found, overdue)| Some(seen(found?, overdue))).collect()
}

fn many(words: &'static Words) -> (String, AnyView) {
    listed(words, some(), Filter::default())
}

fn nothing_found(words: &'static Words) -> (String, AnyView) {
    let party = Some(Party::Azerbaijan);
    listed(words, Vec::new(), Filter { state: Some(domain::decisions::StateName::Dropped), party })
}

fn page(decision: Decision) -> DecisionPage {
    let done = Some("decisions-report-done");
    DecisionPage {
        seen: seen(decision, true),
        later: vec![5, 6],
        party: Party::Kazakhstan,
        reports: true,
        done,
    }
}

fn one(words: &'static Words, found: Option<Decision>) -> (String, AnyView) {
    body(found.map(|found| {
        let page = page(found);
        (decision::title(words, &page.seen.seen.record), decision::view(words, &page))
    }))
}

fn refused(words: &'static Words) -> (String, AnyView) {
    let mut faults = Faults::default();
    faults.note("done", Fault::NoSuchDay);
    faults.note("text", Fault::Required);
    faults.note("paper_number", Fault::Required);
    asked(words, DecisionAct::Report, &refusals::faults(words, &faults))
}

fn asked(words: &'static Words, act: DecisionAct, faults: &Told) -> (String, AnyView) {
    body(disputed().map(|found| {
        let page = page(found);
        let title = act::title(words, act, &page.seen.seen.record);
        (title, act::view(words, &page, act, &Typed::new(), faults))
    }))
}
