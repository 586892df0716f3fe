//! Decisions of the Joint Commission across sessions: reports, disputes, and reading for the pages.

mod acts;
mod forms;
mod reading;
mod records;

pub use acts::{dispute, drop_decision, report, withdraw_dispute};
pub use forms::{DisputeForm, DropForm, ReportForm};
pub(crate) use reading::first_day_after;
pub use reading::{DecisionSeen, Filter, List, PAGE, decision, list, of_session, to_report_on};
pub use records::At;
pub(crate) use records::{correct, enter, load};
