//! From whom to whom a communication goes, as screens and papers say it.

use domain::{
    communications::{Communication, Route},
    parties::Party,
};

use crate::Words;

/// Who sends it and to whom, by name.
#[must_use]
pub fn route(words: &Words, communication: &Communication) -> [String; 2] {
    let (sender, receiver) = (communication.sender, communication.receiver());
    let office =
        |office: &str, party: Party| words.say(&format!("communications-office-{office}-{}", party.key()));
    match &communication.terms.route {
        Route::MinistryToEmbassy => [office("ministry", sender), office("embassy", receiver)],
        Route::EmbassyToMinistry => [office("embassy", sender), office("ministry", receiver)],
        Route::Named { from, to } => [from.to_string(), to.to_string()],
    }
}
