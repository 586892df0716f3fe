//! Which changes of a list count, and from which day: computed from the communications that carry them, never typed in.

use chrono::NaiveDate;

use super::ListChange;
use crate::{
    communications::{Carried, Communication, Place, StateName, Whose},
    identifiers::CommunicationId,
};

/// A change with its place in the order of effects and the communication that carries it.
#[derive(Clone, Debug)]
pub struct Effect<'a> {
    /// Where it stands among the others.
    pub place: Place,
    /// The communication that carries it.
    pub by: CommunicationId,
    /// Whether its day rests on the sender's evidence alone, the receiver having given no account.
    pub on_evidence: bool,
    /// The change.
    pub change: &'a ListChange,
}

/// By which day changes are reckoned.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Reckoning {
    /// Between the Parties: by the receipt, or the later day that the note names \[VCLT 78(b)\].
    Notified,
    /// In the law of the sender's State, by the day of the national act; a day that the note does not name is unknown,
    /// and an unknown day is no difference.
    NationalLaw,
    /// As notified, with what is not yet received after all that is: what a list would become.
    Ahead,
}

impl ListChange {
    /// From which day it counts between the Parties; nothing until the communication that carries it is received.
    #[must_use]
    pub fn notified_from(&self, communication: &Communication) -> Option<NaiveDate> {
        let received = communication.state.account()?.day;
        Some(self.effect_from.map_or(received, |named| named.max(received)))
    }
}

impl Reckoning {
    fn day(self, communication: &Communication, change: &ListChange) -> Option<NaiveDate> {
        let notified = change.notified_from(communication);
        match self {
            Self::Notified => notified,
            Self::NationalLaw => change.national_day.or(notified),
            Self::Ahead => notified.or(Some(NaiveDate::MAX)),
        }
    }

    /// The changes of lists that these communications carry, as far as they count.
    pub fn effects(self, communications: &[Communication]) -> Vec<Effect<'_>> {
        communications.iter().flat_map(|communication| self.of(communication)).collect()
    }

    /// The changes that come before those of this communication, or are among them: the list as it leaves it.
    #[must_use]
    pub fn effects_up_to<'a>(
        self,
        others: &'a [Communication],
        communication: &'a Communication,
    ) -> Vec<Effect<'a>> {
        let mut own: Vec<Effect<'_>> = self.of(communication).collect();
        if communication.state_name() == StateName::Prepared {
            // Whatever day it bears, what is being prepared comes after all that has left.
            for effect in &mut own {
                (effect.place.effect, effect.place.dated) = (NaiveDate::MAX, Some(NaiveDate::MAX));
            }
        }
        let last = own.iter().map(|effect| &effect.place).max().cloned();
        let others = others.iter().filter(|other| other.id != communication.id);
        let mut effects: Vec<Effect<'_>> = others.flat_map(|other| self.of(other)).collect();
        effects.retain(|effect| last.as_ref().is_none_or(|last| effect.place < *last));
        effects.append(&mut own);
        effects
    }

    fn of(self, communication: &Communication) -> impl Iterator<Item = Effect<'_>> {
        let evidence = communication.state.account().is_some_and(|account| account.whose == Whose::Sender);
        let on_evidence = evidence && self != Self::NationalLaw;
        let carried = communication.terms.carries.iter().enumerate();
        carried.filter_map(move |(position, carried)| {
            let Carried::ListChange(change) = carried else { return None };
            let place = Place::of(communication, position, self.day(communication, change)?);
            Some(Effect { place, by: communication.id, on_evidence, change })
        })
    }
}
