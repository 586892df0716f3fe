//! The Agreement as it reads on a day: the text of the signature with every protocol in force by then done to it.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::{Draft, How, Obstacle, apply};
use crate::{
    agreement::{ProvisionId, Text},
    identifiers::ProtocolId,
};

/// A signed protocol, as far as it bears on the text.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Amending {
    /// Which.
    pub protocol: ProtocolId,
    /// The day of its signature.
    pub signed: NaiveDate,
    /// From which day it is in force (Art. 17(1)); none while it is not.
    pub entry: Option<NaiveDate>,
    /// What it does.
    pub draft: Draft,
}

/// The Agreement as it reads, with what changed each of its parts.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Consolidated {
    /// The text.
    pub text: Text,
    /// What changed each part, in the order of entry into force.
    pub changes: BTreeMap<ProvisionId, Vec<Change>>,
    /// What could not be done: it is left as it was, and told.
    pub obstacles: Vec<(ProtocolId, Obstacle)>,
}

/// A change of one part.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Change {
    /// By which protocol.
    pub protocol: ProtocolId,
    /// From which day; none where the protocol is not in force.
    pub entry: Option<NaiveDate>,
    /// How.
    pub how: How,
}

/// How far a reading goes.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Horizon {
    /// What is in force on this day.
    InForceOn(NaiveDate),
    /// That, and what is signed by this day and not in force: as the text will read.
    Prospective(NaiveDate),
}

impl Amending {
    /// Its place among others: in the order of entry into force, on one day in the order of signature; those not in force
    /// come last.
    #[must_use]
    pub const fn rank(&self) -> (bool, Option<NaiveDate>, NaiveDate, ProtocolId) {
        (self.entry.is_none(), self.entry, self.signed, self.protocol)
    }
}

impl Horizon {
    /// To which day it goes.
    #[must_use]
    pub const fn day(self) -> NaiveDate {
        match self {
            Self::InForceOn(day) | Self::Prospective(day) => day,
        }
    }

    /// Whether the text takes in a protocol that was signed on this day, and is in force from that one.
    #[must_use]
    pub fn counts(self, signed: NaiveDate, entry: Option<NaiveDate>) -> bool {
        match self {
            Self::InForceOn(day) => entry.is_some_and(|entry| entry <= day),
            Self::Prospective(day) => signed <= day,
        }
    }
}

/// The text after these protocols, in the order of entry into force; on one day in the order of signature. Those not in
/// force come last.
#[must_use]
pub fn consolidated(base: &Text, protocols: &[Amending], horizon: Horizon) -> Consolidated {
    let mut amending: Vec<_> = protocols.iter().filter(|one| horizon.counts(one.signed, one.entry)).collect();
    amending.sort_by_key(|one| one.rank());
    let begun = Consolidated { text: base.clone(), changes: BTreeMap::new(), obstacles: Vec::new() };
    amending.into_iter().fold(begun, |mut so_far, one| {
        let applied = apply(&so_far.text, &one.draft.instructions);
        for (part, touched) in applied.touched {
            let change = Change { protocol: one.protocol, entry: one.entry, how: touched.how };
            so_far.changes.entry(part).or_default().push(change);
        }
        so_far.obstacles.extend(applied.obstacles.into_iter().map(|obstacle| (one.protocol, obstacle)));
        so_far.text = applied.text;
        so_far
    })
}
