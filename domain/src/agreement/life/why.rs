//! Why something is as it is computed: the rule, where it comes from, the communications it rests on.

use chrono::NaiveDate;

use crate::{agreement::ProvisionId, identifiers::CommunicationId, rules::Source};

/// The rule by which something was computed.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Ground {
    /// Resolution No. 489 approved the draft: given with the text itself.
    Approval,
    /// The Parties recorded the signature.
    Signature,
    /// A notification is missing, and the last one decides (Art. 17(1)).
    NotificationMissing,
    /// In force from the day of receipt of the last notification (Art. 17(1)).
    EntryIntoForce,
    /// In force until six months have passed since the receipt of a notice of termination (Art. 17(2)); how they are
    /// counted is a convention \[product\].
    Termination,
    /// A notice may be taken back before it takes effect \[VCLT 68\].
    Revocation,
}

impl Ground {
    /// Every ground.
    pub const ALL: [Self; 6] = [
        Self::Approval,
        Self::Signature,
        Self::NotificationMissing,
        Self::EntryIntoForce,
        Self::Termination,
        Self::Revocation,
    ];

    /// The word for message ids.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Approval => "approval",
            Self::Signature => "signature",
            Self::NotificationMissing => "notification-missing",
            Self::EntryIntoForce => "entry-into-force",
            Self::Termination => "termination",
            Self::Revocation => "revocation",
        }
    }

    /// Where the rule comes from.
    #[must_use]
    pub const fn source(self) -> Source {
        match self {
            Self::Approval | Self::Signature => Source::Product,
            Self::NotificationMissing | Self::EntryIntoForce => Source::Agreement(17, Some(1)),
            Self::Termination => Source::Agreement(17, Some(2)),
            Self::Revocation => Source::ViennaConvention(68),
        }
    }

    /// The provision of the Agreement that says so, where one does.
    #[must_use]
    pub fn provision(self) -> Option<ProvisionId> {
        let Source::Agreement(article, Some(paragraph)) = self.source() else { return None };
        format!("art_{article}__para_{paragraph}").parse().ok()
    }
}

/// The reasons of something computed.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Why {
    /// The rule.
    pub ground: Ground,
    /// The communications it rests on, in the order of their effects.
    pub communications: Vec<CommunicationId>,
}

impl Why {
    /// A rule with the communications it rests on.
    #[must_use]
    pub const fn new(ground: Ground, communications: Vec<CommunicationId>) -> Self {
        Self { ground, communications }
    }
}

/// A day that nobody typed, with its reasons.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Computed {
    /// The day.
    pub day: NaiveDate,
    /// Why this one.
    pub why: Why,
}
