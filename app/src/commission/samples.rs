//! The Joint Commission as it is looked at: nothing known, one composition, one after another, accounts that differ.

use std::sync::Arc;

use chrono::NaiveDate;
use domain::{
    communications::{Communication, Course, Reckoning},
    delegations::Both,
    parties::Party,
};
use leptos::prelude::*;
use locales::Words;
use secretariat::commission::CommissionSeen;

use super::page::{self, CommissionPage};
use crate::{
    communications::samples::composition,
    components::form::{Faults, Typed},
    samples::Sample,
};

/// Nothing recorded; a composition; one that another replaced, with a note on its way.
#[must_use]
pub fn samples() -> Vec<Sample> {
    vec![
        Sample { name: "commission-nothing", view: |words| shown(words, &seen(Vec::new())) },
        Sample { name: "commission-one", view: |words| shown(words, &seen(first())) },
        Sample { name: "commission-changed", view: |words| shown(words, &changed()) },
    ]
}

fn first() -> Vec<Communication> {
    composition(7, "2025-02-03").into_iter().collect()
}

fn changed() -> CommissionSeen {
    let second = composition(8, "2026-01-12");
    let on_their_way = composition(9, "2026-03-02").into_iter().collect();
    let seen = seen(first().into_iter().chain(second).collect());
    CommissionSeen { on_their_way, known_on: Some(seen.day), ..seen }
}

/// What these notes of Kazakhstan make of it, for the samples of other pages too.
pub(crate) fn seen(sent: Vec<Communication>) -> CommissionSeen {
    CommissionSeen {
        day: NaiveDate::from_ymd_opt(2026, 3, 2).unwrap_or_default(),
        known_on: None,
        establishment: Both {
            kazakhstan: Course::of(Reckoning::Notified.effects(&sent)),
            azerbaijan: Course::default(),
        },
        composition: Both {
            kazakhstan: Course::of(Reckoning::Notified.effects(&sent)),
            azerbaijan: Course::default(),
        },
        cited: sent.into_iter().map(|one| (one.id, one)).collect(),
        on_their_way: Vec::new(),
        prepares: true,
        texts: Arc::default(),
    }
}

/// With one composition of Kazakhstan, for the samples of other pages.
pub(crate) fn with_one() -> CommissionSeen {
    seen(first())
}

fn shown(words: &'static Words, seen: &CommissionSeen) -> (String, AnyView) {
    let (typed, faults) = (Typed::new(), Faults::new());
    let page = CommissionPage { seen, party: Party::Kazakhstan, typed: &typed, faults: &faults };
    (words.say("commission-title"), page::view(words, &page))
}
