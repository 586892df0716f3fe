//! Who acts, for which Party, on what basis and when.

use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};

use crate::{
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
    /// Recorded for the acting Party, from a paper.
    Recorded {
        /// The paper.
        evidence: Evidence,
        /// Who recorded it.
        recorder: Line,
        /// For which Party the recorder acts.
        recorded_by: Party,
    },
}

/// The paper from which an act is recorded.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Evidence {
    /// Note, letter, signed page.
    pub kind: EvidenceKind,
    /// The sender's own number, as printed.
    pub number: Line,
    /// The day that the paper bears.
    pub day: NaiveDate,
    /// Who signed it; a note verbale has no signatory.
    pub signatory: Option<Line>,
}

/// The kinds of paper that prove an act.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum EvidenceKind {
    /// A note verbale, through diplomatic channels.
    Note,
    /// An official letter.
    Letter,
    /// A page signed at the table.
    SignedPage,
}

/// One act's who, for whom, on what basis, when. The day of an act is the civil day in the acting Party's own zone.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Acting {
    /// The Party whose act it is.
    pub party: Party,
    /// The person, as printed.
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
