//! What is found without the index: the texts of the Agreement, and the lists of authorities, which follow from the
//! communications and from the day.

use chrono::NaiveDate;
use domain::{
    agreement::{ProvisionId, Status},
    authorities::Listed,
    languages::Language,
    parties::Party,
    search::{Casing, folded},
    spelled::Spelled,
};

use super::{
    entries::{self, Weight},
    rows,
};
use crate::agreement::Texts;

/// A provision in one language.
#[derive(Debug)]
pub(crate) struct Provided {
    pub(super) id: ProvisionId,
    pub(super) language: Language,
    pub(super) status: Status,
    pub(super) text: String,
    pub(super) folded: String,
}

impl Provided {
    /// The Agreement, part by part, in its languages.
    pub(crate) fn all(texts: &Texts) -> Vec<Self> {
        let texts = Language::ALL.into_iter().map(|language| texts.of(language));
        let parts = texts.flat_map(|text| text.provisions.iter().map(move |part| (text, part)));
        let provided = parts.filter(|(_, part)| !part.text.is_empty()).map(|(text, part)| {
            let folded = folded(&part.text, Casing::of(Some(text.language)));
            let (id, status) = (part.id.clone(), text.status);
            Self { id, language: text.language, status, text: part.text.clone(), folded }
        });
        provided.collect()
    }
}

/// An authority as it is listed on a day.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Named {
    pub(super) party: Party,
    pub(super) key: String,
    pub(super) names: Spelled,
}

impl Named {
    /// Those of this list that are on it.
    pub(super) fn on<'a>(
        party: Party,
        listed: impl Iterator<Item = &'a Listed>,
        day: NaiveDate,
    ) -> impl Iterator<Item = Self> {
        listed.filter_map(move |one| {
            let (_, names) = one.name_on(day)?;
            Some(Self { party, key: one.key.as_str().to_owned(), names: names.clone() })
        })
    }

    /// It by name, in each language.
    pub(super) fn entries(&self) -> Vec<entries::Entry> {
        entries::of_authority(&self.key, &self.names)
    }
}

/// The key of what is not in the index: below all that is, in its own order.
pub(super) fn key(weight: Weight, place: usize) -> i64 {
    rows::key(weight, Some(NaiveDate::default()), [0; 8])
        | i64::try_from(place).map_or(0, |place| 0xf_ffff - place.min(0xf_ffff))
}
