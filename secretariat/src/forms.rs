//! From typed strings to values of `domain`: each helper gives the value or the fault for its field.

use chrono::{Datelike as _, Months, NaiveDate, NaiveTime};
use domain::{
    acting::Reason,
    sessions::Precision,
    text::{Line, Prose, TextFault},
};
use serde::{Deserialize, Serialize};

use crate::refusals::{Fault, Faults};

/// The most letters of a reason \[product\].
pub(crate) const REASON_MOST: usize = 2_000;

/// One line that must not be empty.
///
/// # Errors
/// [`Fault::Required`] or what the door refuses.
pub fn line(typed: &str, most: usize) -> Result<Line, Fault> {
    Line::new(typed, most).map_err(text_fault)
}

/// One line that may be empty.
///
/// # Errors
/// What the door refuses.
pub fn optional_line(typed: &str, most: usize) -> Result<Option<Line>, Fault> {
    optional(line(typed, most))
}

/// Paragraphs that must not be empty.
///
/// # Errors
/// [`Fault::Required`] or what the door refuses.
pub fn prose(typed: &str, most: usize) -> Result<Prose, Fault> {
    Prose::new(typed, most).map_err(text_fault)
}

/// Paragraphs that may be empty.
///
/// # Errors
/// What the door refuses.
pub fn optional_prose(typed: &str, most: usize) -> Result<Option<Prose>, Fault> {
    optional(prose(typed, most))
}

/// A reason alone, with what shows what it is given for: a version, or the mark of what was seen.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct ReasonForm {
    /// What the person saw.
    pub version: String,
    /// The reason.
    pub reason: String,
}

impl ReasonForm {
    pub(crate) fn reason(&self) -> Result<Reason, Faults> {
        reason(&self.reason)
    }
}

/// Why something is done that needs a reason; what is wrong with it stands at `reason`.
pub(crate) fn reason(typed: &str) -> Result<Reason, Faults> {
    prose(typed, REASON_MOST).map_err(|fault| Faults::one("reason", fault))
}

/// One of a few choices, by its key.
pub(crate) fn choice<T>(typed: &str, from_key: impl FnOnce(&str) -> Option<T>) -> Result<T, Fault> {
    if typed.is_empty() { Err(Fault::Required) } else { from_key(typed).ok_or(Fault::NoSuchChoice) }
}

/// A day in its three fields: number, month, year.
///
/// # Errors
/// [`Fault::Required`] where all are empty, [`Fault::NoSuchDay`] where they name none.
pub fn day(typed: [&str; 3]) -> Result<NaiveDate, Fault> {
    optional_day(typed)?.ok_or(Fault::Required)
}

/// A day in its three fields, which may all be empty. A month or a year alone is what a form starts with, and no day.
///
/// # Errors
/// [`Fault::NoSuchDay`] where they name none.
pub fn optional_day(typed: [&str; 3]) -> Result<Option<NaiveDate>, Fault> {
    let [day, month, year] = typed.map(str::trim);
    if day.is_empty() && (month.is_empty() || year.is_empty()) {
        return Ok(None);
    }
    let parsed = (|| {
        let year = self::year(year)?;
        NaiveDate::from_ymd_opt(year, month.parse().ok()?, day.parse().ok()?)
    })();
    parsed.map(Some).ok_or(Fault::NoSuchDay)
}

/// A day as exactly as it was typed, first and last: a month and a year, or a year alone, stand for the whole of it.
///
/// # Errors
/// As [`day`].
pub(crate) fn told_day(typed: [&str; 3]) -> Result<(NaiveDate, NaiveDate, Precision), Fault> {
    let whole = |year: &str, month: u32, months: u32| {
        let first = self::year(year).and_then(|year| NaiveDate::from_ymd_opt(year, month, 1));
        let next = first.and_then(|first| first.checked_add_months(Months::new(months)));
        first.zip(next.and_then(|next| next.pred_opt())).ok_or(Fault::NoSuchDay)
    };
    match typed.map(str::trim) {
        ["", "", year] if !year.is_empty() => {
            whole(year, 1, 12).map(|(first, last)| (first, last, Precision::Year))
        }
        ["", month, year] if !month.is_empty() && !year.is_empty() => {
            let month = month.parse().map_err(|_| Fault::NoSuchDay)?;
            whole(year, month, 1).map(|(first, last)| (first, last, Precision::Month))
        }
        typed => day(typed).map(|day| (day, day, Precision::Day)),
    }
}

/// The three fields in which a day is told as exactly as it is known.
#[must_use]
pub fn told_day_fields(day: NaiveDate, precision: Precision) -> [String; 3] {
    let [number, month, year] = day_fields(day);
    match precision {
        Precision::Day => [number, month, year],
        Precision::Month => [String::new(), month, year],
        Precision::Year => [String::new(), String::new(), year],
    }
}

/// A year in four figures, of a time with which the house may have to do.
pub(crate) fn year(typed: &str) -> Option<i32> {
    typed.parse().ok().filter(|year| (1900..=2999).contains(year))
}

/// The three fields in which a day is typed.
#[must_use]
pub fn day_fields(day: NaiveDate) -> [String; 3] {
    [day.day().to_string(), day.month().to_string(), day.year().to_string()]
}

/// An hour such as 10:00, 9.30 or 9, which may be empty.
///
/// # Errors
/// [`Fault::NoSuchHour`].
pub fn optional_hour(typed: &str) -> Result<Option<NaiveTime>, Fault> {
    let typed = typed.trim();
    if typed.is_empty() {
        return Ok(None);
    }
    let (hour, minute) = typed.split_once([':', '.']).unwrap_or((typed, "0"));
    let parsed = hour.parse().ok().zip(minute.parse().ok());
    parsed
        .and_then(|(hour, minute)| NaiveTime::from_hms_opt(hour, minute, 0))
        .map(Some)
        .ok_or(Fault::NoSuchHour)
}

/// An e-mail address: one `@` between two parts without spaces. Whether it reaches anyone only a letter can tell.
///
/// # Errors
/// [`Fault::Required`], [`Fault::NoAddress`].
pub fn address(typed: &str) -> Result<String, Fault> {
    let typed = line(typed, 254)?;
    let plain = typed.as_str().chars().all(|letter| letter.is_ascii_graphic());
    match typed.as_str().split_once('@') {
        Some((name, host)) if plain && !name.is_empty() && host.contains('.') && !host.contains('@') => {
            Ok(typed.as_str().to_owned())
        }
        _ => Err(Fault::NoAddress),
    }
}

/// An address to which letters go: nothing in it that a header of a letter could take for more than one address.
///
/// # Errors
/// [`Fault::Required`], [`Fault::NoAddress`].
pub fn mail_address(typed: &str) -> Result<String, Fault> {
    let address = address(typed)?;
    if address.contains(|letter| "\"(),:;<>[\\]".contains(letter)) {
        return Err(Fault::NoAddress);
    }
    Ok(address)
}

/// The version that a form was made from. What is no number fits no record, so the act is refused as stale.
#[must_use]
pub fn version(typed: &str) -> i64 {
    typed.parse().unwrap_or(-1)
}

fn optional<T>(value: Result<T, Fault>) -> Result<Option<T>, Fault> {
    match value {
        Ok(value) => Ok(Some(value)),
        Err(Fault::Required) => Ok(None),
        Err(fault) => Err(fault),
    }
}

fn text_fault(fault: TextFault) -> Fault {
    match fault {
        TextFault::Empty => Fault::Required,
        other => Fault::Text(other),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_is_a_number_a_month_and_a_year() {
        for (typed, day) in [
            (["29", "2", "2024"], Ok("2024-02-29")),
            (["31", "2", "2024"], Err(Fault::NoSuchDay)),
            (["", "5", ""], Err(Fault::Required)),
            (["", "", "2026"], Err(Fault::Required)),
            (["1", "", "2026"], Err(Fault::NoSuchDay)),
            (["1", "5", "26"], Err(Fault::NoSuchDay)),
            ([" 7 ", "5", "2026"], Ok("2026-05-07")),
        ] {
            assert_eq!(super::day(typed).map(|day| day.to_string()), day.map(str::to_owned), "{typed:?}");
        }
    }

    #[test]
    fn an_hour_is_read_as_people_write_it() {
        for (typed, hour) in [
            ("10:00", Ok(Some("10:00:00"))),
            ("9.30", Ok(Some("09:30:00"))),
            ("9", Ok(Some("09:00:00"))),
            ("", Ok(None)),
            ("25:00", Err(Fault::NoSuchHour)),
            ("10:00:00", Err(Fault::NoSuchHour)),
        ] {
            let read = optional_hour(typed).map(|hour| hour.map(|hour| hour.to_string()));
            assert_eq!(read, hour.map(|hour| hour.map(str::to_owned)), "{typed:?}");
        }
    }

    #[test]
    fn an_address_has_its_two_parts() {
        assert!(address("secretary@example.kz").is_ok());
        for wrong in ["secretary", "@example.kz", "a@b", "a b@example.kz", "a@b@c.kz", "a@b.kz\r\nBcc: x@y.z"]
        {
            assert_eq!(address(wrong), Err(Fault::NoAddress), "{wrong:?}");
        }
        assert!(mail_address("secretary@example.kz").is_ok());
        for wrong in ["<a@b.kz>", "a,c@b.kz", "\"a\"@b.kz", "a:b;@b.kz", "a@b.kz\r\nBcc:x"] {
            assert_eq!(mail_address(wrong), Err(Fault::NoAddress), "{wrong:?}");
        }
    }
}
