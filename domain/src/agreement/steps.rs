//! What an id is made of: kinds with their numbers.

use std::fmt;

use super::kinds::Kind;

/// One part of an id: what it is and its number, where its kind has one.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Step {
    /// What the part is.
    pub kind: Kind,
    /// Its number among its like; wrap-ups, introductions and the like have none.
    pub number: Option<Number>,
}

/// A number as it is cited: `12`, or `12-1` for a unit put in after the twelfth, for nothing is ever renumbered.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Number {
    /// The whole number, from 1.
    pub whole: u16,
    /// Which of the units put in after it, from 1; `None` for the unit itself.
    pub inserted: Option<u16>,
}

impl Step {
    pub(super) fn read(part: &str) -> Option<Self> {
        let (word, number) = match part.split_once('_') {
            Some((word, number)) => (word, Some(Number::read(number)?)),
            None => (part, None),
        };
        let kind = Kind::of_word(word)?;
        (kind.is_numbered() == number.is_some()).then_some(Self { kind, number })
    }
}

impl Number {
    /// The number one, with which every series begins.
    #[must_use]
    pub const fn first() -> Self {
        Self { whole: 1, inserted: None }
    }

    /// Reads `12` or `12-1`.
    #[must_use]
    pub fn read(written: &str) -> Option<Self> {
        Some(match written.split_once('-') {
            Some((whole, inserted)) => {
                Self { whole: Self::digits(whole)?, inserted: Some(Self::digits(inserted)?) }
            }
            None => Self { whole: Self::digits(written)?, inserted: None },
        })
    }

    /// Only one spelling of each number is taken, so that equal provisions have equal ids.
    fn digits(written: &str) -> Option<u16> {
        let canonical = !written.starts_with('0') && written.bytes().all(|byte| byte.is_ascii_digit());
        if canonical { written.parse().ok() } else { None }
    }
}

impl fmt::Display for Number {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.inserted {
            Some(inserted) => write!(formatter, "{}-{inserted}", self.whole),
            None => write!(formatter, "{}", self.whole),
        }
    }
}
