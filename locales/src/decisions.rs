//! Who carries a decision out and by when, as screens and papers say it. Names stay in the nominative: they follow a
//! colon or stand in a cell, so no sentence bends them.

use domain::{
    authorities,
    decisions::{Deadline, Executor},
};

use crate::{Words, dates};

/// One executor: a Party, both, an authority of Article 6(2), or as typed.
#[must_use]
pub fn executor(words: &Words, executor: &Executor) -> String {
    match executor {
        Executor::Party(party) => words.say(&format!("parties-side-{}", party.key())),
        Executor::Both => words.say("parties-both"),
        Executor::Authority { key, .. } => match authorities::named(key) {
            Some(authority) => (*authority.names.in_language(words.language())).to_owned(),
            None => key.clone(),
        },
        Executor::Other { name, .. } => name.to_string(),
    }
}

/// All executors, parted by semicolons: names of authorities have commas of their own.
#[must_use]
pub fn executors(words: &Words, all: &[Executor]) -> String {
    all.iter().map(|one| executor(words, one)).collect::<Vec<_>>().join("; ")
}

/// By when, as a paper has it; nothing where no deadline is set.
#[must_use]
pub fn deadline(words: &Words, deadline: Deadline) -> Option<String> {
    match deadline {
        Deadline::None => None,
        Deadline::Day(day) => Some(dates::day(words, day)),
        Deadline::NextSession => Some(words.say("decisions-deadline-next-session")),
    }
}
