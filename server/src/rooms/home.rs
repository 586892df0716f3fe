//! Home.

use app::{
    frame::Section,
    home::{
        desk::{self, HomePage},
        visitor,
    },
};
use axum::{http::StatusCode, response::Response};
use domain::access::Right;
use secretariat::{Actor, Refusal, sessions};

use super::sessions::rights;
use crate::desk::Desk;

pub(crate) async fn show(desk: Desk) -> Response {
    let title = desk.words.say("home-title");
    let Some(actor) = desk.visitor() else {
        return desk.cover(StatusCode::OK, &title, || visitor::view(desk.words));
    };
    let page = read(&desk, actor).await;
    desk.respond(
        page.map(|page| {
            desk.page(StatusCode::OK, Some(Section::Home), &title, || desk::view(desk.words, &page))
        }),
    )
}

async fn read(desk: &Desk, actor: &Actor) -> Result<HomePage, Refusal> {
    let mut reading = desk.office().read(actor).await?;
    let mut ahead = Vec::new();
    for seen in sessions::open_sessions(&mut reading).await? {
        let seen = sessions::session(&mut reading, seen.id).await?;
        let rights = rights(actor, &seen.session.record);
        ahead.push((seen, rights));
    }
    Ok(HomePage {
        party: actor.party(),
        today: reading.today(),
        ahead,
        drafts: sessions::drafts(&mut reading).await?,
        alternation: sessions::alternation(&mut reading).await?,
        proposes: actor.may(Right::ProposeSession),
    })
}
