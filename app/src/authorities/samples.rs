//! The authorities as they are looked at: by the text of the Agreement, and as notified by a day.

use chrono::NaiveDate;
use domain::{
    authorities::{History, Reckoning},
    communications::Communication,
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
    communications::samples::delivered,
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
        Sample { name: "authorities-notified", view: |words| lists(words, delivered()) },
    ]
}

/// What the communication carries has taken effect between the Parties, and by another name or not at all in law.
fn lists(words: &'static Words, found: Option<Communication>) -> (String, AnyView) {
    let day = NaiveDate::from_ymd_opt(2016, 2, 1).unwrap_or_default();
    let known_on = found.as_ref().map(|_| day);
    let sent = Vec::from_iter(found);
    let none = || History::of(Party::Kazakhstan, Vec::new());
    let notified = History::of(Party::Azerbaijan, Reckoning::Notified.effects(&sent));
    let lists = Lists {
        day,
        known_on,
        notified: Both { kazakhstan: none(), azerbaijan: notified },
        national: Both { kazakhstan: none(), azerbaijan: History::of(Party::Azerbaijan, Vec::new()) },
        cited: sent.into_iter().map(|one| (one.id, one)).collect(),
    };
    let (typed, faults) = (Typed::new(), Faults::new());
    let page = NotifiedPage { lists: &lists, party: Party::Azerbaijan, typed: &typed, faults: &faults };
    (words.say("authorities-notified"), notified::view(words, &page))
}
