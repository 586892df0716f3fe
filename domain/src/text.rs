//! The door through which every typed text comes in: plain paragraphs, normalised, printable.

use std::fmt;

use serde::{Deserialize, Serialize};
use unicode_normalization::UnicodeNormalization;

mod coverage;

pub use coverage::is_printed;

/// Why a typed text cannot be taken as it is.
#[derive(Clone, PartialEq, Eq, Debug, thiserror::Error)]
pub enum TextFault {
    /// Nothing but white space was typed where something is needed.
    #[error("the text is empty")]
    Empty,
    /// More letters than the field holds.
    #[error("the text has {found} letters, {most} fit")]
    TooLong {
        /// The most letters that fit.
        most: usize,
        /// How many were typed.
        found: usize,
    },
    /// A letter that cannot be printed: control, bidirectional, or missing from the face of the papers.
    #[error("the letter {0:?} cannot be printed")]
    Unprintable(char),
}

/// One line of text: a title, a name, a place.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Line(String);

impl Line {
    /// Takes what was typed, white space runs as one space, at most `most` letters.
    ///
    /// # Errors
    /// [`TextFault`] says which rule of the door the text breaks.
    pub fn new(typed: &str, most: usize) -> Result<Self, TextFault> {
        let one = normalised(typed, most)?.split_whitespace_but_no_break().collect::<Vec<_>>().join(" ");
        admit(one, most).map(Self)
    }

    /// The text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Line {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Plain paragraphs, parted by a line feed: a reason, what was heard, a decision.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Prose(String);

impl Prose {
    /// Takes what was typed, empty lines dropped, at most `most` letters.
    ///
    /// # Errors
    /// [`TextFault`] says which rule of the door the text breaks.
    pub fn new(typed: &str, most: usize) -> Result<Self, TextFault> {
        let kept = normalised(typed, most)?;
        let lines: Vec<String> = kept
            .lines()
            .map(|line| line.split_whitespace_but_no_break().collect::<Vec<_>>().join(" "))
            .filter(|line| !line.is_empty())
            .collect();
        admit(lines.join("\n"), most).map(Self)
    }

    /// The text, paragraphs parted by a line feed.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The paragraphs, in order.
    pub fn paragraphs(&self) -> impl Iterator<Item = &str> {
        self.0.lines()
    }
}

impl fmt::Display for Prose {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// White space parts words; a no-break space holds them together, so it stays.
trait Words {
    fn split_whitespace_but_no_break(&self) -> impl Iterator<Item = &str>;
}

impl Words for str {
    fn split_whitespace_but_no_break(&self) -> impl Iterator<Item = &str> {
        self.split(|letter: char| letter.is_whitespace() && letter != '\u{a0}')
            .filter(|word| !word.is_empty())
    }
}

/// NFC, and one form for marks that one glyph prints: otherwise paper could not tell them apart again.
/// A text far too long is refused before it costs anything.
fn normalised(typed: &str, most: usize) -> Result<String, TextFault> {
    if typed.len() > most.saturating_mul(8).saturating_add(1024) {
        return Err(TextFault::TooLong { most, found: typed.chars().count() });
    }
    Ok(typed.replace("\r\n", "\n").nfc().map(one_form).collect())
}

/// The one form of marks that one glyph prints.
pub(crate) const fn one_form(letter: char) -> char {
    match letter {
        '\u{2bc}' => '\u{2019}',
        '\u{2bb}' => '\u{2018}',
        '\u{2010}' | '\u{2011}' => '-',
        '\u{2009}' | '\u{202f}' => '\u{a0}',
        other => other,
    }
}

fn admit(text: String, most: usize) -> Result<String, TextFault> {
    if let Some(letter) = text.chars().find(|&letter| letter != '\n' && !is_printed(letter)) {
        return Err(TextFault::Unprintable(letter));
    }
    let found = text.chars().count();
    match found {
        0 => Err(TextFault::Empty),
        _ if found > most => Err(TextFault::TooLong { most, found }),
        _ => Ok(text),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn what_is_typed_comes_in_as_it_prints() {
        for (typed, kept) in [
            ("  О ходе \t выполнения  ", Ok("О ходе выполнения")),
            ("2\u{2011}бап", Ok("2-бап")),
            ("и\u{306}", Ok("й")),
            ("21\u{a0}мая", Ok("21\u{a0}мая")),
            ("O\u{2bc}zbek", Ok("O’zbek")),
            (" \n ", Err(TextFault::Empty)),
            ("a\u{202e}b", Err(TextFault::Unprintable('\u{202e}'))),
            ("a\u{0}b", Err(TextFault::Unprintable('\u{0}'))),
            ("漢", Err(TextFault::Unprintable('漢'))),
            ("₼", Err(TextFault::Unprintable('₼'))),
        ] {
            assert_eq!(
                Line::new(typed, 50).as_ref().map(Line::as_str),
                kept.as_ref().map(|kept| *kept),
                "{typed:?}"
            );
        }
    }

    #[test]
    fn too_long_says_how_much_fits() {
        assert_eq!(Line::new("абвг", 3), Err(TextFault::TooLong { most: 3, found: 4 }));
        let huge = "я".repeat(5_000_000);
        assert_eq!(Line::new(&huge, 200), Err(TextFault::TooLong { most: 200, found: 5_000_000 }));
    }

    #[test]
    fn prose_keeps_its_paragraphs() {
        let prose = Prose::new("Первый  абзац\r\n\r\n Второй ", 100);
        assert_eq!(prose.as_ref().map(Prose::as_str), Ok("Первый абзац\nВторой"));
    }

    proptest! {
        #[test]
        fn what_came_in_once_comes_in_again_unchanged(typed in "\\PC{0,60}") {
            if let Ok(line) = Line::new(&typed, 100) {
                prop_assert_eq!(Line::new(line.as_str(), 100), Ok(line));
            }
        }
    }
}
