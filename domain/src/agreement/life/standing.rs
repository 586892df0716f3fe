//! Where the Agreement stands as at a day.

use chrono::NaiveDate;

use super::{APPROVED_ON, Computed, Ground, Life, Why};
use crate::parties::Party;

/// Where the Agreement stands, as far as it is on record.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum State {
    /// Before the day on which the draft was approved.
    NotYetApproved,
    /// The draft is approved; nothing else is recorded.
    DraftApproved,
    /// Signed.
    Signed,
    /// One notification is received; the other is not recorded.
    OneNotified {
        /// By which Party.
        party: Party,
    },
    /// In force.
    InForce {
        /// From which day.
        since: NaiveDate,
    },
    /// A notice of termination is received; in force through this day.
    TerminationNotified {
        /// The last day in force.
        through: NaiveDate,
    },
    /// No longer in force.
    Terminated {
        /// The last day in force.
        last: NaiveDate,
    },
}

impl State {
    /// The word for message ids.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::NotYetApproved => "not-yet-approved",
            Self::DraftApproved => "draft-approved",
            Self::Signed => "signed",
            Self::OneNotified { .. } => "one-notified",
            Self::InForce { .. } => "in-force",
            Self::TerminationNotified { .. } => "termination-notified",
            Self::Terminated { .. } => "terminated",
        }
    }
}

/// A state with its reasons.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Standing {
    /// The state.
    pub state: State,
    /// Why this one.
    pub why: Why,
}

pub(super) fn as_at(life: &Life, day: NaiveDate) -> Standing {
    if day < APPROVED_ON {
        return plain(State::NotYetApproved, Ground::Approval);
    }
    if let Some(last) = ending(life, day) {
        let through = last.day;
        let is_over = through < day;
        let state = if is_over {
            State::Terminated { last: through }
        } else {
            State::TerminationNotified { through }
        };
        return Standing { state, why: last.why.clone() };
    }
    if let Some(entry) = life.entry.as_ref().filter(|entry| entry.day <= day) {
        return Standing { state: State::InForce { since: entry.day }, why: entry.why.clone() };
    }
    let awaited = life.awaited(day);
    if let &[missing] = awaited.as_slice() {
        let party = missing.other();
        let by = life.notified.of(party).iter().map(|notified| notified.by).collect();
        return Standing {
            state: State::OneNotified { party },
            why: Why::new(Ground::NotificationMissing, by),
        };
    }
    if life.signature.as_ref().is_some_and(|signature| signature.day <= day) {
        return plain(State::Signed, Ground::Signature);
    }
    plain(State::DraftApproved, Ground::Approval)
}

/// Of the notices that count as at this day the one by which the Agreement ends first.
fn ending(life: &Life, day: NaiveDate) -> Option<&Computed> {
    life.notices.iter().filter_map(|notice| notice.last_day_as_at(day)).min_by_key(|last| last.day)
}

const fn plain(state: State, ground: Ground) -> Standing {
    Standing { state, why: Why::new(ground, Vec::new()) }
}
