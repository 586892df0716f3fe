//! Words that are numbers, up to ninety-nine, in each language.

mod azerbaijani;
mod english;
mod kazakh;
mod russian;

use crate::languages::Language;

/// A word that is a number, or may be one.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Numeral {
    /// Which.
    pub(super) value: u32,
    /// Whether it is nothing else: “one” is often no number, «екінші» is more often "the other" than "the second".
    pub(super) is_sure: bool,
}

impl Numeral {
    const fn sure(value: u32) -> Self {
        Self { value, is_sure: true }
    }

    const fn doubtful(value: u32) -> Self {
        Self { value, is_sure: false }
    }

    /// One and the second are said where nothing is counted.
    const fn ordinal(value: u32) -> Self {
        Self { value, is_sure: value > 2 }
    }
}

/// The number that this word is in a language; small letters.
pub(super) fn numeral(language: Language, word: &str) -> Option<Numeral> {
    match language {
        Language::Kazakh => kazakh::numeral(word),
        Language::Azerbaijani => azerbaijani::numeral(word),
        Language::Russian => russian::numeral(word),
        Language::English => english::numeral(word),
    }
}

/// Whether the word makes a number larger than are told apart here: a hundred, a thousand.
pub(super) fn is_larger(language: Language, word: &str) -> bool {
    match language {
        Language::Kazakh => kazakh::is_larger(word),
        Language::Azerbaijani => azerbaijani::is_larger(word),
        Language::Russian => russian::is_larger(word),
        Language::English => english::is_larger(word),
    }
}

/// Ten or tens, to which a unit that follows is added; the Russian and English teens are words of their own.
pub(super) const fn takes_units(language: Language, tens: u32) -> bool {
    match language {
        Language::Kazakh | Language::Azerbaijani => tens.is_multiple_of(10),
        Language::Russian | Language::English => tens.is_multiple_of(10) && tens > 10,
    }
}

/// The month that this word is in a language, from one; small letters.
pub(super) fn month(language: Language, word: &str) -> Option<u8> {
    let is_it = |stem: &&str| match language {
        Language::Kazakh => word.starts_with(*stem),
        Language::Azerbaijani => word.strip_prefix(*stem).is_some_and(|rest| rest.chars().count() <= 5),
        Language::Russian => russian::is_month(word, stem),
        Language::English => word == *stem,
    };
    let stems = match language {
        Language::Kazakh => &kazakh::MONTHS,
        Language::Azerbaijani => &azerbaijani::MONTHS,
        Language::Russian => &russian::MONTHS,
        Language::English => &english::MONTHS,
    };
    stems.iter().position(is_it).and_then(|place| u8::try_from(place.saturating_add(1)).ok())
}

/// The number whose word stands in this list.
fn listed(list: &[(u32, &str)], word: &str) -> Option<u32> {
    list.iter().find(|(_, words)| words.split(' ').any(|one| one == word)).map(|(value, _)| *value)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_told_from_words_that_only_look_like_them() {
        use Language::{Azerbaijani as AZ, English as EN, Kazakh as KK, Russian as RU};
        let (sure, doubtful) = (|value| Some(Numeral::sure(value)), |value| Some(Numeral::doubtful(value)));
        for (language, word, expected) in [
            (RU, "двух", sure(2)),
            (RU, "шести", sure(6)),
            (RU, "семью", doubtful(7)),
            (RU, "одной", doubtful(1)),
            (RU, "второй", doubtful(2)),
            (RU, "третьему", sure(3)),
            (RU, "пятого", sure(5)),
            (RU, "двенадцатью", sure(12)),
            (RU, "девяноста", sure(90)),
            (RU, "шестимесячный", doubtful(6)),
            (RU, "двусторонний", doubtful(2)),
            (RU, "десятидневного", doubtful(10)),
            (RU, "обе", doubtful(2)),
            (RU, "пятна", None),
            (RU, "однако", None),
            (RU, "стороны", None),
            (RU, "трибуна", None),
            (KK, "алты", sure(6)),
            (KK, "екі", sure(2)),
            (KK, "екінші", doubtful(2)),
            (KK, "үшінші", sure(3)),
            (KK, "жиырмасыншы", sure(20)),
            (KK, "бірінің", doubtful(1)),
            (KK, "екеуі", doubtful(2)),
            (KK, "алтыға", doubtful(6)),
            (KK, "үшін", None),
            (KK, "бірлескен", None),
            (KK, "онда", None),
            (KK, "оның", None),
            (KK, "алтын", None),
            (AZ, "altı", sure(6)),
            (AZ, "iki", sure(2)),
            (AZ, "ikinci", doubtful(2)),
            (AZ, "üçüncü", sure(3)),
            (AZ, "onuncu", sure(10)),
            (AZ, "birinin", doubtful(1)),
            (AZ, "ikitərəfli", doubtful(2)),
            (AZ, "üçün", None),
            (AZ, "onun", None),
            (AZ, "birgə", None),
            (AZ, "altında", None),
            (EN, "six", sure(6)),
            (EN, "third", sure(3)),
            (EN, "second", doubtful(2)),
            (EN, "both", doubtful(2)),
            (EN, "twelfth", sure(12)),
            (EN, "tend", None),
        ] {
            assert_eq!(numeral(language, word), expected, "{word}");
        }
    }

    #[test]
    fn months_are_found_by_their_stems() {
        use Language::{Azerbaijani as AZ, English as EN, Kazakh as KK, Russian as RU};
        for (language, word, expected) in [
            (RU, "мая", Some(5)),
            (RU, "марта", Some(3)),
            (RU, "январе", Some(1)),
            (RU, "августовский", None),
            (RU, "майор", None),
            (KK, "мамырдағы", Some(5)),
            (KK, "қыркүйегінде", Some(9)),
            (AZ, "mayın", Some(5)),
            (AZ, "dekabrdan", Some(12)),
            (EN, "may", Some(5)),
            (EN, "maybe", None),
        ] {
            assert_eq!(month(language, word), expected, "{word}");
        }
    }

    #[test]
    fn what_is_larger_is_known_as_such() {
        use Language::{Azerbaijani as AZ, English as EN, Kazakh as KK, Russian as RU};
        for (language, word) in
            [(RU, "ста"), (RU, "тысячами"), (RU, "двухсот"), (KK, "мың"), (AZ, "min"), (EN, "hundred")]
        {
            assert!(is_larger(language, word), "{word}");
        }
        for (language, word) in
            [(RU, "стать"), (RU, "ставка"), (KK, "мыналар"), (AZ, "minimum"), (EN, "hundredweight")]
        {
            assert!(!is_larger(language, word), "{word}");
        }
    }
}
