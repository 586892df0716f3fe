//! Remarks of the Parties on minutes that have been circulated.

use serde::{Deserialize, Serialize};

use crate::{
    acting::Acting,
    identifiers::{ItemId, RemarkId},
    text::Prose,
};

/// A remark.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Remark {
    /// Its id.
    pub id: RemarkId,
    /// Who makes it, for which Party, when.
    pub acting: Acting,
    /// The number of the version that it was made on.
    pub shared: u32,
    /// The item that it is about; the minutes as a whole where none.
    pub item: Option<ItemId>,
    /// What it says.
    pub text: Prose,
    /// Whether it is answered.
    pub state: RemarkState,
}

/// Whether a remark is answered.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum RemarkState {
    /// It waits for an answer.
    Open,
    /// It is answered.
    Answered {
        /// Who answered, for which Party, when.
        acting: Acting,
        /// The answer.
        text: Prose,
    },
}

impl Remark {
    /// Whether it waits for an answer.
    #[must_use]
    pub const fn is_open(&self) -> bool {
        matches!(self.state, RemarkState::Open)
    }
}
