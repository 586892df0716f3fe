//! What takes effect by communications: which of it counts, from which day, and in which order. Lists of authorities
//! (Art. 6(4)) and the composition of the Joint Commission (Art. 12(1)) are reckoned by this alone, never typed in.

use chrono::NaiveDate;

use super::{Carried, Communication, Place, StateName, Whose};
use crate::identifiers::{CommunicationId, ProtocolId};

/// Something that a communication carries and that counts from a day on.
pub trait TakesEffect: Sized + 'static {
    /// This in what is carried, where that is such a thing.
    fn within(carried: &Carried) -> Option<&Self>;

    /// The later day that the note names for its effect; without it, it takes effect with the receipt \[VCLT 78(b)\].
    fn named_day(&self) -> Option<NaiveDate>;

    /// The day on which it took effect in national law, where the note names one.
    fn national_day(&self) -> Option<NaiveDate> {
        None
    }

    /// From which day it counts between the Parties; nothing until the communication that carries it is received.
    fn notified_from(&self, communication: &Communication) -> Option<NaiveDate> {
        let received = communication.state.account()?.day;
        Some(self.named_day().map_or(received, |named| named.max(received)))
    }
}

/// What takes effect, with its place in the order of effects and the communication that carries it.
#[derive(Debug)]
pub struct Effect<'a, Thing> {
    /// Where it stands among the others.
    pub place: Place,
    /// The communication that carries it.
    pub by: CommunicationId,
    /// Whether its day rests on the sender's evidence alone, the receiver having given no account.
    pub on_evidence: bool,
    /// What is carried.
    pub change: &'a Thing,
}

impl<Thing> Clone for Effect<'_, Thing> {
    fn clone(&self) -> Self {
        let Self { place, by, on_evidence, change } = self;
        Self { place: place.clone(), by: *by, on_evidence: *on_evidence, change }
    }
}

/// What something rests on: the Agreement itself, or a communication or a protocol from a day on.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Origin {
    /// The text of the Agreement.
    Agreement,
    /// A communication.
    Notified {
        /// From this day on.
        day: NaiveDate,
        /// By which.
        by: CommunicationId,
        /// Whether the day rests on the sender's evidence alone.
        on_evidence: bool,
    },
    /// An amendment of the text (Art. 15).
    Protocol {
        /// From its entry into force on.
        day: NaiveDate,
        /// By which protocol.
        by: ProtocolId,
    },
}

impl Origin {
    /// Whether it held on this day already.
    #[must_use]
    pub fn is_by(self, day: NaiveDate) -> bool {
        self.day().is_none_or(|from| from <= day)
    }

    /// From which day on it holds; none where it is as old as the Agreement.
    #[must_use]
    pub const fn day(self) -> Option<NaiveDate> {
        match self {
            Self::Agreement => None,
            Self::Notified { day, .. } | Self::Protocol { day, .. } => Some(day),
        }
    }

    /// The communication, where it is one.
    #[must_use]
    pub const fn by(self) -> Option<CommunicationId> {
        match self {
            Self::Agreement | Self::Protocol { .. } => None,
            Self::Notified { by, .. } => Some(by),
        }
    }
}

impl<Thing> Effect<'_, Thing> {
    /// What it makes rests on this.
    #[must_use]
    pub const fn origin(&self) -> Origin {
        Origin::Notified { day: self.place.effect, by: self.by, on_evidence: self.on_evidence }
    }
}

/// Puts effects into their order, whatever order they were recorded in.
pub fn put_in_order<Thing>(effects: &mut [Effect<'_, Thing>]) {
    effects.sort_by(|one, other| one.place.cmp(&other.place).then(one.by.cmp(&other.by)));
}

/// By which day effects are reckoned.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Reckoning {
    /// Between the Parties: by the receipt, or the later day that the note names \[VCLT 78(b)\].
    Notified,
    /// In the law of the sender's State, by the day of the national act; a day that the note does not name is unknown,
    /// and an unknown day is no difference.
    NationalLaw,
    /// As notified, with what is not yet received after all that is: what would become of it.
    Ahead,
}

impl Reckoning {
    fn day(self, communication: &Communication, thing: &impl TakesEffect) -> Option<NaiveDate> {
        let notified = thing.notified_from(communication);
        match self {
            Self::Notified => notified,
            Self::NationalLaw => thing.national_day().or(notified),
            Self::Ahead => notified.or(Some(NaiveDate::MAX)),
        }
    }

    /// What these communications carry of this kind, as far as it counts.
    pub fn effects<Thing: TakesEffect>(self, communications: &[Communication]) -> Vec<Effect<'_, Thing>> {
        communications.iter().flat_map(|communication| self.of(communication)).collect()
    }

    /// What comes before that which this communication carries, or is among it: how things are as it leaves them.
    #[must_use]
    pub fn effects_up_to<'a, Thing: TakesEffect>(
        self,
        others: &'a [Communication],
        communication: &'a Communication,
    ) -> Vec<Effect<'a, Thing>> {
        let mut own: Vec<Effect<'_, Thing>> = self.of(communication).collect();
        if communication.state_name() == StateName::Prepared {
            // Whatever day it bears, what is being prepared comes after all that has left.
            for effect in &mut own {
                (effect.place.effect, effect.place.dated) = (NaiveDate::MAX, Some(NaiveDate::MAX));
            }
        }
        let last = own.iter().map(|effect| &effect.place).max().cloned();
        let others = others.iter().filter(|other| other.id != communication.id);
        let mut effects: Vec<Effect<'_, Thing>> = others.flat_map(|other| self.of(other)).collect();
        effects.retain(|effect| last.as_ref().is_none_or(|last| effect.place < *last));
        effects.append(&mut own);
        effects
    }

    fn of<Thing: TakesEffect>(
        self,
        communication: &Communication,
    ) -> impl Iterator<Item = Effect<'_, Thing>> {
        let evidence = communication.state.account().is_some_and(|account| account.whose == Whose::Sender);
        let on_evidence = evidence && self != Self::NationalLaw;
        let carried = communication.terms.carries.iter().enumerate();
        carried.filter_map(move |(position, carried)| {
            let change = Thing::within(carried)?;
            let place = Place::of(communication, position, self.day(communication, change)?);
            Some(Effect { place, by: communication.id, on_evidence, change })
        })
    }
}
