//! The cover for a reader who has not signed in.

use leptos::prelude::*;
use locales::Words;

use crate::components::acts::{Act, Acts, Weight};

/// The page.
#[must_use]
pub fn view(words: &'static Words) -> AnyView {
    let acts = vec![
        Act::link(Weight::First, "/sign-in", words.say("people-sign-in")),
        Act::link(Weight::Quiet, "/agreement", words.say("home-read-agreement")),
    ];
    view! {
        <div>
            <h1>{words.say("frame-secretariat")}</h1>
            <p class="sub">{words.say("home-visitor-lede")}</p>
        </div>
        <Acts acts/>
        <p class="note">{words.say("home-visitor-note")}</p>
    }
    .into_any()
}
