//! The comparison of words itself: tokens that look alike are one, and what differs in them is told afterwards.

use std::{collections::HashMap, ops::Range};

use similar::{Algorithm, DiffOp, capture_diff_slices};

use super::{
    islands,
    runs::Difference,
    tokens::{Token, tokens},
};
use crate::lookalikes::glyphs;

/// The most units, words or paragraphs, of both texts together of which the comparison is tried after what they begin
/// and end with alike is set aside: some ten pages. Its worst cost grows with the square of their number \[product\].
const COMPARED_MOST: usize = 6_000;

/// What stands in both texts, or in one in place of what stands in the other.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) enum Piece {
    Same(String),
    Changed { removed: String, added: String, difference: Difference },
}

/// The pieces of two texts, none of them empty.
///
/// Which of two equally good alignments is found depends on the side from which one looks: so it is always the same side.
pub(super) fn pieces(before: &str, after: &str) -> Vec<Piece> {
    if before == after {
        return if before.is_empty() { Vec::new() } else { vec![Piece::Same(before.to_owned())] };
    }
    let is_turned = before > after;
    let (one, other) = if is_turned { (after, before) } else { (before, after) };
    let mut found = Pieces::default();
    found.compare(one, other);
    let mut pieces = islands::settled(found.list);
    if is_turned {
        for piece in &mut pieces {
            if let Piece::Changed { removed, added, .. } = piece {
                std::mem::swap(removed, added);
            }
        }
    }
    pieces
}

/// Pieces as they are found, neighbours of one kind joined.
#[derive(Default)]
pub(super) struct Pieces {
    pub(super) list: Vec<Piece>,
}

impl Pieces {
    pub(super) fn same(&mut self, words: &str) {
        match self.list.last_mut() {
            _ if words.is_empty() => {}
            Some(Piece::Same(last)) => last.push_str(words),
            _ => self.list.push(Piece::Same(words.to_owned())),
        }
    }

    pub(super) fn changed(&mut self, removed: &str, added: &str, difference: Difference) {
        match self.list.last_mut() {
            _ if removed.is_empty() && added.is_empty() => {}
            Some(Piece::Changed { removed: gone, added: come, difference: Difference::Words })
                if difference == Difference::Words =>
            {
                gone.push_str(removed);
                come.push_str(added);
            }
            _ => self.list.push(Piece::Changed {
                removed: removed.to_owned(),
                added: added.to_owned(),
                difference,
            }),
        }
    }

    /// Two phrases that stand for one another, whether or not they differ.
    fn paired(&mut self, before: &str, after: &str) {
        match Difference::of(before, after) {
            None => self.same(before),
            Some(difference) => self.changed(before, after, difference),
        }
    }

    /// By words; by paragraphs first where there are too many.
    fn compare(&mut self, before: &str, after: &str) {
        if self.by_words(before, after, Beyond::Refused) {
            return;
        }
        let paragraphs = |text: &str| text.split_inclusive('\n').map(str::to_owned).collect::<Vec<_>>();
        let (one, other) = (paragraphs(before), paragraphs(after));
        for pair in aligned(&one, &other).pairs {
            let (old, new) = (joined(&one, pair.old), joined(&other, pair.new));
            if pair.is_same {
                self.same(&old);
            } else {
                self.by_words(&old, &new, Beyond::Replaced);
            }
        }
    }

    /// Whether it was done.
    fn by_words(&mut self, before: &str, after: &str, beyond: Beyond) -> bool {
        let ((old, old_tail), (new, new_tail)) = (tokens(before), tokens(after));
        let looks = |tokens: &[Token<'_>]| tokens.iter().map(|token| glyphs(token.word)).collect::<Vec<_>>();
        let aligned = aligned(&looks(&old), &looks(&new));
        if aligned.is_beyond && beyond == Beyond::Refused {
            return false;
        }
        for pair in aligned.pairs {
            let (was, is) = (old.get(pair.old).unwrap_or_default(), new.get(pair.new).unwrap_or_default());
            if pair.is_same {
                for (one, other) in was.iter().zip(is) {
                    self.paired(one.lead, other.lead);
                    self.paired(one.word, other.word);
                }
                continue;
            }
            for token in was {
                self.changed(token.lead, "", Difference::Words);
                self.changed(token.word, "", Difference::Words);
            }
            for token in is {
                self.changed("", token.lead, Difference::Words);
                self.changed("", token.word, Difference::Words);
            }
        }
        self.paired(old_tail, new_tail);
        true
    }
}

fn joined(units: &[String], range: Range<usize>) -> String {
    units.get(range).unwrap_or_default().concat()
}

/// Units of both texts that stand for one another: the same one by one, or some in place of others.
struct Pair {
    old: Range<usize>,
    new: Range<usize>,
    is_same: bool,
}

/// What is done with texts of which too much differs.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Beyond {
    /// Nothing: there is a better way.
    Refused,
    /// All that stands between their common beginning and end is told as replaced.
    Replaced,
}

/// Which units stand for which.
struct Aligned {
    /// In order, all units of both texts.
    pairs: Vec<Pair>,
    /// Whether there were too many to be compared one by one.
    is_beyond: bool,
}

fn aligned(before: &[String], after: &[String]) -> Aligned {
    let mut names: HashMap<&str, usize> = HashMap::new();
    let mut name = |unit| {
        let next = names.len();
        *names.entry(unit).or_insert(next)
    };
    let old: Vec<_> = before.iter().map(|unit| name(unit)).collect();
    let new: Vec<_> = after.iter().map(|unit| name(unit)).collect();
    let head = old.iter().zip(&new).take_while(|(one, other)| one == other).count();
    let middle = |units: &[usize]| units.get(head..).unwrap_or_default().to_vec();
    let (mut old_middle, mut new_middle) = (middle(&old), middle(&new));
    let backwards = old_middle.iter().rev().zip(new_middle.iter().rev());
    let tail = backwards.take_while(|(one, other)| one == other).count();
    old_middle.truncate(old_middle.len() - tail);
    new_middle.truncate(new_middle.len() - tail);
    let (old_end, new_end) = (head + old_middle.len(), head + new_middle.len());
    let is_one_sided = old_middle.is_empty() || new_middle.is_empty();
    let is_beyond = !is_one_sided && old_middle.len() + new_middle.len() > COMPARED_MOST;
    let mut pairs = vec![Pair { old: 0..head, new: 0..head, is_same: true }];
    if is_beyond {
        pairs.push(Pair { old: head..old_end, new: head..new_end, is_same: false });
    } else {
        let from_head = |range: Range<usize>| range.start + head..range.end + head;
        pairs.extend(capture_diff_slices(Algorithm::Patience, &old_middle, &new_middle).into_iter().map(
            |operation| Pair {
                old: from_head(operation.old_range()),
                new: from_head(operation.new_range()),
                is_same: matches!(operation, DiffOp::Equal { .. }),
            },
        ));
    }
    pairs.push(Pair { old: old_end..old.len(), new: new_end..new.len(), is_same: true });
    Aligned { pairs, is_beyond }
}
