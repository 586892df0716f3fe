//! What is found without the index: the Agreement, which never changes here, and the lists of authorities, which follow
//! from the communications and from the day.

use std::sync::OnceLock;

use chrono::NaiveDate;
use domain::{
    agreement::{self, ProvisionId},
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

/// A provision in one language.
pub(super) struct Provided {
    pub(super) id: ProvisionId,
    pub(super) language: Language,
    pub(super) text: String,
    pub(super) folded: String,
}

/// The Agreement, part by part, in its languages; folded once.
pub(super) fn agreement() -> &'static [Provided] {
    static ALL: OnceLock<Vec<Provided>> = OnceLock::new();
    ALL.get_or_init(|| {
        let provisions = Language::ALL.into_iter().flat_map(|language| {
            agreement::text(language).provisions.iter().map(move |provision| (language, provision))
        });
        let provided =
            provisions.filter(|(_, provision)| !provision.text.is_empty()).map(|(language, provision)| {
                let text = provision.text.clone();
                let folded = folded(&text, Casing::of(Some(language)));
                Provided { id: provision.id.clone(), language, text, folded }
            });
        provided.collect()
    })
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
