//! The text as it will read: every instruction done to the text in force, none to the work of another.

use std::{collections::BTreeMap, ops::Range};

use super::{Exchange, Found, Hindrance, How, Instruction, Obstacle, Operation, Touched, Which, structure};
use crate::{
    agreement::{Kind, Number, Provision, ProvisionId, Text},
    identifiers::InstructionId,
};

/// A text after a protocol, with what was done to it and what could not be.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Applied {
    /// The text as it will read. What could not be done is left as it was.
    pub text: Text,
    /// Each part that was changed, in the order of the text.
    pub touched: BTreeMap<ProvisionId, Touched>,
    /// What could not be done, in the order of the instructions.
    pub obstacles: Vec<Obstacle>,
}

/// The text after these instructions. Each is located in `base` as it stands, as treaties do; units that are put in
/// count for those put in after them. What is not written in the language of the text is passed over.
#[must_use]
pub fn apply(base: &Text, instructions: &[Instruction]) -> Applied {
    let mut work = Work::on(base);
    for instruction in instructions {
        if let Err(why) = work.take(instruction) {
            work.obstacles.push(Obstacle { instruction: instruction.id, language: base.language, why });
        }
    }
    work.done()
}

struct Edit {
    place: Range<usize>,
    words: String,
    by: InstructionId,
}

/// What is to be done, gathered before anything is: so each instruction is found in the text in force.
struct Work<'t> {
    base: &'t Text,
    edits: BTreeMap<usize, Vec<Edit>>,
    whole: Vec<(ProvisionId, InstructionId, Vec<Provision>, How)>,
    added: Vec<(ProvisionId, InstructionId, Vec<Provision>)>,
    obstacles: Vec<Obstacle>,
}

impl<'t> Work<'t> {
    const fn on(base: &'t Text) -> Self {
        Self { base, edits: BTreeMap::new(), whole: Vec::new(), added: Vec::new(), obstacles: Vec::new() }
    }

    fn take(&mut self, instruction: &Instruction) -> Result<(), Hindrance> {
        let (language, by) = (self.base.language, instruction.id);
        match &instruction.operation {
            Operation::ReplaceWords { at, words, by: instead } => {
                let Some(found) = words.in_language(language) else { return self.must_exist(at) };
                let instead =
                    instead.in_language(language).map_or(found.words.as_str(), |line| line.as_str());
                let places = self.locate(at, found)?;
                self.edit(places, instead, by)
            }
            Operation::AddWords { at, after, added } => {
                let Some(found) = after.in_language(language) else { return self.must_exist(at) };
                let Some(added) = added.in_language(language) else { return self.must_exist(at) };
                let places = self.locate(at, found)?;
                let ends = places.into_iter().map(|(part, place)| (part, place.end..place.end)).collect();
                self.edit(ends, &joined(added.as_str()), by)
            }
            Operation::DeleteWords { at, words } => {
                let Some(found) = words.in_language(language) else { return self.must_exist(at) };
                let places =
                    self.locate(at, found)?.into_iter().map(|place| self.with_space(place)).collect();
                self.edit(places, "", by)
            }
            Operation::Punctuation { at, was, becomes } => {
                let (part, text) = self.last_words(at)?;
                let Some(rest) = text.strip_suffix(was.sign()) else { return Err(Hindrance::OtherMark) };
                self.edit(vec![(part, rest.len()..text.len())], &becomes.sign().to_string(), by)
            }
            Operation::AddSentence { at, text } => {
                let Some(sentence) = text.in_language(language) else { return self.must_exist(at) };
                let (part, text) = self.last_words(at)?;
                self.edit(vec![(part, text.len()..text.len())], &format!(" {sentence}"), by)
            }
            Operation::Everywhere { words } => {
                let Some(exchanges) = words.in_language(language) else { return Ok(()) };
                self.everywhere(exchanges, by)
            }
            Operation::ReplaceUnit { at, text } => {
                let Some(text) = text.in_language(language) else { return self.must_exist(at) };
                let mut parts = structure::read(at, language, text.as_str()).map_err(Hindrance::NotAUnit)?;
                if let (Some(first), Some(former)) = (parts.first_mut(), self.base.provision(at)) {
                    first.mark.clone_from(&former.mark);
                }
                self.replace(at, parts, How::Amended, by)
            }
            Operation::DeleteUnit { at } => {
                let former = self.base.provision(at).ok_or(Hindrance::UnitGone)?;
                let kept = Provision { text: String::new(), ..former.clone() };
                self.replace(at, vec![kept], How::Deleted, by)
            }
            Operation::AddUnit { id, text } => {
                self.may_be_added(id)?;
                let Some(text) = text.in_language(language) else { return Ok(()) };
                let parts = structure::read(id, language, text.as_str()).map_err(Hindrance::NotAUnit)?;
                self.added.push((id.clone(), by, parts));
                Ok(())
            }
        }
    }

    fn must_exist(&self, unit: &ProvisionId) -> Result<(), Hindrance> {
        self.base.provision(unit).map(|_| ()).ok_or(Hindrance::UnitGone)
    }

    /// Where the words stand: a part of the text, counted from its start, and the bytes of its words.
    fn locate(&self, unit: &ProvisionId, found: &Found) -> Result<Vec<(usize, Range<usize>)>, Hindrance> {
        self.must_exist(unit)?;
        let places = self.places(found.words.as_str(), |part| part.id.is_within(unit));
        match (found.which, places.len()) {
            (_, 0) => Err(Hindrance::WordsNotFound),
            (Which::Sole, 1) | (Which::Every, _) => Ok(places),
            (Which::Sole, times) => Err(Hindrance::StandSeveralTimes(times)),
            (Which::Only(number), times) => {
                let place = usize::from(number).checked_sub(1).and_then(|index| places.get(index).cloned());
                place.map(|place| vec![place]).ok_or(Hindrance::NotSoOften(times))
            }
        }
    }

    fn places(&self, words: &str, is_meant: impl Fn(&Provision) -> bool) -> Vec<(usize, Range<usize>)> {
        let mut places = Vec::new();
        for (index, part) in self.base.provisions.iter().enumerate() {
            if is_meant(part) {
                places.extend(occurrences(&part.text, words).map(|place| (index, place)));
            }
        }
        places
    }

    fn everywhere(&mut self, exchanges: &[Exchange], by: InstructionId) -> Result<(), Hindrance> {
        let mut any = false;
        for exchange in exchanges {
            let places = self.places(exchange.words.as_str(), |_| true);
            any |= !places.is_empty();
            self.edit(places, exchange.by.as_str(), by)?;
        }
        if any { Ok(()) } else { Err(Hindrance::WordsNotFound) }
    }

    /// The part of the unit that has its last words, without a wrap-up.
    fn last_words(&self, unit: &ProvisionId) -> Result<(usize, &'t str), Hindrance> {
        self.must_exist(unit)?;
        let mut own = self.base.provisions.iter().enumerate().filter(|(_, part)| part.id.is_within(unit));
        let holds_words =
            |(_, part): &(usize, &Provision)| !part.text.is_empty() && part.kind() != Kind::WrapUp;
        let (index, part) = own.rfind(holds_words).ok_or(Hindrance::InItsParts)?;
        Ok((index, &part.text))
    }

    /// Deleted words take the space before them along, so that none is left doubled.
    fn with_space(&self, (index, place): (usize, Range<usize>)) -> (usize, Range<usize>) {
        let text = self.base.provisions.get(index).map_or("", |part| part.text.as_str());
        let before = text.get(..place.start).unwrap_or_default();
        let after = text.get(place.end..).unwrap_or_default();
        if before.ends_with([' ', '\u{a0}']) && !after.starts_with(char::is_alphanumeric) {
            let kept = before.trim_end_matches([' ', '\u{a0}']).len();
            return (index, kept..place.end);
        }
        if before.is_empty() && after.starts_with(' ') {
            return (index, place.start..place.end.saturating_add(1));
        }
        (index, place)
    }

    fn edit(
        &mut self,
        places: Vec<(usize, Range<usize>)>,
        words: &str,
        by: InstructionId,
    ) -> Result<(), Hindrance> {
        for (index, place) in &places {
            let id = self.base.provisions.get(*index).map(|part| &part.id);
            if let Some(other) = id.and_then(|id| self.replaced_by(id)) {
                return Err(Hindrance::WithinReplaced(other));
            }
            let taken = self.edits.get(index).into_iter().flatten().find(|edit| meet(&edit.place, place));
            if let Some(taken) = taken {
                return Err(Hindrance::SameWords(taken.by));
            }
        }
        for (index, place) in places {
            self.edits.entry(index).or_default().push(Edit { place, words: words.to_owned(), by });
        }
        Ok(())
    }

    fn replaced_by(&self, id: &ProvisionId) -> Option<InstructionId> {
        self.whole.iter().find(|(unit, ..)| id.is_within(unit)).map(|(_, by, ..)| *by)
    }

    fn replace(
        &mut self,
        unit: &ProvisionId,
        parts: Vec<Provision>,
        how: How,
        by: InstructionId,
    ) -> Result<(), Hindrance> {
        self.must_exist(unit)?;
        let meets = |other: &ProvisionId| other.is_within(unit) || unit.is_within(other);
        if let Some((_, other, ..)) = self.whole.iter().find(|(other, ..)| meets(other)) {
            return Err(Hindrance::WithinReplaced(*other));
        }
        let edited = self.edits.iter().find_map(|(index, edits)| {
            let inside = self.base.provisions.get(*index).is_some_and(|part| part.id.is_within(unit));
            if inside { edits.first().map(|edit| edit.by) } else { None }
        });
        let added = self.added.iter().find(|(id, ..)| id.is_within(unit)).map(|(_, other, _)| *other);
        if let Some(other) = edited.or(added) {
            return Err(Hindrance::SameWords(other));
        }
        self.whole.push((unit.clone(), by, parts, how));
        Ok(())
    }

    fn may_be_added(&self, id: &ProvisionId) -> Result<(), Hindrance> {
        if let Some(holder) = id.parent() {
            self.must_exist(&holder)?;
            if let Some(other) = self.replaced_by(&holder) {
                return Err(Hindrance::WithinReplaced(other));
            }
        }
        let Some(number) = id.steps().last().and_then(|step| step.number) else {
            return Err(Hindrance::NumberTaken);
        };
        let added = self.added.iter().map(|(id, ..)| id);
        let ids = self.base.provisions.iter().map(|part| &part.id).chain(added);
        let beside: Vec<Number> = ids
            .filter(|other| other.kind() == id.kind() && other.parent() == id.parent())
            .filter_map(|other| other.steps().last()?.number)
            .collect();
        if beside.contains(&number) {
            return Err(Hindrance::NumberTaken);
        }
        let next = next_number(&beside, number);
        if next == number { Ok(()) } else { Err(Hindrance::NumberSkips { next }) }
    }

    fn done(self) -> Applied {
        let mut touched = BTreeMap::new();
        let mut provisions = self.base.provisions.clone();
        for (index, mut edits) in self.edits {
            let Some(part) = provisions.get_mut(index) else { continue };
            edits.sort_by_key(|edit| std::cmp::Reverse(edit.place.start));
            for edit in edits {
                part.text.replace_range(edit.place, &edit.words);
                touched.insert(part.id.clone(), Touched { by: edit.by, how: How::Amended });
            }
        }
        for (unit, by, parts, how) in self.whole {
            let Some(start) = provisions.iter().position(|part| part.id == unit) else { continue };
            let length = provisions.iter().skip(start).take_while(|part| part.id.is_within(&unit)).count();
            for part in &parts {
                touched.insert(part.id.clone(), Touched { by, how });
            }
            provisions.splice(start..start + length, parts);
        }
        for (_, by, parts) in self.added {
            let Some(first) = parts.first().map(|part| part.id.clone()) else { continue };
            for part in &parts {
                touched.insert(part.id.clone(), Touched { by, how: How::Added });
            }
            let place = provisions.iter().position(|part| part.id > first).unwrap_or(provisions.len());
            provisions.splice(place..place, parts);
        }
        let text = Text { provisions, ..self.base.clone() };
        Applied { text, touched, obstacles: self.obstacles }
    }
}

/// The number that a unit may take where it is meant to stand: the next whole one, or the next put in after a whole one.
fn next_number(beside: &[Number], wanted: Number) -> Number {
    let highest = beside.iter().map(|number| number.whole).max().unwrap_or(0);
    if wanted.inserted.is_none() || !beside.iter().any(|number| number.whole == wanted.whole) {
        return Number { whole: highest.saturating_add(1), inserted: None };
    }
    let put_in =
        beside.iter().filter(|number| number.whole == wanted.whole).filter_map(|number| number.inserted);
    Number { whole: wanted.whole, inserted: Some(put_in.max().unwrap_or(0).saturating_add(1)) }
}

/// Words that are added follow a space, marks follow at once.
fn joined(added: &str) -> String {
    if added.starts_with([',', ';', '.', ':', ')']) { added.to_owned() } else { format!(" {added}") }
}

/// Two places share a letter, or are one point between letters.
const fn meet(one: &Range<usize>, other: &Range<usize>) -> bool {
    one.start < other.end && other.start < one.end
        || one.start == other.start && one.end == other.end
        || one.start == one.end && other.start < one.start && one.start < other.end
        || other.start == other.end && one.start < other.start && other.start < one.end
}

/// Where whole words stand in a text: «день» does not stand in «сегодняшний день» twice, nor “10” in “100”.
fn occurrences<'t>(text: &'t str, words: &'t str) -> impl Iterator<Item = Range<usize>> + 't {
    let opens = words.starts_with(char::is_alphanumeric);
    let closes = words.ends_with(char::is_alphanumeric);
    text.match_indices(words).filter_map(move |(start, found)| {
        let end = start + found.len();
        let before = text.get(..start)?.chars().next_back().is_some_and(char::is_alphanumeric);
        let after = text.get(end..)?.chars().next().is_some_and(char::is_alphanumeric);
        let is_part = opens && before || closes && after;
        (!is_part).then_some(start..end)
    })
}
