//! The signing on paper.

use app::{components::form::Faults, frame::Section, minutes::sign, minutes::wording, refusals};
use axum::{extract::Path, http::StatusCode, response::Response};
use chrono::Datelike as _;
use domain::access::Right;
use secretariat::{
    Refusal, mark,
    minutes::{self, MinutesSeen, SESSION_CITY, SignForm},
};

use super::seen_for;
use crate::{
    desk::{Desk, see_done},
    rooms::sessions::id,
    typed::{Typed, form, shown},
};

pub(crate) async fn ask(Path(path): Path<String>, desk: Desk) -> Response {
    let answer = async {
        let seen = seen_for(&desk, &path, Right::RecordSignature).await?;
        let last = seen.session.terms.last_day;
        let offered = SignForm {
            version: marked(&seen),
            city: SESSION_CITY.into(),
            signed_day: last.day().to_string(),
            signed_month: last.month().to_string(),
            signed_year: last.year().to_string(),
        };
        Ok(page(&desk, &seen, StatusCode::OK, &shown(&offered), &Faults::new()))
    };
    desk.respond(answer.await)
}

pub(crate) async fn record(Path(path): Path<String>, desk: Desk) -> Response {
    let answer = async {
        let id = id(&path)?;
        match minutes::sign(desk.office(), desk.actor()?, id, &form(&desk.typed)).await {
            Ok(()) => Ok(see_done(&wording::address(id), "sign-done")),
            Err(Refusal::Faults(faults)) => {
                let seen = seen_for(&desk, &path, Right::RecordSignature).await?;
                let faults = refusals::faults(desk.words, &faults);
                Ok(page(&desk, &seen, StatusCode::UNPROCESSABLE_ENTITY, &desk.typed, &faults))
            }
            Err(Refusal::Stale) => {
                let seen = seen_for(&desk, &path, Right::RecordSignature).await?;
                let mut typed = desk.typed.clone();
                typed.insert("version".into(), marked(&seen));
                Ok(page(&desk, &seen, StatusCode::CONFLICT, &typed, &refusals::stale(desk.words)))
            }
            Err(refusal) => Err(refusal),
        }
    };
    desk.respond(answer.await)
}

fn marked(seen: &MinutesSeen) -> String {
    seen.minutes.as_ref().map(|minutes| mark(&minutes.record)).unwrap_or_default()
}

fn page(desk: &Desk, seen: &MinutesSeen, status: StatusCode, typed: &Typed, faults: &Faults) -> Response {
    let title = desk.words.say("minutes-sign-title");
    desk.page(status, Some(Section::Sessions), &title, || sign::view(desk.words, seen, typed, faults))
}
