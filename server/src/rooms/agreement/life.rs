//! The Agreement's own life: its page, and the signature that a Party records or corrects.

use app::{
    agreement::life::{self, LifePage, signature},
    components::form::Faults,
    frame::Section,
    refusals,
};
use axum::{
    extract::{Query, RawQuery},
    http::StatusCode,
    response::Response,
};
use domain::access::Right;
use secretariat::{
    Refusal,
    agreement::{self, LifeSeen, SignatureForm},
};
use serde::Deserialize;

use super::asked_days;
use crate::{
    desk::{Desk, see_done},
    typed::{Typed, form, shown},
};

/// What the address asks for beside the days.
#[derive(Deserialize)]
pub(crate) struct Asked {
    done: Option<String>,
}

/// The life as at a day, for whoever is signed in. Without a day, as at today.
pub(crate) async fn show(RawQuery(query): RawQuery, Query(asked): Query<Asked>, desk: Desk) -> Response {
    let answer = async {
        let mut reading = desk.office().read(desk.actor()?).await?;
        let days = asked_days(&desk, query.as_deref(), reading.today());
        let seen = agreement::life(&mut reading, days.day, days.known_on).await?;
        let done = asked.done.as_deref().and_then(signature::done_message);
        let page = LifePage { seen: &seen, typed: &days.typed, faults: &days.faults, done };
        let title = life::title(desk.words);
        Ok(desk.page(days.status(), Some(Section::Agreement), &title, || life::view(desk.words, &page)))
    };
    desk.respond(answer.await)
}

/// The form: with the suggestion to confirm, or with what is recorded, to be corrected.
pub(crate) async fn ask_signature(desk: Desk) -> Response {
    let answer = async {
        let seen = seen(&desk).await?;
        let offered = match (&seen.signature, seen.version) {
            (Some(record), Some(version)) => SignatureForm::of(&record.signature, version),
            _ => SignatureForm::suggested(signature::suggested_source(desk.words)),
        };
        Ok(page(&desk, &seen, StatusCode::OK, &shown(&offered), &Faults::new()))
    };
    desk.respond(answer.await)
}

pub(crate) async fn record_signature(desk: Desk) -> Response {
    let answer = async {
        let (typed, corrects) = (&desk.typed, desk.typed.get("version").is_some_and(|seen| !seen.is_empty()));
        match agreement::record_signature(desk.office(), desk.actor()?, &form(typed)).await {
            Ok(()) => {
                let message = if corrects { "signature-corrected" } else { "signature-done" };
                Ok(see_done("/agreement/life", message))
            }
            Err(Refusal::Faults(faults)) => {
                let faults = refusals::faults(desk.words, &faults);
                Ok(page(&desk, &seen(&desk).await?, StatusCode::UNPROCESSABLE_ENTITY, typed, &faults))
            }
            Err(Refusal::Stale) => {
                let seen = seen(&desk).await?;
                let mut typed = typed.clone();
                let version = seen.version.map(|version| version.to_string());
                typed.insert("version".into(), version.unwrap_or_default());
                Ok(page(&desk, &seen, StatusCode::CONFLICT, &typed, &refusals::stale(desk.words)))
            }
            Err(refusal) => Err(refusal),
        }
    };
    desk.respond(answer.await)
}

/// The life as it is known now; whoever may not record the signature is told so.
async fn seen(desk: &Desk) -> Result<LifeSeen, Refusal> {
    let mut reading = desk.office().read(desk.actor()?).await?;
    let today = reading.today();
    let seen = agreement::life(&mut reading, today, None).await?;
    if seen.records { Ok(seen) } else { Err(Refusal::Denied(Right::RecordAgreementSigned)) }
}

fn page(desk: &Desk, seen: &LifeSeen, status: StatusCode, typed: &Typed, faults: &Faults) -> Response {
    let title = signature::page_title(desk.words);
    desk.page(status, Some(Section::Agreement), &title, || {
        signature::view(desk.words, seen.signature.as_ref(), typed, faults)
    })
}
