//! What people type around minutes: remarks and answers, the next session, the signing.

use domain::{
    fingerprint::Fingerprint,
    minutes::{OriginalLanguages, TEXT_MOST, When},
    places::{City, Place},
    text::Prose,
};
use serde::{Deserialize, Serialize};

use crate::{
    forms,
    refusals::{Fault, Faults},
};

/// The choice in the list of cities that means the city of the session, or the one already named.
pub const SESSION_CITY: &str = "session";

/// What was seen, for an act in which nothing is typed.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct SeenForm {
    /// The mark of what the person saw.
    pub version: String,
    /// The fingerprint that the person agrees to, as shown.
    pub fingerprint: String,
}

impl SeenForm {
    pub(super) fn fingerprint(&self) -> Result<Fingerprint, Faults> {
        self.fingerprint.parse().map_err(|_| Faults::one("", Fault::NoSuchChoice))
    }
}

/// A remark, or an answer to one.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct TextForm {
    /// What is said.
    pub text: String,
}

impl TextForm {
    pub(super) fn prose(&self) -> Result<Prose, Faults> {
        forms::prose(&self.text, TEXT_MOST).map_err(|fault| Faults::one("text", fault))
    }
}

/// The next session, and the languages of the originals.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
#[expect(missing_docs, reason = "each field is the form field of the same name")]
pub struct NextForm {
    pub version: String,
    pub city: String,
    pub first_day: String,
    pub first_month: String,
    pub first_year: String,
    pub last_day: String,
    pub last_month: String,
    pub last_year: String,
    pub kazakh: String,
    pub azerbaijani: String,
}

impl NextForm {
    /// Place and days, as typed; no day at all is "to be agreed".
    pub(super) fn next(&self, known: Option<&Place>) -> Result<(Option<Place>, When), Faults> {
        let mut faults = Faults::default();
        let place = match self.city.as_str() {
            "" => Some(None),
            key => faults.take("city", city(key, known)).map(Some),
        };
        let first =
            faults.take("first", forms::optional_day([&self.first_day, &self.first_month, &self.first_year]));
        let last =
            faults.take("last", forms::optional_day([&self.last_day, &self.last_month, &self.last_year]));
        let when = match (first, last) {
            (Some(None), Some(None)) => Some(When::ToBeAgreed),
            (Some(Some(first)), Some(last)) => Some(When::Days { first, last: last.unwrap_or(first) }),
            (Some(None), Some(Some(_))) => {
                faults.note("first", Fault::Required);
                None
            }
            _ => None,
        };
        place.zip(when).filter(|_| faults.is_empty()).ok_or(faults)
    }

    pub(super) const fn original(&self) -> OriginalLanguages {
        OriginalLanguages { kazakh: !self.kazakh.is_empty(), azerbaijani: !self.azerbaijani.is_empty() }
    }
}

/// The signing on paper.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
#[expect(missing_docs, reason = "each field is the form field of the same name")]
pub struct SignForm {
    pub version: String,
    pub city: String,
    pub signed_day: String,
    pub signed_month: String,
    pub signed_year: String,
}

impl SignForm {
    pub(super) fn day_and_place(&self, of_session: &Place) -> Result<(chrono::NaiveDate, Place), Faults> {
        let mut faults = Faults::default();
        let place = match self.city.as_str() {
            "" => Err(Fault::Required),
            key => city(key, Some(of_session)),
        };
        let place = faults.take("city", place);
        let day =
            faults.take("signed", forms::day([&self.signed_day, &self.signed_month, &self.signed_year]));
        day.zip(place).ok_or(faults)
    }
}

pub(super) fn city(key: &str, known: Option<&Place>) -> Result<Place, Fault> {
    if key == SESSION_CITY {
        return known.cloned().ok_or(Fault::NoSuchChoice);
    }
    City::named(key).map(Place::Listed).ok_or(Fault::NoSuchChoice)
}
