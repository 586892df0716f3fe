//! The acts that a page of their own asks about.

use app::{
    components::form::Faults,
    frame::Section,
    refusals,
    sessions::act::{self, ActPage, SessionAct},
};
use axum::{extract::Path, http::StatusCode, response::Response};
use domain::access::{Answer, Right};
use secretariat::{Refusal, delegations, sessions};

use super::{at, id};
use crate::{
    desk::{Desk, see_done},
    rooms::commission::beside_session,
    typed::{Typed, form},
};

/// The right that an act needs.
const fn right(act: SessionAct) -> Right {
    match act {
        SessionAct::Agree | SessionAct::Decline => Right::AnswerSession,
        SessionAct::Withdraw => Right::WithdrawSession,
        SessionAct::Convene => Right::ConveneSession,
        SessionAct::Open => Right::OpenSession,
        SessionAct::Close => Right::CloseSession,
        SessionAct::Cancel => Right::CancelSession,
    }
}

pub(crate) async fn ask(act: SessionAct, Path(path): Path<String>, desk: Desk) -> Response {
    let answer = page(&desk, act, &path, StatusCode::OK, None, &Faults::new()).await;
    desk.respond(answer)
}

pub(crate) async fn perform(act: SessionAct, Path(path): Path<String>, desk: Desk) -> Response {
    let answer = async {
        let (id, actor, office) = (id(&path)?, desk.actor()?, desk.office());
        let at = at(id, &desk.typed);
        let typed = form(&desk.typed);
        let done = match act {
            SessionAct::Agree => sessions::agree(office, actor, at).await,
            SessionAct::Decline => sessions::decline(office, actor, at, &typed).await,
            SessionAct::Withdraw => sessions::withdraw(office, actor, at).await,
            SessionAct::Convene => sessions::convene(office, actor, at).await,
            SessionAct::Open => sessions::open(office, actor, at).await.map(|_| ()),
            SessionAct::Close => sessions::close(office, actor, at).await,
            SessionAct::Cancel => sessions::cancel(office, actor, at, &typed).await,
        };
        match done {
            Ok(()) => Ok(see_done(&format!("/sessions/{id}"), &format!("{}-done", act.key()))),
            Err(Refusal::Faults(faults)) => {
                let faults = refusals::faults(desk.words, &faults);
                page(&desk, act, &path, StatusCode::UNPROCESSABLE_ENTITY, Some(&desk.typed), &faults).await
            }
            // Where the act is still possible on what others saved, it is asked about again, with all that was typed.
            Err(Refusal::Stale) => {
                let faults = refusals::stale(desk.words);
                let again = page(&desk, act, &path, StatusCode::CONFLICT, Some(&desk.typed), &faults).await;
                again.map_err(|_| Refusal::Stale)
            }
            Err(refusal) => Err(refusal),
        }
    };
    desk.respond(answer.await)
}

async fn page(
    desk: &Desk,
    act: SessionAct,
    path: &str,
    status: StatusCode,
    typed: Option<&Typed>,
    faults: &Faults,
) -> Result<Response, Refusal> {
    let actor = desk.actor()?;
    let mut reading = desk.office().read(actor).await?;
    let seen = sessions::session(&mut reading, id(path)?).await?.session;
    if actor.over(&seen.record, right(act)) != Answer::Allowed {
        return Err(Refusal::Denied(right(act)));
    }
    let order = sessions::alternation(&mut reading).await?;
    let people = match act {
        SessionAct::Convene => {
            let delegations = delegations::delegations(&mut reading, &seen).await?;
            Some((delegations, beside_session(&mut reading, &seen.record).await?))
        }
        _ => None,
    };
    let mut shown = typed.cloned().unwrap_or_default();
    shown.insert("version".into(), seen.version.to_string());
    let title = act::title(desk.words, act);
    Ok(desk.page(status, Some(Section::Sessions), &title, || {
        let (session, alternation) = (&seen.record, &order);
        let people =
            people.as_ref().map(|(delegations, commission)| (actor.party(), delegations, commission));
        act::view(
            desk.words,
            &ActPage { act, id: seen.id, session, alternation, people, typed: &shown, faults },
        )
    }))
}
