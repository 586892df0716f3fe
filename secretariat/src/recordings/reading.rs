//! What was recorded from papers, as the pages read it.

use domain::{
    access::Right,
    acting::Evidence,
    communications::Communication,
    identifiers::{CommunicationId, RecordingId},
    parties::Party,
    recordings::{Recording, recordable},
    rules::Rule,
};

use super::records::takes_part_since;
use crate::{
    audit::Event,
    columns::Text,
    office::Reading,
    paging::page_of,
    refusals::{Refusal, Trouble},
    stored::{read, read_all},
};

/// How many recordings a page of the register holds.
const PAGE: i64 = 50;

/// A recording with what was done.
#[derive(Clone, Debug)]
pub struct RecordingSeen {
    /// The recording.
    pub recording: Recording,
    /// What was done.
    pub event: Event,
    /// Whether the reader may confirm or dispute it now.
    pub judges: bool,
}

/// One page of what was recorded, what awaits a word first, then the latest first.
#[derive(Clone, Debug)]
pub struct Recordings {
    /// The recordings.
    pub recordings: Vec<RecordingSeen>,
    /// The other Party, where the reader records for it.
    pub on_paper: Option<Party>,
    /// Which page, from one.
    pub number: i64,
    /// How many pages.
    pub pages: i64,
}

/// Recordings are read by those who record and those who judge them: the secretaries of both Parties.
fn reads(reading: &Reading<'_>) -> Result<(), Refusal> {
    let may = |right| reading.actor.may(right);
    if may(Right::JudgeRecording) || may(Right::RecordFromPaper) || reading.actor.evidence().is_some() {
        Ok(())
    } else {
        Err(Refusal::Denied(Right::JudgeRecording))
    }
}

/// The other Party where it works on paper, for whoever records for it.
///
/// # Errors
/// The trouble of reading.
pub async fn on_paper(reading: &mut Reading<'_>) -> Result<Option<Party>, Refusal> {
    if !reading.actor.may(Right::RecordFromPaper) {
        return Ok(None);
    }
    let party = reading.party().other();
    let since = takes_part_since(&mut reading.transaction, party).await?;
    Ok(recordable(party, since).is_ok().then_some(party))
}

/// The papers of this Party that were begun and are not entered as sent yet, for whoever records for it.
///
/// # Errors
/// [`Rule::TakesPartItself`] where it does not work on paper.
pub async fn begun(reading: &mut Reading<'_>, party: Party) -> Result<Vec<Communication>, Refusal> {
    if on_paper(reading).await? != Some(party) {
        return Err(Rule::TakesPartItself(party).into());
    }
    let begun: Vec<String> = sqlx::query_scalar(
        "SELECT record FROM communications WHERE sender = $1 AND state = 'prepared' ORDER BY dated, id",
    )
    .bind(party.key())
    .fetch_all(&mut *reading.transaction)
    .await?;
    Ok(read_all(&begun)?)
}

/// Whether this person may take the communication in hand.
pub(crate) async fn is_evidence(
    reading: &mut Reading<'_>,
    communication: &Communication,
) -> Result<bool, Refusal> {
    let sender = communication.sender;
    let proves = sender != reading.party() && Evidence::of(communication).is_ok();
    Ok(proves && on_paper(reading).await? == Some(sender))
}

/// How many acts await a word of the reader's Party.
///
/// # Errors
/// The trouble of reading.
pub async fn awaiting_word(reading: &mut Reading<'_>) -> Result<i64, Refusal> {
    if !reading.actor.may(Right::JudgeRecording) {
        return Ok(0);
    }
    Ok(sqlx::query_scalar("SELECT COUNT(*) FROM recordings WHERE party = $1 AND verdict = 'awaited'")
        .bind(reading.party().key())
        .fetch_one(&mut *reading.transaction)
        .await?)
}

/// A page of all that was recorded.
///
/// # Errors
/// [`Refusal::Denied`] for whoever neither records nor judges.
pub async fn recordings(reading: &mut Reading<'_>, number: i64) -> Result<Recordings, Refusal> {
    reads(reading)?;
    let count: i64 =
        sqlx::query_scalar("SELECT COUNT(*) FROM recordings").fetch_one(&mut *reading.transaction).await?;
    let (number, pages) = page_of(count, PAGE, number);
    let rows: Vec<(String, String)> = sqlx::query_as(
        "SELECT event, record FROM recordings \
         ORDER BY CASE verdict WHEN 'awaited' THEN 0 ELSE 1 END, recorded_at DESC, id LIMIT $1 OFFSET $2",
    )
    .bind(PAGE)
    .bind((number - 1) * PAGE)
    .fetch_all(&mut *reading.transaction)
    .await?;
    let (recordings, on_paper) = (seen(reading, rows)?, on_paper(reading).await?);
    Ok(Recordings { recordings, on_paper, number, pages })
}

/// What was recorded from one paper, in order; nothing for whoever does not read it.
///
/// # Errors
/// The trouble of reading.
pub async fn of_paper(reading: &mut Reading<'_>, id: CommunicationId) -> Result<Vec<RecordingSeen>, Refusal> {
    if reads(reading).is_err() {
        return Ok(Vec::new());
    }
    let rows: Vec<(String, String)> = sqlx::query_as(
        "SELECT event, record FROM recordings WHERE communication = $1 ORDER BY recorded_at, id",
    )
    .bind(Text(id))
    .fetch_all(&mut *reading.transaction)
    .await?;
    Ok(seen(reading, rows)?)
}

/// One recording.
///
/// # Errors
/// [`Refusal::NotFound`]; [`Refusal::Denied`] for whoever neither records nor judges.
pub async fn recording(reading: &mut Reading<'_>, id: RecordingId) -> Result<RecordingSeen, Refusal> {
    reads(reading)?;
    let rows: Vec<(String, String)> = sqlx::query_as("SELECT event, record FROM recordings WHERE id = $1")
        .bind(Text(id))
        .fetch_all(&mut *reading.transaction)
        .await?;
    seen(reading, rows)?.pop().ok_or(Refusal::NotFound)
}

fn seen(reading: &Reading<'_>, rows: Vec<(String, String)>) -> Result<Vec<RecordingSeen>, Trouble> {
    let judges = |recording: &Recording| {
        reading.actor.may(Right::JudgeRecording) && recording.is_judged_by(reading.party())
    };
    rows.into_iter()
        .map(|(event, record)| {
            let (event, recording) = (serde_json::from_str(&event)?, read::<Recording>(&record)?);
            let judges = judges(&recording);
            Ok(RecordingSeen { recording, event, judges })
        })
        .collect()
}
