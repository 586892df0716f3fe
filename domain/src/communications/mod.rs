//! Communications: the notes, letters and oral messages through which things take effect between the Parties.
//!
//! Which channel something needs the Agreement says itself: diplomatic channels for the lists of authorities and the
//! composition of the Joint Commission (Art. 6(4), 12(1)), writing for entry into force and termination (Art. 17). That
//! a communication has two accounts of its receipt, and that the receiver's counts, is our own choice \[product\].

mod accounts;
mod contents;
mod corrections;
mod course;
mod effects;
mod life;
mod order;
mod state;
mod terms;

pub use accounts::{Account, Delivery, Dispatch, EVIDENCE_MOST, Receipt, ReceivedBy, Whose};
pub use contents::{Carried, Instrument, Reply};
pub use corrections::{CORRECTIONS_MOST, Correction, Was};
pub use course::{Course, Interval};
pub use effects::{Effect, Origin, Reckoning, TakesEffect, put_in_order};
pub use life::{Communication, Step, What};
pub use order::Place;
pub use state::{State, StateName};
pub use terms::{
    CONTENTS_MOST, Channel, Marking, NAME_MOST, NUMBER_MOST, Route, SUBJECT_MOST, TEXT_MOST, Terms, Texts,
};

#[cfg(test)]
mod tests;
