//! Remarks on minutes and the host's answers.

use app::{
    components::form::Faults,
    frame::Section,
    minutes::{
        remarks::{self, About},
        wording,
    },
    refusals,
};
use axum::{extract::Path, http::StatusCode, response::Response};
use domain::{access::Right, identifiers::RemarkId};
use secretariat::{
    Refusal,
    minutes::{self, MinutesSeen},
};

use super::{items::number_of, seen_for};
use crate::{
    desk::{Desk, see_done},
    rooms::sessions::id,
    typed::{Typed, form},
};

/// What is remarked on, or answered.
#[derive(Clone, Copy)]
enum Which {
    Whole,
    Item(usize),
    Answer(RemarkId),
}

pub(crate) async fn ask_whole(Path(path): Path<String>, desk: Desk) -> Response {
    desk.respond(asked(&desk, &path, Ok(Which::Whole)).await)
}

pub(crate) async fn on_whole(Path(path): Path<String>, desk: Desk) -> Response {
    desk.respond(said(&desk, &path, Ok(Which::Whole)).await)
}

pub(crate) async fn ask_item(Path((path, number)): Path<(String, String)>, desk: Desk) -> Response {
    desk.respond(asked(&desk, &path, number_of(&number).map(Which::Item)).await)
}

pub(crate) async fn on_item(Path((path, number)): Path<(String, String)>, desk: Desk) -> Response {
    desk.respond(said(&desk, &path, number_of(&number).map(Which::Item)).await)
}

pub(crate) async fn ask_answer(Path((path, remark)): Path<(String, String)>, desk: Desk) -> Response {
    desk.respond(asked(&desk, &path, answered(&remark)).await)
}

pub(crate) async fn answer(Path((path, remark)): Path<(String, String)>, desk: Desk) -> Response {
    desk.respond(said(&desk, &path, answered(&remark)).await)
}

fn answered(text: &str) -> Result<Which, Refusal> {
    text.parse().map(Which::Answer).map_err(|_| Refusal::NotFound)
}

async fn asked(desk: &Desk, path: &str, which: Result<Which, Refusal>) -> Result<Response, Refusal> {
    page(desk, path, which?, StatusCode::OK, &Typed::new(), &Faults::new()).await
}

async fn said(desk: &Desk, path: &str, which: Result<Which, Refusal>) -> Result<Response, Refusal> {
    let (which, id, actor, typed) = (which?, id(path)?, desk.actor()?, form(&desk.typed));
    let base = wording::address(id);
    let (done, back, message) = match which {
        Which::Whole => (minutes::remark(desk.office(), actor, id, None, &typed).await, base, "remark-done"),
        Which::Item(number) => {
            let done = minutes::remark(desk.office(), actor, id, Some(number), &typed).await;
            (done, format!("{base}/items/{number}"), "remark-done")
        }
        Which::Answer(remark) => {
            (minutes::answer(desk.office(), actor, id, remark, &typed).await, base, "answer-done")
        }
    };
    match done {
        Ok(()) => Ok(see_done(&back, message)),
        Err(Refusal::Faults(faults)) => {
            let faults = refusals::faults(desk.words, &faults);
            page(desk, path, which, StatusCode::UNPROCESSABLE_ENTITY, &desk.typed, &faults).await
        }
        Err(refusal) => Err(refusal),
    }
}

async fn page(
    desk: &Desk,
    path: &str,
    which: Which,
    status: StatusCode,
    typed: &Typed,
    faults: &Faults,
) -> Result<Response, Refusal> {
    let right = match which {
        Which::Answer(_) => Right::DraftMinutes,
        Which::Whole | Which::Item(_) => Right::RemarkOnMinutes,
    };
    let seen = seen_for(desk, path, right).await?;
    let about = about(&seen, which).ok_or(Refusal::NotFound)?;
    let title = remarks::title(desk.words, about);
    Ok(desk.page(status, Some(Section::Sessions), &title, || {
        remarks::view(desk.words, &seen, about, typed, faults)
    }))
}

fn about(seen: &MinutesSeen, which: Which) -> Option<About<'_>> {
    let minutes = seen.minutes.as_ref()?;
    match which {
        Which::Whole => Some(About::Whole),
        Which::Item(number) => {
            minutes.record.items.get(number.checked_sub(1)?)?;
            Some(About::Item(number))
        }
        Which::Answer(id) => minutes.remarks.iter().find(|remark| remark.id == id).map(About::Answer),
    }
}
