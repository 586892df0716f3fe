//! The Agreement: its texts, drafted and signed; its own life, the signature, which the Parties record, and what follows
//! from it and from the communications that speak of entry into force and termination.

mod acts;
mod base;
mod forms;
mod reading;
mod records;
mod text_form;
mod text_records;
mod texts;

pub use acts::record_signature;
pub(crate) use base::{Shelf, base_in};
pub use base::{Texts, base, texts};
pub(crate) use forms::signing_place;
pub use forms::{ELSEWHERE, SignatureForm};
pub use reading::{LifeSeen, life};
pub(crate) use records::{is_revocable, signature_of, signed_on, speaking_of_life};
pub use text_form::{OMITS, PASTED, TextForm};
pub use texts::{
    TextSeen, authentic, confirm_text, dispute_text, enter_text, text, text_scan, texts_to_judge,
};
