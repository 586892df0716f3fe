//! What in a text is not what it looks like, and the text without it.

use std::ops::Range;

use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

use super::{
    judged::{Meant, Mixed, Script},
    looks::is_invisible,
};
use crate::{languages::Language, text::one_form};

/// Why a sign is suspicious.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Kind {
    /// A letter of another alphabet than its word.
    LookAlike,
    /// A sign that does not show: a soft hyphen, a mark of direction, a space of no width.
    Invisible,
    /// Another code for what one sign prints: «и» with a breve for «й», a second hyphen, a thin space.
    Form,
}

/// A sign that is not what it looks like.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Suspicion {
    /// Where it stands in the text, in bytes.
    pub range: Range<usize>,
    /// The sign as it stands.
    pub found: String,
    /// What was meant, empty where nothing should stand; `None` where nobody can tell without asking.
    pub meant: Option<String>,
    /// Why it is suspicious.
    pub kind: Kind,
}

/// What is not what it looks like in a text of this language, in the order of the text.
///
/// A word all of whose letters are of one alphabet is never suspected, whatever the language around it: abbreviations,
/// names and Roman numbers stand in Latin within Cyrillic. A no-break space has its place and is none either.
#[must_use]
pub fn suspicious(language: Language, text: &str) -> Vec<Suspicion> {
    let mut found = Vec::new();
    let mut word: Vec<Sign<'_>> = Vec::new();
    for sign in signs(text) {
        if sign.is_of_a_word() {
            word.push(sign);
        } else if sign.is_invisible() {
            found.push(sign.suspicion(Some(String::new()), Kind::Invisible));
        } else {
            found.extend(suspicions_of(&word, language));
            word.clear();
            found.extend(sign.form());
        }
    }
    found.extend(suspicions_of(&word, language));
    found.sort_by_key(|suspicion| suspicion.range.start);
    found
}

/// The text with all put right of which it is known what was meant.
#[must_use]
pub fn repaired(language: Language, text: &str) -> String {
    let mut repaired = String::with_capacity(text.len());
    let mut at = 0;
    for suspicion in suspicious(language, text) {
        let Some(meant) = suspicion.meant else { continue };
        repaired.push_str(text.get(at..suspicion.range.start).unwrap_or_default());
        repaired.push_str(&meant);
        at = suspicion.range.end;
    }
    repaired.push_str(text.get(at..).unwrap_or_default());
    repaired
}

/// A letter with the marks upon it.
struct Sign<'t> {
    at: usize,
    found: &'t str,
    /// In its one form.
    composed: String,
    /// The letter of it.
    letter: char,
}

impl Sign<'_> {
    fn is_of_a_word(&self) -> bool {
        self.letter.is_alphabetic()
    }

    /// One that carries a mark does show.
    fn is_invisible(&self) -> bool {
        is_invisible(self.letter) && self.found.len() == self.letter.len_utf8()
    }

    fn suspicion(&self, meant: Option<String>, kind: Kind) -> Suspicion {
        let range = self.at..self.at.saturating_add(self.found.len());
        Suspicion { range, found: self.found.to_owned(), meant, kind }
    }

    /// Told if it has another form than its one.
    fn form(&self) -> Option<Suspicion> {
        (self.composed != self.found).then(|| self.suspicion(Some(self.composed.clone()), Kind::Form))
    }

    /// With another letter under its marks.
    fn with(&self, letter: char) -> String {
        std::iter::once(letter).chain(self.composed.chars().skip(1)).nfc().collect()
    }
}

fn signs(text: &str) -> impl Iterator<Item = Sign<'_>> {
    let starts_a_sign = |letter| !is_combining_mark(letter) || is_invisible(letter);
    let mut starts =
        text.char_indices().filter(move |&(at, letter)| at == 0 || starts_a_sign(letter)).peekable();
    std::iter::from_fn(move || {
        let (at, _) = starts.next()?;
        let end = starts.peek().map_or(text.len(), |&(next, _)| next);
        let found = text.get(at..end)?;
        let composed: String = found.nfc().map(one_form).collect();
        let letter = composed.chars().next()?;
        Some(Sign { at, found, composed, letter })
    })
}

fn suspicions_of(word: &[Sign<'_>], language: Language) -> Vec<Suspicion> {
    let letters: Vec<char> = word.iter().map(|sign| sign.letter).collect();
    let mixed = Mixed::of(&letters, language);
    let script = mixed.as_ref().and_then(Mixed::script);
    let stranger = |sign: &Sign<'_>| {
        let (mixed, script, of_letter) = (mixed.as_ref()?, script?, Script::of(sign.letter)?);
        if of_letter == script {
            return None;
        }
        let meant = match mixed.meant(sign.letter) {
            Meant::Letter(letter) => Some(sign.with(letter)),
            Meant::Itself | Meant::OneOfSeveral => {
                (sign.composed != sign.found).then(|| sign.composed.clone())
            }
        };
        Some(sign.suspicion(meant, Kind::LookAlike))
    };
    word.iter().filter_map(|sign| stranger(sign).or_else(|| sign.form())).collect()
}
