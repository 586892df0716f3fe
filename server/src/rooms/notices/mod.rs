//! Notices at the door: the inbox here, the rest beside it.

pub(crate) mod atom;
pub(crate) mod calendar;
pub(crate) mod feeds;
pub(crate) mod letters;
pub(crate) mod subscriptions;

use app::notices::inbox;
use axum::{
    extract::{Path, Query},
    http::StatusCode,
    response::Response,
};
use secretariat::{Refusal, notices, people::Secret};
use serde::Deserialize;

use crate::desk::{Desk, see_done};

#[derive(Deserialize)]
pub(crate) struct Asked {
    page: Option<String>,
    done: Option<String>,
}

pub(crate) async fn show(Query(asked): Query<Asked>, desk: Desk) -> Response {
    let answer = async {
        let actor = desk.actor()?;
        let number = asked.page.as_deref().and_then(|page| page.parse().ok()).unwrap_or(1);
        let mut reading = desk.office().read(actor).await?;
        let found = notices::inbox(&mut reading, number).await?;
        let done = match asked.done.as_deref() {
            Some("read") => Some("notices-read-done"),
            Some("read-all") => Some("notices-read-all-done"),
            _ => None,
        };
        let title = desk.words.say("notices-title");
        Ok(desk.page(StatusCode::OK, None, &title, || inbox::view(desk.words, &found, actor.party(), done)))
    };
    desk.respond(answer.await)
}

pub(crate) async fn read(Path(id): Path<String>, desk: Desk) -> Response {
    let answer = async {
        let actor = desk.actor()?;
        let id = id.parse().map_err(|_| Refusal::NotFound)?;
        notices::mark_read(desk.office(), actor, id).await?;
        Ok(see_done("/notices", "read"))
    };
    desk.respond(answer.await)
}

pub(crate) async fn read_all(desk: Desk) -> Response {
    let answer = async {
        notices::mark_all_read(desk.office(), desk.actor()?).await?;
        Ok(see_done("/notices", "read-all"))
    };
    desk.respond(answer.await)
}

/// The secret of a path. What can be none is answered as one that nobody knows.
fn secret(path: &str) -> Result<Secret, Refusal> {
    Secret::carried(path).ok_or(Refusal::NotFound)
}
