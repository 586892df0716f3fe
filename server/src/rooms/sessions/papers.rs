//! The papers of a session, printed.

use axum::{
    extract::Path,
    http::{HeaderValue, header},
    response::{IntoResponse, Response},
};
use secretariat::sessions;

use super::id;
use crate::{desk::Desk, papers};

/// The agenda as PDF, in the reader's language.
pub(crate) async fn agenda(Path(path): Path<String>, desk: Desk) -> Response {
    let answer = async {
        let actor = desk.actor()?;
        let mut reading = desk.office().read(actor).await?;
        let seen = sessions::session(&mut reading, id(&path)?).await?;
        let (session, agenda) = (&seen.session.record, &seen.agenda.record);
        let document = print::papers::agenda::paper(desk.words, actor.party(), session, agenda);
        let last = agenda.consents.last().map(|consent| consent.acting.at);
        let proposed = session.steps.last().map_or(reading.now, |step| step.acting.at);
        let bytes = papers::printed(document, last.unwrap_or(proposed)).await?;
        Ok(pdf(bytes, "agenda"))
    };
    desk.respond(answer.await)
}

/// Shown in the browser, or saved under this name.
pub(crate) fn pdf(bytes: Vec<u8>, name: &str) -> Response {
    let mut response = bytes.into_response();
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("application/pdf"));
    if let Ok(disposition) = HeaderValue::try_from(format!("inline; filename=\"{name}.pdf\"")) {
        headers.insert(header::CONTENT_DISPOSITION, disposition);
    }
    response
}
