//! Home.

use app::{
    frame::Section,
    home::{
        desk::{self, HomePage},
        visitor,
    },
};
use axum::{http::StatusCode, response::Response};
use domain::{access::Right, decisions::StateName};
use secretariat::{
    Actor, Reading, Refusal, agreement, communications,
    decisions::{self, DecisionSeen, Filter},
    minutes, protocols, recordings, sessions,
};

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
        let rights = rights(actor, &seen.session.record);
        ahead.push((seen, rights));
    }
    let today = reading.today();
    Ok(HomePage {
        party: actor.party(),
        today,
        ahead,
        minutes: minutes::under_way(&mut reading).await?,
        decisions: due(&mut reading, actor).await?,
        protocols: protocols::protocol_tasks(&mut reading).await?,
        drafts: sessions::drafts(&mut reading).await?,
        communications: communications::awaited(&mut reading).await?,
        on_paper: recordings::on_paper(&mut reading).await?,
        texts: agreement::texts_to_judge(&mut reading).await?,
        awaiting_word: recordings::awaiting_word(&mut reading).await?,
        remind_after: desk.house.remind_after,
        agreement: agreement::life(&mut reading, today, None).await?,
        alternation: sessions::alternation(&mut reading).await?,
        proposes: actor.may(Right::ProposeSession),
    })
}

/// How many decisions the home page reminds of.
const REMINDED: usize = 5;

/// The open decisions of the own Party that fall due first, for whoever reports on them.
async fn due(reading: &mut Reading<'_>, actor: &Actor) -> Result<Vec<DecisionSeen>, Refusal> {
    if !actor.may(Right::ReportDecision) {
        return Ok(Vec::new());
    }
    let filter = Filter { state: Some(StateName::Open), party: Some(actor.party()) };
    let mut open = decisions::list(reading, filter, 1).await?.decisions;
    open.retain(|found| found.due.is_some());
    open.sort_by_key(|found| found.due);
    open.truncate(REMINDED);
    Ok(open)
}
