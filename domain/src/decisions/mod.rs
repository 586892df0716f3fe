//! Decisions of the Joint Commission: from the signed minutes on they live across sessions.
//!
//! How their implementation is followed is our own choice after the practice of such commissions.

mod citation;
mod implementation;
mod life;
mod state;
mod vocabulary;

pub(crate) use citation::is_roman;
pub use citation::{Citation, NotACitation, roman};
pub use implementation::{Totals, is_reported};
pub use life::{Decision, Step, Wording, adopted};
pub use state::{Dispute, Paper, Report, State, StateName};
pub use vocabulary::{Deadline, EXECUTOR_MOST, Executor, Kind};

#[cfg(test)]
mod tests;
