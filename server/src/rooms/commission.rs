//! The Joint Commission at the door: for whoever is signed in.

use app::{
    commission::page::{self, CommissionPage},
    frame::Section,
};
use axum::{extract::RawQuery, response::Response};
use domain::sessions::Session;
use secretariat::{
    Reading, Refusal,
    commission::{self, CommissionSeen},
};

use super::agreement::asked_days;
use crate::desk::Desk;

/// As at a day; without one, as at today.
pub(crate) async fn show(RawQuery(query): RawQuery, desk: Desk) -> Response {
    let answer = async {
        let actor = desk.actor()?;
        let mut reading = desk.office().read(actor).await?;
        let days = asked_days(&desk, query.as_deref(), reading.today());
        let seen = commission::commission(&mut reading, days.day, days.known_on).await?;
        let page =
            CommissionPage { seen: &seen, party: actor.party(), typed: &days.typed, faults: &days.faults };
        let title = desk.words.say("commission-title");
        Ok(desk.page(days.status(), Some(Section::Commission), &title, || page::view(desk.words, &page)))
    };
    desk.respond(answer.await)
}

/// As it is to be held against the delegations to a session: on its first day, or today where that is still ahead.
pub(super) async fn beside_session(
    reading: &mut Reading<'_>,
    session: &Session,
) -> Result<CommissionSeen, Refusal> {
    let day = session.terms.first_day.min(reading.today());
    commission::commission(reading, day, None).await
}
