//! The sign-in ended while someone typed: nothing of it is lost.

use leptos::prelude::*;
use locales::Words;

use crate::components::{
    acts::{Act, Acts, Hidden, Weight},
    form::Typed,
};

/// The cover: sign in beside this page, then send what was typed once more.
#[must_use]
pub fn view(words: &'static Words, path: &str, typed: &Typed) -> AnyView {
    let secret = |name: &str| matches!(name, "password" | "again" | "current");
    let hidden: Vec<(String, String)> = typed
        .iter()
        .filter(|(name, _)| !secret(name))
        .map(|(name, value)| (name.clone(), value.clone()))
        .collect();
    let acts = vec![Act::send(Weight::First, words.say("people-ended-send"))];
    view! {
        <div>
            <h1>{words.say("people-session-ended")}</h1>
            <p class="sub">{words.say("people-ended-told")}</p>
        </div>
        <p><a class="act act-second" href="/sign-in" target="_blank" rel="noopener">{words.say("people-ended-sign-in")}</a></p>
        <form method="post" action=path.to_owned()>
            <Hidden fields=hidden/>
            <Acts acts/>
        </form>
    }
    .into_any()
}
