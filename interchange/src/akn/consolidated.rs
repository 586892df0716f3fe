//! The Agreement as it reads with its protocols, and which of them changed what.

use std::collections::BTreeMap;

use domain::{
    agreement::ProvisionId,
    identifiers::ProtocolId,
    protocols::{Amending, Change, Consolidated, How, Operation},
};

use super::about::{About, Version, signed_protocol};
use super::element::{Element, element};
use super::meta::{self, Event, Head, Interval, reference};
use super::parts::Scribe;
use super::standing;
use super::{AGREEMENT, FORCE, body, dated_by, events, file, force};

/// The Agreement as it reads after these protocols: those from which `consolidated` was made. A change by one that is not among
/// them cannot be told and is left out of the head.
///
/// Each change of a part is a passive modification; a part that is in force from another day than the whole says so, and one
/// that was deleted keeps its number and is `removed`. What could not be done is told as `incomplete`.
#[must_use]
pub fn consolidated(consolidated: &Consolidated, protocols: &[Amending], about: &About) -> String {
    let amended = Amended::of(consolidated, protocols);
    let work = about.work();
    let has_prospects = consolidated.changes.values().flatten().any(|change| change.entry.is_none());
    let last = consolidated.changes.values().flatten().filter_map(|change| change.entry).max();
    let (version, version_by) = match (has_prospects, last) {
        (true, _) => (Version::SeenOn(about.on), "prospect"),
        (false, Some(day)) => (Version::From(day), "consolidation"),
        (false, None) => standing::version(consolidated.text.status, about),
    };
    let head = Head {
        work: &work,
        title: meta::title(&consolidated.text),
        dated_by: dated_by(about),
        language: consolidated.text.language,
        version,
        version_by,
        standing: Some(consolidated.text.status),
        on: about.on,
        events: events(about).into_iter().chain(amended.events()).collect(),
        analysis: amended.modifications(consolidated),
        intervals: force(about).into_iter().chain(amended.intervals(about)).collect(),
        others: amended.references(),
    };
    let extra = |part: &ProvisionId| match consolidated.changes.get(part).and_then(|changes| changes.last()) {
        Some(change) => amended.standing(change),
        None => Vec::new(),
    };
    let parts = Scribe { extra: &extra, prefix: "" }.document(&consolidated.text, body(about));
    file("act", AGREEMENT, "singleVersion", head.element(), parts)
}

/// The protocols that bear on a text, in the order in which they do, each with its number in the file.
struct Amended<'p> {
    protocols: Vec<&'p Amending>,
    numbers: BTreeMap<ProtocolId, usize>,
}

impl<'p> Amended<'p> {
    fn of(consolidated: &Consolidated, protocols: &'p [Amending]) -> Self {
        let changing = consolidated.changes.values().flatten().map(|change| change.protocol);
        let bearing: Vec<ProtocolId> =
            changing.chain(consolidated.obstacles.iter().map(|(protocol, _)| *protocol)).collect();
        let mut protocols: Vec<_> = protocols.iter().filter(|one| bearing.contains(&one.protocol)).collect();
        protocols.sort_by_key(|one| one.rank());
        let numbers = protocols.iter().map(|one| one.protocol).zip(1..).collect();
        Self { protocols, numbers }
    }

    fn numbered(&self) -> impl Iterator<Item = (usize, &'p Amending)> {
        (1..).zip(self.protocols.iter().copied())
    }

    fn events(&self) -> impl Iterator<Item = Event> {
        self.numbered().filter_map(|(number, one)| {
            let (id, by) = (entry(number), protocol(number));
            Some(Event { id, day: one.entry?, kind: Some("amendment"), by })
        })
    }

    /// What a protocol changed ends with the whole.
    fn intervals(&self, about: &About) -> impl Iterator<Item = Interval> {
        let end = super::end(about).map(|_| "end".to_owned());
        self.numbered().filter(|(_, one)| one.entry.is_some()).map(move |(number, _)| Interval {
            id: period(number),
            start: entry(number),
            end: end.clone(),
        })
    }

    fn references(&self) -> Vec<Element> {
        let named = |(number, one): (usize, &Amending)| {
            let work = signed_protocol(one.protocol, one.signed);
            reference("passiveRef", &protocol(number), &work.uri(), &one.signed.to_string())
        };
        self.numbered().map(named).collect()
    }

    /// What a part says of itself after its last change.
    fn standing(&self, change: &Change) -> Vec<(&'static str, String)> {
        let number = self.numbers.get(&change.protocol).filter(|_| change.entry.is_some());
        match (change.how, number) {
            (How::Deleted, _) => vec![("status", "removed".to_owned())],
            (How::Amended | How::Added, Some(number)) => vec![("period", format!("#{}", period(*number)))],
            (How::Amended | How::Added, None) => Vec::new(),
        }
    }

    fn modifications(&self, consolidated: &Consolidated) -> Option<Element> {
        let changes = consolidated.changes.iter();
        let changes = changes.flat_map(|(part, changes)| changes.iter().map(move |change| (part, change)));
        let mut all: Vec<Element> = changes.filter_map(|(part, change)| self.change(part, change)).collect();
        all.extend(consolidated.obstacles.iter().filter_map(|(protocol, obstacle)| {
            let number = self.numbers.get(protocol)?;
            let one = self.protocols.get(number.checked_sub(1)?)?;
            let operation = &one.draft.instruction(obstacle.instruction)?.operation;
            let destination =
                operation.unit().map_or_else(|| "#original".to_owned(), |unit| format!("#{unit}"));
            let not_done = element("textualMod").with("type", kind_of(operation)).with("incomplete", "true");
            Some(not_done.holding([self.source(*number), element("destination").with("href", destination)]))
        }));
        let numbered = (1..)
            .zip(all)
            .map(|(number, modification): (usize, _)| modification.with("eId", format!("pmod_{number}")));
        let all = element("passiveModifications").holding(numbered);
        Some(all).filter(|all| !all.children.is_empty())
    }

    fn change(&self, part: &ProvisionId, change: &Change) -> Option<Element> {
        let number = *self.numbers.get(&change.protocol)?;
        let kind = match change.how {
            How::Amended => "substitution",
            How::Added => "insertion",
            How::Deleted => "repeal",
        };
        let destination = element("destination").with("href", format!("#{part}"));
        let force = change.entry.map(|_| element("force").with("period", format!("#{}", period(number))));
        let modification = element("textualMod").with("type", kind);
        Some(modification.holding([self.source(number), destination]).holding(force))
    }

    fn source(&self, number: usize) -> Element {
        let one = number.checked_sub(1).and_then(|place| self.protocols.get(place));
        let work = one.map(|one| signed_protocol(one.protocol, one.signed).uri()).unwrap_or_default();
        element("source").with("href", format!("{work}/!main"))
    }
}

/// Which of the standard's textual modifications an operation is.
pub(super) const fn kind_of(operation: &Operation) -> &'static str {
    match operation {
        Operation::ReplaceWords { .. }
        | Operation::Punctuation { .. }
        | Operation::ReplaceUnit { .. }
        | Operation::Everywhere { .. } => "substitution",
        Operation::AddWords { .. } | Operation::AddUnit { .. } | Operation::AddSentence { .. } => "insertion",
        Operation::DeleteWords { .. } | Operation::DeleteUnit { .. } => "repeal",
    }
}

fn protocol(number: usize) -> String {
    format!("protocol_{number}")
}

fn entry(number: usize) -> String {
    format!("entry_{number}")
}

fn period(number: usize) -> String {
    format!("{FORCE}_{number}")
}
