//! What a protocol is made of, and how it reads.

use serde::{Deserialize, Serialize};

use super::Instruction;
use crate::{identifiers::InstructionId, languages::Language, text::Prose, trilingual::Trilingual};

/// A protocol as it is drafted: its preamble and closing clauses follow from what it does, so only this is written.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
pub struct Draft {
    /// The amendments, in the order of the Agreement.
    pub instructions: Vec<Instruction>,
    /// Transitional provisions: Article 2, where there are any.
    #[serde(default)]
    pub transitional: Trilingual<Prose>,
}

/// How a protocol reads in one language, in the order that one Party's original has (the *alternat*).
///
/// Kept with each version that both Parties see: what they agreed to is never composed anew.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Wording {
    /// The lines of the title, the kind of document in capitals: first in Russian, last in Kazakh and Azerbaijani.
    pub title: Vec<String>,
    /// The Governments, the Agreement, Article 15.
    pub preamble: Vec<String>,
    /// The articles.
    pub articles: Vec<WordedArticle>,
    /// Done at, on, in two originals; to which text the Parties refer.
    pub testimonium: Vec<String>,
    /// For the Government of …: left and right.
    pub signatures: [String; 2],
}

/// An article of a protocol as it reads.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct WordedArticle {
    /// Its heading: «Статья 1», «1-бап», “Maddə 1”.
    pub heading: String,
    /// Its paragraphs.
    pub paragraphs: Vec<WordedParagraph>,
}

/// A paragraph of a protocol as it reads.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct WordedParagraph {
    /// The instruction that it words, or whose new text it quotes.
    pub instruction: Option<InstructionId>,
    /// The words.
    pub text: String,
}

impl Draft {
    /// The instruction with this id.
    #[must_use]
    pub fn instruction(&self, id: InstructionId) -> Option<&Instruction> {
        self.instructions.iter().find(|instruction| instruction.id == id)
    }

    /// What is not written in this language yet: the instructions, and whether the transitional provisions are.
    #[must_use]
    pub fn gaps(&self, language: Language) -> usize {
        let unwritten = |instruction: &&Instruction| instruction.operation.missing().contains(&language);
        let transitional = !self.transitional.is_empty() && self.transitional.in_language(language).is_none();
        self.instructions.iter().filter(unwritten).count() + usize::from(transitional)
    }
}
