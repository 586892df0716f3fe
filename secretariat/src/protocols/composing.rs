//! How a draft reads: its texts composed in three languages, in both orders.

use chrono::NaiveDate;
use domain::{
    agreement::Text,
    delegations::Both,
    languages::Language,
    parties::Party,
    protocols::{Applied, Draft, Wording, apply},
    trilingual::Trilingual,
};
use locales::protocols::compose;

/// A draft against the texts to which it is done.
#[derive(Clone, Debug)]
pub struct Worded {
    /// Each text as it would read, with what stands against it.
    pub applied: Trilingual<Applied>,
    /// How the protocol reads in each original, as far as it is written.
    pub wordings: Both<Trilingual<Wording>>,
}

/// Does a draft to these texts, and composes its own.
#[must_use]
pub fn worded(draft: &Draft, base: &Trilingual<Text>, agreement_signed: Option<NaiveDate>) -> Worded {
    let applied = Trilingual::of(|language| Some(apply(base.in_language(language)?, &draft.instructions)));
    let in_order = |first: Party| {
        Trilingual::of(|language: Language| {
            let (base, after) = (base.in_language(language)?, &applied.in_language(language)?.text);
            compose(language, first, draft, base, after, agreement_signed)
        })
    };
    let wordings = Both { kazakhstan: in_order(Party::Kazakhstan), azerbaijan: in_order(Party::Azerbaijan) };
    Worded { applied, wordings }
}
