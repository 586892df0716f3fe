//! The Agreement's own life: approved as a draft, signed, in force by two notifications (Art. 17(1)), ended by a notice
//! (Art. 17(2)).
//!
//! Nothing of it is typed in but the signature: the rest is computed from what the Parties sent and received, in the order
//! of its effects, so that the order of *recording* never matters. What is not recorded is unknown, which is a state of
//! its own and refuses nothing.

mod findings;
mod notices;
mod notifications;
mod signature;
mod standing;
mod why;

use chrono::NaiveDate;

pub use findings::Finding;
pub use notices::{Notice, Revocation, TERMINATION_MONTHS, last_day_after};
pub use notifications::{Notified, entry_into_force, notified_of};
pub use signature::{
    SOURCE_MOST, SUGGESTED_ON, Signature, SignatureRecord, SignatureStep, SignatureWhat, SigningPlace,
    suggested_city,
};
pub use standing::{Standing, State};
pub use why::{Computed, Ground, Why};

use crate::{
    communications::{Communication, Instrument},
    delegations::Both,
    parties::Party,
    rules::Rule,
};

/// The day of Resolution No. 489, by which the Government of Kazakhstan approved the draft: given, not recorded.
pub const APPROVED_ON: NaiveDate = match NaiveDate::from_ymd_opt(2005, 5, 21) {
    Some(day) => day,
    None => NaiveDate::MIN,
};

/// The life of the Agreement, as far as it is on record.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Life {
    /// Its signature; `None` where it is not recorded.
    pub signature: Option<Signature>,
    /// What each Party has sent to say that its procedures are completed; `None` where nothing is recorded.
    pub notified: Both<Option<Notified>>,
    /// From which day it is in force (Art. 17(1)); `None` where a receipt is not recorded.
    pub entry: Option<Computed>,
    /// The notices of termination that were sent (Art. 17(2)), in the order in which they left.
    pub notices: Vec<Notice>,
    /// What contradicts itself in what is recorded: it stops nothing, and people mend it by a correcting entry.
    pub findings: Vec<Finding>,
}

impl Life {
    /// The life by what is recorded: the signature, and the communications that have left, in whatever order.
    #[must_use]
    pub fn of(signature: Option<&Signature>, communications: &[Communication]) -> Self {
        let notified = notified_of(Instrument::Agreement, communications);
        let entry = entry_into_force(&notified);
        let mut notices = notices::sent(communications, entry.as_ref());
        let mut findings = notices::revoke(&mut notices, communications);
        findings.extend(findings::about(signature, &notified, &notices));
        findings.sort();
        Self { signature: signature.cloned(), notified, entry, notices, findings }
    }

    /// Where the Agreement stands as at this day.
    #[must_use]
    pub fn as_at(&self, day: NaiveDate) -> Standing {
        standing::as_at(self, day)
    }

    /// The Parties whose notification is not recorded as received by this day.
    #[must_use]
    pub fn awaited(&self, day: NaiveDate) -> Vec<Party> {
        let is_received = |party: &Party| {
            let account = self.notified.of(*party).as_ref().and_then(|notified| notified.account);
            account.is_some_and(|account| account.day <= day)
        };
        Party::BOTH.into_iter().filter(|party| !is_received(party)).collect()
    }

    /// Whether this Party may take back its notice of termination on this day: one of its own has left, is not taken back
    /// and has not yet taken effect \[VCLT 68\].
    ///
    /// # Errors
    /// [`Rule::NoTerminationToRevoke`].
    pub fn is_revocable(&self, party: Party, day: NaiveDate) -> Result<(), Rule> {
        let is_live = |notice: &&Notice| notice.party == party && notice.is_live(day);
        self.notices.iter().find(is_live).map(|_| ()).ok_or(Rule::NoTerminationToRevoke)
    }
}

#[cfg(test)]
mod tests;
