//! The next session as the minutes say it.

use app::{components::form::Faults, frame::Section, minutes::next, minutes::wording, refusals};
use axum::{extract::Path, http::StatusCode, response::Response};
use domain::{access::Right, minutes::When, places::Place};
use secretariat::{
    Refusal,
    forms::day_fields,
    mark,
    minutes::{self, MinutesSeen, NextForm, SESSION_CITY},
};

use super::seen_for;
use crate::{
    desk::{Desk, see_done},
    rooms::sessions::id,
    typed::{Typed, form, shown},
};

pub(crate) async fn ask(Path(path): Path<String>, desk: Desk) -> Response {
    let answer = async {
        let seen = seen_for(&desk, &path, Right::DraftMinutes).await?;
        page(&desk, &seen, StatusCode::OK, &shown(&stored(&seen)?), &Faults::new())
    };
    desk.respond(answer.await)
}

pub(crate) async fn save(Path(path): Path<String>, desk: Desk) -> Response {
    let answer = async {
        let id = id(&path)?;
        match minutes::set_next(desk.office(), desk.actor()?, id, &form(&desk.typed)).await {
            Ok(()) => Ok(see_done(&wording::address(id), "next-session-done")),
            Err(Refusal::Faults(faults)) => {
                let seen = seen_for(&desk, &path, Right::DraftMinutes).await?;
                let faults = refusals::faults(desk.words, &faults);
                page(&desk, &seen, StatusCode::UNPROCESSABLE_ENTITY, &desk.typed, &faults)
            }
            Err(Refusal::Stale) => {
                let seen = seen_for(&desk, &path, Right::DraftMinutes).await?;
                let mut typed = desk.typed.clone();
                typed.insert("version".into(), stored(&seen)?.version);
                page(&desk, &seen, StatusCode::CONFLICT, &typed, &refusals::stale(desk.words))
            }
            Err(refusal) => Err(refusal),
        }
    };
    desk.respond(answer.await)
}

fn page(
    desk: &Desk,
    seen: &MinutesSeen,
    status: StatusCode,
    typed: &Typed,
    faults: &Faults,
) -> Result<Response, Refusal> {
    let view = next::view(desk.words, seen, typed, faults).ok_or(Refusal::NotFound)?;
    let title = desk.words.say("minutes-next-session");
    Ok(desk.page(status, Some(Section::Sessions), &title, || view))
}

/// The form filled with what stands in the minutes.
fn stored(seen: &MinutesSeen) -> Result<NextForm, Refusal> {
    let record = &seen.minutes.as_ref().ok_or(Refusal::NotFound)?.record;
    let next = &record.next_session;
    let city = match &next.place {
        None => "",
        Some(Place::Listed(city)) => city.key,
        Some(Place::Other(_)) => SESSION_CITY,
    };
    let (first, last) = match next.when {
        When::ToBeAgreed => Default::default(),
        When::Days { first, last } => (day_fields(first), day_fields(last)),
    };
    let ticked = |chosen: bool| if chosen { "on".to_owned() } else { String::new() };
    let ([first_day, first_month, first_year], [last_day, last_month, last_year]) = (first, last);
    Ok(NextForm {
        version: mark(&(next, record.original)),
        city: city.into(),
        first_day,
        first_month,
        first_year,
        last_day,
        last_month,
        last_year,
        kazakh: ticked(record.original.kazakh),
        azerbaijani: ticked(record.original.azerbaijani),
    })
}
