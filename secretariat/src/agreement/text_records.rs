//! How the signed texts stand in the database.

use domain::{agreement::authentic::TextRecord, languages::Language, papers::File};
use sqlx::{Any, Transaction};

use crate::{
    act::{Act, Granted},
    refusals::{Refusal, Trouble},
    stored::{moved_on, versioned, written},
};

pub(super) async fn load(
    transaction: &mut Transaction<'_, Any>,
    language: Language,
) -> Result<Option<(i64, TextRecord)>, Trouble> {
    let row: Option<(i64, String)> =
        sqlx::query_as("SELECT version, record FROM agreement_texts WHERE language = $1")
            .bind(language.tag())
            .fetch_optional(&mut **transaction)
            .await?;
    versioned(row)
}

/// Whoever enters first is first: the other finds it entered.
pub(super) async fn add(act: &mut Act<'_>, language: Language, record: &TextRecord) -> Result<(), Refusal> {
    let added = sqlx::query(
        "INSERT INTO agreement_texts (language, version, record) VALUES ($1, 1, $2) \
         ON CONFLICT (language) DO NOTHING",
    )
    .bind(language.tag())
    .bind(written(record)?)
    .execute(&mut *act.transaction)
    .await?;
    moved_on(&added)?;
    name_file(act, language, &record.text.scan).await
}

/// Writes a text that was granted; its version moves on.
pub(super) async fn store(
    act: &mut Act<'_>,
    language: Language,
    record: &Granted<TextRecord>,
) -> Result<(), Refusal> {
    let moved = sqlx::query(
        "UPDATE agreement_texts SET version = version + 1, record = $3 WHERE language = $1 AND version = $2",
    )
    .bind(language.tag())
    .bind(record.version)
    .bind(written(&**record)?)
    .execute(&mut *act.transaction)
    .await?;
    moved_on(&moved)?;
    name_file(act, language, &record.text.scan).await
}

/// From now on the scan is never thrown away.
async fn name_file(act: &mut Act<'_>, language: Language, file: &File) -> Result<(), Refusal> {
    sqlx::query(
        "INSERT INTO agreement_text_files (language, digest) VALUES ($1, $2) \
         ON CONFLICT (language, digest) DO NOTHING",
    )
    .bind(language.tag())
    .bind(file.digest.digits())
    .execute(&mut *act.transaction)
    .await?;
    Ok(())
}
