//! The mark of what a person saw: equal marks, equal content.

use domain::fingerprint::hexadecimal;
use serde::Serialize;
use sha2::{Digest, Sha256};

/// How many hexadecimal digits a mark has: enough that nobody meets two alike.
const DIGITS: usize = 32;

/// The mark of this content, for the hidden field of a form. Whoever sees the content can compute it, so it tells
/// nothing else.
#[must_use]
pub fn mark<T: Serialize>(seen: &T) -> String {
    // What cannot be written out has no mark, and fits no form.
    let Ok(written) = serde_json::to_vec(seen) else { return String::new() };
    let mut digits = hexadecimal(&Sha256::digest(&written));
    digits.truncate(DIGITS);
    digits
}
