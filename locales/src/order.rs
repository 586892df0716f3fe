//! The order of names, and their capital first letters, by the reader's language.

use std::borrow::Cow;
use std::cmp::Ordering;
use std::sync::OnceLock;

use domain::languages::Language;
use icu_casemap::TitlecaseMapper;
use icu_casemap::options::{LeadingAdjustment, TitlecaseOptions, TrailingCase};
use icu_collator::options::CollatorOptions;
use icu_collator::{CollatorBorrowed, CollatorPreferences};
use icu_locale_core::{LanguageIdentifier, langid, locale};

/// Compares two texts as a reader of this language looks for them in a list: its own letters in their own
/// places (ә after а, ç after c, ı before i), then case.
#[must_use]
pub fn compare(language: Language, left: &str, right: &str) -> Ordering {
    match collator(language) {
        Some(collator) => collator.compare(left, right),
        None => left.cmp(right),
    }
}

/// Sorts by a name, as a reader of this language looks for it. Equal names keep their order.
pub fn sort_by_name<T>(language: Language, items: &mut [T], name: impl Fn(&T) -> &str) {
    items.sort_by(|left, right| compare(language, name(left), name(right)));
}

/// With a capital first letter and the rest untouched: «вторник» → «Вторник», “iclas” → “İclas”.
#[must_use]
pub fn title(language: Language, text: &str) -> Cow<'_, str> {
    let mut options = TitlecaseOptions::default();
    options.trailing_case = Some(TrailingCase::Unchanged);
    options.leading_adjustment = Some(LeadingAdjustment::None);
    TitlecaseMapper::new().titlecase_segment_to_string(text, &casing(language), options)
}

const fn casing(language: Language) -> LanguageIdentifier {
    match language {
        Language::Kazakh => langid!("kk"),
        Language::Azerbaijani => langid!("az"),
        Language::Russian => langid!("ru"),
        Language::English => langid!("en"),
    }
}

/// The rules of order are compiled in; were those of a language missing, code points would have to do.
fn collator(language: Language) -> Option<&'static CollatorBorrowed<'static>> {
    static KAZAKH: OnceLock<Option<CollatorBorrowed<'static>>> = OnceLock::new();
    static AZERBAIJANI: OnceLock<Option<CollatorBorrowed<'static>>> = OnceLock::new();
    static RUSSIAN: OnceLock<Option<CollatorBorrowed<'static>>> = OnceLock::new();
    static ENGLISH: OnceLock<Option<CollatorBorrowed<'static>>> = OnceLock::new();
    let (cell, locale) = match language {
        Language::Kazakh => (&KAZAKH, locale!("kk")),
        Language::Azerbaijani => (&AZERBAIJANI, locale!("az")),
        Language::Russian => (&RUSSIAN, locale!("ru")),
        Language::English => (&ENGLISH, locale!("en")),
    };
    cell.get_or_init(|| {
        CollatorBorrowed::try_new(CollatorPreferences::from(&locale), CollatorOptions::default()).ok()
    })
    .as_ref()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn sorts(language: Language, sorted: &[&str]) {
        let mut names = sorted.to_vec();
        names.reverse();
        sort_by_name(language, &mut names, |name| name);
        assert_eq!(names, sorted);
    }

    #[test]
    fn each_alphabet_has_its_own_order() {
        sorts(Language::Kazakh, &["Ахметов", "Әлиев", "Бейсен", "Ғалым", "Қазыбек", "Нұр", "Өмір", "Іңкәр"]);
        sorts(
            Language::Azerbaijani,
            &["Cəfər", "Çingiz", "Elçin", "Əli", "Fuad", "Hacı", "Xəzər", "Ilqar", "İlqar"],
        );
        sorts(
            Language::Azerbaijani,
            &["Qara", "Leyla", "Ofeliya", "Ömər", "Samir", "Şahin", "Ulduz", "Ülvi"],
        );
        sorts(Language::Russian, &["Егоров", "Елисеев", "Ёлкин", "Жданов"]);
        sorts(Language::English, &["Adams", "élan", "Young"]);
    }

    #[test]
    fn a_title_changes_its_first_letter_only() {
        for (language, text, titled) in [
            (Language::Azerbaijani, "iclasın protokolu", "İclasın protokolu"),
            (Language::Kazakh, "әзербайжан Тарапы", "Әзербайжан Тарапы"),
            (Language::Russian, "«проект» ЕЭК", "«проект» ЕЭК"),
            (Language::English, "article 12", "Article 12"),
        ] {
            assert_eq!(title(language, text), titled);
        }
    }
}
