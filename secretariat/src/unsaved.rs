//! What a person has typed on one thing and not saved: one copy a person and thing, seen by nobody else, and no record.

use chrono::{DateTime, Utc};
use serde::{Serialize, de::DeserializeOwned};

use crate::{
    act::Act,
    columns::{Instant, Text, instant},
    office::Reading,
    refusals::Refusal,
};

/// Keeps what was typed, in the place of what was kept before.
pub(crate) async fn keep(act: &mut Act<'_>, item: &str, typed: &impl Serialize) -> Result<(), Refusal> {
    sqlx::query(
        "INSERT INTO working_copies (account, item, kept_at, typed, party) VALUES ($1, $2, $3, $4, $5) \
         ON CONFLICT (account, party, item) DO UPDATE SET kept_at = excluded.kept_at, typed = excluded.typed",
    )
    .bind(Text(act.actor()?.account()))
    .bind(item)
    .bind(instant(act.now))
    .bind(serde_json::to_string(typed)?)
    .bind(act.party()?.key())
    .execute(&mut *act.transaction)
    .await?;
    Ok(())
}

/// The reader's own copy, with when it was kept last.
pub(crate) async fn kept<T: DeserializeOwned>(
    reading: &mut Reading<'_>,
    item: &str,
) -> Result<Option<(DateTime<Utc>, T)>, Refusal> {
    let row: Option<(Text<Instant>, String)> = sqlx::query_as(
        "SELECT kept_at, typed FROM working_copies WHERE account = $1 AND item = $2 AND party = $3",
    )
    .bind(Text(reading.actor.account()))
    .bind(item)
    .bind(reading.party().key())
    .fetch_optional(&mut *reading.transaction)
    .await?;
    row.map(|(Text(Instant(kept_at)), typed)| Ok((kept_at, serde_json::from_str(&typed)?))).transpose()
}

/// What is saved needs no copy any more.
pub(crate) async fn forget(act: &mut Act<'_>, item: &str) -> Result<(), Refusal> {
    sqlx::query("DELETE FROM working_copies WHERE account = $1 AND item = $2 AND party = $3")
        .bind(Text(act.actor()?.account()))
        .bind(item)
        .bind(act.party()?.key())
        .execute(&mut *act.transaction)
        .await?;
    Ok(())
}
