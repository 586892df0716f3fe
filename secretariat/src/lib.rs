//! The acts of the Joint Commission's secretariats, and reading for the pages.
//!
//! Every act goes one way: authorise, fetch what is granted, ask `domain`, store, and commit record and audit in one
//! transaction. A refusal leaves an audit entry of its own. SQL lives in this crate and nowhere else.

mod act;
mod audit;
mod bell;
mod chance;
mod clock;
mod columns;
mod database;
mod marks;
mod office;
mod paging;
mod refusals;
mod stored;
mod unsaved;

pub mod agendas;
pub mod agreement;
pub mod commission;
pub mod communications;
pub mod decisions;
pub mod delegations;
pub mod forms;
pub mod minutes;
pub mod notices;
pub mod papers;
pub mod people;
pub mod protocols;
pub mod recordings;
pub mod search;
pub mod sessions;

pub use act::{Act, Granted, Outcome, Seen};
pub use audit::{ChainFault, Event, Head, digest_at, verify_audit};
pub use bell::{FOLLOWED_MOST, Listener};
pub use chance::{Chance, SystemChance};
pub use clock::{Clock, FixedClock, SystemClock};
pub use database::{Database, Engine};
pub use marks::mark;
pub use office::{Reading, Secretariat};
pub use people::Actor;
pub use refusals::{Fault, Faults, ForTheOperator, Refusal, Trouble};
