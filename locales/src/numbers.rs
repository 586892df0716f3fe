//! Ordinals, the suffixes that numbers take, and Roman numerals.
//!
//! Screens number sessions I, II, III in every language ([`roman`]); papers use words to twenty, then
//! figures with their ending ([`ordinal`]).

pub use domain::decisions::roman;
use domain::languages::Language;

use crate::Words;

pub mod azerbaijani;
pub mod english;
pub mod kazakh;
pub mod russian;

/// The ordinal of a session (заседание, отырыс, iclas, session) as a paper has it, in the nominative:
/// «третье», «үшінші», “üçüncü”, "third"; after twenty «21-е», «21-ші», “21-ci”, "21st".
///
/// Russian is neuter and, as all our formulas for papers, without ё.
#[must_use]
pub fn ordinal(words: &Words, number: u32) -> String {
    match words.language() {
        Language::Russian => russian::neuter(number),
        Language::Kazakh => kazakh::ordinal_words(number),
        Language::Azerbaijani => azerbaijani::ordinal_words(number),
        Language::English => english::ordinal_words(number),
    }
}

/// The same in the genitive, where the language bends it: «третьего (заседания)», after twenty «21-го».
/// In the other three the ordinal stays as it is before a bent noun.
#[must_use]
pub fn ordinal_genitive(words: &Words, number: u32) -> String {
    match words.language() {
        Language::Russian => russian::neuter_genitive(number),
        _ => ordinal(words, number),
    }
}

/// A word of a list for 1…20, or nothing beyond it.
pub(crate) fn word<'a>(list: &[&'a str; 20], number: u32) -> Option<&'a str> {
    let place = usize::try_from(number).ok()?.checked_sub(1)?;
    list.get(place).copied()
}

#[cfg(test)]
mod spoken;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ordinals_are_words_to_twenty_and_figures_after() {
        for (number, russian, genitive, kazakh, azerbaijani, english) in [
            (1, "первое", "первого", "бірінші", "birinci", "first"),
            (2, "второе", "второго", "екінші", "ikinci", "second"),
            (3, "третье", "третьего", "үшінші", "üçüncü", "third"),
            (4, "четвертое", "четвертого", "төртінші", "dördüncü", "fourth"),
            (12, "двенадцатое", "двенадцатого", "он екінші", "on ikinci", "twelfth"),
            (20, "двадцатое", "двадцатого", "жиырмасыншы", "iyirminci", "twentieth"),
            (21, "21-е", "21-го", "21-ші", "21-ci", "21st"),
            (30, "30-е", "30-го", "30-шы", "30-cu", "30th"),
            (112, "112-е", "112-го", "112-ші", "112-ci", "112th"),
        ] {
            let told = |language| ordinal(Words::of(language), number);
            assert_eq!(told(Language::Russian), russian);
            assert_eq!(ordinal_genitive(Words::of(Language::Russian), number), genitive);
            assert_eq!(told(Language::Kazakh), kazakh);
            assert_eq!(told(Language::Azerbaijani), azerbaijani);
            assert_eq!(told(Language::English), english);
            assert_eq!(ordinal_genitive(Words::of(Language::Kazakh), number), kazakh);
        }
    }
}
