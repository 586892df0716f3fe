//! A protocol followed while it is read: the browser is told that something on it is new, and nothing of what.
//!
//! A stream tells once and ends. The browser comes back by itself, so that each telling is asked for as every page is; one
//! that waits looks at the sign-in and at the protocol anew before it tells.

use std::{convert::Infallible, time::Duration};

use axum::{
    extract::{Path, Query},
    http::{HeaderMap, HeaderValue, StatusCode, header},
    response::{
        IntoResponse, Response,
        sse::{Event, KeepAlive, Sse},
    },
};
use domain::identifiers::ProtocolId;
use futures_util::stream;
use secretariat::{
    Listener, Refusal, Secretariat,
    people::{Secret, actor_of},
    protocols::steps,
};
use serde::Deserialize;
use tokio::time::timeout;

use super::id;
use crate::desk::Desk;

/// After how long without a ring a stream looks by itself: another process of the house may have done something.
const LOOK: Duration = Duration::from_secs(20);

/// How often it does so before it ends: ten minutes.
const LOOKS: usize = 30;

/// How often a line that says nothing shows that it lives: a browser that is gone is found out, and its place is free.
const ALIVE: Duration = Duration::from_secs(15);

/// How long the browser waits before it comes back.
const AGAIN: Duration = Duration::from_secs(2);

/// How many steps the page shows.
#[derive(Deserialize)]
pub(crate) struct Asked {
    seen: Option<String>,
}

/// A page that follows a protocol.
struct Following {
    office: Secretariat,
    secret: Secret,
    id: ProtocolId,
    /// How many steps it knows of.
    known: Option<usize>,
    listener: Listener,
}

pub(crate) async fn follow(
    Path(path): Path<String>,
    Query(asked): Query<Asked>,
    headers: HeaderMap,
    desk: Desk,
) -> Response {
    let answer = async {
        let (actor, id) = (desk.actor()?, id(&path)?);
        let secret = desk.secret().cloned().ok_or(Refusal::SignedOut)?;
        steps(&mut desk.office().read(actor).await?, id).await?;
        let Some(listener) = desk.office().listen(actor, id) else {
            return Ok(StatusCode::TOO_MANY_REQUESTS.into_response());
        };
        let last = headers.get("last-event-id").and_then(|last| last.to_str().ok()).map(str::to_owned);
        let known = last.or(asked.seen).and_then(|known| known.parse().ok());
        let office = desk.office().clone();
        Ok(told_once(Following { office, secret, id, known, listener }))
    };
    desk.respond(answer.await)
}

fn told_once(following: Following) -> Response {
    let event = |steps: usize| {
        let steps = steps.to_string();
        Ok::<_, Infallible>(Event::default().id(steps.clone()).retry(AGAIN).data(steps))
    };
    let told = stream::unfold(Some(following), move |following| async move {
        let steps = following?.tells().await?;
        Some((event(steps), None))
    });
    let mut response = Sse::new(told).keep_alive(KeepAlive::new().interval(ALIVE)).into_response();
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response
}

impl Following {
    /// How many steps there are, once they are no longer those that the page knows. Nothing where the sign-in ended, the
    /// protocol may no longer be read, or the house closes.
    async fn tells(mut self) -> Option<usize> {
        for _ in 0..LOOKS {
            let actor = actor_of(&self.office, &self.secret).await.ok()??;
            let steps = steps(&mut self.office.read(&actor).await.ok()?, self.id).await.ok()?;
            if self.known != Some(steps) {
                return Some(steps);
            }
            if timeout(LOOK, self.listener.rung()).await == Ok(false) {
                return None;
            }
        }
        None
    }
}
