//! What people type around protocols: consent, names, the signing, reasons.

use chrono::NaiveDate;
use domain::{
    agreement::life::SigningPlace,
    delegations::Both,
    fingerprint::Fingerprint,
    identifiers::AccountId,
    parties::Party,
    protocols::{Signatory, UNIT_MOST},
    spelled::Spelled,
    text::Prose,
    trilingual::Trilingual,
};
use serde::{Deserialize, Serialize};

use crate::{
    agreement::signing_place,
    forms,
    refusals::{Fault, Faults},
};

const NAME_MOST: usize = 200;

/// What was seen, for an act in which nothing is typed.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct SeenForm {
    /// The mark of what the person saw.
    pub version: String,
}

/// A Party's consent to a text.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct AgreeForm {
    /// The fingerprint that the person agrees to, as shown.
    pub fingerprint: String,
    /// Whether the person confirms that words are quoted from a text that is not the authentic one.
    pub unofficial: String,
}

impl AgreeForm {
    pub(super) fn fingerprint(&self) -> Result<Fingerprint, Faults> {
        self.fingerprint.parse().map_err(|_| Faults::one("", Fault::NoSuchChoice))
    }
}

/// Who agrees to the text for a Party.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct NameForm {
    /// The account.
    pub account: String,
}

impl NameForm {
    pub(super) fn account(&self) -> Result<AccountId, Faults> {
        let account = forms::choice(&self.account, |typed| typed.parse().ok());
        account.map_err(|fault| Faults::one("account", fault))
    }
}

/// The transitional provisions.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
#[expect(missing_docs, reason = "each field is the form field of the same name")]
pub struct TransitionForm {
    pub version: String,
    pub text_ru: String,
    pub text_kk: String,
    pub text_az: String,
}

impl TransitionForm {
    /// The form filled with what is written.
    #[must_use]
    pub fn of(version: String, written: &Trilingual<Prose>) -> Self {
        let text = |text: &Option<Prose>| text.as_ref().map(ToString::to_string).unwrap_or_default();
        let (text_kk, text_az) = (text(&written.kazakh), text(&written.azerbaijani));
        Self { version, text_ru: text(&written.russian), text_kk, text_az }
    }

    pub(super) fn texts(&self) -> Result<Trilingual<Prose>, Faults> {
        let mut faults = Faults::default();
        let mut text =
            |field, typed: &str| faults.take(field, forms::optional_prose(typed, UNIT_MOST)).flatten();
        let russian = text("text_ru", &self.text_ru);
        let kazakh = text("text_kk", &self.text_kk);
        let azerbaijani = text("text_az", &self.text_az);
        if faults.is_empty() { Ok(Trilingual { kazakh, azerbaijani, russian }) } else { Err(faults) }
    }
}

/// The signing in two originals.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
#[expect(missing_docs, reason = "each field is the form field of the same name")]
pub struct SigningForm {
    pub signed_day: String,
    pub signed_month: String,
    pub signed_year: String,
    pub city: String,
    pub place_ru: String,
    pub place_kk: String,
    pub place_az: String,
    pub place_en: String,
    pub name_kazakhstan: String,
    pub position_kazakhstan: String,
    pub name_azerbaijan: String,
    pub position_azerbaijan: String,
}

impl SigningForm {
    pub(super) fn signing(&self) -> Result<(NaiveDate, SigningPlace, Both<Signatory>), Faults> {
        let mut faults = Faults::default();
        let parts = [&self.signed_day, &self.signed_month, &self.signed_year];
        let day = faults.take("signed", forms::day(parts.map(String::as_str)));
        let names = [&self.place_ru, &self.place_kk, &self.place_az, &self.place_en];
        let place = signing_place(&self.city, names.map(String::as_str), &mut faults);
        let kazakhstan = self.signatory(Party::Kazakhstan, &mut faults);
        let azerbaijan = self.signatory(Party::Azerbaijan, &mut faults);
        match (day, place, kazakhstan, azerbaijan) {
            (Some(day), Some(place), Some(kazakhstan), Some(azerbaijan)) if faults.is_empty() => {
                Ok((day, place, Both { kazakhstan, azerbaijan }))
            }
            _ => Err(faults),
        }
    }

    fn signatory(&self, party: Party, faults: &mut Faults) -> Option<Signatory> {
        let (fields, typed) = match party {
            Party::Kazakhstan => (
                ["name_kazakhstan", "position_kazakhstan"],
                [&self.name_kazakhstan, &self.position_kazakhstan],
            ),
            Party::Azerbaijan => (
                ["name_azerbaijan", "position_azerbaijan"],
                [&self.name_azerbaijan, &self.position_azerbaijan],
            ),
        };
        let [name, position] = [0, 1].map(|at| faults.take(fields[at], forms::line(typed[at], NAME_MOST)));
        Some(Signatory { names: Spelled::in_russian(name?), positions: Spelled::in_russian(position?) })
    }
}
