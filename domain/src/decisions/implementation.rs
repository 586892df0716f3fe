//! The implementation of decisions: what is due when, and what goes to the next session.

use chrono::NaiveDate;

use super::{Deadline, Decision, State, StateName};

impl Decision {
    /// The last day on which it can be carried out in time; none where it has no deadline, or a session not yet
    /// agreed. `next_session` is the first day of the session after the one that decided.
    #[must_use]
    pub const fn due(&self, next_session: Option<NaiveDate>) -> Option<NaiveDate> {
        match self.deadline {
            Deadline::None => None,
            Deadline::Day(day) => Some(day),
            Deadline::NextSession => next_session,
        }
    }

    /// The days left until the deadline, less than nought when it is over; none where nothing is awaited or due.
    #[must_use]
    pub fn days_left(&self, today: NaiveDate, next_session: Option<NaiveDate>) -> Option<i64> {
        let due = self.due(next_session).filter(|_| self.state_name().is_awaited())?;
        Some((due - today).num_days())
    }

    /// Whether it is still awaited after its deadline.
    #[must_use]
    pub fn is_overdue(&self, today: NaiveDate, next_session: Option<NaiveDate>) -> bool {
        self.days_left(today, next_session).is_some_and(|days| days < 0)
    }

    /// The day on which it was recorded as done or given up; none while something is awaited, and for what was only
    /// noted.
    #[must_use]
    pub fn closed_on(&self) -> Option<NaiveDate> {
        match &self.state {
            State::Done { reports } => reports.iter().map(|report| report.acting.day()).max(),
            State::Dropped { dropping, .. } => Some(dropping.day()),
            State::Noted | State::Open | State::Reported { .. } | State::Disputed { .. } => None,
        }
    }
}

/// Whether the first item of the next session is to report on this decision: it is awaited, or was closed on the first
/// day of the last session held or since.
#[must_use]
pub fn is_reported(decision: &Decision, last_session: NaiveDate) -> bool {
    decision.state_name().is_awaited() || decision.closed_on().is_some_and(|day| day >= last_session)
}

/// How many decisions stand where: the last line of the report.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Totals {
    /// Carried out.
    pub done: usize,
    /// Awaited, the overdue ones among them.
    pub awaited: usize,
    /// Awaited after their deadline.
    pub overdue: usize,
    /// Given up.
    pub dropped: usize,
}

impl Totals {
    /// Of these decisions, each with whether it is overdue.
    pub fn of<'decision>(decisions: impl IntoIterator<Item = (&'decision Decision, bool)>) -> Self {
        decisions.into_iter().fold(Self::default(), |mut totals, (decision, is_overdue)| {
            match decision.state_name() {
                StateName::Done => totals.done += 1,
                StateName::Dropped => totals.dropped += 1,
                StateName::Open | StateName::Reported | StateName::Disputed => totals.awaited += 1,
                StateName::Noted => {}
            }
            totals.overdue += usize::from(is_overdue);
            totals
        })
    }
}
