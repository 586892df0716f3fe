//! What a Party says, once it takes part, of the acts that were recorded for it.

use domain::{access::Right, identifiers::RecordingId, recordings::Recording};
use serde::Deserialize;

use super::records::{load, store};
use crate::{
    act::{Act, Granted, Outcome},
    audit::{Event, Witness},
    forms,
    marks::mark,
    office::Secretariat,
    people::Actor,
    refusals::Refusal,
};

/// Why an act that was recorded is disputed.
#[derive(Clone, Default, Deserialize)]
#[serde(default)]
pub struct DisputeForm {
    /// The mark of the recording that the person saw.
    pub version: String,
    /// Why.
    pub reason: String,
}

/// Confirms that what was recorded was the act of the actor's Party.
///
/// # Errors
/// The rule against it; the refusals of fetching.
pub async fn confirm(
    office: &Secretariat,
    actor: &Actor,
    id: RecordingId,
    seen: &str,
) -> Result<(), Refusal> {
    office
        .perform(Witness::Actor(actor), Some(Right::JudgeRecording), async |act| {
            let found = fetch(act, id, seen).await?;
            let acting = act.acting()?;
            let next = found.decide(|recording| recording.confirm(acting))?;
            store(act, &next).await?;
            Ok(Outcome::new(Event::RecordingConfirmed { recording: id }, ()))
        })
        .await
}

/// Disputes what was recorded, with a reason that both Parties read.
///
/// # Errors
/// A reason that is missing; the rule against it; the refusals of fetching.
pub async fn dispute(
    office: &Secretariat,
    actor: &Actor,
    id: RecordingId,
    form: &DisputeForm,
) -> Result<(), Refusal> {
    office
        .perform(Witness::Actor(actor), Some(Right::JudgeRecording), async |act| {
            let found = fetch(act, id, &form.version).await?;
            let (acting, reason) = (act.acting()?, forms::reason(&form.reason)?);
            let next = found.decide(|recording| recording.dispute(acting, reason))?;
            store(act, &next).await?;
            Ok(Outcome::new(Event::RecordingDisputed { recording: id }, ()))
        })
        .await
}

/// Both Parties read what was recorded; its own Party alone has a word on it.
async fn fetch(act: &mut Act<'_>, id: RecordingId, seen: &str) -> Result<Granted<Recording>, Refusal> {
    let (version, recording) = load(&mut act.transaction, id).await?.ok_or(Refusal::NotFound)?;
    if mark(&recording) != seen {
        return Err(Refusal::Stale);
    }
    if recording.acting.party != act.party()? {
        return Err(Refusal::Denied(Right::JudgeRecording));
    }
    Ok(Granted::new(recording, version))
}
