//! Home: what awaits this person, what awaits the other Party, the next session, the state of the Agreement.

mod agreement_state;
pub mod desk;
pub mod samples;
pub mod visitor;

#[cfg(test)]
mod tests;
