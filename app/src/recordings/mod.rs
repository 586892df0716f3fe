//! One Party on paper: the bar of whoever has its paper in hand, what was recorded from its papers, and its word on that.

pub mod dispute;
pub mod in_hand;
pub mod leaf;
pub mod list;
pub mod wording;

pub mod samples;
#[cfg(test)]
mod tests;
