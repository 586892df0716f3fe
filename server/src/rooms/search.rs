//! Search at the door. What is looked for is in the address alone: neither the log nor the audit trail holds it.

use axum::{extract::RawQuery, http::StatusCode, response::Response};
use domain::search::{Kind, Query};
use secretariat::search;

use crate::{desk::Desk, typed};

/// What was found. What the address asks for and nobody knows, is not asked for.
pub(crate) async fn show(RawQuery(query): RawQuery, desk: Desk) -> Response {
    let answer = async {
        let actor = desk.actor()?;
        let asked = typed::read(query.unwrap_or_default().as_bytes());
        let of = |name: &str| asked.get(name).map_or("", String::as_str);
        let (query, kind) = (Query::read(of("q")), Kind::from_key(of("kind")));
        let number = of("page").parse().unwrap_or(1);
        let mut reading = desk.office().read(actor).await?;
        let found = search::search(&mut reading, query, kind, number).await?;
        let title = app::search::title(desk.words, &found);
        Ok(desk.page(StatusCode::OK, None, &title, || app::search::view(desk.words, &found)))
    };
    desk.respond(answer.await)
}
