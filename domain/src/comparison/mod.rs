//! Two texts of one language compared: which provision is which, then which of its words are others.
//!
//! What is told is for a person who signs: phrases, not letters; whole words; what moved is told as moved; a letter of
//! the other alphabet is no change of words, and yet is not kept quiet \[product\].

mod compared;
mod islands;
mod moves;
mod pieces;
mod runs;
mod tokens;

pub use compared::{Change, Compared, Words, compare};
pub use runs::{Difference, Fate, Run, words};

#[cfg(test)]
mod tests;
