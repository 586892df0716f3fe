//! Remarks and proposed wording of the Parties on a version that both see.

use serde::{Deserialize, Serialize};

use super::Draft;
use crate::{
    acting::Acting,
    identifiers::{InstructionId, RemarkId},
    languages::Language,
    parties::Party,
    text::{Line, Prose},
};

/// A remark.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Remark {
    /// Its id.
    pub id: RemarkId,
    /// Who makes it, for which Party, when.
    pub acting: Acting,
    /// The number of the version that it was made on.
    pub version: u32,
    /// What it is about; the protocol as a whole where nothing.
    pub about: Option<About>,
    /// What it says.
    pub text: Prose,
    /// What the Parties said to it, in order.
    pub answers: Vec<Answer>,
    /// What became of it.
    pub state: RemarkState,
}

/// What a Party said to a remark.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Answer {
    /// Who answered, for which Party, when.
    pub acting: Acting,
    /// The answer.
    pub text: Prose,
}

/// What a remark is about.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct About {
    /// The instruction.
    pub instruction: InstructionId,
    /// The words of its new text, where it is about some.
    pub words: Option<Anchor>,
}

/// Words that a remark holds on to, through every later version in which they still stand.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Anchor {
    /// In which language.
    pub language: Language,
    /// The words.
    pub words: Line,
    /// The words proposed instead; none where it only remarks.
    pub proposed: Option<Line>,
}

/// What became of a remark.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum RemarkState {
    /// It is talked about.
    Open,
    /// The Party that made it is content.
    Resolved {
        /// Who said so, when.
        acting: Acting,
    },
    /// The proposed wording was taken over into the keeper's draft.
    Accepted {
        /// Who took it over, when.
        acting: Acting,
    },
}

impl Remark {
    /// Whether it is talked about.
    #[must_use]
    pub const fn is_open(&self) -> bool {
        matches!(self.state, RemarkState::Open)
    }

    /// Whether it waits for a word of this Party: the last word is the other's.
    #[must_use]
    pub fn awaits(&self, party: Party) -> bool {
        let last = self.answers.last().map_or(self.acting.party, |answer| answer.acting.party);
        self.is_open() && last != party
    }

    /// The wording that it proposes.
    #[must_use]
    pub fn proposal(&self) -> Option<(InstructionId, &Anchor, &Line)> {
        let about = self.about.as_ref()?;
        let anchor = about.words.as_ref()?;
        Some((about.instruction, anchor, anchor.proposed.as_ref()?))
    }

    /// Whether what it is about still stands in this draft.
    #[must_use]
    pub fn stands_in(&self, draft: &Draft) -> bool {
        let Some(about) = &self.about else { return true };
        let Some(instruction) = draft.instruction(about.instruction) else { return false };
        about.words.as_ref().is_none_or(|anchor| {
            instruction.new_words(anchor.language).is_some_and(|words| words.contains(anchor.words.as_str()))
        })
    }
}
