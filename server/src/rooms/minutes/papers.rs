//! The papers of minutes: to print, and as they will lie on paper.

use app::{
    frame::Section,
    minutes::preview::{self, PreviewPage},
};
use axum::{
    extract::{Path, Query},
    http::StatusCode,
    response::Response,
};
use chrono::{DateTime, Utc};
use domain::{languages::Language, parties::Party};
use print::{
    model::Document,
    papers::minutes::{self as papers, Source},
};
use secretariat::{Refusal, minutes::MinutesSeen};
use serde::Deserialize;

use super::seen;
use crate::{
    desk::Desk,
    papers::{drawn, printed},
    rooms::sessions::papers::pdf,
};

#[derive(Deserialize)]
pub(crate) struct Asked {
    paper: Option<String>,
}

/// One paper as PDF, by the name in the address.
pub(crate) async fn print(Path((path, file)): Path<(String, String)>, desk: Desk) -> Response {
    let answer = async {
        let seen = seen(&desk, &path).await?;
        let name = file.strip_suffix(".pdf").ok_or(Refusal::NotFound)?;
        let name = offered(&seen, name).ok_or(Refusal::NotFound)?;
        let document = document(&seen, name, desk.actor()?.party()).ok_or(Refusal::NotFound)?;
        let number = seen.session.state.number().map_or_else(String::new, |number| format!("-{number}"));
        let bytes = printed(document, made(&seen, desk.office().now())).await?;
        Ok(pdf(bytes, &format!("minutes{number}-{name}")))
    };
    desk.respond(answer.await)
}

/// The sheets of a paper inside a page: the original of the reader's own Party where it can be printed, else the
/// working paper.
pub(crate) async fn preview(Path(path): Path<String>, Query(asked): Query<Asked>, desk: Desk) -> Response {
    let answer = async {
        let seen = seen(&desk, &path).await?;
        let party = desk.actor()?.party();
        let papers = preview::names(seen.minutes.as_ref().ok_or(Refusal::NotFound)?);
        let own = format!("original-{}", party.key());
        let chosen = asked.paper.as_deref().and_then(|name| offered(&seen, name));
        let paper = chosen.or_else(|| offered(&seen, &own)).or_else(|| offered(&seen, "working-ru"));
        let paper = paper.ok_or(Refusal::NotFound)?;
        let sheets = drawn(document(&seen, paper, party).ok_or(Refusal::NotFound)?, desk.words).await?;
        let title = desk.words.say("minutes-preview");
        Ok(desk.page(StatusCode::OK, Some(Section::Sessions), &title, || {
            preview::view(desk.words, PreviewPage { seen: &seen, paper, papers, sheets })
        }))
    };
    desk.respond(answer.await)
}

/// The paper of this name, where it can be printed now.
fn offered(seen: &MinutesSeen, name: &str) -> Option<&'static str> {
    preview::names(seen.minutes.as_ref()?).into_iter().find(|paper| *paper == name)
}

fn document(seen: &MinutesSeen, name: &str, reader: Party) -> Option<Document> {
    let minutes = seen.minutes.as_ref()?;
    let source = Source { session: &seen.session, minutes, delegations: &seen.delegations };
    if let Some(owner) = name.strip_prefix("original-") {
        return Some(papers::original(&source, Party::from_key(owner)?));
    }
    if let Some(language) = name.strip_prefix("working-") {
        return Some(papers::working(&source, Language::from_tag(language)?, reader));
    }
    let beside = name.strip_prefix("columns-ru-")?;
    Some(papers::columns(&source, Language::from_tag(beside)?, reader))
}

/// When the text came to be as it is: what both Parties see bears the instant of the last step; a draft, now.
fn made(seen: &MinutesSeen, now: DateTime<Utc>) -> DateTime<Utc> {
    let minutes = seen.minutes.as_ref();
    let is_draft = minutes.is_none_or(|minutes| minutes.state == domain::minutes::State::Draft);
    let last = minutes.and_then(|minutes| minutes.steps.last()).map(|step| step.acting.at);
    last.filter(|_| !is_draft).unwrap_or(now)
}
