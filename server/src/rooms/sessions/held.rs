//! A session that was held is entered from its papers; a mistake of that entry is corrected.

use app::{components::form::Faults, frame::Section, refusals, sessions::held};
use axum::{extract::Path, http::StatusCode, response::Response};
use domain::access::Right;
use secretariat::{
    Refusal,
    sessions::{self, HeldForm, SessionSeen},
};

use super::{at, id};
use crate::{
    desk::{Desk, see_done},
    typed::{Typed, form, shown},
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

pub(crate) async fn ask_correction(Path(path): Path<String>, desk: Desk) -> Response {
    let answer = async {
        let seen = correctable(&desk, &path).await?;
        let typed = shown(&as_entered(&seen));
        correction_page(&desk, &seen, StatusCode::OK, &typed, &Faults::new())
    };
    desk.respond(answer.await)
}

pub(crate) async fn correct(Path(path): Path<String>, desk: Desk) -> Response {
    let answer = async {
        let (actor, id) = (desk.actor()?, id(&path)?);
        let done =
            sessions::correct_held(desk.office(), actor, at(id, &desk.typed), &form(&desk.typed)).await;
        let (status, faults) = match done {
            Ok(()) => return Ok(see_done(&format!("/sessions/{id}"), "correct-done")),
            Err(refusal) => desk.form_again(refusal)?,
        };
        let seen = correctable(&desk, &path).await?;
        let mut typed = desk.typed.clone();
        if status == StatusCode::CONFLICT {
            typed.insert("version".into(), seen.session.version.to_string());
        }
        correction_page(&desk, &seen, status, &typed, &faults)
    };
    desk.respond(answer.await)
}

/// A session that was entered from papers, for whoever may correct that.
async fn correctable(desk: &Desk, path: &str) -> Result<SessionSeen, Refusal> {
    let actor = desk.actor()?;
    let seen = sessions::session(&mut desk.office().read(actor).await?, id(path)?).await?;
    match seen.session.record.is_from_papers() {
        false => Err(Refusal::NotFound),
        true if !actor.may(Right::RecordHeldSession) => Err(Refusal::Denied(Right::RecordHeldSession)),
        true => Ok(seen),
    }
}

fn as_entered(seen: &SessionSeen) -> HeldForm {
    HeldForm::of(seen.session.version, &seen.session.record, &seen.agenda.record)
}

fn correction_page(
    desk: &Desk,
    seen: &SessionSeen,
    status: StatusCode,
    typed: &Typed,
    faults: &Faults,
) -> Result<Response, Refusal> {
    let (party, title) = (desk.actor()?.party(), desk.words.say("sessions-correct-title"));
    Ok(desk.page(status, Some(Section::Sessions), &title, || {
        held::correction(desk.words, party, seen.session.id, typed, faults)
    }))
}
