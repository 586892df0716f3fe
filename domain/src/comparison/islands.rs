//! What makes a comparison readable: phrases instead of words here and there, and spaces where both texts have them.

use super::{
    pieces::{Piece, Pieces},
    runs::Difference,
    tokens::{is_word, tokens},
};

/// The most words that may stay between two replaced phrases and yet go with them.
const ISLAND_WORDS_MOST: usize = 2;

/// The pieces as a person reads them.
pub(super) fn settled(pieces: Vec<Piece>) -> Vec<Piece> {
    let mut settled = Pieces::default();
    for piece in joined(pieces) {
        match piece {
            Piece::Same(words) => settled.same(&words),
            Piece::Changed { removed, added, difference: Difference::Words } => {
                put_without_common_spaces(&mut settled, &removed, &added);
            }
            Piece::Changed { removed, added, difference } => settled.changed(&removed, &added, difference),
        }
    }
    settled.list
}

/// A phrase with how many of its letters a reader sees changed: what an island must fall short of.
struct Phrase {
    piece: Piece,
    letters: usize,
}

impl Phrase {
    fn of(piece: Piece) -> Self {
        let letters = match &piece {
            Piece::Changed { removed, added, .. } => letters(removed).max(letters(added)),
            Piece::Same(words) => letters(words),
        };
        Self { piece, letters }
    }

    /// Whether words were replaced by words.
    fn is_replaced(&self) -> bool {
        matches!(&self.piece, Piece::Changed { removed, added, difference: Difference::Words }
            if !removed.is_empty() && !added.is_empty())
    }
}

/// Small islands of sameness go with the replaced phrases on both sides of them. What differs in looks alone stays apart.
fn joined(pieces: Vec<Piece>) -> Vec<Piece> {
    let mut phrases: Vec<Phrase> = Vec::new();
    for piece in pieces {
        phrases.push(Phrase::of(piece));
        while is_island_before_last(&phrases) {
            let (last, island) = (phrases.pop(), phrases.pop());
            if let (Some(last), Some(island), Some(first)) = (last, island, phrases.last_mut()) {
                absorb(first, island, last);
            }
        }
    }
    phrases.into_iter().map(|phrase| phrase.piece).collect()
}

fn is_island_before_last(phrases: &[Phrase]) -> bool {
    let [.., first, Phrase { piece: Piece::Same(words), letters }, last] = phrases else { return false };
    if !first.is_replaced() || !last.is_replaced() {
        return false;
    }
    let words = tokens(words).0.iter().filter(|token| is_word(token.word)).count();
    words == 0 || (words <= ISLAND_WORDS_MOST && *letters <= first.letters.min(last.letters))
}

fn absorb(first: &mut Phrase, island: Phrase, last: Phrase) {
    if let (
        Piece::Changed { removed, added, .. },
        Piece::Same(words),
        Piece::Changed { removed: gone, added: come, .. },
    ) = (&mut first.piece, island.piece, last.piece)
    {
        removed.push_str(&words);
        removed.push_str(&gone);
        added.push_str(&words);
        added.push_str(&come);
        first.letters = first.letters.saturating_add(island.letters).saturating_add(last.letters);
    }
}

fn letters(words: &str) -> usize {
    words.chars().filter(|letter| letter.is_alphanumeric()).count()
}

/// Spaces with which both phrases begin or end are the same in both texts.
fn put_without_common_spaces(settled: &mut Pieces, removed: &str, added: &str) {
    if removed.is_empty() || added.is_empty() {
        return settled.changed(removed, added, Difference::Words);
    }
    let spaces = |(one, other): (char, char)| (one == other && one.is_whitespace()).then_some(one);
    let before: String = removed.chars().zip(added.chars()).map_while(spaces).collect();
    let (removed, added) =
        (removed.strip_prefix(&before).unwrap_or(removed), added.strip_prefix(&before).unwrap_or(added));
    let backwards: String = removed.chars().rev().zip(added.chars().rev()).map_while(spaces).collect();
    let after: String = backwards.chars().rev().collect();
    let (removed, added) =
        (removed.strip_suffix(&after).unwrap_or(removed), added.strip_suffix(&after).unwrap_or(added));
    settled.same(&before);
    match Difference::of(removed, added) {
        None => settled.same(removed),
        Some(difference) => settled.changed(removed, added, difference),
    }
    settled.same(&after);
}
