//! Changes of a list of central competent authorities, as a note carries them (Art. 6(4)).

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::{
    rules::Rule,
    spelled::Spelled,
    text::{Line, Prose},
};

/// The word for an authority in records: of Article 6(2), or of a notified change.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(transparent)]
pub struct AuthorityKey(String);

impl AuthorityKey {
    /// The key of an authority.
    #[must_use]
    pub fn new(key: impl Into<String>) -> Self {
        Self(key.into())
    }

    /// As it is stored.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// An authority that a change brings onto the list.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct NewAuthority {
    /// Its key, for good.
    pub key: AuthorityKey,
    /// What it is called.
    pub names: Spelled,
}

/// One change, with when it takes effect.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct ListChange {
    /// What changes.
    pub change: Change,
    /// The day on which it took effect in national law, where the note names it.
    pub national_day: Option<NaiveDate>,
    /// The national act that it rests on, as printed.
    pub national_act: Option<Line>,
    /// The later day that the note names for its effect; without it the change takes effect with the receipt
    /// \[VCLT 78(b)\].
    pub effect_from: Option<NaiveDate>,
}

/// What changes in a list.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Change {
    /// An authority joins the list.
    Added {
        /// Which.
        authority: NewAuthority,
    },
    /// An authority bears another name.
    Renamed {
        /// Which.
        authority: AuthorityKey,
        /// Its names from now on.
        names: Spelled,
    },
    /// An authority is divided.
    Split {
        /// Which.
        authority: AuthorityKey,
        /// Into which, at least two.
        into: Vec<NewAuthority>,
    },
    /// Authorities become one new.
    Merged {
        /// Which, at least two.
        authorities: Vec<AuthorityKey>,
        /// Into which.
        into: NewAuthority,
    },
    /// An authority is dissolved and its tasks pass to one that is already listed.
    Absorbed {
        /// Which.
        authority: AuthorityKey,
        /// Into which.
        into: AuthorityKey,
    },
    /// An authority leaves the list.
    Removed {
        /// Which.
        authority: AuthorityKey,
    },
    /// How an authority is reached (Art. 6(1)).
    Contacts {
        /// Which.
        authority: AuthorityKey,
        /// Its contact details.
        contacts: Prose,
    },
}

impl Change {
    /// The word for forms and message ids.
    #[must_use]
    pub const fn key(&self) -> &'static str {
        match self {
            Self::Added { .. } => "added",
            Self::Renamed { .. } => "renamed",
            Self::Split { .. } => "split",
            Self::Merged { .. } => "merged",
            Self::Absorbed { .. } => "absorbed",
            Self::Removed { .. } => "removed",
            Self::Contacts { .. } => "contacts",
        }
    }

    /// The authorities that must be on the list for it.
    #[must_use]
    pub fn upon(&self) -> Vec<&AuthorityKey> {
        match self {
            Self::Added { .. } => Vec::new(),
            Self::Renamed { authority, .. }
            | Self::Split { authority, .. }
            | Self::Removed { authority }
            | Self::Contacts { authority, .. } => vec![authority],
            Self::Merged { authorities, .. } => authorities.iter().collect(),
            Self::Absorbed { authority, into } => vec![authority, into],
        }
    }

    /// The authorities that leave the list by it.
    #[must_use]
    pub fn ends(&self) -> Vec<&AuthorityKey> {
        match self {
            Self::Added { .. } | Self::Renamed { .. } | Self::Contacts { .. } => Vec::new(),
            Self::Split { authority, .. }
            | Self::Removed { authority }
            | Self::Absorbed { authority, .. } => {
                vec![authority]
            }
            Self::Merged { authorities, .. } => authorities.iter().collect(),
        }
    }

    /// The authorities that join the list by it.
    #[must_use]
    pub fn begins(&self) -> &[NewAuthority] {
        match self {
            Self::Added { authority } | Self::Merged { into: authority, .. } => {
                std::slice::from_ref(authority)
            }
            Self::Split { into, .. } => into,
            Self::Renamed { .. } | Self::Absorbed { .. } | Self::Removed { .. } | Self::Contacts { .. } => {
                &[]
            }
        }
    }

    /// To which authorities the tasks of those that end pass.
    #[must_use]
    pub fn successors(&self) -> Vec<&AuthorityKey> {
        match self {
            Self::Split { into, .. } => into.iter().map(|one| &one.key).collect(),
            Self::Merged { into, .. } => vec![&into.key],
            Self::Absorbed { into, .. } => vec![into],
            Self::Added { .. } | Self::Renamed { .. } | Self::Removed { .. } | Self::Contacts { .. } => {
                Vec::new()
            }
        }
    }

    /// Whether it is a change at all, whatever stands on the list.
    ///
    /// # Errors
    /// [`Rule::SplitIntoOne`], [`Rule::MergedOfOne`], [`Rule::AbsorbedByItself`].
    pub fn check(&self) -> Result<(), Rule> {
        match self {
            Self::Split { into, .. } if into.len() < 2 => Err(Rule::SplitIntoOne),
            Self::Merged { authorities, .. } if distinct(authorities) < 2 => Err(Rule::MergedOfOne),
            Self::Absorbed { authority, into } if authority == into => Err(Rule::AbsorbedByItself),
            _ => Ok(()),
        }
    }
}

fn distinct(keys: &[AuthorityKey]) -> usize {
    keys.iter().collect::<std::collections::BTreeSet<_>>().len()
}
