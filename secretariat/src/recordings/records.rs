//! How recordings stand in the database, and what every act from a paper passes.

use chrono::NaiveDate;
use domain::{
    access::{Right, recordable_from_paper},
    communications::{Communication, StateName},
    identifiers::{CommunicationId, RecordingId},
    parties::Party,
    recordings::{Recording, Verdict, recordable},
    rules::Rule,
};
use sqlx::{Any, Transaction};

use crate::{
    act::{Act, Granted},
    audit::{Event, Towards},
    columns::{Text, instant},
    communications::records as communications,
    minutes::load_shared,
    people::Actor,
    refusals::{Refusal, Trouble},
    stored::{moved_on, versioned, written},
};

/// Since when a Party takes part itself.
pub(super) async fn takes_part_since(
    transaction: &mut Transaction<'_, Any>,
    party: Party,
) -> Result<Option<NaiveDate>, Trouble> {
    let since: Option<Text<NaiveDate>> =
        sqlx::query_scalar("SELECT since FROM participations WHERE party = $1")
            .bind(party.key())
            .fetch_optional(&mut **transaction)
            .await?;
    Ok(since.map(|Text(day)| day))
}

/// The paper of a Party that does not take part itself.
///
/// # Errors
/// [`Refusal::NotFound`] where there is none; [`Rule::TakesPartItself`].
pub(super) async fn paper(
    transaction: &mut Transaction<'_, Any>,
    sender: Party,
    id: CommunicationId,
) -> Result<Communication, Refusal> {
    recordable(sender, takes_part_since(transaction, sender).await?)?;
    let found = communications::load(transaction, id).await?.map(|(_, found)| found);
    let found = found.filter(|found| found.sender == sender && found.state_name() != StateName::Withdrawn);
    found.ok_or(Refusal::NotFound)
}

/// Whether a person with a paper in hand may do this from it: the Party does not take part meanwhile, and the paper
/// itself is entered as sent before what it says is recorded.
pub(crate) async fn may_record(
    transaction: &mut Transaction<'_, Any>,
    actor: &Actor,
    right: Option<Right>,
) -> Result<(), Refusal> {
    let (Some(evidence), Some(right)) = (actor.evidence(), right) else { return Ok(()) };
    if !recordable_from_paper(right) {
        return Err(Refusal::Denied(right));
    }
    let paper = paper(transaction, actor.party(), evidence.communication).await?;
    // What a person does to the own account is no act of a Party. The paper itself is written, given its scan and sent
    // before it proves anything: those acts look by `is_in_hand` whether it is that paper.
    let comes_before = matches!(
        right,
        Right::ManageOwnAccount
            | Right::PrepareCommunication
            | Right::DispatchCommunication
            | Right::AttachPaper
            | Right::BringFile
    );
    if comes_before || paper.state_name().is_sent() { Ok(()) } else { Err(Rule::EvidenceNotEntered.into()) }
}

/// Whether this may be written on: with a paper in hand, that paper alone.
///
/// # Errors
/// [`Refusal::Denied`].
pub(crate) fn is_in_hand(
    actor: &Actor,
    communication: Option<CommunicationId>,
    right: Right,
) -> Result<(), Refusal> {
    match actor.evidence() {
        Some(evidence) if communication != Some(evidence.communication) => Err(Refusal::Denied(right)),
        Some(_) | None => Ok(()),
    }
}

/// Whether a person with a paper in hand may go on: not once the Party takes part, whose desk holds its own then.
///
/// # Errors
/// [`Refusal::Stale`].
pub(crate) async fn is_recordable(
    transaction: &mut Transaction<'_, Any>,
    actor: &Actor,
) -> Result<(), Refusal> {
    if actor.evidence().is_none() {
        return Ok(());
    }
    match takes_part_since(transaction, actor.party()).await? {
        Some(_) => Err(Refusal::Stale),
        None => Ok(()),
    }
}

/// Enters what was done from a paper as what its Party will confirm or dispute. What it only prepares is no act towards
/// the other.
pub(crate) async fn enter(act: &mut Act<'_>, actor: &Actor, event: &Event) -> Result<(), Refusal> {
    let Some(evidence) = actor.evidence() else { return Ok(()) };
    let is_towards_the_other = match event.towards_the_other() {
        Towards::Never => false,
        Towards::Always => true,
        Towards::OnceCirculated(session) => load_shared(&mut act.transaction, session).await?.is_some(),
    };
    if !is_towards_the_other {
        return Ok(());
    }
    let id = RecordingId::from_chance(act.id_bytes()?);
    let recording = Recording { id, acting: act.acting()?, verdict: Verdict::Awaited };
    sqlx::query(
        "INSERT INTO recordings (id, version, party, communication, verdict, recorded_at, event, record) \
         VALUES ($1, 1, $2, $3, $4, $5, $6, $7)",
    )
    .bind(Text(id))
    .bind(actor.party().key())
    .bind(Text(evidence.communication))
    .bind(recording.verdict.name().key())
    .bind(instant(act.now))
    .bind(serde_json::to_string(event)?)
    .bind(written(&recording)?)
    .execute(&mut *act.transaction)
    .await?;
    Ok(())
}

pub(super) async fn load(
    transaction: &mut Transaction<'_, Any>,
    id: RecordingId,
) -> Result<Option<(i64, Recording)>, Trouble> {
    let row: Option<(i64, String)> = sqlx::query_as("SELECT version, record FROM recordings WHERE id = $1")
        .bind(Text(id))
        .fetch_optional(&mut **transaction)
        .await?;
    versioned(row)
}

/// Writes a recording that was granted; its version moves on.
pub(super) async fn store(act: &mut Act<'_>, recording: &Granted<Recording>) -> Result<(), Refusal> {
    let moved = sqlx::query(
        "UPDATE recordings SET version = version + 1, verdict = $3, record = $4 WHERE id = $1 AND version = $2",
    )
    .bind(Text(recording.id))
    .bind(recording.version)
    .bind(recording.verdict.name().key())
    .bind(written(&**recording)?)
    .execute(&mut *act.transaction)
    .await?;
    moved_on(&moved)
}
