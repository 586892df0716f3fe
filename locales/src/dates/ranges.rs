//! Ranges of days. Both ends belong to the range; they are put into the order of time.

use chrono::{Datelike, NaiveDate};
use domain::languages::Language;

use super::names::month;
use super::{
    azerbaijani_case, azerbaijani_month_and_day, azerbaijani_year, day, day_and_month, on_day,
    short_year_with, year_with,
};
use crate::numbers::azerbaijani;
use crate::{EN_DASH, NO_BREAK, Words};

/// A range in full: «21–22 мая 2026 года», «2026 жылғы 30 мамыр – 2 маусым»,
/// “2026-cı il 30 dekabr – 2027-ci il 2 yanvar”, "21–22 May 2026".
#[must_use]
pub fn range(words: &Words, first: NaiveDate, last: NaiveDate) -> String {
    joined(words.language(), first, last, year_with)
}

/// A range for screens, where space is dear: «21–22 мая 2026 г.», «2026 ж. 21–22 мамыр»,
/// “21–22 may 2026”, "21–22 May 2026".
#[must_use]
pub fn range_short(words: &Words, first: NaiveDate, last: NaiveDate) -> String {
    joined(words.language(), first, last, short_year_with)
}

/// "On" the days of a range: «21–22 мая 2026 года», «2026 жылғы 21–22 мамырда»,
/// “2026-cı il mayın 21–22-də”, "on 21–22 May 2026"; across months «с 30 мая по 2 июня 2026 года»,
/// «2026 жылғы 30 мамыр – 2 маусым аралығында», “2026-cı il mayın 30-dan iyunun 2-dək”,
/// "from 30 May to 2 June 2026".
#[must_use]
pub fn range_on(words: &Words, first: NaiveDate, last: NaiveDate) -> String {
    let (first, last) = (first.min(last), first.max(last));
    if first == last {
        return on_day(words, first);
    }
    if same_month(first, last) {
        return within_month_on(words, first, last);
    }
    across_months_on(words, first, last)
}

fn within_month_on(words: &Words, first: NaiveDate, last: NaiveDate) -> String {
    let plain = range(words, first, last);
    match words.language() {
        Language::Russian => plain,
        Language::Kazakh => format!("{plain}{}", month(last).kazakh_locative()),
        Language::Azerbaijani => azerbaijani_case(last, |number| {
            format!("{}{EN_DASH}{}", first.day(), azerbaijani::locative(number))
        }),
        Language::English => format!("on {plain}"),
    }
}

fn across_months_on(words: &Words, first: NaiveDate, last: NaiveDate) -> String {
    let language = words.language();
    let opening =
        if first.year() == last.year() { day_and_month(language, first) } else { day(words, first) };
    match language {
        Language::Russian => format!("с{NO_BREAK}{opening} по{NO_BREAK}{}", day(words, last)),
        Language::Kazakh => format!("{} аралығында", range(words, first, last)),
        Language::Azerbaijani => azerbaijani_from_until(first, last),
        Language::English => format!("from {opening} to {}", day(words, last)),
    }
}

/// “2026-cı il mayın 30-dan iyunun 2-dək”.
fn azerbaijani_from_until(first: NaiveDate, last: NaiveDate) -> String {
    let from = azerbaijani_case(first, azerbaijani::ablative);
    let until = azerbaijani_month_and_day(last, |number| format!("{number}-dək"));
    if first.year() == last.year() {
        format!("{from} {until}")
    } else {
        format!("{from} {} il {until}", azerbaijani_year(last))
    }
}

fn joined(
    language: Language,
    first: NaiveDate,
    last: NaiveDate,
    year_with: impl Fn(Language, NaiveDate, &str) -> String,
) -> String {
    let (first, last) = (first.min(last), first.max(last));
    let closing = day_and_month(language, last);
    if first == last {
        year_with(language, last, &closing)
    } else if same_month(first, last) {
        year_with(language, last, &format!("{}{EN_DASH}{closing}", first.day()))
    } else if first.year() == last.year() {
        let opening = day_and_month(language, first);
        year_with(language, last, &format!("{opening}{NO_BREAK}{EN_DASH} {closing}"))
    } else {
        let opening = year_with(language, first, &day_and_month(language, first));
        format!("{opening}{NO_BREAK}{EN_DASH} {}", year_with(language, last, &closing))
    }
}

fn same_month(first: NaiveDate, last: NaiveDate) -> bool {
    (first.year(), first.month()) == (last.year(), last.month())
}
