//! Amendment protocols (Art. 15): drafted by instruction, agreed on one fingerprint, signed in two originals, in force
//! as Art. 17(1) says, and the text as it then reads.

mod citation;
mod draft;
mod operations;

pub use citation::{Citation, Part};
pub use draft::{Draft, WordedArticle, WordedParagraph, Wording};
pub use operations::{
    Exchange, Found, INSTRUCTIONS_MOST, Instruction, Mark, Operation, OperationName, UNIT_MOST, WORDS_MOST,
    Which,
};
