//! What is due, and from which day whoever must act is reminded of it. The Agreement sets no such days \[product\].

use chrono::{Days, NaiveDate};

use super::Matter;
use crate::{
    communications::{Communication, StateName},
    decisions::Decision,
    parties::Party,
    sessions::{Session, State},
};

/// How many days before its deadline a decision is called to mind.
pub const DUE_SOON: i64 = 7;

/// Something of which a Party is reminded. The matter, the record and the day are one stage, told once.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Reminder {
    /// What is awaited.
    pub matter: Matter,
    /// The Party that must act.
    pub party: Party,
    /// The day on which it is due, or since which it waits.
    pub day: NaiveDate,
}

/// What this Party is reminded of about a decision: due within a week, or overdue.
#[must_use]
pub fn of_decision(
    decision: &Decision,
    party: Party,
    today: NaiveDate,
    next_session: Option<NaiveDate>,
) -> Option<Reminder> {
    if !decision.is_for(party) || decision.report_of(party).is_some() {
        return None;
    }
    let (left, day) = decision.days_left(today, next_session).zip(decision.due(next_session))?;
    let matter = match left {
        left if left < 0 => Matter::DecisionOverdue,
        left if left <= DUE_SOON => Matter::DecisionDue,
        _ => return None,
    };
    Some(Reminder { matter, party, day })
}

/// A communication that left so many days ago, without the receiver's account.
#[must_use]
pub fn of_communication(communication: &Communication, today: NaiveDate, after: u16) -> Option<Reminder> {
    if !matches!(communication.state_name(), StateName::Dispatched | StateName::Delivered) {
        return None;
    }
    let day = communication.state.dispatch()?.day;
    let party = communication.receiver();
    is_over(day, today, after).then_some(Reminder { matter: Matter::CommunicationUnreceived, party, day })
}

/// A proposal made so many days ago, or whose day for an answer is over.
#[must_use]
pub fn of_session(session: &Session, today: NaiveDate, after: u16) -> Option<Reminder> {
    let State::Proposed { proposal, .. } = &session.state else { return None };
    let day = proposal.day();
    let asked = session.terms.answer_by.is_some_and(|answer| answer < today);
    let party = proposal.party.other();
    let waits = asked || is_over(day, today, after);
    waits.then_some(Reminder { matter: Matter::SessionUnanswered, party, day })
}

fn is_over(since: NaiveDate, today: NaiveDate, after: u16) -> bool {
    since.checked_add_days(Days::new(after.into())).is_some_and(|day| day <= today)
}
