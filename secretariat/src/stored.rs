//! How a record stands in a row: as text with the number of its format, beside its version.

use serde::{Deserialize, Serialize, de::DeserializeOwned};
use sqlx::any::AnyQueryResult;

use crate::refusals::{Refusal, Trouble};

/// A stored record with the number of its format, which grows when a field is added.
#[derive(Serialize, Deserialize)]
struct Stored<T> {
    format: u8,
    record: T,
}

/// The format that is written now.
const FORMAT: u8 = 1;

pub(crate) fn written<T: Serialize>(record: &T) -> Result<String, Trouble> {
    Ok(serde_json::to_string(&Stored { format: FORMAT, record })?)
}

pub(crate) fn read<T: DeserializeOwned>(text: &str) -> Result<T, Trouble> {
    let stored: Stored<T> = serde_json::from_str(text)?;
    if stored.format > FORMAT {
        return Err(Trouble::Damaged("a record of a later format than this release reads"));
    }
    Ok(stored.record)
}

/// The records of as many rows.
pub(crate) fn read_all<T: DeserializeOwned>(texts: &[String]) -> Result<Vec<T>, Trouble> {
    texts.iter().map(|text| read(text)).collect()
}

/// The record of a row with its version; nothing where there is no row.
pub(crate) fn versioned<T: DeserializeOwned>(
    row: Option<(i64, String)>,
) -> Result<Option<(i64, T)>, Trouble> {
    row.map(|(version, record)| Ok((version, read(&record)?))).transpose()
}

/// One row was written; none means that somebody moved its version first.
pub(crate) fn moved_on(written: &AnyQueryResult) -> Result<(), Refusal> {
    if written.rows_affected() == 1 { Ok(()) } else { Err(Refusal::Stale) }
}
