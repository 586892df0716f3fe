//! Where a signed text differs from the draft: part by part, and within a part word by word.

use std::collections::BTreeMap;

use crate::agreement::{Provision, ProvisionId, Text};

/// A part in which the signed text is not as the draft.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Difference<'t> {
    /// Other words.
    Changed {
        /// In the draft.
        was: &'t Provision,
        /// As signed.
        now: &'t Provision,
    },
    /// Only in the draft.
    Omitted {
        /// In the draft.
        was: &'t Provision,
    },
    /// Only in the signed text.
    Added {
        /// As signed.
        now: &'t Provision,
    },
}

impl<'t> Difference<'t> {
    /// The part.
    #[must_use]
    pub const fn id(&self) -> &'t ProvisionId {
        match self {
            Self::Changed { was, .. } | Self::Omitted { was } => &was.id,
            Self::Added { now } => &now.id,
        }
    }

    /// The words in the draft and as signed, with number or heading; empty where there are none.
    #[must_use]
    pub fn words(&self) -> [String; 2] {
        let told = |part: &Provision| [part.mark.as_str(), &part.text].join(" ").trim().to_owned();
        match self {
            Self::Changed { was, now } => [told(was), told(now)],
            Self::Omitted { was } => [told(was), String::new()],
            Self::Added { now } => [String::new(), told(now)],
        }
    }
}

/// Every part in which the two differ, in the order of the document. What only holds other parts differs with them.
#[must_use]
pub fn differences<'t>(draft: &'t Text, signed: &'t [Provision]) -> Vec<Difference<'t>> {
    let mut both: BTreeMap<&ProvisionId, (Option<&Provision>, Option<&Provision>)> = BTreeMap::new();
    for part in &draft.provisions {
        both.entry(&part.id).or_default().0 = Some(part);
    }
    for part in signed {
        both.entry(&part.id).or_default().1 = Some(part);
    }
    let has_words = |part: &Provision| !part.typed_words().is_empty();
    both.into_values()
        .filter_map(|pair| match pair {
            (Some(was), Some(now)) if was != now => Some(Difference::Changed { was, now }),
            (Some(was), None) if has_words(was) => Some(Difference::Omitted { was }),
            (None, Some(now)) => Some(Difference::Added { now }),
            _ => None,
        })
        .collect()
}

/// A run of words in a comparison.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Piece {
    /// In both.
    Kept(String),
    /// Only before.
    Removed(String),
    /// Only after.
    Added(String),
}

/// Two texts word by word. What is removed comes before what is added in its place.
#[must_use]
pub fn compared(before: &str, after: &str) -> Vec<Piece> {
    let (before, after): (Vec<&str>, Vec<&str>) = (words(before), words(after));
    let common = common(&before, &after);
    let mut runs = Runs::default();
    let (mut at, mut to) = (0, 0);
    for (one, other) in common.into_iter().chain([(before.len(), after.len())]) {
        runs.add(Piece::Removed, &before[at..one]);
        runs.add(Piece::Added, &after[to..other]);
        runs.add(Piece::Kept, before.get(one..=one).unwrap_or_default());
        (at, to) = (one + 1, other + 1);
    }
    runs.0
}

fn words(text: &str) -> Vec<&str> {
    text.split(' ').filter(|word| !word.is_empty()).collect()
}

#[derive(Default)]
struct Runs(Vec<Piece>);

impl Runs {
    /// Joins what goes on as the run before it.
    fn add(&mut self, kind: fn(String) -> Piece, words: &[&str]) {
        if words.is_empty() {
            return;
        }
        let told = words.join(" ");
        match (self.0.last_mut(), kind(told.clone())) {
            (Some(Piece::Kept(run)), Piece::Kept(_))
            | (Some(Piece::Removed(run)), Piece::Removed(_))
            | (Some(Piece::Added(run)), Piece::Added(_)) => {
                run.push(' ');
                run.push_str(&told);
            }
            (_, piece) => self.0.push(piece),
        }
    }
}

/// The places of a longest common subsequence, in both.
fn common(before: &[&str], after: &[&str]) -> Vec<(usize, usize)> {
    let width = after.len() + 1;
    let mut longest = vec![0_u16; (before.len() + 1) * width];
    for at in (0..before.len()).rev() {
        for to in (0..after.len()).rev() {
            longest[at * width + to] = if before[at] == after[to] {
                longest[(at + 1) * width + to + 1] + 1
            } else {
                longest[(at + 1) * width + to].max(longest[at * width + to + 1])
            };
        }
    }
    let (mut at, mut to, mut pairs) = (0, 0, Vec::new());
    while at < before.len() && to < after.len() {
        if before[at] == after[to] {
            pairs.push((at, to));
            (at, to) = (at + 1, to + 1);
        } else if longest[(at + 1) * width + to] >= longest[at * width + to + 1] {
            at += 1;
        } else {
            to += 1;
        }
    }
    pairs
}
