//! Who is told, and how: the one place that decides it.

use super::{Manner, Matter, Readers, Record, Subject, Subscriptions};
use crate::{
    access::role_gives,
    authorities::ListChange,
    communications::{Carried, Communication, Instrument, TakesEffect as _},
    identifiers::ProtocolId,
    parties::Party,
    people::Role,
};

/// A person who might be told.
#[derive(Clone, Copy, Debug)]
pub struct Person<'a> {
    /// For whom the person acts.
    pub party: Party,
    /// The roles held on that day.
    pub roles: &'a [Role],
    /// What the person chose.
    pub chosen: &'a Subscriptions,
}

/// How this person is told of this matter; nothing where they are not. Whoever may not read the record is never told,
/// whatever they chose.
#[must_use]
pub fn told(person: Person<'_>, matter: Matter, record: Record<'_>) -> Option<Manner> {
    if !readers(matter, record, person.party).hold(person.roles) {
        return None;
    }
    let manners = subjects(matter, record).into_iter().map(|of| person.chosen.manner(&of, person.roles));
    manners.max().filter(|manner| *manner != Manner::Silent)
}

/// The roles of this Party that may be told: those that read the record and, where something is asked, may do it.
#[must_use]
pub fn readers(matter: Matter, record: Record<'_>, party: Party) -> Readers {
    let is_asked = |role| matter.asks().is_none_or(|right| role_gives(role, right));
    let reads = |role: &Role| record.is_read_by(party, *role) && is_asked(*role);
    Readers::of(Role::ALL.into_iter().filter(reads))
}

/// By which subscriptions one is told of a matter.
#[must_use]
pub fn subjects(matter: Matter, record: Record<'_>) -> Vec<Subject> {
    match (matter, record) {
        (Matter::ListChanged, Record::Communication(communication)) => of_list(communication),
        (Matter::CompositionChanged, Record::Communication(_)) => vec![Subject::Composition],
        (Matter::ListChanged | Matter::CompositionChanged, _) => Vec::new(),
        (_, Record::Session(_) | Record::Minutes { .. }) => vec![Subject::Sessions],
        (_, Record::Decision) => vec![Subject::Decisions],
        (_, Record::Protocol(_)) => vec![Subject::Protocols],
        (_, Record::Communication(_)) => vec![Subject::Communications],
    }
}

fn of_list(communication: &Communication) -> Vec<Subject> {
    let mut subjects = Vec::new();
    for change in list_changes(communication) {
        subjects.push(Subject::List(communication.sender));
        let joining = change.change.begins().iter().map(|new| &new.key);
        let touched = change.change.upon().into_iter().chain(joining);
        subjects.extend(touched.cloned().map(Subject::Authority));
    }
    subjects.sort();
    subjects.dedup();
    subjects
}

impl Communication {
    /// Whether it changes a list by now: it carries a change, and there is an account of its receipt.
    #[must_use]
    pub fn changes_list(&self) -> bool {
        self.state.account().is_some() && list_changes(self).next().is_some()
    }

    /// Whether it changes by now what is known of the Joint Commission: its establishment, or who sits in it.
    #[must_use]
    pub fn changes_commission(&self) -> bool {
        self.state.account().is_some() && self.terms.carries.iter().any(Carried::concerns_commission)
    }

    /// The protocols whose completed procedures it tells, from its receipt on: it may put them in force (Art. 17(1)).
    pub fn protocols_notified(&self) -> impl Iterator<Item = ProtocolId> {
        let carries = self.state.account().map(|_| self.terms.carries.iter());
        carries.into_iter().flatten().filter_map(|carried| match carried {
            Carried::ProceduresCompleted { instrument: Instrument::Protocol(id) } => Some(*id),
            _ => None,
        })
    }
}

fn list_changes(communication: &Communication) -> impl Iterator<Item = &ListChange> {
    communication.terms.carries.iter().filter_map(ListChange::within)
}
