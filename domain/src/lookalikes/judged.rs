//! To which alphabet a word belongs that has letters of two, and what its strangers were meant to be.

use super::table;
use crate::{decisions::is_roman, languages::Language};

/// An alphabet.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Script {
    Cyrillic,
    Latin,
    Greek,
}

impl Script {
    /// That of a letter; none of signs and of letters that we do not print.
    pub(super) fn of(letter: char) -> Option<Self> {
        match letter {
            'µ' | 'ª' | 'º' => None,
            '\0'..='\u{24f}' | '\u{259}' | '\u{1e00}'..='\u{1eff}' if letter.is_alphabetic() => {
                Some(Self::Latin)
            }
            '\u{370}'..='\u{3ff}' if letter.is_alphabetic() => Some(Self::Greek),
            '\u{400}'..='\u{52f}' if letter.is_alphabetic() => Some(Self::Cyrillic),
            _ => None,
        }
    }

    /// That in which a language is written here.
    const fn of_language(language: Language) -> Self {
        match language {
            Language::Kazakh | Language::Russian => Self::Cyrillic,
            Language::Azerbaijani | Language::English => Self::Latin,
        }
    }
}

/// What a letter of the other alphabet was meant to be.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Meant {
    /// Nothing that looks like it: it is of its own alphabet beyond doubt.
    Itself,
    /// One of several: Y in a Kazakh word is «У» or «Ү».
    OneOfSeveral,
    /// This letter.
    Letter(char),
}

/// A word whose letters are of two alphabets.
pub(super) struct Mixed<'w> {
    letters: &'w [char],
    language: Language,
}

impl<'w> Mixed<'w> {
    /// The word, if it is one.
    pub(super) fn of(letters: &'w [char], language: Language) -> Option<Self> {
        let mut scripts = letters.iter().filter_map(|&letter| Script::of(letter));
        let first = scripts.next()?;
        scripts.any(|script| script != first).then_some(Self { letters, language })
    }

    /// The alphabet to which the word belongs; none where each has its place: “DVD” with a Kazakh ending.
    ///
    /// A letter that looks like none of the other alphabet decides. Where none does, a Roman number is Latin, and all
    /// else is of the language's own alphabet.
    pub(super) fn script(&self) -> Option<Script> {
        let own = Script::of_language(self.language);
        let of_doubt =
            |script| self.letters_of(script).filter(|&letter| self.meant(letter) != Meant::Itself).count();
        let (latin, cyrillic) =
            (self.letters_of(Script::Latin).count(), self.letters_of(Script::Cyrillic).count());
        match (latin > of_doubt(Script::Latin), cyrillic > of_doubt(Script::Cyrillic)) {
            (true, false) => Some(Script::Latin),
            (false, true) => Some(Script::Cyrillic),
            (false, false) if self.is_roman_number() => Some(Script::Latin),
            (false, false) => Some(own),
            (true, true) if self.is_compound() => None,
            (true, true) => Some(match latin.cmp(&cyrillic) {
                std::cmp::Ordering::Greater => Script::Latin,
                std::cmp::Ordering::Less => Script::Cyrillic,
                std::cmp::Ordering::Equal => own,
            }),
        }
    }

    /// What a letter of this word was meant to be, if the word is of the other alphabet.
    pub(super) fn meant(&self, letter: char) -> Meant {
        let alike = match Script::of(letter) {
            Some(Script::Latin) if letter == 'Y' && self.may_be_kazakh() => return Meant::OneOfSeveral,
            Some(Script::Latin) => table::cyrillic(letter).filter(|&meant| self.has_in_its_alphabet(meant)),
            Some(Script::Cyrillic) => table::latin(letter),
            Some(Script::Greek) | None => None,
        };
        alike.map_or(Meant::Itself, Meant::Letter)
    }

    fn letters_of(&self, script: Script) -> impl Iterator<Item = char> {
        self.letters.iter().copied().filter(move |&letter| Script::of(letter) == Some(script))
    }

    /// A Kazakh name within a Russian text has Kazakh letters.
    fn may_be_kazakh(&self) -> bool {
        self.language != Language::Russian || self.letters.iter().any(|&letter| is_of_kazakh_alone(letter))
    }

    fn has_in_its_alphabet(&self, cyrillic: char) -> bool {
        matches!(cyrillic, 'А'..='я' | 'Ё' | 'ё') || (self.may_be_kazakh() && is_of_kazakh_alone(cyrillic))
    }

    fn is_roman_number(&self) -> bool {
        let latin: String =
            self.letters.iter().map(|&letter| table::latin(letter).unwrap_or(letter)).collect();
        is_roman(&latin)
    }

    /// Capitals of one alphabet and, after or before them, letters of the other: an abbreviation with its ending.
    fn is_compound(&self) -> bool {
        let scripts: Vec<_> = self.letters.iter().filter_map(|&letter| Script::of(letter)).collect();
        let switches = scripts.windows(2).filter(|pair| pair.first() != pair.last()).count();
        let is_abbreviation =
            |script| self.letters_of(script).count() > 1 && self.letters_of(script).all(char::is_uppercase);
        switches == 1 && (is_abbreviation(Script::Latin) || is_abbreviation(Script::Cyrillic))
    }
}

const fn is_of_kazakh_alone(letter: char) -> bool {
    matches!(
        letter,
        'Ә' | 'ә'
            | 'Ғ'
            | 'ғ'
            | 'Қ'
            | 'қ'
            | 'Ң'
            | 'ң'
            | 'Ө'
            | 'ө'
            | 'Ұ'
            | 'ұ'
            | 'Ү'
            | 'ү'
            | 'Һ'
            | 'һ'
            | 'І'
            | 'і'
    )
}
