//! The home page as samples: nothing to do, several things to do, a visitor.

use chrono::NaiveDate;
use domain::{access::Right, parties::Party, sessions::Alternation};
use leptos::prelude::*;
use locales::Words;
use secretariat::communications::Awaited;

use super::{desk, visitor};
use crate::{
    agreement::life::samples::{in_force, nothing_recorded},
    communications::samples::delivered,
    protocols::samples::tasks,
    samples::Sample,
    sessions::samples::proposed_and_agreed,
};

/// Every sample.
#[must_use]
pub fn samples() -> Vec<Sample> {
    vec![
        Sample { name: "home-nothing", view: |words| home(words, Party::Kazakhstan, false) },
        Sample { name: "home-tasks", view: |words| home(words, Party::Kazakhstan, true) },
        Sample { name: "home-awaiting", view: |words| home(words, Party::Azerbaijan, true) },
        Sample { name: "cover-home", view: |words| (words.say("home-title"), visitor::view(words)) },
    ]
}

/// A note that waits for its receipt for longer than is usual.
fn awaited() -> Awaited {
    Awaited { to_receive: delivered().into_iter().collect(), differing: Vec::new() }
}

fn home(words: &'static Words, party: Party, busy: bool) -> (String, AnyView) {
    let ahead = if busy { proposed_and_agreed() } else { Vec::new() };
    let page = desk::HomePage {
        party,
        today: NaiveDate::from_ymd_opt(2026, 5, 12).unwrap_or_default(),
        ahead: ahead.into_iter().map(|seen| (seen, Right::ALL.to_vec())).collect(),
        minutes: Vec::new(),
        decisions: Vec::new(),
        protocols: (if busy { tasks(party) } else { Vec::new() }, None),
        on_paper: busy.then(|| party.other()),
        awaiting_word: i64::from(busy) * 21,
        texts: if busy { vec![domain::languages::Language::Russian] } else { Vec::new() },
        communications: if busy { awaited() } else { Awaited::default() },
        remind_after: 10,
        drafts: Vec::new(),
        agreement: if busy { in_force(party) } else { nothing_recorded(party) },
        alternation: Alternation::default(),
        proposes: true,
    };
    (words.say("home-title"), desk::view(words, &page))
}
