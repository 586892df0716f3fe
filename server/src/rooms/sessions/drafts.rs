//! Drafts of a proposal.

use app::{
    components::form::Faults,
    frame::Section,
    sessions::{draft, proposal::Purpose},
};
use axum::{extract::Path, http::StatusCode, response::Response};
use domain::access::Right;
use secretariat::{
    Refusal,
    sessions::{self, ProposalForm},
};

use super::{at, id, proposals};
use crate::{
    desk::{Desk, see_done},
    typed::{form, shown},
};

pub(crate) async fn show(Path(path): Path<String>, desk: Desk) -> Response {
    let answer = async {
        let mut reading = desk.office().read(desk.actor()?).await?;
        let draft = sessions::draft(&mut reading, id(&path)?).await?;
        let order = sessions::alternation(&mut reading).await?;
        let mut typed = shown(&draft.record.typed);
        typed.insert("version".into(), draft.version.to_string());
        proposals::page(&desk, StatusCode::OK, Purpose::Draft(draft.id), &order, &typed, &Faults::new())
    };
    desk.respond(answer.await)
}

pub(crate) async fn send(Path(path): Path<String>, desk: Desk) -> Response {
    let answer = async {
        let (actor, id) = (desk.actor()?, id(&path)?);
        let typed: ProposalForm = form(&desk.typed);
        let at = at(id, &desk.typed);
        let done = if desk.typed.get("act").is_some_and(|act| act == "draft") {
            let saved = sessions::save_draft(desk.office(), actor, Some(at), &typed).await;
            saved.map(|draft| see_done(&format!("/sessions/drafts/{draft}"), "draft-saved"))
        } else {
            let sent = sessions::propose(desk.office(), actor, Some(at), &typed).await;
            sent.map(|session| see_done(&format!("/sessions/{session}"), "propose-done"))
        };
        match done {
            Err(Refusal::Stale) => both_versions(&desk, id, &typed).await,
            done => proposals::refused(&desk, Purpose::Draft(id), Right::ProposeSession, done).await,
        }
    };
    desk.respond(answer.await)
}

/// Someone of the same Party saved first: both versions are shown, and nothing that was typed is lost.
async fn both_versions(
    desk: &Desk,
    id: domain::identifiers::SessionId,
    typed: &ProposalForm,
) -> Result<Response, Refusal> {
    let mut reading = desk.office().read(desk.actor()?).await?;
    let saved = sessions::draft(&mut reading, id).await?;
    let order = sessions::alternation(&mut reading).await?;
    let mut mine = shown(typed);
    mine.insert("version".into(), saved.version.to_string());
    let theirs = shown(&saved.record.typed);
    proposals::conflict(desk, Purpose::Draft(id), &order, &theirs, &mine)
}

pub(crate) async fn ask_discard(Path(path): Path<String>, desk: Desk) -> Response {
    let answer = async {
        let mut reading = desk.office().read(desk.actor()?).await?;
        let draft = sessions::draft(&mut reading, id(&path)?).await?;
        let title = desk.words.say("sessions-discard-title");
        Ok(desk.page(StatusCode::OK, Some(Section::Sessions), &title, || {
            draft::discard(desk.words, draft.id, draft.version)
        }))
    };
    desk.respond(answer.await)
}

pub(crate) async fn discard(Path(path): Path<String>, desk: Desk) -> Response {
    let answer = async {
        sessions::discard_draft(desk.office(), desk.actor()?, at(id(&path)?, &desk.typed)).await?;
        Ok(see_done("/sessions", "discard-done"))
    };
    desk.respond(answer.await)
}
