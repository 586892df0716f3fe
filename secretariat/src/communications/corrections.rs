//! Correcting what was recorded: each Party its own entries, with a reason that both read.

use chrono::NaiveDate;
use domain::{
    access::Right,
    acting::{Acting, Reason},
    authorities::AuthorityKey,
    communications::{Carried, Communication, Terms},
    identifiers::{AuthorityId, CommunicationId},
};

use super::{
    acts::{
        at_content, at_delivery, at_dispatch, at_face, at_receipt, finish, fits, instruments_signed,
        is_answerable, is_carriable,
    },
    contents_form::ContentForm,
    forms::{DeliveryForm, DispatchForm, ReceiptForm, TermsForm},
    records::{fetch, is_number_free},
};
use crate::{
    act::{Act, Granted},
    audit::{CorrectedEntry, Event, Witness},
    office::Secretariat,
    people::Actor,
    refusals::Refusal,
};

/// Corrects the face of a communication that has left.
///
/// # Errors
/// Faults at their fields; the refusals of fetching.
pub async fn correct_terms(
    office: &Secretariat,
    actor: &Actor,
    id: CommunicationId,
    form: &TermsForm,
) -> Result<(), Refusal> {
    office
        .perform(Witness::Actor(actor), Some(Right::CorrectCommunication), async |act| {
            let found = fetch(act, id, &form.version, Right::CorrectCommunication).await?;
            let (reason, terms) = (form.reason()?, form.terms(Some(&found.terms))?);
            let next = said_otherwise(act, found, reason, terms).await?;
            is_answerable(act, &next).await?;
            is_number_free(act, &next).await?;
            finish(act, &next, corrected(id, CorrectedEntry::Face)).await
        })
        .await
}

/// Corrects what stands at this place, from one, of what a communication that has left carries: another thing in its
/// stead, nothing, or one more after the last.
///
/// # Errors
/// [`Refusal::NotFound`] where there is no such place; faults at their fields; the refusals of fetching.
pub async fn correct_content(
    office: &Secretariat,
    actor: &Actor,
    id: CommunicationId,
    place: usize,
    form: &ContentForm,
) -> Result<(), Refusal> {
    office
        .perform(Witness::Actor(actor), Some(Right::CorrectCommunication), async |act| {
            let found = fetch(act, id, form.seen(), Right::CorrectCommunication).await?;
            let reason = form.reason()?;
            let mut terms = found.terms.clone();
            let at = place.checked_sub(1).filter(|&at| at <= terms.carries.len()).ok_or(Refusal::NotFound)?;
            let after = terms.carries.split_off(at);
            if !form.is_nothing() {
                // What joined the list by this stays the same authority, whatever is corrected of it.
                let mut former = begun(after.first());
                let new_key = || match former.next() {
                    Some(key) => Ok(key),
                    None => {
                        act.id_bytes().map(|id| AuthorityKey::new(AuthorityId::from_chance(id).to_string()))
                    }
                };
                let carried = form.carried(new_key)?;
                is_carriable(act, &carried).await?;
                terms.carries.push(carried);
            }
            terms.carries.extend(after.into_iter().skip(1));
            let next = said_otherwise(act, found, reason, terms).await?;
            fits(act, &next, at_content).await?;
            finish(act, &next, corrected(id, CorrectedEntry::Contents)).await
        })
        .await
}

/// Corrects the day on which it left.
///
/// # Errors
/// Faults at their fields; the refusals of fetching.
pub async fn correct_dispatch(
    office: &Secretariat,
    actor: &Actor,
    id: CommunicationId,
    form: &DispatchForm,
) -> Result<(), Refusal> {
    correct(office, actor, id, &form.version, CorrectedEntry::Dispatch, |found, acting, _| {
        let (reason, day) = (form.reason()?, form.day()?);
        Ok(found.correct_dispatch(acting, reason, day).map_err(at_dispatch)?)
    })
    .await
}

/// Corrects the sender's account of the delivery.
///
/// # Errors
/// Faults at their fields; the refusals of fetching.
pub async fn correct_delivery(
    office: &Secretariat,
    actor: &Actor,
    id: CommunicationId,
    form: &DeliveryForm,
) -> Result<(), Refusal> {
    correct(office, actor, id, &form.version, CorrectedEntry::Delivery, |found, acting, signed| {
        let (reason, (day, evidence)) = (form.reason()?, form.delivery()?);
        Ok(found.correct_delivery(acting, reason, day, evidence, signed).map_err(at_delivery)?)
    })
    .await
}

/// Corrects the receiver's account.
///
/// # Errors
/// Faults at their fields; the refusals of fetching.
pub async fn correct_receipt(
    office: &Secretariat,
    actor: &Actor,
    id: CommunicationId,
    form: &ReceiptForm,
) -> Result<(), Refusal> {
    correct(office, actor, id, &form.version, CorrectedEntry::Receipt, |found, acting, signed| {
        let (reason, (day, number, by)) = (form.reason()?, form.receipt()?);
        Ok(found.correct_receipt(acting, reason, day, number, by, signed).map_err(at_receipt)?)
    })
    .await
}

/// Corrects an entry beside the face: the receiver its receipt, the sender all others.
async fn correct(
    office: &Secretariat,
    actor: &Actor,
    id: CommunicationId,
    seen: &str,
    entry: CorrectedEntry,
    correction: impl FnOnce(Communication, Acting, Option<NaiveDate>) -> Result<Communication, Refusal>,
) -> Result<(), Refusal> {
    let is_receipt = entry == CorrectedEntry::Receipt;
    let right = if is_receipt { Right::CorrectReceipt } else { Right::CorrectCommunication };
    office
        .perform(Witness::Actor(actor), Some(right), async |act| {
            let found = fetch(act, id, seen, right).await?;
            let (acting, signed) = (act.acting()?, instruments_signed(act, &found).await?);
            let next = found.decide(|found| correction(found, acting, signed))?;
            finish(act, &next, corrected(id, entry)).await
        })
        .await
}

/// The authorities that join a list by what is carried.
fn begun(carried: Option<&Carried>) -> impl Iterator<Item = AuthorityKey> {
    let change = carried.and_then(|carried| match carried {
        Carried::ListChange(change) => Some(change.change.begins().to_vec()),
        _ => None,
    });
    change.unwrap_or_default().into_iter().map(|new| new.key)
}

async fn said_otherwise(
    act: &mut Act<'_>,
    found: Granted<Communication>,
    reason: Reason,
    terms: Terms,
) -> Result<Granted<Communication>, Refusal> {
    let acting = act.acting()?;
    Ok(found.decide(|found| found.correct_terms(acting, reason, terms)).map_err(at_face)?)
}

const fn corrected(communication: CommunicationId, entry: CorrectedEntry) -> Event {
    Event::CommunicationCorrected { communication, entry }
}
