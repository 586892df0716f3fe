//! Who was there on a day of a session, as the host records it. Not recorded is not absent.

use chrono::{NaiveDate, NaiveTime};
use serde::{Deserialize, Serialize};

use super::Member;
use crate::{acting::Acting, identifiers::PersonId, rules::Rule, sessions::Session};

/// Whether a person was there.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Presence {
    /// Was not.
    Absent,
    /// Was; times by the city's clock, where noted.
    Present {
        /// When they came.
        arrived: Option<NaiveTime>,
        /// When they left.
        left: Option<NaiveTime>,
    },
}

/// The attendance of one day.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Attendance {
    /// The day, on the calendar of the city.
    pub day: NaiveDate,
    /// What is recorded, in the order in which it was first recorded.
    pub recorded: Vec<(PersonId, Presence)>,
}

impl Attendance {
    /// A day of which nothing is recorded.
    ///
    /// # Errors
    /// [`Rule::DayOutsideSession`].
    pub fn on(day: NaiveDate, session: &Session) -> Result<Self, Rule> {
        let (first, last) = (session.terms.first_day, session.terms.last_day);
        if (first..=last).contains(&day) {
            Ok(Self { day, recorded: Vec::new() })
        } else {
            Err(Rule::DayOutsideSession { first, last })
        }
    }

    /// What is recorded of this person; none where nothing is.
    #[must_use]
    pub fn of(&self, person: PersonId) -> Option<Presence> {
        self.recorded.iter().find(|(other, _)| *other == person).map(|(_, presence)| *presence)
    }

    /// Records whether a member of either delegation was there; what was recorded before is replaced.
    ///
    /// # Errors
    /// [`Rule::NotInThisState`] before the session is held, [`Rule::BelongsTo`], [`Rule::LeftBeforeArriving`].
    pub fn record(
        mut self,
        acting: &Acting,
        session: &Session,
        member: &Member,
        presence: Presence,
    ) -> Result<Self, Rule> {
        if !session.state_name().is_held() {
            return Err(Rule::NotInThisState(session.state_name()));
        }
        if acting.party != session.terms.host {
            return Err(Rule::BelongsTo(session.terms.host));
        }
        if matches!(presence, Presence::Present { arrived: Some(arrived), left: Some(left) } if left <= arrived)
        {
            return Err(Rule::LeftBeforeArriving);
        }
        let person = member.person.id;
        match self.recorded.iter_mut().find(|(other, _)| *other == person) {
            Some((_, recorded)) => *recorded = presence,
            None => self.recorded.push((person, presence)),
        }
        Ok(self)
    }
}
