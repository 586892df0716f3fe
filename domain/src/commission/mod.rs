//! The Joint Commission of Article 12(1): that it is set up, and who sits in it for each Party.
//!
//! The Parties *may* set it up, and notify each other of its composition through diplomatic channels. So both are carried
//! by notes, and what they are on a day is computed from these. A Party notifies its own composition as a whole \[product\].

mod compared;
mod composition;
mod office_words;

pub use compared::{Passage, compared, not_seated};
pub use composition::{Composition, Establishment, INSTRUMENT_MOST, Office, SEATS_MOST, Seat};

#[cfg(test)]
mod tests;
