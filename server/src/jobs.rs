//! What the house does by itself: letters that are due, and the reminders of the day. All of it stands in the database, so
//! that a restart loses nothing; none of it holds up a request.

use std::time::Duration;

use domain::{acting::civil_day, parties::Party};
use secretariat::{ForTheOperator, Refusal, Secretariat, notices};
use tokio::sync::watch;

use crate::mail::Postman;

/// How long the house rests between two rounds.
const RESTS: Duration = Duration::from_secs(20);

/// Works until it is asked to stop; a letter under way is finished.
pub(crate) async fn work(
    office: Secretariat,
    postman: Option<Postman>,
    remind_after: u16,
    mut stop: watch::Receiver<bool>,
) {
    let mut reminded = None;
    while !*stop.borrow() {
        let days = Party::BOTH.map(|party| civil_day(party, office.now()));
        if reminded != Some(days) && went_well("reminders", notices::remind(&office, remind_after).await) {
            reminded = Some(days);
        }
        if let Some(postman) = &postman {
            went_well("letters", postman.round(&office).await);
        }
        tokio::select! {
            () = tokio::time::sleep(RESTS) => {}
            _ = stop.changed() => {}
        }
    }
}

fn went_well<T>(job: &str, done: Result<T, Refusal>) -> bool {
    match done {
        Ok(_) => true,
        Err(Refusal::Trouble(trouble)) => {
            tracing::error!(job, trouble = %ForTheOperator(&trouble), "a job failed");
            false
        }
        Err(refusal) => {
            tracing::error!(job, refusal = refusal.key(), "a job failed");
            false
        }
    }
}
