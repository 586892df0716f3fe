//! Facts: name and value.

use leptos::prelude::*;

/// One fact.
pub struct Fact {
    /// What it is.
    pub name: String,
    /// How it stands.
    pub value: AnyView,
}

impl Fact {
    /// A fact; the value is words, or a view with a Party, a link or a note in it.
    pub fn new(name: impl Into<String>, value: impl IntoAny) -> Self {
        Self { name: name.into(), value: value.into_any() }
    }
}

/// A list of facts.
#[component]
pub fn Facts(
    /// In the order in which they are read.
    facts: Vec<Fact>,
) -> AnyView {
    let rows = facts.into_iter().map(|fact| view! { <div><dt>{fact.name}</dt><dd>{fact.value}</dd></div> });
    view! { <dl class="facts">{rows.collect_view()}</dl> }.into_any()
}
