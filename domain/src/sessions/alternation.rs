//! Whose turn it is to host, and which number comes next.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::{identifiers::SessionId, parties::Party, places::Place};

/// The highest number of a session that a person may type \[product\].
pub const NUMBER_MOST: u32 = 9_999;

/// The last session held: reached *in session*, here or before this register.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct LastHeld {
    /// Its ordinal number.
    pub number: u32,
    /// The Party that hosted it.
    pub host: Party,
    /// Its first day.
    pub first_day: NaiveDate,
    /// Where it was held.
    pub place: Place,
}

/// What Art. 12(2), "alternately on the territories of the States of the Parties", makes of the sessions held.
/// Cancelled, postponed, withdrawn and declined ones do not count.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Alternation {
    /// The last session held; none before the first.
    pub last_held: Option<LastHeld>,
    /// Its record; none where it was held before this register.
    pub record: Option<SessionId>,
}

impl Alternation {
    /// The Party whose turn it is; none before the first session, which either may host.
    #[must_use]
    pub fn due_host(&self) -> Option<Party> {
        self.last_held.as_ref().map(|last| last.host.other())
    }

    /// The number that the next session to open will get.
    #[must_use]
    pub fn expected_number(&self) -> u32 {
        self.last_held.as_ref().map_or(1, |last| last.number.saturating_add(1))
    }

    /// Whether a session of this number may have been held. Where none is on record, nobody knows how many were held
    /// before.
    #[must_use]
    pub fn may_have_held(&self, number: u32) -> bool {
        (1..=self.last_held.as_ref().map_or(NUMBER_MOST, |last| last.number)).contains(&number)
    }

    /// Whether this host would be out of turn.
    #[must_use]
    pub fn is_out_of_turn(&self, host: Party) -> bool {
        self.due_host().is_some_and(|due| due != host)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sessions::life::tests::place_of;

    fn after(host: Party, number: u32) -> Alternation {
        let first_day = NaiveDate::from_ymd_opt(2024, 9, 5).unwrap();
        Alternation {
            last_held: Some(LastHeld { number, host, first_day, place: place_of(host) }),
            record: None,
        }
    }

    #[test]
    fn either_may_host_the_first() {
        let none = Alternation::default();
        assert_eq!(none.due_host(), None);
        assert_eq!(none.expected_number(), 1);
        assert!(Party::BOTH.iter().all(|&host| !none.is_out_of_turn(host)));
    }

    #[test]
    fn a_session_that_may_have_been_held_is_not_after_the_last() {
        for (alternation, most) in [(Alternation::default(), NUMBER_MOST), (after(Party::Kazakhstan, 4), 4)] {
            assert!([1, most].into_iter().all(|number| alternation.may_have_held(number)), "{most}");
            assert!(![0, most + 1].into_iter().any(|number| alternation.may_have_held(number)), "{most}");
        }
    }

    #[test]
    fn the_other_party_than_the_last_host_is_due() {
        for host in Party::BOTH {
            let alternation = after(host, 4);
            assert_eq!(alternation.due_host(), Some(host.other()));
            assert_eq!(alternation.expected_number(), 5);
            assert!(alternation.is_out_of_turn(host));
            assert!(!alternation.is_out_of_turn(host.other()));
        }
    }
}
