//! The authorities as they are looked at: by the text of the Agreement, and as notified by a day.

use std::sync::Arc;

use chrono::NaiveDate;
use domain::{
    authorities::{AuthorityKey, History},
    communications::{Communication, Reckoning},
    delegations::Both,
    parties::Party,
};
use leptos::prelude::*;
use locales::Words;
use secretariat::communications::Lists;

use super::{
    authority::{self, AuthorityPage},
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
        Sample { name: "authorities-compared", view: compared },
        Sample { name: "authority-divided", view: |words| of_key(words, "azerbaijan-national-security") },
        Sample { name: "authority-new", view: |words| of_key(words, "a-1") },
        Sample { name: "authority-alone", view: |words| of_key(words, "kazakhstan-justice") },
    ]
}

/// What the communication carries has taken effect between the Parties, and by another name or not at all in law.
fn lists(words: &'static Words, found: Option<Communication>) -> (String, AnyView) {
    shown(words, &listed(found), None)
}

fn compared(words: &'static Words) -> (String, AnyView) {
    shown(words, &listed(delivered()), NaiveDate::from_ymd_opt(2015, 12, 1))
}

/// In law the change is known from its own day on.
fn listed(found: Option<Communication>) -> Lists {
    let day = NaiveDate::from_ymd_opt(2016, 2, 1).unwrap_or_default();
    let known_on = found.as_ref().map(|_| day);
    let sent = Vec::from_iter(found);
    let none = || History::of(Party::Kazakhstan, Vec::new(), &[]);
    let of = |reckoning: Reckoning| History::of(Party::Azerbaijan, reckoning.effects(&sent), &[]);
    let (notified, in_law) = (of(Reckoning::Notified), of(Reckoning::NationalLaw));
    Lists {
        day,
        known_on,
        notified: Both { kazakhstan: none(), azerbaijan: notified },
        national: Both { kazakhstan: none(), azerbaijan: in_law },
        cited: sent.into_iter().map(|one| (one.id, one)).collect(),
        texts: Arc::default(),
    }
}

fn shown(words: &'static Words, lists: &Lists, than: Option<NaiveDate>) -> (String, AnyView) {
    let (typed, faults) = (Typed::new(), Faults::new());
    let page = NotifiedPage { lists, party: Party::Azerbaijan, than, typed: &typed, faults: &faults };
    (words.say("authorities-notified"), notified::view(words, &page))
}

/// Data that cannot be made leave the page empty, and its test says so.
fn of_key(words: &'static Words, key: &str) -> (String, AnyView) {
    let lists = listed(delivered());
    let page = AuthorityPage::of(&lists, &AuthorityKey::new(key));
    page.map_or_else(
        || (String::new(), ().into_any()),
        |page| (page.title(words), authority::view(words, &page)),
    )
}
