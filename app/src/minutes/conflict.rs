//! Someone saved first: what they saved and what was typed here, where the two differ.

use domain::decisions::Executor;
use leptos::prelude::*;
use locales::{Words, decisions};

use super::item_form::label;
use crate::components::{
    form::Typed,
    versions::{Difference, differing, someone_saved_first},
};

/// Somebody saved first: the two side by side.
pub(super) fn conflict(words: &'static Words, saved: &Typed, typed: &Typed) -> AnyView {
    someone_saved_first(words, each(words, saved, typed))
}

/// A table of the fields that differ; `saved_by` is the name of the column of what is saved.
pub(super) fn differences(
    words: &'static Words,
    saved: &Typed,
    typed: &Typed,
    caption: String,
    saved_by: &str,
) -> AnyView {
    differing(words, caption, saved_by, each(words, saved, typed))
}

fn each(words: &Words, saved: &Typed, typed: &Typed) -> Vec<Difference> {
    let value = |of: &Typed, name: &str| of.get(name).cloned().unwrap_or_default();
    names_differing(saved, typed)
        .filter_map(|name| {
            let told = |of: &Typed| told(words, name, value(of, name));
            Some(Difference { label: label(words, name)?, saved: told(saved), typed: told(typed) })
        })
        .collect()
}

/// Whether what was typed says anything else than what is saved.
#[must_use]
pub fn differs(saved: &Typed, typed: &Typed) -> bool {
    names_differing(saved, typed).next().is_some()
}

/// The fields in which what was typed says anything else than what is saved.
fn names_differing<'t>(saved: &'t Typed, typed: &'t Typed) -> impl Iterator<Item = &'t String> {
    typed
        .iter()
        .filter(|(name, value)| is_content(name) && saved.get(*name).map_or("", String::as_str) != *value)
        .map(|(name, _)| name)
        .filter(|name| !is_of_no_decision(name, saved, typed))
}

fn is_content(name: &str) -> bool {
    name != "version" && name != "act" && !name.ends_with("_id")
}

/// The place for a new decision has a kind and a deadline before anything is typed in it.
fn is_of_no_decision(name: &str, saved: &Typed, typed: &Typed) -> bool {
    let mut parts = name.splitn(3, '_');
    let (Some("decision"), Some(place)) = (parts.next(), parts.next()) else { return false };
    let text = format!("decision_{place}_ru");
    let is_empty = |of: &Typed| of.get(&text).is_none_or(|words| words.trim().is_empty());
    is_empty(saved) && is_empty(typed)
}

/// A choice by its words, whatever else as typed.
fn told(words: &Words, name: &str, value: String) -> String {
    let is_executor = name.contains("_executor_");
    if let Some(executor) = Executor::authority(&value).filter(|_| is_executor) {
        return decisions::executor(words, &executor);
    }
    let message = if name.ends_with("_kind") {
        format!("minutes-kind-{value}")
    } else if name.ends_with("_deadline") {
        format!("minutes-deadline-{value}")
    } else if is_executor && value == "both" {
        "parties-both".to_owned()
    } else if is_executor || name.ends_with("_party") {
        format!("parties-side-{value}")
    } else {
        return value;
    };
    if words.has(&message) { words.say(&message) } else { value }
}
