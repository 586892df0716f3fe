//! Taking a paper of the other Party in hand, and laying it down.

use domain::{
    access::Right, acting::Evidence, communications::Communication, identifiers::CommunicationId,
    recordings::recordable,
};

use super::records::{paper, takes_part_since};
use crate::{
    act::{Act, Outcome},
    audit::{Event, Witness},
    columns::Text,
    communications::{TermsForm, at_face, prepared},
    office::Secretariat,
    people::Actor,
    refusals::Refusal,
};

/// Enters a new paper of the other Party, which does not take part itself, and takes it in hand.
///
/// # Errors
/// Faults at their fields; [`domain::rules::Rule::TakesPartItself`].
pub async fn begin(
    office: &Secretariat,
    actor: &Actor,
    form: &TermsForm,
) -> Result<CommunicationId, Refusal> {
    office
        .perform(Witness::Actor(actor), Some(Right::RecordFromPaper), async |act| {
            let sender = actor.own_party().other();
            recordable(sender, takes_part_since(&mut act.transaction, sender).await?)?;
            let communication = prepared(act, sender, form).await?;
            Evidence::of(&communication).map_err(at_face)?;
            in_hand(act, actor, Some(communication.id)).await?;
            let id = communication.id;
            Ok(Outcome::new(Event::RecordingBegun { communication: id }, id))
        })
        .await
}

/// Takes a paper in hand that is in the register already.
///
/// # Errors
/// [`Refusal::NotFound`] where there is no such paper of the other Party; what speaks against it as evidence.
pub async fn take_in_hand(office: &Secretariat, actor: &Actor, id: CommunicationId) -> Result<(), Refusal> {
    office
        .perform(Witness::Actor(actor), Some(Right::RecordFromPaper), async |act| {
            let paper: Communication = paper(&mut act.transaction, actor.own_party().other(), id).await?;
            Evidence::of(&paper)?;
            in_hand(act, actor, Some(id)).await?;
            Ok(Outcome::new(Event::RecordingBegun { communication: id }, ()))
        })
        .await
}

/// Lays the paper down: from now on the person acts for the own Party again.
///
/// # Errors
/// [`Refusal::NotFound`] where there is none in hand.
pub async fn finish(office: &Secretariat, actor: &Actor) -> Result<(), Refusal> {
    office
        .perform(Witness::Actor(actor), None, async |act| {
            let id = actor.evidence().map(|evidence| evidence.communication).ok_or(Refusal::NotFound)?;
            in_hand(act, actor, None).await?;
            Ok(Outcome::new(Event::RecordingEnded { communication: id }, ()))
        })
        .await
}

/// The paper in hand belongs to the sign-in: another device of the same person goes on for the own Party.
async fn in_hand(act: &mut Act<'_>, actor: &Actor, evidence: Option<CommunicationId>) -> Result<(), Refusal> {
    sqlx::query("UPDATE sign_ins SET evidence = $1 WHERE digest = $2")
        .bind(evidence.map(Text))
        .bind(actor.sign_in())
        .execute(&mut *act.transaction)
        .await?;
    Ok(())
}
