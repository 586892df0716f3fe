//! One instruction of a draft: to write, to strike.

use app::{
    components::form::Faults,
    frame::Section,
    protocols::{instruction_form, wording},
};
use axum::{
    extract::{Path, Query},
    http::StatusCode,
    response::{IntoResponse, Response},
};
use domain::{identifiers::InstructionId, places::clock_in};
use secretariat::{
    Refusal,
    protocols::{self, InstructionForm, InstructionSeen},
};

use super::{id, naming_what_is_seen};
use crate::{
    desk::{Desk, see, see_done},
    typed::{Typed, form},
};

/// The controls that an address may fill: which operation, on which unit.
const ASKED: [&str; 4] = ["operation", "at", "within", "kind"];

pub(crate) async fn ask_new(Path(path): Path<String>, Query(asked): Query<Typed>, desk: Desk) -> Response {
    let answer = async {
        desk.actor()?;
        let typed = asked.into_iter().filter(|(name, _)| ASKED.contains(&name.as_str())).collect();
        opened(&desk, &path, None, typed).await
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
        opened(&desk, &path, Some(instruction_of(&instruction)?), typed).await
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

/// The form as it is opened: with the person's working copy of what is asked for, which goes on naming what they saw when
/// they typed it; else with what is written, or with what the address fills in.
async fn opened(
    desk: &Desk,
    path: &str,
    known: Option<InstructionId>,
    asked: Typed,
) -> Result<Response, Refusal> {
    let mut reading = desk.office().read(desk.actor()?).await?;
    let mut seen = protocols::instruction(&mut reading, id(path)?, known).await?;
    drop(reading);
    let copy = seen.copy.take().filter(|copy| copy.form.is_of(&asked));
    let typed = match &copy {
        Some(copy) => copy.form.clone().into_typed(),
        None => {
            let typed = if known.is_some() && asked.is_empty() { as_written(&seen) } else { asked };
            naming_what_is_seen(typed, StatusCode::OK, &seen.protocol)
        }
    };
    Ok(formed(desk, StatusCode::OK, &InstructionSeen { copy, ..seen }, &typed, &Faults::new()))
}

async fn written(desk: &Desk, path: &str, known: Option<InstructionId>) -> Result<Response, Refusal> {
    let id = id(path)?;
    let form = InstructionForm::typed(desk.typed.clone());
    match form.value("act") {
        "preview" => return previewed(desk, path, known, &form).await,
        "keep" => {
            let at = protocols::keep_copy(desk.office(), desk.actor()?, id, known, &form).await?;
            let zone = desk.actor()?.party().zone();
            return Ok(instruction_form::kept(desk.words, clock_in(zone, at)).into_response());
        }
        "discard" => {
            protocols::discard_copy(desk.office(), desk.actor()?, id, known).await?;
            return Ok(see(&instruction_form::path(id, known)));
        }
        _ => {}
    }
    let (status, faults) = match protocols::write(desk.office(), desk.actor()?, id, known, &form).await {
        Ok(()) => return Ok(see_done(&wording::address(id), "instruction-done")),
        Err(refusal) => desk.form_again(refusal)?,
    };
    page(desk, path, known, status, desk.typed.clone(), &faults).await
}

/// The same form with how it would read. It goes on naming what its person saw: saving tells what changed meanwhile.
async fn previewed(
    desk: &Desk,
    path: &str,
    known: Option<InstructionId>,
    form: &InstructionForm,
) -> Result<Response, Refusal> {
    let mut reading = desk.office().read(desk.actor()?).await?;
    let seen = match protocols::preview(&mut reading, id(path)?, known, form).await {
        Ok(seen) => seen,
        Err(refusal) => {
            drop(reading);
            let (status, faults) = desk.form_again(refusal)?;
            return page(desk, path, known, status, desk.typed.clone(), &faults).await;
        }
    };
    let seen = InstructionSeen { copy: None, ..seen };
    Ok(formed(desk, StatusCode::OK, &seen, &desk.typed, &Faults::new()))
}

/// The form that comes back with what was typed.
async fn page(
    desk: &Desk,
    path: &str,
    known: Option<InstructionId>,
    status: StatusCode,
    typed: Typed,
    faults: &Faults,
) -> Result<Response, Refusal> {
    let mut reading = desk.office().read(desk.actor()?).await?;
    let seen = protocols::instruction(&mut reading, id(path)?, known).await?;
    let typed = naming_what_is_seen(typed, status, &seen.protocol);
    Ok(formed(desk, status, &InstructionSeen { copy: None, ..seen }, &typed, faults))
}

fn formed(
    desk: &Desk,
    status: StatusCode,
    seen: &InstructionSeen,
    typed: &Typed,
    faults: &Faults,
) -> Response {
    let title = instruction_form::title(desk.words, seen);
    desk.page(status, Some(Section::Protocols), &title, || {
        instruction_form::view(desk.words, seen, typed, faults)
    })
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
