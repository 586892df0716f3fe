//! What a communication carries: one thing put in, one taken out again; what was recorded of it, corrected.

use app::{
    communications::contents::{self, ContentsPage},
    components::form::Faults,
    frame::Section,
    refusals,
};
use axum::{
    extract::{Path, Query},
    http::StatusCode,
    response::Response,
};
use domain::{access::Right, communications::Carried};
use secretariat::{
    Refusal, commission,
    communications::{self, ContentForm},
    protocols, sessions,
};
use serde::Deserialize;

use super::{id, naming_what_is_seen, seen, seen_for};
use crate::{
    desk::{Desk, see_done},
    typed::Typed,
};

/// What the address asks for beside the page.
#[derive(Deserialize)]
pub(crate) struct Asked {
    kind: Option<String>,
}

pub(crate) async fn ask(Path(path): Path<String>, Query(asked): Query<Asked>, desk: Desk) -> Response {
    let kind = asked.kind.unwrap_or_default();
    let typed = Typed::from([("kind".to_owned(), kind)]);
    desk.respond(page(&desk, &path, None, StatusCode::OK, typed, &Faults::new()).await)
}

pub(crate) async fn put_in(Path(path): Path<String>, desk: Desk) -> Response {
    let answer = async {
        let form = ContentForm::typed(desk.typed.clone());
        if is_check(&desk) {
            return checked(&desk, &path, None, &form).await;
        }
        let done = communications::put_in(desk.office(), desk.actor()?, id(&path)?, &form).await;
        answered(&desk, &path, None, done, "contents-done").await
    };
    desk.respond(answer.await)
}

/// What is recorded at this place, as a form that corrects it; with another `?kind=`, an empty one of that kind.
pub(crate) async fn ask_correction(
    Path((path, place)): Path<(String, String)>,
    Query(asked): Query<Asked>,
    desk: Desk,
) -> Response {
    let answer = async {
        desk.actor()?;
        let place = place_of(&place)?;
        let typed = match asked.kind {
            Some(kind) => Typed::from([("kind".to_owned(), kind)]),
            None => {
                let seen = seen(&desk, &path).await?;
                let recorded = seen.communication.terms.carries.get(place - 1);
                recorded.map(|carried| ContentForm::of(carried).into_typed()).unwrap_or_default()
            }
        };
        page(&desk, &path, Some(place), StatusCode::OK, typed, &Faults::new()).await
    };
    desk.respond(answer.await)
}

pub(crate) async fn correct(Path((path, place)): Path<(String, String)>, desk: Desk) -> Response {
    let answer = async {
        let (office, actor) = (desk.office(), desk.actor()?);
        let (place, form) = (place_of(&place)?, ContentForm::typed(desk.typed.clone()));
        if is_check(&desk) {
            return checked(&desk, &path, Some(place), &form).await;
        }
        let done = communications::correct_content(office, actor, id(&path)?, place, &form).await;
        answered(&desk, &path, Some(place), done, "correct-done").await
    };
    desk.respond(answer.await)
}

/// To the communication, or the same form with what is wrong.
async fn answered(
    desk: &Desk,
    path: &str,
    corrected: Option<usize>,
    done: Result<(), Refusal>,
    message: &str,
) -> Result<Response, Refusal> {
    let (status, faults) = match done {
        Ok(()) => return Ok(see_done(&format!("/communications/{}", id(path)?), message)),
        Err(refusal) => desk.form_again(refusal)?,
    };
    page(desk, path, corrected, status, desk.typed.clone(), &faults).await
}

/// Whether a pasted table is only to be looked through.
fn is_check(desk: &Desk) -> bool {
    desk.typed.get("act").is_some_and(|act| act == "check")
}

/// Shows what the table would become. Nothing is stored, so this is no act.
async fn checked(
    desk: &Desk,
    path: &str,
    corrected: Option<usize>,
    form: &ContentForm,
) -> Result<Response, Refusal> {
    let faults = form.faults_of_table();
    let status = if faults.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let faults = refusals::faults(desk.words, &faults);
    page(desk, path, corrected, status, desk.typed.clone(), &faults).await
}

/// A place in an address, from one.
fn place_of(text: &str) -> Result<usize, Refusal> {
    text.parse().ok().filter(|&place| place > 0).ok_or(Refusal::NotFound)
}

pub(crate) async fn drop_content(Path(path): Path<String>, desk: Desk) -> Response {
    let answer = async {
        let typed = |name: &str| desk.typed.get(name).map_or("", String::as_str);
        let (id, place) = (id(&path)?, typed("place").parse().unwrap_or_default());
        let seen = typed("version");
        communications::drop_content(desk.office(), desk.actor()?, id, place, seen).await?;
        Ok(see_done(&format!("/communications/{id}"), "contents-done"))
    };
    desk.respond(answer.await)
}

async fn page(
    desk: &Desk,
    path: &str,
    corrected: Option<usize>,
    status: StatusCode,
    mut typed: Typed,
    faults: &Faults,
) -> Result<Response, Refusal> {
    let mut reading = desk.office().read(desk.actor()?).await?;
    let right = if corrected.is_some() { Right::CorrectCommunication } else { Right::PrepareCommunication };
    let seen = seen_for(&mut reading, path, right).await?;
    let communication = &seen.communication;
    if corrected.is_some_and(|place| place > communication.terms.carries.len() + 1) {
        return Err(Refusal::NotFound);
    }
    let known: Vec<_> =
        sessions::open_sessions(&mut reading).await?.into_iter().map(|found| found.session).collect();
    let preview = ContentForm::typed(typed.clone()).preview().filter(|_| desk.typed.contains_key("table"));
    // A new composition begins with the one before: most of it stays.
    if typed.get("kind").is_some_and(|kind| kind == "composition") && !typed.contains_key("table") {
        let former = commission::latest(&mut reading, communication.sender).await?;
        let former = former.map(|former| ContentForm::of(&Carried::Composition(former)).into_typed());
        typed.extend(former.unwrap_or_default().into_iter().filter(|(name, _)| name == "table"));
    }
    // What is only looked through goes on naming what its person saw, as what comes back with a fault does.
    let typed = if is_check(desk) { typed } else { naming_what_is_seen(typed, status, communication) };
    let signed = protocols::signed_protocols(&mut reading).await?;
    let page = ContentsPage {
        seen: &seen,
        corrected,
        sessions: &known,
        protocols: &signed,
        preview: preview.as_ref(),
        typed: &typed,
        faults,
    };
    let title = contents::page_title(desk.words, corrected);
    Ok(desk.page(status, Some(Section::Communications), &title, || contents::view(desk.words, &page)))
}
