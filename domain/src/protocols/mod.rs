//! Amendment protocols (Art. 15): drafted by instruction, agreed on one fingerprint, signed in two originals, in force
//! as Art. 17(1) says, and the text as it then reads.

mod applying;
mod asked;
mod base;
mod citation;
mod consolidated;
mod draft;
mod life;
mod obstacles;
mod operations;
mod remarks;
mod review;
mod rewording;
mod state;
pub mod structure;

pub use applying::{Applied, apply};
pub use asked::Asked;
pub use base::{hindered, is_unofficial};
pub use citation::{Citation, Part};
pub use consolidated::{Amending, Change, Consolidated, Horizon, consolidated};
pub use draft::{Draft, WordedArticle, WordedParagraph, Wording};
pub use life::{Protocol, Step, What};
pub use obstacles::{Hindrance, How, Obstacle, Touched};
pub use operations::{
    Exchange, Found, INSTRUCTIONS_MOST, Instruction, Mark, Operation, OperationName, UNIT_MOST, WORDS_MOST,
    Which,
};
pub use remarks::{About, Anchor, Answer, Remark, RemarkState};
pub use state::{Consent, Named, Signatory, Signing, State, StateName, Version};

#[cfg(test)]
mod tests;
