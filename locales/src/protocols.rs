//! The words of amendment protocols (Art. 15), composed from one tree of operations in each authentic language, and the
//! places in the Agreement as screens cite them.
//!
//! A language's grammar stands whole in its own file: tables of cases, the path to a unit, numerals, formulas, and the
//! clauses round them. Words of the Agreement are quoted from the language's own text, letter for letter: quotation marks
//! within them stay as they are. What is quoted on lines of its own is quoted whole, its number included.
//!
//! The formulas follow the practice of treaty offices and state publications. What was composed here and not seen in a
//! source is named in the head of each language's file; a native official reads it before a protocol is signed.

mod amendment;
mod azerbaijani;
mod composing;
mod grammar;
mod kazakh;
mod list;
mod place;
mod russian;

use chrono::NaiveDate;
use domain::{
    agreement::Text,
    languages::Language,
    parties::Party,
    protocols::{Citation, Draft, Operation, Part},
};

pub use composing::compose;
pub use list::restates;

use crate::{NO_BREAK, Words, dates, numbers, order};
use amendment::{Clause, clauses};
use grammar::{Done, Grammar, Signed, grammar};
use place::{Place, Scope};

/// The paragraphs of an operation's formula and of the new text that it quotes, without the mark that closes it: whoever
/// numbers formulas sets that. `base` is the language's text that is amended, `after` the text as it will read.
///
/// `None` while something is not written in this language, or where `after` does not hold the unit that is put in.
#[must_use]
pub fn formula(language: Language, operation: &Operation, base: &Text, after: &Text) -> Option<Vec<String>> {
    let grammar = grammar(language)?;
    let clauses = clauses(language, operation, base, after, Scope::Protocol)?;
    let mut all: Vec<String> = Vec::new();
    for clause in &clauses {
        if let Some(before) = all.last_mut() {
            before.push(';');
        }
        all.extend(paragraphs(grammar, clause));
    }
    Some(all)
}

/// A clause and what it quotes: the mark opens at the first line and closes at the last.
fn paragraphs(grammar: &dyn Grammar, clause: &Clause) -> Vec<String> {
    let [open, close] = grammar.quotation();
    let mut quoted = clause.quoted.clone();
    if let Some(first) = quoted.first_mut() {
        first.insert(0, open);
    }
    if let Some(last) = quoted.last_mut() {
        last.push(close);
    }
    [vec![grammar.amendment(&clause.amendment)], quoted].concat()
}

/// The title of a protocol in one line, for lists. It says exactly what the draft does. Without a confirmed date of
/// signature the Agreement is named without one.
#[must_use]
pub fn title(language: Language, first: Party, draft: &Draft, agreement_signed: Option<NaiveDate>) -> String {
    let done = Done::by(draft);
    let Some(grammar) = grammar(language) else { return english_title(first, done, agreement_signed) };
    let signed = agreement_signed.map_or(Signed::Untold, Signed::On);
    let title = grammar.title(first, done, signed);
    let [one, two] = title.lines;
    let line = if title.is_kind_first {
        format!("{} {one} {two}", title.kind)
    } else {
        format!("{one} {two} {}", title.kind)
    };
    order::title(language, &line).into_owned()
}

fn english_title(first: Party, done: Done, signed: Option<NaiveDate>) -> String {
    let words = Words::of(Language::English);
    let doing = match (done.changes, done.additions) {
        (_, 0) => "amending",
        (0, _) => "supplementing",
        _ => "amending and supplementing",
    };
    let agreement = words.tell("communications-formula-agreement", &[("sender", first.into())]);
    let day = signed.map(|day| format!(" {}", dates::of_day(words, day))).unwrap_or_default();
    format!("Protocol {doing} {agreement}{day}")
}

/// A place in the Agreement as a screen cites it: «статья 7, пункт 1, абзац пятый», «7-бап, 1-тармақ, бесінші абзац»,
/// “7-ci maddə, 1-ci bənd, 5-ci abzas”, "Article 7(1), 5th indent". In the nominative: it follows a colon.
#[must_use]
pub fn cited(words: &Words, citation: &Citation) -> String {
    match grammar(words.language()) {
        Some(grammar) => grammar.cited(&Place::cited(citation)),
        None => english_cited(citation),
    }
}

fn english_cited(citation: &Citation) -> String {
    let part = citation.part.map(|part| match part {
        Part::Title => "title".to_owned(),
        Part::Preamble => "preamble".to_owned(),
        Part::Conclusions => "final clause".to_owned(),
    });
    let article = citation.article.map(|article| {
        let inner = [citation.paragraph, citation.point].into_iter().flatten();
        let inner: String = inner.map(|number| format!("({number})")).collect();
        format!("Article{NO_BREAK}{article}{inner}")
    });
    let indent =
        citation.indent.map(|indent| format!("{}{NO_BREAK}indent", numbers::english::ordinal(indent.into())));
    [part, article, indent].into_iter().flatten().collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests;
