//! What was recorded from papers at the door: the register, and the word of the Party on each.

pub(crate) mod paper;

use app::{
    components::form::Faults,
    recordings::{
        dispute as disputing,
        list::{self, done_message},
        wording::ADDRESS,
    },
};
use axum::{
    extract::{Path, Query},
    http::StatusCode,
    response::Response,
};
use domain::{access::Right, identifiers::RecordingId};
use secretariat::{Refusal, mark, recordings};
use serde::Deserialize;

use crate::{
    desk::{Desk, see_done},
    typed::{Typed, form},
};

/// What the address asks for beside the page.
#[derive(Deserialize)]
pub(crate) struct Asked {
    page: Option<String>,
    done: Option<String>,
}

pub(crate) async fn show(Query(asked): Query<Asked>, desk: Desk) -> Response {
    let answer = async {
        let mut reading = desk.office().read(desk.actor()?).await?;
        let number = asked.page.as_deref().and_then(|page| page.parse().ok()).unwrap_or(1);
        let found = recordings::recordings(&mut reading, number).await?;
        let done = asked.done.as_deref().and_then(done_message);
        let title = desk.words.say("recordings-title");
        Ok(desk.page(StatusCode::OK, None, &title, || list::view(desk.words, &found, done)))
    };
    desk.respond(answer.await)
}

pub(crate) async fn confirm(Path(path): Path<String>, desk: Desk) -> Response {
    let answer = async {
        let (actor, id) = (desk.actor()?, id(&path)?);
        let seen = desk.typed.get("version").map_or("", String::as_str);
        recordings::confirm(desk.office(), actor, id, seen).await?;
        Ok(see_done(ADDRESS, "confirm-done"))
    };
    desk.respond(answer.await)
}

pub(crate) async fn ask_dispute(Path(path): Path<String>, desk: Desk) -> Response {
    desk.respond(page(&desk, &path, StatusCode::OK, &Typed::new(), &Faults::new()).await)
}

pub(crate) async fn dispute(Path(path): Path<String>, desk: Desk) -> Response {
    let answer = async {
        let (actor, id) = (desk.actor()?, id(&path)?);
        match recordings::dispute(desk.office(), actor, id, &form(&desk.typed)).await {
            Ok(()) => Ok(see_done(ADDRESS, "dispute-done")),
            Err(refusal) => {
                let (status, faults) = desk.form_again(refusal)?;
                page(&desk, &path, status, &desk.typed, &faults).await
            }
        }
    };
    desk.respond(answer.await)
}

async fn page(
    desk: &Desk,
    path: &str,
    status: StatusCode,
    typed: &Typed,
    faults: &Faults,
) -> Result<Response, Refusal> {
    let mut reading = desk.office().read(desk.actor()?).await?;
    let seen = recordings::recording(&mut reading, id(path)?).await?;
    if !seen.judges {
        return Err(Refusal::Denied(Right::JudgeRecording));
    }
    let mut typed = typed.clone();
    if status != StatusCode::UNPROCESSABLE_ENTITY {
        typed.insert("version".into(), mark(&seen.recording));
    }
    let title = disputing::title(desk.words);
    Ok(desk.page(status, None, &title, || disputing::view(desk.words, &seen, &typed, faults)))
}

/// An id in an address. What is no id names nothing.
fn id(text: &str) -> Result<RecordingId, Refusal> {
    text.parse().map_err(|_| Refusal::NotFound)
}
