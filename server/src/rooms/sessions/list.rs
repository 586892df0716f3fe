//! The list of sessions.

use app::{
    frame::Section,
    sessions::{
        act::done_message,
        list::{self, SessionsPage},
    },
};
use axum::{extract::Query, http::StatusCode, response::Response};
use domain::access::Right;
use secretariat::{Refusal, sessions};
use serde::Deserialize;

use crate::desk::Desk;

/// How many beads the rails hold.
const BEADS: i64 = 8;

#[derive(Deserialize)]
pub(crate) struct Asked {
    page: Option<String>,
    done: Option<String>,
}

pub(crate) async fn show(Query(asked): Query<Asked>, desk: Desk) -> Response {
    let page = read(&desk, &asked).await;
    desk.respond(page.map(|page| {
        let title = desk.words.say("sessions-title");
        desk.page(StatusCode::OK, Some(Section::Sessions), &title, || list::view(desk.words, page))
    }))
}

async fn read(desk: &Desk, asked: &Asked) -> Result<SessionsPage, Refusal> {
    let actor = desk.actor()?;
    let mut reading = desk.office().read(actor).await?;
    let number = asked.page.as_deref().and_then(|page| page.parse().ok()).unwrap_or(1);
    Ok(SessionsPage {
        party: actor.party(),
        rights: Right::ALL.into_iter().filter(|&right| actor.may(right)).collect(),
        alternation: sessions::alternation(&mut reading).await?,
        turns: sessions::turns(&mut reading, BEADS).await?,
        page: sessions::list(&mut reading, number).await?,
        drafts: sessions::drafts(&mut reading).await?,
        done: asked.done.as_deref().and_then(done_message),
    })
}
