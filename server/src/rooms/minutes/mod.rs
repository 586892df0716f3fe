//! Minutes at the door.

pub(crate) mod acts;
pub(crate) mod archive;
pub(crate) mod certify;
pub(crate) mod enter;
pub(crate) mod items;
pub(crate) mod next;
pub(crate) mod papers;
pub(crate) mod remarks;
pub(crate) mod sign;

use app::{
    frame::Section,
    minutes::{
        act::done_message,
        leaves::OfSession,
        page::{self, MinutesPage},
        wording,
    },
};
use axum::{
    extract::{Path, Query},
    http::StatusCode,
    response::Response,
};
use domain::{access::Right, identifiers::SessionId, sessions::Session};
use secretariat::{
    Reading, Refusal, Seen, decisions,
    minutes::{self, MinutesSeen},
};
use serde::Deserialize;

use super::sessions::id;
use crate::desk::{Desk, see_done};

/// What the address asks for beside the page.
#[derive(Deserialize)]
pub(crate) struct Asked {
    done: Option<String>,
    from: Option<String>,
}

/// The minutes of the session in this address, as this person may see them.
pub(super) async fn seen(desk: &Desk, path: &str) -> Result<MinutesSeen, Refusal> {
    let mut reading = desk.office().read(desk.actor()?).await?;
    minutes::minutes(&mut reading, id(path)?).await
}

/// What the page of a session shows of its minutes.
pub(super) async fn of_session(
    reading: &mut Reading<'_>,
    session: &Seen<SessionId, Session>,
) -> Result<OfSession, Refusal> {
    let (minutes, rights) = minutes::of_session(reading, session).await?;
    let begins = minutes.is_none() && rights.contains(&Right::DraftMinutes);
    let decisions = decisions::of_session(reading, session.id).await?;
    Ok(OfSession { minutes, begins, decisions })
}

/// The same, for a page of an act: whoever may not act is told so, and whoever may know of no minutes finds none.
pub(super) async fn seen_for(desk: &Desk, path: &str, right: Right) -> Result<MinutesSeen, Refusal> {
    let seen = seen(desk, path).await?;
    match seen.minutes {
        None => Err(Refusal::NotFound),
        Some(_) if !seen.rights.contains(&right) => Err(Refusal::Denied(right)),
        Some(_) => Ok(seen),
    }
}

pub(crate) async fn show(Path(path): Path<String>, Query(asked): Query<Asked>, desk: Desk) -> Response {
    let answer = async {
        let mut reading = desk.office().read(desk.actor()?).await?;
        let seen = minutes::minutes(&mut reading, id(&path)?).await?;
        let scans = secretariat::papers::scans(&mut reading, seen.id, &seen.session).await?;
        let title = wording::title(desk.words, &seen);
        let done = asked.done.as_deref().and_then(done_message);
        let shown = MinutesPage { seen, party: desk.actor()?.party(), scans, done };
        Ok(desk.page(StatusCode::OK, Some(Section::Sessions), &title, || page::view(desk.words, &shown)))
    };
    desk.respond(answer.await)
}

pub(crate) async fn begin(Path(path): Path<String>, desk: Desk) -> Response {
    let answer = async {
        let id = id(&path)?;
        minutes::begin(desk.office(), desk.actor()?, id).await?;
        Ok(see_done(&wording::address(id), "begin-done"))
    };
    desk.respond(answer.await)
}
