//! One item of the minutes: to write, to render, to read; and the working copy of what is typed on it.

use super::{Asked, seen};
use crate::{
    desk::{Desk, see_done},
    rooms::sessions::id,
};
use app::{
    components::form::{Faults, Typed},
    frame::Section,
    minutes::{
        act::done_message,
        conflict::differs,
        item::{self, ItemPage, Writes},
        unsaved::{self, Unsaved},
    },
    refusals,
};
use axum::{
    extract::{Path, Query},
    http::StatusCode,
    response::{IntoResponse, Response},
};
use chrono::{DateTime, NaiveDateTime, Utc};
use domain::{
    access::Right,
    languages::Language,
    minutes::{ItemRecord, State},
    places::clock_in,
};
use locales::Words;
use secretariat::{
    Reading, Refusal,
    decisions::{self, DecisionSeen},
    mark,
    minutes::{self, ItemForm, MinutesSeen, WorkingCopy},
};

/// All that the page of an item is made from, read in one snapshot.
struct Found {
    seen: MinutesSeen,
    number: usize,
    writes: Writes,
    copy: Option<WorkingCopy>,
    register: Vec<DecisionSeen>,
    now: DateTime<Utc>,
}

/// What the page shows beside the item as it stands.
#[derive(Default)]
struct Shown<'a> {
    faults: Faults,
    saved_meanwhile: Option<&'a Typed>,
    unsaved: Option<Unsaved<'a>>,
    done: Option<&'static str>,
}

impl Found {
    async fn read(desk: &Desk, path: &str, number: &str) -> Result<Self, Refusal> {
        let mut reading = desk.office().read(desk.actor()?).await?;
        let (seen, number) = (minutes::minutes(&mut reading, id(path)?).await?, number_of(number)?);
        let writes = Writes::of(&seen, reading.party());
        let item = item_of(&seen, number)?;
        let copy = match writes {
            Writes::Nothing => None,
            Writes::All | Writes::Renderings(_) => minutes::working_copy(&mut reading, item.item).await?,
        };
        let register = to_report_on(&mut reading, &seen, item).await?;
        Ok(Self { copy, register, now: reading.now, writes, number, seen })
    }

    fn item(&self) -> Result<&ItemRecord, Refusal> {
        item_of(&self.seen, self.number)
    }

    /// An instant by the clock of the reader's Party.
    fn clock(&self, desk: &Desk, at: DateTime<Utc>) -> Result<NaiveDateTime, Refusal> {
        Ok(clock_in(desk.actor()?.party().zone(), at))
    }

    /// What the register offers for the item, in the three languages of the minutes.
    fn composed(&self) -> Vec<(String, String)> {
        let decisions: Vec<_> =
            self.register.iter().map(|one| (&one.seen.record, one.due, one.overdue)).collect();
        let in_language = |language: Language| {
            let text = locales::decisions::implementation(Words::of(language), &decisions);
            (format!("noted_{}", language.tag()), text)
        };
        Language::AUTHENTIC.map(in_language).into()
    }

    /// Whether the register fills the item by itself: nothing is written on it yet.
    fn is_to_be_composed(&self, asked: bool) -> Result<bool, Refusal> {
        let is_offered = self.writes == Writes::All && !self.register.is_empty();
        Ok(is_offered && (asked || !self.item()?.is_written()))
    }

    fn page(
        &self,
        desk: &Desk,
        status: StatusCode,
        typed: &Typed,
        shown: &Shown<'_>,
    ) -> Result<Response, Refusal> {
        let (seen, number, party) = (&self.seen, self.number, desk.actor()?.party());
        let Shown { ref faults, saved_meanwhile, unsaved, done } = *shown;
        let register = &self.register;
        let page = ItemPage { seen, party, number, typed, faults, saved_meanwhile, unsaved, register, done };
        let view = item::view(desk.words, &page).ok_or(Refusal::NotFound)?;
        let title = item::title(desk.words, seen, number);
        Ok(desk.page(status, Some(Section::Sessions), &title, || view))
    }
}

pub(crate) async fn show(
    Path((path, number)): Path<(String, String)>,
    Query(asked): Query<Asked>,
    desk: Desk,
) -> Response {
    let answer = async {
        let found = Found::read(&desk, &path, &number).await?;
        let saved = ItemForm::of(found.item()?).into_typed();
        let done = asked.done.as_deref().and_then(done_message);
        if let Some(copy) = &found.copy
            && asked.from.is_none()
        {
            let typed = copy.form.clone().upon(found.item()?).into_typed();
            let is_stale = !copy.is_upon(&mark(found.item()?));
            if differs(&saved, &typed) {
                let kept_at = found.clock(&desk, copy.kept_at)?;
                let unsaved = Some(Unsaved::Copy { kept_at, saved: &saved });
                let saved_meanwhile = is_stale.then_some(&saved);
                let shown = Shown { saved_meanwhile, unsaved, done, ..Shown::default() };
                return found.page(&desk, StatusCode::OK, &typed, &shown);
            }
        }
        if found.is_to_be_composed(asked.from.as_deref() == Some("register"))? {
            let (mut typed, at) = (saved, found.clock(&desk, found.now)?);
            typed.extend(found.composed());
            let unsaved = Some(Unsaved::Composed { at });
            return found.page(&desk, StatusCode::OK, &typed, &Shown { unsaved, done, ..Shown::default() });
        }
        found.page(&desk, StatusCode::OK, &saved, &Shown { done, ..Shown::default() })
    };
    desk.respond(answer.await)
}

/// Saves what was typed, keeps it as a working copy, or throws the copy away: as its button says.
pub(crate) async fn save(Path((path, number)): Path<(String, String)>, desk: Desk) -> Response {
    let answer = async {
        let (before, place) = (seen(&desk, &path).await?, number_of(&number)?);
        item_of(&before, place)?;
        let (office, actor, id) = (desk.office(), desk.actor()?, before.id);
        let writes_all = Writes::of(&before, actor.party()) == Writes::All;
        let right = if writes_all { Right::DraftMinutes } else { Right::RenderMinutes };
        let form = ItemForm::typed(desk.typed.clone());
        let address = item::address(&before, place);
        match desk.typed.get("act").map(String::as_str) {
            Some("keep") => {
                let at = minutes::keep(office, actor, id, place, right, &form).await?;
                return Ok(unsaved::kept(desk.words, clock_in(actor.party().zone(), at)).into_response());
            }
            Some("discard") => {
                minutes::discard_copy(office, actor, id, place, right).await?;
                return Ok(see_done(&address, "copy-discarded"));
            }
            _ => {}
        }
        let saved = if writes_all {
            minutes::write_item(office, actor, id, place, &form).await
        } else {
            minutes::render_item(office, actor, id, place, &form).await
        };
        match saved {
            Ok(()) => {
                let after = seen(&desk, &path).await?;
                let message = if reopened(&before, &after) { "item-reopened" } else { "item-done" };
                Ok(see_done(&address, message))
            }
            Err(Refusal::Faults(faults)) => {
                let faults = refusals::faults(desk.words, &faults);
                let after = Found::read(&desk, &path, &number).await?;
                let shown = Shown { faults, ..Shown::default() };
                after.page(&desk, StatusCode::UNPROCESSABLE_ENTITY, &desk.typed, &shown)
            }
            Err(Refusal::Stale) => {
                let after = Found::read(&desk, &path, &number).await?;
                let saved = ItemForm::of(after.item()?).into_typed();
                let typed = form.upon(after.item()?).into_typed();
                let shown = Shown { saved_meanwhile: Some(&saved), ..Shown::default() };
                after.page(&desk, StatusCode::CONFLICT, &typed, &shown)
            }
            Err(refusal) => Err(refusal),
        }
    };
    desk.respond(answer.await)
}

/// The decisions to report on, where the item is about them.
async fn to_report_on(
    reading: &mut Reading<'_>,
    seen: &MinutesSeen,
    item: &ItemRecord,
) -> Result<Vec<DecisionSeen>, Refusal> {
    if item.is_on_implementation() {
        decisions::to_report_on(reading, seen.session.state.number()).await
    } else {
        Ok(Vec::new())
    }
}

/// The item of this number, as this person may see it.
fn item_of(seen: &MinutesSeen, number: usize) -> Result<&ItemRecord, Refusal> {
    let items = seen.minutes.as_ref().map(|minutes| &minutes.record.items);
    items.and_then(|items| items.get(number.checked_sub(1)?)).ok_or(Refusal::NotFound)
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
