//! The link at the foot of a letter. Opened, it asks; posted to, by a person or by whoever carries the mail (RFC 8058), it
//! stops the letters. Who asks is not looked at: the secret alone says whose letters.

use app::notices::stop;
use axum::{extract::Path, http::StatusCode, response::Response};
use secretariat::notices;

use super::secret;
use crate::desk::Desk;

pub(crate) async fn ask(Path(path): Path<String>, desk: Desk) -> Response {
    let answer = async {
        notices::letter_link(desk.office(), &secret(&path)?).await?;
        Ok(cover(&desk, &path, false))
    };
    desk.respond(answer.await)
}

/// The answer is the page itself: programs that post here follow no redirect.
pub(crate) async fn stop(Path(path): Path<String>, desk: Desk) -> Response {
    let answer = async {
        notices::stop_letters(desk.office(), &secret(&path)?).await?;
        Ok(cover(&desk, &path, true))
    };
    desk.respond(answer.await)
}

fn cover(desk: &Desk, path: &str, is_done: bool) -> Response {
    let title = stop::title(desk.words);
    desk.cover(StatusCode::OK, &title, || stop::view(desk.words, format!("/letters/{path}"), is_done))
}
