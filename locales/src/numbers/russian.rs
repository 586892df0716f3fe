//! Russian ordinals, in the neuter for заседание and in the masculine for абзац: papers only, so without ё.

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
    masculine(number, Case::Genitive)
}

/// A case of an ordinal. The accusative of things is the nominative.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[expect(missing_docs, reason = "each is the case of the same name")]
pub enum Case {
    Nominative,
    Genitive,
    Instrumental,
    Prepositional,
}

/// In the masculine, for абзац: «третий», «третьего», «третьим», «третьем», after twenty «21-й». All but the nominative
/// are those of the neuter too.
#[must_use]
pub fn masculine(number: u32, case: Case) -> String {
    let Some(neuter) = word(&NOMINATIVE, number) else {
        let ending = match case {
            Case::Nominative => "й",
            Case::Genitive => "го",
            Case::Instrumental | Case::Prepositional => "м",
        };
        return format!("{number}-{ending}");
    };
    if let Some(stem) = neuter.strip_suffix("ье") {
        return stem.to_owned()
            + match case {
                Case::Nominative => "ий",
                Case::Genitive => "ьего",
                Case::Instrumental => "ьим",
                Case::Prepositional => "ьем",
            };
    }
    let stem = neuter.strip_suffix("ое").unwrap_or(neuter);
    stem.to_owned()
        + match case {
            Case::Nominative if matches!(number, 2 | 6..=8) => "ой",
            Case::Nominative => "ый",
            Case::Genitive => "ого",
            Case::Instrumental => "ым",
            Case::Prepositional => "ом",
        }
}
