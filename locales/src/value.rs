//! What fills a place in a sentence.

use domain::parties::Party;
use fluent_bundle::FluentValue;

/// What fills a `{ $place }` of a message: words as they stand, or a number that chooses the plural.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Value {
    /// Words, a ready date, a name; also a key that a message selects by.
    Text(String),
    /// A count.
    Number(i64),
}

impl Value {
    pub(crate) fn as_fluent(&self) -> FluentValue<'_> {
        match self {
            Self::Text(text) => FluentValue::from(text.as_str()),
            Self::Number(number) => FluentValue::from(*number),
        }
    }
}

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Value {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<&String> for Value {
    fn from(text: &String) -> Self {
        Self::Text(text.clone())
    }
}

/// The Party's key, by which a message chooses the name in the form that its sentence needs.
impl From<Party> for Value {
    fn from(party: Party) -> Self {
        Self::from(party.key())
    }
}

macro_rules! from_small_integers {
    ($($integer:ty),+) => {
        $(impl From<$integer> for Value {
            fn from(number: $integer) -> Self {
                Self::Number(i64::from(number))
            }
        })+
    };
}

from_small_integers!(i8, i16, i32, i64, u8, u16, u32);

/// A count beyond `i64` does not occur; it would read as the largest one.
impl From<u64> for Value {
    fn from(number: u64) -> Self {
        Self::Number(i64::try_from(number).unwrap_or(i64::MAX))
    }
}

/// As for `u64`: the lengths of lists.
impl From<usize> for Value {
    fn from(number: usize) -> Self {
        Self::Number(i64::try_from(number).unwrap_or(i64::MAX))
    }
}
