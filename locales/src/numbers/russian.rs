//! Russian ordinals in the neuter, for заседание: papers only, so without ё.

use super::word;

const NOMINATIVE: [&str; 20] = [
    "первое",
    "второе",
    "третье",
    "четвертое",
    "пятое",
    "шестое",
    "седьмое",
    "восьмое",
    "девятое",
    "десятое",
    "одиннадцатое",
    "двенадцатое",
    "тринадцатое",
    "четырнадцатое",
    "пятнадцатое",
    "шестнадцатое",
    "семнадцатое",
    "восемнадцатое",
    "девятнадцатое",
    "двадцатое",
];

/// «третье», «21-е».
#[must_use]
pub fn neuter(number: u32) -> String {
    word(&NOMINATIVE, number).map_or_else(|| format!("{number}-е"), str::to_owned)
}

/// «третьего», «21-го».
#[must_use]
pub fn neuter_genitive(number: u32) -> String {
    let Some(nominative) = word(&NOMINATIVE, number) else {
        return format!("{number}-го");
    };
    match nominative.strip_suffix("ье") {
        Some(stem) => format!("{stem}ьего"),
        None => format!("{}ого", nominative.trim_end_matches("ое")),
    }
}
