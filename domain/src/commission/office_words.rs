//! The words by which a composition says what a person is in the Joint Commission, in the four languages.

use super::Office;
use crate::delegations::{RoleFault, says};

/// What an office is called; the first of each is what we write.
const CO_CHAIR: [&str; 14] = [
    "сопредседатель",
    "сопредседатель комиссии",
    "председатель части комиссии",
    "руководитель",
    "глава",
    "тең төраға",
    "тең төрағасы",
    "басшысы",
    "həmsədr",
    "başçı",
    "co-chair",
    "co-chairman",
    "cochair",
    "head",
];
const RESPONSIBLE_SECRETARY: [&str; 9] = [
    "ответственный секретарь",
    "секретарь",
    "жауапты хатшы",
    "жауапты хатшысы",
    "хатшы",
    "məsul katib",
    "katib",
    "responsible secretary",
    "secretary",
];
const MEMBER: [&str; 8] =
    ["член комиссии", "член", "комиссия мүшесі", "мүше", "мүшесі", "komissiyanın üzvü", "üzv", "member"];

/// The office that a cell says; an empty one says member.
pub(super) fn read(cell: &str) -> Result<Office, RoleFault> {
    match cell {
        blank if blank.trim().is_empty() => Ok(Office::Member),
        word if says(word, &CO_CHAIR) => Ok(Office::CoChair),
        word if says(word, &RESPONSIBLE_SECRETARY) => Ok(Office::ResponsibleSecretary),
        word if says(word, &MEMBER) => Ok(Office::Member),
        _ => Err(RoleFault::Unknown),
    }
}

/// The cell that says this office.
pub(super) const fn written(office: Office) -> &'static str {
    match office {
        Office::CoChair => CO_CHAIR[0],
        Office::ResponsibleSecretary => RESPONSIBLE_SECRETARY[0],
        Office::Member => MEMBER[0],
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_word_says_one_office_however_it_is_written() {
        for (words, office) in [
            (&CO_CHAIR[..], Office::CoChair),
            (&RESPONSIBLE_SECRETARY, Office::ResponsibleSecretary),
            (&MEMBER, Office::Member),
        ] {
            for word in words {
                for written in [(*word).to_owned(), word.to_uppercase(), format!(" {word}. ")] {
                    assert_eq!(read(&written), Ok(office), "{written}");
                }
            }
            assert_eq!(read(written(office)), Ok(office));
        }
        assert_eq!(read("  "), Ok(Office::Member));
        for wrong in ["эксперт", "глава: приказ", "5"] {
            assert_eq!(read(wrong), Err(RoleFault::Unknown), "{wrong}");
        }
    }
}
