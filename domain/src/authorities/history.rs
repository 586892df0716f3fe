//! The history of a list: every authority with the interval in which it is listed, its names, those before and after it.
//!
//! It is computed from the changes in the order of their effects, so the order in which they were recorded never matters.
//! A change that does not fit the list when its turn comes is a finding, which people mend by a correcting entry; it
//! never stops the rest.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;

use super::{AuthorityKey, Change, ListChange, Reset, listed};
use crate::{
    communications::{Course, Effect, Origin, put_in_order},
    identifiers::CommunicationId,
    parties::Party,
    places::Names,
    rules::Rule,
    spelled::Spelled,
    text::{Line, Prose},
};

/// An authority through time.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Listed {
    /// Its key.
    pub key: AuthorityKey,
    /// What it was called, each name from its origin on.
    pub names: Course<Spelled>,
    /// How it is reached, each from its origin on.
    pub contacts: Course<Prose>,
    /// Since when it is listed.
    pub since: Origin,
    /// Since when it no longer is.
    pub until: Option<Origin>,
    /// How it left the list, where it has.
    pub end: Option<End>,
    /// Whose tasks passed to it.
    pub predecessors: Vec<AuthorityKey>,
    /// To whom its tasks passed.
    pub successors: Vec<AuthorityKey>,
}

/// How an authority left the list.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum End {
    /// It was divided.
    Split,
    /// It became one with others.
    Merged,
    /// Its tasks passed to one that was listed already.
    Absorbed,
    /// It has no successor.
    Removed,
}

impl End {
    /// Every way.
    pub const ALL: [Self; 4] = [Self::Split, Self::Merged, Self::Absorbed, Self::Removed];

    /// The word for message ids: that of the change.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Split => "split",
            Self::Merged => "merged",
            Self::Absorbed => "absorbed",
            Self::Removed => "removed",
        }
    }
}

/// A change that did not fit the list when its turn came.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Finding {
    /// The communication that carries it.
    pub by: CommunicationId,
    /// On which day.
    pub day: NaiveDate,
    /// The change.
    pub change: Change,
    /// What stands against it.
    pub rule: Rule,
}

/// The history of the list of one Party.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct History {
    /// Every authority that ever was on it: those of the Agreement in its order, then as they came.
    pub authorities: Vec<Listed>,
    /// What did not fit.
    pub findings: Vec<Finding>,
}

impl Listed {
    fn new(key: AuthorityKey, names: Spelled, since: Origin) -> Self {
        let (names, contacts) = (Course::from(since, names), Course::default());
        let (predecessors, successors) = (Vec::new(), Vec::new());
        Self { key, names, contacts, since, until: None, end: None, predecessors, successors }
    }

    /// Whether it is on the list on this day.
    #[must_use]
    pub fn is_listed_on(&self, day: NaiveDate) -> bool {
        self.since.is_by(day) && !self.until.is_some_and(|until| until.is_by(day))
    }

    /// What it is called on this day, with what the name rests on.
    #[must_use]
    pub fn name_on(&self, day: NaiveDate) -> Option<&(Origin, Spelled)> {
        self.names.on(day)
    }

    /// How it is reached on this day.
    #[must_use]
    pub fn contacts_on(&self, day: NaiveDate) -> Option<&(Origin, Prose)> {
        self.contacts.on(day)
    }
}

impl History {
    /// The history of a Party's list: what Article 6(2) lists, these changes, and what protocols in force made of it.
    ///
    /// On the day of its entry into force a protocol comes first: what is notified that day changes what it names.
    #[must_use]
    pub fn of(party: Party, mut effects: Vec<Effect<'_, ListChange>>, resets: &[Reset]) -> Self {
        put_in_order(&mut effects);
        let of_agreement = listed(party).iter().filter_map(|authority| {
            let names = spelled(&authority.names)?;
            Some(Listed::new(AuthorityKey::new(authority.key), names, Origin::Agreement))
        });
        let authorities: Vec<Listed> = of_agreement.collect();
        let places = (0..).zip(&authorities).map(|(place, one)| (one.key.clone(), place)).collect();
        let mut making = Making { history: Self { authorities, findings: Vec::new() }, places };
        let mut resets = resets.iter().peekable();
        for effect in effects {
            while let Some(reset) = resets.next_if(|reset| reset.day <= effect.place.effect) {
                making.begin_anew(reset);
            }
            let change = &effect.change.change;
            match making.fits(change) {
                Ok(()) => making.apply(effect.origin(), change),
                Err(rule) => {
                    let (by, day) = (effect.by, effect.place.effect);
                    making.history.findings.push(Finding { by, day, change: change.clone(), rule });
                }
            }
        }
        for reset in resets {
            making.begin_anew(reset);
        }
        making.history
    }

    /// The list as at a day, in its order.
    pub fn as_at(&self, day: NaiveDate) -> impl Iterator<Item = &Listed> {
        self.authorities.iter().filter(move |authority| authority.is_listed_on(day))
    }

    /// The authority with this key, listed now or before.
    #[must_use]
    pub fn authority(&self, key: &AuthorityKey) -> Option<&Listed> {
        self.authorities.iter().find(|authority| authority.key == *key)
    }

    /// An authority with all those whose tasks passed to it or came from it, however far, in the order of the list;
    /// nobody where the list never knew it.
    #[must_use]
    pub fn kin(&self, key: &AuthorityKey) -> Vec<&Listed> {
        let mut known = BTreeSet::from([key]);
        let mut asked = vec![key];
        while let Some(one) = asked.pop().and_then(|key| self.authority(key)) {
            let near = one.predecessors.iter().chain(&one.successors);
            asked.extend(near.filter(|key| known.insert(*key)));
        }
        self.authorities.iter().filter(|one| known.contains(&one.key)).collect()
    }

    /// Whether a change fits the list as it stands after all the others.
    ///
    /// # Errors
    /// [`Rule::AuthorityNotOnList`], [`Rule::AuthorityListedBefore`]; as [`Change::check`].
    pub fn fits(&self, change: &Change) -> Result<(), Rule> {
        fits(change, |key| self.authority(key))
    }
}

fn fits<'a>(change: &Change, find: impl Fn(&AuthorityKey) -> Option<&'a Listed>) -> Result<(), Rule> {
    change.check()?;
    let is_on_list = |key: &AuthorityKey| find(key).is_some_and(|authority| authority.until.is_none());
    if !change.upon().into_iter().all(is_on_list) {
        return Err(Rule::AuthorityNotOnList);
    }
    if change.begins().iter().any(|new| find(&new.key).is_some()) {
        return Err(Rule::AuthorityListedBefore);
    }
    Ok(())
}

/// A history under way, with the place of every authority in it.
struct Making {
    history: History,
    places: BTreeMap<AuthorityKey, usize>,
}

impl Making {
    fn fits(&self, change: &Change) -> Result<(), Rule> {
        fits(change, |key| self.history.authorities.get(*self.places.get(key)?))
    }

    /// What the text does not name leaves the list; what it names and the list has not joins it. What stands on both stays
    /// as it was notified: under the same name, with its contacts.
    fn begin_anew(&mut self, reset: &Reset) {
        let origin = Origin::Protocol { day: reset.day, by: reset.protocol };
        let is_called =
            |one: &Listed, name: &Spelled| one.names.last().is_some_and(|(_, own)| own.is_same_name(name));
        for one in self.history.authorities.iter_mut().filter(|one| one.until.is_none()) {
            if !reset.names.iter().any(|name| is_called(one, name)) {
                (one.until, one.end) = (Some(origin), Some(End::Removed));
            }
        }
        for (place, name) in reset.names.iter().enumerate() {
            if !self.history.authorities.iter().any(|one| one.until.is_none() && is_called(one, name)) {
                let key = AuthorityKey::new(format!("{}-{}", reset.protocol, place + 1));
                self.join(Listed::new(key, name.clone(), origin));
            }
        }
    }

    fn apply(&mut self, origin: Origin, change: &Change) {
        let ended: Vec<AuthorityKey> = change.ends().into_iter().cloned().collect();
        let successors: Vec<AuthorityKey> = change.successors().into_iter().cloned().collect();
        for key in &ended {
            self.with(key, |authority| {
                (authority.until, authority.end) = (Some(origin), end_by(change));
                authority.successors.extend(successors.iter().cloned());
            });
        }
        for new in change.begins() {
            self.join(Listed::new(new.key.clone(), new.names.clone(), origin));
        }
        for key in &successors {
            self.with(key, |authority| authority.predecessors.extend(ended.iter().cloned()));
        }
        match change {
            Change::Renamed { authority, names } => {
                self.with(authority, |authority| authority.names.push(origin, names.clone()));
            }
            Change::Contacts { authority, contacts } => {
                self.with(authority, |authority| authority.contacts.push(origin, contacts.clone()));
            }
            Change::Added { .. }
            | Change::Split { .. }
            | Change::Merged { .. }
            | Change::Absorbed { .. }
            | Change::Removed { .. } => {}
        }
    }

    fn join(&mut self, new: Listed) {
        self.places.insert(new.key.clone(), self.history.authorities.len());
        self.history.authorities.push(new);
    }

    fn with(&mut self, key: &AuthorityKey, change: impl FnOnce(&mut Listed)) {
        let place = self.places.get(key);
        if let Some(found) = place.and_then(|place| self.history.authorities.get_mut(*place)) {
            change(found);
        }
    }
}

const fn end_by(change: &Change) -> Option<End> {
    match change {
        Change::Split { .. } => Some(End::Split),
        Change::Merged { .. } => Some(End::Merged),
        Change::Absorbed { .. } => Some(End::Absorbed),
        Change::Removed { .. } => Some(End::Removed),
        Change::Added { .. } | Change::Renamed { .. } | Change::Contacts { .. } => None,
    }
}

fn spelled(names: &Names<&'static str>) -> Option<Spelled> {
    let line = |words: &str| Line::new(words, words.chars().count()).ok();
    Some(Spelled {
        russian: line(names.russian)?,
        kazakh: line(names.kazakh),
        azerbaijani: line(names.azerbaijani),
        english: line(names.english),
    })
}
