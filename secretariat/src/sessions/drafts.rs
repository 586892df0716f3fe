//! Drafts: proposals that a Party types and has shown to nobody. They may be incomplete, and may be discarded.

use chrono::{DateTime, Utc};
use domain::{
    access::{Answer, Right},
    identifiers::SessionId,
    parties::Party,
};

use super::{forms::ProposalForm, records::At};
use crate::{
    act::{Act, Outcome, Seen},
    audit::{Event, Witness},
    columns::{Instant, Text, instant},
    office::{Reading, Secretariat},
    people::Actor,
    refusals::{Refusal, Trouble},
    stored::{read, written},
};

/// A draft, as its own Party's secretaries see it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Draft {
    /// When it was last saved.
    pub saved_at: DateTime<Utc>,
    /// What was typed.
    pub typed: ProposalForm,
}

/// Saves what was typed, however incomplete, as a new draft or over the one it came from.
///
/// # Errors
/// [`Refusal::NotFound`], [`Refusal::Stale`] for the draft it came from.
pub async fn save_draft(
    office: &Secretariat,
    actor: &Actor,
    draft: Option<At>,
    form: &ProposalForm,
) -> Result<SessionId, Refusal> {
    office
        .perform(Witness::Actor(actor), Some(Right::DraftSession), async |act| {
            let version = match draft {
                Some(at) => {
                    take(act, at, Right::DraftSession).await?;
                    at.version + 1
                }
                None => 1,
            };
            let id = draft.map_or_else(|| act.id_bytes().map(SessionId::from_chance), |at| Ok(at.id))?;
            sqlx::query(
                "INSERT INTO session_drafts (id, version, party, saved_at, typed) VALUES ($1, $2, $3, $4, $5)",
            )
            .bind(Text(id))
            .bind(version)
            .bind(actor.party().key())
            .bind(instant(act.now))
            .bind(written(form)?)
            .execute(&mut *act.transaction)
            .await?;
            Ok(Outcome::new(Event::SessionDraftSaved { draft: id }, id))
        })
        .await
}

/// Discards a draft: it was never shared, so nothing of it stays.
///
/// # Errors
/// [`Refusal::NotFound`], [`Refusal::Stale`].
pub async fn discard_draft(office: &Secretariat, actor: &Actor, at: At) -> Result<(), Refusal> {
    office
        .perform(Witness::Actor(actor), Some(Right::DraftSession), async |act| {
            take(act, at, Right::DraftSession).await?;
            Ok(Outcome::new(Event::SessionDraftDiscarded { draft: at.id }, ()))
        })
        .await
}

/// One draft of the reader's own Party.
///
/// # Errors
/// [`Refusal::NotFound`] where there is none, or it is the other Party's.
pub async fn draft(reading: &mut Reading<'_>, id: SessionId) -> Result<Seen<SessionId, Draft>, Refusal> {
    let all = drafts(reading).await?;
    all.into_iter().find(|draft| draft.id == id).ok_or(Refusal::NotFound)
}

/// The drafts of the reader's own Party, the latest first; none for whoever does not draft.
///
/// # Errors
/// The trouble of reading.
pub async fn drafts(reading: &mut Reading<'_>) -> Result<Vec<Seen<SessionId, Draft>>, Refusal> {
    let party = reading.party();
    if reading.actor.over_draft(party, Right::DraftSession) != Answer::Allowed {
        return Ok(Vec::new());
    }
    let rows: Vec<(Text<SessionId>, i64, Text<Instant>, String)> = sqlx::query_as(
        "SELECT id, version, saved_at, typed FROM session_drafts WHERE party = $1 ORDER BY saved_at DESC, id",
    )
    .bind(party.key())
    .fetch_all(&mut *reading.transaction)
    .await?;
    rows.into_iter()
        .map(|(Text(id), version, Text(Instant(saved_at)), typed)| {
            let typed = read(&typed)?;
            Ok(Seen { id, version, record: Draft { saved_at, typed } })
        })
        .collect()
}

/// Takes a draft off the table within an act, at the version that the person saw.
pub(super) async fn take(act: &mut Act<'_>, at: At, right: Right) -> Result<(), Refusal> {
    let row: Option<(i64, String)> =
        sqlx::query_as("SELECT version, party FROM session_drafts WHERE id = $1")
            .bind(Text(at.id))
            .fetch_optional(&mut *act.transaction)
            .await?;
    let (version, party) = row.ok_or(Refusal::NotFound)?;
    let party = Party::from_key(&party).ok_or(Trouble::Damaged("the Party of a draft"))?;
    match act.actor()?.over_draft(party, right) {
        Answer::Hidden => return Err(Refusal::NotFound),
        Answer::Denied => return Err(Refusal::Denied(right)),
        Answer::Allowed => {}
    }
    if version != at.version {
        return Err(Refusal::Stale);
    }
    sqlx::query("DELETE FROM session_drafts WHERE id = $1")
        .bind(Text(at.id))
        .execute(&mut *act.transaction)
        .await?;
    Ok(())
}
