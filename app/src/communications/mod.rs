//! Communications: the two registers of a Party, one communication, what it carries, and what is recorded of it.

pub mod act;
pub mod communication;
pub mod contents;
pub mod face;
pub mod formulas;
mod history;
pub mod register;
pub mod wording;

pub mod samples;
#[cfg(test)]
mod tests;
