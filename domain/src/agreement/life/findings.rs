//! What contradicts itself in what is recorded. It stops nothing: a person mends it by a correcting entry.

use chrono::NaiveDate;

use super::{Notice, Notified, Signature};
use crate::{delegations::Both, identifiers::CommunicationId, parties::Party};

/// One contradiction, with the communication in which it lies.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Finding {
    /// A notification was received before the Agreement was signed.
    ReceivedBeforeSignature {
        /// The notification.
        by: CommunicationId,
        /// When it was received.
        received: NaiveDate,
    },
    /// A notice of termination was received before the Agreement entered into force: it ends nothing.
    TerminatedBeforeInForce {
        /// The notice.
        by: CommunicationId,
    },
    /// A notice was taken back after it had taken effect.
    RevokedTooLate {
        /// The communication that takes it back.
        by: CommunicationId,
    },
    /// There was no notice to take back.
    NothingRevoked {
        /// The communication that takes it back.
        by: CommunicationId,
    },
}

impl Finding {
    /// The word for message ids.
    #[must_use]
    pub const fn key(&self) -> &'static str {
        match self {
            Self::ReceivedBeforeSignature { .. } => "received-before-signature",
            Self::TerminatedBeforeInForce { .. } => "terminated-before-in-force",
            Self::RevokedTooLate { .. } => "revoked-too-late",
            Self::NothingRevoked { .. } => "nothing-revoked",
        }
    }

    /// The communication in which it lies.
    #[must_use]
    pub const fn by(&self) -> CommunicationId {
        match self {
            Self::ReceivedBeforeSignature { by, .. }
            | Self::TerminatedBeforeInForce { by }
            | Self::RevokedTooLate { by }
            | Self::NothingRevoked { by } => *by,
        }
    }
}

/// The contradictions between signature, notifications and notices.
pub(super) fn about(
    signature: Option<&Signature>,
    notified: &Both<Option<Notified>>,
    notices: &[Notice],
) -> Vec<Finding> {
    let signed = signature.map(|signature| signature.day);
    let unsigned = Party::BOTH.into_iter().filter_map(|party| {
        let notified = notified.of(party).as_ref()?;
        let received = notified.account?.day;
        (received < signed?).then_some(Finding::ReceivedBeforeSignature { by: notified.by, received })
    });
    let early = notices.iter().filter(|notice| notice.ends_nothing());
    unsigned.chain(early.map(|notice| Finding::TerminatedBeforeInForce { by: notice.by })).collect()
}
