//! What was done to a text, and what stands against doing it.

use super::structure::NotAUnit;
use crate::{agreement::Number, identifiers::InstructionId, languages::Language};

/// How a part was changed, and by which instruction last.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Touched {
    /// By which instruction.
    pub by: InstructionId,
    /// How.
    pub how: How,
}

/// How a part was changed.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum How {
    /// It reads otherwise.
    Amended,
    /// It was put in.
    Added,
    /// It went; its number stays.
    Deleted,
}

/// Why an instruction cannot be done to a text.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Obstacle {
    /// Which instruction.
    pub instruction: InstructionId,
    /// In which language.
    pub language: Language,
    /// Why.
    pub why: Hindrance,
}

/// What stands against an instruction.
#[derive(Clone, PartialEq, Eq, Debug, thiserror::Error)]
pub enum Hindrance {
    /// The text has no such unit.
    #[error("there is no such unit")]
    UnitGone,
    /// The words are not in the unit.
    #[error("the words are not there")]
    WordsNotFound,
    /// The words stand there more than once, and which of them is meant is not said.
    #[error("the words stand there {0} times")]
    StandSeveralTimes(usize),
    /// They do not stand there so often.
    #[error("the words stand there only {0} times")]
    NotSoOften(usize),
    /// Another instruction takes hold of the same words.
    #[error("another instruction changes the same words")]
    SameWords(InstructionId),
    /// Another instruction replaces or deletes the unit as a whole.
    #[error("another instruction replaces the whole unit")]
    WithinReplaced(InstructionId),
    /// The number is or was borne by another unit: none is used twice.
    #[error("the number is taken")]
    NumberTaken,
    /// Numbers follow one another; at the end the next whole number is taken.
    #[error("the next number is another")]
    NumberSkips {
        /// The numbers that could be next here.
        next: Number,
    },
    /// The unit does not end in this mark.
    #[error("the unit does not end in this mark")]
    OtherMark,
    /// The unit has words in its parts alone.
    #[error("the words stand in the parts of the unit")]
    InItsParts,
    /// The lines of the new text are no unit of this kind.
    #[error("the new text is no unit of this kind")]
    NotAUnit(NotAUnit),
}
