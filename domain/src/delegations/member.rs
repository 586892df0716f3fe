//! A person of a delegation, as they print, and what they are in it.

use serde::{Deserialize, Serialize};

use crate::{
    identifiers::{AccountId, PersonId},
    spelled::Spelled,
    text::Line,
};

/// The most letters of a full name \[product\].
pub const NAME_MOST: usize = 200;

/// The most letters of a position \[product\].
pub const POSITION_MOST: usize = 400;

/// The most letters of the basis of an acting head \[product\].
pub const BASIS_MOST: usize = 300;

/// A person as on the list of one session.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Person {
    /// Its id on this list.
    pub id: PersonId,
    /// Full name.
    pub names: Spelled,
    /// Position and authority, as they stood at the session.
    pub positions: Spelled,
}

/// What a person is in the delegation.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Role {
    /// Heads it: agrees to the minutes and signs them.
    Head,
    /// Heads it in the head's stead.
    ActingHead {
        /// The order or letter by which.
        basis: Line,
    },
    /// A member.
    Member,
    /// An expert.
    Expert,
    /// An interpreter.
    Interpreter,
}

impl Role {
    /// Whether this person heads the delegation, in their own right or in the head's stead.
    #[must_use]
    pub const fn heads(&self) -> bool {
        matches!(self, Self::Head | Self::ActingHead { .. })
    }

    /// The word for records, forms and message ids.
    #[must_use]
    pub const fn key(&self) -> &'static str {
        match self {
            Self::Head => "head",
            Self::ActingHead { .. } => "acting-head",
            Self::Member => "member",
            Self::Expert => "expert",
            Self::Interpreter => "interpreter",
        }
    }
}

/// A member of a delegation.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Member {
    /// Who.
    pub person: Person,
    /// As what.
    pub role: Role,
    /// The account that is this person's, where they have one.
    pub account: Option<AccountId>,
}
