//! Printing for a request: laid out and drawn beside the other requests.

use chrono::{DateTime, Utc};
use print::{Meta, layout, model::Document, pdf};
use secretariat::{Refusal, Trouble};

/// The file for the archive, as made at this instant.
pub(crate) async fn printed(document: Document, made: DateTime<Utc>) -> Result<Vec<u8>, Refusal> {
    let drawn = tokio::task::spawn_blocking(move || {
        let made = made.fixed_offset();
        pdf(&layout(&document)?, &Meta { made, producer: format!("Alternat {}", env!("CARGO_PKG_VERSION")) })
    });
    match drawn.await {
        Ok(Ok(bytes)) => Ok(bytes),
        Ok(Err(error)) => {
            tracing::error!(%error, "a paper could not be printed");
            Err(Trouble::Damaged("a paper could not be printed").into())
        }
        Err(_) => Err(Trouble::Damaged("printing stopped").into()),
    }
}
