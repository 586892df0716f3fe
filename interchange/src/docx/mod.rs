//! Word processing documents (ECMA-376), for those who review in Word: a text with its changes tracked, out; the words of a
//! document, in.
//!
//! What comes in are its paragraphs alone, as they read with every tracked change accepted: what they are in the Agreement
//! is found by holding them against the draft (`domain::agreement::authentic::aligned`). Tables, notes, pictures and fields are
//! passed over.

mod reading;
mod writing;

pub use reading::{BYTES_MOST, NotRead, PARAGRAPHS_MOST, read};
pub use writing::{Block, Tracked, written};

/// The type of such a file, as it is registered.
pub const MEDIA_TYPE: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

#[cfg(test)]
mod tests;
