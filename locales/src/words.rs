//! Messages by their ids, in one language.

use std::fmt;
use std::sync::{Arc, OnceLock};

use domain::languages::Language;
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};
use unic_langid::LanguageIdentifier;

use crate::rooms::source;
use crate::value::Value;

/// Opens the mark that stands where a message is missing (U+27E6): no page may show one.
pub const MISSING_OPEN: char = '\u{27e6}';

/// Closes the mark that stands where a message is missing (U+27E7).
pub const MISSING_CLOSE: char = '\u{27e7}';

/// All words of one language. There is one for each, made when first asked for.
pub struct Words {
    language: Language,
    bundle: FluentBundle<Arc<FluentResource>>,
}

impl Words {
    /// The words of a language.
    #[must_use]
    pub fn of(language: Language) -> &'static Self {
        static KAZAKH: OnceLock<Words> = OnceLock::new();
        static AZERBAIJANI: OnceLock<Words> = OnceLock::new();
        static RUSSIAN: OnceLock<Words> = OnceLock::new();
        static ENGLISH: OnceLock<Words> = OnceLock::new();
        let cell = match language {
            Language::Kazakh => &KAZAKH,
            Language::Azerbaijani => &AZERBAIJANI,
            Language::Russian => &RUSSIAN,
            Language::English => &ENGLISH,
        };
        cell.get_or_init(|| Self::load(language))
    }

    /// Which language this is.
    #[must_use]
    pub const fn language(&self) -> Language {
        self.language
    }

    /// Its BCP 47 tag, for `lang` attributes.
    #[must_use]
    pub const fn tag(&self) -> &'static str {
        self.language.tag()
    }

    /// The message with this id, which takes no arguments; `⟦id⟧` where there is none.
    #[must_use]
    pub fn say(&self, id: &str) -> String {
        self.tell(id, &[])
    }

    /// The message with this id and these arguments.
    ///
    /// A missing id gives `⟦id⟧`. A missing argument leaves the sentence readable and puts `⟦id⟧` after it,
    /// so that a page's test finds either by looking for U+27E6.
    #[must_use]
    pub fn tell(&self, id: &str, arguments: &[(&str, Value)]) -> String {
        let Some(pattern) = self.bundle.get_message(id).and_then(|message| message.value()) else {
            return missing(id);
        };
        let mut places = FluentArgs::with_capacity(arguments.len());
        for (name, value) in arguments {
            places.set(*name, value.as_fluent());
        }
        let mut faults = Vec::new();
        let text = self.bundle.format_pattern(pattern, Some(&places), &mut faults).into_owned();
        if faults.is_empty() { text } else { format!("{text} {}", missing(id)) }
    }

    /// The language by the name it has in the pages of this one, which is its own: «Қазақша».
    #[must_use]
    pub fn name_of(&self, language: Language) -> String {
        self.say(&format!("agreement-language-{}", language.tag()))
    }

    /// Whether there is a message with this id.
    #[must_use]
    pub fn has(&self, id: &str) -> bool {
        self.bundle.has_message(id)
    }

    /// Reads all rooms. What does not parse or stands twice is left out here and found by the tests, which
    /// read the same sources with Fluent's own parser.
    fn load(language: Language) -> Self {
        let mut bundle = FluentBundle::new_concurrent(vec![identifier(language)]);
        // The marks U+2068 and U+2069 would go into PDF, mail and attributes, and no language here runs
        // from right to left.
        bundle.set_use_isolating(false);
        for room in source(language) {
            let resource = match FluentResource::try_new((*room).to_owned()) {
                Ok(resource) | Err((resource, _)) => resource,
            };
            bundle.add_resource_overriding(Arc::new(resource));
        }
        Self { language, bundle }
    }
}

impl fmt::Debug for Words {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Words").field(&self.language).finish()
    }
}

fn missing(id: &str) -> String {
    format!("{MISSING_OPEN}{id}{MISSING_CLOSE}")
}

/// For plurals. All four tags are well-formed; the root language would stand in for one that were not.
fn identifier(language: Language) -> LanguageIdentifier {
    LanguageIdentifier::from_bytes(language.tag().as_bytes()).unwrap_or_default()
}

/// Every message id of a language, sorted: for tests, and for the committed list of ids.
#[must_use]
pub fn ids(language: Language) -> Vec<String> {
    let mut ids: Vec<String> = source(language)
        .iter()
        .flat_map(|room| room.lines())
        .filter_map(|line| line.split_once(" ="))
        .map(|(id, _)| id)
        .filter(|id| id.starts_with(|first: char| first.is_ascii_lowercase()))
        .map(str::to_owned)
        .collect();
    ids.sort();
    ids
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_missing_is_seen() {
        let words = Words::of(Language::Russian);
        assert_eq!(words.say("frame-of-nothing"), "⟦frame-of-nothing⟧");
        assert!(!words.has("frame-of-nothing"));
        assert!(words.tell("home-days", &[]).ends_with("⟦home-days⟧"));
    }

    #[test]
    fn a_count_chooses_the_form_and_no_marks_surround_it() {
        let words = Words::of(Language::Russian);
        for (count, told) in [
            (1, "1\u{a0}день"),
            (2, "2\u{a0}дня"),
            (5, "5\u{a0}дней"),
            (11, "11\u{a0}дней"),
            (21, "21\u{a0}день"),
        ] {
            assert_eq!(words.tell("home-days", &[("days", count.into())]), told);
        }
        assert_eq!(Words::of(Language::Kazakh).tell("home-days", &[("days", 5.into())]), "5\u{a0}күн");
    }

    #[test]
    fn words_can_be_shared_between_threads() {
        fn shared<T: Send + Sync>(_: &T) {}
        shared(Words::of(Language::English));
    }
}
