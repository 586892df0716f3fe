//! The one clock of the house. An act reads it once, so that record and audit bear the same instant.

use std::sync::Mutex;

use chrono::{DateTime, Duration, DurationRound, Utc};

/// Tells the instant, in whole milliseconds.
pub trait Clock: Send + Sync {
    /// Now.
    fn now(&self) -> DateTime<Utc>;
}

/// The machine's clock.
#[derive(Clone, Copy, Debug, Default)]
pub struct SystemClock;

impl Clock for SystemClock {
    #[expect(clippy::disallowed_methods, reason = "this is the one place that asks the machine")]
    fn now(&self) -> DateTime<Utc> {
        let now = std::time::SystemTime::now().into();
        whole_milliseconds(now)
    }
}

/// A clock that moves only when told: for tests, and for laying out the demonstration's past.
#[derive(Debug)]
pub struct FixedClock(Mutex<DateTime<Utc>>);

impl FixedClock {
    /// Stands at this instant.
    #[must_use]
    pub fn at(instant: DateTime<Utc>) -> Self {
        Self(Mutex::new(whole_milliseconds(instant)))
    }

    /// Moves to this instant.
    pub fn set(&self, instant: DateTime<Utc>) {
        *self.0.lock().unwrap_or_else(std::sync::PoisonError::into_inner) = whole_milliseconds(instant);
    }

    /// Moves on.
    pub fn advance(&self, by: Duration) {
        let mut at = self.0.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        *at += by;
    }
}

impl Clock for FixedClock {
    fn now(&self) -> DateTime<Utc> {
        *self.0.lock().unwrap_or_else(std::sync::PoisonError::into_inner)
    }
}

fn whole_milliseconds(instant: DateTime<Utc>) -> DateTime<Utc> {
    instant.duration_trunc(Duration::milliseconds(1)).unwrap_or(instant)
}
