//! A request runs to its end.

use axum::{
    extract::Request,
    http::StatusCode,
    middleware::Next,
    response::{IntoResponse, Response},
};

/// Lets a handler go on as a task of its own: a browser that hangs up must not stop an act half-way. A panic becomes
/// a plain 500.
pub(crate) async fn finish(request: Request, next: Next) -> Response {
    match tokio::spawn(next.run(request)).await {
        Ok(response) => response,
        Err(error) => {
            tracing::error!(panic = error.is_panic(), "a handler stopped");
            StatusCode::INTERNAL_SERVER_ERROR.into_response()
        }
    }
}
