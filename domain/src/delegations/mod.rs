//! Delegations to a session: who comes for each Party, in which order, and who was there.
//!
//! A member is a person, seldom an account: name and position stand in each language exactly as they print. The head
//! of a delegation is an office of one session, not a role of an account.

mod attendance;
mod both;
mod cells;
mod delegation;
mod member;
mod paste;
mod role_words;

pub use attendance::{Attendance, Presence};
pub use both::Both;
pub use delegation::{Delegation, Former, MEMBERS_MOST, State};
pub use member::{BASIS_MOST, Member, NAME_MOST, POSITION_MOST, Person, Role};
pub use paste::{Column, Preview, Row, RowFault, Tabled, paste, pasted};
pub use role_words::RoleFault;
pub(crate) use role_words::says;

#[cfg(test)]
pub(crate) mod tests;
