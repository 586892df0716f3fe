//! The signed original is entered with its scan, or what was entered is corrected.

use app::{
    components::form::Faults,
    frame::Section,
    minutes::{
        entry::{self, EntryPage},
        wording,
    },
    refusals,
};
use axum::{extract::Path, http::StatusCode, response::Response};
use domain::access::Right;
use locales::numbers::roman;
use secretariat::{
    Refusal, mark,
    minutes::{self, EntryForm, MinutesSeen, SESSION_CITY},
};

use super::seen_for;
use crate::{
    desk::{Desk, see_done},
    rooms::{
        papers::{
            attach::{here, status},
            carried::{Brought, Carried},
        },
        sessions::id,
    },
    typed::Typed,
};

pub(crate) async fn ask(Path(path): Path<String>, desk: Desk) -> Response {
    let answer = async {
        let seen = enterable(&desk, &path).await?;
        let offered = minutes::entry(&mut desk.office().read(desk.actor()?).await?, seen.id).await?;
        let mut typed = EntryForm::of(offered.as_ref()).into_typed();
        if offered.is_some_and(|entry| entry.original.place == seen.session.terms.place) {
            typed.insert("city".into(), SESSION_CITY.into());
        }
        typed.insert("version".into(), marked(&seen));
        typed.insert("language".into(), "ru".into());
        let number = seen.session.state.number().map(roman).unwrap_or_default();
        let title = desk.words.tell("minutes-title-of", &[("number", number.into())]);
        typed.insert("title".into(), title);
        page(&desk, &seen, StatusCode::OK, &typed, &Faults::new()).await
    };
    desk.respond(answer.await)
}

pub(crate) async fn enter(Path(path): Path<String>, mut carried: Carried) -> Response {
    let answer = sent(&path, &mut carried).await;
    carried.desk.respond(answer)
}

/// Whoever may not enter it is told so before a byte of the scan is read. A scan that came stays, whatever is refused.
async fn sent(path: &str, carried: &mut Carried) -> Result<Response, Refusal> {
    let seen = match enterable(&carried.desk, path).await {
        // What was begun here was entered meanwhile, by this Party or the other.
        Err(Refusal::Denied(_)) if super::seen(&carried.desk, path).await?.corrects => {
            return Err(Refusal::Stale);
        }
        seen => seen?,
    };
    let corrects = seen.minutes.as_ref().is_some_and(domain::minutes::Minutes::is_correction);
    let Brought { typed, refused, .. } = carried.brought().await?;
    let desk = &carried.desk;
    if let Some(moved) = desk.unless_meant(&typed) {
        return Ok(moved);
    }
    let form = EntryForm::typed(typed);
    let done = match refused {
        None => minutes::enter(desk.office(), desk.actor()?, seen.id, &form).await,
        Some(faults) => Err(Refusal::Faults(faults)),
    };
    let message = if corrects { "correct-enter-done" } else { "enter-done" };
    let (status, faults) = match done {
        Ok(()) => return Ok(see_done(&wording::address(seen.id), message)),
        Err(Refusal::Faults(faults)) => (status(&faults), refusals::faults(desk.words, &faults)),
        Err(refusal) => desk.form_again(refusal)?,
    };
    // Where it was entered meanwhile there is nothing left to enter.
    let seen = enterable(desk, path).await.map_err(|_| Refusal::Stale)?;
    let mut typed = form.into_typed();
    if status == StatusCode::CONFLICT {
        typed.insert("version".into(), marked(&seen));
    }
    page(desk, &seen, status, &typed, &faults).await
}

/// What the person's own Party transcribes or corrects; written by its translators, entered by its secretaries.
async fn enterable(desk: &Desk, path: &str) -> Result<MinutesSeen, Refusal> {
    id(path)?;
    let seen = seen_for(desk, path, Right::DraftMinutes).await?;
    let is_transcribed = seen.minutes.as_ref().is_some_and(|minutes| minutes.transcriber.is_some());
    if is_transcribed { Ok(seen) } else { Err(Refusal::NotFound) }
}

fn marked(seen: &MinutesSeen) -> String {
    seen.minutes.as_ref().map(|minutes| mark(&minutes.record)).unwrap_or_default()
}

async fn page(
    desk: &Desk,
    seen: &MinutesSeen,
    status: StatusCode,
    typed: &Typed,
    faults: &Faults,
) -> Result<Response, Refusal> {
    let here = here(&mut desk.office().read(desk.actor()?).await?, typed).await?;
    let most = desk.office().papers().most();
    let page = EntryPage { seen, typed, faults, most, here: here.as_ref() };
    let title = entry::title(desk.words, seen);
    Ok(desk.page(status, Some(Section::Sessions), &title, || entry::view(desk.words, &page)))
}
