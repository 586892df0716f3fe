//! The form of a proposal: a first one, other terms in answer, other days.

use app::{
    components::form::Faults,
    frame::Section,
    refusals,
    sessions::{
        draft,
        proposal::{self, ProposalPage, Purpose},
    },
};
use axum::{extract::Path, http::StatusCode, response::Response};
use domain::{
    access::{Answer, Right},
    identifiers::SessionId,
    sessions::Alternation,
};
use secretariat::{
    Refusal,
    sessions::{self, ProposalForm},
};

use super::{at, id};
use crate::{
    desk::{Desk, see_done},
    typed::{Typed, form, shown},
};

pub(crate) async fn new(desk: Desk) -> Response {
    let answer = async {
        let order = order(&desk, Right::ProposeSession).await?;
        let typed = first_typed(&desk, &order)?;
        page(&desk, StatusCode::OK, Purpose::New, &order, &typed, &Faults::new())
    };
    desk.respond(answer.await)
}

pub(crate) async fn send(desk: Desk) -> Response {
    let answer = async {
        let actor = desk.actor()?;
        let typed: ProposalForm = form(&desk.typed);
        if desk.typed.get("act").is_some_and(|act| act == "draft") {
            let draft = sessions::save_draft(desk.office(), actor, None, &typed).await?;
            return Ok(see_done(&format!("/sessions/drafts/{draft}"), "draft-saved"));
        }
        let done = sessions::propose(desk.office(), actor, None, &typed).await;
        let done = done.map(|session| see_done(&format!("/sessions/{session}"), "propose-done"));
        refused(&desk, Purpose::New, Right::ProposeSession, done).await
    };
    desk.respond(answer.await)
}

pub(crate) async fn counter(Path(path): Path<String>, desk: Desk) -> Response {
    desk.respond(other_terms(&desk, &path, Right::AnswerSession, Purpose::Counter).await)
}

pub(crate) async fn send_counter(Path(path): Path<String>, desk: Desk) -> Response {
    let answer = async {
        let id = id(&path)?;
        let typed = form(&desk.typed);
        let done = sessions::counter_propose(desk.office(), desk.actor()?, at(id, &desk.typed), &typed).await;
        let done = done.map(|()| see_done(&format!("/sessions/{id}"), "counter-propose-done"));
        refused(&desk, Purpose::Counter(id), Right::AnswerSession, done).await
    };
    desk.respond(answer.await)
}

pub(crate) async fn postpone(Path(path): Path<String>, desk: Desk) -> Response {
    desk.respond(other_terms(&desk, &path, Right::PostponeSession, Purpose::Postpone).await)
}

pub(crate) async fn send_postponement(Path(path): Path<String>, desk: Desk) -> Response {
    let answer = async {
        let id = id(&path)?;
        let typed = form(&desk.typed);
        let done = sessions::postpone(desk.office(), desk.actor()?, at(id, &desk.typed), &typed).await;
        let done = done.map(|()| see_done(&format!("/sessions/{id}"), "postpone-done"));
        refused(&desk, Purpose::Postpone(id), Right::PostponeSession, done).await
    };
    desk.respond(answer.await)
}

/// The form filled with the terms as they stand, for whoever may answer them with others.
async fn other_terms(
    desk: &Desk,
    path: &str,
    right: Right,
    purpose: fn(SessionId) -> Purpose,
) -> Result<Response, Refusal> {
    let actor = desk.actor()?;
    let mut reading = desk.office().read(actor).await?;
    let seen = sessions::session(&mut reading, id(path)?).await?.session;
    if actor.over(&seen.record, right) != Answer::Allowed {
        return Err(Refusal::Denied(right));
    }
    let order = sessions::alternation(&mut reading).await?;
    let mut typed = shown(&ProposalForm::from(&seen.record.terms));
    typed.insert("version".into(), seen.version.to_string());
    page(desk, StatusCode::OK, purpose(seen.id), &order, &typed, &Faults::new())
}

/// A refused form is the same page, with all that was typed and the message at its field.
pub(super) async fn refused(
    desk: &Desk,
    purpose: Purpose,
    right: Right,
    done: Result<Response, Refusal>,
) -> Result<Response, Refusal> {
    match done {
        Err(Refusal::Faults(faults)) => {
            let order = order(desk, right).await?;
            let faults = refusals::faults(desk.words, &faults);
            page(desk, StatusCode::UNPROCESSABLE_ENTITY, purpose, &order, &desk.typed, &faults)
        }
        Err(Refusal::Stale) => match purpose {
            Purpose::Counter(id) | Purpose::Postpone(id) => both_versions(desk, purpose, right, id).await,
            Purpose::New | Purpose::Draft(_) => Err(Refusal::Stale),
        },
        other => other,
    }
}

/// Someone saved first: the terms as they stand beside those that were typed, where this act is still possible.
async fn both_versions(
    desk: &Desk,
    purpose: Purpose,
    right: Right,
    id: SessionId,
) -> Result<Response, Refusal> {
    let actor = desk.actor()?;
    let mut reading = desk.office().read(actor).await?;
    let seen = sessions::session(&mut reading, id).await?.session;
    if actor.over(&seen.record, right) != Answer::Allowed {
        return Err(Refusal::Stale);
    }
    let order = sessions::alternation(&mut reading).await?;
    let saved = shown(&ProposalForm::from(&seen.record.terms));
    let mut mine = desk.typed.clone();
    mine.insert("version".into(), seen.version.to_string());
    conflict(desk, purpose, &order, &saved, &mine)
}

/// The form with what was typed, under the two versions where they differ.
pub(super) fn conflict(
    desk: &Desk,
    purpose: Purpose,
    order: &Alternation,
    saved: &Typed,
    mine: &Typed,
) -> Result<Response, Refusal> {
    let party = desk.actor()?.party();
    let title = desk.words.say(purpose.title());
    Ok(desk.page(StatusCode::CONFLICT, Some(Section::Sessions), &title, || {
        let above = Some(draft::differences(desk.words, saved, mine));
        let faults = &Faults::new();
        proposal::view(
            desk.words,
            ProposalPage { purpose, party, alternation: order, typed: mine, faults, above },
        )
    }))
}

pub(super) fn page(
    desk: &Desk,
    status: StatusCode,
    purpose: Purpose,
    order: &Alternation,
    typed: &Typed,
    faults: &Faults,
) -> Result<Response, Refusal> {
    let party = desk.actor()?.party();
    let title = desk.words.say(purpose.title());
    Ok(desk.page(status, Some(Section::Sessions), &title, || {
        proposal::view(
            desk.words,
            ProposalPage { purpose, party, alternation: order, typed, faults, above: None },
        )
    }))
}

/// Whose turn it is, for whoever has the right at all.
async fn order(desk: &Desk, right: Right) -> Result<Alternation, Refusal> {
    let actor = desk.actor()?;
    if !actor.may(right) {
        return Err(Refusal::Denied(right));
    }
    let mut reading = desk.office().read(actor).await?;
    sessions::alternation(&mut reading).await
}

/// What the form offers before anything is typed: host in turn, its capital, the year, the usual items.
fn first_typed(desk: &Desk, order: &Alternation) -> Result<Typed, Refusal> {
    use chrono::Datelike as _;

    let actor = desk.actor()?;
    let host = order.due_host().unwrap_or(actor.party());
    let today = domain::acting::civil_day(actor.party(), desk.office().now());
    let form = ProposalForm {
        title: app::sessions::proposal::usual_title(),
        host: host.key().into(),
        city: domain::places::City::capital(host).key.into(),
        form: domain::sessions::Form::default().key().into(),
        first_year: today.year().to_string(),
        last_year: today.year().to_string(),
        answer_year: String::new(),
        agenda: app::sessions::proposal::usual_agenda(order),
        ..ProposalForm::default()
    };
    Ok(shown(&form))
}
