//! The state of the Agreement, as far as it is on record. What is not recorded is said to be so.

use domain::agreement::life::{APPROVED_ON, State};
use leptos::prelude::*;
use locales::{Words, dates};
use secretariat::agreement::LifeSeen;

use crate::{
    agreement::life::wording,
    components::{
        acts::{Act, Acts, Weight},
        leaf::Leaf,
        track::{Stage, Step, Track},
    },
};

/// The state as a track of its main stages; the rest, and why, stands on its own page.
pub(super) fn agreement_state(words: &'static Words, seen: &LifeSeen) -> AnyView {
    let state = seen.life.as_at(seen.day).state;
    let heading = wording::state(words, &state);
    let steps = steps(words, seen, &state);
    let acts = vec![
        Act::link(Weight::Quiet, "/agreement/life", words.say("agreement-life")),
        Act::link(Weight::Quiet, "/agreement", words.say("home-read-agreement")),
    ];
    view! {
        <Leaf id="agreement-state" heading wide=true>
            <Track steps/>
            <Acts acts/>
        </Leaf>
    }
    .into_any()
}

fn steps(words: &'static Words, seen: &LifeSeen, state: &State) -> Vec<Step> {
    let approved = dates::day_short(words, APPROVED_ON);
    let approved = view! { {approved}<br/>{words.say("agreement-resolution")} };
    let signature = seen.signature.as_ref().map(|record| &record.signature);
    let signed = signature.map(|signature| wording::signed_at(words, signature));
    let entry = seen.life.entry.as_ref().filter(|entry| entry.day <= seen.day);
    let entry = entry.map(|entry| dates::from_day(words, entry.day));
    let ending = match *state {
        State::TerminationNotified { through } => Some((Stage::Now, Stage::Ahead, through)),
        State::Terminated { last } => Some((Stage::Done, Stage::Now, last)),
        _ => None,
    };
    let known = |known: &Option<String>| if known.is_some() { Stage::Done } else { Stage::Ahead };
    let in_force = match (&ending, &entry) {
        (Some((in_force, _, _)), _) => *in_force,
        (None, Some(_)) => Stage::Now,
        (None, None) => Stage::Ahead,
    };
    let signing = if *state == State::Signed { Stage::Now } else { known(&signed) };
    let approval = if *state == State::DraftApproved { Stage::Now } else { Stage::Done };
    let told = |known: Option<String>| known.unwrap_or_else(|| words.say("fields-not-recorded"));
    let mut steps = vec![
        Step::new(approval, words.say("agreement-stage-approved")).told(approved),
        Step::new(signing, words.say("agreement-stage-signed")).told(told(signed)),
        Step::new(in_force, words.say("agreement-stage-in-force")).told(told(entry)),
    ];
    if let Some((_, stage, last)) = ending {
        let told = words.tell("agreement-last-day", &[("day", dates::day(words, last).into())]);
        steps.push(Step::new(stage, words.say("agreement-stage-terminated")).told(told));
    }
    steps
}
