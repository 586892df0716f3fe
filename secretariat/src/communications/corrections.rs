//! Correcting what was recorded: each Party its own entries, with a reason that both read.

use domain::{access::Right, acting::Acting, communications::Communication, identifiers::CommunicationId};

use super::{
    acts::{at_field, finish, is_answerable},
    forms::{DeliveryForm, DispatchForm, ReceiptForm, TermsForm},
    records::{fetch, is_number_free},
};
use crate::{
    audit::{Event, Witness},
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
            let acting = act.acting()?;
            let next = found.decide(|found| found.correct_terms(acting, reason, terms)).map_err(at_field)?;
            is_answerable(act, &next).await?;
            is_number_free(act, &next).await?;
            finish(act, Ok(next), Event::CommunicationCorrected { communication: id }).await
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
    correct(office, actor, id, &form.version, |found, acting| {
        let (reason, day) = (form.reason()?, form.day()?);
        Ok(found.correct_dispatch(acting, reason, day).map_err(at_field)?)
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
    correct(office, actor, id, &form.version, |found, acting| {
        let (reason, (day, evidence)) = (form.reason()?, form.delivery()?);
        Ok(found.correct_delivery(acting, reason, day, evidence, None).map_err(at_field)?)
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
    correct(office, actor, id, &form.version, |found, acting| {
        let (reason, (day, number, by)) = (form.reason()?, form.receipt()?);
        Ok(found.correct_receipt(acting, reason, day, number, by, None).map_err(at_field)?)
    })
    .await
}

/// Corrects an entry that bears neither a number to be free nor an answer.
async fn correct(
    office: &Secretariat,
    actor: &Actor,
    id: CommunicationId,
    seen: &str,
    correction: impl FnOnce(Communication, Acting) -> Result<Communication, Refusal>,
) -> Result<(), Refusal> {
    office
        .perform(Witness::Actor(actor), Some(Right::CorrectCommunication), async |act| {
            let found = fetch(act, id, seen, Right::CorrectCommunication).await?;
            let acting = act.acting()?;
            let next = found.decide(|found| correction(found, acting))?;
            finish(act, Ok(next), Event::CommunicationCorrected { communication: id }).await
        })
        .await
}
