//! A paper is shared, recalled or sealed, and a correction answered: each asked about on a page of its own.

use app::{
    components::form::Faults,
    papers::{
        act::{self, PaperAct},
        wording::address,
    },
};
use axum::{extract::Path, http::StatusCode, response::Response};
use domain::access::Right;
use secretariat::{Refusal, papers};

use super::{id, section};
use crate::desk::{Desk, see_done};

/// The right that an act needs.
const fn right(act: PaperAct) -> Right {
    match act {
        PaperAct::Share => Right::SharePaper,
        PaperAct::Recall => Right::RecallPaper,
        PaperAct::Seal => Right::SealPaper,
        PaperAct::AgreeCorrection | PaperAct::DeclineCorrection => Right::AnswerCorrection,
    }
}

pub(crate) async fn ask(act: PaperAct, Path(path): Path<String>, desk: Desk) -> Response {
    desk.respond(page(&desk, act, &path, StatusCode::OK, &Faults::new()).await)
}

pub(crate) async fn perform(act: PaperAct, Path(path): Path<String>, desk: Desk) -> Response {
    let answer = async {
        let (id, actor, office) = (id(&path)?, desk.actor()?, desk.office());
        let typed = |name: &str| desk.typed.get(name).map_or("", String::as_str);
        let (seen, reason) = (typed("version"), typed("reason"));
        let done = match act {
            PaperAct::Share => papers::share(office, actor, id, seen).await,
            PaperAct::Recall => papers::recall(office, actor, id, seen, reason).await,
            PaperAct::Seal => papers::seal(office, actor, id, seen).await,
            PaperAct::AgreeCorrection => papers::agree_correction(office, actor, id, seen).await,
            PaperAct::DeclineCorrection => papers::decline_correction(office, actor, id, seen, reason).await,
        };
        let (status, faults) = match done {
            Ok(()) => return Ok(see_done(&address(id), &format!("{}-done", act.key()))),
            Err(refusal) => desk.form_again(refusal)?,
        };
        // Where the act has no place on what others saved, that is said, and not that nobody may do it.
        page(&desk, act, &path, status, &faults).await.map_err(|_| Refusal::Stale)
    };
    desk.respond(answer.await)
}

async fn page(
    desk: &Desk,
    act: PaperAct,
    path: &str,
    status: StatusCode,
    faults: &Faults,
) -> Result<Response, Refusal> {
    let mut reading = desk.office().read(desk.actor()?).await?;
    let within = papers::paper(&mut reading, id(path)?).await?;
    if !within.seen.rights.contains(&right(act)) {
        return Err(Refusal::Denied(right(act)));
    }
    let title = within.seen.paper.title.to_string();
    let section = section(&within.beside);
    Ok(desk.page(status, Some(section), &title, || act::view(desk.words, &within, act, &desk.typed, faults)))
}
