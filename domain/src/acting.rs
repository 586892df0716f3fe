//! Who acts, for which Party, on what basis and when.

use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};

use crate::{
    communications::Channel,
    identifiers::CommunicationId,
    parties::Party,
    text::{Line, Prose},
};

/// What an act rests on. Between the Parties nothing takes effect by a click alone: an act of a Party that works on
/// paper is recorded by the other from evidence, and is never shown as if that Party had acted here.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Basis {
    /// The Party acted itself.
    Own,
    /// Recorded for the acting Party by the other, from a paper.
    Recorded(Evidence),
}

/// The paper from which an act is recorded: a communication of the acting Party, with its scan in the register.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Evidence {
    /// Where it stands in the register.
    pub communication: CommunicationId,
    /// By a note, or by a letter.
    pub channel: Channel,
    /// The sender's own number, as printed.
    pub number: Line,
    /// The day that the paper bears.
    pub day: NaiveDate,
}

/// One act's who, for whom, on what basis, when. The day of an act is the civil day in the acting Party's own zone.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Acting {
    /// The Party whose act it is.
    pub party: Party,
    /// The person who acted, or who recorded it from a paper, as printed.
    pub person: Line,
    /// Own act, or recorded from evidence.
    pub basis: Basis,
    /// The instant at which it was entered, in whole milliseconds.
    pub at: DateTime<Utc>,
}

impl Acting {
    /// The civil day of the act in the acting Party's own zone.
    #[must_use]
    pub fn day(&self) -> NaiveDate {
        civil_day(self.party, self.at)
    }
}

/// "Today" for a Party at an instant.
#[must_use]
pub fn civil_day(party: Party, at: DateTime<Utc>) -> NaiveDate {
    at.with_timezone(&party.zone()).date_naive()
}

/// A reason that both Parties read and that stays on the record.
pub type Reason = Prose;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn near_midnight_the_parties_live_on_two_days() {
        let at = "2026-05-01T19:30:00Z".parse().unwrap();
        assert_eq!(civil_day(Party::Kazakhstan, at).to_string(), "2026-05-02");
        assert_eq!(civil_day(Party::Azerbaijan, at).to_string(), "2026-05-01");
    }
}
