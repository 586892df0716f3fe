//! Working copies of instructions: what a person has typed and not saved, of one that is written or of a new one in a
//! protocol. Nobody else sees it, and only saving changes the draft.

use chrono::{DateTime, NaiveDateTime, Utc};
use domain::{
    access::Right,
    identifiers::{InstructionId, ProtocolId},
    places::clock_in,
    rules::Rule,
};

use super::{InstructionForm, records::fetch};
use crate::{
    act::{Act, Outcome},
    audit::Witness,
    office::{Reading, Secretariat},
    people::Actor,
    refusals::Refusal,
    unsaved,
};

/// A working copy of an instruction.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct InstructionCopy {
    /// When it was kept last, by the clock of the reader's Party.
    pub kept_at: NaiveDateTime,
    /// What was typed, with the mark of what the person saw.
    pub form: InstructionForm,
}

/// Keeps what was typed, whatever it says: a fault in it is told when it is saved.
///
/// # Errors
/// [`Rule::InstructionGone`]; the refusals of fetching.
pub async fn keep_copy(
    office: &Secretariat,
    actor: &Actor,
    id: ProtocolId,
    known: Option<InstructionId>,
    form: &InstructionForm,
) -> Result<DateTime<Utc>, Refusal> {
    office
        .perform(Witness::Actor(actor), Some(Right::DraftProtocol), async |act| {
            is_there(act, id, known).await?;
            unsaved::keep(act, &item(id, known), form).await?;
            Ok(Outcome::unrecorded(act.now))
        })
        .await
}

/// Throws a working copy away; the draft stays as it stands.
///
/// # Errors
/// As [`keep_copy`].
pub async fn discard_copy(
    office: &Secretariat,
    actor: &Actor,
    id: ProtocolId,
    known: Option<InstructionId>,
) -> Result<(), Refusal> {
    office
        .perform(Witness::Actor(actor), Some(Right::DraftProtocol), async |act| {
            is_there(act, id, known).await?;
            forget(act, id, known).await?;
            Ok(Outcome::unrecorded(()))
        })
        .await
}

/// The reader's own working copy.
pub(super) async fn copy(
    reading: &mut Reading<'_>,
    id: ProtocolId,
    known: Option<InstructionId>,
) -> Result<Option<InstructionCopy>, Refusal> {
    let zone = reading.party().zone();
    let copy = unsaved::kept(reading, &item(id, known)).await?;
    Ok(copy.map(|(at, form)| InstructionCopy { kept_at: clock_in(zone, at), form }))
}

/// What is saved needs no working copy any more.
pub(super) async fn forget(
    act: &mut Act<'_>,
    id: ProtocolId,
    known: Option<InstructionId>,
) -> Result<(), Refusal> {
    unsaved::forget(act, &item(id, known)).await
}

async fn is_there(act: &mut Act<'_>, id: ProtocolId, known: Option<InstructionId>) -> Result<(), Refusal> {
    let found = fetch(act, id, Right::DraftProtocol).await?;
    if known.is_some_and(|known| found.draft.instruction(known).is_none()) {
        return Err(Rule::InstructionGone.into());
    }
    Ok(())
}

/// A new instruction has no id yet: its copy goes by its protocol.
fn item(id: ProtocolId, known: Option<InstructionId>) -> String {
    known.map_or_else(|| id.to_string(), |known| known.to_string())
}
