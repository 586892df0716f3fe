//! Azerbaijani: a number that counts stands bare; with an ending it is one in doubt.

use super::Numeral;

pub(super) const MONTHS: [&str; 12] = [
    "yanvar", "fevral", "mart", "aprel", "may", "iyun", "iyul", "avqust", "sentyabr", "oktyabr", "noyabr",
    "dekabr",
];

/// The number and the ordinal.
const NUMBERS: [(u32, &str, &str); 18] = [
    (1, "bir", "birinci"),
    (2, "iki", "ikinci"),
    (3, "üç", "üçüncü"),
    (4, "dörd", "dördüncü"),
    (5, "beş", "beşinci"),
    (6, "altı", "altıncı"),
    (7, "yeddi", "yeddinci"),
    (8, "səkkiz", "səkkizinci"),
    (9, "doqquz", "doqquzuncu"),
    (10, "on", "onuncu"),
    (20, "iyirmi", "iyirminci"),
    (30, "otuz", "otuzuncu"),
    (40, "qırx", "qırxıncı"),
    (50, "əlli", "əllinci"),
    (60, "altmış", "altmışıncı"),
    (70, "yetmiş", "yetmişinci"),
    (80, "səksən", "səksəninci"),
    (90, "doxsan", "doxsanıncı"),
];

const ENDINGS: [&str; 38] = [
    "i",
    "ı",
    "u",
    "ü",
    "si",
    "sı",
    "ni",
    "nı",
    "nu",
    "nü",
    "də",
    "da",
    "dən",
    "dan",
    "ə",
    "a",
    "yə",
    "ya",
    "nin",
    "nın",
    "in",
    "ın",
    "inin",
    "sinin",
    "ini",
    "sini",
    "indən",
    "sindən",
    "inə",
    "sinə",
    "lik",
    "lıq",
    "tərəfli",
    "illik",
    "aylıq",
    "günlük",
    "dilli",
    "qat",
];

/// The pronoun «o» has the same stem as ten.
const OTHERS: [&str; 4] = ["ona", "onda", "ondan", "onu"];

pub(super) fn numeral(word: &str) -> Option<Numeral> {
    if OTHERS.contains(&word) {
        return None;
    }
    let is_ended = |stem: &str| word.strip_prefix(stem).is_some_and(|rest| ENDINGS.contains(&rest));
    NUMBERS.into_iter().find_map(|(value, number, ordinal)| {
        if word == number {
            Some(if value == 1 { Numeral::doubtful(1) } else { Numeral::sure(value) })
        } else if word == ordinal {
            Some(Numeral::ordinal(value))
        } else {
            (is_ended(number) || word.starts_with(ordinal)).then_some(Numeral::doubtful(value))
        }
    })
}

pub(super) fn is_larger(word: &str) -> bool {
    let numbers = ["yüz", "min", "milyon", "milyard"];
    let is_ended = |rest: &str| rest.is_empty() || ENDINGS.contains(&rest);
    numbers.iter().any(|number| word.strip_prefix(number).is_some_and(is_ended))
}
