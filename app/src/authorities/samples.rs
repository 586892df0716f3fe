//! The authorities as they are looked at: by the text of the Agreement, and as notified by a day.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use domain::{
    authorities::{Effect, History, ListChange},
    communications::{Carried, Communication, Place},
    delegations::Both,
    parties::Party,
};
use leptos::prelude::*;
use locales::Words;
use secretariat::communications::Lists;

use super::{
    notified::{self, NotifiedPage},
    view,
};
use crate::{
    communications::samples::prepared,
    components::form::{Faults, Typed},
    samples::Sample,
};

/// Either Party's order; the lists with nothing notified, and after a division.
#[must_use]
pub fn samples() -> Vec<Sample> {
    vec![
        Sample {
            name: "authorities-kazakhstan",
            view: |words| (words.say("authorities-title"), view(words, Party::Kazakhstan, true)),
        },
        Sample {
            name: "authorities-azerbaijan",
            view: |words| (words.say("authorities-title"), view(words, Party::Azerbaijan, false)),
        },
        Sample { name: "authorities-notified-none", view: |words| lists(words, None) },
        Sample { name: "authorities-notified", view: |words| lists(words, prepared()) },
    ]
}

/// What the communication carries takes effect on two days: in national law, and between the Parties.
fn lists(words: &'static Words, found: Option<Communication>) -> (String, AnyView) {
    let day = NaiveDate::from_ymd_opt(2016, 2, 1).unwrap_or_default();
    let changes: Vec<ListChange> = found
        .iter()
        .flat_map(|one| &one.terms.carries)
        .filter_map(|carried| match carried {
            Carried::ListChange(change) => Some(change.clone()),
            _ => None,
        })
        .collect();
    let effects = || {
        let of = |communication: &Communication| {
            changes
                .iter()
                .map(|change| {
                    let place = Place::of(communication, 0, day);
                    Effect { place, by: communication.id, change }
                })
                .collect()
        };
        found.as_ref().map(of).unwrap_or_default()
    };
    let none = || History::of(Party::Kazakhstan, Vec::new());
    let lists = Lists {
        day,
        known_on: found.as_ref().map(|_| day),
        notified: Both { kazakhstan: none(), azerbaijan: History::of(Party::Azerbaijan, effects()) },
        national: Both { kazakhstan: none(), azerbaijan: History::of(Party::Azerbaijan, Vec::new()) },
        cited: found.into_iter().map(|one| (one.id, one)).collect::<BTreeMap<_, _>>(),
    };
    let (typed, faults) = (Typed::new(), Faults::new());
    let page = NotifiedPage { lists: &lists, party: Party::Azerbaijan, typed: &typed, faults: &faults };
    (words.say("authorities-notified"), notified::view(words, &page))
}
