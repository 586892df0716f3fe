//! How an authority is told: its name on a day, where it is found, what became of it.

use chrono::NaiveDate;
use domain::{
    authorities::{Authority, AuthorityKey, Difference, History, Listed},
    languages::Language,
};
use leptos::prelude::*;
use locales::Words;

use crate::agreement::{address, chosen, label};

/// The name on a day, or its first one; the key where the list does not know it.
pub(super) fn name(words: &Words, history: &History, key: &AuthorityKey, day: NaiveDate) -> String {
    history.authority(key).map_or_else(|| key.as_str().to_owned(), |one| name_of(words, one, day))
}

/// The name of this authority on a day, or its first one.
pub(super) fn name_of(words: &Words, one: &Listed, day: NaiveDate) -> String {
    let names = one.name_on(day).or_else(|| one.names.first());
    names.map_or_else(
        || one.key.as_str().to_owned(),
        |(_, names)| names.shown_in(words.language()).to_string(),
    )
}

/// The name as a link to all that is known of the authority.
pub(super) fn named(words: &Words, one: &Listed, day: NaiveDate) -> AnyView {
    let (href, name) = (address_of(&one.key), name_of(words, one, day));
    view! { <a href=href>{name}</a> }.into_any()
}

/// Where an authority is found.
pub(super) fn address_of(key: &AuthorityKey) -> String {
    format!("/authorities/{}", key.as_str())
}

/// To whom its tasks passed, where they passed to anybody.
pub(super) fn heirs(words: &Words, history: &History, one: &Listed, day: NaiveDate) -> Option<String> {
    let heirs: Vec<String> = one.successors.iter().map(|key| name(words, history, key, day)).collect();
    (!heirs.is_empty()).then(|| words.tell("authorities-successors", &[("names", heirs.join("; ").into())]))
}

/// A difference in a word.
pub(super) fn difference(words: &Words, difference: Difference) -> String {
    words.say(&format!("authorities-difference-{}", difference.key()))
}

/// An authority as the text of the Agreement names it, with its place there.
pub(super) fn in_text(words: &Words, authority: &'static Authority) -> AnyView {
    let language: Language = words.language();
    let name = *authority.names.in_language(language);
    let href = address(Some(&authority.provision), &chosen("", words));
    let place = label(words, &authority.provision);
    view! {
        <span class="authority-name" lang=language.tag()>{name}</span>
        <span class="note"><a href=href>{place}</a></span>
    }
    .into_any()
}
