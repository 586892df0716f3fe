//! Roles and accounts: who may sit at which desk.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::text::Line;

/// A desk at which a person sits for one Party, from a day to a day, with a basis.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Role {
    /// Schedules, drafts, registers.
    Secretary,
    /// Renders what is opened to them.
    Translator,
    /// Reads what is shared with the Party, comments, proposes wording.
    Delegate,
    /// Reads what is final; prints, seals, verifies, exports.
    Archivist,
    /// Accounts of their own Party only; sees no drafts.
    Administrator,
}

impl Role {
    /// Every role.
    pub const ALL: [Self; 5] =
        [Self::Secretary, Self::Translator, Self::Delegate, Self::Archivist, Self::Administrator];

    /// The word for records and message ids.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Secretary => "secretary",
            Self::Translator => "translator",
            Self::Delegate => "delegate",
            Self::Archivist => "archivist",
            Self::Administrator => "administrator",
        }
    }

    /// The role with this key.
    #[must_use]
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|role| role.key() == key)
    }
}

/// A role held from a day to a day.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Tenure {
    /// The role.
    pub role: Role,
    /// First day.
    pub from: NaiveDate,
    /// Last day; open where absent.
    pub until: Option<NaiveDate>,
    /// The order or letter by which it was given.
    pub basis: Line,
}

impl Tenure {
    /// Whether the role is held on this day.
    #[must_use]
    pub fn covers(&self, day: NaiveDate) -> bool {
        self.from <= day && self.until.is_none_or(|last| day <= last)
    }
}

/// The fewest letters of a password.
pub const PASSWORD_LEAST: usize = 12;

/// The most bytes of a password that are hashed; more would only cost time.
pub const PASSWORD_MOST: usize = 1024;

/// Whether a password is long enough and not absurdly long \[product\].
#[must_use]
pub fn is_password_acceptable(password: &str) -> bool {
    password.chars().count() >= PASSWORD_LEAST && password.len() <= PASSWORD_MOST
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tenure_covers_its_first_and_its_last_day() {
        let day = |iso: &str| iso.parse::<NaiveDate>().unwrap();
        let tenure = Tenure {
            role: Role::Secretary,
            from: day("2026-01-10"),
            until: Some(day("2026-02-10")),
            basis: Line::new("Приказ", 50).unwrap(),
        };
        for (on, held) in
            [("2026-01-09", false), ("2026-01-10", true), ("2026-02-10", true), ("2026-02-11", false)]
        {
            assert_eq!(tenure.covers(day(on)), held, "{on}");
        }
        assert!(Tenure { until: None, ..tenure }.covers(day("2060-01-01")));
    }
}
