//! Letters that nobody tells apart by looking: those of the other alphabet within a word, and those that do not show.
//!
//! The text of 2005 as published has a Latin i in «Үкiметi». A search, a comparison and the one who enters a text must
//! know it for what it is: a slip of the keyboard, not a difference of law \[product\].

mod judged;
mod looks;
mod suspicions;
mod table;

pub use suspicions::{Kind, Suspicion, repaired, suspicious};

pub(crate) use looks::{glyphs, is_invisible, shown};
pub(crate) use table::latin;

#[cfg(test)]
mod tests;
