//! What an amendment does: one operation on a provision, told by its id, in three languages at once.

use serde::{Deserialize, Serialize};

use crate::{
    agreement::ProvisionId,
    identifiers::InstructionId,
    text::{Line, Prose},
    trilingual::Trilingual,
};

/// The most instructions of one protocol \[product\].
pub const INSTRUCTIONS_MOST: usize = 100;

/// The most letters of the new text of a unit \[product\].
pub const UNIT_MOST: usize = 20_000;

/// The most letters of words that are replaced, added or deleted \[product\].
pub const WORDS_MOST: usize = 2_000;

/// One amendment of a protocol.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Instruction {
    /// Its id, from the first draft on.
    pub id: InstructionId,
    /// What it does.
    pub operation: Operation,
    /// The formula in its own words, where the one that is composed will not do.
    #[serde(default)]
    pub formula: Trilingual<Prose>,
    /// Why: the last column of the comparison table.
    #[serde(default)]
    pub reasons: Option<Prose>,
}

/// What is done to the text. Nothing is ever renumbered, and a number once taken is not used again.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Operation {
    /// Words are replaced.
    ReplaceWords {
        /// In which unit.
        at: ProvisionId,
        /// Which words of each language's own text.
        words: Trilingual<Found>,
        /// By which.
        by: Trilingual<Line>,
    },
    /// Words are added after others.
    AddWords {
        /// In which unit.
        at: ProvisionId,
        /// After which words.
        after: Trilingual<Found>,
        /// Which are added.
        added: Trilingual<Line>,
    },
    /// Words are deleted.
    DeleteWords {
        /// In which unit.
        at: ProvisionId,
        /// Which.
        words: Trilingual<Found>,
    },
    /// The mark that closes a unit becomes another.
    Punctuation {
        /// Of which unit.
        at: ProvisionId,
        /// The mark in the text.
        was: Mark,
        /// The mark instead.
        becomes: Mark,
    },
    /// A unit reads anew.
    ReplaceUnit {
        /// Which.
        at: ProvisionId,
        /// Its whole text, a line a paragraph.
        text: Trilingual<Prose>,
    },
    /// A unit is put in.
    AddUnit {
        /// The id that it will have: its number tells where it stands.
        id: ProvisionId,
        /// Its whole text, a line a paragraph.
        text: Trilingual<Prose>,
    },
    /// A sentence is added at the end of a unit.
    AddSentence {
        /// To which unit.
        at: ProvisionId,
        /// The sentence.
        text: Trilingual<Line>,
    },
    /// A unit goes; its number is kept and not used again.
    DeleteUnit {
        /// Which.
        at: ProvisionId,
    },
    /// Words are replaced wherever they stand, in the forms in which they stand.
    Everywhere {
        /// The first pair is cited, in its dictionary form; then the forms of the text.
        words: Trilingual<Vec<Exchange>>,
    },
}

/// Words of the text that an operation takes hold of.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Found {
    /// The words, exactly as they stand.
    pub words: Line,
    /// Where they stand more than once: which of them.
    pub which: Which,
}

/// Which occurrence of words is meant.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Which {
    /// The only one: refused where there are more.
    Sole,
    /// Every one.
    Every,
    /// The first, the second …, counted from one.
    Only(u16),
}

/// One form of words, and what stands in its place.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Exchange {
    /// The words as they stand.
    pub words: Line,
    /// The words instead.
    pub by: Line,
}

/// A mark that closes a unit.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Mark {
    /// A full stop.
    FullStop,
    /// A semicolon.
    Semicolon,
    /// A comma.
    Comma,
    /// A colon.
    Colon,
}

impl Mark {
    /// Every mark.
    pub const ALL: [Self; 4] = [Self::FullStop, Self::Semicolon, Self::Comma, Self::Colon];

    /// The mark as it is set.
    #[must_use]
    pub const fn sign(self) -> char {
        match self {
            Self::FullStop => '.',
            Self::Semicolon => ';',
            Self::Comma => ',',
            Self::Colon => ':',
        }
    }

    /// The word for records, forms and message ids.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::FullStop => "full-stop",
            Self::Semicolon => "semicolon",
            Self::Comma => "comma",
            Self::Colon => "colon",
        }
    }

    /// The mark with this key.
    #[must_use]
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|mark| mark.key() == key)
    }
}

/// The operations by name, for forms, messages and lists.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[expect(missing_docs, reason = "each is the operation of the same name")]
pub enum OperationName {
    ReplaceWords,
    AddWords,
    DeleteWords,
    Punctuation,
    ReplaceUnit,
    AddUnit,
    AddSentence,
    DeleteUnit,
    Everywhere,
}

impl OperationName {
    /// Every operation, in the order in which a form offers them.
    pub const ALL: [Self; 9] = [
        Self::ReplaceWords,
        Self::AddWords,
        Self::DeleteWords,
        Self::ReplaceUnit,
        Self::AddUnit,
        Self::AddSentence,
        Self::DeleteUnit,
        Self::Punctuation,
        Self::Everywhere,
    ];

    /// The word for records, forms and message ids.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::ReplaceWords => "replace-words",
            Self::AddWords => "add-words",
            Self::DeleteWords => "delete-words",
            Self::Punctuation => "punctuation",
            Self::ReplaceUnit => "replace-unit",
            Self::AddUnit => "add-unit",
            Self::AddSentence => "add-sentence",
            Self::DeleteUnit => "delete-unit",
            Self::Everywhere => "everywhere",
        }
    }

    /// The operation with this key.
    #[must_use]
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|name| name.key() == key)
    }
}

impl Operation {
    /// Its name.
    #[must_use]
    pub const fn name(&self) -> OperationName {
        match self {
            Self::ReplaceWords { .. } => OperationName::ReplaceWords,
            Self::AddWords { .. } => OperationName::AddWords,
            Self::DeleteWords { .. } => OperationName::DeleteWords,
            Self::Punctuation { .. } => OperationName::Punctuation,
            Self::ReplaceUnit { .. } => OperationName::ReplaceUnit,
            Self::AddUnit { .. } => OperationName::AddUnit,
            Self::AddSentence { .. } => OperationName::AddSentence,
            Self::DeleteUnit { .. } => OperationName::DeleteUnit,
            Self::Everywhere { .. } => OperationName::Everywhere,
        }
    }

    /// The unit it concerns: the one that it changes, or the one that it puts in. None where it goes through the whole text.
    #[must_use]
    pub const fn unit(&self) -> Option<&ProvisionId> {
        match self {
            Self::ReplaceWords { at, .. }
            | Self::AddWords { at, .. }
            | Self::DeleteWords { at, .. }
            | Self::Punctuation { at, .. }
            | Self::ReplaceUnit { at, .. }
            | Self::AddSentence { at, .. }
            | Self::DeleteUnit { at } => Some(at),
            Self::AddUnit { id, .. } => Some(id),
            Self::Everywhere { .. } => None,
        }
    }

    /// The languages in which something of it is not written yet: a text is complete only when all three are.
    #[must_use]
    pub fn missing(&self) -> Vec<crate::languages::Language> {
        use crate::languages::Language;
        let is_missing = |language: Language| match self {
            Self::ReplaceWords { words, by, .. } => {
                words.in_language(language).is_none() || by.in_language(language).is_none()
            }
            Self::AddWords { after, added, .. } => {
                after.in_language(language).is_none() || added.in_language(language).is_none()
            }
            Self::DeleteWords { words, .. } => words.in_language(language).is_none(),
            Self::ReplaceUnit { text, .. } | Self::AddUnit { text, .. } => {
                text.in_language(language).is_none()
            }
            Self::AddSentence { text, .. } => text.in_language(language).is_none(),
            Self::Everywhere { words } => words.in_language(language).is_none_or(Vec::is_empty),
            Self::Punctuation { .. } | Self::DeleteUnit { .. } => false,
        };
        Language::AUTHENTIC.into_iter().filter(|&language| is_missing(language)).collect()
    }
}
