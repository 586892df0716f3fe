//! What a decision is, who carries it out, and by when.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::{authorities, parties::Party, text::Line};

/// The most letters of an executor that is no listed authority \[product\].
pub const EXECUTOR_MOST: usize = 300;

/// The kinds of decision.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// A decision.
    Decision,
    /// An assignment to someone.
    Assignment,
    /// A recommendation.
    Recommendation,
    /// Something is taken note of.
    TakenNote,
}

impl Kind {
    /// Every kind, the usual one first.
    pub const ALL: [Self; 4] = [Self::Decision, Self::Assignment, Self::Recommendation, Self::TakenNote];

    /// The word for records, forms and message ids.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Decision => "decision",
            Self::Assignment => "assignment",
            Self::Recommendation => "recommendation",
            Self::TakenNote => "taken-note",
        }
    }

    /// The kind with this key.
    #[must_use]
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.key() == key)
    }
}

/// Who carries a decision out.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Executor {
    /// A Party.
    Party(Party),
    /// Both Parties.
    Both,
    /// A central competent authority of the list (Art. 6).
    Authority {
        /// The Party that names it.
        party: Party,
        /// Its key in the list.
        key: String,
    },
    /// Anyone else, as printed.
    Other {
        /// For which Party they answer.
        party: Party,
        /// Who.
        name: Line,
    },
}

impl Executor {
    /// The authority with this key; none where the list has none.
    #[must_use]
    pub fn authority(key: &str) -> Option<Self> {
        authorities::named(key).map(|found| Self::Authority { party: found.party, key: found.key.to_owned() })
    }

    /// Whether this Party answers for it.
    #[must_use]
    pub fn is_of(&self, party: Party) -> bool {
        match self {
            Self::Both => true,
            Self::Party(own) | Self::Authority { party: own, .. } | Self::Other { party: own, .. } => {
                *own == party
            }
        }
    }
}

/// By when a decision is to be carried out.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Deadline {
    /// No deadline is set.
    #[default]
    None,
    /// By this day, the day included.
    Day(NaiveDate),
    /// By the session that comes next.
    NextSession,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_executor_answers_for_its_party() {
        let both = [Party::Kazakhstan, Party::Azerbaijan];
        let named = Executor::authority("azerbaijan-justice");
        let other = Executor::Other {
            party: Party::Azerbaijan,
            name: Line::new("Рабочая группа", 50).unwrap(),
        };
        for (executor, parties) in [
            (Executor::Party(Party::Kazakhstan), &both[..1]),
            (Executor::Both, &both),
            (named.unwrap(), &both[1..]),
            (other, &both[1..]),
        ] {
            let found: Vec<_> = both.into_iter().filter(|&party| executor.is_of(party)).collect();
            assert_eq!(found, parties, "{executor:?}");
        }
        assert_eq!(Executor::authority("azerbaijan-nowhere"), None);
    }

    #[test]
    fn a_key_finds_its_kind_and_is_what_is_stored() {
        for kind in Kind::ALL {
            assert_eq!(Kind::from_key(kind.key()), Some(kind));
            assert_eq!(serde_json::to_value(kind).unwrap(), kind.key());
        }
    }
}
