//! The signing in two originals.

use app::{
    components::form::Faults,
    frame::Section,
    protocols::{sign, wording},
    refusals,
};
use axum::{extract::Path, http::StatusCode, response::Response};
use domain::access::Right;
use secretariat::{Refusal, protocols};

use super::{id, seen_for};
use crate::{
    desk::{Desk, see_done},
    typed::{Typed, form},
};

pub(crate) async fn ask(Path(path): Path<String>, desk: Desk) -> Response {
    desk.respond(page(&desk, &path, StatusCode::OK, &Typed::new(), &Faults::new()).await)
}

pub(crate) async fn record(Path(path): Path<String>, desk: Desk) -> Response {
    let answer = async {
        let actor = desk.actor()?;
        let id = id(&path)?;
        match protocols::sign(desk.office(), actor, id, &form(&desk.typed)).await {
            Ok(()) => Ok(see_done(&wording::address(id), "sign-done")),
            Err(Refusal::Faults(faults)) => {
                let faults = refusals::faults(desk.words, &faults);
                page(&desk, &path, StatusCode::UNPROCESSABLE_ENTITY, &desk.typed, &faults).await
            }
            Err(refusal) => Err(refusal),
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
    let seen = seen_for(desk, path, Right::RecordProtocolSigned).await?;
    let title = sign::title(desk.words);
    Ok(desk.page(status, Some(Section::Protocols), &title, || sign::view(desk.words, &seen, typed, faults)))
}
