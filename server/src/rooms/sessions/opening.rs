//! The opening position.

use app::{components::form::Faults, frame::Section, refusals, sessions::opening};
use axum::{http::StatusCode, response::Response};
use domain::access::Right;
use secretariat::{Refusal, sessions};

use crate::{
    desk::{Desk, see_done},
    typed::{Typed, form},
};

pub(crate) async fn ask(desk: Desk) -> Response {
    desk.respond(page(&desk, StatusCode::OK, &Typed::new(), &Faults::new()))
}

pub(crate) async fn record(desk: Desk) -> Response {
    let answer = async {
        match sessions::record_opening_position(desk.office(), desk.actor()?, &form(&desk.typed)).await {
            Ok(()) => Ok(see_done("/sessions", "opening-done")),
            Err(Refusal::Faults(faults)) => {
                let faults = refusals::faults(desk.words, &faults);
                page(&desk, StatusCode::UNPROCESSABLE_ENTITY, &desk.typed, &faults)
            }
            Err(refusal) => Err(refusal),
        }
    };
    desk.respond(answer.await)
}

fn page(desk: &Desk, status: StatusCode, typed: &Typed, faults: &Faults) -> Result<Response, Refusal> {
    let actor = desk.actor()?;
    if !actor.may(Right::RecordOpeningPosition) {
        return Err(Refusal::Denied(Right::RecordOpeningPosition));
    }
    let title = desk.words.say("sessions-opening-title");
    Ok(desk.page(status, Some(Section::Sessions), &title, || {
        opening::view(desk.words, actor.party(), typed, faults)
    }))
}
