//! Delegations: one's own list and the ways to fill it, what each Party has told, attendance.

pub mod attendance;
pub mod both;
pub mod leaf;
pub mod member;
pub mod own;
pub mod samples;
pub mod share;
pub mod table;
pub(crate) mod wording;

pub use wording::done_message;

#[cfg(test)]
mod tests;
