//! The signature of the Agreement: the one fact of its life that no communication carries. The Parties record it, and
//! each may correct it; the old value stays readable.

use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};

use super::APPROVED_ON;
use crate::{
    acting::{Acting, Reason},
    languages::Language,
    parties::Party,
    places::{City, Place},
    rules::Rule,
    spelled::Spelled,
    text::Line,
};

/// The most letters of the source by which the signature is known \[product\].
pub const SOURCE_MOST: usize = 300;

/// The day on which Azerbaijan's Law No. 1014-IIQ of 30 September 2005 says that the Agreement was signed. A suggestion,
/// which a person confirms: nothing in this system takes it for a fact.
pub const SUGGESTED_ON: NaiveDate = match NaiveDate::from_ymd_opt(2005, 5, 24) {
    Some(day) => day,
    None => NaiveDate::MIN,
};

/// The city in which the same law says that it was signed.
#[must_use]
pub const fn suggested_city() -> &'static City {
    City::capital(Party::Azerbaijan)
}

/// Where the Agreement was signed.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum SigningPlace {
    /// In a city of one of the two States.
    City(Place),
    /// Elsewhere, as it is called in each language.
    Elsewhere(Spelled),
}

impl SigningPlace {
    /// What it was called on that day.
    #[must_use]
    pub fn name(&self, language: Language, on: NaiveDate) -> &str {
        match self {
            Self::City(place) => place.name(language, on),
            Self::Elsewhere(names) => names.shown_in(language).as_str(),
        }
    }
}

/// When and where the Agreement was signed, and by what that is known.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Signature {
    /// The day.
    pub day: NaiveDate,
    /// The place.
    pub place: SigningPlace,
    /// By what it is known: the signed original, a law that names it.
    pub source: Line,
}

/// The signature with all that was recorded of it, in order.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct SignatureRecord {
    /// As it stands.
    pub signature: Signature,
    /// What was recorded.
    pub steps: Vec<SignatureStep>,
}

/// One thing that was recorded of the signature.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct SignatureStep {
    /// By whom, when.
    pub acting: Acting,
    /// What.
    pub what: SignatureWhat,
}

/// What was recorded of the signature.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum SignatureWhat {
    /// The signature.
    Recorded,
    /// Something recorded before was wrong.
    Corrected {
        /// Why.
        reason: Reason,
        /// What stood before.
        was: Box<Signature>,
    },
}

impl SignatureRecord {
    /// A Party records the signature.
    ///
    /// # Errors
    /// [`Rule::SignedBeforeApproval`], [`Rule::DayAhead`].
    pub fn recorded(acting: Acting, signature: Signature) -> Result<Self, Rule> {
        can_be(&signature, &acting)?;
        Ok(Self { signature, steps: vec![SignatureStep { acting, what: SignatureWhat::Recorded }] })
    }

    /// A Party corrects what is recorded, by whichever Party.
    ///
    /// # Errors
    /// As [`SignatureRecord::recorded`]; [`Rule::NothingCorrected`].
    pub fn correct(mut self, acting: Acting, reason: Reason, signature: Signature) -> Result<Self, Rule> {
        can_be(&signature, &acting)?;
        if signature == self.signature {
            return Err(Rule::NothingCorrected);
        }
        let was = Box::new(std::mem::replace(&mut self.signature, signature));
        self.steps.push(SignatureStep { acting, what: SignatureWhat::Corrected { reason, was } });
        Ok(self)
    }

    /// The record as it was known at an instant; nothing where nothing had been recorded by then.
    #[must_use]
    pub fn known_at(mut self, instant: DateTime<Utc>) -> Option<Self> {
        while let Some(step) = self.steps.pop_if(|step| step.acting.at > instant) {
            match step.what {
                SignatureWhat::Recorded => return None,
                SignatureWhat::Corrected { was, .. } => self.signature = *was,
            }
        }
        Some(self)
    }
}

fn can_be(signature: &Signature, acting: &Acting) -> Result<(), Rule> {
    if signature.day < APPROVED_ON {
        return Err(Rule::SignedBeforeApproval { approved: APPROVED_ON });
    }
    let today = acting.day();
    if signature.day > today { Err(Rule::DayAhead { today }) } else { Ok(()) }
}
