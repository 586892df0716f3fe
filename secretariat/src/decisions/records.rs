//! How a decision stands in the database.

use domain::{
    access::Right,
    acting::Reason,
    decisions::Decision,
    identifiers::{DecisionId, SessionId},
    parties::Party,
};
use sqlx::{Any, Transaction};

use crate::{
    act::{Act, Granted},
    columns::Text,
    refusals::{Refusal, Trouble},
    stored::{moved_on, read, written},
};

/// A decision at the version that a form was made from. Both Parties see every step of it, so its version tells
/// neither anything.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct At {
    /// Which.
    pub id: DecisionId,
    /// At which version.
    pub version: i64,
}

pub(crate) async fn load(
    transaction: &mut Transaction<'_, Any>,
    id: DecisionId,
) -> Result<Option<(i64, SessionId, Decision)>, Trouble> {
    let row: Option<(i64, Text<SessionId>, String)> =
        sqlx::query_as("SELECT version, session, record FROM decisions WHERE id = $1")
            .bind(Text(id))
            .fetch_optional(&mut **transaction)
            .await?;
    row.map(|(version, Text(session), record)| Ok((version, session, read(&record)?))).transpose()
}

/// Fetches a decision for a right; every role that has it at all has it over every decision, since both Parties
/// signed it.
pub(super) async fn fetch(act: &mut Act<'_>, at: At, right: Right) -> Result<Granted<Decision>, Refusal> {
    let (version, _, decision) = load(&mut act.transaction, at.id).await?.ok_or(Refusal::NotFound)?;
    if !act.actor()?.may(right) {
        return Err(Refusal::Denied(right));
    }
    if version == at.version { Ok(Granted::new(decision, version)) } else { Err(Refusal::Stale) }
}

/// Enters a decision of minutes that are signed by the same act.
pub(crate) async fn enter(act: &mut Act<'_>, session: SessionId, decision: &Decision) -> Result<(), Refusal> {
    let cited = decision.cited;
    sqlx::query(
        "INSERT INTO decisions (id, version, session, number, item, place, state, kazakhstan, azerbaijan, record) \
         VALUES ($1, 1, $2, $3, $4, $5, $6, $7, $8, $9)",
    )
    .bind(Text(decision.id))
    .bind(Text(session))
    .bind(i64::from(cited.session))
    .bind(i64::from(cited.item))
    .bind(i64::from(cited.place))
    .bind(decision.state_name().key())
    .bind(i64::from(decision.is_for(Party::Kazakhstan)))
    .bind(i64::from(decision.is_for(Party::Azerbaijan)))
    .bind(written(decision)?)
    .execute(&mut *act.transaction)
    .await?;
    Ok(())
}

/// Puts the decisions of corrected minutes in the place of those that were entered with them; what was added is entered.
pub(crate) async fn correct(
    act: &mut Act<'_>,
    session: SessionId,
    adopted: Vec<Decision>,
    reason: &Reason,
) -> Result<(), Refusal> {
    // Places change among themselves: until each has its new one, none is taken.
    sqlx::query("UPDATE decisions SET place = -place WHERE session = $1")
        .bind(Text(session))
        .execute(&mut *act.transaction)
        .await?;
    for decision in adopted {
        match load(&mut act.transaction, decision.id).await? {
            None => enter(act, session, &decision).await?,
            Some((_, _, known)) => {
                replace(act, &known.corrected(act.acting()?, reason.clone(), decision)).await?;
            }
        }
    }
    Ok(())
}

async fn replace(act: &mut Act<'_>, decision: &Decision) -> Result<(), Refusal> {
    let cited = decision.cited;
    sqlx::query(
        "UPDATE decisions SET version = version + 1, number = $2, item = $3, place = $4, state = $5, \
         kazakhstan = $6, azerbaijan = $7, record = $8 WHERE id = $1",
    )
    .bind(Text(decision.id))
    .bind(i64::from(cited.session))
    .bind(i64::from(cited.item))
    .bind(i64::from(cited.place))
    .bind(decision.state_name().key())
    .bind(i64::from(decision.is_for(Party::Kazakhstan)))
    .bind(i64::from(decision.is_for(Party::Azerbaijan)))
    .bind(written(decision)?)
    .execute(&mut *act.transaction)
    .await?;
    Ok(())
}

/// Writes a decision that was granted; its version moves on.
pub(super) async fn store(
    act: &mut Act<'_>,
    id: DecisionId,
    decision: &Granted<Decision>,
) -> Result<(), Refusal> {
    let moved = sqlx::query(
        "UPDATE decisions SET version = version + 1, state = $3, record = $4 WHERE id = $1 AND version = $2",
    )
    .bind(Text(id))
    .bind(decision.version)
    .bind(decision.state_name().key())
    .bind(written(&**decision)?)
    .execute(&mut *act.transaction)
    .await?;
    moved_on(&moved)
}
