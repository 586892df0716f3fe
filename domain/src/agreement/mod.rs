//! The Agreement as data: its provisions in four languages, their permanent ids, its vocabulary.
//!
//! The Kazakh is the text of the draft approved by Resolution No. 489 of the Government of Kazakhstan of
//! 21 May 2005; the other three are unofficial working translations of it. None is the signed text, and
//! [`Status`] says so wherever a text goes. The signed texts are entered by people (`authentic`).

pub mod authentic;
mod ids;
mod kinds;
pub mod life;
mod rows;
mod steps;
mod text;
pub mod vocabulary;

pub use ids::{NotAProvision, ProvisionId};
pub use kinds::Kind;
pub use rows::{Row, align, rows};
pub use steps::{Number, Step};
pub use text::{Branch, Branches, Provision, Status, Text, text, title_lines};

#[cfg(test)]
mod tests;
