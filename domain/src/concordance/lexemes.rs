//! A text as numbers, words and signs, small letters only.

use crate::{languages::Language, lookalikes::repaired};

/// The smallest piece that has a meaning here.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) enum Lexeme {
    /// Digits without zeros before them; thousands parted by a space, a point or a comma are one.
    Number(String),
    /// Letters.
    Word {
        /// In small letters, «ё» as «е».
        small: String,
        /// Whether it begins with a capital.
        is_capital: bool,
    },
    /// Anything else but spaces.
    Sign(char),
}

impl Lexeme {
    pub(super) fn number(&self) -> Option<&str> {
        match self {
            Self::Number(digits) => Some(digits),
            Self::Word { .. } | Self::Sign(_) => None,
        }
    }

    pub(super) fn word(&self) -> Option<&str> {
        match self {
            Self::Word { small, .. } => Some(small),
            Self::Number(_) | Self::Sign(_) => None,
        }
    }

    pub(super) fn is_sign(&self, sign: char) -> bool {
        *self == Self::Sign(sign)
    }
}

/// The lexemes of a text, whose letters of the wrong alphabet are put right before.
pub(super) fn lexemes(language: Language, text: &str) -> Vec<Lexeme> {
    let text = repaired(language, text);
    let mut lexemes = Vec::new();
    let mut rest = text.as_str();
    while let Some(first) = rest.chars().next() {
        let (length, lexeme) = if first.is_ascii_digit() {
            number(rest)
        } else if first.is_alphabetic() {
            let length = length_while(rest, char::is_alphabetic);
            (length, Some(word(language, rest.get(..length).unwrap_or_default())))
        } else {
            (first.len_utf8(), (!first.is_whitespace()).then_some(Lexeme::Sign(first)))
        };
        lexemes.extend(lexeme);
        rest = rest.get(length..).unwrap_or_default();
    }
    lexemes
}

fn length_while(text: &str, is_of_it: impl Fn(char) -> bool) -> usize {
    text.find(|letter| !is_of_it(letter)).unwrap_or(text.len())
}

fn word(language: Language, written: &str) -> Lexeme {
    let is_capital = written.chars().next().is_some_and(char::is_uppercase);
    let small = match language {
        Language::Azerbaijani => written.replace('İ', "i").replace('I', "ı").to_lowercase(),
        Language::Kazakh | Language::Russian | Language::English => written.to_lowercase().replace('ё', "е"),
    };
    Lexeme::Word { small, is_capital }
}

fn number(text: &str) -> (usize, Option<Lexeme>) {
    let is_digit = |letter: char| letter.is_ascii_digit();
    let mut length = length_while(text, is_digit);
    let mut digits = text.get(..length).unwrap_or_default().to_owned();
    while digits.len() <= 3 || length > digits.len() {
        let rest = text.get(length..).unwrap_or_default();
        let Some(sign) = rest.chars().next().filter(|sign| matches!(sign, ' ' | '\u{a0}' | '.' | ',')) else {
            break;
        };
        let group = rest.get(sign.len_utf8()..).unwrap_or_default();
        if length_while(group, is_digit) != 3 {
            break;
        }
        digits.push_str(group.get(..3).unwrap_or_default());
        length += sign.len_utf8() + 3;
    }
    let significant = digits.trim_start_matches('0');
    let kept = if significant.is_empty() { "0" } else { significant };
    (length, Some(Lexeme::Number(kept.to_owned())))
}
