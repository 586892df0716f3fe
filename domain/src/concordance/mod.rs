//! The languages of one text against one another: what no translator may lose, however the words are turned.
//!
//! All texts are equally authentic (final clause), so none is the measure of the others. Only what can be told apart
//! without understanding is looked at: which parts there are, their numbers, the numbers and dates in them, the provisions
//! to which they refer. Where a word may be a number or not, the doubt is in favour of the text \[product\].

mod figures;
mod findings;
mod lexemes;
mod numerals;
mod references;

pub use figures::Figure;
pub use findings::{Finding, Kind, Told, concordance};
pub use references::{Reference, Unit};

#[cfg(test)]
mod tests;
