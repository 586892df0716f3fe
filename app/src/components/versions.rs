//! Someone saved first: what they saved and what was typed here, side by side. The form below keeps what was typed.

use leptos::prelude::*;
use locales::Words;

use super::register::{Cell, Column, Register};

/// A field in which the two differ.
pub struct Difference {
    /// What the field is called.
    pub label: String,
    /// What is saved.
    pub saved: String,
    /// What was typed.
    pub typed: String,
}

/// The notice over a form that came back because someone saved first.
pub fn someone_saved_first(words: &'static Words, differences: Vec<Difference>) -> AnyView {
    let told = differing(words, words.say("errors-409-title"), "fields-version-theirs", differences);
    view! {
        <div class="notice notice-grave" role="alert" tabindex="-1">
            <h2>{words.say("errors-409-title")}</h2>
            <p>{words.say("errors-409-told")}</p>
            {told}
        </div>
    }
    .into_any()
}

/// A table of the fields that differ; `saved_by` is the name of the column of what is saved.
pub fn differing(
    words: &'static Words,
    caption: String,
    saved_by: &str,
    differences: Vec<Difference>,
) -> AnyView {
    let row = |one: Difference| vec![Cell::head(one.label), Cell::told(one.saved), Cell::told(one.typed)];
    let rows = differences.into_iter().map(row).collect::<Vec<_>>();
    let columns =
        ["fields-version-field", saved_by, "fields-version-yours"].map(|id| Column::words(words.say(id)));
    view! { <Register caption columns=columns.to_vec() rows/> }.into_any()
}
