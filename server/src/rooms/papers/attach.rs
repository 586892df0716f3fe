//! A paper is attached, or a version added to it: by a form that carries the file, or that names one which came in parts.

use app::{
    components::form::Faults,
    papers::{
        act::{self, VersionPage},
        attach::{self, AttachPage},
        wording::address,
    },
    refusals,
};
use axum::{
    extract::{Path, Query},
    http::StatusCode,
    response::Response,
};
use domain::access::Right;
use secretariat::{
    Fault, Reading, Refusal,
    papers::{self, About, Beside, PaperWithin, Upload},
};
use serde::Deserialize;

use super::{
    carried::{Brought, Carried},
    id, section,
};
use crate::{
    desk::{Desk, see_done},
    rooms::{communications, sessions},
    typed::{Typed, form},
};

/// What the address asks for beside the page.
#[derive(Deserialize)]
pub(crate) struct Asked {
    of: Option<String>,
}

pub(crate) async fn ask_of_session(
    Path(path): Path<String>,
    Query(asked): Query<Asked>,
    desk: Desk,
) -> Response {
    let about = sessions::id(&path).map(About::Session);
    desk.respond(ask(&desk, about, asked.of).await)
}

pub(crate) async fn ask_of_communication(Path(path): Path<String>, desk: Desk) -> Response {
    let about = communications::id(&path).map(About::Communication);
    desk.respond(ask(&desk, about, None).await)
}

pub(crate) async fn to_session(Path(path): Path<String>, carried: Carried) -> Response {
    send(sessions::id(&path).map(About::Session), carried).await
}

pub(crate) async fn to_communication(Path(path): Path<String>, carried: Carried) -> Response {
    send(communications::id(&path).map(About::Communication), carried).await
}

/// A communication's papers bear its own marking, unless another is chosen.
async fn ask(desk: &Desk, about: Result<About, Refusal>, of: Option<String>) -> Result<Response, Refusal> {
    let about = about?;
    let mut reading = desk.office().read(desk.actor()?).await?;
    let mut typed = Typed::new();
    if let Beside::Communication(communication) = papers::beside(&mut reading, about).await? {
        typed.insert("marking".into(), communication.terms.marking.key().into());
    }
    typed.extend(of.map(|of| ("of".to_owned(), of)));
    page(desk, &mut reading, about, StatusCode::OK, &typed, &Faults::new()).await
}

async fn send(about: Result<About, Refusal>, mut carried: Carried) -> Response {
    let answer = sent(about, &mut carried).await;
    carried.desk.respond(answer)
}

/// Whoever may not attach here is told so before a byte of the file is read.
async fn sent(about: Result<About, Refusal>, carried: &mut Carried) -> Result<Response, Refusal> {
    let about = about?;
    papers::attachable(&mut carried.desk.office().read(carried.desk.actor()?).await?, about).await?;
    let Brought { typed, refused, .. } = carried.brought().await?;
    let desk = &carried.desk;
    if let Some(moved) = desk.unless_meant(&typed) {
        return Ok(moved);
    }
    let (office, actor) = (desk.office(), desk.actor()?);
    let done = match refused {
        None => papers::attach(office, actor, about, &form(&typed)).await,
        Some(faults) => Err(Refusal::Faults(faults)),
    };
    match done {
        Ok(id) => Ok(see_done(&address(id), "attach-done")),
        Err(Refusal::Faults(faults)) => {
            let (status, faults) = (status(&faults), refusals::faults(desk.words, &faults));
            let mut reading = office.read(actor).await?;
            page(desk, &mut reading, about, status, &typed, &faults).await
        }
        Err(refusal) => Err(refusal),
    }
}

async fn page(
    desk: &Desk,
    reading: &mut Reading<'_>,
    about: About,
    status: StatusCode,
    typed: &Typed,
    faults: &Faults,
) -> Result<Response, Refusal> {
    let (beside, agenda, is_signed) = papers::attachable(reading, about).await?;
    let here = here(reading, typed).await?;
    let page = AttachPage {
        beside: &beside,
        agenda: agenda.as_ref(),
        is_signed,
        most: desk.office().papers().most(),
        here: here.as_ref(),
        typed,
        faults,
    };
    let title = attach::page_title(desk.words);
    Ok(desk.page(status, Some(section(&beside)), &title, || attach::view(desk.words, &page)))
}

/// The file that a form names, if it is here whole.
pub(crate) async fn here(reading: &mut Reading<'_>, typed: &Typed) -> Result<Option<Upload>, Refusal> {
    let Some(id) = typed.get("upload").and_then(|id| id.parse().ok()) else { return Ok(None) };
    match papers::upload(reading, id).await {
        Ok(upload) => Ok(Some(upload).filter(|upload| upload.file.is_some())),
        Err(Refusal::NotFound) => Ok(None),
        Err(refusal) => Err(refusal),
    }
}

pub(crate) async fn ask_version(Path(path): Path<String>, desk: Desk) -> Response {
    desk.respond(version_page(&desk, &path, StatusCode::OK, &Typed::new(), &Faults::new()).await)
}

pub(crate) async fn add_version(Path(path): Path<String>, mut carried: Carried) -> Response {
    let answer = version_sent(&path, &mut carried).await;
    carried.desk.respond(answer)
}

async fn version_sent(path: &str, carried: &mut Carried) -> Result<Response, Refusal> {
    renewable(&mut carried.desk.office().read(carried.desk.actor()?).await?, path).await?;
    let Brought { typed, refused, .. } = carried.brought().await?;
    let (desk, id) = (&carried.desk, id(path)?);
    if let Some(moved) = desk.unless_meant(&typed) {
        return Ok(moved);
    }
    let done = match refused {
        None => papers::add_version(desk.office(), desk.actor()?, id, &form(&typed)).await,
        Some(faults) => Err(Refusal::Faults(faults)),
    };
    let (status, faults) = match done {
        Ok(()) => return Ok(see_done(&address(id), "version-done")),
        Err(Refusal::Faults(faults)) => (status(&faults), refusals::faults(desk.words, &faults)),
        Err(Refusal::Stale) => (StatusCode::CONFLICT, refusals::stale(desk.words)),
        Err(refusal) => return Err(refusal),
    };
    version_page(desk, path, status, &typed, &faults).await
}

/// The paper in this address, where this person may add a version to it.
async fn renewable(reading: &mut Reading<'_>, path: &str) -> Result<PaperWithin, Refusal> {
    let within = papers::paper(reading, id(path)?).await?;
    let may = within.seen.rights.contains(&Right::AttachPaper);
    if may { Ok(within) } else { Err(Refusal::Denied(Right::AttachPaper)) }
}

async fn version_page(
    desk: &Desk,
    path: &str,
    status: StatusCode,
    typed: &Typed,
    faults: &Faults,
) -> Result<Response, Refusal> {
    let mut reading = desk.office().read(desk.actor()?).await?;
    let within = renewable(&mut reading, path).await?;
    let here = here(&mut reading, typed).await?;
    let most = desk.office().papers().most();
    let page = VersionPage { within: &within, most, here: here.as_ref(), typed, faults };
    let title = within.seen.paper.title.to_string();
    Ok(desk.page(status, Some(section(&within.beside)), &title, || act::version(desk.words, &page)))
}

/// Too large has a status of its own.
pub(crate) fn status(faults: &secretariat::Faults) -> StatusCode {
    let is_large = faults.iter().any(|(_, fault)| matches!(fault, Fault::TooLarge { .. }));
    if is_large { StatusCode::PAYLOAD_TOO_LARGE } else { StatusCode::UNPROCESSABLE_ENTITY }
}
