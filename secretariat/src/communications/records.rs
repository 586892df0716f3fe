//! How a communication stands in the database.

use chrono::{DateTime, Utc};
use domain::{
    access::{Answer, Right},
    communications::{Carried, Communication},
    identifiers::CommunicationId,
    parties::Party,
    rules::Rule,
    text::Line,
};
use sqlx::{Any, Transaction};

use crate::{
    act::{Act, Granted},
    columns::Text,
    marks::mark,
    recordings::is_in_hand,
    refusals::{Fault, Faults, Refusal, Trouble},
    stored::{moved_on, versioned, written},
};

pub(crate) async fn load(
    transaction: &mut Transaction<'_, Any>,
    id: CommunicationId,
) -> Result<Option<(i64, Communication)>, Trouble> {
    let row: Option<(i64, String)> =
        sqlx::query_as("SELECT version, record FROM communications WHERE id = $1")
            .bind(Text(id))
            .fetch_optional(&mut **transaction)
            .await?;
    versioned(row)
}

/// These communications as they were known at an instant, as far as they had left by then; as they stand where none is
/// named.
pub(crate) fn as_known(sent: Vec<Communication>, at: Option<DateTime<Utc>>) -> Vec<Communication> {
    match at {
        Some(at) => sent.into_iter().filter_map(|one| one.known_at(at)).collect(),
        None => sent,
    }
}

/// Fetches a communication for a right, if it is still as the person saw it. Absent and hidden give the same answer.
pub(super) async fn fetch(
    act: &mut Act<'_>,
    id: CommunicationId,
    seen: &str,
    right: Right,
) -> Result<Granted<Communication>, Refusal> {
    let (version, communication) = load(&mut act.transaction, id).await?.ok_or(Refusal::NotFound)?;
    if matches!(right, Right::PrepareCommunication | Right::DispatchCommunication) {
        is_in_hand(act.actor()?, Some(id), right)?;
    }
    match act.actor()?.over_communication(&communication, right) {
        Answer::Hidden => Err(Refusal::NotFound),
        _ if mark(&communication) != seen => Err(Refusal::Stale),
        Answer::Denied => Err(Refusal::Denied(right)),
        Answer::Allowed => Ok(Granted::new(communication, version)),
    }
}

pub(super) async fn add(act: &mut Act<'_>, communication: &Communication) -> Result<(), Refusal> {
    let (year, number, dated) = face(communication);
    sqlx::query(
        "INSERT INTO communications \
         (id, version, sender, state, number, year, dated, answers, changes_list, accounts_differ, record, \
         concerns_life, concerns_commission) VALUES ($1, 1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)",
    )
    .bind(Text(communication.id))
    .bind(communication.sender.key())
    .bind(communication.state_name().key())
    .bind(number)
    .bind(year)
    .bind(dated)
    .bind(communication.terms.answers.map(|id| id.to_string()))
    .bind(changes_list(communication))
    .bind(i64::from(communication.state.accounts_differ()))
    .bind(written(communication)?)
    .bind(concerns_life(communication))
    .bind(concerns_commission(communication))
    .execute(&mut *act.transaction)
    .await?;
    Ok(())
}

/// Writes a communication that was granted; its version moves on.
pub(super) async fn store(act: &mut Act<'_>, communication: &Granted<Communication>) -> Result<(), Refusal> {
    let (year, number, dated) = face(communication);
    let moved = sqlx::query(
        "UPDATE communications SET version = version + 1, state = $3, number = $4, year = $5, dated = $6, \
         answers = $7, changes_list = $8, accounts_differ = $9, record = $10, concerns_life = $11, \
         concerns_commission = $12 WHERE id = $1 AND version = $2",
    )
    .bind(Text(communication.id))
    .bind(communication.version)
    .bind(communication.state_name().key())
    .bind(number)
    .bind(year)
    .bind(dated)
    .bind(communication.terms.answers.map(|id| id.to_string()))
    .bind(changes_list(communication))
    .bind(i64::from(communication.state.accounts_differ()))
    .bind(written(&**communication)?)
    .bind(concerns_life(communication))
    .bind(concerns_commission(communication))
    .execute(&mut *act.transaction)
    .await?;
    moved_on(&moved)
}

/// A sender's number is taken once a year; what was withdrawn gives its number back.
pub(super) async fn is_number_free(act: &mut Act<'_>, communication: &Communication) -> Result<(), Refusal> {
    let Some((year, number)) = communication.terms.number_of_year() else { return Ok(()) };
    let taken: i64 = sqlx::query_scalar(
        "SELECT COUNT(*) FROM communications \
         WHERE sender = $1 AND year = $2 AND number = $3 AND id <> $4 AND state <> 'withdrawn'",
    )
    .bind(communication.sender.key())
    .bind(i64::from(year))
    .bind(number.as_str())
    .bind(Text(communication.id))
    .fetch_one(&mut *act.transaction)
    .await?;
    if taken == 0 {
        Ok(())
    } else {
        Err(Faults::one("number", Fault::Rule(Rule::NumberTaken { year })).into())
    }
}

/// Whether a communication can be answered: it came from the other Party, or went to it.
pub(super) async fn answered(act: &mut Act<'_>, sender: Party, id: CommunicationId) -> Result<bool, Refusal> {
    let found = load(&mut act.transaction, id).await?;
    Ok(found.is_some_and(|(_, other)| other.sender != sender && other.state_name().is_sent()))
}

fn face(communication: &Communication) -> (Option<i64>, Option<&str>, Option<String>) {
    let terms = &communication.terms;
    let year = terms.number_of_year().map(|(year, _)| i64::from(year));
    (year, terms.number.as_ref().map(Line::as_str), terms.dated.map(|day| day.to_string()))
}

fn changes_list(communication: &Communication) -> i64 {
    let carries = &communication.terms.carries;
    i64::from(carries.iter().any(|carried| matches!(carried, Carried::ListChange(_))))
}

/// Whether it speaks of the Agreement's entry into force or termination.
fn concerns_life(communication: &Communication) -> i64 {
    let speaks = |carried: &Carried| {
        matches!(
            carried,
            Carried::ProceduresCompleted { .. } | Carried::Termination | Carried::TerminationRevoked
        )
    };
    i64::from(communication.terms.carries.iter().any(speaks))
}

fn concerns_commission(communication: &Communication) -> i64 {
    i64::from(communication.terms.carries.iter().any(Carried::concerns_commission))
}
