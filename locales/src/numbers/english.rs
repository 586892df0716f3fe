//! English ordinals.

use super::word;

const ORDINALS: [&str; 20] = [
    "first",
    "second",
    "third",
    "fourth",
    "fifth",
    "sixth",
    "seventh",
    "eighth",
    "ninth",
    "tenth",
    "eleventh",
    "twelfth",
    "thirteenth",
    "fourteenth",
    "fifteenth",
    "sixteenth",
    "seventeenth",
    "eighteenth",
    "nineteenth",
    "twentieth",
];

/// "third", "21st".
#[must_use]
pub fn ordinal_words(number: u32) -> String {
    word(&ORDINALS, number).map_or_else(|| ordinal(number), str::to_owned)
}

/// In figures: "21st", "112th".
#[must_use]
pub fn ordinal(number: u32) -> String {
    let ending = match (number % 10, number / 10 % 10) {
        (_, 1) => "th",
        (1, _) => "st",
        (2, _) => "nd",
        (3, _) => "rd",
        _ => "th",
    };
    format!("{number}{ending}")
}
