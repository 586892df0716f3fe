//! The demonstration: an invented commission with dates relative to today, laid out by the same acts that people use, on
//! the days on which they would have used them.

mod agreement;
mod commission;
mod communications;
mod decisions;
mod delegations;
mod notices;
mod papers;
mod people;
mod proceedings;
mod protocols;
mod sessions;

use std::sync::Arc;

use chrono::{DateTime, Duration, Utc};
use secretariat::{FixedClock, Refusal, Secretariat, SystemChance};

pub(crate) use people::{PASSWORD, address};

/// The past, in which the commission is laid out.
struct Stage {
    office: Secretariat,
    clock: Arc<FixedClock>,
    today: DateTime<Utc>,
}

impl Stage {
    /// Goes to this many days from today, at this hour (UTC).
    fn go_to(&self, days: i64, hour: i64) {
        self.clock.set(self.day(days) + Duration::hours(hour));
    }

    /// The beginning of the day so many days from today.
    fn day(&self, days: i64) -> DateTime<Utc> {
        let midnight = self.today.date_naive().and_time(chrono::NaiveTime::MIN).and_utc();
        midnight + Duration::days(days)
    }
}

/// Lays out the whole commission.
///
/// # Errors
/// What the acts refuse.
pub(crate) async fn lay_out(office: &Secretariat) -> Result<(), Refusal> {
    let today = office.now();
    let clock = Arc::new(FixedClock::at(today));
    let past = Secretariat::new(
        office.database().clone(),
        clock.clone(),
        Arc::new(SystemChance),
        office.papers().clone(),
    );
    let stage = Stage { office: past, clock, today };
    stage.go_to(-900, 5);
    people::lay_out(&stage.office).await?;
    notices::subscribe(&stage).await?;
    agreement::lay_out(&stage).await?;
    commission::lay_out(&stage).await?;
    protocols::lay_out(&stage).await?;
    sessions::lay_out(&stage).await?;
    commission::go_on(&stage).await?;
    communications::lay_out(&stage).await?;
    sessions::go_on(&stage).await?;
    notices::read(&stage).await?;
    communications::go_on(&stage).await?;
    papers::lay_out(&stage).await?;
    protocols::go_on(&stage).await
}
