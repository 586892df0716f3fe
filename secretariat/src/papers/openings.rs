//! Who of the other Party took the bytes of a shared paper, for the first time: what a recall cannot undo.

use chrono::{DateTime, Utc};
use domain::{
    access::Right,
    identifiers::PaperId,
    papers::{Paper, Reach},
};

use super::records::load;
use crate::{
    act::Outcome,
    audit::{Event, Witness},
    columns::{Instant, Text, instant},
    office::{Reading, Secretariat},
    people::Actor,
    refusals::{Refusal, Trouble},
};

/// That a person took a paper.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Opening {
    /// The person, as printed.
    pub name: String,
    /// When, for the first time.
    pub at: DateTime<Utc>,
}

/// Those of these papers that this person takes for the first time, where it counts: papers of the other Party. Whom a
/// person is recorded for makes no difference to whose eyes read.
///
/// # Errors
/// The trouble of reading.
pub async fn unopened(reading: &mut Reading<'_>, papers: &[&Paper]) -> Result<Vec<PaperId>, Refusal> {
    let mut unopened = Vec::new();
    for &paper in papers {
        if paper.party == reading.actor.own_party() || paper.state.reach() == Reach::Own {
            continue;
        }
        let count: i64 =
            sqlx::query_scalar("SELECT COUNT(*) FROM paper_openings WHERE paper = $1 AND account = $2")
                .bind(Text(paper.id))
                .bind(Text(reading.actor.account()))
                .fetch_one(&mut *reading.transaction)
                .await?;
        unopened.extend((count == 0).then_some(paper.id));
    }
    Ok(unopened)
}

/// Notes that this person takes these papers, before a byte is given. Nothing is written where none is taken for the first
/// time, so that only the first download of each waits for the disk.
///
/// # Errors
/// [`Refusal::Stale`] where one was recalled meanwhile.
pub async fn open(office: &Secretariat, actor: &Actor, papers: Vec<PaperId>) -> Result<(), Refusal> {
    if papers.is_empty() {
        return Ok(());
    }
    office
        .perform(Witness::Actor(actor), Some(Right::ReadPaper), async |act| {
            for &id in &papers {
                let found = load(&mut act.transaction, id).await?;
                if !found.is_some_and(|(_, paper)| paper.is_open_to(actor.own_party())) {
                    return Err(Refusal::Stale);
                }
                sqlx::query(
                    "INSERT INTO paper_openings (paper, account, name, opened_at) VALUES ($1, $2, $3, $4) \
                     ON CONFLICT (paper, account) DO NOTHING",
                )
                .bind(Text(id))
                .bind(Text(actor.account()))
                .bind(actor.name().as_str())
                .bind(instant(act.now))
                .execute(&mut *act.transaction)
                .await?;
            }
            Ok(Outcome::new(Event::PapersOpened { papers: papers.clone() }, ()))
        })
        .await
}

/// Who took a recalled paper, the first of them first: both Parties see it.
pub(super) async fn openings(reading: &mut Reading<'_>, paper: &Paper) -> Result<Vec<Opening>, Trouble> {
    if paper.state.reach() != Reach::Recalled {
        return Ok(Vec::new());
    }
    let rows: Vec<(String, Text<Instant>)> = sqlx::query_as(
        "SELECT name, opened_at FROM paper_openings WHERE paper = $1 ORDER BY opened_at, account",
    )
    .bind(Text(paper.id))
    .fetch_all(&mut *reading.transaction)
    .await?;
    Ok(rows.into_iter().map(|(name, Text(at))| Opening { name, at: at.0 }).collect())
}
