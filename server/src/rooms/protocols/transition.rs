//! The transitional provisions of a draft.

use app::{
    components::form::Faults,
    frame::Section,
    protocols::{transition, wording},
};
use axum::{extract::Path, http::StatusCode, response::Response};
use domain::access::Right;
use secretariat::{
    Refusal,
    protocols::{self, TransitionForm},
};

use super::{id, naming_what_is_seen, seen_for};
use crate::{
    desk::{Desk, see_done},
    typed::{Typed, form, shown},
};

pub(crate) async fn ask(Path(path): Path<String>, desk: Desk) -> Response {
    desk.respond(page(&desk, &path, StatusCode::OK, None, &Faults::new()).await)
}

pub(crate) async fn write(Path(path): Path<String>, desk: Desk) -> Response {
    let answer = async {
        let actor = desk.actor()?;
        let id = id(&path)?;
        let done = protocols::provide_for_transition(desk.office(), actor, id, &form(&desk.typed)).await;
        let (status, faults) = match done {
            Ok(()) => return Ok(see_done(&wording::address(id), "transition-done")),
            Err(refusal) => desk.form_again(refusal)?,
        };
        page(&desk, &path, status, Some(desk.typed.clone()), &faults).await
    };
    desk.respond(answer.await)
}

async fn page(
    desk: &Desk,
    path: &str,
    status: StatusCode,
    typed: Option<Typed>,
    faults: &Faults,
) -> Result<Response, Refusal> {
    let seen = seen_for(desk, path, Right::DraftProtocol).await?;
    let written = || shown(&TransitionForm::of(seen.seen.clone(), &seen.protocol().draft.transitional));
    let typed = naming_what_is_seen(typed.unwrap_or_else(written), status, &seen);
    let title = transition::title(desk.words);
    Ok(desk.page(status, Some(Section::Protocols), &title, || {
        transition::view(desk.words, &seen, &typed, faults)
    }))
}
