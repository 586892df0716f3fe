//! A name in each language of the interface.

use serde::{Deserialize, Serialize};

use crate::languages::Language;

/// The same thing named in the four languages.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
pub struct Names<Word> {
    /// In Kazakh.
    #[serde(rename = "kk")]
    pub kazakh: Word,
    /// In Russian, in the nominative.
    #[serde(rename = "ru")]
    pub russian: Word,
    /// In Azerbaijani.
    #[serde(rename = "az")]
    pub azerbaijani: Word,
    /// In English.
    #[serde(rename = "en")]
    pub english: Word,
}

impl<Word> Names<Word> {
    /// The name in this language.
    pub const fn in_language(&self, language: Language) -> &Word {
        match language {
            Language::Kazakh => &self.kazakh,
            Language::Azerbaijani => &self.azerbaijani,
            Language::Russian => &self.russian,
            Language::English => &self.english,
        }
    }
}
