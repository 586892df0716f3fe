//! In which order what is found is shown: by how well its words fit. The same on every database, for none is asked.

use super::{Query, fold::loose, query::Word};
use crate::languages::Language;

/// How well a text fits a query; the better is the greater.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Grade {
    tier: Tier,
    /// How well all its words fit together.
    sum: usize,
}

/// How a text fits, before anything else is asked. Whether a word is the same or only begins so comes later: words are
/// bent at their ends.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Tier {
    /// No letter is taken for its neighbour.
    is_near: bool,
    /// The words stand there side by side, in the order of the query.
    side_by_side: bool,
}

impl Grade {
    /// What comes before all else of it.
    #[must_use]
    pub const fn tier(self) -> Tier {
        self.tier
    }
}

/// How well a word of a text fits a word of a query.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(super) enum Fit {
    /// It begins so, if letters of Kazakh and Azerbaijani are taken for their neighbours.
    LooseBeginning,
    /// It is the same, taken so.
    Loose,
    /// It begins so.
    Beginning,
    /// It is the same.
    Same,
}

/// How well a folded text in this language fits; nothing where a word is missing.
#[must_use]
pub fn grade(query: &Query, folded: &str, language: Option<Language>) -> Option<Grade> {
    let looked_for = query.words();
    let mut best: Vec<Option<Fit>> = vec![None; looked_for.len()];
    let (mut run, mut side_by_side) = (0, false);
    for word in folded.split(' ') {
        let mut next_run = 0;
        for (place, asked) in looked_for.iter().enumerate() {
            let fit = fits(asked, word, language);
            if let Some(known) = best.get_mut(place) {
                *known = (*known).max(fit);
            }
            let goes_on = place == run || place == 0;
            if goes_on && fit.is_some_and(|fit| fit >= Fit::Beginning) {
                next_run = next_run.max(place + 1);
            }
        }
        run = next_run;
        side_by_side |= run == looked_for.len();
    }
    let fits: Vec<Fit> = best.into_iter().collect::<Option<_>>()?;
    let is_near = *fits.iter().min()? >= Fit::Beginning;
    let sum = fits.into_iter().map(|fit| fit as usize).sum();
    Some(Grade { tier: Tier { is_near, side_by_side }, sum })
}

/// How well a folded word of a text in this language fits.
pub(super) fn fits(asked: &Word, word: &str, language: Option<Language>) -> Option<Fit> {
    let near = asked.near(language);
    if let Some(rest) = word.strip_prefix(near) {
        return Some(if rest.is_empty() { Fit::Same } else { Fit::Beginning });
    }
    let longer = |form: &Vec<char>, schwa| {
        let mut letters = word.chars().map(|letter| loose(letter, schwa));
        let begins = form.iter().all(|&asked| letters.next() == Some(asked));
        begins.then(|| if letters.next().is_none() { Fit::Loose } else { Fit::LooseBeginning })
    };
    asked.loose.iter().flat_map(|form| [longer(form, 'a'), longer(form, 'e')]).flatten().max()
}
