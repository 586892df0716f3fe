//! The order of effects: by it alone, so that the order in which things were *recorded* never matters \[product\].

use chrono::NaiveDate;

use super::Communication;
use crate::parties::Party;

/// The place of one effect among all: effect day, day of the communication, its number as text, Kazakhstan before
/// Azerbaijan, place within the communication.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Place {
    /// From which day it takes effect.
    pub effect: NaiveDate,
    /// The day that the communication bears.
    pub dated: Option<NaiveDate>,
    /// Its number.
    pub number: String,
    /// Its sender.
    pub sender: Party,
    /// The place of what it carries, from nought.
    pub position: usize,
}

impl Place {
    /// The place of what a communication carries at this position, taking effect on this day.
    #[must_use]
    pub fn of(communication: &Communication, position: usize, effect: NaiveDate) -> Self {
        let Communication { sender, terms, .. } = communication;
        let number = terms.number.as_ref().map(ToString::to_string).unwrap_or_default();
        Self { effect, dated: terms.dated, number, sender: *sender, position }
    }
}
