//! Whether the house lives, and whether it can work.

use axum::{extract::State, http::StatusCode};

use crate::house::House;

/// The process answers.
pub(crate) async fn alive() -> &'static str {
    "alive\n"
}

/// The database answers.
pub(crate) async fn ready(State(house): State<House>) -> (StatusCode, &'static str) {
    match house.office.database().ping().await {
        Ok(()) => (StatusCode::OK, "ready\n"),
        Err(_) => (StatusCode::SERVICE_UNAVAILABLE, "the database does not answer\n"),
    }
}
