//! A text of the minutes: written in Russian, rendered in Kazakh and Azerbaijani.

use serde::{Deserialize, Serialize};

use crate::{languages::Language, rules::Rule, text::Prose};

/// The most letters of one text of the minutes \[product\].
pub const TEXT_MOST: usize = 10_000;

/// A text in one language.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Text {
    /// Not written.
    #[default]
    Missing,
    /// Written, and not read against the Russian since.
    Draft(Prose),
    /// Read through; a rendering, against the Russian as it stands.
    Checked(Prose),
}

impl Text {
    /// What is written.
    #[must_use]
    pub const fn words(&self) -> Option<&Prose> {
        match self {
            Self::Missing => None,
            Self::Draft(words) | Self::Checked(words) => Some(words),
        }
    }

    /// Whether it is written and checked.
    #[must_use]
    pub const fn is_checked(&self) -> bool {
        matches!(self, Self::Checked(_))
    }

    /// What was checked is to be checked again.
    fn reopen(&mut self) {
        if let Self::Checked(words) = self {
            *self = Self::Draft(words.clone());
        }
    }
}

/// A text in the languages of the Agreement.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
pub struct Texts {
    /// The Kazakh rendering.
    #[serde(rename = "kk")]
    pub kazakh: Text,
    /// The Azerbaijani rendering.
    #[serde(rename = "az")]
    pub azerbaijani: Text,
    /// The Russian, which is written first.
    #[serde(rename = "ru")]
    pub russian: Text,
}

impl Texts {
    /// Written in Russian, with no rendering yet.
    #[must_use]
    pub fn in_russian(words: Prose) -> Self {
        Self { russian: Text::Draft(words), ..Self::default() }
    }

    /// The text in this language; none in English.
    #[must_use]
    pub const fn in_language(&self, language: Language) -> Option<&Text> {
        match language {
            Language::Kazakh => Some(&self.kazakh),
            Language::Azerbaijani => Some(&self.azerbaijani),
            Language::Russian => Some(&self.russian),
            Language::English => None,
        }
    }

    /// Whether nothing is written in any language.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        Language::AUTHENTIC.into_iter().all(|language| self.words(language).is_none())
    }

    /// What is written in this language.
    #[must_use]
    pub fn words(&self, language: Language) -> Option<&Prose> {
        self.in_language(language).and_then(Text::words)
    }

    /// Writes other words, or takes them out. Other Russian words send both renderings back to be checked.
    ///
    /// # Errors
    /// [`Rule::NotALanguageOfMinutes`].
    pub fn write(&mut self, language: Language, words: Option<Prose>) -> Result<(), Rule> {
        let text = self.text_mut(language)?;
        if text.words() == words.as_ref() {
            return Ok(());
        }
        *text = words.map_or(Text::Missing, Text::Draft);
        if language == Language::Russian {
            self.kazakh.reopen();
            self.azerbaijani.reopen();
        }
        Ok(())
    }

    /// Marks what is written as read through; a rendering, against the Russian.
    ///
    /// # Errors
    /// [`Rule::NotALanguageOfMinutes`]; [`Rule::TextsMissing`] where this text, or the Russian, is not written.
    pub fn check(&mut self, language: Language) -> Result<(), Rule> {
        let missing = |language| Rule::TextsMissing { language, count: 1 };
        self.text_mut(language)?;
        self.words(Language::Russian).ok_or(missing(Language::Russian))?;
        let words = self.words(language).ok_or(missing(language))?.clone();
        *self.text_mut(language)? = Text::Checked(words);
        Ok(())
    }

    const fn text_mut(&mut self, language: Language) -> Result<&mut Text, Rule> {
        match language {
            Language::Kazakh => Ok(&mut self.kazakh),
            Language::Azerbaijani => Ok(&mut self.azerbaijani),
            Language::Russian => Ok(&mut self.russian),
            Language::English => Err(Rule::NotALanguageOfMinutes(language)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn prose(words: &str) -> Prose {
        Prose::new(words, TEXT_MOST).unwrap()
    }

    fn checked() -> Texts {
        let mut texts = Texts::in_russian(prose("Принять"));
        texts.write(Language::Kazakh, Some(prose("Қабылдау"))).unwrap();
        texts.write(Language::Azerbaijani, Some(prose("Qəbul etmək"))).unwrap();
        Language::AUTHENTIC.into_iter().for_each(|language| texts.check(language).unwrap());
        texts
    }

    #[test]
    fn other_russian_words_send_the_renderings_back() {
        for (language, words, still_checked) in [
            (Language::Russian, "Принять", [true, true, true]),
            (Language::Russian, "Отклонить", [false, false, false]),
            (Language::Kazakh, "Қабылдамау", [false, true, true]),
            (Language::Azerbaijani, "Rədd etmək", [true, false, true]),
        ] {
            let mut texts = checked();
            texts.write(language, Some(prose(words))).unwrap();
            let found = Language::AUTHENTIC.map(|language| texts.in_language(language).unwrap().is_checked());
            assert_eq!(found, still_checked, "{words}");
            assert_eq!(texts.words(language), Some(&prose(words)));
        }
        let mut texts = checked();
        texts.write(Language::Russian, None).unwrap();
        assert_eq!(texts.kazakh, Text::Draft(prose("Қабылдау")));
    }

    #[test]
    fn only_what_is_written_is_checked() {
        let missing = |language| Err(Rule::TextsMissing { language, count: 1 });
        let mut texts = Texts::default();
        assert!(texts.is_empty());
        texts.write(Language::Kazakh, Some(prose("Қабылдау"))).unwrap();
        assert_eq!(texts.check(Language::Kazakh), missing(Language::Russian));
        texts.write(Language::Russian, Some(prose("Принять"))).unwrap();
        assert_eq!(texts.check(Language::Azerbaijani), missing(Language::Azerbaijani));
        assert_eq!(texts.check(Language::Kazakh), Ok(()));
        let english = Err(Rule::NotALanguageOfMinutes(Language::English));
        assert_eq!(texts.write(Language::English, Some(prose("Accept"))), english);
        assert_eq!(texts.check(Language::English), english);
    }
}
