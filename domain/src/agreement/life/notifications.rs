//! The two notifications that internal procedures are completed, and the entry into force that follows (Art. 17(1)).

use chrono::NaiveDate;

use super::{Computed, Ground, Why};
use crate::{
    communications::{Account, Carried, Communication, Instrument, Place},
    delegations::Both,
    identifiers::CommunicationId,
    parties::Party,
};

/// What a Party has sent to say that its procedures are completed.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Notified {
    /// The communication: of several the one that was received first, else the one that left first.
    pub by: CommunicationId,
    /// When it left.
    pub dispatched: NaiveDate,
    /// Its receipt as it counts; `None` while none is recorded.
    pub account: Option<Account>,
    place: Place,
}

/// What each Party has sent to say that its procedures for this instrument are completed.
#[must_use]
pub fn notified_of(instrument: Instrument, communications: &[Communication]) -> Both<Option<Notified>> {
    Both {
        kazakhstan: first(Party::Kazakhstan, instrument, communications),
        azerbaijan: first(Party::Azerbaijan, instrument, communications),
    }
}

/// A Party's notification about the instrument, of all that it sent.
fn first(party: Party, about: Instrument, communications: &[Communication]) -> Option<Notified> {
    let sent = communications.iter().filter(|one| one.sender == party);
    let each = sent.flat_map(|communication| {
        let carries = communication.terms.carries.iter().enumerate();
        carries.filter_map(|(position, carried)| match carried {
            Carried::ProceduresCompleted { instrument } if *instrument == about => {
                notified(communication, position)
            }
            _ => None,
        })
    });
    each.min_by_key(|notified| (notified.account.is_none(), notified.place.clone()))
}

fn notified(communication: &Communication, position: usize) -> Option<Notified> {
    let dispatched = communication.state.dispatch()?.day;
    let account = communication.state.account();
    let place = Place::of(communication, position, account.map_or(dispatched, |account| account.day));
    Some(Notified { by: communication.id, dispatched, account, place })
}

/// The later of the two receipts, on that day; nothing while one is not recorded.
#[must_use]
pub fn entry_into_force(notified: &Both<Option<Notified>>) -> Option<Computed> {
    let (kazakhstan, azerbaijan) = (notified.kazakhstan.as_ref()?, notified.azerbaijan.as_ref()?);
    let day = kazakhstan.account?.day.max(azerbaijan.account?.day);
    let mut both = [kazakhstan, azerbaijan];
    both.sort_by_key(|notified| &notified.place);
    let why = Why::new(Ground::EntryIntoForce, both.map(|notified| notified.by).to_vec());
    Some(Computed { day, why })
}
