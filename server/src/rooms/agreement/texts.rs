//! The signed texts: all of them, one with its scan, the form in which one is entered, the other Party's word.

use app::{
    agreement::texts::{
        self, address, done_message,
        entry::{self, ACT, COMPARE, DISTRIBUTE, EntryPage},
        judge::{self, Judgement},
        text, title_of,
    },
    components::form::Faults,
    frame::Section,
    refusals,
};
use axum::{
    body::Body,
    extract::{Path, Query},
    http::StatusCode,
    response::Response,
};
use domain::{access::Right, languages::Language, papers::File};
use secretariat::{
    Refusal,
    agreement::{self, TextForm, TextSeen},
    papers,
};
use serde::Deserialize;
use tokio_util::io::ReaderStream;

use super::text_file;
use crate::{
    desk::{Desk, see_done},
    rooms::papers::{
        attach::{here, status},
        carried::{Brought, Carried},
        files_lost, saved,
    },
    typed::Typed,
};

/// The most bytes of everything in the form but its scan: the longest text in Cyrillic, and once more pasted.
const FIELDS_MOST: usize = 2 * 1024 * 1024;

/// What the address asks for beside the page.
#[derive(Deserialize)]
pub(crate) struct Asked {
    done: Option<String>,
}

pub(crate) async fn list(desk: Desk) -> Response {
    let answer = async {
        let mut reading = desk.office().read(desk.actor()?).await?;
        let mut all = Vec::new();
        for language in Language::AUTHENTIC {
            all.push(agreement::text(&mut reading, language).await?);
        }
        let title = texts::title(desk.words);
        Ok(desk.page(StatusCode::OK, Some(Section::Agreement), &title, || texts::view(desk.words, &all)))
    };
    desk.respond(answer.await)
}

pub(crate) async fn show(Path(tag): Path<String>, Query(asked): Query<Asked>, desk: Desk) -> Response {
    let answer = async {
        let seen = seen(&desk, &tag).await?;
        let done = asked.done.as_deref().and_then(done_message);
        let title = title_of(desk.words, seen.language);
        Ok(desk
            .page(StatusCode::OK, Some(Section::Agreement), &title, || text::view(desk.words, &seen, done)))
    };
    desk.respond(answer.await)
}

/// The text in this address as its reader may see it. Nobody signed an English one.
async fn seen(desk: &Desk, tag: &str) -> Result<TextSeen, Refusal> {
    let mut reading = desk.office().read(desk.actor()?).await?;
    agreement::text(&mut reading, agreement::authentic(tag).ok_or(Refusal::NotFound)?).await
}

/// The bytes of a scan, to be saved.
pub(crate) async fn scan(Path((tag, digits)): Path<(String, String)>, desk: Desk) -> Response {
    let answer = async {
        let mut reading = desk.office().read(desk.actor()?).await?;
        let language = agreement::authentic(&tag).ok_or(Refusal::NotFound)?;
        let scan = agreement::text_scan(&mut reading, language, &digits).await?;
        drop(reading);
        given(&desk, language, scan).await
    };
    desk.respond(answer.await)
}

async fn given(desk: &Desk, language: Language, scan: File) -> Result<Response, Refusal> {
    let title = title_of(desk.words, language);
    if !papers::lost_of(desk.office(), vec![scan]).await?.is_empty() {
        return Ok(files_lost(desk, vec![title]));
    }
    let body = Body::from_stream(ReaderStream::new(desk.office().papers().open(scan.digest).await?));
    Ok(saved(body, scan.kind.media_type(), &format!("{title}.{}", scan.kind.ending())))
}

pub(crate) async fn ask(Path(tag): Path<String>, desk: Desk) -> Response {
    let answer = async {
        let seen = enterable(&desk, &tag).await?;
        let offered = TextForm::offered(seen.draft, seen.record.as_ref().zip(seen.version)).into_typed();
        page(&desk, &seen, StatusCode::OK, &offered, &Faults::new(), false).await
    };
    desk.respond(answer.await)
}

/// The same for whoever may enter it.
async fn enterable(desk: &Desk, tag: &str) -> Result<TextSeen, Refusal> {
    let seen = seen(desk, tag).await?;
    if seen.enters { Ok(seen) } else { Err(Refusal::Denied(Right::EnterAuthenticText)) }
}

pub(crate) async fn enter(Path(tag): Path<String>, mut carried: Carried) -> Response {
    let answer = sent(&tag, &mut carried).await;
    carried.desk.respond(answer)
}

/// Whoever may not enter it is told so before a byte of the scan is read. A scan that came stays, whatever is refused.
async fn sent(tag: &str, carried: &mut Carried) -> Result<Response, Refusal> {
    let seen = enterable(&carried.desk, tag).await?;
    let Brought { typed, enclosed, refused } = carried.brought_with(FIELDS_MOST).await?;
    let desk = &carried.desk;
    if let Some(moved) = desk.unless_meant(&typed) {
        return Ok(moved);
    }
    let act = typed.get(ACT).cloned().unwrap_or_default();
    let mut form = TextForm::typed(typed);
    if let Some(faults) = refused {
        let (status, faults) = (status(&faults), refusals::faults(desk.words, &faults));
        return page(desk, &seen, status, &form.into_typed(), &faults, false).await;
    }
    if act == COMPARE {
        return page(desk, &seen, StatusCode::OK, &form.into_typed(), &Faults::new(), true).await;
    }
    if act == DISTRIBUTE {
        let done = match &enclosed {
            Some(file) => text_file::fill(&mut form, &seen, file),
            None => form.distribute(seen.draft),
        };
        let (status, faults) = match done {
            Ok(()) => (StatusCode::OK, Faults::new()),
            Err(faults) => (StatusCode::UNPROCESSABLE_ENTITY, refusals::faults(desk.words, &faults)),
        };
        return page(desk, &seen, status, &form.into_typed(), &faults, true).await;
    }
    let done = if seen.record.is_some() { "text-correct-done" } else { "text-enter-done" };
    let (status, faults) =
        match agreement::enter_text(desk.office(), desk.actor()?, seen.language, &form).await {
            Ok(()) => return Ok(see_done(&address(seen.language), done)),
            Err(refusal) => desk.form_again(refusal)?,
        };
    let mut typed = form.into_typed();
    let seen = enterable(desk, tag).await?;
    if status == StatusCode::CONFLICT {
        let version = seen.version.map(|version| version.to_string());
        typed.insert("version".into(), version.unwrap_or_default());
    }
    page(desk, &seen, status, &typed, &faults, false).await
}

async fn page(
    desk: &Desk,
    seen: &TextSeen,
    status: StatusCode,
    typed: &Typed,
    faults: &Faults,
    is_compared: bool,
) -> Result<Response, Refusal> {
    let here = here(&mut desk.office().read(desk.actor()?).await?, typed).await?;
    let most = desk.office().papers().most();
    let page = EntryPage { seen, typed, faults, most, here: here.as_ref(), is_compared };
    let title = entry::title(desk.words, seen);
    Ok(desk.page(status, Some(Section::Agreement), &title, || entry::view(desk.words, &page)))
}

pub(crate) async fn ask_word(judgement: Judgement, Path(tag): Path<String>, desk: Desk) -> Response {
    let answer = async {
        let seen = judged(&desk, &tag).await?;
        let version = seen.version.map(|version| version.to_string()).unwrap_or_default();
        let typed = Typed::from([("version".to_owned(), version)]);
        Ok(word_page(&desk, &seen, judgement, StatusCode::OK, &typed, &Faults::new()))
    };
    desk.respond(answer.await)
}

pub(crate) async fn say_word(judgement: Judgement, Path(tag): Path<String>, desk: Desk) -> Response {
    let answer = async {
        let (office, actor) = (desk.office(), desk.actor()?);
        let language = agreement::authentic(&tag).ok_or(Refusal::NotFound)?;
        let typed = |name: &str| desk.typed.get(name).map_or("", String::as_str);
        let (seen, reason) = (typed("version"), typed("reason"));
        let done = match judgement {
            Judgement::Confirm => agreement::confirm_text(office, actor, language, seen).await,
            Judgement::Dispute => agreement::dispute_text(office, actor, language, seen, reason).await,
        };
        let (status, faults) = match done {
            Ok(()) => {
                let message = format!("text-{}-done", judgement.key());
                return Ok(see_done(&address(language), &message));
            }
            Err(refusal) => desk.form_again(refusal)?,
        };
        // Where the word has no place on what others entered meanwhile, that is said.
        let seen = judged(&desk, &tag).await.map_err(|_| Refusal::Stale)?;
        let mut typed = desk.typed.clone();
        typed.insert("version".into(), seen.version.map(|version| version.to_string()).unwrap_or_default());
        Ok(word_page(&desk, &seen, judgement, status, &typed, &faults))
    };
    desk.respond(answer.await)
}

/// A text on which this person may say the word of their Party.
async fn judged(desk: &Desk, tag: &str) -> Result<TextSeen, Refusal> {
    let seen = seen(desk, tag).await?;
    if seen.judges { Ok(seen) } else { Err(Refusal::Denied(Right::JudgeAuthenticText)) }
}

fn word_page(
    desk: &Desk,
    seen: &TextSeen,
    judgement: Judgement,
    status: StatusCode,
    typed: &Typed,
    faults: &Faults,
) -> Response {
    let title = judge::title(desk.words, judgement);
    desk.page(status, Some(Section::Agreement), &title, || {
        judge::view(desk.words, seen, judgement, typed, faults)
    })
}
