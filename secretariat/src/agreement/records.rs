//! How the life of the Agreement stands in the database.

use chrono::NaiveDate;
use domain::{
    agreement::life::{Life, Signature, SignatureRecord},
    communications::Communication,
    parties::Party,
};
use sqlx::{Any, Transaction};

use crate::{
    act::{Act, Granted},
    refusals::{Refusal, Trouble},
    stored::{moved_on, read_all, versioned, written},
};

pub(super) async fn signature(
    transaction: &mut Transaction<'_, Any>,
) -> Result<Option<(i64, SignatureRecord)>, Trouble> {
    let row: Option<(i64, String)> =
        sqlx::query_as("SELECT version, record FROM agreement_signature WHERE one = 1")
            .fetch_optional(&mut **transaction)
            .await?;
    versioned(row)
}

/// Whoever records first is first: the other finds it recorded.
pub(super) async fn add(act: &mut Act<'_>, record: &SignatureRecord) -> Result<(), Refusal> {
    let added = sqlx::query(
        "INSERT INTO agreement_signature (one, version, record) VALUES (1, 1, $1) ON CONFLICT (one) DO NOTHING",
    )
    .bind(written(record)?)
    .execute(&mut *act.transaction)
    .await?;
    moved_on(&added)
}

/// Writes a signature that was granted; its version moves on.
pub(super) async fn store(act: &mut Act<'_>, record: &Granted<SignatureRecord>) -> Result<(), Refusal> {
    let moved = sqlx::query(
        "UPDATE agreement_signature SET version = version + 1, record = $2 WHERE one = 1 AND version = $1",
    )
    .bind(record.version)
    .bind(written(&**record)?)
    .execute(&mut *act.transaction)
    .await?;
    moved_on(&moved)
}

/// The communications that have left and speak of entry into force or termination.
pub(crate) async fn speaking_of_life(
    transaction: &mut Transaction<'_, Any>,
) -> Result<Vec<Communication>, Trouble> {
    let rows: Vec<String> = sqlx::query_scalar(
        "SELECT record FROM communications \
         WHERE concerns_life = 1 AND state IN ('dispatched', 'delivered', 'received')",
    )
    .fetch_all(&mut **transaction)
    .await?;
    read_all(&rows)
}

/// What this Party is preparing about entry into force or termination: the other knows nothing of it.
pub(super) async fn being_prepared(
    transaction: &mut Transaction<'_, Any>,
    party: Party,
) -> Result<Vec<Communication>, Trouble> {
    let rows: Vec<String> = sqlx::query_scalar(
        "SELECT record FROM communications \
         WHERE concerns_life = 1 AND state = 'prepared' AND sender = $1 ORDER BY id",
    )
    .bind(party.key())
    .fetch_all(&mut **transaction)
    .await?;
    read_all(&rows)
}

/// The day on which the Agreement was signed, where it is recorded: no notification about it is received before.
pub(crate) async fn signed_on(transaction: &mut Transaction<'_, Any>) -> Result<Option<NaiveDate>, Trouble> {
    Ok(signature_of(transaction).await?.map(|signature| signature.day))
}

/// The signature of the Agreement, where it is recorded.
pub(crate) async fn signature_of(
    transaction: &mut Transaction<'_, Any>,
) -> Result<Option<Signature>, Trouble> {
    Ok(signature(transaction).await?.map(|(_, record)| record.signature))
}

/// Whether this Party has a notice of termination to take back on this day.
pub(crate) async fn is_revocable(act: &mut Act<'_>, party: Party, day: NaiveDate) -> Result<(), Refusal> {
    let known = speaking_of_life(&mut act.transaction).await?;
    Ok(Life::of(None, &known).is_revocable(party, day)?)
}
