//! Remarks of either Party on what was circulated, and the host's answers.

use domain::{
    access::Right,
    identifiers::{RemarkId, SessionId},
};

use super::{
    forms::TextForm,
    records::{fetch, store},
    visible::record_for,
};
use crate::{
    act::Outcome,
    audit::{Event, Witness},
    office::Secretariat,
    people::Actor,
    refusals::Refusal,
};

/// Makes a remark on an item of what was circulated last, or on the whole.
///
/// # Errors
/// A text that is missing; the refusals of fetching.
pub async fn remark(
    office: &Secretariat,
    actor: &Actor,
    id: SessionId,
    item: Option<usize>,
    form: &TextForm,
) -> Result<(), Refusal> {
    office
        .perform(Witness::Actor(actor), Some(Right::RemarkOnMinutes), async |act| {
            let found = fetch(act, id, Right::RemarkOnMinutes).await?;
            let items = &record_for(&found.minutes, actor).items;
            let at = |number: usize| {
                let place = number.checked_sub(1)?;
                Some(items.get(place)?.item)
            };
            let item = item.map(|number| at(number).ok_or(Refusal::NotFound)).transpose()?;
            let (text, acting) = (form.prose()?, act.acting()?);
            let remark = RemarkId::from_chance(act.id_bytes()?);
            let minutes = found.minutes.decide(|minutes| minutes.remark(acting, remark, item, text))?;
            store(act, id, &minutes).await?;
            Ok(Outcome::new(Event::MinutesRemarked { session: id, remark }, ()))
        })
        .await
}

/// Answers a remark, for the host.
///
/// # Errors
/// A text that is missing; the refusals of fetching.
pub async fn answer(
    office: &Secretariat,
    actor: &Actor,
    id: SessionId,
    remark: RemarkId,
    form: &TextForm,
) -> Result<(), Refusal> {
    office
        .perform(Witness::Actor(actor), Some(Right::DraftMinutes), async |act| {
            let found = fetch(act, id, Right::DraftMinutes).await?;
            let (text, acting) = (form.prose()?, act.acting()?);
            let minutes = found.minutes.decide(|minutes| minutes.answer(acting, remark, text))?;
            store(act, id, &minutes).await?;
            Ok(Outcome::new(Event::MinutesRemarkAnswered { session: id, remark }, ()))
        })
        .await
}
