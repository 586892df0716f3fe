//! A change of a list takes effect as everything does that a communication carries.

use chrono::NaiveDate;

use super::ListChange;
use crate::communications::{Carried, TakesEffect};

impl TakesEffect for ListChange {
    fn within(carried: &Carried) -> Option<&Self> {
        match carried {
            Carried::ListChange(change) => Some(change),
            _ => None,
        }
    }

    fn named_day(&self) -> Option<NaiveDate> {
        self.effect_from
    }

    fn national_day(&self) -> Option<NaiveDate> {
        self.national_day
    }
}
