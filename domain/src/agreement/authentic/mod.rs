//! The authentic texts: what was signed in Kazakh, Azerbaijani and Russian (final clause), as a Party enters it from the
//! signed original, and as the other confirms it. Until it is entered views say that they show the draft.
//!
//! That either Party may enter and correct, and that the other has its word on it, is our own choice \[product\].

mod alignment;
mod differences;
mod entry;
mod record;

pub use alignment::{Aligned, PASTED_LINES_MOST, aligned};
pub use differences::{Difference, differences};
pub use entry::{ADDED_MOST, Added, EntryFault, PROVISION_MOST, Typed, places, typed};
pub use record::{SignedText, TextRecord, TextStep, TextWhat};

#[cfg(test)]
mod tests;
