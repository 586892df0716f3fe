//! References to the Agreement's articles, as a reader of a screen expects them.

use domain::agreement::Number;
use domain::protocols::Citation;

use crate::{Words, protocols};

/// An article, or a paragraph of one: «статья 12, пункт 2», «12-бап, 2-тармақ», “12-ci maddə, 2-ci bənd”,
/// "Article 12(2)". In the nominative: it follows a colon or stands in brackets, so no sentence bends it.
#[must_use]
pub fn reference(words: &Words, article: u8, paragraph: Option<u8>) -> String {
    let number = |whole: u8| Number { whole: whole.into(), inserted: None };
    let (article, paragraph) = (Some(number(article)), paragraph.map(number));
    protocols::cited(words, &Citation { article, paragraph, ..Citation::default() })
}

#[cfg(test)]
mod tests {
    use domain::languages::Language;

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
