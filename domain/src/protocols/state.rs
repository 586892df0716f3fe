//! Where an amendment protocol stands, with the facts that only that state has.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{Draft, Wording};
use crate::{
    acting::{Acting, Reason},
    agreement::life::SigningPlace,
    delegations::Both,
    fingerprint::{Canonical, Fingerprint},
    identifiers::AccountId,
    languages::Language,
    parties::Party,
    spelled::Spelled,
    trilingual::Trilingual,
};

/// Where a protocol stands. What was shared stays with it as [`Version`]s; from when it is in force is computed.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum State {
    /// The keeper's own: the other Party knows nothing of it.
    Draft,
    /// Before both Parties, as the version shared last; one of them may have agreed to its text.
    Shared {
        /// The consent of one Party.
        consent: Option<Consent>,
    },
    /// Both Parties agreed to one fingerprint.
    Agreed {
        /// Their consents.
        consents: Both<Consent>,
    },
    /// Signed in two originals.
    Signed {
        /// The consents that it rests on.
        consents: Both<Consent>,
        /// The facts of the signing.
        signing: Box<Signing>,
    },
    /// Given up before signature.
    Withdrawn {
        /// Why.
        reason: Reason,
    },
}

/// What was shared under a number.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Version {
    /// The number, from one: both Parties cite it.
    pub number: u32,
    /// Who shared it, when.
    pub sharing: Acting,
    /// What it does.
    pub draft: Draft,
    /// How it reads in each original, as far as it is written.
    pub wordings: Both<Trilingual<Wording>>,
    /// The fingerprint of the three texts.
    pub fingerprint: Fingerprint,
}

/// A Party's consent to a text.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Consent {
    /// Who agreed, for which Party, on what basis, when.
    pub acting: Acting,
    /// To which text.
    pub fingerprint: Fingerprint,
    /// Whether it was confirmed that the text of the Agreement from which words are quoted is not the authentic one.
    pub on_unofficial_base: bool,
}

/// Whom a Party has named to agree to the text.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Named {
    /// The account that agrees on screen.
    pub account: AccountId,
    /// Who named it, when.
    pub acting: Acting,
}

/// The facts of the signing.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Signing {
    /// Who recorded it, when.
    pub recording: Acting,
    /// The day of signing.
    pub day: NaiveDate,
    /// Where.
    pub place: SigningPlace,
    /// Who signed for each Party.
    pub signatories: Both<Signatory>,
}

/// One who signed.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Signatory {
    /// Name.
    pub names: Spelled,
    /// Position.
    pub positions: Spelled,
}

/// The states by name, for tables, lists and messages.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[expect(missing_docs, reason = "each is the state of the same name")]
pub enum StateName {
    Draft,
    Shared,
    Agreed,
    Signed,
    Withdrawn,
}

impl StateName {
    /// Every state, in the order of life.
    pub const ALL: [Self; 5] = [Self::Draft, Self::Shared, Self::Agreed, Self::Signed, Self::Withdrawn];

    /// The word for records and message ids.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::Shared => "shared",
            Self::Agreed => "agreed",
            Self::Signed => "signed",
            Self::Withdrawn => "withdrawn",
        }
    }

    /// The state with this key.
    #[must_use]
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|name| name.key() == key)
    }
}

impl State {
    /// Its name.
    #[must_use]
    pub const fn name(&self) -> StateName {
        match self {
            Self::Draft => StateName::Draft,
            Self::Shared { .. } => StateName::Shared,
            Self::Agreed { .. } => StateName::Agreed,
            Self::Signed { .. } => StateName::Signed,
            Self::Withdrawn { .. } => StateName::Withdrawn,
        }
    }

    /// The consent of this Party to the text as it stands.
    #[must_use]
    pub fn consent_of(&self, party: Party) -> Option<&Consent> {
        match self {
            Self::Draft | Self::Withdrawn { .. } => None,
            Self::Shared { consent } => consent.as_ref().filter(|consent| consent.acting.party == party),
            Self::Agreed { consents } | Self::Signed { consents, .. } => Some(consents.of(party)),
        }
    }

    /// The facts of the signing.
    #[must_use]
    pub const fn signing(&self) -> Option<&Signing> {
        match self {
            Self::Signed { signing, .. } => Some(signing),
            _ => None,
        }
    }
}

/// The canonical form of a protocol: its texts in the order that Kazakhstan's original has. The other order swaps the
/// Parties and nothing else, so one form stands for all six texts.
#[must_use]
pub(super) fn canonical(wordings: &Both<Trilingual<Wording>>) -> Canonical {
    let one = &wordings.kazakhstan;
    let written =
        Language::AUTHENTIC.into_iter().filter_map(|language| Some((language, one.in_language(language)?)));
    written.fold(Canonical::begun(), |form, (language, wording)| {
        let lines = |form: Canonical, id: &str, lines: &[String]| {
            (1..).zip(lines).fold(form, |form, (number, line): (u32, _)| {
                form.text(&format!("{id}_{number}"), language, line)
            })
        };
        let form = lines(form, "title", &wording.title);
        let form = lines(form, "preamble", &wording.preamble);
        let form = (1_u32..).zip(&wording.articles).fold(form, |form, (number, article)| {
            let form = form.text(&format!("art_{number}"), language, &article.heading);
            let paragraphs: Vec<_> =
                article.paragraphs.iter().map(|paragraph| paragraph.text.clone()).collect();
            lines(form, &format!("art_{number}__para"), &paragraphs)
        });
        let form = lines(form, "testimonium", &wording.testimonium);
        lines(form, "signature", &wording.signatures)
    })
}
