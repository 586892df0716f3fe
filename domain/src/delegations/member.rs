//! A person of a delegation, as they print, and what they are in it.

use serde::{Deserialize, Serialize};

use crate::{
    identifiers::{AccountId, PersonId},
    languages::Language,
    text::Line,
};

/// The most letters of a full name \[product\].
pub const NAME_MOST: usize = 200;

/// The most letters of a position \[product\].
pub const POSITION_MOST: usize = 400;

/// The most letters of the basis of an acting head \[product\].
pub const BASIS_MOST: usize = 300;

/// Words exactly as they print, in Russian at least.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Spelled {
    /// In Russian: minutes are always in Russian \[product\].
    #[serde(rename = "ru")]
    pub russian: Line,
    /// In Kazakh, where known.
    #[serde(rename = "kk")]
    pub kazakh: Option<Line>,
    /// In Azerbaijani, where known.
    #[serde(rename = "az")]
    pub azerbaijani: Option<Line>,
    /// In English, where known.
    #[serde(rename = "en")]
    pub english: Option<Line>,
}

impl Spelled {
    /// In Russian alone.
    #[must_use]
    pub const fn in_russian(russian: Line) -> Self {
        Self { russian, kazakh: None, azerbaijani: None, english: None }
    }

    /// As known in this language.
    #[must_use]
    pub const fn in_language(&self, language: Language) -> Option<&Line> {
        match language {
            Language::Russian => Some(&self.russian),
            Language::Kazakh => self.kazakh.as_ref(),
            Language::Azerbaijani => self.azerbaijani.as_ref(),
            Language::English => self.english.as_ref(),
        }
    }

    /// What is shown to a reader of this language: the Russian where it is not known in theirs.
    #[must_use]
    pub fn shown_in(&self, language: Language) -> &Line {
        self.in_language(language).unwrap_or(&self.russian)
    }
}

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
