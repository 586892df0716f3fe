//! Decisions at the door.

use app::{
    components::form::Faults,
    decisions::{
        act::{self, DecisionAct, done_message},
        decision::{self, DecisionPage},
        list,
    },
    frame::Section,
};
use axum::{
    extract::{Path, Query},
    http::StatusCode,
    response::Response,
};
use domain::{access::Right, decisions::StateName, identifiers::DecisionId, parties::Party};
use secretariat::{
    Refusal,
    decisions::{self, At, Filter},
};
use serde::Deserialize;

use crate::{
    desk::{Desk, see_done},
    typed::{Typed, form},
};

#[derive(Deserialize)]
pub(crate) struct Asked {
    state: Option<String>,
    party: Option<String>,
    page: Option<String>,
}

#[derive(Deserialize)]
pub(crate) struct Done {
    done: Option<String>,
}

/// The list. What the filter does not know, it does not ask for.
pub(crate) async fn show_list(Query(asked): Query<Asked>, desk: Desk) -> Response {
    let answer = async {
        let mut reading = desk.office().read(desk.actor()?).await?;
        let filter = Filter {
            state: asked.state.as_deref().and_then(StateName::from_key),
            party: asked.party.as_deref().and_then(Party::from_key),
        };
        let number = asked.page.as_deref().and_then(|page| page.parse().ok()).unwrap_or(1);
        let found = decisions::list(&mut reading, filter, number).await?;
        let title = desk.words.say("decisions-title");
        Ok(desk.page(StatusCode::OK, Some(Section::Decisions), &title, || list::view(desk.words, &found)))
    };
    desk.respond(answer.await)
}

pub(crate) async fn show(Path(path): Path<String>, Query(asked): Query<Done>, desk: Desk) -> Response {
    let answer = async {
        let page = read(&desk, &path, asked.done.as_deref()).await?;
        let title = decision::title(desk.words, &page.seen.seen.record);
        Ok(desk.page(StatusCode::OK, Some(Section::Decisions), &title, || decision::view(desk.words, &page)))
    };
    desk.respond(answer.await)
}

pub(crate) async fn ask(act: DecisionAct, Path(path): Path<String>, desk: Desk) -> Response {
    desk.respond(page(&desk, act, &path, StatusCode::OK, &Typed::new(), &Faults::new()).await)
}

pub(crate) async fn perform(act: DecisionAct, Path(path): Path<String>, desk: Desk) -> Response {
    let answer = async {
        let (id, actor, office) = (id(&path)?, desk.actor()?, desk.office());
        let version = secretariat::forms::version(desk.typed.get("version").map_or("", String::as_str));
        let at = At { id, version };
        let typed = &desk.typed;
        let done = match act {
            DecisionAct::Report => decisions::report(office, actor, at, &form(typed)).await,
            DecisionAct::Dispute => decisions::dispute(office, actor, at, &form(typed)).await,
            DecisionAct::WithdrawDispute => decisions::withdraw_dispute(office, actor, at).await,
            DecisionAct::Drop => decisions::drop_decision(office, actor, at, &form(typed)).await,
        };
        let (status, faults) = match done {
            Ok(()) => return Ok(see_done(&format!("/decisions/{id}"), &format!("{}-done", act.key()))),
            Err(refusal) => desk.form_again(refusal)?,
        };
        page(&desk, act, &path, status, typed, &faults).await
    };
    desk.respond(answer.await)
}

async fn page(
    desk: &Desk,
    act: DecisionAct,
    path: &str,
    status: StatusCode,
    typed: &Typed,
    faults: &Faults,
) -> Result<Response, Refusal> {
    let page = read(desk, path, None).await?;
    if !page.reports {
        return Err(Refusal::Denied(Right::ReportDecision));
    }
    let mut typed = typed.clone();
    typed.insert("version".into(), page.seen.seen.version.to_string());
    let title = act::title(desk.words, act, &page.seen.seen.record);
    Ok(desk
        .page(status, Some(Section::Decisions), &title, || act::view(desk.words, &page, act, &typed, faults)))
}

async fn read(desk: &Desk, path: &str, done: Option<&str>) -> Result<DecisionPage, Refusal> {
    let actor = desk.actor()?;
    let mut reading = desk.office().read(actor).await?;
    let (seen, later) = decisions::decision(&mut reading, id(path)?).await?;
    let reports = actor.may(Right::ReportDecision);
    Ok(DecisionPage { seen, later, party: actor.party(), reports, done: done.and_then(done_message) })
}

/// An id in an address. What is no id names nothing.
fn id(text: &str) -> Result<DecisionId, Refusal> {
    text.parse().map_err(|_| Refusal::NotFound)
}
