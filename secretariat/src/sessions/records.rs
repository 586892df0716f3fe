//! How a session and its agenda stand in the database.

use domain::{
    access::{Answer, Right},
    agendas::Agenda,
    identifiers::SessionId,
    sessions::{Alternation, LastHeld, Session},
};
use sqlx::{Any, Transaction};

use crate::{
    act::{Act, Granted},
    columns::Text,
    refusals::{Refusal, Trouble},
    stored::{moved_on, read, versioned, written},
};

/// A session at the version that a form was made from.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct At {
    /// Which.
    pub id: SessionId,
    /// At which version.
    pub version: i64,
}

pub(crate) async fn load(
    transaction: &mut Transaction<'_, Any>,
    id: SessionId,
) -> Result<Option<(i64, Session)>, Trouble> {
    let row: Option<(i64, String)> = sqlx::query_as("SELECT version, record FROM sessions WHERE id = $1")
        .bind(Text(id))
        .fetch_optional(&mut **transaction)
        .await?;
    versioned(row)
}

/// The agenda that every session has.
pub(crate) async fn load_agenda(
    transaction: &mut Transaction<'_, Any>,
    session: SessionId,
) -> Result<(i64, Agenda), Trouble> {
    let row: Option<(i64, String)> = sqlx::query_as("SELECT version, record FROM agendas WHERE session = $1")
        .bind(Text(session))
        .fetch_optional(&mut **transaction)
        .await?;
    versioned(row)?.ok_or(Trouble::Damaged("a session without its agenda"))
}

/// Fetches a session for a right: absent and hidden give the same answer; the version must be the one seen.
pub(super) async fn fetch(act: &mut Act<'_>, at: At, right: Right) -> Result<Granted<Session>, Refusal> {
    let (version, session) = load(&mut act.transaction, at.id).await?.ok_or(Refusal::NotFound)?;
    match act.actor()?.over(&session, right) {
        Answer::Hidden => Err(Refusal::NotFound),
        _ if version != at.version => Err(Refusal::Stale),
        Answer::Denied => Err(Refusal::Denied(right)),
        Answer::Allowed => Ok(Granted::new(session, version)),
    }
}

/// Writes a new session with the agenda that is proposed with it.
pub(super) async fn add(
    act: &mut Act<'_>,
    id: SessionId,
    session: &Session,
    agenda: &Agenda,
) -> Result<(), Refusal> {
    sqlx::query(
        "INSERT INTO sessions (id, version, state, first_day, number, record) VALUES ($1, 1, $2, $3, $4, $5)",
    )
    .bind(Text(id))
    .bind(session.state_name().key())
    .bind(Text(session.terms.first_day))
    .bind(session.state.number().map(i64::from))
    .bind(written(session)?)
    .execute(&mut *act.transaction)
    .await?;
    sqlx::query("INSERT INTO agendas (session, version, record) VALUES ($1, 1, $2)")
        .bind(Text(id))
        .bind(written(agenda)?)
        .execute(&mut *act.transaction)
        .await?;
    Ok(())
}

/// Writes a session that was granted; its version moves on.
pub(super) async fn store(
    act: &mut Act<'_>,
    id: SessionId,
    session: &Granted<Session>,
) -> Result<(), Refusal> {
    let moved = sqlx::query(
        "UPDATE sessions SET version = version + 1, state = $3, first_day = $4, number = $5, record = $6 \
         WHERE id = $1 AND version = $2",
    )
    .bind(Text(id))
    .bind(session.version)
    .bind(session.state_name().key())
    .bind(Text(session.terms.first_day))
    .bind(session.state.number().map(i64::from))
    .bind(written(&**session)?)
    .execute(&mut *act.transaction)
    .await?;
    moved_on(&moved)
}

/// Whose turn it is, from the sessions held here, or from the opening position where none is.
pub(crate) async fn alternation(transaction: &mut Transaction<'_, Any>) -> Result<Alternation, Trouble> {
    let held: Option<(Text<SessionId>, String)> = sqlx::query_as(
        "SELECT id, record FROM sessions WHERE number IS NOT NULL ORDER BY number DESC LIMIT 1",
    )
    .fetch_optional(&mut **transaction)
    .await?;
    let Some((Text(id), held)) = held else {
        let opening: Option<String> = sqlx::query_scalar("SELECT record FROM opening_position WHERE one = 1")
            .fetch_optional(&mut **transaction)
            .await?;
        let last_held = opening.map(|record| read(&record)).transpose()?;
        return Ok(Alternation { last_held, record: None });
    };
    let session: Session = read(&held)?;
    let number = session.state.number().ok_or(Trouble::Damaged("a numbered session that is not held"))?;
    let terms = session.terms;
    let last = LastHeld { number, host: terms.host, first_day: terms.first_day, place: terms.place };
    Ok(Alternation { last_held: Some(last), record: Some(id) })
}
