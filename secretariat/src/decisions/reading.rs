//! Decisions as the pages read them. What both Parties signed, everybody reads who is signed in.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use domain::{
    decisions::{Decision, StateName, is_reported},
    identifiers::{DecisionId, SessionId},
    parties::Party,
    people::Role,
};
use sqlx::{Any, Transaction};

use super::records::load;
use crate::{
    act::Seen,
    columns::Text,
    office::Reading,
    paging::page_of,
    refusals::{Refusal, Trouble},
    stored::read,
};

/// How many decisions a page of the list holds.
pub const PAGE: i64 = 25;

/// Which decisions are asked for.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Filter {
    /// Those in this state.
    pub state: Option<StateName>,
    /// Those that this Party is to carry out.
    pub party: Option<Party>,
}

/// A decision with what follows from the calendar.
#[derive(Clone, Debug)]
pub struct DecisionSeen {
    /// The decision.
    pub seen: Seen<DecisionId, Decision>,
    /// The session that decided it.
    pub session: SessionId,
    /// The last day on which it can be carried out in time.
    pub due: Option<NaiveDate>,
    /// Whether it is still awaited after that day.
    pub overdue: bool,
}

/// One page of the list, the latest session first, its decisions in their order.
#[derive(Clone, Debug)]
pub struct List {
    /// The decisions.
    pub decisions: Vec<DecisionSeen>,
    /// What was asked for.
    pub filter: Filter,
    /// How many there are in all.
    pub count: i64,
    /// Which page, from one.
    pub number: i64,
    /// How many pages.
    pub pages: i64,
}

type Row = (Text<DecisionId>, i64, Text<SessionId>, String);

/// The conditions of a filter: one text for counting and for listing, an empty parameter asks for nothing.
const ASKED: &str = "($1 = '' OR state = $1) AND ($2 = '' OR (CASE $2 WHEN 'kazakhstan' THEN kazakhstan ELSE azerbaijan END) = 1)";

/// A page of the list.
///
/// # Errors
/// The trouble of reading.
pub async fn list(reading: &mut Reading<'_>, filter: Filter, number: i64) -> Result<List, Refusal> {
    let (state, party) = (filter.state.map_or("", StateName::key), filter.party.map_or("", Party::key));
    let count: i64 =
        sqlx::query_scalar(sqlx::AssertSqlSafe(format!("SELECT COUNT(*) FROM decisions WHERE {ASKED}")))
            .bind(state)
            .bind(party)
            .fetch_one(&mut *reading.transaction)
            .await?;
    let (number, pages) = page_of(count, PAGE, number);
    let rows: Vec<Row> = sqlx::query_as(sqlx::AssertSqlSafe(format!(
        "SELECT id, version, session, record FROM decisions WHERE {ASKED} \
         ORDER BY number DESC, item, place LIMIT $3 OFFSET $4"
    )))
    .bind(state)
    .bind(party)
    .bind(PAGE)
    .bind((number - 1) * PAGE)
    .fetch_all(&mut *reading.transaction)
    .await?;
    Ok(List { decisions: seen(reading, rows).await?, filter, count, number, pages })
}

/// The decisions of one session, in their order.
///
/// # Errors
/// The trouble of reading.
pub async fn of_session(reading: &mut Reading<'_>, session: SessionId) -> Result<Vec<DecisionSeen>, Refusal> {
    let rows: Vec<Row> = sqlx::query_as(
        "SELECT id, version, session, record FROM decisions WHERE session = $1 ORDER BY item, place",
    )
    .bind(Text(session))
    .fetch_all(&mut *reading.transaction)
    .await?;
    seen(reading, rows).await
}

/// One decision, and the later sessions whose minutes are signed: one of them may have given it up.
///
/// # Errors
/// [`Refusal::NotFound`].
pub async fn decision(
    reading: &mut Reading<'_>,
    id: DecisionId,
) -> Result<(DecisionSeen, Vec<u32>), Refusal> {
    let (version, session, record) = load(&mut reading.transaction, id).await?.ok_or(Refusal::NotFound)?;
    let decided_by = record.cited.session;
    let next = next_session(reading, decided_by).await?;
    let later = crate::minutes::signed_numbers(&mut reading.transaction).await?;
    let later = later.into_iter().filter(|&number| number > decided_by).collect();
    Ok((with_calendar(reading.today(), Seen { id, version, record }, session, next), later))
}

/// The decisions that the minutes of this session report on: all that are awaited, and those closed since the session
/// before began.
///
/// # Errors
/// The trouble of reading.
pub async fn to_report_on(
    reading: &mut Reading<'_>,
    session: Option<u32>,
) -> Result<Vec<DecisionSeen>, Refusal> {
    let before: Option<Text<NaiveDate>> =
        sqlx::query_scalar("SELECT first_day FROM sessions WHERE number < $1 ORDER BY number DESC LIMIT 1")
            .bind(session.map_or(i64::MAX, i64::from))
            .fetch_optional(&mut *reading.transaction)
            .await?;
    let Some(Text(last_session)) = before else { return Ok(Vec::new()) };
    let rows: Vec<Row> = sqlx::query_as(
        "SELECT id, version, session, record FROM decisions WHERE state <> 'noted' ORDER BY number, item, place",
    )
    .fetch_all(&mut *reading.transaction)
    .await?;
    let mut all = seen(reading, rows).await?;
    all.retain(|one| is_reported(&one.seen.record, last_session));
    Ok(all)
}

async fn seen(reading: &mut Reading<'_>, rows: Vec<Row>) -> Result<Vec<DecisionSeen>, Refusal> {
    let mut next_sessions: BTreeMap<u32, Option<NaiveDate>> = BTreeMap::new();
    let mut all = Vec::with_capacity(rows.len());
    for (Text(id), version, Text(session), record) in rows {
        let record: Decision = read(&record)?;
        let number = record.cited.session;
        let next = match next_sessions.get(&number) {
            Some(&known) => known,
            None => next_session(reading, number).await?,
        };
        next_sessions.insert(number, next);
        all.push(with_calendar(reading.today(), Seen { id, version, record }, session, next));
    }
    Ok(all)
}

fn with_calendar(
    today: NaiveDate,
    seen: Seen<DecisionId, Decision>,
    session: SessionId,
    next: Option<NaiveDate>,
) -> DecisionSeen {
    let (due, overdue) = (seen.record.due(next), seen.record.is_overdue(today, next));
    DecisionSeen { seen, session, due, overdue }
}

/// The first day of the session after this one: the one held next, or the nearest agreed or convened, where the reader
/// may know of it.
async fn next_session(reading: &mut Reading<'_>, number: u32) -> Result<Option<NaiveDate>, Trouble> {
    let held = held_after(&mut reading.transaction, number).await?;
    if held.is_some() || reading.actor.roles().iter().all(|&role| role == Role::Archivist) {
        return Ok(held);
    }
    agreed_next(&mut reading.transaction).await
}

/// The same for whoever knows of every session.
pub(crate) async fn first_day_after(
    transaction: &mut Transaction<'_, Any>,
    number: u32,
) -> Result<Option<NaiveDate>, Trouble> {
    match held_after(transaction, number).await? {
        Some(day) => Ok(Some(day)),
        None => agreed_next(transaction).await,
    }
}

async fn held_after(
    transaction: &mut Transaction<'_, Any>,
    number: u32,
) -> Result<Option<NaiveDate>, Trouble> {
    let held: Option<Text<NaiveDate>> =
        sqlx::query_scalar("SELECT first_day FROM sessions WHERE number = $1")
            .bind(i64::from(number) + 1)
            .fetch_optional(&mut **transaction)
            .await?;
    Ok(held.map(|Text(day)| day))
}

async fn agreed_next(transaction: &mut Transaction<'_, Any>) -> Result<Option<NaiveDate>, Trouble> {
    let ahead: Option<Text<NaiveDate>> = sqlx::query_scalar(
        "SELECT first_day FROM sessions WHERE state IN ('agreed', 'convened') ORDER BY first_day, id LIMIT 1",
    )
    .fetch_optional(&mut **transaction)
    .await?;
    Ok(ahead.map(|Text(day)| day))
}
