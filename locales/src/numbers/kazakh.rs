//! Kazakh ordinals: words to twenty, then figures with -шы or -ші.

use super::word;

const ORDINALS: [&str; 20] = [
    "бірінші",
    "екінші",
    "үшінші",
    "төртінші",
    "бесінші",
    "алтыншы",
    "жетінші",
    "сегізінші",
    "тоғызыншы",
    "оныншы",
    "он бірінші",
    "он екінші",
    "он үшінші",
    "он төртінші",
    "он бесінші",
    "он алтыншы",
    "он жетінші",
    "он сегізінші",
    "он тоғызыншы",
    "жиырмасыншы",
];

/// «үшінші», «21-ші».
#[must_use]
pub fn ordinal_words(number: u32) -> String {
    word(&ORDINALS, number).map_or_else(|| ordinal(number), str::to_owned)
}

/// In figures: «3-ші», «6-шы», «40-шы», «100-ші».
#[must_use]
pub fn ordinal(number: u32) -> String {
    format!("{number}-{}", if has_back_vowels(number) { "шы" } else { "ші" })
}

/// Whether the last word of the number, as it is read, has back vowels: алты, тоғыз; он, жиырма, отыз,
/// қырық, алпыс, тоқсан; мың, миллион; нөл has not.
fn has_back_vowels(number: u32) -> bool {
    match (number % 10, number / 10 % 10) {
        (0, 0) => number != 0 && number.is_multiple_of(1000),
        (0, tens) => matches!(tens, 1 | 2 | 3 | 4 | 6 | 9),
        (unit, _) => matches!(unit, 6 | 9),
    }
}
