//! Notices: what a person is told, what they subscribed to, letters and feeds.

pub mod feeds;
pub mod inbox;
pub mod letter;
mod samples;
pub mod stop;
pub mod subscriptions;
pub mod wording;

pub use samples::samples;

#[cfg(test)]
mod tests;
