//! The Joint Commission: that it is set up, who sits in it for each Party, and a delegation held against that.

pub mod composition;
pub mod page;
pub mod told;
pub mod wording;

pub mod samples;
#[cfg(test)]
mod tests;
