//! A session that was held is entered from its papers.

use app::{components::form::Faults, frame::Section, refusals, sessions::held};
use axum::{http::StatusCode, response::Response};
use domain::access::Right;
use secretariat::{Refusal, sessions};

use crate::{
    desk::{Desk, see_done},
    typed::{Typed, form},
};

pub(crate) async fn ask(desk: Desk) -> Response {
    let typed = Typed::from([("form".to_owned(), "in-person".to_owned())]);
    desk.respond(page(&desk, StatusCode::OK, &typed, &Faults::new()))
}

pub(crate) async fn enter(desk: Desk) -> Response {
    let answer = async {
        match sessions::enter_held(desk.office(), desk.actor()?, &form(&desk.typed)).await {
            Ok(id) => Ok(see_done(&format!("/sessions/{id}"), "held-done")),
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
    if !actor.may(Right::RecordHeldSession) {
        return Err(Refusal::Denied(Right::RecordHeldSession));
    }
    let title = desk.words.say("sessions-held-title");
    Ok(desk.page(status, Some(Section::Sessions), &title, || {
        held::view(desk.words, actor.party(), typed, faults)
    }))
}
