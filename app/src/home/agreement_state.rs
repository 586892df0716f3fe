//! The state of the Agreement, as far as it is on record. What is not recorded is said to be so.

use leptos::prelude::*;
use locales::{Words, dates};

use crate::components::{
    leaf::Leaf,
    track::{Stage, Step, Track},
};

/// The day of the Resolution that approved the draft.
const APPROVED: Option<chrono::NaiveDate> = chrono::NaiveDate::from_ymd_opt(2005, 5, 21);

pub(super) fn agreement_state(words: &'static Words) -> impl IntoView {
    let approved = APPROVED.map(|day| {
        let day = dates::day_short(words, day);
        view! { {day}<br/>{words.say("home-track-resolution")} }
    });
    let unknown = || view! { <span>{words.say("fields-not-recorded")}</span> };
    let steps = vec![
        Step::new(Stage::Done, words.say("home-track-approved")).told(approved),
        Step::new(Stage::Ahead, words.say("home-track-signed")).told(unknown()),
        Step::new(Stage::Ahead, words.say("home-track-in-force")).told(unknown()),
    ];
    view! {
        <Leaf id="agreement-state" heading=words.say("home-agreement-unknown") wide=true>
            <Track steps/>
            <p class="note after"><a href="/agreement">{words.say("home-read-agreement")}</a></p>
        </Leaf>
    }
}
