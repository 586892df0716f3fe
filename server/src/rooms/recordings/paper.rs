//! A paper of the other Party is entered, taken in hand, laid down.

use app::{
    communications::face::{self, FacePage, Purpose},
    components::form::Faults,
    frame::Section,
    recordings::wording::ADDRESS,
    refusals,
};
use axum::{extract::Path, http::StatusCode, response::Response};
use domain::access::Right;
use secretariat::{Refusal, communications, recordings};

use crate::{
    desk::{Desk, see_done},
    rooms::communications::{face::blank, id},
    typed::{Typed, form},
};

pub(crate) async fn ask(desk: Desk) -> Response {
    desk.respond(page(&desk, StatusCode::OK, &blank(), &Faults::new()).await)
}

pub(crate) async fn begin(desk: Desk) -> Response {
    let answer = async {
        match recordings::begin(desk.office(), desk.actor()?, &form(&desk.typed)).await {
            Ok(id) => Ok(see_done(&format!("/communications/{id}"), "in-hand-done")),
            Err(Refusal::Faults(faults)) => {
                let faults = refusals::faults(desk.words, &faults);
                page(&desk, StatusCode::UNPROCESSABLE_ENTITY, &desk.typed, &faults).await
            }
            Err(refusal) => Err(refusal),
        }
    };
    desk.respond(answer.await)
}

pub(crate) async fn take_in_hand(Path(path): Path<String>, desk: Desk) -> Response {
    let answer = async {
        let actor = desk.actor()?;
        let id = id(&path)?;
        recordings::take_in_hand(desk.office(), actor, id).await?;
        Ok(see_done(&format!("/communications/{id}"), "in-hand-done"))
    };
    desk.respond(answer.await)
}

pub(crate) async fn finish(desk: Desk) -> Response {
    let answer = async {
        recordings::finish(desk.office(), desk.actor()?).await?;
        Ok(see_done(ADDRESS, "finish-done"))
    };
    desk.respond(answer.await)
}

async fn page(desk: &Desk, status: StatusCode, typed: &Typed, faults: &Faults) -> Result<Response, Refusal> {
    let actor = desk.actor()?;
    if !actor.may(Right::RecordFromPaper) {
        return Err(Refusal::Denied(Right::RecordFromPaper));
    }
    let mut reading = desk.office().read(actor).await?;
    let sender = actor.party().other();
    let begun = recordings::begun(&mut reading, sender).await?;
    let answerable = communications::answerable(&mut reading, sender, None).await?;
    let purpose = Purpose::OnPaper(sender, &begun);
    let page = FacePage {
        purpose,
        sender,
        answerable: &answerable,
        typed,
        faults,
        saved_meanwhile: None,
        composed: false,
    };
    let title = face::page_title(desk.words, purpose);
    Ok(desk.page(status, Some(Section::Communications), &title, || face::view(desk.words, &page)))
}
