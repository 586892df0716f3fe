//! What the page of the Agreement's life tells in the four languages.

use domain::{languages::Language, parties::Party};
use leptos::prelude::*;
use locales::{Words, dates};
use secretariat::agreement::LifeSeen;

use super::{
    LifePage,
    samples::{in_force, nothing_recorded, samples},
    view,
};
use crate::components::form::{Faults, Typed};

fn html(words: &'static Words, seen: &LifeSeen) -> String {
    let (typed, faults) = (Typed::new(), Faults::new());
    let owner = Owner::new();
    let page = LifePage { seen, typed: &typed, faults: &faults, done: None };
    let html = owner.with(|| view(words, &page).to_html());
    owner.cleanup();
    html
}

#[test]
fn every_sample_keeps_what_every_page_promises() {
    crate::samples::prove(samples());
}

#[test]
fn entry_into_force_is_told_with_its_article_and_both_notes() {
    for language in Language::ALL {
        let words = Words::of(language);
        let html = html(words, &in_force(Party::Kazakhstan));
        let since = "2006-03-03".parse().unwrap();
        assert!(html.contains(&dates::from_day(words, since)), "{language:?}");
        let article = domain::agreement::text(language).branch(&"art_17__para_1".parse().unwrap()).unwrap();
        assert!(html.contains(&article.words()), "{language:?}");
        assert!(html.contains("/agreement/art_17__para_1?languages="), "{language:?}");
        for number in ["12-3/1", "12-3/2"] {
            assert!(
                html.matches(number).count() >= 2,
                "{language:?} {number}: at its stage, and as a reason"
            );
        }
    }
}

#[test]
fn the_stage_where_the_agreement_stands_is_the_only_current_one() {
    let words = Words::of(Language::English);
    for (seen, name) in [
        (nothing_recorded(Party::Kazakhstan), "agreement-stage-approved"),
        (in_force(Party::Azerbaijan), "agreement-stage-in-force"),
    ] {
        let html = html(words, &seen);
        let (_, current) = html.split_once("aria-current=\"step\"").unwrap();
        assert!(!current.contains("aria-current=\"step\""));
        assert!(current.split("</span>").next().unwrap().ends_with(&words.say(name)), "{name}");
    }
}

#[test]
fn what_is_not_recorded_leads_to_where_it_is_recorded_only_for_whoever_may() {
    let words = Words::of(Language::Russian);
    let mut seen = nothing_recorded(Party::Kazakhstan);
    let told = html(words, &seen);
    assert!(
        told.matches(&words.say("fields-not-recorded")).count() >= 4,
        "signature, both notifications, in force"
    );
    assert!(told.contains("/agreement/life/signature") && told.contains("/communications/new"));
    (seen.records, seen.prepares) = (false, false);
    let told = html(words, &seen);
    assert!(!told.contains("/agreement/life/signature") && !told.contains("/communications/new"));
}

#[test]
fn the_own_party_is_notified_first() {
    let words = Words::of(Language::English);
    for party in Party::BOTH {
        let html = html(words, &nothing_recorded(party));
        let place = |party: Party| {
            html.find(&words.tell("agreement-stage-notified", &[("party", party.into())])).unwrap()
        };
        assert!(place(party) < place(party.other()), "{party:?}");
    }
}
