//! Two texts compared provision by provision.

use super::{
    moves::pairs,
    runs::{Difference, Fate, Run, words},
};
use crate::agreement::{Provision, ProvisionId, Text, align};

/// A provision, and what became of it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Compared<'t> {
    /// Its id: in the second text, or in the first where it was removed.
    pub id: &'t ProvisionId,
    /// What became of it.
    pub change: Change<'t>,
}

/// What became of a provision.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Change<'t> {
    /// It stands in both texts to the letter.
    Same(&'t Provision),
    /// It stands in both texts with other words or another mark.
    Changed(Words),
    /// It stands in the second text alone.
    Added(&'t Provision),
    /// It stands in the first text alone.
    Removed(&'t Provision),
    /// It stands in the first text under another id, with the same or nearly the same words.
    Moved {
        /// Its id in the first text.
        from: &'t ProvisionId,
        /// Its words compared.
        words: Words,
    },
}

/// The words of a provision compared.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Words {
    /// Its number or heading.
    pub mark: Vec<Run>,
    /// Its text.
    pub text: Vec<Run>,
}

impl Words {
    fn of(before: &Provision, after: &Provision) -> Self {
        Self { mark: words(&before.mark, &after.mark), text: words(&before.text, &after.text) }
    }
}

impl Change<'_> {
    /// The whole of it in one line of words, the number or heading first; nothing for a part that only holds others.
    #[must_use]
    pub fn runs(&self) -> Vec<Run> {
        match self {
            Self::Same(part) => whole(part, Fate::Same),
            Self::Added(part) => whole(part, Fate::Added(Difference::Words)),
            Self::Removed(part) => whole(part, Fate::Removed(Difference::Words)),
            Self::Changed(Words { mark, text }) | Self::Moved { words: Words { mark, text }, .. } => {
                let space = Run { fate: Fate::Same, words: " ".to_owned() };
                let between = (!mark.is_empty() && !text.is_empty()).then_some(space);
                mark.iter().cloned().chain(between).chain(text.iter().cloned()).collect()
            }
        }
    }
}

fn whole(part: &Provision, fate: Fate) -> Vec<Run> {
    let words = [part.mark.as_str(), &part.text].join(" ").trim().to_owned();
    if words.is_empty() { Vec::new() } else { vec![Run { fate, words }] }
}

/// Two texts of one language compared, in document order: ids first, then words.
///
/// A provision that stands in both under one id is the same or changed, unless its words are found under another id:
/// then it moved, and is told where it went, not where it was. Each provision of either text is told once, and the other
/// way round the rows tell the same: removed for added, moved back for moved.
#[must_use]
pub fn compare<'t>(before: &'t Text, after: &'t Text) -> Vec<Compared<'t>> {
    let pairs = pairs(&before.provisions, &after.provisions);
    let mut rows = Vec::new();
    let (mut old, mut new) = (0..before.provisions.len(), 0..after.provisions.len());
    for row in align(&[before, after]) {
        let mut cells = row.cells.into_iter();
        let was = cells.next().flatten().and_then(|provision| Some((old.next()?, provision)));
        let is = cells.next().flatten().and_then(|provision| Some((new.next()?, provision)));
        if let Some((_, provision)) = was.filter(|(place, _)| !pairs.has_old(*place)) {
            rows.push(Compared { id: &provision.id, change: Change::Removed(provision) });
        }
        if let Some((place, provision)) = is {
            let counterpart = pairs.old_of(place).and_then(|place| before.provisions.get(place));
            rows.push(Compared { id: &provision.id, change: change(counterpart, provision) });
        }
    }
    rows
}

fn change<'t>(before: Option<&'t Provision>, after: &'t Provision) -> Change<'t> {
    match before {
        None => Change::Added(after),
        Some(before) if before == after => Change::Same(after),
        Some(before) if before.id == after.id => Change::Changed(Words::of(before, after)),
        Some(before) => Change::Moved { from: &before.id, words: Words::of(before, after) },
    }
}
