//! Names of people, posts and authorities, spelled in each language as they print.

use serde::{Deserialize, Serialize};

use crate::{
    languages::Language,
    search::{Casing, folded},
    text::Line,
};

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

    /// Whether this is the same name in Russian, however its capitals, marks and spaces are written.
    #[must_use]
    pub fn is_same_name(&self, other: &Self) -> bool {
        let folded = |name: &Self| folded(name.russian.as_str(), Casing::Other);
        folded(self) == folded(other)
    }
}
