//! Acts of a Party that works on paper: recorded by the other from what it sent, and confirmed or disputed by the Party
//! itself once it takes part.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::{
    acting::{Acting, Basis, Evidence, Reason},
    communications::{Channel, Communication},
    identifiers::RecordingId,
    parties::Party,
    rules::Rule,
};

/// One act that was recorded for a Party from its paper.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Recording {
    /// Its id.
    pub id: RecordingId,
    /// For which Party, who recorded it, from which paper, when.
    pub acting: Acting,
    /// What the Party says of it.
    pub verdict: Verdict,
}

/// What a Party says of an act that was recorded for it.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Verdict {
    /// Nothing yet.
    Awaited,
    /// It was its act.
    Confirmed {
        /// Who confirmed it.
        acting: Acting,
    },
    /// It was not, or not so. The record stays until both mend it by the acts that are there for that.
    Disputed {
        /// Who disputed it.
        acting: Acting,
        /// Why.
        reason: Reason,
    },
}

/// The verdicts by name, for lists and messages.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
#[expect(missing_docs, reason = "each is the verdict of the same name")]
pub enum VerdictName {
    Awaited,
    Confirmed,
    Disputed,
}

impl VerdictName {
    /// The word for records and message ids.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Awaited => "awaited",
            Self::Confirmed => "confirmed",
            Self::Disputed => "disputed",
        }
    }
}

impl Verdict {
    /// Its name.
    #[must_use]
    pub const fn name(&self) -> VerdictName {
        match self {
            Self::Awaited => VerdictName::Awaited,
            Self::Confirmed { .. } => VerdictName::Confirmed,
            Self::Disputed { .. } => VerdictName::Disputed,
        }
    }
}

impl Evidence {
    /// What a communication proves: it is in writing and bears number and day.
    ///
    /// # Errors
    /// [`Rule::EvidenceInWriting`], [`Rule::NumberMissing`], [`Rule::DayMissing`].
    pub fn of(communication: &Communication) -> Result<Self, Rule> {
        let terms = &communication.terms;
        if terms.channel == Channel::Oral {
            return Err(Rule::EvidenceInWriting);
        }
        Ok(Self {
            communication: communication.id,
            channel: terms.channel,
            number: terms.number.clone().ok_or(Rule::NumberMissing)?,
            day: terms.dated.ok_or(Rule::DayMissing)?,
        })
    }
}

/// Whether acts of this Party may be recorded by the other: only while it does not take part itself.
///
/// # Errors
/// [`Rule::TakesPartItself`].
pub const fn recordable(party: Party, takes_part_since: Option<NaiveDate>) -> Result<(), Rule> {
    match takes_part_since {
        Some(_) => Err(Rule::TakesPartItself(party)),
        None => Ok(()),
    }
}

impl Recording {
    /// The Party confirms that it was its act; also where it disputed that before.
    ///
    /// # Errors
    /// [`Rule::BelongsTo`], [`Rule::OwnRecording`], [`Rule::RecordingConfirmed`].
    pub fn confirm(self, acting: Acting) -> Result<Self, Rule> {
        self.is_its_own_word(&acting)?;
        match self.verdict {
            Verdict::Confirmed { .. } => Err(Rule::RecordingConfirmed),
            Verdict::Awaited | Verdict::Disputed { .. } => {
                Ok(Self { verdict: Verdict::Confirmed { acting }, ..self })
            }
        }
    }

    /// The Party says that it was not its act, or not so.
    ///
    /// # Errors
    /// [`Rule::BelongsTo`], [`Rule::OwnRecording`], [`Rule::RecordingConfirmed`].
    pub fn dispute(self, acting: Acting, reason: Reason) -> Result<Self, Rule> {
        self.is_its_own_word(&acting)?;
        match self.verdict {
            Verdict::Confirmed { .. } => Err(Rule::RecordingConfirmed),
            Verdict::Awaited | Verdict::Disputed { .. } => {
                Ok(Self { verdict: Verdict::Disputed { acting, reason }, ..self })
            }
        }
    }

    /// Whether this Party may say something of it: it was recorded for it, and it has not confirmed it.
    #[must_use]
    pub fn is_judged_by(&self, party: Party) -> bool {
        self.acting.party == party && self.verdict.name() != VerdictName::Confirmed
    }

    /// Nobody confirms what was recorded by recording once more.
    fn is_its_own_word(&self, acting: &Acting) -> Result<(), Rule> {
        match acting.basis {
            _ if acting.party != self.acting.party => Err(Rule::BelongsTo(self.acting.party)),
            Basis::Recorded(_) => Err(Rule::OwnRecording),
            Basis::Own => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        delegations::tests::{acting, recorded},
        text::Prose,
    };

    const KZ: Party = Party::Kazakhstan;
    const AZ: Party = Party::Azerbaijan;

    fn recording() -> Recording {
        let id = RecordingId::from_chance([1; 16]);
        Recording { id, acting: recorded(AZ, "2026-05-01"), verdict: Verdict::Awaited }
    }

    fn reason() -> Reason {
        Prose::new("Письмо говорит о других днях.", 1_000).unwrap()
    }

    #[test]
    fn only_the_party_itself_has_a_word() {
        let cases = [
            (acting(AZ, "2026-06-01"), None),
            (acting(KZ, "2026-06-01"), Some(Rule::BelongsTo(AZ))),
            (recorded(AZ, "2026-06-01"), Some(Rule::OwnRecording)),
        ];
        for (acting, refused) in cases {
            assert_eq!(recording().confirm(acting.clone()).err(), refused);
            assert_eq!(recording().dispute(acting, reason()).err(), refused);
        }
    }

    #[test]
    fn what_is_confirmed_stays_so_and_a_dispute_can_be_given_up() {
        let own = || acting(AZ, "2026-06-01");
        let disputed = recording().dispute(own(), reason()).unwrap();
        assert_eq!(disputed.verdict.name(), VerdictName::Disputed);
        let confirmed = disputed.confirm(own()).unwrap();
        assert_eq!(confirmed.clone().dispute(own(), reason()).err(), Some(Rule::RecordingConfirmed));
        assert_eq!(confirmed.confirm(own()).err(), Some(Rule::RecordingConfirmed));
    }

    #[test]
    fn acts_are_recorded_only_for_a_party_that_does_not_take_part() {
        assert_eq!(recordable(AZ, None), Ok(()));
        assert_eq!(recordable(AZ, "2026-05-01".parse().ok()), Err(Rule::TakesPartItself(AZ)));
    }
}
