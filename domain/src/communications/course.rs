//! What holds from one day until another takes its place, each with what it rests on.

use chrono::NaiveDate;

use super::{Effect, Origin, effects::put_in_order};

/// Things that follow one another, in the order in which they took effect.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Course<Thing>(Vec<(Origin, Thing)>);

impl<Thing> Default for Course<Thing> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

/// A thing with the days between which it held.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Interval<'a, Thing> {
    /// Since when, and on what it rests.
    pub since: Origin,
    /// What took its place, and when; nothing where it holds still.
    pub until: Option<Origin>,
    /// The thing.
    pub thing: &'a Thing,
}

impl<Thing> Course<Thing> {
    /// One that begins with this.
    pub(crate) fn from(origin: Origin, thing: Thing) -> Self {
        Self(vec![(origin, thing)])
    }

    /// From this origin on, this holds in the stead of what held before.
    pub(crate) fn push(&mut self, origin: Origin, thing: Thing) {
        self.0.push((origin, thing));
    }

    /// What holds on this day, with what it rests on.
    #[must_use]
    pub fn on(&self, day: NaiveDate) -> Option<&(Origin, Thing)> {
        self.0.iter().rev().find(|(from, _)| from.is_by(day))
    }

    /// What held first.
    #[must_use]
    pub fn first(&self) -> Option<&(Origin, Thing)> {
        self.0.first()
    }

    /// What holds last.
    #[must_use]
    pub fn last(&self) -> Option<&(Origin, Thing)> {
        self.0.last()
    }

    /// All of it, as it came.
    pub fn iter(&self) -> std::slice::Iter<'_, (Origin, Thing)> {
        self.0.iter()
    }

    /// Whether nothing ever held.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Each with the days between which it held; what another replaced on its own first day never held.
    pub fn intervals(&self) -> impl Iterator<Item = Interval<'_, Thing>> {
        let next = self.0.iter().skip(1).map(|(origin, _)| Some(*origin)).chain([None]);
        let each =
            self.0.iter().zip(next).map(|((since, thing), until)| Interval { since: *since, until, thing });
        each.filter(|one| one.until.is_none_or(|until| until.day() != one.since.day()))
    }
}

impl<Thing: Clone> Course<Thing> {
    /// Where each thing takes the place of the one before as a whole. The order of recording never matters.
    #[must_use]
    pub fn of(mut effects: Vec<Effect<'_, Thing>>) -> Self {
        put_in_order(&mut effects);
        Self(effects.into_iter().map(|effect| (effect.origin(), effect.change.clone())).collect())
    }
}
