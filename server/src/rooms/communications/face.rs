//! The face of a communication: prepared, amended, corrected.

use app::{
    communications::{
        face::{self, FacePage, Purpose},
        formulas, wording,
    },
    components::form::Faults,
    frame::Section,
    refusals,
};
use axum::{
    extract::{Path, Query},
    http::StatusCode,
    response::Response,
};
use domain::{access::Right, languages::Language};
use secretariat::{
    Reading, Refusal,
    communications::{self, CommunicationSeen, TermsForm},
    mark, sessions,
};
use serde::Deserialize;

use super::{id, seen_for};
use crate::{
    desk::{Desk, see_done},
    typed::{Typed, form, shown},
};

/// What the address asks for beside the page.
#[derive(Deserialize)]
pub(crate) struct Asked {
    text: Option<String>,
}

/// What the page shows beside the form.
struct Shown<'a> {
    status: StatusCode,
    typed: &'a Typed,
    faults: &'a Faults,
    composed: bool,
}

pub(crate) async fn new(desk: Desk) -> Response {
    let answer = async {
        let actor = desk.actor()?;
        if !actor.may(Right::PrepareCommunication) {
            return Err(Refusal::Denied(Right::PrepareCommunication));
        }
        let typed = shown(&TermsForm {
            channel: "note".into(),
            route: "ministry-to-embassy".into(),
            marking: "unmarked".into(),
            ..TermsForm::default()
        });
        let shown = Shown { status: StatusCode::OK, typed: &typed, faults: &Faults::new(), composed: false };
        let mut reading = desk.office().read(actor).await?;
        page(&desk, &mut reading, Purpose::New, &shown).await
    };
    desk.respond(answer.await)
}

pub(crate) async fn prepare(desk: Desk) -> Response {
    let answer = async {
        match communications::prepare(desk.office(), desk.actor()?, &form(&desk.typed)).await {
            Ok(id) => Ok(see_done(&format!("/communications/{id}"), "prepare-done")),
            Err(Refusal::Faults(faults)) => {
                let faults = refusals::faults(desk.words, &faults);
                let (status, typed) = (StatusCode::UNPROCESSABLE_ENTITY, &desk.typed);
                let mut reading = desk.office().read(desk.actor()?).await?;
                let shown = Shown { status, typed, faults: &faults, composed: false };
                page(&desk, &mut reading, Purpose::New, &shown).await
            }
            Err(refusal) => Err(refusal),
        }
    };
    desk.respond(answer.await)
}

/// The form as it stands; with `?text=composed`, its texts by the formulas.
pub(crate) async fn ask(Path(path): Path<String>, Query(asked): Query<Asked>, desk: Desk) -> Response {
    let answer = async {
        let mut reading = desk.office().read(desk.actor()?).await?;
        let seen = seen_for(&mut reading, &path, Right::PrepareCommunication).await?;
        let mut typed = shown(&TermsForm::of(&seen.communication));
        let composed = asked.text.as_deref() == Some("composed");
        if composed {
            typed.extend(texts(&mut reading, &seen).await?);
        }
        let shown = Shown { status: StatusCode::OK, typed: &typed, faults: &Faults::new(), composed };
        page(&desk, &mut reading, Purpose::Amend(&seen.communication), &shown).await
    };
    desk.respond(answer.await)
}

pub(crate) async fn amend(Path(path): Path<String>, desk: Desk) -> Response {
    let answer = async {
        let done = communications::amend(desk.office(), desk.actor()?, id(&path)?, &form(&desk.typed)).await;
        answered(&desk, &path, done, "face-done", Right::PrepareCommunication).await
    };
    desk.respond(answer.await)
}

pub(crate) async fn ask_correction(Path(path): Path<String>, desk: Desk) -> Response {
    let answer = async {
        let mut reading = desk.office().read(desk.actor()?).await?;
        let seen = corrected_by(&mut reading, &path).await?;
        let typed = shown(&TermsForm::of(&seen.communication));
        let shown = Shown { status: StatusCode::OK, typed: &typed, faults: &Faults::new(), composed: false };
        page(&desk, &mut reading, Purpose::Correct(&seen.communication), &shown).await
    };
    desk.respond(answer.await)
}

pub(crate) async fn correct(Path(path): Path<String>, desk: Desk) -> Response {
    let answer = async {
        let (office, actor) = (desk.office(), desk.actor()?);
        let done = communications::correct_terms(office, actor, id(&path)?, &form(&desk.typed)).await;
        answered(&desk, &path, done, "correct-done", Right::CorrectCommunication).await
    };
    desk.respond(answer.await)
}

/// To the communication, or the same form with what is wrong.
async fn answered(
    desk: &Desk,
    path: &str,
    done: Result<(), Refusal>,
    message: &str,
    right: Right,
) -> Result<Response, Refusal> {
    let (status, faults) = match done {
        Ok(()) => return Ok(see_done(&format!("/communications/{}", id(path)?), message)),
        Err(Refusal::Faults(faults)) => {
            (StatusCode::UNPROCESSABLE_ENTITY, refusals::faults(desk.words, &faults))
        }
        Err(Refusal::Stale) => (StatusCode::CONFLICT, refusals::stale(desk.words)),
        Err(refusal) => return Err(refusal),
    };
    let mut reading = desk.office().read(desk.actor()?).await?;
    let seen = seen_for(&mut reading, path, right).await?;
    let mut typed = desk.typed.clone();
    typed.insert("version".into(), mark(&seen.communication));
    let communication = &seen.communication;
    let is_correction = right == Right::CorrectCommunication;
    let purpose = if is_correction { Purpose::Correct(communication) } else { Purpose::Amend(communication) };
    page(desk, &mut reading, purpose, &Shown { status, typed: &typed, faults: &faults, composed: false })
        .await
}

/// Only the sender corrects what is on its face.
async fn corrected_by(reading: &mut Reading<'_>, path: &str) -> Result<CommunicationSeen, Refusal> {
    let seen = seen_for(reading, path, Right::CorrectCommunication).await?;
    let sends = seen.communication.sender == reading.party();
    if sends { Ok(seen) } else { Err(Refusal::Denied(Right::CorrectCommunication)) }
}

async fn texts(
    reading: &mut Reading<'_>,
    seen: &CommunicationSeen,
) -> Result<Vec<(String, String)>, Refusal> {
    let known: Vec<_> =
        sessions::open_sessions(reading).await?.into_iter().map(|found| found.session).collect();
    let own = seen.communication.sender.language();
    let compose = |language: Language| {
        let text = formulas::text(language, &seen.communication, &seen.list, &known);
        (format!("text_{}", language.tag()), text)
    };
    Ok(vec![compose(Language::Russian), compose(own)])
}

async fn page(
    desk: &Desk,
    reading: &mut Reading<'_>,
    purpose: Purpose<'_>,
    shown: &Shown<'_>,
) -> Result<Response, Refusal> {
    let answerable = communications::answerable(reading).await?;
    let Shown { status, typed, faults, composed } = *shown;
    let page =
        FacePage { purpose, sender: reading.party(), answerable: &answerable, typed, faults, composed };
    let title = match purpose {
        Purpose::New => face::page_title(desk.words, purpose),
        Purpose::Amend(communication) | Purpose::Correct(communication) => {
            wording::title(desk.words, communication)
        }
    };
    Ok(desk.page(status, Some(Section::Communications), &title, || face::view(desk.words, &page)))
}
