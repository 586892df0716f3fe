//! Writing the draft: an item, its renderings, the next session.

use domain::{
    access::Right,
    identifiers::{DecisionId, SessionId},
    languages::Language,
    minutes::{Minutes, State},
    rules::Rule,
};

use super::{
    forms::NextForm,
    item_form::{ItemForm, Written},
    records::{fetch, store},
    visible::record_for,
    working_copies::forget,
};
use crate::{
    act::{Act, Granted, Outcome},
    audit::{Event, Witness},
    marks::mark,
    office::Secretariat,
    people::Actor,
    refusals::{Fault, Faults, Refusal},
};

/// Saves an item as the host's secretary typed it: texts, renderings, decisions. Where that changes what was circulated,
/// the minutes are a draft again and both consents are void.
///
/// # Errors
/// Faults at their fields; [`Refusal::Stale`] where somebody changed the item meanwhile; the refusals of fetching.
pub async fn write_item(
    office: &Secretariat,
    actor: &Actor,
    id: SessionId,
    number: usize,
    form: &ItemForm,
) -> Result<(), Refusal> {
    office
        .perform(Witness::Actor(actor), Some(Right::DraftMinutes), async |act| {
            let found = fetch(act, id, Right::DraftMinutes).await?;
            let item = found.item_seen(actor, number, form.seen())?;
            let written = Written::read(form, item, &Language::AUTHENTIC, true)?;
            apply(act, id, found.minutes, written, Event::MinutesWritten { session: id, item: number }).await
        })
        .await
}

/// Saves the renderings of an item: into either language for the host, into its own for the guest, once circulated.
///
/// # Errors
/// As [`write_item`]; [`Refusal::Denied`] where the rendering is part of the original and the text is circulated:
/// changing that is the secretary's.
pub async fn render_item(
    office: &Secretariat,
    actor: &Actor,
    id: SessionId,
    number: usize,
    form: &ItemForm,
) -> Result<(), Refusal> {
    office
        .perform(Witness::Actor(actor), Some(Right::RenderMinutes), async |act| {
            let found = fetch(act, id, Right::RenderMinutes).await?;
            let item = found.item_seen(actor, number, form.seen())?;
            let languages = renders_into(actor, &found.minutes);
            let original = record_for(&found.minutes, actor).original;
            if found.minutes.state != State::Draft && languages.iter().any(|&one| original.contains(one)) {
                return Err(Refusal::Denied(Right::DraftMinutes));
            }
            let written = Written::read(form, item, &languages, false)?;
            apply(act, id, found.minutes, written, Event::MinutesRendered { session: id, item: number }).await
        })
        .await
}

/// Says where and when the next session is, and in which languages the originals are.
///
/// # Errors
/// Faults at their fields; [`Refusal::Stale`]; the refusals of fetching.
pub async fn set_next(
    office: &Secretariat,
    actor: &Actor,
    id: SessionId,
    form: &NextForm,
) -> Result<(), Refusal> {
    office
        .perform(Witness::Actor(actor), Some(Right::DraftMinutes), async |act| {
            let found = fetch(act, id, Right::DraftMinutes).await?;
            let record = &found.minutes.record;
            if mark(&(&record.next_session, record.original)) != form.version {
                return Err(Refusal::Stale);
            }
            let (place, when) = form.next(record.next_session.place.as_ref())?;
            let (acting, original) = (act.acting()?, form.original());
            let minutes = found
                .minutes
                .decide(|minutes| {
                    let minutes = minutes.set_next_session(acting.clone(), place, when)?;
                    minutes.set_original_languages(acting, original)
                })
                .map_err(at_field)?;
            store(act, id, &minutes).await?;
            Ok(Outcome::new(Event::MinutesNextSessionSet { session: id }, ()))
        })
        .await
}

/// Puts what was written into the minutes and stores them.
async fn apply(
    act: &mut Act<'_>,
    id: SessionId,
    minutes: Granted<Minutes>,
    written: Written,
    event: Event,
) -> Result<Outcome<()>, Refusal> {
    let (acting, new_id) = (act.acting()?, DecisionId::from_chance(act.id_bytes()?));
    let item = written.item();
    let minutes = minutes.decide(|minutes| written.apply(minutes, &acting, new_id))?;
    store(act, id, &minutes).await?;
    forget(act, item).await?;
    Ok(Outcome::new(event, ()))
}

/// The languages into which this person renders.
fn renders_into(actor: &Actor, minutes: &Minutes) -> Vec<Language> {
    if actor.party() == minutes.host {
        vec![Language::Kazakh, Language::Azerbaijani]
    } else {
        vec![actor.party().language()]
    }
}

fn at_field(rule: Rule) -> Faults {
    let field = match rule {
        Rule::CityOutsideHostState { .. } => "city",
        Rule::EndsBeforeItBegins { .. } => "last",
        Rule::InThePast { .. } => "first",
        _ => "",
    };
    Faults::one(field, Fault::Rule(rule))
}
