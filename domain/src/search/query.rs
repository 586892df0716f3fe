//! What a person looks for.

use unicode_normalization::UnicodeNormalization;

use super::fold::{Casing, loose, loosened, words};
use crate::languages::Language;

/// The most letters of a query that are looked for.
pub const QUERY_MOST: usize = 200;

/// The most words of a query that are looked for.
pub const WORDS_MOST: usize = 10;

/// What a person looks for: words, each of which must stand somewhere as the beginning of a word.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Query {
    typed: String,
    words: Vec<Word>,
    is_cut: bool,
}

/// A word of a query, as it is folded by either casing: nobody says in which language they type.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Word {
    azerbaijani: String,
    other: String,
    /// The same loosened, as letters.
    pub(super) loose: Vec<Vec<char>>,
}

impl Query {
    /// Takes whatever was typed. What is too long is cut; signs and control letters only part words.
    #[must_use]
    pub fn read(typed: &str) -> Self {
        let is_blank = |letter: char| letter.is_whitespace() || letter.is_control();
        let whole = typed.trim_matches(is_blank);
        let letters = whole.chars().map(|letter| if letter.is_control() { ' ' } else { letter });
        let kept: String = letters.take(QUERY_MOST).nfc().collect();
        let other = words(&kept, Casing::Other).map(|(_, word)| word);
        let azerbaijani = words(&kept, Casing::Azerbaijani).map(|(_, word)| word);
        let all = other.zip(azerbaijani).map(|(other, azerbaijani)| Word::new(azerbaijani, other));
        let mut words: Vec<Word> = all.take(WORDS_MOST + 1).collect();
        let is_cut = words.len() > WORDS_MOST || whole.chars().nth(QUERY_MOST).is_some();
        words.truncate(WORDS_MOST);
        Self { typed: kept, words, is_cut }
    }

    /// What was typed, as far as it is looked for.
    #[must_use]
    pub fn typed(&self) -> &str {
        &self.typed
    }

    /// Whether there is nothing to look for.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.words.is_empty()
    }

    /// Whether more was typed than is looked for.
    #[must_use]
    pub const fn is_cut(&self) -> bool {
        self.is_cut
    }

    /// For each word the forms under which the index may hold it.
    #[must_use]
    pub fn looked_up(&self) -> Vec<Vec<String>> {
        self.words.iter().map(|word| loosened(&word.other)).collect()
    }

    pub(super) fn words(&self) -> &[Word] {
        &self.words
    }
}

impl Word {
    fn new(azerbaijani: String, other: String) -> Self {
        let form = |schwa| other.chars().map(|letter| loose(letter, schwa)).collect::<Vec<char>>();
        let mut forms = vec![form('a'), form('e')];
        forms.dedup();
        Self { azerbaijani, other, loose: forms }
    }

    /// As it is folded for a text in this language.
    pub(super) fn near(&self, language: Option<Language>) -> &str {
        match Casing::of(language) {
            Casing::Azerbaijani => &self.azerbaijani,
            Casing::Other => &self.other,
        }
    }
}
