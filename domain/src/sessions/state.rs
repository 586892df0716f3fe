//! Where a session stands, with the facts that only that state has. A draft is no state of a session: it is a typed
//! form that its own Party keeps, and nobody else knows of it.

use serde::{Deserialize, Serialize};

use crate::{
    acting::{Acting, Reason},
    parties::Party,
};

/// Where a session stands.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum State {
    /// On the table: the Party whose turn it is answers.
    Proposed {
        /// Who made the proposal that now lies on the table.
        proposal: Acting,
        /// Whether it answers an earlier one.
        counter: bool,
    },
    /// Taken back by the Party that proposed.
    Withdrawn {
        /// Who withdrew it.
        withdrawal: Acting,
    },
    /// Declined by the Party whose turn it was.
    Declined {
        /// Who declined.
        refusal: Acting,
        /// Why.
        reason: Reason,
    },
    /// Both Parties want the same terms.
    Agreed {
        /// The proposal that was agreed to.
        proposal: Acting,
        /// Who agreed to it.
        consent: Acting,
    },
    /// Agenda and delegations are circulated.
    Convened {
        /// Who convened it.
        convocation: Acting,
    },
    /// Held: from here on it counts for alternation and numbering.
    InSession {
        /// Its number, fixed when it opened.
        number: u32,
        /// Who opened it.
        opening: Acting,
    },
    /// Held and over.
    Closed {
        /// Its number.
        number: u32,
        /// Who closed it.
        closing: Acting,
    },
    /// Will not be held.
    Cancelled {
        /// Who cancelled it.
        cancellation: Acting,
        /// Why.
        reason: Reason,
    },
}

/// The states by name, for tables, lists and messages.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[expect(missing_docs, reason = "each is the state of the same name")]
pub enum StateName {
    Proposed,
    Withdrawn,
    Declined,
    Agreed,
    Convened,
    InSession,
    Closed,
    Cancelled,
}

impl StateName {
    /// Every state, in the order of life.
    pub const ALL: [Self; 8] = [
        Self::Proposed,
        Self::Withdrawn,
        Self::Declined,
        Self::Agreed,
        Self::Convened,
        Self::InSession,
        Self::Closed,
        Self::Cancelled,
    ];

    /// The word for records and message ids.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Proposed => "proposed",
            Self::Withdrawn => "withdrawn",
            Self::Declined => "declined",
            Self::Agreed => "agreed",
            Self::Convened => "convened",
            Self::InSession => "in-session",
            Self::Closed => "closed",
            Self::Cancelled => "cancelled",
        }
    }

    /// The state with this key.
    #[must_use]
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|name| name.key() == key)
    }

    /// Whether it was held: it counts for alternation and numbering.
    #[must_use]
    pub const fn is_held(self) -> bool {
        matches!(self, Self::InSession | Self::Closed)
    }

    /// Whether it is on its way: proposed, agreed or convened, so that it may still be postponed or cancelled.
    #[must_use]
    pub const fn is_ahead(self) -> bool {
        matches!(self, Self::Proposed | Self::Agreed | Self::Convened)
    }
}

impl State {
    /// Its name.
    #[must_use]
    pub const fn name(&self) -> StateName {
        match self {
            Self::Proposed { .. } => StateName::Proposed,
            Self::Withdrawn { .. } => StateName::Withdrawn,
            Self::Declined { .. } => StateName::Declined,
            Self::Agreed { .. } => StateName::Agreed,
            Self::Convened { .. } => StateName::Convened,
            Self::InSession { .. } => StateName::InSession,
            Self::Closed { .. } => StateName::Closed,
            Self::Cancelled { .. } => StateName::Cancelled,
        }
    }

    /// The Party that must answer, where an answer is awaited.
    #[must_use]
    pub const fn turn(&self) -> Option<Party> {
        match self {
            Self::Proposed { proposal, .. } => Some(proposal.party.other()),
            _ => None,
        }
    }

    /// The number, once it is fixed.
    #[must_use]
    pub const fn number(&self) -> Option<u32> {
        match self {
            Self::InSession { number, .. } | Self::Closed { number, .. } => Some(*number),
            _ => None,
        }
    }
}
