//! How a draft reads: done to the texts in three languages, and composed in them, in both orders.

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

/// Each text as it would read with the draft done to it, and what stands against it.
#[must_use]
pub fn applied(draft: &Draft, base: &Trilingual<Text>) -> Trilingual<Applied> {
    Trilingual::of(|language| Some(apply(base.in_language(language)?, &draft.instructions)))
}

/// How the protocol reads in each original, as far as it is written.
#[must_use]
pub fn wordings(
    draft: &Draft,
    base: &Trilingual<Text>,
    applied: &Trilingual<Applied>,
    agreement_signed: Option<NaiveDate>,
) -> Both<Trilingual<Wording>> {
    let in_order = |first: Party| {
        Trilingual::of(|language: Language| {
            let (base, after) = (base.in_language(language)?, &applied.in_language(language)?.text);
            compose(language, first, draft, base, after, agreement_signed)
        })
    };
    Both { kazakhstan: in_order(Party::Kazakhstan), azerbaijan: in_order(Party::Azerbaijan) }
}
