//! The acts that a page of their own asks about.

use app::{
    components::form::Faults,
    frame::Section,
    protocols::{
        act::{self, ProtocolAct},
        wording,
    },
    refusals,
};
use axum::{extract::Path, http::StatusCode, response::Response};
use domain::access::Right;
use secretariat::{Refusal, protocols};

use super::{id, seen_for};
use crate::{
    desk::{Desk, see_done},
    typed::{Typed, form},
};

/// The right that an act needs.
const fn right(act: ProtocolAct) -> Right {
    match act {
        ProtocolAct::Share | ProtocolAct::Discard => Right::ShareProtocol,
        ProtocolAct::Agree | ProtocolAct::WithdrawAgreement => Right::AgreeProtocol,
        ProtocolAct::Withdraw => Right::WithdrawProtocol,
    }
}

pub(crate) async fn ask(act: ProtocolAct, Path(path): Path<String>, desk: Desk) -> Response {
    desk.respond(page(&desk, act, &path, StatusCode::OK, &Typed::new(), &Faults::new()).await)
}

pub(crate) async fn perform(act: ProtocolAct, Path(path): Path<String>, desk: Desk) -> Response {
    let answer = async {
        let (actor, office) = (desk.actor()?, desk.office());
        let (id, typed) = (id(&path)?, &desk.typed);
        let done = match act {
            ProtocolAct::Share => protocols::share(office, actor, id, &form(typed)).await.map(|_| ()),
            ProtocolAct::Agree => protocols::agree(office, actor, id, &form(typed)).await,
            ProtocolAct::WithdrawAgreement => protocols::withdraw_agreement(office, actor, id).await,
            ProtocolAct::Withdraw => protocols::withdraw(office, actor, id, &form(typed)).await,
            ProtocolAct::Discard => protocols::discard(office, actor, id, &form(typed)).await,
        };
        match done {
            Ok(()) if act == ProtocolAct::Discard => Ok(see_done("/protocols", "discard-done")),
            Ok(()) => Ok(see_done(&wording::address(id), &format!("{}-done", act.key()))),
            Err(Refusal::Faults(faults)) => {
                let faults = refusals::faults(desk.words, &faults);
                page(&desk, act, &path, StatusCode::UNPROCESSABLE_ENTITY, typed, &faults).await
            }
            Err(refusal) => Err(refusal),
        }
    };
    desk.respond(answer.await)
}

/// Names who agrees to the text for the own Party.
pub(crate) async fn name(Path(path): Path<String>, desk: Desk) -> Response {
    let answer = async {
        let (actor, office) = (desk.actor()?, desk.office());
        let id = id(&path)?;
        protocols::name(office, actor, id, &form(&desk.typed)).await?;
        Ok(see_done(&wording::address(id), "name-done"))
    };
    desk.respond(answer.await)
}

async fn page(
    desk: &Desk,
    act: ProtocolAct,
    path: &str,
    status: StatusCode,
    typed: &Typed,
    faults: &Faults,
) -> Result<Response, Refusal> {
    let seen = seen_for(desk, path, right(act)).await?;
    let title = act::title(desk.words, act);
    Ok(desk
        .page(status, Some(Section::Protocols), &title, || act::view(desk.words, &seen, act, typed, faults)))
}
