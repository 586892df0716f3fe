//! The authorities as they are looked at.

use domain::parties::Party;

use super::view;
use crate::samples::Sample;

/// Either Party's order.
#[must_use]
pub fn samples() -> Vec<Sample> {
    vec![
        Sample {
            name: "authorities-kazakhstan",
            view: |words| (words.say("authorities-title"), view(words, Party::Kazakhstan)),
        },
        Sample {
            name: "authorities-azerbaijan",
            view: |words| (words.say("authorities-title"), view(words, Party::Azerbaijan)),
        },
    ]
}
