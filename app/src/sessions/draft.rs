//! What is particular to a draft: two versions side by side, and discarding.

use domain::identifiers::SessionId;
use leptos::prelude::*;
use locales::Words;

use super::list::trail;
use crate::components::{
    confirm::Confirm,
    form::Typed,
    page_head::PageHead,
    versions::{Difference, someone_saved_first},
};

/// The fields that a secretary knows by name, with their labels.
const FIELDS: [(&str, &str); 19] = [
    ("title", "sessions-field-title"),
    ("host", "sessions-field-host"),
    ("turn_reason", "sessions-field-reason"),
    ("form", "sessions-field-form"),
    ("city", "sessions-field-city"),
    ("city_ru", "sessions-field-other-ru"),
    ("city_kk", "sessions-field-other-kk"),
    ("city_az", "sessions-field-other-az"),
    ("city_en", "sessions-field-other-en"),
    ("venue", "sessions-field-venue"),
    ("first_day", "sessions-field-first-day"),
    ("first_month", "sessions-field-first-day"),
    ("first_year", "sessions-field-first-day"),
    ("last_day", "sessions-field-last-day"),
    ("last_month", "sessions-field-last-day"),
    ("last_year", "sessions-field-last-day"),
    ("opens_at", "sessions-field-opens-at"),
    ("agenda", "sessions-field-agenda"),
    ("reason", "fields-reason"),
];

/// The label of a field of the proposal, by its name or by that of one of its parts.
#[must_use]
pub(super) fn label(words: &Words, field: &str) -> Option<String> {
    let own = match field {
        "answer" => Some("sessions-field-answer-by"),
        "city_zone" => Some("sessions-field-other-zone"),
        "city_state" => Some("sessions-field-other-state"),
        "city_prepositional" => Some("sessions-field-other-prepositional"),
        field => FIELDS
            .into_iter()
            .find(|(name, _)| *name == field || *name == format!("{field}_day"))
            .map(|(_, label)| label),
    };
    own.map(|label| words.say(label))
}

/// What someone saved first and what was typed here, where the two differ.
#[must_use]
pub fn differences(words: &'static Words, saved: &Typed, typed: &Typed) -> AnyView {
    let value = |of: &Typed, name: &str| of.get(name).cloned().unwrap_or_default();
    let each = FIELDS.into_iter().filter(|(name, _)| value(saved, name) != value(typed, name)).map(
        |(name, label)| Difference {
            label: words.say(label),
            saved: value(saved, name),
            typed: value(typed, name),
        },
    );
    someone_saved_first(words, each.collect())
}

/// The page that asks before a draft is discarded.
#[must_use]
pub fn discard(words: &'static Words, id: SessionId, version: i64) -> AnyView {
    let title = words.say("sessions-discard-title");
    let path = format!("/sessions/drafts/{id}");
    view! {
        <PageHead title=words.say("sessions-draft-title") trail=trail(words, title.clone())/>
        <Confirm
            question=title
            told=words.say("sessions-discard-lede")
            action=format!("{path}/discard")
            hidden=vec![("version".to_owned(), version.to_string())]
            act=words.say("sessions-discard")
            back=path
            back_words=words.say("frame-back")
        />
    }
    .into_any()
}
