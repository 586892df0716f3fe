//! The acts that a page of their own asks about.

use app::{
    components::form::Faults,
    frame::Section,
    minutes::{
        act::{self, MinutesAct},
        wording,
    },
    refusals,
};
use axum::{extract::Path, http::StatusCode, response::Response};
use domain::access::Right;
use secretariat::{Refusal, minutes};

use super::seen_for;
use crate::{
    desk::{Desk, see_done},
    rooms::sessions::id,
    typed::{Typed, form},
};

/// The right that an act needs.
const fn right(act: MinutesAct) -> Right {
    match act {
        MinutesAct::FollowAgenda | MinutesAct::Discard => Right::DraftMinutes,
        MinutesAct::Correct => Right::RecordHeldSession,
        MinutesAct::Circulate => Right::CirculateMinutes,
        MinutesAct::Agree | MinutesAct::WithdrawAgreement => Right::AgreeMinutes,
    }
}

pub(crate) async fn ask(act: MinutesAct, Path(path): Path<String>, desk: Desk) -> Response {
    desk.respond(page(&desk, act, &path, StatusCode::OK, &Typed::new(), &Faults::new()).await)
}

pub(crate) async fn perform(act: MinutesAct, Path(path): Path<String>, desk: Desk) -> Response {
    let answer = async {
        let (id, actor, office) = (id(&path)?, desk.actor()?, desk.office());
        let typed = form(&desk.typed);
        let done = match act {
            MinutesAct::FollowAgenda => minutes::follow_agenda(office, actor, id, &typed).await,
            MinutesAct::Circulate => minutes::circulate(office, actor, id, &typed).await.map(|_| ()),
            MinutesAct::Agree => minutes::agree(office, actor, id, &typed).await,
            MinutesAct::Correct => minutes::begin_correction(office, actor, id).await,
            MinutesAct::Discard => minutes::discard(office, actor, id, &typed).await,
            MinutesAct::WithdrawAgreement => minutes::withdraw_agreement(office, actor, id).await,
        };
        match done {
            Ok(()) => Ok(see_done(&wording::address(id), &format!("{}-done", act.key()))),
            Err(Refusal::Faults(faults)) => {
                let faults = refusals::faults(desk.words, &faults);
                page(&desk, act, &path, StatusCode::UNPROCESSABLE_ENTITY, &desk.typed, &faults).await
            }
            Err(refusal) => Err(refusal),
        }
    };
    desk.respond(answer.await)
}

async fn page(
    desk: &Desk,
    act: MinutesAct,
    path: &str,
    status: StatusCode,
    typed: &Typed,
    faults: &Faults,
) -> Result<Response, Refusal> {
    let seen = seen_for(desk, path, right(act)).await?;
    let title = act::title(desk.words, act);
    Ok(desk
        .page(status, Some(Section::Sessions), &title, || act::view(desk.words, &seen, act, typed, faults)))
}
