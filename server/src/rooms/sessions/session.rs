//! The page of one session.

use app::{
    frame::Section,
    sessions::{
        act::done_message,
        session::{self, SessionPage},
    },
};
use axum::{
    extract::{Path, Query},
    http::StatusCode,
    response::Response,
};
use domain::access::Right;
use secretariat::{Refusal, delegations, papers, sessions};
use serde::Deserialize;

use super::{id, rights};
use crate::desk::Desk;

#[derive(Deserialize)]
pub(crate) struct Asked {
    done: Option<String>,
}

pub(crate) async fn show(Path(path): Path<String>, Query(asked): Query<Asked>, desk: Desk) -> Response {
    let page = read(&desk, &path, &asked).await;
    desk.respond(page.map(|page| {
        let title = session::title(desk.words, &page.seen.session.record);
        desk.page(StatusCode::OK, Some(Section::Sessions), &title, || session::view(desk.words, &page))
    }))
}

async fn read(desk: &Desk, path: &str, asked: &Asked) -> Result<SessionPage, Refusal> {
    let actor = desk.actor()?;
    let mut reading = desk.office().read(actor).await?;
    let seen = sessions::session(&mut reading, id(path)?).await?;
    let (session, agenda) = (&seen.session.record, &seen.agenda.record);
    let mut rights = rights(actor, session);
    if session.is_from_papers() && actor.may(Right::RecordHeldSession) {
        rights.push(Right::RecordHeldSession);
    }
    Ok(SessionPage {
        papers: papers::of_session(&mut reading, seen.session.id, session, agenda).await?,
        party: actor.party(),
        rights,
        delegations: delegations::delegations(&mut reading, &seen.session).await?,
        minutes: crate::rooms::minutes::of_session(&mut reading, &seen.session).await?,
        alternation: sessions::alternation(&mut reading).await?,
        seen,
        done: asked.done.as_deref().and_then(done_message),
    })
}
