//! Someone saved first: what they saved and what was typed here, where the two differ.

use leptos::prelude::*;
use locales::Words;

use super::item_form::label;
use crate::components::{
    form::Typed,
    register::{Cell, Column, Register},
};

/// The two side by side. The form below keeps what was typed.
pub(super) fn differences(words: &'static Words, saved: &Typed, typed: &Typed) -> AnyView {
    let value = |of: &Typed, name: &str| of.get(name).cloned().unwrap_or_default();
    let names: Vec<&String> =
        saved.keys().chain(typed.keys().filter(|name| !saved.contains_key(*name))).collect();
    let is_shown = |name: &str| name != "version" && name != "act" && !name.ends_with("_id");
    let rows = names
        .into_iter()
        .filter(|name| {
            is_shown(name) && typed.contains_key(*name) && value(saved, name) != value(typed, name)
        })
        .filter_map(|name| {
            let label = label(words, name)?;
            Some(vec![Cell::head(label), Cell::told(value(saved, name)), Cell::told(value(typed, name))])
        })
        .collect::<Vec<_>>();
    let columns = ["fields-version-field", "fields-version-theirs", "fields-version-yours"]
        .map(|id| Column::words(words.say(id)));
    view! {
        <div class="notice notice-grave" role="alert" tabindex="-1">
            <h2>{words.say("errors-409-title")}</h2>
            <p>{words.say("errors-409-told")}</p>
            <Register caption=words.say("errors-409-title") columns=columns.to_vec() rows=rows/>
        </div>
    }
    .into_any()
}
