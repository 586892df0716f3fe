//! The languages of the Agreement and of the interface.

use serde::{Deserialize, Serialize};

/// A language in which a text stands or a person reads.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Language {
    /// Kazakh, one of the three authentic languages (final clause).
    #[serde(rename = "kk")]
    Kazakh,
    /// Azerbaijani, one of the three authentic languages (final clause).
    #[serde(rename = "az")]
    Azerbaijani,
    /// Russian, authentic as well, and the text to which the Parties refer (Art. 13, final clause).
    #[serde(rename = "ru")]
    Russian,
    /// English: a language of the interface and of working translations only.
    #[serde(rename = "en")]
    English,
}

impl Language {
    /// Every language of the interface, in the order in which a person is offered them.
    pub const ALL: [Self; 4] = [Self::Russian, Self::Kazakh, Self::Azerbaijani, Self::English];

    /// The languages of the originals, in the order of the final clause.
    pub const AUTHENTIC: [Self; 3] = [Self::Kazakh, Self::Azerbaijani, Self::Russian];

    /// The BCP 47 tag, for `lang` attributes, cookies and stored records.
    #[must_use]
    pub const fn tag(self) -> &'static str {
        match self {
            Self::Kazakh => "kk",
            Self::Azerbaijani => "az",
            Self::Russian => "ru",
            Self::English => "en",
        }
    }

    /// The language with this tag; region and script subtags are ignored (`az-Latn-AZ` is Azerbaijani).
    #[must_use]
    pub fn from_tag(tag: &str) -> Option<Self> {
        let primary = tag.split(['-', '_']).next().unwrap_or_default();
        Self::ALL.into_iter().find(|language| language.tag().eq_ignore_ascii_case(primary))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tag_finds_its_language_whatever_the_region() {
        for (tag, language) in [
            ("kk", Some(Language::Kazakh)),
            ("az-Latn-AZ", Some(Language::Azerbaijani)),
            ("RU-ru", Some(Language::Russian)),
            ("en_GB", Some(Language::English)),
            ("fr", None),
            ("", None),
        ] {
            assert_eq!(Language::from_tag(tag), language, "{tag:?}");
        }
    }
}
