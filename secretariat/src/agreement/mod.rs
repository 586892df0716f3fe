//! The Agreement's own life: the signature, which the Parties record, and reading what follows from it and from the
//! communications that speak of entry into force and termination.

mod acts;
mod forms;
mod reading;
mod records;

pub use acts::record_signature;
pub(crate) use forms::signing_place;
pub use forms::{ELSEWHERE, SignatureForm};
pub use reading::{LifeSeen, life};
pub(crate) use records::{is_revocable, signature_of, signed_on, speaking_of_life};
