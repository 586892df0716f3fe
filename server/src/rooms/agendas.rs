//! The agenda of a session at the door.

use app::{
    agendas::{
        item::{self, ItemPage, found},
        page::{self, AgendaPage},
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
use domain::identifiers::{ItemId, SessionId};
use secretariat::{
    Refusal,
    agendas::{self, ItemForm},
    sessions::{self, SessionSeen},
};
use serde::Deserialize;

use super::sessions::{at, id, rights};
use crate::{
    desk::{Desk, see_done},
    typed::{Typed, form, shown},
};

#[derive(Deserialize)]
pub(crate) struct Asked {
    done: Option<String>,
}

pub(crate) async fn show(Path(path): Path<String>, Query(asked): Query<Asked>, desk: Desk) -> Response {
    let answer = async {
        let seen = read(&desk, id(&path)?).await?;
        let done = asked.done.as_deref().and_then(done);
        let first = Typed::from([("by".to_owned(), "own".to_owned())]);
        whole(&desk, &seen, StatusCode::OK, &first, &Faults::new(), done)
    };
    desk.respond(answer.await)
}

pub(crate) async fn put_on(Path(path): Path<String>, desk: Desk) -> Response {
    let answer = async {
        let id = id(&path)?;
        let done =
            agendas::put_on(desk.office(), desk.actor()?, at(id, &desk.typed), &form(&desk.typed)).await;
        settle(&desk, id, done, "changed").await
    };
    desk.respond(answer.await)
}

pub(crate) async fn agree(Path(path): Path<String>, desk: Desk) -> Response {
    let answer = async {
        let id = id(&path)?;
        let done = agendas::agree(desk.office(), desk.actor()?, at(id, &desk.typed)).await;
        settle(&desk, id, done, "agreed").await
    };
    desk.respond(answer.await)
}

pub(crate) async fn remove(Path((path, item)): Path<(String, String)>, desk: Desk) -> Response {
    let answer = async {
        let (id, item) = (id(&path)?, item_id(&item)?);
        let done = agendas::remove(desk.office(), desk.actor()?, at(id, &desk.typed), item).await;
        settle(&desk, id, done, "changed").await
    };
    desk.respond(answer.await)
}

pub(crate) async fn place(Path((path, item)): Path<(String, String)>, desk: Desk) -> Response {
    let answer = async {
        let (id, item) = (id(&path)?, item_id(&item)?);
        let (office, actor) = (desk.office(), desk.actor()?);
        let done = agendas::put_at(office, actor, at(id, &desk.typed), item, &form(&desk.typed)).await;
        settle(&desk, id, done, "changed").await
    };
    desk.respond(answer.await)
}

pub(crate) async fn show_item(Path((path, item)): Path<(String, String)>, desk: Desk) -> Response {
    let answer = async {
        let seen = read(&desk, id(&path)?).await?;
        let one = found(&seen.agenda.record, &item).ok_or(Refusal::NotFound)?;
        let mut typed = shown(&ItemForm::from(one));
        if typed.get("by").is_some_and(|by| by != agendas::BY_BOTH) {
            typed.insert("by".into(), "own".into());
        }
        typed.insert("version".into(), seen.agenda.version.to_string());
        item_page(&desk, &seen, &item, StatusCode::OK, &typed, &Faults::new())
    };
    desk.respond(answer.await)
}

pub(crate) async fn amend(Path((path, item)): Path<(String, String)>, desk: Desk) -> Response {
    let answer = async {
        let (id, which) = (id(&path)?, item_id(&item)?);
        let (office, actor) = (desk.office(), desk.actor()?);
        match agendas::amend(office, actor, at(id, &desk.typed), which, &form(&desk.typed)).await {
            Ok(()) => Ok(see_done(&page::path(id), "changed")),
            Err(Refusal::Faults(faults)) => {
                let seen = read(&desk, id).await?;
                let faults = refusals::faults(desk.words, &faults);
                item_page(&desk, &seen, &item, StatusCode::UNPROCESSABLE_ENTITY, &desk.typed, &faults)
            }
            Err(Refusal::Stale) => {
                let seen = read(&desk, id).await?;
                let faults = refusals::stale(desk.words);
                let mut typed = desk.typed.clone();
                typed.insert("version".into(), seen.agenda.version.to_string());
                item_page(&desk, &seen, &item, StatusCode::CONFLICT, &typed, &faults)
            }
            Err(refusal) => Err(refusal),
        }
    };
    desk.respond(answer.await)
}

/// A refusal comes back to the page of the agenda, with all that was typed and the agenda as it now stands.
async fn settle(
    desk: &Desk,
    id: SessionId,
    done: Result<(), Refusal>,
    message: &str,
) -> Result<Response, Refusal> {
    match done {
        Ok(()) => Ok(see_done(&page::path(id), message)),
        Err(Refusal::Faults(faults)) => {
            let seen = read(desk, id).await?;
            let faults = refusals::faults(desk.words, &faults);
            whole(desk, &seen, StatusCode::UNPROCESSABLE_ENTITY, &desk.typed, &faults, None)
        }
        Err(Refusal::Stale) => {
            let seen = read(desk, id).await?;
            let faults = refusals::stale(desk.words);
            whole(desk, &seen, StatusCode::CONFLICT, &desk.typed, &faults, None)
        }
        Err(refusal) => Err(refusal),
    }
}

fn whole(
    desk: &Desk,
    seen: &SessionSeen,
    status: StatusCode,
    typed: &Typed,
    faults: &Faults,
    done: Option<&'static str>,
) -> Result<Response, Refusal> {
    let actor = desk.actor()?;
    let session = &seen.session.record;
    let rights = rights(actor, session);
    let title = desk.words.say("sessions-agenda");
    Ok(desk.page(status, Some(Section::Sessions), &title, || {
        let (agenda, party) = (&seen.agenda, actor.party());
        page::view(desk.words, &AgendaPage { session, agenda, party, rights: &rights, typed, faults, done })
    }))
}

fn item_page(
    desk: &Desk,
    seen: &SessionSeen,
    item: &str,
    status: StatusCode,
    typed: &Typed,
    faults: &Faults,
) -> Result<Response, Refusal> {
    let one = found(&seen.agenda.record, item).ok_or(Refusal::NotFound)?;
    let title = desk.words.say("sessions-agenda-amend");
    Ok(desk.page(status, Some(Section::Sessions), &title, || {
        let (session, id) = (&seen.session.record, seen.session.id);
        item::view(desk.words, &ItemPage { session, id, item: one, typed, faults })
    }))
}

async fn read(desk: &Desk, id: SessionId) -> Result<SessionSeen, Refusal> {
    let mut reading = desk.office().read(desk.actor()?).await?;
    sessions::session(&mut reading, id).await
}

fn item_id(text: &str) -> Result<ItemId, Refusal> {
    text.parse().map_err(|_| Refusal::NotFound)
}

fn done(name: &str) -> Option<&'static str> {
    match name {
        "changed" => Some("fields-saved"),
        "agreed" => Some("sessions-agenda-agree-done"),
        _ => None,
    }
}
