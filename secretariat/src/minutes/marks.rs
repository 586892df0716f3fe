//! The mark of what a person saw: equal marks, equal content.

use serde::Serialize;
use sha2::{Digest, Sha256};

/// How many hexadecimal digits a mark has: enough that nobody meets two alike.
const DIGITS: usize = 32;

/// The mark of this content, for the hidden field of a form. Whoever sees the content can compute it, so it tells
/// nothing else.
#[must_use]
pub fn mark<T: Serialize>(seen: &T) -> String {
    use std::fmt::Write as _;

    // What cannot be written out has no mark, and fits no form.
    let Ok(written) = serde_json::to_vec(seen) else { return String::new() };
    let digest = Sha256::digest(&written);
    let mut digits = digest.iter().fold(String::with_capacity(2 * digest.len()), |mut digits, byte| {
        let _ = write!(digits, "{byte:02x}");
        digits
    });
    digits.truncate(DIGITS);
    digits
}
