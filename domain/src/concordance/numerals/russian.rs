//! Russian: every form is listed, for endings change the stems; ordinals by stem and ending.

use super::{Numeral, listed};

pub(super) const MONTHS: [&str; 12] = [
    "январ",
    "феврал",
    "март",
    "апрел",
    "ма",
    "июн",
    "июл",
    "август",
    "сентябр",
    "октябр",
    "ноябр",
    "декабр",
];

const SURE: [(u32, &str); 27] = [
    (2, "два две двух двум двумя"),
    (3, "три трех трем тремя"),
    (4, "четыре четырех четырем четырьмя"),
    (5, "пять пяти пятью"),
    (6, "шесть шести шестью"),
    (7, "семь семи"),
    (8, "восемь восьми восемью восьмью"),
    (9, "девять девяти девятью"),
    (10, "десять десяти десятью"),
    (11, "одиннадцать одиннадцати одиннадцатью"),
    (12, "двенадцать двенадцати двенадцатью"),
    (13, "тринадцать тринадцати тринадцатью"),
    (14, "четырнадцать четырнадцати четырнадцатью"),
    (15, "пятнадцать пятнадцати пятнадцатью"),
    (16, "шестнадцать шестнадцати шестнадцатью"),
    (17, "семнадцать семнадцати семнадцатью"),
    (18, "восемнадцать восемнадцати восемнадцатью"),
    (19, "девятнадцать девятнадцати девятнадцатью"),
    (20, "двадцать двадцати двадцатью"),
    (30, "тридцать тридцати тридцатью"),
    (40, "сорок сорока"),
    (50, "пятьдесят пятидесяти пятьюдесятью"),
    (60, "шестьдесят шестидесяти шестьюдесятью"),
    (70, "семьдесят семидесяти семьюдесятью"),
    (80, "восемьдесят восьмидесяти восемьюдесятью"),
    (90, "девяносто девяноста"),
    (3, "третий третья третье третьего третьей третьему третьим третьем третью третьи третьих третьими"),
];

const DOUBTFUL: [(u32, &str); 5] = [
    (1, "один одна одно одни одного одной одному одним одном одну одних одними"),
    (2, "оба обе обоих обеих обоим обеим обоими обеими двое двоих двоим двоими дважды вдвое"),
    (3, "трое троих троим троими трижды треть трети третью"),
    (4, "четверо четверых четвертью"),
    (7, "семью"),
];

const ORDINALS: [(u32, &str); 26] = [
    (1, "перв"),
    (2, "втор"),
    (4, "четверт"),
    (5, "пят"),
    (6, "шест"),
    (7, "седьм"),
    (8, "восьм"),
    (9, "девят"),
    (10, "десят"),
    (11, "одиннадцат"),
    (12, "двенадцат"),
    (13, "тринадцат"),
    (14, "четырнадцат"),
    (15, "пятнадцат"),
    (16, "шестнадцат"),
    (17, "семнадцат"),
    (18, "восемнадцат"),
    (19, "девятнадцат"),
    (20, "двадцат"),
    (30, "тридцат"),
    (40, "сороков"),
    (50, "пятидесят"),
    (60, "шестидесят"),
    (70, "семидесят"),
    (80, "восьмидесят"),
    (90, "девяност"),
];

const ENDINGS: [&str; 13] = ["ый", "ой", "ая", "ое", "ого", "ому", "ым", "ом", "ую", "ые", "ых", "ыми", "ою"];

/// What is counted within one word: «шестимесячный», «двусторонний».
const COUNTED: [&str; 8] = ["дневн", "недельн", "месячн", "летн", "часов", "сторонн", "язычн", "кратн"];

pub(super) fn numeral(word: &str) -> Option<Numeral> {
    if let Some(value) = listed(&SURE, word) {
        return Some(Numeral::sure(value));
    }
    if let Some(value) = listed(&DOUBTFUL, word) {
        return Some(Numeral::doubtful(value));
    }
    let is_ordinal = |stem: &str| word.strip_prefix(stem).is_some_and(|rest| ENDINGS.contains(&rest));
    if let Some((value, _)) = ORDINALS.iter().find(|(_, stem)| is_ordinal(stem)) {
        return Some(Numeral::ordinal(*value));
    }
    compound(word).map(Numeral::doubtful)
}

fn compound(word: &str) -> Option<u32> {
    let is_counted = |form: &str| {
        let rest = word.strip_prefix(form);
        rest.is_some_and(|rest| COUNTED.iter().any(|counted| rest.starts_with(counted)))
    };
    if is_counted("одно") {
        return Some(1);
    }
    if is_counted("дву") {
        return Some(2);
    }
    SURE.iter().find(|(_, forms)| forms.split(' ').any(is_counted)).map(|(value, _)| *value)
}

pub(super) fn is_larger(word: &str) -> bool {
    let hundreds = ["сто", "ста", "двести", "триста", "четыреста"];
    let is_hundreds =
        word.chars().count() > 5 && ["сот", "стам", "стами", "стах"].iter().any(|end| word.ends_with(end));
    hundreds.contains(&word)
        || (is_hundreds && SURE.iter().any(|(_, forms)| forms.split(' ').any(|form| word.starts_with(form))))
        || ["тысяч", "миллион", "миллиард"].iter().any(|stem| word.starts_with(stem))
}

/// The stem of May is too short to be taken with any ending.
pub(super) fn is_month(word: &str, stem: &str) -> bool {
    let endings: &[&str] = match stem {
        "ма" => &["й", "я", "е", "ю", "ем"],
        "март" | "август" => &["", "а", "е", "у", "ом"],
        _ => &["ь", "я", "е", "ю", "ем"],
    };
    word.strip_prefix(stem).is_some_and(|rest| endings.contains(&rest))
}
