//! Communications at the door: the registers, one communication, its paper.

pub(crate) mod acts;
pub(crate) mod contents;
pub(crate) mod face;

use app::{
    communications::{act::done_message, communication, register, wording},
    frame::Section,
};
use axum::{
    extract::{Path, Query},
    http::StatusCode,
    response::Response,
};
use domain::{
    access::Right,
    communications::{Communication, Marking, StateName},
    identifiers::CommunicationId,
    languages::Language,
};
use secretariat::{
    Reading, Refusal,
    communications::{self, CommunicationSeen, Filter},
    mark,
};
use serde::Deserialize;

use super::sessions::papers::pdf;
use crate::{desk::Desk, papers, typed::Typed};

/// What the address asks for beside the page.
#[derive(Deserialize)]
pub(crate) struct Asked {
    register: Option<String>,
    state: Option<String>,
    page: Option<String>,
    done: Option<String>,
}

/// A register. What the filter does not know, it does not ask for.
pub(crate) async fn show_register(Query(asked): Query<Asked>, desk: Desk) -> Response {
    let answer = async {
        let mut reading = desk.office().read(desk.actor()?).await?;
        let filter = Filter {
            outgoing: asked.register.as_deref() == Some("outgoing"),
            state: asked.state.as_deref().and_then(StateName::from_key),
        };
        let number = asked.page.as_deref().and_then(|page| page.parse().ok()).unwrap_or(1);
        let found = communications::register(&mut reading, filter, number).await?;
        let done = asked.done.as_deref().and_then(done_message);
        let title = desk.words.say("communications-title");
        Ok(desk.page(StatusCode::OK, Some(Section::Communications), &title, || {
            register::view(desk.words, &found, done)
        }))
    };
    desk.respond(answer.await)
}

pub(crate) async fn show(Path(path): Path<String>, Query(asked): Query<Asked>, desk: Desk) -> Response {
    let answer = async {
        let mut reading = desk.office().read(desk.actor()?).await?;
        let seen = communications::communication(&mut reading, id(&path)?).await?;
        let papers = secretariat::papers::of_communication(&mut reading, &seen.communication).await?;
        let recordings = secretariat::recordings::of_paper(&mut reading, seen.communication.id).await?;
        let done = asked.done.as_deref().and_then(done_message);
        let title = wording::title(desk.words, &seen.communication);
        Ok(desk.page(StatusCode::OK, Some(Section::Communications), &title, || {
            communication::view(desk.words, &seen, &papers, &recordings, done)
        }))
    };
    desk.respond(answer.await)
}

/// Its text in a language, as it goes on paper: `ru.pdf`.
pub(crate) async fn print(Path((path, paper)): Path<(String, String)>, desk: Desk) -> Response {
    let answer = async {
        let seen = seen(&desk, &path).await?;
        let language = paper.strip_suffix(".pdf").and_then(Language::from_tag).ok_or(Refusal::NotFound)?;
        let document = print::papers::communication::paper(language, &seen.communication);
        let document = document.ok_or(Refusal::NotFound)?;
        let steps = &seen.communication.steps;
        let made = steps.last().map_or_else(|| desk.office().now(), |step| step.acting.at);
        Ok(pdf(papers::printed(document, made).await?, file_name(&seen.communication)))
    };
    desk.respond(answer.await)
}

/// A file bears the sender's marking in its name (Art. 9(1)).
const fn file_name(communication: &Communication) -> &'static str {
    match communication.terms.marking {
        Marking::Unmarked => "communication",
        Marking::OfficialUse => "for-official-use-communication",
    }
}

/// The communication in this address, as this person may see it.
pub(super) async fn seen(desk: &Desk, path: &str) -> Result<CommunicationSeen, Refusal> {
    let mut reading = desk.office().read(desk.actor()?).await?;
    communications::communication(&mut reading, id(path)?).await
}

/// The same, for a page of an act: whoever may not act is told so.
pub(super) async fn seen_for(
    reading: &mut Reading<'_>,
    path: &str,
    right: Right,
) -> Result<CommunicationSeen, Refusal> {
    let seen = communications::communication(reading, id(path)?).await?;
    if seen.rights.contains(&right) { Ok(seen) } else { Err(Refusal::Denied(right)) }
}

/// The form of a page that shows the communication as it stands: it names that, unless it comes back with a fault; then
/// it goes on naming what its person saw.
pub(super) fn naming_what_is_seen(
    mut typed: Typed,
    status: StatusCode,
    communication: &Communication,
) -> Typed {
    if status != StatusCode::UNPROCESSABLE_ENTITY {
        typed.insert("version".into(), mark(communication));
    }
    typed
}

/// An id in an address. What is no id names nothing.
pub(in crate::rooms) fn id(text: &str) -> Result<CommunicationId, Refusal> {
    text.parse().map_err(|_| Refusal::NotFound)
}
