//! Papers: their leaf on the pages of what they are of, the form that attaches one, one paper with its versions.

pub mod act;
pub mod attach;
pub mod file_field;
pub mod leaf;
pub mod paper;
pub mod wording;

pub mod samples;
#[cfg(test)]
mod tests;
