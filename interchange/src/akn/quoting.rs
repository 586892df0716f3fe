//! What a formula quotes, found again in the words as they were composed. What is not found stays plain words.

use std::ops::Range;

use domain::{
    agreement::{Status, Text},
    languages::Language,
    protocols::{Operation, structure},
};

use super::element::{Element, element};
use super::parts::Scribe;
use super::protocol::is_of_hierarchy;

/// The class of words that go.
pub(super) const OLD: &str = "old";

/// The class of words that come.
pub(super) const NEW: &str = "new";

/// Words that are cited and stay.
const KEPT: &str = "kept";

/// Quotation marks of the three languages, opening and closing.
const QUOTATION: [(char, char); 4] = [('«', '»'), ('“', '”'), ('„', '“'), ('"', '"')];

/// A formula with the words that it quotes.
pub(super) fn formula(
    modification: Element,
    id: &str,
    words: &str,
    operation: &Operation,
    language: Language,
) -> Element {
    let mut places: Vec<(Range<usize>, &str)> = Vec::new();
    for (role, phrase) in phrases(operation, language) {
        let after = places.last().map_or(0, |(place, _)| place.end);
        if let Some(place) = quoted(words, &phrase, after) {
            places.push((place, role));
        }
    }
    let mut said = modification;
    let mut end = 0;
    for (number, (place, role)) in (1..).zip(places) {
        let text = element("quotedText").with("eId", format!("{id}__qtext_{number}"));
        let text = if role == KEPT { text } else { text.with("class", role) };
        said = said.saying(words.get(end..place.start).unwrap_or_default());
        said = said.holding([text.saying(words.get(place.clone()).unwrap_or_default())]);
        end = place.end;
    }
    said.saying(words.get(end..).unwrap_or_default())
}

/// The words that an operation takes hold of and those that it puts there, in the order in which a formula names them.
fn phrases(operation: &Operation, language: Language) -> Vec<(&'static str, String)> {
    let all = match operation {
        Operation::ReplaceWords { words, by, .. } => {
            let found = words.in_language(language).map(|found| (OLD, found.words.to_string()));
            [found, by.in_language(language).map(|line| (NEW, line.to_string()))]
        }
        Operation::AddWords { after, added, .. } => {
            // The words after which others are added stay as they are.
            let found = after.in_language(language).map(|found| (KEPT, found.words.to_string()));
            [found, added.in_language(language).map(|line| (NEW, line.to_string()))]
        }
        Operation::DeleteWords { words, .. } => {
            [words.in_language(language).map(|found| (OLD, found.words.to_string())), None]
        }
        Operation::Everywhere { words } => {
            let cited = words.in_language(language).and_then(|exchanges| exchanges.first());
            [
                cited.map(|cited| (OLD, cited.words.to_string())),
                cited.map(|cited| (NEW, cited.by.to_string())),
            ]
        }
        Operation::AddSentence { text, .. } => {
            [text.in_language(language).map(|line| (NEW, line.to_string())), None]
        }
        Operation::Punctuation { .. }
        | Operation::ReplaceUnit { .. }
        | Operation::AddUnit { .. }
        | Operation::DeleteUnit { .. } => [None, None],
    };
    all.into_iter().flatten().collect()
}

/// Where a phrase stands between quotation marks, from here on.
fn quoted(words: &str, phrase: &str, from: usize) -> Option<Range<usize>> {
    let rest = words.get(from..)?;
    let places = QUOTATION.into_iter().filter_map(|(open, close)| {
        let start = rest.find(&format!("{open}{phrase}{close}"))?;
        let start = from.saturating_add(start).saturating_add(open.len_utf8());
        Some(start..start.saturating_add(phrase.len()))
    });
    places.min_by_key(|place| place.start)
}

/// How many lines after a formula are the new text that it opens with a colon.
pub(super) fn quoted_lines(formula: &str, after: &[&str]) -> usize {
    let opened = after.first().filter(|_| formula.ends_with(':')).and_then(|first| opening(first));
    let Some((_, close)) = opened else { return 0 };
    let last = after.iter().position(|line| closing(line, close).is_some());
    last.map_or(0, |last| last.saturating_add(1))
}

fn opening(line: &str) -> Option<(char, char)> {
    QUOTATION.into_iter().find(|(open, _)| line.starts_with(*open))
}

/// The words before the mark that closes the quotation, and what follows it: a full stop, a semicolon.
fn closing(line: &str, close: char) -> Option<(&str, &str)> {
    let (words, after) = line.rsplit_once(close)?;
    after.chars().all(|mark| matches!(mark, '.' | ';' | ',')).then_some((words, after))
}

/// A modification with the new text that it quotes, where it quotes one.
pub(super) fn structure(
    modification: Element,
    id: &str,
    quoted: &[&str],
    operation: &Operation,
    language: Language,
) -> Element {
    let Some((open, close)) = quoted.first().and_then(|first| opening(first)) else { return modification };
    let mut lines: Vec<&str> = quoted.to_vec();
    if let Some(first) = lines.first_mut() {
        *first = first.strip_prefix(open).unwrap_or(first);
    }
    let mut after = "";
    if let Some(last) = lines.last_mut()
        && let Some((words, mark)) = closing(last, close)
    {
        (*last, after) = (words, mark);
    }
    let id = format!("{id}__qstr_1");
    let parts = match unit(&id, &lines, operation, language) {
        Some(unit) => vec![unit],
        None => lines.iter().map(|line| element("p").saying(*line)).collect(),
    };
    let text = element("quotedStructure").with("eId", id).with("class", NEW);
    let text = text.with("startQuote", open.to_string()).with("endQuote", close.to_string());
    modification.holding([text.holding(parts)]).saying(after)
}

/// The new text as a unit with its parts, if these print the same lines.
fn unit(id: &str, lines: &[&str], operation: &Operation, language: Language) -> Option<Element> {
    let (unit, text) = match operation {
        Operation::ReplaceUnit { at, text } => (at, text),
        Operation::AddUnit { id, text } => (id, text),
        _ => return None,
    };
    let written = text.in_language(language).filter(|_| is_of_hierarchy(unit.kind()))?;
    let provisions = structure::read(unit, language, written.as_str()).ok()?;
    if structure::lines(&provisions) != lines {
        return None;
    }
    let prefix = format!("{id}__");
    let scribe = Scribe { extra: &|_| Vec::new(), prefix: &prefix };
    // The standing is not written: only the parts are.
    let text = Text { language, status: Status::DraftSource, provisions };
    text.branches().next().map(|branch| scribe.unit(branch))
}
