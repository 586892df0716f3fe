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
use axum::{extract::Path, http::StatusCode, response::Response};
use domain::{access::Right, authorities::History, communications::Communication, languages::Language};
use secretariat::{
    Reading, Refusal,
    communications::{self, TermsForm},
    mark, protocols, sessions,
};

use super::{id, seen_for};
use crate::{
    desk::{Desk, see_done},
    typed::{Typed, form, shown},
};

/// What the page shows beside the form.
struct Shown<'a> {
    status: StatusCode,
    typed: &'a Typed,
    faults: &'a Faults,
    saved_meanwhile: Option<&'a Typed>,
    composed: bool,
}

impl<'a> Shown<'a> {
    const fn new(status: StatusCode, typed: &'a Typed, faults: &'a Faults) -> Self {
        Self { status, typed, faults, saved_meanwhile: None, composed: false }
    }
}

/// A form in which nothing is typed yet: what is usual is chosen.
pub(in crate::rooms) fn blank() -> Typed {
    shown(&TermsForm {
        channel: "note".into(),
        route: "ministry-to-embassy".into(),
        marking: "unmarked".into(),
        ..TermsForm::default()
    })
}

pub(crate) async fn new(desk: Desk) -> Response {
    let answer = async {
        let actor = desk.actor()?;
        if !actor.may(Right::PrepareCommunication) {
            return Err(Refusal::Denied(Right::PrepareCommunication));
        }
        let typed = blank();
        let mut reading = desk.office().read(actor).await?;
        let faults = Faults::new();
        page(&desk, &mut reading, Purpose::New, &Shown::new(StatusCode::OK, &typed, &faults)).await
    };
    desk.respond(answer.await)
}

pub(crate) async fn prepare(desk: Desk) -> Response {
    let answer = async {
        match communications::prepare(desk.office(), desk.actor()?, &form(&desk.typed)).await {
            Ok(id) => Ok(see_done(&format!("/communications/{id}"), "prepare-done")),
            Err(Refusal::Faults(faults)) => {
                let faults = refusals::faults(desk.words, &faults);
                let mut reading = desk.office().read(desk.actor()?).await?;
                let shown = Shown::new(StatusCode::UNPROCESSABLE_ENTITY, &desk.typed, &faults);
                page(&desk, &mut reading, Purpose::New, &shown).await
            }
            Err(refusal) => Err(refusal),
        }
    };
    desk.respond(answer.await)
}

pub(crate) async fn ask(Path(path): Path<String>, desk: Desk) -> Response {
    desk.respond(asked(&desk, &path, Right::PrepareCommunication).await)
}

pub(crate) async fn ask_correction(Path(path): Path<String>, desk: Desk) -> Response {
    desk.respond(asked(&desk, &path, Right::CorrectCommunication).await)
}

/// The form as it stands.
async fn asked(desk: &Desk, path: &str, right: Right) -> Result<Response, Refusal> {
    let mut reading = desk.office().read(desk.actor()?).await?;
    let seen = seen_for(&mut reading, path, right).await?;
    let (typed, faults) = (shown(&TermsForm::of(&seen.communication)), Faults::new());
    let purpose = purpose(&seen.communication, right);
    page(desk, &mut reading, purpose, &Shown::new(StatusCode::OK, &typed, &faults)).await
}

/// Saves what was typed, or composes the text by the formulas into it: as its button says.
pub(crate) async fn amend(Path(path): Path<String>, desk: Desk) -> Response {
    let answer = async {
        if desk.typed.get("act").is_some_and(|act| act == "compose") {
            return composed(&desk, &path).await;
        }
        let done = communications::amend(desk.office(), desk.actor()?, id(&path)?, &form(&desk.typed)).await;
        answered(&desk, &path, done, "face-done", Right::PrepareCommunication).await
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

/// The form as typed, its texts by the formulas; nothing is saved.
async fn composed(desk: &Desk, path: &str) -> Result<Response, Refusal> {
    let mut reading = desk.office().read(desk.actor()?).await?;
    let seen = seen_for(&mut reading, path, Right::PrepareCommunication).await?;
    let (mut typed, faults) = (desk.typed.clone(), Faults::new());
    let mut communication = seen.communication.clone();
    if let Ok(typed) = form::<TermsForm>(&desk.typed).terms(Some(&communication.terms)) {
        communication.terms = typed;
    }
    typed.extend(texts(&mut reading, &communication, &seen.list).await?);
    let shown = Shown { composed: true, ..Shown::new(StatusCode::OK, &typed, &faults) };
    page(desk, &mut reading, Purpose::Amend(&seen.communication), &shown).await
}

/// To the communication, or the same form with what is wrong, or under both versions where someone saved first.
async fn answered(
    desk: &Desk,
    path: &str,
    done: Result<(), Refusal>,
    message: &str,
    right: Right,
) -> Result<Response, Refusal> {
    let (status, faults) = match done {
        Ok(()) => return Ok(see_done(&format!("/communications/{}", id(path)?), message)),
        Err(Refusal::Stale) => (StatusCode::CONFLICT, Faults::new()),
        Err(refusal) => desk.form_again(refusal)?,
    };
    let mut reading = desk.office().read(desk.actor()?).await?;
    let seen = seen_for(&mut reading, path, right).await?;
    let purpose = purpose(&seen.communication, right);
    let mut typed = desk.typed.clone();
    let saved = shown(&TermsForm::of(&seen.communication));
    let shown = if status == StatusCode::CONFLICT {
        typed.insert("version".into(), mark(&seen.communication));
        Shown { saved_meanwhile: Some(&saved), ..Shown::new(status, &typed, &faults) }
    } else {
        Shown::new(status, &typed, &faults)
    };
    page(desk, &mut reading, purpose, &shown).await
}

fn purpose(communication: &Communication, right: Right) -> Purpose<'_> {
    match right {
        Right::CorrectCommunication => Purpose::Correct(communication),
        _ => Purpose::Amend(communication),
    }
}

async fn texts(
    reading: &mut Reading<'_>,
    communication: &Communication,
    list: &History,
) -> Result<Vec<(String, String)>, Refusal> {
    let known: Vec<_> =
        sessions::open_sessions(reading).await?.into_iter().map(|found| found.session).collect();
    let signed = protocols::signed_protocols(reading).await?;
    let own = communication.sender.language();
    let compose = |language: Language| {
        let text = formulas::text(language, communication, list, &known, &signed);
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
    let answered = match purpose {
        Purpose::New | Purpose::OnPaper(..) => None,
        Purpose::Amend(communication) | Purpose::Correct(communication) => communication.terms.answers,
    };
    let sender = reading.party();
    let answerable = communications::answerable(reading, sender, answered).await?;
    let Shown { status, typed, faults, saved_meanwhile, composed } = *shown;
    let page =
        FacePage { purpose, sender, answerable: &answerable, typed, faults, saved_meanwhile, composed };
    let title = match purpose {
        Purpose::New | Purpose::OnPaper(..) => face::page_title(desk.words, purpose),
        Purpose::Amend(communication) | Purpose::Correct(communication) => {
            wording::title(desk.words, communication)
        }
    };
    Ok(desk.page(status, Some(Section::Communications), &title, || face::view(desk.words, &page)))
}
