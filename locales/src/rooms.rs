//! The Fluent files, embedded. A new room is one name in the list below and one file in each language.

use domain::languages::Language;

macro_rules! rooms {
    ($($room:literal),+ $(,)?) => {
        /// Every room: the name of its file, and the first word of each of its ids.
        pub const ROOMS: &[&str] = &[$($room),+];

        const KAZAKH: &[&str] = &[$(include_str!(concat!("../words/kk/", $room, ".ftl"))),+];
        const AZERBAIJANI: &[&str] = &[$(include_str!(concat!("../words/az/", $room, ".ftl"))),+];
        const RUSSIAN: &[&str] = &[$(include_str!(concat!("../words/ru/", $room, ".ftl"))),+];
        const ENGLISH: &[&str] = &[$(include_str!(concat!("../words/en/", $room, ".ftl"))),+];
    };
}

rooms![
    "frame",
    "home",
    "parties",
    "people",
    "sessions",
    "delegations",
    "agreement",
    "minutes",
    "decisions",
    "protocols",
    "comparison",
    "concordance",
    "communications",
    "commission",
    "papers",
    "recordings",
    "search",
    "notices",
    "authorities",
    "errors",
    "fields",
    "print",
];

/// The Fluent source of every room in a language, in the order of [`ROOMS`].
#[must_use]
pub(crate) const fn source(language: Language) -> &'static [&'static str] {
    match language {
        Language::Kazakh => KAZAKH,
        Language::Azerbaijani => AZERBAIJANI,
        Language::Russian => RUSSIAN,
        Language::English => ENGLISH,
    }
}

#[cfg(test)]
mod listing;
#[cfg(test)]
mod tests;
