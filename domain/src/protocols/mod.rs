//! Amendment protocols (Art. 15): drafted by instruction, agreed on one fingerprint, signed in two originals, in force
//! as Art. 17(1) says, and the text as it then reads.

mod applying;
mod citation;
mod draft;
mod obstacles;
mod operations;
pub mod structure;

pub use applying::{Applied, apply};
pub use citation::{Citation, Part};
pub use draft::{Draft, WordedArticle, WordedParagraph, Wording};
pub use obstacles::{Hindrance, How, Obstacle, Touched};
pub use operations::{
    Exchange, Found, INSTRUCTIONS_MOST, Instruction, Mark, Operation, OperationName, UNIT_MOST, WORDS_MOST,
    Which,
};

#[cfg(test)]
mod tests;
