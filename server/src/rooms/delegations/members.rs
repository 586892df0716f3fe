//! One person of one's own list.

use app::{
    components::form::Faults,
    delegations::member::{self, MemberPage},
    frame::Section,
    refusals,
};
use axum::{extract::Path, http::StatusCode, response::Response};
use domain::identifiers::{PersonId, SessionId};
use secretariat::{
    Refusal,
    delegations::{self, Direction, MemberForm, OwnDelegation},
};

use super::{path, person, read};
use crate::{
    desk::{Desk, see_done},
    rooms::sessions::{at, id},
    typed::{Typed, form, shown},
};

pub(crate) async fn new(Path(session): Path<String>, desk: Desk) -> Response {
    let answer = async {
        let own = read(&desk, id(&session)?).await?;
        let first = if own.kept.record.is_headed() { "member" } else { "head" };
        let mut typed = shown(&MemberForm { role: first.into(), ..MemberForm::default() });
        typed.insert("version".into(), own.kept.version.to_string());
        Ok(page(&desk, StatusCode::OK, &own, None, &typed, &Faults::new(), None))
    };
    desk.respond(answer.await)
}

pub(crate) async fn add(Path(session): Path<String>, desk: Desk) -> Response {
    let answer = async { save(&desk, id(&session)?, None).await };
    desk.respond(answer.await)
}

pub(crate) async fn show(Path((session, who)): Path<(String, String)>, desk: Desk) -> Response {
    let answer = async {
        let (own, who) = (read(&desk, id(&session)?).await?, person(&who)?);
        let typed = saved(&own, who).ok_or(Refusal::NotFound)?;
        Ok(page(&desk, StatusCode::OK, &own, Some(who), &typed, &Faults::new(), None))
    };
    desk.respond(answer.await)
}

pub(crate) async fn change(Path((session, who)): Path<(String, String)>, desk: Desk) -> Response {
    let answer = async { save(&desk, id(&session)?, Some(person(&who)?)).await };
    desk.respond(answer.await)
}

pub(crate) async fn step(Path((session, who)): Path<(String, String)>, desk: Desk) -> Response {
    let answer = async {
        let (id, who) = (id(&session)?, person(&who)?);
        let direction = match desk.typed.get("direction").map(String::as_str) {
            Some("up") => Direction::Up,
            _ => Direction::Down,
        };
        let at = at(id, &desk.typed);
        delegations::move_member(desk.office(), desk.actor()?, at, who, direction).await?;
        Ok(see_done(&path(id), "saved"))
    };
    desk.respond(answer.await)
}

pub(crate) async fn ask_remove(Path((session, who)): Path<(String, String)>, desk: Desk) -> Response {
    let answer = async {
        let (own, who) = (read(&desk, id(&session)?).await?, person(&who)?);
        let listed = own.kept.record.member(who).ok_or(Refusal::NotFound)?;
        let title = desk.words.say("delegations-remove");
        Ok(desk.page(StatusCode::OK, Some(Section::Sessions), &title, || {
            member::remove(desk.words, &own, listed)
        }))
    };
    desk.respond(answer.await)
}

pub(crate) async fn remove(Path((session, who)): Path<(String, String)>, desk: Desk) -> Response {
    let answer = async {
        let (id, who) = (id(&session)?, person(&who)?);
        match delegations::remove_member(desk.office(), desk.actor()?, at(id, &desk.typed), who).await {
            Ok(()) => Ok(see_done(&path(id), "saved")),
            // The last one cannot be taken off: the person is shown again, with the reason.
            Err(Refusal::Faults(faults)) => {
                let own = read(&desk, id).await?;
                let typed = saved(&own, who).ok_or(Refusal::NotFound)?;
                let faults = refusals::faults(desk.words, &faults);
                let status = StatusCode::UNPROCESSABLE_ENTITY;
                Ok(page(&desk, status, &own, Some(who), &typed, &faults, None))
            }
            Err(refusal) => Err(refusal),
        }
    };
    desk.respond(answer.await)
}

async fn save(desk: &Desk, id: SessionId, who: Option<PersonId>) -> Result<Response, Refusal> {
    let (office, actor) = (desk.office(), desk.actor()?);
    match delegations::save_member(office, actor, at(id, &desk.typed), who, &form(&desk.typed)).await {
        Ok(()) => Ok(see_done(&path(id), "saved")),
        Err(Refusal::Faults(faults)) => {
            let own = read(desk, id).await?;
            let faults = refusals::faults(desk.words, &faults);
            Ok(page(desk, StatusCode::UNPROCESSABLE_ENTITY, &own, who, &desk.typed, &faults, None))
        }
        Err(Refusal::Stale) => both_versions(desk, id, who).await,
        Err(refusal) => Err(refusal),
    }
}

/// Someone of the same Party saved first. What was typed stays, beside what was saved; a person whom they took off
/// the list comes back as a new one.
async fn both_versions(desk: &Desk, id: SessionId, who: Option<PersonId>) -> Result<Response, Refusal> {
    let own = read(desk, id).await?;
    let saved = who.and_then(|who| saved(&own, who));
    let who = who.filter(|_| saved.is_some());
    let mut typed = desk.typed.clone();
    typed.insert("version".into(), own.kept.version.to_string());
    let faults = if saved.is_some() { Faults::new() } else { refusals::stale(desk.words) };
    Ok(page(desk, StatusCode::CONFLICT, &own, who, &typed, &faults, saved.as_ref()))
}

/// The form of a person as listed.
fn saved(own: &OwnDelegation, who: PersonId) -> Option<Typed> {
    let mut typed = shown(&MemberForm::from(own.kept.record.member(who)?));
    typed.insert("version".into(), own.kept.version.to_string());
    Some(typed)
}

fn page(
    desk: &Desk,
    status: StatusCode,
    own: &OwnDelegation,
    person: Option<PersonId>,
    typed: &Typed,
    faults: &Faults,
    saved: Option<&Typed>,
) -> Response {
    let title = member::title(desk.words, person);
    desk.page(status, Some(Section::Sessions), &title, || {
        member::view(desk.words, &MemberPage { own, person, typed, faults, saved })
    })
}
