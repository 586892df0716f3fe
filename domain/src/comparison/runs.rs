//! What a comparison of words tells: runs that stand in both texts, in the first alone, in the second alone.

use super::pieces::{Piece, pieces};
use crate::lookalikes::{glyphs, shown};

/// Words that stand together and have one fate.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Run {
    /// What became of them.
    pub fate: Fate,
    /// The words, spaces included.
    pub words: String,
}

/// What became of words. Where words were replaced, those removed come first and those added follow.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Fate {
    /// They stand in both texts.
    Same,
    /// They stand in the first alone.
    Removed(Difference),
    /// They stand in the second alone.
    Added(Difference),
}

/// In what two phrases differ that stand for one another.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Difference {
    /// In what does not show: a no-break space for a space, a soft hyphen, another code for one sign.
    Invisible,
    /// In letters that look alike in Cyrillic and Latin.
    LookAlike,
    /// In words and signs that anyone sees.
    Words,
}

impl Difference {
    /// That of two phrases; none where they are one to the letter.
    pub(super) fn of(before: &str, after: &str) -> Option<Self> {
        if before == after {
            None
        } else if shown(before) == shown(after) {
            Some(Self::Invisible)
        } else if glyphs(before) == glyphs(after) {
            Some(Self::LookAlike)
        } else {
            Some(Self::Words)
        }
    }
}

/// Two texts compared by words. The same and the removed runs together are the first text to the letter, the same and
/// the added ones the second; the other way round gives the same runs with their fates exchanged.
///
/// A small word that alone stays between two replaced phrases goes with them, so that phrases can be read. Where more
/// than some pages differ, paragraphs are compared first, and then the words of those that differ. Where a paragraph, or
/// what has none, is too long for that, all between its common beginning and end is told as replaced: how long a
/// comparison takes depends on the texts alone, never on a clock.
#[must_use]
pub fn words(before: &str, after: &str) -> Vec<Run> {
    let mut runs: Vec<Run> = Vec::new();
    let mut put = |fate, words: String| {
        if !words.is_empty() {
            runs.push(Run { fate, words });
        }
    };
    for piece in pieces(before, after) {
        match piece {
            Piece::Same(words) => put(Fate::Same, words),
            Piece::Changed { removed, added, difference } => {
                put(Fate::Removed(difference), removed);
                put(Fate::Added(difference), added);
            }
        }
    }
    runs
}
