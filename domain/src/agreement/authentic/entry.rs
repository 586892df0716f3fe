//! From what is typed, a field for each part of the draft that has words, to the parts of the signed text.

use std::collections::{BTreeMap, BTreeSet};

use crate::{
    agreement::{Kind, Provision, ProvisionId, Text},
    text::{Line, TextFault},
};

/// The most letters of one part \[product\].
pub const PROVISION_MOST: usize = 5_000;

/// The most parts that the draft has not \[product\].
pub const ADDED_MOST: usize = 6;

/// What is typed of the parts that the draft has, by their ids: the words without the number; of an article its heading.
/// Nothing stands for a part that the signed text has not.
pub type Typed = BTreeMap<ProvisionId, String>;

/// A part that the draft has not.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Added {
    /// The part after which it stands: one of a series.
    pub after: ProvisionId,
    /// Its words.
    pub words: String,
}

/// What is wrong with a part.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum EntryFault {
    /// The door does not take the words of this part of the draft.
    Words(ProvisionId, TextFault),
    /// An article without its heading holds parts that have words.
    HeadingMissing(ProvisionId),
    /// The door does not take the words of the added part at this place, from nought.
    AddedWords(usize, TextFault),
    /// The added part at this place, from nought, stands after nothing that is in a series.
    AddedNowhere(usize),
}

/// The parts of a text that a person types: those with words of their own, and the articles with their headings.
pub fn places(draft: &Text) -> impl Iterator<Item = &Provision> {
    draft.provisions.iter().filter(|part| part.kind() == Kind::Article || !part.text.is_empty())
}

impl Provision {
    /// The words that a person types of it: of an article its heading, for its number is one of the words.
    #[must_use]
    pub fn typed_words(&self) -> &str {
        if self.kind() == Kind::Article { &self.mark } else { &self.text }
    }

    fn with(&self, words: String) -> Self {
        let (mark, text) = match self.kind() {
            Kind::Article => (words, String::new()),
            _ => (self.mark.clone(), words),
        };
        Self { id: self.id.clone(), mark, text }
    }
}

/// The parts of the signed text: those of the draft that have words, with whatever holds them, and those added.
///
/// # Errors
/// Everything that is wrong, in the order of the document.
pub fn typed(draft: &Text, typed: &Typed, added: &[Added]) -> Result<Vec<Provision>, Vec<EntryFault>> {
    let mut faults = Vec::new();
    let mut parts: BTreeMap<ProvisionId, Provision> = BTreeMap::new();
    for part in places(draft) {
        let words = typed.get(&part.id).map_or("", String::as_str);
        match Line::new(words, PROVISION_MOST) {
            Ok(line) => drop(parts.insert(part.id.clone(), part.with(line.to_string()))),
            Err(TextFault::Empty) => {}
            Err(fault) => faults.push(EntryFault::Words(part.id.clone(), fault)),
        }
    }
    let mut taken: BTreeSet<ProvisionId> = draft.provisions.iter().map(|part| part.id.clone()).collect();
    for (place, one) in added.iter().enumerate() {
        let Some(id) = next_to(&one.after, draft, &taken) else {
            faults.push(EntryFault::AddedNowhere(place));
            continue;
        };
        taken.insert(id.clone());
        let is_marked = draft.provision(&one.after).is_some_and(|beside| !beside.mark.is_empty());
        match Line::new(&one.words, PROVISION_MOST) {
            Ok(line) => {
                let mark = if is_marked { printed_number(&id) } else { String::new() };
                parts.insert(id.clone(), Provision { id, mark, text: line.to_string() });
            }
            Err(fault) => faults.push(EntryFault::AddedWords(place, fault)),
        }
    }
    hold(draft, &mut parts, &mut faults);
    if faults.is_empty() { Ok(parts.into_values().collect()) } else { Err(faults) }
}

/// Puts in whatever holds the parts and has no words of its own. An article is held by its heading alone.
fn hold(draft: &Text, parts: &mut BTreeMap<ProvisionId, Provision>, faults: &mut Vec<EntryFault>) {
    let held: BTreeSet<ProvisionId> = parts.keys().flat_map(holders).collect();
    for holder in held {
        match draft.provision(&holder) {
            _ if parts.contains_key(&holder) => {}
            Some(part) if part.kind() != Kind::Article => drop(parts.insert(holder, part.clone())),
            _ => faults.push(EntryFault::HeadingMissing(holder)),
        }
    }
}

fn holders(id: &ProvisionId) -> Vec<ProvisionId> {
    std::iter::successors(id.parent(), ProvisionId::parent).collect()
}

/// The id that stands next after this one in its series. After the last of the draft the numbers go on; between two of it
/// a number is put in, for nothing is ever renumbered.
fn next_to(after: &ProvisionId, draft: &Text, taken: &BTreeSet<ProvisionId>) -> Option<ProvisionId> {
    let number = after.steps().last().filter(|step| is_of_series(step.kind))?.number?;
    let (stem, _) = after.as_str().rsplit_once('_')?;
    let is_beside = |id: &&ProvisionId| id.kind() == after.kind() && id.parent() == after.parent();
    let named = |number: String| format!("{stem}_{number}").parse::<ProvisionId>().ok();
    draft.provision(after)?;
    if !draft.provisions.iter().map(|part| &part.id).filter(is_beside).any(|id| id > after) {
        let numbers = taken.iter().filter(is_beside).filter_map(|id| id.steps().last()?.number);
        return named(numbers.map(|number| number.whole).max()?.checked_add(1)?.to_string());
    }
    let mut inserted = (1..=u16::MAX).filter_map(|inserted| named(format!("{}-{inserted}", number.whole)));
    inserted.find(|id| !taken.contains(id))
}

/// What may be added to: an article brings parts of its own, and is added by a protocol.
const fn is_of_series(kind: Kind) -> bool {
    matches!(kind, Kind::Recital | Kind::Paragraph | Kind::Subparagraph | Kind::Point | Kind::Indent)
}

impl ProvisionId {
    /// Whether a part may be added after it when a signed text is entered.
    #[must_use]
    pub fn is_of_series(&self) -> bool {
        is_of_series(self.kind())
    }
}

/// The number as the series prints it: `6)`, `3.`.
fn printed_number(id: &ProvisionId) -> String {
    let number = id.steps().last().and_then(|step| step.number);
    let sign = if id.kind() == Kind::Point { ')' } else { '.' };
    number.map(|number| format!("{number}{sign}")).unwrap_or_default()
}
