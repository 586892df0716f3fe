//! One instruction of a draft: to write, to strike.

use app::{
    components::form::Faults,
    frame::Section,
    protocols::{instruction_form, wording},
};
use axum::{
    extract::{Path, Query},
    http::StatusCode,
    response::Response,
};
use domain::identifiers::InstructionId;
use secretariat::{
    Refusal,
    protocols::{self, InstructionForm, InstructionSeen},
};

use super::{id, naming_what_is_seen};
use crate::{
    desk::{Desk, see_done},
    typed::{Typed, form},
};

/// The controls that an address may fill: which operation, on which unit.
const ASKED: [&str; 4] = ["operation", "at", "within", "kind"];

pub(crate) async fn ask_new(Path(path): Path<String>, Query(asked): Query<Typed>, desk: Desk) -> Response {
    let answer = async {
        desk.actor()?;
        let typed = asked.into_iter().filter(|(name, _)| ASKED.contains(&name.as_str())).collect();
        page(&desk, &path, None, StatusCode::OK, Some(typed), &Faults::new()).await
    };
    desk.respond(answer.await)
}

/// The instruction as it is written; with another operation in the address, begun anew.
pub(crate) async fn ask(
    Path((path, instruction)): Path<(String, String)>,
    Query(asked): Query<Typed>,
    desk: Desk,
) -> Response {
    let answer = async {
        desk.actor()?;
        let typed: Typed = asked.into_iter().filter(|(name, _)| ASKED.contains(&name.as_str())).collect();
        let typed = (!typed.is_empty()).then_some(typed);
        page(&desk, &path, Some(instruction_of(&instruction)?), StatusCode::OK, typed, &Faults::new()).await
    };
    desk.respond(answer.await)
}

pub(crate) async fn write_new(Path(path): Path<String>, desk: Desk) -> Response {
    let answer = async {
        desk.actor()?;
        written(&desk, &path, None).await
    };
    desk.respond(answer.await)
}

pub(crate) async fn write(Path((path, instruction)): Path<(String, String)>, desk: Desk) -> Response {
    let answer = async {
        desk.actor()?;
        written(&desk, &path, Some(instruction_of(&instruction)?)).await
    };
    desk.respond(answer.await)
}

pub(crate) async fn strike(Path((path, instruction)): Path<(String, String)>, desk: Desk) -> Response {
    let answer = async {
        let actor = desk.actor()?;
        let (id, instruction) = (id(&path)?, instruction_of(&instruction)?);
        protocols::strike(desk.office(), actor, id, instruction, &form(&desk.typed)).await?;
        Ok(see_done(&wording::address(id), "strike-done"))
    };
    desk.respond(answer.await)
}

async fn written(desk: &Desk, path: &str, known: Option<InstructionId>) -> Result<Response, Refusal> {
    let id = id(path)?;
    let form = InstructionForm::typed(desk.typed.clone());
    let (status, faults) = match protocols::write(desk.office(), desk.actor()?, id, known, &form).await {
        Ok(()) => return Ok(see_done(&wording::address(id), "instruction-done")),
        Err(refusal) => desk.form_again(refusal)?,
    };
    page(desk, path, known, status, Some(desk.typed.clone()), &faults).await
}

/// The page with what was typed; with what is written where nothing was.
async fn page(
    desk: &Desk,
    path: &str,
    known: Option<InstructionId>,
    status: StatusCode,
    typed: Option<Typed>,
    faults: &Faults,
) -> Result<Response, Refusal> {
    let mut reading = desk.office().read(desk.actor()?).await?;
    let seen = protocols::instruction(&mut reading, id(path)?, known).await?;
    let typed = typed.unwrap_or_else(|| as_written(&seen));
    let typed = naming_what_is_seen(typed, status, &seen.protocol);
    let title = instruction_form::title(desk.words, &seen);
    Ok(desk.page(status, Some(Section::Protocols), &title, || {
        instruction_form::view(desk.words, &seen, &typed, faults)
    }))
}

fn as_written(seen: &InstructionSeen) -> Typed {
    seen.instruction
        .as_ref()
        .map(|instruction| InstructionForm::of(instruction).into_typed())
        .unwrap_or_default()
}

fn instruction_of(text: &str) -> Result<InstructionId, Refusal> {
    text.parse().map_err(|_| Refusal::NotFound)
}
