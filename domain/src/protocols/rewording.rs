//! The new words that an instruction writes, and other words in their place.

use super::{Instruction, Operation};
use crate::{
    languages::Language,
    rules::Rule,
    text::{Line, Prose},
    trilingual::Trilingual,
};

impl Instruction {
    /// The words that it brings into the text in this language: what remarks hold on to.
    #[must_use]
    pub fn new_words(&self, language: Language) -> Option<&str> {
        match &self.operation {
            Operation::ReplaceWords { by, .. } => by.in_language(language).map(Line::as_str),
            Operation::AddWords { added, .. } => added.in_language(language).map(Line::as_str),
            Operation::AddSentence { text, .. } => text.in_language(language).map(Line::as_str),
            Operation::ReplaceUnit { text, .. } | Operation::AddUnit { text, .. } => {
                text.in_language(language).map(Prose::as_str)
            }
            Operation::Everywhere { words } => {
                words.in_language(language)?.first().map(|pair| pair.by.as_str())
            }
            Operation::DeleteWords { .. } | Operation::Punctuation { .. } | Operation::DeleteUnit { .. } => {
                None
            }
        }
    }

    /// Puts other words where these stand first among the new ones.
    ///
    /// # Errors
    /// [`Rule::WordsGone`] where they no longer stand there.
    pub fn reword(&mut self, language: Language, words: &Line, by: &Line) -> Result<(), Rule> {
        let former = self.new_words(language).filter(|former| former.contains(words.as_str()));
        let other = former.ok_or(Rule::WordsGone)?.replacen(words.as_str(), by.as_str(), 1);
        let most = other.chars().count();
        let line = || Line::new(&other, most).map_err(|_| Rule::WordsGone);
        match &mut self.operation {
            Operation::ReplaceWords { by, .. } => put(by, language, line()?),
            Operation::AddWords { added, .. } => put(added, language, line()?),
            Operation::AddSentence { text, .. } => put(text, language, line()?),
            Operation::ReplaceUnit { text, .. } | Operation::AddUnit { text, .. } => {
                put(text, language, Prose::new(&other, most).map_err(|_| Rule::WordsGone)?);
            }
            Operation::Everywhere { .. }
            | Operation::DeleteWords { .. }
            | Operation::Punctuation { .. }
            | Operation::DeleteUnit { .. } => return Err(Rule::WordsGone),
        }
        Ok(())
    }
}

fn put<T>(texts: &mut Trilingual<T>, language: Language, words: T) {
    match language {
        Language::Kazakh => texts.kazakh = Some(words),
        Language::Azerbaijani => texts.azerbaijani = Some(words),
        Language::Russian => texts.russian = Some(words),
        Language::English => {}
    }
}
