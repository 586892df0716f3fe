//! The head of a page: where it hangs, what it is, how it stands and what can be done.

use leptos::prelude::*;

use crate::components::acts::{Act, Acts};

/// A link with its words.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Link {
    /// Where it leads.
    pub href: String,
    /// What it says.
    pub words: String,
}

impl Link {
    /// A link.
    #[must_use]
    pub fn new(href: impl Into<String>, words: impl Into<String>) -> Self {
        Self { href: href.into(), words: words.into() }
    }
}

/// The pages above this one, then this one by name.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Trail {
    /// What the trail is called, for those who hear the page.
    pub label: String,
    /// From the section downwards.
    pub above: Vec<Link>,
    /// This page.
    pub here: String,
}

/// The one `h1` of a page, with one sentence of state and reason.
#[component]
pub fn PageHead(
    /// The title.
    #[prop(into)]
    title: String,
    /// A line above the title: the day.
    #[prop(optional_no_strip, into)]
    above: Option<String>,
    /// Where the page hangs; a section's first page has none.
    #[prop(optional)]
    trail: Option<Trail>,
    /// One sentence of state and reason.
    #[prop(optional, into)]
    lede: Option<AnyView>,
    /// What can be done here; one filled act at most.
    #[prop(optional)]
    acts: Vec<Act>,
) -> AnyView {
    view! {
        <div class="page-head">
            {trail.map(trail_view)}
            {above.map(|above| view! { <p class="note">{above}</p> })}
            <h1>{title}</h1>
            {lede.map(|lede| view! { <p class="lede">{lede}</p> })}
            {(!acts.is_empty()).then(|| view! { <Acts acts/> })}
        </div>
    }
    .into_any()
}

fn trail_view(trail: Trail) -> AnyView {
    let above = trail.above.into_iter().map(|link| view! { <li><a href=link.href>{link.words}</a></li> });
    view! {
        <nav aria-label=trail.label>
            <ol class="trail">{above.collect_view()}<li>{trail.here}</li></ol>
        </nav>
    }
    .into_any()
}
