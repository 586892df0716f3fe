//! Refuses what another site makes a browser send.

use axum::{
    extract::{Request, State},
    http::{HeaderName, Method, StatusCode, header},
    middleware::Next,
    response::{IntoResponse, Response},
};

use crate::house::House;

/// Where the links of letters lead.
const LETTERS: &str = "/letters/";

/// Safe methods pass. All else must say that it comes from our own origin; where a browser says nothing of its origin, it
/// must say that the request is its own site's. The link at the foot of a letter is posted to by whoever carries the mail (RFC 8058),
/// which is no browser: its secret alone is looked at, and no cookie.
pub(crate) async fn own_origin(State(house): State<House>, request: Request, next: Next) -> Response {
    if is_admitted(&house, &request) {
        next.run(request).await
    } else {
        // The path may hold the secret of an invitation: only its room is told.
        let room = request.uri().path().split('/').nth(1).unwrap_or_default();
        tracing::warn!(room, "a request from another origin");
        (StatusCode::FORBIDDEN, "This request comes from another site.\n").into_response()
    }
}

fn is_admitted(house: &House, request: &Request) -> bool {
    if matches!(*request.method(), Method::GET | Method::HEAD | Method::OPTIONS) {
        return true;
    }
    if request.uri().path().starts_with(LETTERS) {
        return true;
    }
    let said = |name: HeaderName| request.headers().get(name).and_then(|value| value.to_str().ok());
    match said(header::ORIGIN) {
        Some(origin) => house.public.admits(origin),
        None => said(HeaderName::from_static("sec-fetch-site")) == Some("same-origin"),
    }
}
