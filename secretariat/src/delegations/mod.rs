//! Delegations to a session and the attendance at it: the acts, and reading for the pages.
//!
//! A Party works on its own list and tells it to the other Party by an act that cannot be undone. A list that was
//! told may be worked on again; only telling it makes the next edition. Until then the other Party knows nothing.

mod acts;
mod attendance;
mod forms;
mod kept;
mod reading;
pub(crate) mod records;

pub use acts::{Direction, move_member, remove_member, reuse, save_member, share, take_table};
pub use attendance::{AttendanceSeen, attendance, expected, keep_attendance, shown_attendance};
pub use forms::{MemberForm, TableForm};
pub use kept::Kept;
pub use reading::{Delegations, OwnDelegation, delegations, own_delegation};
