//! What is particular to the two Parties: their order, their zones, their working languages.

use chrono_tz::Tz;
use serde::{Deserialize, Serialize};

use crate::languages::Language;

/// A Party: one of the two Governments. Its State, territory and law are said in other words.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Party {
    /// The Government of the Republic of Kazakhstan.
    Kazakhstan,
    /// The Government of the Republic of Azerbaijan.
    Azerbaijan,
}

impl Party {
    /// Both, in the order of the Agreement's title.
    pub const BOTH: [Self; 2] = [Self::Kazakhstan, Self::Azerbaijan];

    /// The other Party.
    #[must_use]
    pub const fn other(self) -> Self {
        match self {
            Self::Kazakhstan => Self::Azerbaijan,
            Self::Azerbaijan => Self::Kazakhstan,
        }
    }

    /// Both, this one first: the order of its own original (the *alternat*) and of its own screens.
    #[must_use]
    pub const fn first(self) -> [Self; 2] {
        [self, self.other()]
    }

    /// The word for records, routes and styles.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Kazakhstan => "kazakhstan",
            Self::Azerbaijan => "azerbaijan",
        }
    }

    /// The Party with this key.
    #[must_use]
    pub fn from_key(key: &str) -> Option<Self> {
        Self::BOTH.into_iter().find(|party| party.key() == key)
    }

    /// The zone in which "today" is asked when this Party acts.
    #[must_use]
    pub const fn zone(self) -> Tz {
        match self {
            Self::Kazakhstan => Tz::Asia__Almaty,
            Self::Azerbaijan => Tz::Asia__Baku,
        }
    }

    /// The Party's own language among the authentic ones.
    #[must_use]
    pub const fn language(self) -> Language {
        match self {
            Self::Kazakhstan => Language::Kazakh,
            Self::Azerbaijan => Language::Azerbaijani,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_original_names_its_owner_first() {
        assert_eq!(Party::Azerbaijan.first(), [Party::Azerbaijan, Party::Kazakhstan]);
        for party in Party::BOTH {
            assert_eq!(party.other().other(), party);
            assert_eq!(Party::from_key(party.key()), Some(party));
        }
    }
}
