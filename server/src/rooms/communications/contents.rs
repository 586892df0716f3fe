//! What a communication carries: one thing put in, one taken out again.

use app::{
    communications::contents::{self, ContentsPage},
    components::form::Faults,
    frame::Section,
    refusals,
};
use axum::{
    extract::{Path, Query},
    http::StatusCode,
    response::Response,
};
use domain::access::Right;
use secretariat::{
    Refusal,
    communications::{self, ContentForm},
    sessions,
};
use serde::Deserialize;

use super::{id, seen_for};
use crate::{
    desk::{Desk, see_done},
    typed::Typed,
};

/// What the address asks for beside the page.
#[derive(Deserialize)]
pub(crate) struct Asked {
    kind: Option<String>,
}

pub(crate) async fn ask(Path(path): Path<String>, Query(asked): Query<Asked>, desk: Desk) -> Response {
    let kind = asked.kind.unwrap_or_default();
    let typed = Typed::from([("kind".to_owned(), kind)]);
    desk.respond(page(&desk, &path, StatusCode::OK, &typed, &Faults::new()).await)
}

pub(crate) async fn put_in(Path(path): Path<String>, desk: Desk) -> Response {
    let answer = async {
        let id = id(&path)?;
        let form = ContentForm::typed(desk.typed.clone());
        let (status, faults) = match communications::put_in(desk.office(), desk.actor()?, id, &form).await {
            Ok(()) => return Ok(see_done(&format!("/communications/{id}"), "contents-done")),
            Err(Refusal::Faults(faults)) => {
                (StatusCode::UNPROCESSABLE_ENTITY, refusals::faults(desk.words, &faults))
            }
            Err(Refusal::Stale) => (StatusCode::CONFLICT, refusals::stale(desk.words)),
            Err(refusal) => return Err(refusal),
        };
        page(&desk, &path, status, &desk.typed, &faults).await
    };
    desk.respond(answer.await)
}

pub(crate) async fn drop_content(Path(path): Path<String>, desk: Desk) -> Response {
    let answer = async {
        let typed = |name: &str| desk.typed.get(name).map_or("", String::as_str);
        let (id, place) = (id(&path)?, typed("place").parse().unwrap_or_default());
        let seen = typed("version");
        communications::drop_content(desk.office(), desk.actor()?, id, place, seen).await?;
        Ok(see_done(&format!("/communications/{id}"), "contents-done"))
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
    let seen = seen_for(&mut reading, path, Right::PrepareCommunication).await?;
    let known: Vec<_> =
        sessions::open_sessions(&mut reading).await?.into_iter().map(|found| found.session).collect();
    let page = ContentsPage {
        communication: &seen.communication,
        list: &seen.list,
        sessions: &known,
        typed,
        faults,
    };
    let title = contents::page_title(desk.words);
    Ok(desk.page(status, Some(Section::Communications), &title, || contents::view(desk.words, &page)))
}
