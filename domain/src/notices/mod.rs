//! Notices: who is told of what happened, and how. One place decides it; the register only asks.
//!
//! The Agreement has the Parties notify each other on paper; these notices tell people of one's own house to look, and
//! have no effect between the Parties \[product\].

mod matter;
mod readers;
mod reminders;
mod subject;
mod told;

pub use matter::Matter;
pub use readers::{Readers, Record};
pub use reminders::{DUE_SOON, Reminder, of_communication, of_decision, of_session};
pub use subject::{Manner, Subject, Subscriptions};
pub use told::{Person, readers, subjects, told};

#[cfg(test)]
mod tests;
