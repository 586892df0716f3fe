//! The list of participants and the attendance sheet, printed in the reader's language, the reader's Party first.

use axum::{
    extract::{Path, Query},
    response::Response,
};
use chrono::{DateTime, Utc};
use domain::{delegations::State, parties::Party, sessions::Session};
use secretariat::{
    Refusal,
    delegations::{self, Delegations},
    sessions,
};
use serde::Deserialize;

use super::attendance::day;
use crate::{
    desk::Desk,
    papers::printed,
    rooms::sessions::{id, papers::pdf},
};

#[derive(Deserialize)]
pub(crate) struct Asked {
    day: Option<String>,
}

pub(crate) async fn participants(Path(session): Path<String>, desk: Desk) -> Response {
    let answer = async {
        let party = desk.actor()?.party();
        let (session, lists) = read(&desk, &session).await?;
        let made = made(&desk, &session, &lists);
        let document = print::papers::participants::paper(desk.words, party, &session, &lists);
        Ok(pdf(printed(document, made).await?, "participants"))
    };
    desk.respond(answer.await)
}

pub(crate) async fn attendance(
    Path(session): Path<String>,
    Query(asked): Query<Asked>,
    desk: Desk,
) -> Response {
    let answer = async {
        let party = desk.actor()?.party();
        let (session, lists) = read(&desk, &session).await?;
        let day = asked.day.as_deref().map(day).transpose()?;
        let terms = &session.terms;
        if day.is_some_and(|day| !(terms.first_day..=terms.last_day).contains(&day)) {
            return Err(Refusal::NotFound);
        }
        let made = made(&desk, &session, &lists);
        let document = print::papers::attendance::paper(desk.words, party, &session, day, &lists);
        Ok(pdf(printed(document, made).await?, "attendance"))
    };
    desk.respond(answer.await)
}

async fn read(desk: &Desk, path: &str) -> Result<(Session, Delegations), Refusal> {
    let id = id(path)?;
    let mut reading = desk.office().read(desk.actor()?).await?;
    let session = sessions::session(&mut reading, id).await?.session;
    let lists = delegations::delegations(&mut reading, &session).await?;
    Ok((session.record, lists))
}

/// The same lists give the same file: it is of the instant at which the last of them was told.
fn made(desk: &Desk, session: &Session, lists: &Delegations) -> DateTime<Utc> {
    let told = Party::BOTH.into_iter().filter_map(|party| match &lists.of(party).as_ref()?.state {
        State::Shared { sharing } => Some(sharing.at),
        State::Own => None,
    });
    let steps = session.steps.iter().map(|step| step.acting.at);
    told.chain(steps).max().unwrap_or_else(|| desk.office().now())
}
