//! Notices of termination (Art. 17(2)), and taking them back before they take effect \[VCLT 68\].

use chrono::{Months, NaiveDate};

use super::{Computed, Finding, Ground, Why};
use crate::{
    communications::{Account, Carried, Communication, Place},
    identifiers::CommunicationId,
    parties::Party,
};

/// How many months the Agreement stays in force after the receipt of a notice (Art. 17(2)).
pub const TERMINATION_MONTHS: u32 = 6;

/// The last day in force after a notice that was received on this day: six calendar months on, the day of receipt not
/// counted, at the end of a shorter month its last day. That this day is still in force is our convention \[product\].
#[must_use]
pub fn last_day_after(received: NaiveDate) -> NaiveDate {
    received.checked_add_months(Months::new(TERMINATION_MONTHS)).unwrap_or(NaiveDate::MAX)
}

/// A notice of termination that has left.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Notice {
    /// The Party that terminates.
    pub party: Party,
    /// The communication.
    pub by: CommunicationId,
    /// When it left.
    pub dispatched: NaiveDate,
    /// Its receipt as it counts; `None` while none is recorded.
    pub account: Option<Account>,
    /// The last day in force by this notice; `None` while no receipt is recorded, and where the notice came before the
    /// entry into force and so ends nothing.
    pub last_day: Option<Computed>,
    /// That it was taken back in time, or that the communication that does so is on its way.
    pub revocation: Option<Revocation>,
}

/// A notice is taken back.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Revocation {
    /// The communication.
    pub by: CommunicationId,
    /// From which day; `None` while no receipt is recorded.
    pub effect: Option<Computed>,
}

impl Notice {
    /// Whether it was received before the Agreement entered into force, as far as that is recorded.
    #[must_use]
    pub const fn ends_nothing(&self) -> bool {
        self.account.is_some() && self.last_day.is_none()
    }

    /// Whether it may still be taken back on this day.
    #[must_use]
    pub fn is_live(&self, day: NaiveDate) -> bool {
        let is_over = self.last_day.as_ref().is_some_and(|last| last.day < day);
        self.dispatched <= day && self.revocation.is_none() && !self.ends_nothing() && !is_over
    }

    /// The last day in force, if the notice counts as at this day: received, and not taken back.
    #[must_use]
    pub fn last_day_as_at(&self, day: NaiveDate) -> Option<&Computed> {
        let is_received = self.account.is_some_and(|account| account.day <= day);
        let revoked = self.revocation.as_ref().and_then(|revocation| revocation.effect.as_ref());
        let is_revoked = revoked.is_some_and(|effect| effect.day <= day);
        self.last_day.as_ref().filter(|_| is_received && !is_revoked)
    }
}

/// The notices that were sent, in the order in which they left.
pub(super) fn sent(communications: &[Communication], entry: Option<&Computed>) -> Vec<Notice> {
    let carried = each(communications, |carried| matches!(carried, Carried::Termination));
    carried.into_iter().map(|(place, communication)| notice(place.effect, communication, entry)).collect()
}

fn notice(dispatched: NaiveDate, communication: &Communication, entry: Option<&Computed>) -> Notice {
    let account = communication.state.account();
    let came_too_early = |account: &Account| entry.is_some_and(|entry| account.day < entry.day);
    let last_day = account.filter(|account| !came_too_early(account)).map(|account| Computed {
        day: last_day_after(account.day),
        why: Why::new(Ground::Termination, vec![communication.id]),
    });
    let (party, by) = (communication.sender, communication.id);
    Notice { party, by, dispatched, account, last_day, revocation: None }
}

/// Takes back what was taken back. Each revocation works upon the notices of the same Party that had left by its day; one that
/// was received after the Agreement ended by them does nothing, and neither does one without a notice.
pub(super) fn revoke(notices: &mut [Notice], communications: &[Communication]) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (place, communication) in
        each(communications, |carried| matches!(carried, Carried::TerminationRevoked))
    {
        let by = communication.id;
        let received = communication.state.account().map(|account| account.day);
        let sent_by_then =
            |notice: &&mut Notice| notice.party == communication.sender && notice.dispatched <= place.effect;
        let mut found = false;
        for notice in notices.iter_mut().filter(sent_by_then) {
            found = true;
            let last = notice.last_day.as_ref().map(|last| last.day);
            if received.zip(last).is_some_and(|(received, last)| received > last) {
                findings.push(Finding::RevokedTooLate { by });
                continue;
            }
            let effect =
                received.map(|day| Computed { day, why: Why::new(Ground::Revocation, vec![notice.by, by]) });
            notice.take_back(Revocation { by, effect });
        }
        if !found {
            findings.push(Finding::NothingRevoked { by });
        }
    }
    findings.dedup();
    findings
}

impl Notice {
    /// Of two revocations the one that works first counts.
    fn take_back(&mut self, revocation: Revocation) {
        let works_on = |revocation: &Revocation| {
            let effect = revocation.effect.as_ref();
            effect.map_or(NaiveDate::MAX, |effect| effect.day)
        };
        if self.revocation.as_ref().is_none_or(|known| works_on(&revocation) < works_on(known)) {
            self.revocation = Some(revocation);
        }
    }
}

/// What is carried so, with its place by the day on which it left.
fn each(
    communications: &[Communication],
    is_meant: impl Fn(&Carried) -> bool,
) -> Vec<(Place, &Communication)> {
    let mut each = Vec::new();
    for communication in communications {
        let Some(dispatch) = communication.state.dispatch() else { continue };
        let carries = communication.terms.carries.iter().enumerate();
        let meant = carries.filter(|(_, carried)| is_meant(carried));
        each.extend(
            meant.map(|(position, _)| (Place::of(communication, position, dispatch.day), communication)),
        );
    }
    each.sort_by(|(one, _), (other, _)| one.cmp(other));
    each
}
