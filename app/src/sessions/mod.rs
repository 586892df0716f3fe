//! Sessions of the Joint Commission: list, proposal, the page of one session, its acts.

pub mod act;
pub mod draft;
pub mod held;
pub mod history;
pub mod list;
pub mod opening;
mod place;
pub mod proposal;
pub mod session;
pub mod turn;
pub mod wording;

pub mod samples;
#[cfg(test)]
mod tests;
