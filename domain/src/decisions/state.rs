//! Where a decision stands once its minutes are signed, with the facts that only that state has.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::{
    acting::{Acting, Reason},
    text::{Line, Prose},
};

/// What a Party says that it has done.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Report {
    /// Who reports, for which Party, when.
    pub acting: Acting,
    /// The day on which it was done.
    pub done_on: NaiveDate,
    /// What was done.
    pub text: Prose,
    /// The paper that tells of it, where there is one.
    pub paper: Option<Paper>,
}

/// A paper by its number and day.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Paper {
    /// The sender's number, as printed.
    pub number: Line,
    /// The day that it bears.
    pub day: NaiveDate,
}

/// Why a Party does not take a report of the other for done.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Dispute {
    /// Who disputes, for which Party, when.
    pub acting: Acting,
    /// Why.
    pub reason: Reason,
}

/// Where a decision stands.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum State {
    /// Taken note of, with nobody to carry it out: nothing is awaited.
    Noted,
    /// To be carried out.
    Open,
    /// One of the two Parties that are to carry it out has reported; the other has not.
    Reported {
        /// The report.
        report: Report,
    },
    /// Every Party that was to carry it out has reported.
    Done {
        /// The reports, in the order in which they came.
        reports: Vec<Report>,
    },
    /// A Party does not take the other's report for done: that Party is to report anew.
    Disputed {
        /// The report that is disputed.
        disputed: Box<Report>,
        /// The report of the Party that disputes, where it was to report as well.
        standing: Option<Box<Report>>,
        /// By whom and why.
        dispute: Dispute,
    },
    /// Given up by a later session.
    Dropped {
        /// Who recorded it.
        dropping: Acting,
        /// Why.
        reason: Reason,
        /// The number of the session that gave it up.
        by_session: u32,
    },
}

/// The states by name, for tables, lists and messages.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[expect(missing_docs, reason = "each is the state of the same name")]
pub enum StateName {
    Noted,
    Open,
    Reported,
    Done,
    Disputed,
    Dropped,
}

impl StateName {
    /// Every state, in the order of life.
    pub const ALL: [Self; 6] =
        [Self::Noted, Self::Open, Self::Reported, Self::Disputed, Self::Done, Self::Dropped];

    /// The word for records and message ids.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Noted => "noted",
            Self::Open => "open",
            Self::Reported => "reported",
            Self::Done => "done",
            Self::Disputed => "disputed",
            Self::Dropped => "dropped",
        }
    }

    /// The state with this key.
    #[must_use]
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|name| name.key() == key)
    }

    /// Whether something is still to be done.
    #[must_use]
    pub const fn is_awaited(self) -> bool {
        matches!(self, Self::Open | Self::Reported | Self::Disputed)
    }
}

impl State {
    /// Its name.
    #[must_use]
    pub const fn name(&self) -> StateName {
        match self {
            Self::Noted => StateName::Noted,
            Self::Open => StateName::Open,
            Self::Reported { .. } => StateName::Reported,
            Self::Done { .. } => StateName::Done,
            Self::Disputed { .. } => StateName::Disputed,
            Self::Dropped { .. } => StateName::Dropped,
        }
    }
}
