//! The text of each language as it stands before any amendment: the signed one where a Party entered it, else the draft or
//! its working translation.
//!
//! Whoever reads asks the versions, one small statement; the texts themselves are read and folded for search once a version.

use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use domain::{
    agreement::{self, Text, authentic::TextRecord},
    languages::Language,
};
use sqlx::{Any, Transaction};

use super::text_records::load;
use crate::{
    office::{Reading, Secretariat},
    refusals::{Refusal, Trouble},
    search::Provided,
};

/// The texts in every language, as they stood in one snapshot.
#[derive(Debug, Default)]
pub struct Texts {
    versions: Vec<(String, i64)>,
    signed: Vec<Text>,
    folded: OnceLock<Vec<Provided>>,
}

/// Where the office keeps the texts that it read last.
#[derive(Clone, Debug, Default)]
pub(crate) struct Shelf(Arc<Mutex<Arc<Texts>>>);

impl Texts {
    /// The text in this language.
    #[must_use]
    pub fn of(&self, language: Language) -> &Text {
        let signed = self.signed.iter().find(|text| text.language == language);
        signed.unwrap_or_else(|| agreement::text(language))
    }

    /// All, folded for search.
    pub(crate) fn folded(&self) -> &[Provided] {
        self.folded.get_or_init(|| Provided::all(self))
    }

    /// The same with these signed texts: what pages and tests show without a database.
    #[must_use]
    pub fn with<'r>(records: impl IntoIterator<Item = (Language, &'r TextRecord)>) -> Self {
        let signed = records.into_iter().map(|(language, record)| record.as_text(language)).collect();
        Self { signed, ..Self::default() }
    }
}

impl Shelf {
    async fn texts(&self, transaction: &mut Transaction<'_, Any>) -> Result<Arc<Texts>, Trouble> {
        let versions: Vec<(String, i64)> =
            sqlx::query_as("SELECT language, version FROM agreement_texts ORDER BY language")
                .fetch_all(&mut **transaction)
                .await?;
        let kept = Arc::clone(&self.0.lock().unwrap_or_else(PoisonError::into_inner));
        if kept.versions == versions {
            return Ok(kept);
        }
        let mut signed = Vec::new();
        for language in Language::AUTHENTIC {
            signed.extend(load(transaction, language).await?.map(|(_, record)| record.as_text(language)));
        }
        let texts = Arc::new(Texts { versions, signed, folded: OnceLock::new() });
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Arc::clone(&texts);
        Ok(texts)
    }
}

impl Secretariat {
    /// The texts for whoever asks: the Agreement is open to all.
    ///
    /// # Errors
    /// The trouble of reading.
    pub async fn texts(&self) -> Result<Arc<Texts>, Refusal> {
        let mut transaction = self.database.read().await?;
        Ok(self.shelf.texts(&mut transaction).await?)
    }
}

/// The texts in every language, in the snapshot of a page.
///
/// # Errors
/// The trouble of reading.
pub async fn texts(reading: &mut Reading<'_>) -> Result<Arc<Texts>, Refusal> {
    let shelf = reading.shelf.clone();
    Ok(shelf.texts(&mut reading.transaction).await?)
}

/// The text in one language, to build upon: what amendments are made to.
///
/// # Errors
/// The trouble of reading.
pub async fn base(reading: &mut Reading<'_>, language: Language) -> Result<Text, Refusal> {
    Ok(base_in(&mut reading.transaction, language).await?)
}

/// The same within an act.
///
/// # Errors
/// The trouble of reading.
pub(crate) async fn base_in(
    transaction: &mut Transaction<'_, Any>,
    language: Language,
) -> Result<Text, Trouble> {
    let signed = load(transaction, language).await?;
    Ok(signed.map_or_else(|| agreement::text(language).clone(), |(_, record)| record.as_text(language)))
}
