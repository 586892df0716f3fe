//! A whole list from a pasted table: checked as often as one likes, taken once.

use app::{
    components::form::Faults,
    delegations::table::{self, TablePage},
    frame::Section,
    refusals,
};
use axum::{extract::Path, http::StatusCode, response::Response};
use domain::{delegations::Preview, identifiers::SessionId};
use secretariat::{
    Fault, Refusal,
    delegations::{self, OwnDelegation, TableForm},
};

use super::{path, read};
use crate::{
    desk::{Desk, see_done},
    rooms::sessions::{at, id},
    typed::{Typed, form, shown},
};

pub(crate) async fn ask(Path(session): Path<String>, desk: Desk) -> Response {
    let answer = async {
        let own = read(&desk, id(&session)?).await?;
        let mut typed = shown(&TableForm::of(own.kept.record.list.as_ref()));
        typed.insert("version".into(), own.kept.version.to_string());
        Ok(page(&desk, StatusCode::OK, &own, &typed, &Faults::new(), None))
    };
    desk.respond(answer.await)
}

pub(crate) async fn send(Path(session): Path<String>, desk: Desk) -> Response {
    let answer = async {
        let id = id(&session)?;
        let pasted: TableForm = form(&desk.typed);
        if desk.typed.get("act").is_some_and(|act| act == "take") {
            take(&desk, id, &pasted).await
        } else {
            check(&desk, id, &pasted).await
        }
    };
    desk.respond(answer.await)
}

async fn take(desk: &Desk, id: SessionId, pasted: &TableForm) -> Result<Response, Refusal> {
    match delegations::take_table(desk.office(), desk.actor()?, at(id, &desk.typed), pasted).await {
        Ok(()) => Ok(see_done(&path(id), "saved")),
        Err(Refusal::Faults(faults)) => {
            let own = read(desk, id).await?;
            let (faults, preview) = (refusals::faults(desk.words, &faults), pasted.preview());
            let status = StatusCode::UNPROCESSABLE_ENTITY;
            Ok(page(desk, status, &own, &desk.typed, &faults, Some(&preview)))
        }
        Err(Refusal::Stale) => {
            let own = read(desk, id).await?;
            let (faults, preview) = (refusals::stale(desk.words), pasted.preview());
            let mut typed = desk.typed.clone();
            typed.insert("version".into(), own.kept.version.to_string());
            Ok(page(desk, StatusCode::CONFLICT, &own, &typed, &faults, Some(&preview)))
        }
        Err(refusal) => Err(refusal),
    }
}

/// Shows what the table would become. Nothing is stored, so this is no act.
async fn check(desk: &Desk, id: SessionId, pasted: &TableForm) -> Result<Response, Refusal> {
    let own = read(desk, id).await?;
    let preview = pasted.preview();
    let mut faults = secretariat::Faults::default();
    match (preview.rows.len(), preview.wrong()) {
        (0, _) => faults.note("table", Fault::Required),
        (_, 0) => {}
        (_, rows) => faults.note("table", Fault::WrongRows { rows }),
    }
    let status = if faults.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let faults = refusals::faults(desk.words, &faults);
    Ok(page(desk, status, &own, &desk.typed, &faults, Some(&preview)))
}

fn page(
    desk: &Desk,
    status: StatusCode,
    own: &OwnDelegation,
    typed: &Typed,
    faults: &Faults,
    preview: Option<&Preview>,
) -> Response {
    let title = desk.words.say("delegations-table-title");
    desk.page(status, Some(Section::Sessions), &title, || {
        table::view(desk.words, &TablePage { own, typed, faults, preview })
    })
}
