//! Minutes of sessions: the host's draft, its circulation, remarks, the consent of both heads, the signing; and reading
//! for the pages.
//!
//! What the host writes and has not circulated leaves no trace for the other Party: no number, no time, no count. So a
//! form names what was *seen* by a mark of its content, never by the version of the record.

mod acts;
mod certify;
mod entering;
mod entry_form;
mod forms;
mod item_form;
mod reading;
mod records;
mod remarks;
mod visible;
mod working_copies;
mod writing;

pub use acts::{agree, begin, circulate, follow_agenda, sign, withdraw_agreement};
pub use certify::{Certificate, CertifyForm, certify};
pub(crate) use entering::renumber;
pub use entering::{begin_correction, discard, enter};
pub use entry_form::EntryForm;
pub use forms::{NextForm, SESSION_CITY, SeenForm, SignForm, TextForm};
pub use item_form::{EXECUTORS_MOST, ItemForm, OTHERS_MOST};
pub use reading::{Archive, MinutesSeen, PAGE, Signed, archive, entry, minutes, of_session, under_way};
pub(crate) use records::{is_signed, let_delegations_change, load, load_shared, shared_of, signed_numbers};
pub use remarks::{answer, remark};
pub use working_copies::{WorkingCopy, discard_copy, keep, working_copy};
pub use writing::{render_item, set_next, write_item};

#[cfg(test)]
mod tests;
