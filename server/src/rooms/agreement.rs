//! The Agreement: open to all.

use app::{
    agreement::{self, AgreementPage, chosen},
    frame::Section,
};
use axum::{
    extract::{Path, RawQuery},
    http::StatusCode,
    response::Response,
};
use domain::agreement::ProvisionId;
use secretariat::Refusal;

use crate::{desk::Desk, typed};

pub(crate) async fn whole(RawQuery(query): RawQuery, desk: Desk) -> Response {
    show(&desk, query.as_deref(), None)
}

pub(crate) async fn provision(Path(id): Path<String>, RawQuery(query): RawQuery, desk: Desk) -> Response {
    let found = id.parse::<ProvisionId>().ok();
    match found.filter(agreement::holds) {
        Some(id) => show(&desk, query.as_deref(), Some(id)),
        None => desk.respond(Err(Refusal::NotFound)),
    }
}

fn show(desk: &Desk, query: Option<&str>, focus: Option<ProvisionId>) -> Response {
    let asked = typed::read(query.unwrap_or_default().as_bytes());
    let languages = chosen(asked.get("languages").map_or("", String::as_str), desk.words);
    let path = desk.path().split('?').next().unwrap_or_default().to_owned();
    let page = AgreementPage { languages, focus, path };
    let title = agreement::title(desk.words, &page);
    desk.page(StatusCode::OK, Some(Section::Agreement), &title, || agreement::view(desk.words, &page))
}

/// The competent authorities of Art. 6(2), own Party first.
pub(crate) async fn authorities(desk: Desk) -> Response {
    let party = desk.visitor().map_or(domain::parties::Party::Kazakhstan, secretariat::Actor::party);
    let title = desk.words.say("authorities-title");
    desk.page(StatusCode::OK, Some(Section::Authorities), &title, || {
        app::authorities::view(desk.words, party)
    })
}
