//! References to the Agreement's articles, as a reader of a screen expects them.

use domain::languages::Language;

use crate::numbers::azerbaijani;
use crate::{NO_BREAK, Words};

/// An article, or a paragraph of one: «статья 12, пункт 2», «12-бап, 2-тармақ», “12-ci maddə, 2-ci bənd”,
/// "Article 12(2)". In the nominative: it follows a colon or stands in brackets, so no sentence bends it.
#[must_use]
pub fn reference(words: &Words, article: u8, paragraph: Option<u8>) -> String {
    let main = unit(words.language(), article, &ARTICLE);
    match (paragraph, words.language()) {
        (None, _) => main,
        (Some(paragraph), Language::English) => format!("{main}({paragraph})"),
        (Some(paragraph), language) => format!("{main}, {}", unit(language, paragraph, &PARAGRAPH)),
    }
}

struct Unit {
    russian: &'static str,
    kazakh: &'static str,
    azerbaijani: &'static str,
    english: &'static str,
}

const ARTICLE: Unit =
    Unit { russian: "статья", kazakh: "бап", azerbaijani: "maddə", english: "Article" };
const PARAGRAPH: Unit =
    Unit { russian: "пункт", kazakh: "тармақ", azerbaijani: "bənd", english: "paragraph" };

fn unit(language: Language, number: u8, unit: &Unit) -> String {
    match language {
        Language::Russian => format!("{}{NO_BREAK}{number}", unit.russian),
        Language::Kazakh => format!("{number}-{}", unit.kazakh),
        Language::Azerbaijani => {
            format!("{}{NO_BREAK}{}", azerbaijani::ordinal(number.into()), unit.azerbaijani)
        }
        Language::English => format!("{}{NO_BREAK}{number}", unit.english),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reference_reads_as_in_each_language() {
        for (language, article, paragraph) in [
            (Language::Russian, "статья\u{a0}17", "статья\u{a0}12, пункт\u{a0}2"),
            (Language::Kazakh, "17-бап", "12-бап, 2-тармақ"),
            (Language::Azerbaijani, "17-ci\u{a0}maddə", "12-ci\u{a0}maddə, 2-ci\u{a0}bənd"),
            (Language::English, "Article\u{a0}17", "Article\u{a0}12(2)"),
        ] {
            let words = Words::of(language);
            assert_eq!(reference(words, 17, None), article);
            assert_eq!(reference(words, 12, Some(2)), paragraph);
        }
    }
}
