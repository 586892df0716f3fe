//! Sessions as the pages read them.

use domain::{
    access::{Answer, Right},
    agendas::Agenda,
    identifiers::SessionId,
    people::Role,
    sessions::{Alternation, Session, StateName},
};

use super::records;
use crate::{
    act::Seen,
    columns::Text,
    office::Reading,
    paging::page_of,
    people::Actor,
    refusals::{Refusal, Trouble},
    stored::read,
};

/// How many sessions a page of the list holds.
pub const PAGE: i64 = 20;

/// A session with its agenda.
#[derive(Clone, Debug)]
pub struct SessionSeen {
    /// The session.
    pub session: Seen<SessionId, Session>,
    /// Its agenda.
    pub agenda: Seen<SessionId, Agenda>,
}

/// Which sessions of the list a person may see.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Filter {
    /// All that the Parties share.
    Shared,
    /// Only what is final.
    Final,
}

/// One page of the list, the latest first day first.
#[derive(Clone, Debug)]
pub struct Page {
    /// The sessions.
    pub sessions: Vec<Seen<SessionId, Session>>,
    /// Which page, from one.
    pub number: i64,
    /// How many pages.
    pub pages: i64,
}

/// A session with its agenda, each with its version.
type Row = (Text<SessionId>, i64, String, i64, String);

impl Filter {
    fn of(reading: &Reading<'_>) -> Self {
        let only_archivist = reading.actor.roles().iter().all(|&role| role == Role::Archivist);
        if only_archivist { Self::Final } else { Self::Shared }
    }

    /// How many there are. Where nothing is left out, the database counts without looking at a row.
    const fn count(self) -> &'static str {
        match self {
            Self::Shared => "SELECT COUNT(*) FROM sessions",
            Self::Final => {
                "SELECT COUNT(*) FROM sessions WHERE state NOT IN ('proposed', 'agreed', 'convened', 'in-session')"
            }
        }
    }

    /// The states that are left out.
    const fn hidden(self) -> [&'static str; 4] {
        match self {
            Self::Shared => ["", "", "", ""],
            Self::Final => [
                StateName::Proposed.key(),
                StateName::Agreed.key(),
                StateName::Convened.key(),
                StateName::InSession.key(),
            ],
        }
    }
}

/// One session with its agenda.
///
/// # Errors
/// [`Refusal::NotFound`] where there is none that this person may see.
pub async fn session(reading: &mut Reading<'_>, id: SessionId) -> Result<SessionSeen, Refusal> {
    let row: Option<Row> = sqlx::query_as(
        "SELECT s.id, s.version, s.record, a.version, a.record FROM sessions s JOIN agendas a ON a.session = s.id \
         WHERE s.id = $1",
    )
    .bind(Text(id))
    .fetch_optional(&mut *reading.transaction)
    .await?;
    let found = with_agenda(row.ok_or(Refusal::NotFound)?)?;
    if is_read_by(reading.actor, &found) { Ok(found) } else { Err(Refusal::NotFound) }
}

/// A page of the list.
///
/// # Errors
/// The trouble of reading.
pub async fn list(reading: &mut Reading<'_>, number: i64) -> Result<Page, Refusal> {
    let filter = Filter::of(reading);
    let [a, b, c, d] = filter.hidden();
    let count: i64 = sqlx::query_scalar(filter.count()).fetch_one(&mut *reading.transaction).await?;
    let (number, pages) = page_of(count, PAGE, number);
    let rows: Vec<(Text<SessionId>, i64, String)> = sqlx::query_as(
        "SELECT id, version, record FROM sessions WHERE state NOT IN ($1, $2, $3, $4) \
         ORDER BY first_day DESC, id LIMIT $5 OFFSET $6",
    )
    .bind(a)
    .bind(b)
    .bind(c)
    .bind(d)
    .bind(PAGE)
    .bind((number - 1) * PAGE)
    .fetch_all(&mut *reading.transaction)
    .await?;
    Ok(Page { sessions: seen(rows)?, number, pages })
}

/// The latest sessions of the timeline, in order of time, at most this many.
///
/// # Errors
/// The trouble of reading.
pub async fn turns(reading: &mut Reading<'_>, most: i64) -> Result<Vec<Seen<SessionId, Session>>, Refusal> {
    let [a, b, c, d] = Filter::of(reading).hidden();
    // The first condition is, word for word, that of the index `sessions_of_the_timeline`.
    let rows: Vec<(Text<SessionId>, i64, String)> = sqlx::query_as(
        "SELECT id, version, record FROM sessions WHERE state NOT IN ('withdrawn', 'declined') \
         AND state NOT IN ($1, $2, $3, $4) ORDER BY first_day DESC, id LIMIT $5",
    )
    .bind(a)
    .bind(b)
    .bind(c)
    .bind(d)
    .bind(most)
    .fetch_all(&mut *reading.transaction)
    .await?;
    let mut sessions = seen(rows)?;
    sessions.reverse();
    Ok(sessions)
}

/// The sessions on their way or under way with their agendas, the nearest first.
///
/// # Errors
/// The trouble of reading.
pub async fn open_sessions(reading: &mut Reading<'_>) -> Result<Vec<SessionSeen>, Refusal> {
    let rows: Vec<Row> = sqlx::query_as(
        "SELECT s.id, s.version, s.record, a.version, a.record FROM sessions s JOIN agendas a ON a.session = s.id \
         WHERE s.state IN ('proposed', 'agreed', 'convened', 'in-session') ORDER BY s.first_day, s.id LIMIT 100",
    )
    .fetch_all(&mut *reading.transaction)
    .await?;
    let mut found = rows.into_iter().map(with_agenda).collect::<Result<Vec<_>, _>>()?;
    found.retain(|session| is_read_by(reading.actor, session));
    Ok(found)
}

/// The most sessions that a calendar holds.
const CALENDAR_MOST: i64 = 200;

/// The sessions of a calendar, the latest first: what the Parties do not hold any more stays in it, marked so.
///
/// # Errors
/// The trouble of reading.
pub async fn calendar(reading: &mut Reading<'_>) -> Result<Vec<Seen<SessionId, Session>>, Refusal> {
    let [a, b, c, d] = Filter::of(reading).hidden();
    let rows: Vec<(Text<SessionId>, i64, String)> = sqlx::query_as(
        "SELECT id, version, record FROM sessions WHERE state NOT IN ($1, $2, $3, $4) \
         ORDER BY first_day DESC, id LIMIT $5",
    )
    .bind(a)
    .bind(b)
    .bind(c)
    .bind(d)
    .bind(CALENDAR_MOST)
    .fetch_all(&mut *reading.transaction)
    .await?;
    let mut sessions = seen(rows)?;
    sessions.retain(|one| reading.actor.over(&one.record, Right::ReadSession) == Answer::Allowed);
    Ok(sessions)
}

/// Whose turn it is, and which number comes next.
///
/// # Errors
/// The trouble of reading.
pub async fn alternation(reading: &mut Reading<'_>) -> Result<Alternation, Refusal> {
    Ok(records::alternation(&mut reading.transaction).await?)
}

fn with_agenda((Text(id), version, session, agenda_version, agenda): Row) -> Result<SessionSeen, Trouble> {
    Ok(SessionSeen {
        session: Seen { id, version, record: read(&session)? },
        agenda: Seen { id, version: agenda_version, record: read(&agenda)? },
    })
}

fn is_read_by(actor: &Actor, found: &SessionSeen) -> bool {
    actor.over(&found.session.record, Right::ReadSession) == Answer::Allowed
}

fn seen(rows: Vec<(Text<SessionId>, i64, String)>) -> Result<Vec<Seen<SessionId, Session>>, Refusal> {
    rows.into_iter()
        .map(|(Text(id), version, record)| Ok(Seen { id, version, record: read(&record)? }))
        .collect()
}
