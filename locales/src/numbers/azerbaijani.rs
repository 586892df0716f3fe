//! Azerbaijani suffixes after figures: they follow the last word of the number, as it is read.
//!
//! Our own, because CLDR has the thousands wrong (2000-ci).

use super::word;

const ORDINALS: [&str; 20] = [
    "birinci",
    "ikinci",
    "üçüncü",
    "dördüncü",
    "beşinci",
    "altıncı",
    "yeddinci",
    "səkkizinci",
    "doqquzuncu",
    "onuncu",
    "on birinci",
    "on ikinci",
    "on üçüncü",
    "on dördüncü",
    "on beşinci",
    "on altıncı",
    "on yeddinci",
    "on səkkizinci",
    "on doqquzuncu",
    "iyirminci",
];

/// The last vowel of a number's last word decides its suffixes.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Vowel {
    /// i, e, ə: bir, iki, beş, yeddi, səkkiz; iyirmi, əlli, yetmiş, səksən; min.
    FrontSpread,
    /// ü, ö: üç, dörd; yüz.
    FrontRound,
    /// ı, a: altı; qırx, altmış, doxsan; milyard, sıfır.
    BackSpread,
    /// u, o: doqquz; on, otuz; milyon.
    BackRound,
}

/// “üçüncü”, “21-ci”.
#[must_use]
pub fn ordinal_words(number: u32) -> String {
    word(&ORDINALS, number).map_or_else(|| ordinal(number), str::to_owned)
}

/// In figures: “2005-ci”, “2006-cı”, “2010-cu”, “2024-cü”.
#[must_use]
pub fn ordinal(number: u32) -> String {
    format!("{number}-{}", ordinal_suffix(number))
}

/// The ordinal suffix alone, without its hyphen: ci, cı, cu or cü.
#[must_use]
pub fn ordinal_suffix(number: u32) -> &'static str {
    match last_vowel(number) {
        Vowel::FrontSpread => "ci",
        Vowel::FrontRound => "cü",
        Vowel::BackSpread => "cı",
        Vowel::BackRound => "cu",
    }
}

/// "On" a day of a month: “21-də”, “29-da”.
#[must_use]
pub fn locative(number: u32) -> String {
    format!("{number}-{}", if is_back(number) { "da" } else { "də" })
}

/// "From" a day of a month: “3-dən”, “30-dan”.
#[must_use]
pub fn ablative(number: u32) -> String {
    format!("{number}-{}", if is_back(number) { "dan" } else { "dən" })
}

fn is_back(number: u32) -> bool {
    matches!(last_vowel(number), Vowel::BackSpread | Vowel::BackRound)
}

fn last_vowel(number: u32) -> Vowel {
    match (number % 10, number / 10 % 10) {
        (0, 0) => last_vowel_of_round(number),
        (0, 1 | 3) | (9, _) => Vowel::BackRound,
        (0, 4 | 6 | 9) | (6, _) => Vowel::BackSpread,
        (3 | 4, _) => Vowel::FrontRound,
        _ => Vowel::FrontSpread,
    }
}

/// Of hundreds, thousands and beyond, and of nought.
const fn last_vowel_of_round(number: u32) -> Vowel {
    if number == 0 || number.is_multiple_of(1_000_000_000) {
        Vowel::BackSpread
    } else if number.is_multiple_of(1_000_000) {
        Vowel::BackRound
    } else if number.is_multiple_of(1000) {
        Vowel::FrontSpread
    } else {
        Vowel::FrontRound
    }
}
