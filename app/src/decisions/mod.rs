//! Decisions of the Joint Commission: the list across sessions, the page of one, the acts upon it.

pub mod act;
pub mod decision;
pub mod list;
pub(crate) mod wording;

pub mod samples;
#[cfg(test)]
mod tests;
