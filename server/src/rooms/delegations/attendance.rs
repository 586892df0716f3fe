//! Attendance, a day at a time.

use app::{
    components::form::Faults,
    delegations::{
        attendance::{self, AttendancePage},
        done_message,
    },
    frame::Section,
    refusals,
};
use axum::{
    extract::{Path, Query},
    http::StatusCode,
    response::Response,
};
use chrono::NaiveDate;
use domain::identifiers::SessionId;
use secretariat::{
    Refusal,
    delegations::{self, AttendanceSeen, shown_attendance},
};
use serde::Deserialize;

use crate::{
    desk::{Desk, see},
    rooms::sessions::id,
    typed::Typed,
};

#[derive(Deserialize)]
pub(crate) struct Asked {
    day: Option<String>,
    done: Option<String>,
}

pub(crate) async fn show(Path(session): Path<String>, Query(asked): Query<Asked>, desk: Desk) -> Response {
    let answer = async {
        let day = asked.day.as_deref().map(day).transpose()?;
        let seen = read(&desk, id(&session)?, day).await?;
        let typed = recorded(&seen);
        let done = asked.done.as_deref().and_then(done_message);
        page(&desk, StatusCode::OK, &seen, &typed, &Faults::new(), done)
    };
    desk.respond(answer.await)
}

pub(crate) async fn keep(Path(session): Path<String>, desk: Desk) -> Response {
    let answer = async {
        let id = id(&session)?;
        let day = day(desk.typed.get("day").map_or("", String::as_str))?;
        match delegations::keep_attendance(desk.office(), desk.actor()?, id, day, &desk.typed).await {
            Ok(()) => Ok(see(&format!("/sessions/{id}/attendance?day={day}&done=attendance-saved"))),
            Err(Refusal::Faults(faults)) => {
                let seen = read(&desk, id, Some(day)).await?;
                let faults = refusals::faults(desk.words, &faults);
                page(&desk, StatusCode::UNPROCESSABLE_ENTITY, &seen, &desk.typed, &faults, None)
            }
            Err(Refusal::Stale) => {
                let seen = read(&desk, id, Some(day)).await?;
                let mut typed = desk.typed.clone();
                typed.insert("version".into(), seen.attendance.version.to_string());
                page(&desk, StatusCode::CONFLICT, &seen, &typed, &refusals::stale(desk.words), None)
            }
            Err(refusal) => Err(refusal),
        }
    };
    desk.respond(answer.await)
}

async fn read(desk: &Desk, id: SessionId, day: Option<NaiveDate>) -> Result<AttendanceSeen, Refusal> {
    let mut reading = desk.office().read(desk.actor()?).await?;
    delegations::attendance(&mut reading, id, day).await
}

/// The table as it stands.
fn recorded(seen: &AttendanceSeen) -> Typed {
    let mut typed = shown_attendance(&seen.attendance.record);
    typed.insert("version".into(), seen.attendance.version.to_string());
    typed
}

/// A day in an address or a form. What is no day names nothing.
pub(super) fn day(text: &str) -> Result<NaiveDate, Refusal> {
    text.parse().map_err(|_| Refusal::NotFound)
}

fn page(
    desk: &Desk,
    status: StatusCode,
    seen: &AttendanceSeen,
    typed: &Typed,
    faults: &Faults,
    done: Option<&'static str>,
) -> Result<Response, Refusal> {
    let party = desk.actor()?.party();
    let title = desk.words.say("delegations-attendance-title");
    Ok(desk.page(status, Some(Section::Sessions), &title, || {
        attendance::view(desk.words, &AttendancePage { seen, party, typed, faults, done })
    }))
}
