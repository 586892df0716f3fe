//! From page to page of a long list.

use leptos::prelude::*;
use locales::Words;

use crate::components::acts::{Act, Acts, Weight};

/// Which page of how many, with the way to those beside it; nothing where one page holds all.
#[must_use]
pub fn pager(words: &'static Words, number: i64, pages: i64, to: impl Fn(i64) -> String) -> Option<AnyView> {
    if pages <= 1 {
        return None;
    }
    let mut acts = Vec::new();
    if number > 1 {
        acts.push(Act::link(Weight::Quiet, to(number - 1), words.say("frame-previous")));
    }
    if number < pages {
        acts.push(Act::link(Weight::Quiet, to(number + 1), words.say("frame-next")));
    }
    let here = words.tell("frame-page", &[("page", number.into()), ("pages", pages.into())]);
    let label = here.clone();
    Some(
        view! { <nav class="pager" aria-label=label><p class="note">{here}</p><Acts acts/></nav> }.into_any(),
    )
}
