//! The correction of a sealed scan is proposed: another file, and why.

use app::{
    components::form::Faults,
    papers::{
        act::{self, VersionPage},
        wording::address,
    },
    refusals,
};
use axum::{extract::Path, http::StatusCode, response::Response};
use domain::access::Right;
use secretariat::{
    Reading, Refusal,
    papers::{self, PaperWithin},
};

use super::{
    attach::{here, status},
    carried::{Brought, Carried},
    id, section,
};
use crate::{
    desk::{Desk, see_done},
    typed::{Typed, form},
};

pub(crate) async fn ask(Path(path): Path<String>, desk: Desk) -> Response {
    desk.respond(page(&desk, &path, StatusCode::OK, &Typed::new(), &Faults::new()).await)
}

pub(crate) async fn propose(Path(path): Path<String>, mut carried: Carried) -> Response {
    let answer = sent(&path, &mut carried).await;
    carried.desk.respond(answer)
}

/// Whoever may not propose is told so before a byte of the file is read.
async fn sent(path: &str, carried: &mut Carried) -> Result<Response, Refusal> {
    corrigible(&mut carried.desk.office().read(carried.desk.actor()?).await?, path).await?;
    let Brought { typed, refused, .. } = carried.brought().await?;
    let (desk, id) = (&carried.desk, id(path)?);
    if let Some(moved) = desk.unless_meant(&typed) {
        return Ok(moved);
    }
    let done = match refused {
        None => papers::propose_correction(desk.office(), desk.actor()?, id, &form(&typed)).await,
        Some(faults) => Err(Refusal::Faults(faults)),
    };
    let (status, faults) = match done {
        Ok(()) => return Ok(see_done(&address(id), "propose-correction-done")),
        Err(Refusal::Faults(faults)) => (status(&faults), refusals::faults(desk.words, &faults)),
        Err(Refusal::Stale) => (StatusCode::CONFLICT, refusals::stale(desk.words)),
        Err(refusal) => return Err(refusal),
    };
    page(desk, path, status, &typed, &faults).await
}

/// The paper in this address, where this person may propose its correction.
async fn corrigible(reading: &mut Reading<'_>, path: &str) -> Result<PaperWithin, Refusal> {
    let within = papers::paper(reading, id(path)?).await?;
    let may = within.seen.rights.contains(&Right::ProposeCorrection);
    if may { Ok(within) } else { Err(Refusal::Denied(Right::ProposeCorrection)) }
}

async fn page(
    desk: &Desk,
    path: &str,
    status: StatusCode,
    typed: &Typed,
    faults: &Faults,
) -> Result<Response, Refusal> {
    let mut reading = desk.office().read(desk.actor()?).await?;
    let within = corrigible(&mut reading, path).await?;
    let here = here(&mut reading, typed).await?;
    let most = desk.office().papers().most();
    let page = VersionPage { within: &within, most, here: here.as_ref(), typed, faults };
    let title = within.seen.paper.title.to_string();
    Ok(desk.page(status, Some(section(&within.beside)), &title, || act::correction(desk.words, &page)))
}
