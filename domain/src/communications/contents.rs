//! What a communication carries, so that its effects are computed and never typed in.

use serde::{Deserialize, Serialize};

use super::Channel;
use crate::{
    authorities::ListChange,
    commission::{Composition, Establishment},
    identifiers::{ProtocolId, SessionId},
    rules::Rule,
};

/// One thing that a communication carries.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Carried {
    /// A change in the list of the sender's central competent authorities (Art. 6(4)).
    ListChange(ListChange),
    /// The Joint Commission is set up (Art. 12(1)).
    Establishment(Establishment),
    /// The composition of the sender's part of the Joint Commission, as from now (Art. 12(1)).
    Composition(Composition),
    /// The internal procedures that an instrument needs are completed (Art. 17(1)).
    ProceduresCompleted {
        /// Which.
        instrument: Instrument,
    },
    /// The sender terminates the Agreement (Art. 17(2)).
    Termination,
    /// The sender takes its notice of termination back before it takes effect \[VCLT 68\].
    TerminationRevoked,
    /// The sender invites to a session.
    SessionInvitation {
        /// To which.
        session: SessionId,
    },
    /// The sender answers an invitation to a session.
    SessionAnswer {
        /// To which.
        session: SessionId,
        /// What it answers.
        reply: Reply,
    },
}

/// What a Party answers to an invitation.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Reply {
    /// It agrees.
    Agreed,
    /// It proposes other days or another place.
    CounterProposed,
    /// It declines.
    Declined,
}

impl Reply {
    /// Every answer.
    pub const ALL: [Self; 3] = [Self::Agreed, Self::CounterProposed, Self::Declined];

    /// The word for records, forms and message ids.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Agreed => "agreed",
            Self::CounterProposed => "counter-proposed",
            Self::Declined => "declined",
        }
    }

    /// The answer with this key.
    #[must_use]
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|reply| reply.key() == key)
    }
}

/// What enters into force by notifications (Art. 17(1)).
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Instrument {
    /// The Agreement itself.
    Agreement,
    /// An amendment protocol (Art. 15).
    Protocol(ProtocolId),
}

impl Carried {
    /// The word for records, forms and message ids.
    #[must_use]
    pub const fn key(&self) -> &'static str {
        match self {
            Self::ListChange(_) => "list-change",
            Self::Establishment(_) => "establishment",
            Self::Composition(_) => "composition",
            Self::ProceduresCompleted { .. } => "procedures-completed",
            Self::Termination => "termination",
            Self::TerminationRevoked => "termination-revoked",
            Self::SessionInvitation { .. } => "session-invitation",
            Self::SessionAnswer { .. } => "session-answer",
        }
    }

    /// Whether it tells of the Joint Commission: that it is set up, or who sits in it.
    #[must_use]
    pub const fn concerns_commission(&self) -> bool {
        matches!(self, Self::Establishment(_) | Self::Composition(_))
    }

    /// Whether it may go by this channel.
    ///
    /// # Errors
    /// [`Rule::NeedsDiplomaticChannels`] (Art. 6(4)), [`Rule::CompositionNeedsNote`] (Art. 12(1)),
    /// [`Rule::NeedsWriting`] (Art. 17).
    pub const fn goes_by(&self, channel: Channel) -> Result<(), Rule> {
        match (self, channel) {
            (Self::ListChange(_), Channel::Letter | Channel::Oral) => Err(Rule::NeedsDiplomaticChannels),
            (Self::Establishment(_) | Self::Composition(_), Channel::Letter | Channel::Oral) => {
                Err(Rule::CompositionNeedsNote)
            }
            (
                Self::ProceduresCompleted { .. } | Self::Termination | Self::TerminationRevoked,
                Channel::Oral,
            ) => Err(Rule::NeedsWriting),
            _ => Ok(()),
        }
    }
}
