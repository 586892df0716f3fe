//! One item of the minutes: to write, to render, to read.

use app::{
    components::form::Faults,
    frame::Section,
    minutes::{
        act::done_message,
        item::{self, ItemPage, Writes},
        wording,
    },
    refusals,
};
use axum::{
    extract::{Path, Query},
    http::StatusCode,
    response::Response,
};
use domain::minutes::State;
use secretariat::{
    Refusal,
    minutes::{self, ItemForm, MinutesSeen},
};

use super::{Asked, seen};
use crate::{
    desk::{Desk, see_done},
    typed::Typed,
};

/// What the page shows beside the item as it stands.
struct Shown<'a> {
    status: StatusCode,
    typed: &'a Typed,
    faults: &'a Faults,
    saved_meanwhile: Option<&'a Typed>,
    done: Option<&'static str>,
}

pub(crate) async fn show(
    Path((path, number)): Path<(String, String)>,
    Query(asked): Query<Asked>,
    desk: Desk,
) -> Response {
    let answer = async {
        let (seen, number) = (seen(&desk, &path).await?, number_of(&number)?);
        let typed = stored(&seen, number)?;
        let done = asked.done.as_deref().and_then(done_message);
        let (status, faults) = (StatusCode::OK, Faults::new());
        page(
            &desk,
            &seen,
            number,
            &Shown { status, typed: &typed, faults: &faults, saved_meanwhile: None, done },
        )
    };
    desk.respond(answer.await)
}

pub(crate) async fn save(Path((path, number)): Path<(String, String)>, desk: Desk) -> Response {
    let answer = async {
        let (before, number) = (seen(&desk, &path).await?, number_of(&number)?);
        let (office, actor, id) = (desk.office(), desk.actor()?, before.id);
        let form = ItemForm::typed(desk.typed.clone());
        let writes = Writes::of(&before, actor.party());
        let saved = if writes == Writes::All {
            minutes::write_item(office, actor, id, number, &form).await
        } else {
            minutes::render_item(office, actor, id, number, &form).await
        };
        let after = seen(&desk, &path).await?;
        match saved {
            Ok(()) => {
                let message = if reopened(&before, &after) { "item-reopened" } else { "item-done" };
                Ok(see_done(&format!("{}/items/{number}", wording::address(id)), message))
            }
            Err(Refusal::Faults(faults)) => {
                let (status, faults) =
                    (StatusCode::UNPROCESSABLE_ENTITY, refusals::faults(desk.words, &faults));
                let typed = &desk.typed;
                let shown = Shown { status, typed, faults: &faults, saved_meanwhile: None, done: None };
                page(&desk, &after, number, &shown)
            }
            Err(Refusal::Stale) => {
                let (saved, faults) = (stored(&after, number)?, Faults::new());
                let (status, typed) = (StatusCode::CONFLICT, &desk.typed);
                let shown =
                    Shown { status, typed, faults: &faults, saved_meanwhile: Some(&saved), done: None };
                page(&desk, &after, number, &shown)
            }
            Err(refusal) => Err(refusal),
        }
    };
    desk.respond(answer.await)
}

fn page(desk: &Desk, seen: &MinutesSeen, number: usize, shown: &Shown<'_>) -> Result<Response, Refusal> {
    let title = item::title(desk.words, seen, number);
    let party = desk.actor()?.party();
    let Shown { status, typed, faults, saved_meanwhile, done } = *shown;
    let view =
        item::view(desk.words, &ItemPage { seen, party, number, typed, faults, saved_meanwhile, done });
    let view = view.ok_or(Refusal::NotFound)?;
    Ok(desk.page(status, Some(Section::Sessions), &title, || view))
}

/// The form filled with the item as it stands, as this person may see it.
fn stored(seen: &MinutesSeen, number: usize) -> Result<Typed, Refusal> {
    let items = seen.minutes.as_ref().map(|minutes| &minutes.record.items);
    let item = items.and_then(|items| items.get(number.checked_sub(1)?)).ok_or(Refusal::NotFound)?;
    Ok(ItemForm::of(item).into_typed())
}

/// Whether saving took back what was circulated.
fn reopened(before: &MinutesSeen, after: &MinutesSeen) -> bool {
    let is_draft =
        |seen: &MinutesSeen| seen.minutes.as_ref().is_some_and(|minutes| minutes.state == State::Draft);
    !is_draft(before) && is_draft(after)
}

/// The number of an item in an address. What is no number names nothing.
pub(super) fn number_of(text: &str) -> Result<usize, Refusal> {
    text.parse().map_err(|_| Refusal::NotFound)
}
