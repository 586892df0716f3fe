//! Why a document cannot be printed.

use domain::languages::Language;
use thiserror::Error;

/// Why a document cannot be printed. `place` is the beginning of the text concerned, as typed, so that the
/// person who wrote it finds it.
#[derive(Clone, PartialEq, Eq, Debug, Error)]
pub enum PrintError {
    /// The face has no glyph for a letter; the door asks [`crate::missing`] and refuses it by name long before.
    #[error("the face has no letter {letter:?}: {place}")]
    MissingLetter {
        /// The letter.
        letter: char,
        /// Where it stands.
        place: String,
    },
    /// A word is wider than its column, however it is parted.
    #[error("a word is wider than its column: {place}")]
    Overfull {
        /// The paragraph or cell.
        place: String,
    },
    /// A row of a table has more or fewer cells than the table has columns.
    #[error("a row has {cells} cells, the table {columns} columns: {place}")]
    RaggedTable {
        /// The cells of the row.
        cells: usize,
        /// The columns of the table.
        columns: usize,
        /// The first cell.
        place: String,
    },
    /// A row of a table or the places for signature are taller than a page.
    #[error("taller than a page, and may not be parted: {place}")]
    TooTall {
        /// The first line of it.
        place: String,
    },
    /// An original without one of its three texts, or a paper in a language in which there is none.
    #[error("there is no text in {}", language.tag())]
    TextMissing {
        /// The language in which there is none.
        language: Language,
    },
    /// A document without a section or a section without a block: there is no page to print.
    #[error("there is nothing to print")]
    Empty,
    /// A library refused what we handed it: a defect of ours, for the log.
    #[error("the {library} library failed: {reason}")]
    Library {
        /// Which one.
        library: &'static str,
        /// What it says.
        reason: String,
    },
}

impl PrintError {
    pub(crate) fn library(library: &'static str, reason: impl ToString) -> Self {
        Self::Library { library, reason: reason.to_string() }
    }
}

/// The beginning of a text, for an error's `place`.
pub(crate) fn place(text: &str) -> String {
    const LETTERS: usize = 60;
    match text.char_indices().nth(LETTERS) {
        Some((end, _)) => format!("{}…", text[..end].trim_end()),
        None => text.to_owned(),
    }
}
