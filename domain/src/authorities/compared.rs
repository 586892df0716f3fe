//! A list on two days, one beside the other: what is the same, what joined, what left and how.

use chrono::NaiveDate;

use super::{End, History, Listed};

/// How an authority of one day stands on the other.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Difference {
    /// It joined the list.
    Added,
    /// It left the list.
    Ended(End),
    /// It bears another name.
    Renamed,
    /// It is reached in another way.
    Contacts,
    /// Tasks of others passed to it.
    TookOver,
}

impl Difference {
    /// The word for message ids.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Added => "added",
            Self::Ended(end) => end.key(),
            Self::Renamed => "renamed",
            Self::Contacts => "contacts",
            Self::TookOver => "took-over",
        }
    }
}

/// An authority that is listed on one of two days at least.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Compared<'a> {
    /// Which.
    pub authority: &'a Listed,
    /// What differs; nothing where both days say the same.
    pub differences: Vec<Difference>,
}

impl History {
    /// The list of the earlier day beside that of the later, in its order. What came and went between them stands on
    /// neither.
    #[must_use]
    pub fn compared(&self, earlier: NaiveDate, later: NaiveDate) -> Vec<Compared<'_>> {
        let (earlier, later) = (earlier.min(later), earlier.max(later));
        let each = self.authorities.iter().filter_map(|authority| {
            let differences = match (authority.is_listed_on(earlier), authority.is_listed_on(later)) {
                (false, false) => return None,
                (false, true) => vec![Difference::Added],
                (true, false) => authority.end.map(Difference::Ended).into_iter().collect(),
                (true, true) => self.changed(authority, earlier, later),
            };
            Some(Compared { authority, differences })
        });
        each.collect()
    }

    fn changed(&self, authority: &Listed, earlier: NaiveDate, later: NaiveDate) -> Vec<Difference> {
        let name = |day| authority.names.on(day).map(|(_, name)| name);
        let reached = |day| authority.contacts.on(day).map(|(_, contacts)| contacts);
        let (renamed, contacts) = (name(earlier) != name(later), reached(earlier) != reached(later));
        let passed = authority.predecessors.iter().filter_map(|key| self.authority(key)?.until);
        let took_over = passed.into_iter().any(|until| !until.is_by(earlier) && until.is_by(later));
        let told = [
            (renamed, Difference::Renamed),
            (contacts, Difference::Contacts),
            (took_over, Difference::TookOver),
        ];
        told.into_iter().filter_map(|(differs, difference)| differs.then_some(difference)).collect()
    }
}
