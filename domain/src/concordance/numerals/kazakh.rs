//! Kazakh: a number that counts stands bare; with an ending it is one in doubt.

use super::Numeral;

pub(super) const MONTHS: [&str; 12] = [
    "қаңтар",
    "ақпан",
    "наурыз",
    "сәуір",
    "мамыр",
    "маусым",
    "шілде",
    "тамыз",
    "қыркүйе",
    "қазан",
    "қараша",
    "желтоқсан",
];

/// The number, the ordinal, the number of a group of people.
const NUMBERS: [(u32, &str, &str, &str); 18] = [
    (1, "бір", "бірінші", "біреу"),
    (2, "екі", "екінші", "екеу"),
    (3, "үш", "үшінші", "үшеу"),
    (4, "төрт", "төртінші", "төртеу"),
    (5, "бес", "бесінші", "бесеу"),
    (6, "алты", "алтыншы", "алтау"),
    (7, "жеті", "жетінші", "жетеу"),
    (8, "сегіз", "сегізінші", "сегізеу"),
    (9, "тоғыз", "тоғызыншы", "тоғызау"),
    (10, "он", "оныншы", "онау"),
    (20, "жиырма", "жиырмасыншы", "жиырмау"),
    (30, "отыз", "отызыншы", "отызау"),
    (40, "қырық", "қырқыншы", "қырқау"),
    (50, "елу", "елуінші", "елуеу"),
    (60, "алпыс", "алпысыншы", "алпысау"),
    (70, "жетпіс", "жетпісінші", "жетпісеу"),
    (80, "сексен", "сексенінші", "сексенеу"),
    (90, "тоқсан", "тоқсаныншы", "тоқсанау"),
];

const ENDINGS: [&str; 34] = [
    "і",
    "сі",
    "ы",
    "сы",
    "ін",
    "інің",
    "сінің",
    "ні",
    "ны",
    "ді",
    "ды",
    "ті",
    "ты",
    "ге",
    "ға",
    "ке",
    "қа",
    "де",
    "да",
    "те",
    "та",
    "ден",
    "дан",
    "тен",
    "тан",
    "нен",
    "нан",
    "мен",
    "бен",
    "пен",
    "жақты",
    "жылдық",
    "айлық",
    "күндік",
];

/// Pronouns, a post-position, a metal: no numbers.
const OTHERS: [&str; 6] = ["онда", "ондан", "оны", "үшін", "алтын", "бесін"];

pub(super) fn numeral(word: &str) -> Option<Numeral> {
    if OTHERS.contains(&word) {
        return None;
    }
    let is_ended = |stem: &str| word.strip_prefix(stem).is_some_and(|rest| ENDINGS.contains(&rest));
    NUMBERS.into_iter().find_map(|(value, number, ordinal, group)| {
        if word == number {
            Some(if value == 1 { Numeral::doubtful(1) } else { Numeral::sure(value) })
        } else if word == ordinal {
            Some(Numeral::ordinal(value))
        } else {
            let is_near = is_ended(number) || word.starts_with(ordinal) || word.starts_with(group);
            is_near.then_some(Numeral::doubtful(value))
        }
    })
}

pub(super) fn is_larger(word: &str) -> bool {
    let numbers = ["жүз", "мың", "миллион", "миллиард"];
    let is_ended = |rest: &str| rest.is_empty() || ENDINGS.contains(&rest);
    numbers.iter().any(|number| word.strip_prefix(number).is_some_and(is_ended))
}
