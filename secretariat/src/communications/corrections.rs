//! Correcting what was recorded: each Party its own entries, with a reason that both read.

use domain::{access::Right, identifiers::CommunicationId};

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
    office
        .perform(Witness::Actor(actor), Some(Right::CorrectCommunication), async |act| {
            let found = fetch(act, id, &form.version, Right::CorrectCommunication).await?;
            let (reason, day, acting) = (form.reason()?, form.day()?, act.acting()?);
            let next = found.decide(|found| found.correct_dispatch(acting, reason, day));
            finish(act, next, Event::CommunicationCorrected { communication: id }).await
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
    office
        .perform(Witness::Actor(actor), Some(Right::CorrectCommunication), async |act| {
            let found = fetch(act, id, &form.version, Right::CorrectCommunication).await?;
            let (reason, (day, evidence), acting) = (form.reason()?, form.delivery()?, act.acting()?);
            let next = found.decide(|found| found.correct_delivery(acting, reason, day, evidence, None));
            finish(act, next, Event::CommunicationCorrected { communication: id }).await
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
    office
        .perform(Witness::Actor(actor), Some(Right::CorrectCommunication), async |act| {
            let found = fetch(act, id, &form.version, Right::CorrectCommunication).await?;
            let (reason, (day, number, by), acting) = (form.reason()?, form.receipt()?, act.acting()?);
            let next = found.decide(|found| found.correct_receipt(acting, reason, day, number, by, None));
            finish(act, next, Event::CommunicationCorrected { communication: id }).await
        })
        .await
}
