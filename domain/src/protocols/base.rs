//! The texts to which a draft is done: whether it can be, and what standing they have.

use std::collections::BTreeSet;

use super::{Draft, apply};
use crate::{
    agreement::{Status, Text},
    languages::Language,
    trilingual::Trilingual,
};

/// How many instructions cannot be done to one of the texts.
#[must_use]
pub fn hindered(draft: &Draft, base: &Trilingual<Text>) -> usize {
    let obstacles = Language::AUTHENTIC
        .into_iter()
        .filter_map(|language| base.in_language(language))
        .flat_map(|text| apply(text, &draft.instructions).obstacles);
    obstacles.map(|obstacle| obstacle.instruction).collect::<BTreeSet<_>>().len()
}

/// Whether one of the texts of the Agreement is not the authentic one: what is quoted from it may stand otherwise there.
#[must_use]
pub fn is_unofficial(base: &Trilingual<Text>) -> bool {
    let texts = Language::AUTHENTIC.into_iter().map(|language| base.in_language(language));
    texts.into_iter().any(|text| {
        text.is_none_or(|text| {
            matches!(text.status, Status::DraftSource | Status::UnofficialWorkingTranslation)
        })
    })
}
