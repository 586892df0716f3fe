//! Amendment protocols: the list, one protocol, its instructions, what is done to it, its versions compared.

pub mod act;
pub mod compare;
pub mod concordance;
mod history;
mod instruction;
pub mod instruction_form;
mod life;
pub mod list;
pub mod page;
pub mod remarks;
pub mod samples;
mod seals;
pub mod sign;
#[cfg(test)]
mod tests;
mod track;
pub mod transition;
pub mod wording;
