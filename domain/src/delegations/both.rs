//! One thing for each Party.

use serde::{Deserialize, Serialize};

use crate::parties::Party;

/// The same thing of either Party, none ever missing.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
pub struct Both<Thing> {
    /// Kazakhstan's.
    pub kazakhstan: Thing,
    /// Azerbaijan's.
    pub azerbaijan: Thing,
}

impl<Thing> Both<Thing> {
    /// That of this Party.
    pub const fn of(&self, party: Party) -> &Thing {
        match party {
            Party::Kazakhstan => &self.kazakhstan,
            Party::Azerbaijan => &self.azerbaijan,
        }
    }

    /// That of this Party, to be changed.
    pub const fn of_mut(&mut self, party: Party) -> &mut Thing {
        match party {
            Party::Kazakhstan => &mut self.kazakhstan,
            Party::Azerbaijan => &mut self.azerbaijan,
        }
    }

    /// One thing of this Party and one of the other.
    pub fn of_and_other(party: Party, own: Thing, other: Thing) -> Self {
        match party {
            Party::Kazakhstan => Self { kazakhstan: own, azerbaijan: other },
            Party::Azerbaijan => Self { kazakhstan: other, azerbaijan: own },
        }
    }
}
