//! Printing for a request: laid out and drawn beside the other requests.

use chrono::{DateTime, Utc};
use locales::Words;
use print::{Meta, layout, model::Document, pdf, svg};
use secretariat::{Refusal, Trouble};

/// The file for the archive, as made at this instant.
pub(crate) async fn printed(document: Document, made: DateTime<Utc>) -> Result<Vec<u8>, Refusal> {
    let drawn = tokio::task::spawn_blocking(move || {
        let made = made.fixed_offset();
        pdf(&layout(&document)?, &Meta { made, producer: "Alternat".into() })
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

/// The same sheets drawn for a page, each under its number.
pub(crate) async fn drawn(document: Document, words: &'static Words) -> Result<Vec<String>, Refusal> {
    let drawn = tokio::task::spawn_blocking(move || {
        let placed = layout(&document)?;
        let pages = placed.page_count();
        let label =
            |page: usize| words.tell("frame-page", &[("page", (page + 1).into()), ("pages", pages.into())]);
        Ok::<_, print::PrintError>((0..pages).map(|page| svg(&placed, page, &label(page))).collect())
    });
    match drawn.await {
        Ok(Ok(sheets)) => Ok(sheets),
        Ok(Err(error)) => {
            tracing::error!(%error, "a paper could not be drawn");
            Err(Trouble::Damaged("a paper could not be drawn").into())
        }
        Err(_) => Err(Trouble::Damaged("drawing stopped").into()),
    }
}
