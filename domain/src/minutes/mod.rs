//! The minutes of a session: what was heard, noted and decided, agreed by both heads of delegation and signed on paper.
//!
//! The Agreement knows a Joint Commission and its sessions (Art. 12); that there are minutes, and how they come about,
//! is our own choice after the practice of such commissions. The signed originals are in Russian, in two alternat
//! orders, unless the Parties choose more languages.

mod canonical;
mod entry;
mod life;
mod record;
mod remarks;
mod state;
mod text;
mod writing;

pub use entry::{Entry, Finding, Original};
pub use life::{Minutes, Step, What};
pub use record::{
    DECISIONS_MOST, DecisionRecord, ItemRecord, NextSession, OriginalLanguages, Passage, Record, When,
};
pub use remarks::{Remark, RemarkState};
pub use state::{Consent, Signatory, Signed, Signing, State, StateName, Version};
pub use text::{TEXT_MOST, Text, Texts};

#[cfg(test)]
pub(crate) mod tests;
