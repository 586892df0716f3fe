//! Working on the agenda of a session: the order, the items, the agreement of both Parties.

pub mod item;
pub mod page;
pub mod samples;

#[cfg(test)]
mod tests;
