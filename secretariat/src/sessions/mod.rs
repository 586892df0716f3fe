//! Sessions: the acts of their life, the drafts that come before, and reading for the pages.

mod acts;
mod drafts;
mod forms;
mod held;
mod reading;
pub(crate) mod records;

pub use acts::{
    agree, cancel, close, convene, counter_propose, decline, open, postpone, propose,
    record_opening_position, withdraw,
};
pub use drafts::{Draft, discard_draft, draft, drafts, save_draft};
pub use forms::{OTHER_CITY, OpeningForm, ProposalForm};
pub use held::{HeldForm, correct_held, enter_held};
pub use reading::{
    Filter, PAGE, Page, SessionSeen, alternation, calendar, list, open_sessions, session, turns,
};
pub use records::At;
