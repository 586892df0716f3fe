//! Search: what is alike for whoever looks for it, who may find what, and in which order it is shown.
//!
//! The databases only match words; folding and ranking are ours, so that both give the same \[product\].

mod audience;
mod excerpt;
mod fold;
mod kind;
mod query;
mod rank;

pub use audience::Audience;
pub use excerpt::{Part, excerpt, whole};
pub use fold::{Casing, WORD_MOST, folded, loosened};
pub use kind::Kind;
pub use query::{QUERY_MOST, Query, WORDS_MOST};
pub use rank::{Grade, Tier, grade};

#[cfg(test)]
mod tests;
