//! Nothing here yet.

use leptos::prelude::*;

use crate::components::acts::{Act, Acts};

/// An empty place: it says so, tells what usually comes first, and how to begin.
#[component]
pub fn Empty(
    /// That there is nothing.
    #[prop(into)]
    words: String,
    /// What usually comes first.
    #[prop(optional_no_strip, into)]
    usual: Option<String>,
    /// How to begin.
    #[prop(optional)]
    acts: Vec<Act>,
) -> AnyView {
    view! {
        <div class="empty">
            <p>{words}</p>
            {usual.map(|usual| view! { <p class="soft">{usual}</p> })}
            {(!acts.is_empty()).then(|| view! { <Acts acts/> })}
        </div>
    }
    .into_any()
}
