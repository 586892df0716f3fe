//! Words in the four languages, and what a language does to dates, ordinals, order and case.
//!
//! Every text that a person sees stands in `words/{ru,kk,az,en}/<room>.ftl`; a page asks for it by its id
//! through [`Words`]. What Fluent cannot say well is said here: [`dates`], [`numbers`], [`order`],
//! [`times`], references to the [`agreement`], and the formulas of amendment [`protocols`].

pub mod agreement;
pub mod communications;
pub mod dates;
pub mod decisions;
pub mod numbers;
pub mod order;
pub mod papers;
pub mod protocols;
mod rooms;
pub mod times;
mod value;
mod words;

pub use rooms::ROOMS;
pub use value::Value;
pub use words::{MISSING_CLOSE, MISSING_OPEN, Words, ids};

/// The no-break space (U+00A0): between a day and its month, after №, before «г.».
pub(crate) const NO_BREAK: char = '\u{a0}';

/// The en dash (U+2013) of ranges.
pub(crate) const EN_DASH: char = '\u{2013}';
