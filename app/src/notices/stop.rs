//! The page to which the link at the foot of a letter leads. It says nothing of the person, and opening it does nothing:
//! machines open the links of letters before people do.

use leptos::prelude::*;
use locales::Words;

use crate::components::{
    acts::{Act, Acts, Weight},
    page_head::PageHead,
};

/// The title.
#[must_use]
pub fn title(words: &Words) -> String {
    words.say("notices-stop")
}

/// Asks, or tells that it is done.
#[must_use]
pub fn view(words: &'static Words, action: String, is_done: bool) -> AnyView {
    if is_done {
        let lede = words.say("notices-stop-done").into_any();
        return view! { <PageHead title=title(words) lede/> }.into_any();
    }
    let lede = words.say("notices-stop-lede").into_any();
    let acts = vec![Act::Post { weight: Weight::First, action, words: title(words), hidden: Vec::new() }];
    view! { <PageHead title=title(words) lede/><Acts acts/> }.into_any()
}
