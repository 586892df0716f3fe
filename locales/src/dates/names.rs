//! Names of months and weekdays, and the endings that months take.

use chrono::{Datelike, NaiveDate};
use domain::languages::Language;

use crate::Words;

/// A month: its place in the year, from nought.
#[derive(Clone, Copy)]
pub(super) struct Month(usize);

/// The month of a day.
pub(super) fn month(date: NaiveDate) -> Month {
    Month(usize::try_from(date.month0()).unwrap_or_default())
}

/// The months as they stand after a day number: Russian in the genitive. January first.
#[must_use]
pub const fn month_names(words: &Words) -> &'static [&'static str; 12] {
    names(words.language())
}

/// The weekdays, Monday first; in lower case where the language writes them so.
#[must_use]
pub const fn weekday_names(words: &Words) -> &'static [&'static str; 7] {
    match words.language() {
        Language::Russian => &RUSSIAN_WEEK,
        Language::Kazakh => &KAZAKH_WEEK,
        Language::Azerbaijani => &AZERBAIJANI_WEEK,
        Language::English => &ENGLISH_WEEK,
    }
}

/// The weekday of a date.
#[must_use]
pub fn weekday(words: &Words, date: NaiveDate) -> &'static str {
    let place = usize::try_from(date.weekday().num_days_from_monday()).unwrap_or_default();
    at(weekday_names(words), place)
}

impl Month {
    pub(super) fn name(self, language: Language) -> &'static str {
        at(names(language), self.0)
    }

    /// The month where no day stands before it.
    pub(super) fn alone(self, language: Language) -> &'static str {
        match language {
            Language::Russian => at(&RUSSIAN_ALONE, self.0),
            other => self.name(other),
        }
    }

    /// «-да»: қаңтарда, шілдеде, қыркүйекте.
    pub(super) fn kazakh_locative(self) -> &'static str {
        at(&KAZAKH_CASES, self.0).0
    }

    /// What the locative takes to become an adjective: қаңтар-да-ғы, сәуір-де-гі.
    pub(super) fn kazakh_attributive(self) -> &'static str {
        if self.kazakh_locative().ends_with('а') { "ғы" } else { "гі" }
    }

    /// «-дан»: қаңтардан, ақпаннан, қыркүйектен.
    pub(super) fn kazakh_ablative(self) -> &'static str {
        at(&KAZAKH_CASES, self.0).1
    }

    /// «-ға»: қаңтарға, сәуірге, қыркүйекке.
    pub(super) fn kazakh_dative(self) -> &'static str {
        at(&KAZAKH_CASES, self.0).2
    }

    pub(super) fn azerbaijani_genitive(self) -> &'static str {
        at(&AZERBAIJANI_GENITIVE, self.0)
    }
}

/// Months and weekdays come from chrono, so the place is always there; the first one stands in for none.
fn at<T: Copy, const LENGTH: usize>(list: &[T; LENGTH], place: usize) -> T {
    list[place % LENGTH]
}

const fn names(language: Language) -> &'static [&'static str; 12] {
    match language {
        Language::Russian => &RUSSIAN,
        Language::Kazakh => &KAZAKH,
        Language::Azerbaijani => &AZERBAIJANI,
        Language::English => &ENGLISH,
    }
}

const RUSSIAN: [&str; 12] = [
    "января",
    "февраля",
    "марта",
    "апреля",
    "мая",
    "июня",
    "июля",
    "августа",
    "сентября",
    "октября",
    "ноября",
    "декабря",
];

const KAZAKH: [&str; 12] = [
    "қаңтар",
    "ақпан",
    "наурыз",
    "сәуір",
    "мамыр",
    "маусым",
    "шілде",
    "тамыз",
    "қыркүйек",
    "қазан",
    "қараша",
    "желтоқсан",
];

/// Locative, ablative, dative of each month.
const KAZAKH_CASES: [(&str, &str, &str); 12] = [
    ("да", "дан", "ға"),
    ("да", "нан", "ға"),
    ("да", "дан", "ға"),
    ("де", "ден", "ге"),
    ("да", "дан", "ға"),
    ("да", "нан", "ға"),
    ("де", "ден", "ге"),
    ("да", "дан", "ға"),
    ("те", "тен", "ке"),
    ("да", "нан", "ға"),
    ("да", "дан", "ға"),
    ("да", "нан", "ға"),
];

const AZERBAIJANI: [&str; 12] = [
    "yanvar", "fevral", "mart", "aprel", "may", "iyun", "iyul", "avqust", "sentyabr", "oktyabr", "noyabr",
    "dekabr",
];

const AZERBAIJANI_GENITIVE: [&str; 12] = [
    "yanvarın",
    "fevralın",
    "martın",
    "aprelin",
    "mayın",
    "iyunun",
    "iyulun",
    "avqustun",
    "sentyabrın",
    "oktyabrın",
    "noyabrın",
    "dekabrın",
];

const ENGLISH: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

const RUSSIAN_WEEK: [&str; 7] =
    ["понедельник", "вторник", "среда", "четверг", "пятница", "суббота", "воскресенье"];
const KAZAKH_WEEK: [&str; 7] = ["дүйсенбі", "сейсенбі", "сәрсенбі", "бейсенбі", "жұма", "сенбі", "жексенбі"];
const AZERBAIJANI_WEEK: [&str; 7] =
    ["bazar ertəsi", "çərşənbə axşamı", "çərşənbə", "cümə axşamı", "cümə", "şənbə", "bazar"];
const ENGLISH_WEEK: [&str; 7] =
    ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

const RUSSIAN_ALONE: [&str; 12] = [
    "январь",
    "февраль",
    "март",
    "апрель",
    "май",
    "июнь",
    "июль",
    "август",
    "сентябрь",
    "октябрь",
    "ноябрь",
    "декабрь",
];
