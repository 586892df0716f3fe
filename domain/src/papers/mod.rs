//! Papers: the files that a Party attaches to a session, an item of its agenda, a communication, or signed minutes.
//!
//! The degree of protection that the Party sets stays as it was set first (Art. 9(1)). That a paper is its Party's own
//! until it is shared, that sharing is never undone but a mistake recalled, and which kinds of file are taken, is our own choice
//! \[product\].

mod correction;
mod kind;
mod paper;
mod state;

pub use kind::{Kind, LOOKED_AT};
pub use paper::{Attached, Paper, Subject, TITLE_MOST, VERSIONS_MOST};
pub use state::{Correction, CorrectionAnswer, File, How, Reach, State, Version, Versions};

/// The most papers of one session or communication \[product\].
pub const PAPERS_MOST: usize = 200;

#[cfg(test)]
mod tests;
