//! Days and ranges of days in words, as officials of each language write them.
//!
//! The month is always a word, the day has no leading nought. A no-break space stands between a day and its
//! month and before «г.» and «ж.». In a range the en dash is closed between two bare days (21–22 мая) and
//! spaced, bound to what precedes it, between two longer dates (30 мая – 2 июня).

use chrono::{Datelike, NaiveDate};
use domain::languages::Language;

use crate::numbers::azerbaijani;
use crate::{NO_BREAK, Words, order};

mod names;
mod ranges;

pub use names::{month_names, weekday, weekday_names};
pub use ranges::{range, range_on, range_short};

use names::month;

/// A day in full: «21 мая 2005 года», «2005 жылғы 21 мамыр», “2005-ci il 21 may”, "21 May 2005".
#[must_use]
pub fn day(words: &Words, date: NaiveDate) -> String {
    let language = words.language();
    year_with(language, date, &day_and_month(language, date))
}

/// A day for screens, where space is dear: «21 мая 2005 г.», «2005 ж. 21 мамыр», “21 may 2005”,
/// "21 May 2005".
#[must_use]
pub fn day_short(words: &Words, date: NaiveDate) -> String {
    let language = words.language();
    short_year_with(language, date, &day_and_month(language, date))
}

/// A month of a year: «май 2005 г.», «2005 ж. мамыр», “may 2005”, "May 2005".
#[must_use]
pub fn month_of_year(words: &Words, date: NaiveDate) -> String {
    let language = words.language();
    short_year_with(language, date, month(date).alone(language))
}

/// A year: «2005 год», «2005 жыл», “2005-ci il”, "2005".
#[must_use]
pub fn year(words: &Words, date: NaiveDate) -> String {
    let year = date.year();
    match words.language() {
        Language::Russian => format!("{year}{NO_BREAK}год"),
        Language::Kazakh => format!("{year}{NO_BREAK}жыл"),
        Language::Azerbaijani => format!("{}{NO_BREAK}il", azerbaijani_year(date)),
        Language::English => year.to_string(),
    }
}

/// "On" a day: «21 мая 2005 года», «2005 жылғы 21 мамырда», “2005-ci il mayın 21-də”, "on 21 May 2005".
#[must_use]
pub fn on_day(words: &Words, date: NaiveDate) -> String {
    match words.language() {
        Language::Russian => day(words, date),
        Language::Kazakh => format!("{}{}", day(words, date), month(date).kazakh_locative()),
        Language::Azerbaijani => azerbaijani_case(date, azerbaijani::locative),
        Language::English => format!("on {}", day(words, date)),
    }
}

/// "Of" a day, beside the name of a document: «от 21 мая 2005 года», «2005 жылғы 21 мамырдағы»,
/// “2005-ci il 21 may tarixli”, "of 21 May 2005".
#[must_use]
pub fn of_day(words: &Words, date: NaiveDate) -> String {
    let day = day(words, date);
    match words.language() {
        Language::Russian => format!("от {day}"),
        Language::Kazakh => {
            format!("{day}{}{}", month(date).kazakh_locative(), month(date).kazakh_attributive())
        }
        Language::Azerbaijani => format!("{day} tarixli"),
        Language::English => format!("of {day}"),
    }
}

/// "From" a day on: «с 3 марта 2006 года», «2006 жылғы 3 наурыздан бастап», “2006-cı il martın 3-dən”,
/// "from 3 March 2006".
#[must_use]
pub fn from_day(words: &Words, date: NaiveDate) -> String {
    let day = day(words, date);
    match words.language() {
        Language::Russian => format!("с{NO_BREAK}{day}"),
        Language::Kazakh => format!("{day}{} бастап", month(date).kazakh_ablative()),
        Language::Azerbaijani => azerbaijani_case(date, azerbaijani::ablative),
        Language::English => format!("from {day}"),
    }
}

/// "By" or "until" a day: «до 20 мая 2026 года», «2026 жылғы 20 мамырға дейін», “2026-cı il mayın 20-dək”,
/// "by 20 May 2026".
#[must_use]
pub fn until_day(words: &Words, date: NaiveDate) -> String {
    let day = day(words, date);
    match words.language() {
        Language::Russian => format!("до{NO_BREAK}{day}"),
        Language::Kazakh => format!("{day}{} дейін", month(date).kazakh_dative()),
        Language::Azerbaijani => azerbaijani_case(date, |number| format!("{number}-dək")),
        Language::English => format!("by {day}"),
    }
}

/// A day under a signature: as [`day`], but “21 may 2005-ci il” in Azerbaijani.
#[must_use]
pub fn day_under_signature(words: &Words, date: NaiveDate) -> String {
    match words.language() {
        Language::Azerbaijani => {
            format!("{} {} il", day_and_month(Language::Azerbaijani, date), azerbaijani_year(date))
        }
        _ => day(words, date),
    }
}

/// A day with its weekday, as the head of a page: «Вторник, 12 мая 2026 года»,
/// «2026 жылғы 12 мамыр, сейсенбі», “12 may 2026-cı il, çərşənbə axşamı”, "Tuesday, 12 May 2026".
#[must_use]
pub fn day_and_weekday(words: &Words, date: NaiveDate) -> String {
    let weekday = weekday(words, date);
    let day = day_under_signature(words, date);
    match words.language() {
        Language::Russian | Language::English => {
            format!("{}, {day}", order::title(words.language(), weekday))
        }
        Language::Kazakh | Language::Azerbaijani => format!("{day}, {weekday}"),
    }
}

/// The place for a date that a hand will write in.
#[must_use]
pub const fn blank_day(words: &Words) -> &'static str {
    match words.language() {
        Language::Russian => "«___» _________ 20__ года",
        Language::Kazakh => "20__ жылғы «___» ________",
        Language::Azerbaijani => "“___” ____________ 20__-__ il",
        Language::English => "___ ________ 20__",
    }
}

/// «21 мая», «21 мамыр», “21 may”, "21 May".
fn day_and_month(language: Language, date: NaiveDate) -> String {
    format!("{}{NO_BREAK}{}", date.day(), month(date).name(language))
}

/// Puts the year to days and months, where the language has it.
fn year_with(language: Language, date: NaiveDate, days: &str) -> String {
    let year = date.year();
    match language {
        Language::Russian => format!("{days} {year} года"),
        Language::Kazakh => format!("{year} жылғы {days}"),
        Language::Azerbaijani => format!("{} il {days}", azerbaijani_year(date)),
        Language::English => format!("{days} {year}"),
    }
}

fn short_year_with(language: Language, date: NaiveDate, days: &str) -> String {
    let year = date.year();
    match language {
        Language::Russian => format!("{days} {year}{NO_BREAK}г."),
        Language::Kazakh => format!("{year}{NO_BREAK}ж. {days}"),
        Language::Azerbaijani | Language::English => format!("{days} {year}"),
    }
}

/// “2005-ci”.
fn azerbaijani_year(date: NaiveDate) -> String {
    azerbaijani::ordinal(date.year().unsigned_abs())
}

/// “2005-ci il mayın 21-də”: the month in the genitive, the case on the day.
fn azerbaijani_case(date: NaiveDate, case: impl Fn(u32) -> String) -> String {
    format!("{} il {}", azerbaijani_year(date), azerbaijani_month_and_day(date, case))
}

/// “mayın 21-də”.
fn azerbaijani_month_and_day(date: NaiveDate, case: impl Fn(u32) -> String) -> String {
    format!("{}{NO_BREAK}{}", month(date).azerbaijani_genitive(), case(date.day()))
}

#[cfg(test)]
mod tests;
