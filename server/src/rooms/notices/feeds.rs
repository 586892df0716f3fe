//! The feeds of a person at the door: made, shown once, closed.

use app::{components::form::Faults, notices::feeds as pages};
use axum::{
    extract::{Path, Query},
    http::StatusCode,
    response::Response,
};
use secretariat::{
    Refusal,
    notices::{self, FeedKind},
};
use serde::Deserialize;

use crate::{
    desk::{Desk, see_done},
    typed::Typed,
};

#[derive(Deserialize)]
pub(crate) struct Done {
    done: Option<String>,
}

pub(crate) async fn show(Query(asked): Query<Done>, desk: Desk) -> Response {
    let done = asked.done.map(|_| "notices-feed-revoked");
    desk.respond(page(&desk, StatusCode::OK, &Typed::new(), &Faults::new(), done).await)
}

/// The link is shown once: this page cannot be opened again.
pub(crate) async fn make(desk: Desk) -> Response {
    let answer = async {
        let asked = desk.typed.get("kind").map_or("", String::as_str);
        let (kind, secret) = match notices::make_feed(desk.office(), desk.actor()?, asked).await {
            Ok(made) => made,
            Err(refusal) => {
                let (status, faults) = desk.form_again(refusal)?;
                return page(&desk, status, &desk.typed, &faults, None).await;
            }
        };
        let file = match kind {
            FeedKind::Notices => "notices.atom",
            FeedKind::Sessions => "sessions.ics",
        };
        let link = format!("{}/feeds/{}/{file}", desk.house.public.origin(), secret.expose());
        let title = desk.words.say("notices-feed-link");
        Ok(desk.page(StatusCode::OK, None, &title, || pages::link(desk.words, kind, link)))
    };
    desk.respond(answer.await)
}

pub(crate) async fn revoke(Path(id): Path<String>, desk: Desk) -> Response {
    let answer = async {
        let actor = desk.actor()?;
        let id = id.parse().map_err(|_| Refusal::NotFound)?;
        notices::revoke_feed(desk.office(), actor, id).await?;
        Ok(see_done("/notices/feeds", "revoked"))
    };
    desk.respond(answer.await)
}

async fn page(
    desk: &Desk,
    status: StatusCode,
    typed: &Typed,
    faults: &Faults,
    done: Option<&'static str>,
) -> Result<Response, Refusal> {
    let actor = desk.actor()?;
    let mut reading = desk.office().read(actor).await?;
    let feeds = notices::feeds(&mut reading).await?;
    let title = desk.words.say("notices-feeds");
    Ok(desk
        .page(status, None, &title, || pages::view(desk.words, &feeds, actor.party(), typed, faults, done)))
}
