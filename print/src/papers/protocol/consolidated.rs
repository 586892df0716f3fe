//! The Agreement as at a day, from its text and the protocols signed by then.

use chrono::NaiveDate;
use domain::{
    agreement::{Branch, Kind, Provision, ProvisionId, Status},
    languages::Language,
    protocols::{self, Amending, Change, Consolidated, Horizon},
};
use locales::{Value, Words, dates};

use super::pages;
use crate::{
    documents::{
        WorkingPaper,
        consolidated::{self as paper, AmendingList, ConsolidatedPaper, EntryLine, Unit},
    },
    model::Document,
};

/// The text as it reads as at the day of the horizon, which also tells whether what is not in force counts. `entry` is the
/// day from which the Agreement is in force, where it is known.
#[must_use]
pub fn consolidated(
    read: &Consolidated,
    protocols: &[Amending],
    horizon: Horizon,
    entry: Option<NaiveDate>,
) -> Document {
    let language = read.text.language;
    let words = Words::of(language);
    let source = Source { words, protocols: counted(protocols, horizon), horizon, read };
    let title = source.title();
    let as_at = source.as_at();
    let lines = read.text.title_lines();
    let named = lines.iter().map(|line| line.text.as_str());
    paper::consolidated(&ConsolidatedPaper {
        language,
        paper: WorkingPaper {
            mark: standing(words, read.text.status),
            pages: pages(words),
            foot: Some(words.say("print-consolidated-foot")),
        },
        catalogue: named.chain([as_at.as_str()]).collect::<Vec<_>>().join(" "),
        title,
        entry: source.entry(entry),
        as_at: std::iter::once(as_at).chain(source.prospective()).collect(),
        remarks: source.remarks(),
        protocols: source.list(),
        text: source.text(),
    })
}

/// Those that the text takes in, in the order in which it does.
fn counted(protocols: &[Amending], horizon: Horizon) -> Vec<&Amending> {
    let mut counted: Vec<_> = protocols.iter().filter(|one| horizon.counts(one.signed, one.entry)).collect();
    counted.sort_by_key(|one| one.rank());
    counted
}

/// What standing the text has that the protocols amend.
fn standing(words: &Words, status: Status) -> Vec<String> {
    match status {
        Status::DraftSource => vec![words.say("print-approved-draft")],
        Status::UnofficialWorkingTranslation => {
            vec![words.say("print-working-translation"), words.say("print-approved-draft")]
        }
        Status::Authentic { is_confirmed: false } => vec![words.say("agreement-authentic-unconfirmed")],
        Status::Authentic { is_confirmed: true } => Vec::new(),
    }
}

struct Source<'a> {
    words: &'a Words,
    protocols: Vec<&'a Amending>,
    horizon: Horizon,
    read: &'a Consolidated,
}

impl Source<'_> {
    fn is_in_force(&self, entry: Option<NaiveDate>) -> bool {
        entry.is_some_and(|entry| entry <= self.horizon.day())
    }

    fn as_at(&self) -> String {
        let day = match self.words.language() {
            Language::Kazakh => dates::of_day(self.words, self.horizon.day()),
            _ => dates::day(self.words, self.horizon.day()),
        };
        self.words.tell("print-consolidated-as-at", &[("day", day.into())])
    }

    fn title(&self) -> Vec<Unit> {
        let lines = self.read.text.title_lines();
        let unit = |line: &&Provision| match line.kind() {
            Kind::DocType => Unit::Kind(line.text.clone()),
            _ => Unit::Subject(line.text.clone()),
        };
        let changes = lines.iter().flat_map(|line| self.changes(&line.id));
        lines.iter().map(unit).chain(changes.map(|change| Unit::Note(self.note(change)))).collect()
    }

    fn entry(&self, entry: Option<NaiveDate>) -> String {
        match entry {
            Some(day) => {
                let day = dates::on_day(self.words, day);
                self.words.tell("print-consolidated-in-force", &[("day", day.into())])
            }
            None => self.words.say("print-consolidated-entry-unknown"),
        }
    }

    fn prospective(&self) -> Option<String> {
        let counts = matches!(self.horizon, Horizon::Prospective(_));
        counts.then(|| self.words.say("print-consolidated-prospective"))
    }

    fn remarks(&self) -> Vec<String> {
        let mut remarks = vec![self.words.say("print-consolidated-for-information")];
        let is_hindered =
            |one: &&&Amending| self.read.obstacles.iter().any(|(protocol, _)| *protocol == one.protocol);
        let hindered: Vec<_> =
            self.protocols.iter().filter(is_hindered).map(|one| self.protocol(one)).collect();
        if !hindered.is_empty() {
            let protocols = hindered.join("; ");
            remarks.push(self.words.tell("print-consolidated-obstacles", &[("protocols", protocols.into())]));
        }
        remarks
    }

    fn protocol(&self, one: &Amending) -> String {
        let of = dates::of_day(self.words, one.signed);
        self.words.tell("print-consolidated-protocol-of", &[("of", of.into())])
    }

    fn list(&self) -> AmendingList {
        let words = self.words;
        let row = |(number, one): (usize, &&Amending)| {
            let entry = match one.entry {
                Some(day) if self.is_in_force(one.entry) => dates::day(words, day),
                _ => words.say("print-consolidated-not-in-force"),
            };
            [number.to_string(), self.protocol(one), dates::day(words, one.signed), entry]
        };
        AmendingList {
            heading: words.say("print-consolidated-protocols"),
            heads: [
                "print-column-number",
                "print-consolidated-protocol",
                "print-consolidated-signed",
                "print-consolidated-entry",
            ]
            .map(|head| words.say(head)),
            rows: (1..).zip(&self.protocols).map(row).collect(),
            none: words.say("print-consolidated-none"),
        }
    }

    fn text(&self) -> Vec<Unit> {
        let mut reader = Reader { source: self, units: Vec::new(), held: String::new() };
        for branch in self.read.text.branches().filter(|branch| branch.head.kind() != Kind::Preface) {
            reader.branch(branch, &[]);
        }
        reader.units
    }

    fn changes(&self, part: &ProvisionId) -> &[Change] {
        self.read.changes.get(part).map_or(&[], Vec::as_slice)
    }

    fn note(&self, change: &Change) -> String {
        let protocol = self.protocols.iter().find(|one| one.protocol == change.protocol);
        let of = protocol.map(|one| dates::of_day(self.words, one.signed)).unwrap_or_default();
        let standing = if self.is_in_force(change.entry) { "in-force" } else { "signed" };
        let id = match change.how {
            protocols::How::Amended => "print-consolidated-amended",
            protocols::How::Added => "print-consolidated-added",
            protocols::How::Deleted => "print-consolidated-deleted",
        };
        self.words.tell(id, &[("standing", Value::from(standing)), ("of", of.into())])
    }
}

/// Goes through the text and writes its units. A note stands once, after all of the unit that was changed.
struct Reader<'s> {
    source: &'s Source<'s>,
    units: Vec<Unit>,
    /// A number whose words belong to the part that follows.
    held: String,
}

impl Reader<'_> {
    /// `above` are the changes of the units that hold this one: they are noted there.
    fn branch(&mut self, branch: Branch<'_>, above: &[Change]) {
        let part = branch.head;
        let own: Vec<Change> =
            self.source.changes(&part.id).iter().filter(|change| !above.contains(change)).copied().collect();
        let is_bare = part.text.is_empty() && branch.below.is_empty();
        self.part(part, is_bare);
        let noted = [above, &own].concat();
        for child in branch.children() {
            self.branch(child, &noted);
        }
        for change in &own {
            self.note(part, is_bare, self.source.note(change));
        }
    }

    fn part(&mut self, part: &Provision, is_bare: bool) {
        match part.kind() {
            Kind::Preface | Kind::DocTitle | Kind::DocType | Kind::Preamble => {}
            Kind::Conclusions => self.units.push(Unit::Space),
            Kind::Article => self.units.push(Unit::Heading(part.mark.clone())),
            Kind::WrapUp => self.join(&part.text),
            Kind::Point => {
                let label = self.marked(&part.mark);
                let lines = (!part.text.is_empty()).then(|| EntryLine::Paragraph(part.text.clone()));
                self.units.push(Unit::Entry { label, lines: lines.into_iter().collect() });
            }
            _ if part.text.is_empty() => {
                self.held = self.marked(&part.mark);
                if is_bare && !self.held.is_empty() {
                    let label = std::mem::take(&mut self.held);
                    self.units.push(Unit::Entry { label, lines: Vec::new() });
                }
            }
            _ => {
                let label = self.marked(&part.mark);
                let line = [label.as_str(), &part.text].join(" ").trim_start().to_owned();
                match self.units.last_mut() {
                    Some(Unit::Entry { lines, .. }) if is_in_point(part) => {
                        lines.push(EntryLine::Paragraph(line));
                    }
                    _ => self.units.push(Unit::Paragraph(line)),
                }
            }
        }
    }

    /// The number of a part after that of the part which holds it.
    fn marked(&mut self, mark: &str) -> String {
        [std::mem::take(&mut self.held).as_str(), mark].join(" ").trim().to_owned()
    }

    /// Kazakh closes a list with words of the sentence that holds it: they go on in the line of the last item.
    fn join(&mut self, words: &str) {
        let last = self.units.iter_mut().rev().find_map(|unit| match unit {
            Unit::Paragraph(line) => Some(line),
            Unit::Entry { lines, .. } => lines.iter_mut().rev().find_map(|line| match line {
                EntryLine::Paragraph(line) => Some(line),
                EntryLine::Note(_) => None,
            }),
            _ => None,
        });
        match last {
            Some(line) => {
                line.push(' ');
                line.push_str(words);
            }
            None => self.units.push(Unit::Paragraph(words.to_owned())),
        }
    }

    fn note(&mut self, part: &Provision, is_bare: bool, note: String) {
        let is_numbered = is_bare && !part.mark.is_empty() || is_in_point(part);
        match self.units.last_mut() {
            Some(Unit::Entry { lines, .. }) if is_numbered => lines.push(EntryLine::Note(note)),
            _ => self.units.push(Unit::Note(note)),
        }
    }
}

fn is_in_point(part: &Provision) -> bool {
    part.id.steps().any(|step| step.kind == Kind::Point)
}
