//! Where minutes stand, with the facts that only that state has.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{Entry, Record};
use crate::{
    acting::Acting, delegations::Both, fingerprint::Fingerprint, identifiers::PersonId, parties::Party,
    places::Place, sessions::Precision, spelled::Spelled,
};

/// Where minutes stand. What has been circulated stays with the minutes as [`Version`]s.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum State {
    /// The host's draft. The other Party sees the version circulated last, where there is one, and nothing later.
    Draft,
    /// Before both Parties, as the version of this number; one of the heads may have agreed.
    Circulated {
        /// The number of the version.
        shared: u32,
        /// The consent of one head.
        consent: Option<Consent>,
    },
    /// Both heads of delegation agreed to one fingerprint.
    Agreed {
        /// The number of the version.
        shared: u32,
        /// Their consents.
        consents: Both<Consent>,
    },
    /// Signed on paper.
    Signed {
        /// The number of the version.
        shared: u32,
        /// The consents that it rests on.
        consents: Both<Consent>,
        /// The facts of the signing.
        signing: Box<Signing>,
    },
    /// Signed on paper before they came here: entered from the signed original, for ever marked so.
    Entered {
        /// What the original tells, and who entered it.
        entry: Box<Entry>,
    },
}

/// What was circulated under a number, or entered from the signed original.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Version {
    /// The number, from one: both Parties cite it.
    pub number: u32,
    /// Who circulated or entered it, when.
    pub circulation: Acting,
    /// The fingerprint of its text.
    pub fingerprint: Fingerprint,
    /// The text. Only renderings that are no part of the original are ever written into it later.
    pub record: Record,
}

/// The consent of a head of delegation to a text.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Consent {
    /// Who agreed, for which Party, on what basis, when.
    pub acting: Acting,
    /// Who headed the delegation then.
    pub head: PersonId,
    /// To which text.
    pub fingerprint: Fingerprint,
}

/// The facts of the signing.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Signing {
    /// Who recorded it, when.
    pub recording: Acting,
    /// The number of the session.
    pub session: u32,
    /// The day of signing.
    pub day: NaiveDate,
    /// Where.
    pub place: Place,
    /// Who signed for each Party.
    pub signatories: Both<Signatory>,
}

/// One who signed, as printed under the line.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Signatory {
    /// The person on the list of the delegation; of minutes entered from paper one by itself.
    pub person: PersonId,
    /// Name.
    pub names: Spelled,
    /// Position.
    pub positions: Spelled,
}

/// When and where minutes were signed, whichever way they came here.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Signed<'a> {
    /// The number of the session.
    pub session: u32,
    /// The day; of a month or a year the last.
    pub day: NaiveDate,
    /// How exactly the day is known.
    pub precision: Precision,
    /// Where.
    pub place: &'a Place,
}

/// The states by name, for tables, lists and messages.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[expect(missing_docs, reason = "each is the state of the same name")]
pub enum StateName {
    Draft,
    Circulated,
    Commented,
    Agreed,
    Signed,
}

impl StateName {
    /// Every state, in the order of life.
    pub const ALL: [Self; 5] = [Self::Draft, Self::Circulated, Self::Commented, Self::Agreed, Self::Signed];

    /// The word for records and message ids.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::Circulated => "circulated",
            Self::Commented => "commented",
            Self::Agreed => "agreed",
            Self::Signed => "signed",
        }
    }

    /// The state with this key.
    #[must_use]
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|name| name.key() == key)
    }
}

impl State {
    /// The consent of this Party's head to the text as it stands.
    #[must_use]
    pub fn consent_of(&self, party: Party) -> Option<&Consent> {
        match self {
            Self::Draft | Self::Entered { .. } => None,
            Self::Circulated { consent, .. } => {
                consent.as_ref().filter(|consent| consent.acting.party == party)
            }
            Self::Agreed { consents, .. } | Self::Signed { consents, .. } => Some(consents.of(party)),
        }
    }

    /// When and where they were signed; nothing before.
    #[must_use]
    pub fn signed(&self) -> Option<Signed<'_>> {
        match self {
            Self::Draft | Self::Circulated { .. } | Self::Agreed { .. } => None,
            Self::Signed { signing, .. } => {
                let Signing { session, day, place, .. } = signing.as_ref();
                Some(Signed { session: *session, day: *day, precision: Precision::Day, place })
            }
            Self::Entered { entry } => {
                let original = &entry.original;
                let (day, precision, place) = (original.day, original.precision, &original.place);
                Some(Signed { session: entry.session, day, precision, place })
            }
        }
    }

    /// Who signed for this Party, as far as it is on record.
    #[must_use]
    pub fn signatory(&self, party: Party) -> Option<&Signatory> {
        match self {
            Self::Draft | Self::Circulated { .. } | Self::Agreed { .. } => None,
            Self::Signed { signing, .. } => Some(signing.signatories.of(party)),
            Self::Entered { entry } => entry.original.signatories.of(party).as_ref(),
        }
    }

    /// Whether they are signed, whichever way they came here.
    #[must_use]
    pub const fn is_signed(&self) -> bool {
        matches!(self, Self::Signed { .. } | Self::Entered { .. })
    }
}
