//! What is alike for whoever looks for it: one folded text, made here and nowhere else.
//!
//! Folding takes letter by letter, so that the fold of a beginning is the beginning of the fold. Letters that look alike
//! in Latin and Cyrillic are one: the published text of 2005 has a Latin i in «Үкiметi», and nobody can tell by looking.
//! `ё` is `е`; marks of stress and apostrophes go; hyphens, quotation marks and all else part words. The letters of
//! Kazakh and Azerbaijani stay themselves: only [`loosened`] takes them for their neighbours.

use std::ops::Range;

use unicode_normalization::UnicodeNormalization;

use crate::{languages::Language, lookalikes::latin};

/// The most letters of a word that the index tells apart: as many as an engine can look up without reading all the words
/// that begin so. Whether the rest fits, ranking tells.
pub const WORD_MOST: usize = 8;

/// Whose capital letters a text has: in Azerbaijani `I` is the capital of `ı` and `İ` that of `i`; elsewhere `I` is that
/// of `i`.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Casing {
    /// Of Azerbaijani.
    Azerbaijani,
    /// Of every other language.
    Other,
}

impl Casing {
    /// That of a language; of what is written in none, the usual one.
    #[must_use]
    pub fn of(language: Option<Language>) -> Self {
        if language == Some(Language::Azerbaijani) { Self::Azerbaijani } else { Self::Other }
    }
}

/// The words of a text, folded, parted by one space.
#[must_use]
pub fn folded(text: &str, casing: Casing) -> String {
    let text: String = text.nfc().collect();
    let mut all = String::with_capacity(text.len());
    for (_, word) in words(&text, casing) {
        if !all.is_empty() {
            all.push(' ');
        }
        all.push_str(&word);
    }
    all
}

/// A folded word as it may be typed without the letters of Kazakh and Azerbaijani, at most [`WORD_MOST`] letters of it.
/// `ə` has two neighbours: «Азербайжан» is typed for «Әзербайжан», “Azerbaycan” for “Azərbaycan”.
#[must_use]
pub fn loosened(word: &str) -> Vec<String> {
    let with = |schwa| word.chars().take(WORD_MOST).map(|letter| loose(letter, schwa)).collect();
    if word.chars().take(WORD_MOST).any(|letter| letter == 'ə') {
        vec![with('a'), with('e')]
    } else {
        vec![with('a')]
    }
}

/// Each word of a text in NFC, folded, with where it stands.
pub(super) fn words(text: &str, casing: Casing) -> impl Iterator<Item = (Range<usize>, String)> {
    let mut letters = text.char_indices();
    std::iter::from_fn(move || {
        let (mut word, mut stands) = (String::new(), 0..0);
        for (at, letter) in letters.by_ref() {
            match class(letter) {
                Class::Letter => {
                    if word.is_empty() {
                        stands.start = at;
                    }
                    stands.end = at + letter.len_utf8();
                    near(letter, casing, &mut word);
                }
                Class::Dropped => {}
                Class::Between if word.is_empty() => {}
                Class::Between => break,
            }
        }
        (!word.is_empty()).then_some((stands, word))
    })
}

enum Class {
    Letter,
    /// Neither a letter nor between words.
    Dropped,
    Between,
}

fn class(letter: char) -> Class {
    match letter {
        '\'' | '`' | '\u{b4}' | '\u{2b9}'..='\u{2bf}' | '\u{2018}'..='\u{201b}' | '\u{2032}' => {
            Class::Dropped
        }
        '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}' | '\u{300}'..='\u{36f}' => {
            Class::Dropped
        }
        '0'..='9' => Class::Letter,
        // Latin with schwa, Greek, Cyrillic: what the face of the papers prints.
        '\0'..='\u{24f}' | '\u{259}' | '\u{370}'..='\u{3ff}' | '\u{400}'..='\u{52f}'
            if letter.is_alphabetic() =>
        {
            Class::Letter
        }
        _ => Class::Between,
    }
}

fn near(letter: char, casing: Casing, word: &mut String) {
    match (letter, casing) {
        ('I', Casing::Azerbaijani) => word.push('ı'),
        ('\u{130}', _) => word.push('i'),
        // A small letter that is none of ours stays capital.
        _ => match letter.to_lowercase().next() {
            Some(small) if matches!(class(small), Class::Letter) => word.push(look_alike(small)),
            _ => word.push(letter),
        },
    }
}

/// One letter for those that look alike, small or capital, in Latin and Cyrillic. The Kazakh «һ» stays itself.
fn look_alike(letter: char) -> char {
    match letter {
        'ё' | 'ë' => 'e',
        '\u{1dd}' => 'ə',
        'ς' => 'σ',
        'µ' => 'μ',
        'ſ' => 's',
        '\u{430}'..='\u{52f}' if letter != 'һ' => latin(letter).unwrap_or_else(|| {
            let capital = letter.to_uppercase().next().and_then(latin);
            capital.and_then(|capital| capital.to_lowercase().next()).unwrap_or(letter)
        }),
        other => other,
    }
}

/// The neighbour of a folded letter.
pub(super) fn loose(letter: char, schwa: char) -> char {
    match letter {
        'ə' => schwa,
        'ı' | 'и' | 'ї' => 'i',
        'ғ' => 'г',
        'қ' => 'k',
        'ң' => 'h',
        'ө' => 'o',
        'ұ' | 'ү' => 'y',
        'һ' => 'x',
        '\u{df}'..='\u{24f}' => letter.nfd().next().map_or(letter, look_alike),
        other => other,
    }
}
