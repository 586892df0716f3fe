//! The piece of a text that is shown of what was found, with its words marked.

use std::ops::Range;

use unicode_normalization::UnicodeNormalization;

use super::{
    Query,
    fold::{Casing, words},
    rank::fits,
};
use crate::languages::Language;

/// How many letters are shown before the first word found, and how many from there on.
const BEFORE: usize = 60;
const AFTER: usize = 180;

/// A part of an excerpt.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Part {
    /// Its words.
    pub text: String,
    /// Whether it was looked for.
    pub is_found: bool,
}

/// The text around the first word that was looked for; its beginning where none stands there.
#[must_use]
pub fn excerpt(query: &Query, text: &str, language: Option<Language>) -> Vec<Part> {
    parts(query, text, language, true)
}

/// The whole text.
#[must_use]
pub fn whole(query: &Query, text: &str, language: Option<Language>) -> Vec<Part> {
    parts(query, text, language, false)
}

fn parts(query: &Query, text: &str, language: Option<Language>, is_cut: bool) -> Vec<Part> {
    let text: String = text.nfc().map(|letter| if letter == '\n' { ' ' } else { letter }).collect();
    let found = found(query, &text, language);
    let shown = if is_cut { window(&text, found.first()) } else { 0..text.len() };
    let mut parts = Vec::new();
    let mut put = |text: &str, is_found| {
        if !text.is_empty() {
            parts.push(Part { text: text.to_owned(), is_found });
        }
    };
    let mut at = shown.start;
    if at > 0 {
        put("… ", false);
    }
    for mark in found {
        let (start, end) = (mark.start.max(at), mark.end.min(shown.end));
        if start >= end {
            continue;
        }
        put(text.get(at..start).unwrap_or_default(), false);
        put(text.get(start..end).unwrap_or_default(), true);
        at = end;
    }
    put(text.get(at..shown.end).unwrap_or_default(), false);
    if shown.end < text.len() {
        put("…", false);
    }
    parts
}

/// Where the words that were looked for stand; those parted by signs alone are one: 03-12/145.
fn found(query: &Query, text: &str, language: Option<Language>) -> Vec<Range<usize>> {
    let mut found: Vec<Range<usize>> = Vec::new();
    for (stands, word) in words(text, Casing::of(language)) {
        if !query.words().iter().any(|asked| fits(asked, &word, language).is_some()) {
            continue;
        }
        match found.last_mut() {
            Some(last) if is_one(text.get(last.end..stands.start).unwrap_or_default()) => {
                last.end = stands.end
            }
            _ => found.push(stands),
        }
    }
    found
}

/// Whether what stands between two words makes them one: a number has such signs.
fn is_one(between: &str) -> bool {
    between.chars().all(|sign| matches!(sign, '-' | '/' | '.' | ',' | ':' | '\u{2010}'..='\u{2013}'))
}

/// From some words before the first one found to some after it.
fn window(text: &str, first: Option<&Range<usize>>) -> Range<usize> {
    let first = first.cloned().unwrap_or(0..0);
    let before = text.get(..first.start).unwrap_or_default();
    let start = before.char_indices().rev().nth(BEFORE).map_or(0, |(far, _)| {
        let word = before.get(far..).and_then(|near| near.find(' '));
        word.map_or(first.start, |word| far + word + 1)
    });
    let after = text.get(first.start..).unwrap_or_default();
    let end = after.char_indices().nth(AFTER).map_or(text.len(), |(far, _)| {
        let word = after.get(..far).and_then(|near| near.rfind(' '));
        first.start + word.filter(|word| first.start + word > first.start).unwrap_or(far)
    });
    start..end
}
