//! How the Joint Commission is told: offices, parts, the address of its page.

use chrono::{Datelike as _, NaiveDate};
use domain::{commission::Office, parties::Party};
use locales::Words;

/// Where the Joint Commission is found.
pub const ADDRESS: &str = "/commission";

/// Its page as at a day.
#[must_use]
pub fn address_on(day: NaiveDate) -> String {
    format!("{ADDRESS}?day_day={}&day_month={}&day_year={}", day.day(), day.month(), day.year())
}

/// What a person is in it, in a word.
#[must_use]
pub fn office(words: &Words, office: Office) -> String {
    words.say(&format!("commission-office-{}", office.key()))
}

/// A Party's part of it, by name.
#[must_use]
pub fn part_of(words: &Words, party: Party) -> String {
    words.tell("commission-part-of", &[("party", party.into())])
}
