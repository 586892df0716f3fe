//! Minutes of sessions: their page, the editor of an item, remarks, what heads agree to, the archive.

pub mod act;
pub mod archive;
pub mod certify;
pub mod conflict;
mod corrections;
mod decision_form;
pub mod entered;
pub mod entry;
mod history;
pub mod item;
mod item_form;
pub mod leaves;
pub mod next;
pub mod page;
pub mod preview;
pub mod remarks;
mod seals;
pub mod sign;
mod texts;
mod track;
pub mod unsaved;
pub mod wording;

pub mod samples;
#[cfg(test)]
mod tests;
