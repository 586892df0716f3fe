//! Communications: the registers of both Parties, what is recorded in them, and reading for the pages.
//!
//! While a communication is prepared it leaves no trace for the other Party. So a form names what was *seen* by a mark
//! of its content, never by the version of the record, which counts the drafts.

mod acts;
mod contents_form;
mod corrections;
mod forms;
mod reading;
pub(crate) mod records;

pub use acts::{amend, deliver, dispatch, drop_content, prepare, put_in, receive, withdraw};
pub(crate) use acts::{at_face, prepared};
pub use contents_form::{ContentForm, INTO_MOST, KINDS, NOTHING};
pub use corrections::{correct_content, correct_delivery, correct_dispatch, correct_receipt, correct_terms};
pub use forms::{DeliveryForm, DispatchForm, ReceiptForm, TermsForm};
pub use reading::{
    Awaited, CommunicationSeen, Filter, Lists, PAGE, Register, answerable, awaited, communication, lists,
    register,
};
pub(crate) use reading::{changing_list, of_commission};
