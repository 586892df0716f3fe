//! One act under way: what it has fetched with permission, and what it may store.

use std::ops::Deref;

use chrono::{DateTime, NaiveDate, Utc};
use domain::{
    acting::{Acting, Basis, civil_day},
    parties::Party,
};
use sqlx::{Any, Transaction};

use crate::{
    audit::{Event, Witness},
    chance::Chance,
    people::Actor,
    refusals::Refusal,
};

/// One act: the only writing transaction, the instant and the ids.
pub struct Act<'a> {
    pub(crate) transaction: Transaction<'static, Any>,
    pub(crate) witness: Witness<'a>,
    pub(crate) now: DateTime<Utc>,
    pub(crate) chance: &'a dyn Chance,
    /// Whether letters go out from this house.
    pub(crate) offers_mail: bool,
}

/// What a deed ends in: the event for the audit trail, and what the door is told.
pub struct Outcome<T> {
    pub(crate) event: Option<Event>,
    pub(crate) value: T,
}

impl<T> Outcome<T> {
    pub(crate) const fn new(event: Event, value: T) -> Self {
        Self { event: Some(event), value }
    }

    /// Of what changes no record: a person's own unsaved words. The trail would tell by it when somebody was typing.
    pub(crate) const fn unrecorded(value: T) -> Self {
        Self { event: None, value }
    }
}

/// A record that this act may change: fetched for a right, at the version that the person saw.
#[derive(Debug)]
pub struct Granted<T> {
    record: T,
    pub(crate) version: i64,
}

impl<T> Granted<T> {
    pub(crate) const fn new(record: T, version: i64) -> Self {
        Self { record, version }
    }

    /// Lets `domain` decide; what comes out is granted as what went in.
    ///
    /// # Errors
    /// The rule that stands against it.
    pub fn decide<E>(self, decision: impl FnOnce(T) -> Result<T, E>) -> Result<Self, E> {
        Ok(Self { record: decision(self.record)?, version: self.version })
    }
}

impl<T> Deref for Granted<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.record
    }
}

/// A record that a page may show, with the version that its forms will name.
#[derive(Clone, Debug)]
pub struct Seen<I, T> {
    /// Its id.
    pub id: I,
    /// Its version.
    pub version: i64,
    /// What it says.
    pub record: T,
}

impl Act<'_> {
    pub(crate) fn actor(&self) -> Result<&Actor, Refusal> {
        match self.witness {
            Witness::Actor(actor) => Ok(actor),
            Witness::Operator | Witness::Nobody => Err(Refusal::SignedOut),
        }
    }

    pub(crate) fn party(&self) -> Result<Party, Refusal> {
        Ok(self.actor()?.party())
    }

    /// Today for the acting Party.
    pub(crate) fn today(&self) -> Result<NaiveDate, Refusal> {
        Ok(civil_day(self.party()?, self.now))
    }

    /// Who acts, as the record keeps it.
    pub(crate) fn acting(&self) -> Result<Acting, Refusal> {
        let actor = self.actor()?;
        let basis = actor.evidence().map_or(Basis::Own, |evidence| Basis::Recorded(evidence.clone()));
        Ok(Acting { party: actor.party(), person: actor.name().clone(), basis, at: self.now })
    }

    /// Sixteen bytes for a new id.
    pub(crate) fn id_bytes(&self) -> Result<[u8; 16], Refusal> {
        let mut bytes = [0; 16];
        self.chance.fill(&mut bytes)?;
        Ok(bytes)
    }

    /// A secret of 32 bytes, as it stands in a link or cookie.
    pub(crate) fn secret(&self) -> Result<crate::people::Secret, Refusal> {
        crate::people::Secret::by_chance(self.chance)
    }
}
