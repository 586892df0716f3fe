//! Amendment protocols (Art. 15): the keeper's draft, its versions before both Parties, remarks and proposed wording,
//! consents on one fingerprint, the signing; the Agreement as it then reads; and reading for the pages.
//!
//! What the keeper writes and has not shared leaves no trace for the other Party: no number, no time, no count. So a form
//! names what was *seen* by a mark of its content, never by the version of the record.

mod acts;
mod composing;
mod consolidated;
mod forms;
mod instruction_form;
mod instructions;
mod kept;
mod openings;
mod reading;
mod records;
mod remarks;
mod told;
mod visible;
mod working_copies;

pub use acts::{agree, begin, discard, name, share, sign, withdraw, withdraw_agreement};
pub use composing::{applied, wordings};
pub(crate) use consolidated::resets;
pub use consolidated::{ProtocolLife, Readings, SignedProtocols, readings, signed_protocols};
pub use forms::{AgreeForm, NameForm, SeenForm, SigningForm, TransitionForm};
pub use instruction_form::{InstructionForm, UNIT_KINDS};
pub use instructions::{preview, provide_for_transition, strike, write};
pub(crate) use kept::kept;
pub use kept::{discard_remark, keep_remark, share_remark};
pub use openings::{VersionOpening, open_version};
pub use reading::{
    InstructionSeen, ProtocolSeen, ProtocolTask, ProtocolsSeen, instruction, protocol, protocol_tasks,
    protocols, steps,
};
pub(crate) use records::{known, load_shared};
pub use remarks::{RemarkForm, accept, answer, remark, resolve};
pub use told::ProtocolTold;
pub(crate) use told::told;
pub use working_copies::{InstructionCopy, discard_copy, keep_copy};
