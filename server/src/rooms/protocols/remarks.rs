//! Remarks and proposed wording, the answers to them, and taking a proposal over.

use app::{
    components::form::Faults,
    frame::Section,
    protocols::{remarks, wording},
    refusals,
};
use axum::{
    extract::{Path, Query},
    http::StatusCode,
    response::Response,
};
use domain::{access::Right, identifiers::RemarkId};
use secretariat::{Refusal, protocols};
use serde::Deserialize;

use super::{id, seen_for};
use crate::{
    desk::{Desk, see_done},
    typed::{Typed, form},
};

/// What the remark is about.
#[derive(Deserialize)]
pub(crate) struct Asked {
    instruction: Option<String>,
}

pub(crate) async fn ask(Path(path): Path<String>, Query(asked): Query<Asked>, desk: Desk) -> Response {
    let answer = async {
        desk.actor()?;
        let typed = asked
            .instruction
            .map(|instruction| ("instruction".to_owned(), instruction))
            .into_iter()
            .collect();
        page(&desk, &path, None, StatusCode::OK, &typed, &Faults::new()).await
    };
    desk.respond(answer.await)
}

pub(crate) async fn make(Path(path): Path<String>, desk: Desk) -> Response {
    let answer = async {
        let actor = desk.actor()?;
        let (id, typed) = (id(&path)?, form(&desk.typed));
        // It goes to the other Party by the button that says so, and by nothing else.
        if desk.typed.get("act").is_some_and(|act| act == "share") {
            let done = protocols::remark(desk.office(), actor, id, &typed).await;
            return said(&desk, &path, None, done, "remark-done").await;
        }
        let done = protocols::keep_remark(desk.office(), actor, id, &typed).await;
        said(&desk, &path, None, done, "remark-kept").await
    };
    desk.respond(answer.await)
}

pub(crate) async fn ask_answer(Path((path, remark)): Path<(String, String)>, desk: Desk) -> Response {
    let answer = async {
        desk.actor()?;
        page(&desk, &path, Some(remark_of(&remark)?), StatusCode::OK, &Typed::new(), &Faults::new()).await
    };
    desk.respond(answer.await)
}

pub(crate) async fn answer(Path((path, remark)): Path<(String, String)>, desk: Desk) -> Response {
    let answer = async {
        let actor = desk.actor()?;
        let (id, remark) = (id(&path)?, remark_of(&remark)?);
        let done = protocols::answer(desk.office(), actor, id, remark, &form(&desk.typed)).await;
        said(&desk, &path, Some(remark), done, "answer-done").await
    };
    desk.respond(answer.await)
}

pub(crate) async fn accept(Path((path, remark)): Path<(String, String)>, desk: Desk) -> Response {
    let answer = async {
        let actor = desk.actor()?;
        let (id, remark) = (id(&path)?, remark_of(&remark)?);
        protocols::accept(desk.office(), actor, id, remark).await?;
        Ok(see_done(&wording::address(id), "accept-done"))
    };
    desk.respond(answer.await)
}

pub(crate) async fn resolve(Path((path, remark)): Path<(String, String)>, desk: Desk) -> Response {
    let answer = async {
        let actor = desk.actor()?;
        let (id, remark) = (id(&path)?, remark_of(&remark)?);
        protocols::resolve(desk.office(), actor, id, remark).await?;
        Ok(see_done(&wording::address(id), "resolve-done"))
    };
    desk.respond(answer.await)
}

pub(crate) async fn share(Path((path, remark)): Path<(String, String)>, desk: Desk) -> Response {
    let answer = async {
        let actor = desk.actor()?;
        let (id, remark) = (id(&path)?, remark_of(&remark)?);
        protocols::share_remark(desk.office(), actor, id, remark).await?;
        Ok(see_done(&wording::address(id), "remark-done"))
    };
    desk.respond(answer.await)
}

pub(crate) async fn discard(Path((path, remark)): Path<(String, String)>, desk: Desk) -> Response {
    let answer = async {
        let actor = desk.actor()?;
        let (id, remark) = (id(&path)?, remark_of(&remark)?);
        protocols::discard_remark(desk.office(), actor, id, remark).await?;
        Ok(see_done(&wording::address(id), "remark-discarded"))
    };
    desk.respond(answer.await)
}

async fn said(
    desk: &Desk,
    path: &str,
    answered: Option<RemarkId>,
    done: Result<(), Refusal>,
    message: &str,
) -> Result<Response, Refusal> {
    match done {
        Ok(()) => Ok(see_done(&wording::address(id(path)?), message)),
        Err(Refusal::Faults(faults)) => {
            let faults = refusals::faults(desk.words, &faults);
            page(desk, path, answered, StatusCode::UNPROCESSABLE_ENTITY, &desk.typed, &faults).await
        }
        Err(refusal) => Err(refusal),
    }
}

async fn page(
    desk: &Desk,
    path: &str,
    answered: Option<RemarkId>,
    status: StatusCode,
    typed: &Typed,
    faults: &Faults,
) -> Result<Response, Refusal> {
    let seen = seen_for(desk, path, Right::RemarkOnProtocol).await?;
    let known = |id| seen.protocol().remarks.iter().find(|remark| remark.id == id).ok_or(Refusal::NotFound);
    let answered = answered.map(known).transpose()?;
    let title = remarks::title(desk.words, answered);
    Ok(desk.page(status, Some(Section::Protocols), &title, || {
        remarks::view(desk.words, &seen, answered, typed, faults)
    }))
}

fn remark_of(text: &str) -> Result<RemarkId, Refusal> {
    text.parse().map_err(|_| Refusal::NotFound)
}
