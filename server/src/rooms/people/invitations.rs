//! Accepting an invitation.

use app::{components::form::Faults, people::invitation, refusals};
use axum::{extract::Path, http::StatusCode, response::Response};
use secretariat::{
    Refusal,
    people::{self, Secret},
};

use crate::{
    cookies,
    desk::{Desk, see, with_cookie},
    typed::form,
};

pub(crate) async fn show(Path(secret): Path<String>, desk: Desk) -> Response {
    page(&desk, &secret, StatusCode::OK, &Faults::new()).await
}

pub(crate) async fn accept(Path(path): Path<String>, desk: Desk) -> Response {
    let Some(secret) = Secret::carried(&path) else { return spent(&desk) };
    match people::accept(desk.office(), &secret, &form(&desk.typed), desk.words.language()).await {
        Ok(began) => {
            with_cookie(see("/"), cookies::signed_in(&began.secret, began.lasts, &desk.house.public))
        }
        Err(Refusal::Faults(faults)) => {
            let faults = refusals::faults(desk.words, &faults);
            page(&desk, &path, StatusCode::UNPROCESSABLE_ENTITY, &faults).await
        }
        Err(Refusal::NotFound) => spent(&desk),
        Err(refusal) => desk.respond(Err(refusal)),
    }
}

async fn page(desk: &Desk, path: &str, status: StatusCode, faults: &Faults) -> Response {
    let Some(secret) = Secret::carried(path) else { return spent(desk) };
    match people::invitation_of(desk.office(), &secret).await {
        Ok(invited) => {
            let title = invitation::title(desk.words);
            let path = format!("/invitations/{path}");
            desk.cover(status, &title, || invitation::view(desk.words, &invited, &path, faults))
        }
        Err(Refusal::NotFound) => spent(desk),
        Err(refusal) => desk.respond(Err(refusal)),
    }
}

/// Used, too old, or never was: the same answer.
fn spent(desk: &Desk) -> Response {
    let title = invitation::spent_title(desk.words);
    desk.cover(StatusCode::NOT_FOUND, &title, || invitation::spent(desk.words))
}
