//! One's own list, telling it to the other Party, and both Parties' lists.

use app::{
    components::form::Faults,
    delegations::{both, done_message, own, share},
    frame::Section,
    refusals,
};
use axum::{
    extract::{Path, Query},
    http::StatusCode,
    response::Response,
};
use domain::identifiers::SessionId;
use secretariat::{Refusal, delegations, sessions};
use serde::Deserialize;

use super::{path, read};
use crate::{
    desk::{Desk, see_done},
    rooms::{
        commission::beside_session,
        sessions::{at, id},
    },
};

#[derive(Deserialize)]
pub(crate) struct Asked {
    done: Option<String>,
}

pub(crate) async fn show(Path(session): Path<String>, Query(asked): Query<Asked>, desk: Desk) -> Response {
    let answer = async {
        let actor = desk.actor()?;
        let mut reading = desk.office().read(actor).await?;
        let seen = delegations::own_delegation(&mut reading, id(&session)?).await?;
        let commission = beside_session(&mut reading, &seen.session.record).await?;
        let done = asked.done.as_deref().and_then(done_message);
        let title = desk.words.say("delegations-title");
        Ok(desk.page(StatusCode::OK, Some(Section::Sessions), &title, || {
            own::view(desk.words, &seen, actor.party(), &commission, done)
        }))
    };
    desk.respond(answer.await)
}

pub(crate) async fn reuse(Path(session): Path<String>, desk: Desk) -> Response {
    let answer = async {
        let id = id(&session)?;
        delegations::reuse(desk.office(), desk.actor()?, at(id, &desk.typed)).await?;
        Ok(see_done(&path(id), "reused"))
    };
    desk.respond(answer.await)
}

pub(crate) async fn ask_share(Path(session): Path<String>, desk: Desk) -> Response {
    let answer = async { share_page(&desk, id(&session)?, StatusCode::OK, &Faults::new()).await };
    desk.respond(answer.await)
}

pub(crate) async fn share(Path(session): Path<String>, desk: Desk) -> Response {
    let answer = async {
        let id = id(&session)?;
        match delegations::share(desk.office(), desk.actor()?, at(id, &desk.typed)).await {
            Ok(()) => Ok(see_done(&path(id), "shared")),
            Err(Refusal::Faults(faults)) => {
                let faults = refusals::faults(desk.words, &faults);
                share_page(&desk, id, StatusCode::UNPROCESSABLE_ENTITY, &faults).await
            }
            // What was asked about is not what would be told: the list is shown and asked about again.
            Err(Refusal::Stale) => {
                share_page(&desk, id, StatusCode::CONFLICT, &refusals::stale(desk.words)).await
            }
            Err(refusal) => Err(refusal),
        }
    };
    desk.respond(answer.await)
}

async fn share_page(
    desk: &Desk,
    id: SessionId,
    status: StatusCode,
    faults: &Faults,
) -> Result<Response, Refusal> {
    let party = desk.actor()?.party();
    let seen = read(desk, id).await?;
    let title = desk.words.say("delegations-share-title");
    Ok(desk.page(status, Some(Section::Sessions), &title, || share::view(desk.words, &seen, party, faults)))
}

pub(crate) async fn both(Path(session): Path<String>, desk: Desk) -> Response {
    let answer = async {
        let (id, actor) = (id(&session)?, desk.actor()?);
        let mut reading = desk.office().read(actor).await?;
        let seen = sessions::session(&mut reading, id).await?.session;
        let lists = delegations::delegations(&mut reading, &seen).await?;
        let commission = beside_session(&mut reading, &seen.record).await?;
        let title = desk.words.say("delegations-both-title");
        Ok(desk.page(StatusCode::OK, Some(Section::Sessions), &title, || {
            both::view(desk.words, id, &seen.record, actor.party(), &lists, &commission)
        }))
    };
    desk.respond(answer.await)
}
