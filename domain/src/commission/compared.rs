//! One composition beside another, and a delegation beside the composition.

use super::Seat;
use crate::delegations::{Member, Role};

/// What became of a person between two compositions. A person is known by the name in Russian, as in every list.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Passage<'a> {
    /// Came.
    Came(&'a Seat),
    /// Went.
    Went(&'a Seat),
    /// Stayed, in another office or position.
    Changed {
        /// What was.
        from: &'a Seat,
        /// What is.
        to: &'a Seat,
    },
}

/// Who came and who went: first as the later composition lists them, then those who are there no more.
#[must_use]
pub fn compared<'a>(before: &'a [Seat], after: &'a [Seat]) -> Vec<Passage<'a>> {
    let found = |seats: &'a [Seat], seat: &Seat| seats.iter().find(|one| one.names.is_same_name(&seat.names));
    let here = after.iter().filter_map(|to| match found(before, to) {
        None => Some(Passage::Came(to)),
        Some(from) if from.office != to.office || from.positions != to.positions => {
            Some(Passage::Changed { from, to })
        }
        Some(_) => None,
    });
    let gone = before.iter().filter(|seat| found(after, seat).is_none()).map(Passage::Went);
    here.chain(gone).collect()
}

/// Those of a delegation who should sit in the Joint Commission and do not by this composition. Experts and interpreters
/// come without a seat. It is told, and forbids nothing \[product\]: the Agreement ties no session to the composition.
pub fn not_seated<'a>(seats: &[Seat], members: &'a [Member]) -> Vec<&'a Member> {
    let sits = |member: &Member| seats.iter().any(|seat| seat.names.is_same_name(&member.person.names));
    let should = |member: &&Member| !matches!(member.role, Role::Expert | Role::Interpreter);
    members.iter().filter(should).filter(|member| !sits(member)).collect()
}
