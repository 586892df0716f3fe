//! What people type about the signature of the Agreement.

use domain::{
    acting::Reason,
    agreement::life::{SOURCE_MOST, SUGGESTED_ON, Signature, SigningPlace, suggested_city},
    places::{City, Place},
    rules::Rule,
    spelled::Spelled,
};
use serde::{Deserialize, Serialize};

use crate::{
    forms,
    refusals::{Fault, Faults},
};

/// The choice in the list of cities that means another place, described in its own fields.
pub const ELSEWHERE: &str = "elsewhere";

const PLACE_MOST: usize = 100;

/// The signature of the Agreement.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
#[expect(missing_docs, reason = "each field is the form field of the same name")]
pub struct SignatureForm {
    pub version: String,
    pub reason: String,
    pub signed_day: String,
    pub signed_month: String,
    pub signed_year: String,
    pub city: String,
    pub place_ru: String,
    pub place_kk: String,
    pub place_az: String,
    pub place_en: String,
    pub source: String,
}

impl SignatureForm {
    /// The form filled with the suggestion of Azerbaijan's Law No. 1014-IIQ, for the person to confirm; `source` names
    /// that law in the reader's language.
    #[must_use]
    pub fn suggested(source: String) -> Self {
        let [signed_day, signed_month, signed_year] = forms::day_fields(SUGGESTED_ON);
        let city = suggested_city().key.to_owned();
        Self { signed_day, signed_month, signed_year, city, source, ..Self::default() }
    }

    /// The form filled with what is recorded, at this version.
    #[must_use]
    pub fn of(signature: &Signature, version: i64) -> Self {
        let [signed_day, signed_month, signed_year] = forms::day_fields(signature.day);
        let source = signature.source.to_string();
        let version = version.to_string();
        let mut form = Self { version, signed_day, signed_month, signed_year, source, ..Self::default() };
        match &signature.place {
            SigningPlace::City(Place::Listed(city)) => form.city = city.key.to_owned(),
            SigningPlace::City(Place::Other(city)) => {
                let name = |line: &domain::text::Line| line.to_string();
                form.city = ELSEWHERE.to_owned();
                form.place_ru = name(&city.names.russian);
                form.place_kk = name(&city.names.kazakh);
                form.place_az = name(&city.names.azerbaijani);
                form.place_en = name(&city.names.english);
            }
            SigningPlace::Elsewhere(names) => {
                let name = |name: &Option<_>| name.as_ref().map(ToString::to_string).unwrap_or_default();
                form.city = ELSEWHERE.to_owned();
                form.place_ru = names.russian.to_string();
                form.place_kk = name(&names.kazakh);
                form.place_az = name(&names.azerbaijani);
                form.place_en = name(&names.english);
            }
        }
        form
    }

    pub(super) fn signature(&self) -> Result<Signature, Faults> {
        let mut faults = Faults::default();
        let parts = [&self.signed_day, &self.signed_month, &self.signed_year];
        let day = faults.take("signed", forms::day(parts.map(String::as_str)));
        let names = [&self.place_ru, &self.place_kk, &self.place_az, &self.place_en];
        let place = signing_place(&self.city, names.map(String::as_str), &mut faults);
        let source = faults.take("source", forms::line(&self.source, SOURCE_MOST));
        match (day, place, source) {
            (Some(day), Some(place), Some(source)) if faults.is_empty() => {
                Ok(Signature { day, place, source })
            }
            _ => Err(faults),
        }
    }

    /// The signature as typed, with the reason of the correction.
    pub(super) fn correction(&self) -> Result<(Reason, Signature), Faults> {
        let mut faults = Faults::default();
        let reason = faults.take("reason", forms::prose(&self.reason, forms::REASON_MOST));
        let signature = self.signature().map_err(|more| faults.extend(more)).ok();
        reason.zip(signature).ok_or(faults)
    }
}

/// Where an instrument was signed: a listed city, or another place by its names in Russian, Kazakh, Azerbaijani, English.
pub(crate) fn signing_place(city: &str, names: [&str; 4], faults: &mut Faults) -> Option<SigningPlace> {
    if city != ELSEWHERE {
        let city = match city {
            "" => Err(Fault::Required),
            key => City::named(key).ok_or(Fault::NoSuchChoice),
        };
        return faults.take("city", city).map(|city| SigningPlace::City(Place::Listed(city)));
    }
    let [russian, kazakh, azerbaijani, english] = names;
    let russian = faults.take("place_ru", forms::line(russian, PLACE_MOST));
    let mut optional =
        |name: &'static str, typed: &str| faults.take(name, forms::optional_line(typed, PLACE_MOST));
    let kazakh = optional("place_kk", kazakh);
    let azerbaijani = optional("place_az", azerbaijani);
    let english = optional("place_en", english);
    let names = Spelled { russian: russian?, kazakh: kazakh?, azerbaijani: azerbaijani?, english: english? };
    Some(SigningPlace::Elsewhere(names))
}

/// A broken rule at its field.
pub(super) fn at_field(rule: Rule) -> Faults {
    let field = match rule {
        Rule::SignedBeforeApproval { .. } | Rule::DayAhead { .. } => "signed",
        _ => "",
    };
    Faults::one(field, Fault::Rule(rule))
}
