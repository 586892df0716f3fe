//! What stands once in each of the three authentic languages (final clause).

use serde::{Deserialize, Serialize};

use crate::languages::Language;

/// The same thing in Kazakh, Azerbaijani and Russian, as far as it is written.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Trilingual<T> {
    /// In Kazakh.
    #[serde(rename = "kk")]
    pub kazakh: Option<T>,
    /// In Azerbaijani.
    #[serde(rename = "az")]
    pub azerbaijani: Option<T>,
    /// In Russian.
    #[serde(rename = "ru")]
    pub russian: Option<T>,
}

impl<T> Default for Trilingual<T> {
    fn default() -> Self {
        Self { kazakh: None, azerbaijani: None, russian: None }
    }
}

impl<T> Trilingual<T> {
    /// What this function gives for each authentic language.
    pub fn of(mut each: impl FnMut(Language) -> Option<T>) -> Self {
        Self {
            kazakh: each(Language::Kazakh),
            azerbaijani: each(Language::Azerbaijani),
            russian: each(Language::Russian),
        }
    }

    /// What is written in this language; nothing ever is in English.
    #[must_use]
    pub const fn in_language(&self, language: Language) -> Option<&T> {
        match language {
            Language::Kazakh => self.kazakh.as_ref(),
            Language::Azerbaijani => self.azerbaijani.as_ref(),
            Language::Russian => self.russian.as_ref(),
            Language::English => None,
        }
    }

    /// The authentic languages in which nothing is written.
    pub fn missing(&self) -> impl Iterator<Item = Language> + '_ {
        Language::AUTHENTIC.into_iter().filter(|&language| self.in_language(language).is_none())
    }

    /// Whether nothing is written in any language.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.missing().count() == Language::AUTHENTIC.len()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_not_written_is_missing() {
        let text = Trilingual::of(|language| (language != Language::Azerbaijani).then(|| language.tag()));
        assert_eq!(text.missing().collect::<Vec<_>>(), [Language::Azerbaijani]);
        assert_eq!(text.in_language(Language::Kazakh), Some(&"kk"));
        assert_eq!(text.in_language(Language::English), None);
        assert!(!text.is_empty() && Trilingual::<u8>::default().is_empty());
    }
}
