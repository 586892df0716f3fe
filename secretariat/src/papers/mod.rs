//! Papers: files on their way in, attached, renewed, shared, recalled, sealed, corrected; and reading for the pages.
//!
//! Bytes lie in files under their own SHA-256 (`store`); what is said of them are records. While a paper is its Party's
//! own it leaves no trace for the other: no id, no count, no time.

mod acts;
mod corrections;
mod forms;
mod missing;
mod openings;
mod reading;
mod records;
mod store;
mod sweep;
mod uploads;

pub(crate) use acts::attach_scan;
pub use acts::{add_version, attach, recall, seal, share};
pub use corrections::{agree_correction, decline_correction, propose_correction};
pub use forms::{AttachForm, CorrectionForm, VersionForm};
pub use missing::{lost_of, missing};
pub use openings::{Opening, open, unopened};
pub use reading::{
    About, Beside, PaperSeen, PaperWithin, Papers, attachable, beside, file, of_communication, of_session,
    paper, scans,
};
pub(crate) use records::{load, load_beside, sealed_scans, share_with_communication};
pub use store::Store;
pub use sweep::sweep;
pub use uploads::{Arriving, UPLOADS_MOST, Upload, begin, lasts, resume, upload};
pub(crate) use uploads::{used, whole};
