//! The archive of signed minutes.

use app::{frame::Section, minutes::archive};
use axum::{extract::Query, http::StatusCode, response::Response};
use secretariat::minutes;
use serde::Deserialize;

use crate::desk::Desk;

#[derive(Deserialize)]
pub(crate) struct Asked {
    page: Option<String>,
}

pub(crate) async fn show(Query(asked): Query<Asked>, desk: Desk) -> Response {
    let answer = async {
        let actor = desk.actor()?;
        let mut reading = desk.office().read(actor).await?;
        let number = asked.page.as_deref().and_then(|page| page.parse().ok()).unwrap_or(1);
        let signed = minutes::archive(&mut reading, number).await?;
        let title = desk.words.say("minutes-archive");
        Ok(desk.page(StatusCode::OK, Some(Section::Archive), &title, || {
            archive::view(desk.words, &signed, actor.party())
        }))
    };
    desk.respond(answer.await)
}
