//! What a session is called and where it stands, in the reader's language.

use domain::{
    places::{City, Place, both_clocks, instant},
    sessions::{Precision, Session, State, StateName, Terms, What},
};
use locales::{Words, dates, numbers::roman, times};

/// A session by its number, or as the next regular one.
#[must_use]
pub fn name(words: &Words, session: &Session) -> String {
    match session.state.number() {
        Some(number) => words.tell("sessions-session", &[("number", roman(number).into())]),
        None if session.state_name().is_ahead() => words.say("sessions-next-regular"),
        None => words.say("sessions-session-unnumbered"),
    }
}

/// The state, as it stands beside a session.
#[must_use]
pub fn state(words: &Words, session: &Session) -> String {
    words.say(match &session.state {
        State::Proposed { counter: true, .. } => "sessions-state-counter-proposed",
        State::Proposed { .. } if is_postponed(session) => "sessions-state-postponed",
        State::Closed { .. } => "sessions-state-held",
        other => state_message(other.name()),
    })
}

/// The message of a state by name.
#[must_use]
pub const fn state_message(name: StateName) -> &'static str {
    match name {
        StateName::Proposed => "sessions-state-proposed",
        StateName::Withdrawn => "sessions-state-withdrawn",
        StateName::Declined => "sessions-state-declined",
        StateName::Agreed => "sessions-state-agreed",
        StateName::Convened => "sessions-state-convened",
        StateName::InSession => "sessions-state-in-session",
        StateName::Closed => "sessions-state-closed",
        StateName::Cancelled => "sessions-state-cancelled",
    }
}

/// Whether the proposal on the table is one for other days.
#[must_use]
pub fn is_postponed(session: &Session) -> bool {
    session.steps.last().is_some_and(|step| matches!(step.what, What::Postponed { .. }))
}

/// The city, as it was called on the first day.
#[must_use]
pub fn city(words: &Words, terms: &Terms) -> String {
    terms.place.name(words.language(), terms.first_day).to_owned()
}

/// First to last day, short.
#[must_use]
pub fn days(words: &Words, terms: &Terms) -> String {
    match terms.precision {
        Precision::Day => dates::range_short(words, terms.first_day, terms.last_day),
        Precision::Month => dates::month_of_year(words, terms.first_day),
        Precision::Year => dates::year(words, terms.first_day),
    }
}

/// First to last day, in full.
#[must_use]
pub fn days_in_full(words: &Words, terms: &Terms) -> String {
    match terms.precision {
        Precision::Day => dates::range(words, terms.first_day, terms.last_day),
        Precision::Month | Precision::Year => days(words, terms),
    }
}

/// The hour of opening by the city's clock and by that of the other Party's capital.
#[must_use]
pub fn opening(words: &Words, terms: &Terms) -> Option<String> {
    let hour = terms.opens_at?;
    let at = instant(terms.place.zone(), terms.first_day, hour).ok()?;
    let clocks = both_clocks(&terms.place, at);
    let here = city(words, terms);
    if clocks.agree() && matches!(&terms.place, Place::Listed(_)) {
        return Some(format!("{}\u{a0}{here}", times::clock(words, hour)));
    }
    let there: &City = clocks.there_in;
    let there_name = there.name(words.language(), terms.first_day);
    Some(times::both_clocks(words, (clocks.here.time(), &here), (clocks.there.time(), there_name)))
}
