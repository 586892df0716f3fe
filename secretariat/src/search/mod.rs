//! Search over all that a person may see.
//!
//! The index points, and tells nothing: it is kept by every act in the act's own transaction, each row bears the audience
//! of what it was made from, and whatever is found is read anew by the reading of its own page before it is shown.

mod anew;
mod entries;
mod index;
mod owners;
mod public;
mod reading;
mod rows;

pub use anew::{Hit, Of};
pub(crate) use index::{bring_up_to_date, keep};
pub use index::{compared, reindex};
pub(crate) use public::Provided;
pub use reading::{CANDIDATES_MOST, Found, PAGE, search};

#[cfg(test)]
mod tests;
