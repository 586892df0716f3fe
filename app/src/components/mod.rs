//! The vocabulary of the pages: each component takes ready words and plain data, and holds no rule.
//!
//! Each gives an erased view: otherwise the type of a page would hold the types of all its parts, beyond the depth to
//! which the compiler goes.

pub mod acts;
pub mod area;
pub mod choice;
pub mod comparison;
pub mod concordance;
pub mod confirm;
pub mod day_field;
pub mod empty;
pub mod facts;
pub mod field;
pub mod form;
pub mod form_part;
pub mod languages;
pub mod leaf;
pub mod notice;
pub mod page_head;
pub mod pager;
pub mod party;
pub mod rails;
pub mod register;
pub mod runs;
pub mod seal;
pub mod sending;
pub mod thread;
pub mod time_field;
pub mod track;
pub mod versions;
pub mod why;

#[cfg(test)]
mod style;
#[cfg(test)]
mod vocabulary;
