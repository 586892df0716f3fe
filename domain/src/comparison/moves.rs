//! Which provision of one text is which of the other: by its id, unless its words are found elsewhere.

use std::{
    cmp::Reverse,
    collections::{BTreeMap, BTreeSet, HashMap},
};

use super::tokens::{is_word, tokens};
use crate::{
    agreement::{Provision, ProvisionId},
    lookalikes::glyphs,
};

/// How many of a thousand words two provisions must share to be nearly the same, and how many where they have one id
/// and another provision could claim either \[product\].
const NEARLY_THE_SAME: usize = 800;
const ALIKE: usize = 500;

/// The fewest words of which it is asked whether they are nearly the same.
const WORDS_LEAST: usize = 4;

/// The most words that are looked through for provisions nearly the same; where there would be more, only those with the
/// same words are found again \[product\].
const LOOKED_THROUGH_MOST: usize = 20_000_000;

/// Provisions of two texts that are one, by their places.
pub(super) struct Pairs {
    old_of: HashMap<usize, usize>,
    new_of: HashMap<usize, usize>,
}

impl Pairs {
    /// Where the one of the second text stands in the first.
    pub(super) fn old_of(&self, new: usize) -> Option<usize> {
        self.old_of.get(&new).copied()
    }

    /// Whether the one of the first text stands in the second.
    pub(super) fn has_old(&self, old: usize) -> bool {
        self.new_of.contains_key(&old)
    }

    fn are_free(&self, old: usize, new: usize) -> bool {
        !self.has_old(old) && !self.old_of.contains_key(&new)
    }

    fn join(&mut self, old: usize, new: usize) {
        self.new_of.insert(old, new);
        self.old_of.insert(new, old);
    }
}

/// The pairs. Whatever is asked of one text is asked of the other: so both directions give the same.
pub(super) fn pairs(before: &[Provision], after: &[Provision]) -> Pairs {
    let (old, new) = named(before, after);
    let mut pairs = Pairs { old_of: HashMap::new(), new_of: HashMap::new() };
    let by_id = by_id(before, after);
    let join_alike = |pairs: &mut Pairs, least| {
        for &(one, other) in &by_id {
            let alike = |(one, other): (&Vec<usize>, &Vec<usize>)| shared(one, other) >= least;
            if pairs.are_free(one, other) && old.get(one).zip(new.get(other)).is_some_and(alike) {
                pairs.join(one, other);
            }
        }
    };
    join_alike(&mut pairs, 1000);
    join_the_same(&mut pairs, &old, &new);
    join_alike(&mut pairs, ALIKE);
    join_nearly_the_same(&mut pairs, &old, &new);
    join_alike(&mut pairs, 0);
    join_what_holds_them(&mut pairs, before, after);
    pairs
}

/// The words of each provision, in order, each word a number.
fn named(before: &[Provision], after: &[Provision]) -> (Vec<Vec<usize>>, Vec<Vec<usize>>) {
    let mut names: HashMap<String, usize> = HashMap::new();
    let mut named = |provisions: &[Provision]| {
        provisions
            .iter()
            .map(|provision| {
                let words = tokens(&provision.text).0.into_iter().filter(|token| is_word(token.word));
                words
                    .map(|token| {
                        let next = names.len();
                        *names.entry(glyphs(token.word)).or_insert(next)
                    })
                    .collect()
            })
            .collect()
    };
    (named(before), named(after))
}

fn by_id(before: &[Provision], after: &[Provision]) -> Vec<(usize, usize)> {
    let places: HashMap<&ProvisionId, usize> =
        before.iter().enumerate().map(|(place, provision)| (&provision.id, place)).collect();
    after
        .iter()
        .enumerate()
        .filter_map(|(place, provision)| Some((*places.get(&provision.id)?, place)))
        .collect()
}

/// Of a thousand words of both, how many the other has too; a thousand only where they are the same in order.
fn shared(one: &[usize], other: &[usize]) -> usize {
    if one == other {
        return 1000;
    }
    let mut counts: BTreeMap<usize, usize> = BTreeMap::new();
    for &word in one {
        *counts.entry(word).or_default() += 1;
    }
    let taken = |word: &&usize| {
        counts.get_mut(*word).and_then(|left| left.checked_sub(1).map(|less| *left = less)).is_some()
    };
    let common = other.iter().filter(taken).count();
    (common * 2000 / (one.len() + other.len())).min(999)
}

/// The same words under another id: the first with the first, where there are several.
fn join_the_same(pairs: &mut Pairs, old: &[Vec<usize>], new: &[Vec<usize>]) {
    let mut free: BTreeMap<&Vec<usize>, (Vec<usize>, Vec<usize>)> = BTreeMap::new();
    for (place, words) in old.iter().enumerate().filter(|(place, _)| !pairs.has_old(*place)) {
        free.entry(words).or_default().0.push(place);
    }
    for (place, words) in new.iter().enumerate().filter(|(place, _)| pairs.old_of(*place).is_none()) {
        free.entry(words).or_default().1.push(place);
    }
    for (_, (old, new)) in free.into_iter().filter(|(words, _)| !words.is_empty()) {
        for (one, other) in old.into_iter().zip(new) {
            pairs.join(one, other);
        }
    }
}

/// The nearest first; of equally near ones those nearer the beginning. Two that claim the same provision never have the
/// same sum of places, so no order is left to chance.
fn join_nearly_the_same(pairs: &mut Pairs, old: &[Vec<usize>], new: &[Vec<usize>]) {
    let is_long = |words: &Vec<usize>| words.len() >= WORDS_LEAST;
    let left: Vec<_> =
        old.iter().enumerate().filter(|(place, words)| is_long(words) && !pairs.has_old(*place)).collect();
    let come: Vec<_> = new
        .iter()
        .enumerate()
        .filter(|(place, words)| is_long(words) && pairs.old_of(*place).is_none())
        .collect();
    let words = |side: &[(usize, &Vec<usize>)]| side.iter().map(|(_, words)| words.len()).sum::<usize>();
    let looked_through =
        words(&left).saturating_mul(come.len()).saturating_add(words(&come).saturating_mul(left.len()));
    if looked_through > LOOKED_THROUGH_MOST {
        return;
    }
    let mut near = Vec::new();
    for &(one, were) in &left {
        for &(other, are) in &come {
            let shared = shared(were, are);
            if shared >= NEARLY_THE_SAME {
                near.push((Reverse(shared), one.saturating_add(other), one, other));
            }
        }
    }
    near.sort_unstable();
    for (_, _, one, other) in near {
        if pairs.are_free(one, other) {
            pairs.join(one, other);
        }
    }
}

/// A provision without words of its own moved where all that moved out of it went to one, which took in no other's.
fn join_what_holds_them(pairs: &mut Pairs, before: &[Provision], after: &[Provision]) {
    let wordless = |provisions: &[Provision],
                    is_free: &dyn Fn(usize) -> bool|
     -> HashMap<ProvisionId, usize> {
        let free = provisions.iter().enumerate().filter(|(place, it)| it.text.is_empty() && is_free(*place));
        free.map(|(place, provision)| (provision.id.clone(), place)).collect()
    };
    let left = wordless(before, &|place| !pairs.has_old(place));
    let come = wordless(after, &|place| pairs.old_of(place).is_none());
    let depth = after.iter().map(Provision::depth).max().unwrap_or_default();
    for depth in (0..depth).rev() {
        let mut ways: BTreeSet<(usize, usize)> = BTreeSet::new();
        for (place, provision) in after.iter().enumerate().filter(|(_, it)| it.depth() == depth + 1) {
            let from = pairs.old_of(place).and_then(|old| before.get(old)?.parent());
            let (from, to) =
                (from.and_then(|id| left.get(&id)), provision.parent().and_then(|id| come.get(&id)));
            if let (Some(&from), Some(&to)) = (from, to) {
                ways.insert((from, to));
            }
        }
        let (mut leaving, mut coming) = (BTreeMap::new(), BTreeMap::new());
        for &(from, to) in &ways {
            *leaving.entry(from).or_insert(0) += 1;
            *coming.entry(to).or_insert(0) += 1;
        }
        for (from, to) in ways {
            let is_only = leaving.get(&from) == Some(&1) && coming.get(&to) == Some(&1);
            let is_one_kind =
                before.get(from).zip(after.get(to)).is_some_and(|(one, other)| one.kind() == other.kind());
            if is_only && is_one_kind && pairs.are_free(from, to) {
                pairs.join(from, to);
            }
        }
    }
}
