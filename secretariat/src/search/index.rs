//! Keeping the index: by every act in its own transaction, and from nothing where the house has learnt to find more.

use std::collections::BTreeSet;

use domain::identifiers::{CommunicationId, DecisionId, PaperId, ProtocolId, SessionId};
use sqlx::{Any, Transaction};

use super::{
    owners::{Owner, after},
    rows::{Row, of},
};
use crate::{audit::Event, database::Database, refusals::Trouble};

/// The version of the index: it grows with every change of what is found of a record, or how it is folded.
const VERSION: i64 = 2;

/// How many ids are read at once when the index is made anew.
const BATCH: i64 = 500;

/// Writes anew the rows of whatever this event changed. Rows that stay the same are left alone.
pub(crate) async fn keep(transaction: &mut Transaction<'_, Any>, event: &Event) -> Result<(), Trouble> {
    for owner in after(transaction, event).await? {
        let rows = of(transaction, owner).await?;
        let held: Vec<i64> = sqlx::query_scalar("SELECT entry FROM search_entries WHERE owner = $1")
            .bind(owner.to_string())
            .fetch_all(&mut **transaction)
            .await?;
        let wanted: BTreeSet<i64> = rows.iter().map(|row| row.entry).collect();
        for gone in held.iter().filter(|entry| !wanted.contains(entry)) {
            sqlx::query("DELETE FROM search_entries WHERE entry = $1")
                .bind(gone)
                .execute(&mut **transaction)
                .await?;
        }
        for row in rows.iter().filter(|row| !held.contains(&row.entry)) {
            add(transaction, owner, row).await?;
        }
    }
    Ok(())
}

/// A text that stands twice at one place has one row.
async fn add(transaction: &mut Transaction<'_, Any>, owner: Owner, row: &Row) -> Result<(), Trouble> {
    sqlx::query(
        "INSERT INTO search_entries (entry, owner, place, language, audience, folded, words) \
         VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT (entry) DO NOTHING",
    )
    .bind(row.entry)
    .bind(owner.to_string())
    .bind(&row.place)
    .bind(row.language)
    .bind(row.audience)
    .bind(&row.folded)
    .bind(&row.words)
    .execute(&mut **transaction)
    .await?;
    Ok(())
}

/// Makes the index anew where it was made by another version of the house, or never.
pub(crate) async fn bring_up_to_date(database: &Database) -> Result<(), Trouble> {
    let known = "SELECT version FROM search_index WHERE one = 1";
    let version: Option<i64> = sqlx::query_scalar(known).fetch_optional(database.pool()).await?;
    if version == Some(VERSION) {
        return Ok(());
    }
    let mut transaction = database.write().await?;
    // Another process may have made it meanwhile.
    let version: Option<i64> = sqlx::query_scalar(known).fetch_optional(&mut *transaction).await?;
    if version != Some(VERSION) {
        make(database, &mut transaction).await?;
    }
    Ok(transaction.commit().await?)
}

/// Makes the index anew, and tells how many rows it has. Acts wait until it is there.
///
/// # Errors
/// The trouble of reading or writing.
pub async fn reindex(database: &Database) -> Result<i64, Trouble> {
    let mut transaction = database.write().await?;
    make(database, &mut transaction).await?;
    let count =
        sqlx::query_scalar("SELECT COUNT(*) FROM search_entries").fetch_one(&mut *transaction).await?;
    transaction.commit().await?;
    Ok(count)
}

/// The rows of the index as they are kept, and as they would be if it were made from nothing, each as a line: where all
/// is well the two are the same.
///
/// # Errors
/// The trouble of reading.
pub async fn compared(database: &Database) -> Result<[Vec<String>; 2], Trouble> {
    let mut transaction = database.write().await?;
    let kept = lines(&mut transaction).await?;
    make(database, &mut transaction).await?;
    let made = lines(&mut transaction).await?;
    transaction.rollback().await?;
    Ok([kept, made])
}

async fn lines(transaction: &mut Transaction<'_, Any>) -> Result<Vec<String>, Trouble> {
    Ok(sqlx::query_scalar(
        "SELECT owner || ' ' || place || ' ' || language || ' ' || CAST(audience AS TEXT) || ' ' \
         || CAST(entry AS TEXT) || ' ' || words || ' | ' || folded AS line FROM search_entries ORDER BY line",
    )
    .fetch_all(&mut **transaction)
    .await?)
}

async fn make(database: &Database, transaction: &mut Transaction<'_, Any>) -> Result<(), Trouble> {
    let engine = database.engine();
    sqlx::raw_sql(engine.index_dropped()).execute(&mut **transaction).await?;
    sqlx::query("DELETE FROM search_entries").execute(&mut **transaction).await?;
    for (ids, owners) in RECORDS {
        let mut last = String::new();
        loop {
            let found: Vec<String> =
                sqlx::query_scalar(ids).bind(&last).bind(BATCH).fetch_all(&mut **transaction).await?;
            for owner in found.iter().flat_map(|id| owners(id)) {
                for row in of(transaction, owner).await? {
                    add(transaction, owner, &row).await?;
                }
            }
            match found.into_iter().next_back() {
                Some(id) => last = id,
                None => break,
            }
        }
    }
    sqlx::raw_sql(engine.index_made()).execute(&mut **transaction).await?;
    sqlx::query("DELETE FROM search_index").execute(&mut **transaction).await?;
    sqlx::query("INSERT INTO search_index (one, version) VALUES (1, $1)")
        .bind(VERSION)
        .execute(&mut **transaction)
        .await?;
    Ok(())
}

/// The ids of all records, and whose rows hang on each.
type Records = (&'static str, fn(&str) -> Vec<Owner>);

const RECORDS: [Records; 6] = [
    ("SELECT id FROM session_drafts WHERE id > $1 ORDER BY id LIMIT $2", |id| {
        id.parse().map(|id: SessionId| vec![Owner::Draft(id)]).unwrap_or_default()
    }),
    ("SELECT id FROM sessions WHERE id > $1 ORDER BY id LIMIT $2", |id| {
        let of_session = |id: SessionId| vec![Owner::Session(id), Owner::Delegations(id), Owner::Minutes(id)];
        id.parse().map(of_session).unwrap_or_default()
    }),
    ("SELECT id FROM decisions WHERE id > $1 ORDER BY id LIMIT $2", |id| {
        id.parse().map(|id: DecisionId| vec![Owner::Decision(id)]).unwrap_or_default()
    }),
    ("SELECT id FROM communications WHERE id > $1 ORDER BY id LIMIT $2", |id| {
        id.parse().map(|id: CommunicationId| vec![Owner::Communication(id)]).unwrap_or_default()
    }),
    ("SELECT id FROM papers WHERE id > $1 ORDER BY id LIMIT $2", |id| {
        id.parse().map(|id: PaperId| vec![Owner::Paper(id)]).unwrap_or_default()
    }),
    ("SELECT id FROM protocols WHERE id > $1 ORDER BY id LIMIT $2", |id| {
        id.parse().map(|id: ProtocolId| vec![Owner::Protocol(id)]).unwrap_or_default()
    }),
];
