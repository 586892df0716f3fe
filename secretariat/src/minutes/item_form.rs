//! What is typed on one item of the minutes: its texts, their renderings, its decisions.

use std::collections::{BTreeMap, BTreeSet};

use domain::{
    decisions::{Deadline, Executor},
    languages::Language,
    minutes::{DecisionRecord, ItemRecord, Passage, Texts},
    parties::Party,
};
use serde::{Deserialize, Serialize};

use crate::{forms::day_fields, marks::mark};

mod names;
mod reading;

pub(super) use reading::Written;

/// The most listed executors of one decision that the form offers.
pub const EXECUTORS_MOST: usize = 6;

/// The most executors in free words of one decision that the form offers.
pub const OTHERS_MOST: usize = 3;

/// An item as typed, by the name of the control. A field that is not there is left as it is: a translator's form has
/// the renderings alone.
///
/// Texts: `heading_kk`, `heard_ru`, `noted_az`, `statement_kazakhstan_ru`; ticked to be checked: `heard_kk_checked`.
/// Decisions, by their place from one: `decision_1_id`, `decision_1_ru`, `decision_1_kind`, `decision_1_executor_1`,
/// `decision_1_other_1` with `decision_1_other_1_party`, `decision_1_deadline` with `decision_1_due_day` …,
/// `decision_1_strike`; the place after the last is for a new one.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct ItemForm(BTreeMap<String, String>);

impl ItemForm {
    /// The form filled with an item as it stands.
    #[must_use]
    pub fn of(item: &ItemRecord) -> Self {
        let mut form = Self::default();
        form.put("version", mark(item));
        for (passage, texts) in item.passages() {
            if let Some(part) = part_of(passage) {
                form.put_texts(&part, texts);
            }
        }
        for (place, decision) in (1..).zip(&item.decisions) {
            form.put_decision(&format!("decision_{place}"), decision);
        }
        form
    }

    /// What is typed, by the name of the control.
    #[must_use]
    pub fn into_typed(self) -> BTreeMap<String, String> {
        self.0
    }

    /// The form with what was typed.
    #[must_use]
    pub const fn typed(typed: BTreeMap<String, String>) -> Self {
        Self(typed)
    }

    /// What was typed, each decision at the place where it stands by now: meanwhile somebody may have moved some, or
    /// struck them. What is typed of one that is gone follows after the last.
    #[must_use]
    pub fn upon(self, item: &ItemRecord) -> Self {
        let places: BTreeSet<usize> = self.0.keys().filter_map(|name| Some(of_decision(name)?.0)).collect();
        let ids: Vec<String> = item.decisions.iter().map(|decision| decision.id.to_string()).collect();
        let mut after_the_last = ids.len() + 1..;
        let mut now = BTreeMap::new();
        for place in places {
            let id = self.value(&format!("decision_{place}_id"));
            let found = ids.iter().position(|one| one == id).map(|at| at + 1);
            now.extend(found.or_else(|| after_the_last.next()).map(|found| (place, found)));
        }
        let moved = |(name, value): (String, String)| {
            let Some((place, rest)) = of_decision(&name) else { return Some((name, value)) };
            let found = *now.get(&place)?;
            let is_of_none = rest == "id" && found > ids.len();
            (!is_of_none).then(|| (format!("decision_{found}_{rest}"), value))
        };
        Self(self.0.into_iter().filter_map(moved).collect())
    }

    /// The mark of what the person saw.
    pub(super) fn seen(&self) -> &str {
        self.given("version").unwrap_or_default()
    }

    /// What was typed under this name; none where the form had no such field.
    fn given(&self, name: &str) -> Option<&str> {
        self.0.get(name).map(String::as_str)
    }

    fn value(&self, name: &str) -> &str {
        self.given(name).unwrap_or_default()
    }

    fn put(&mut self, name: impl Into<String>, value: impl Into<String>) {
        self.0.insert(name.into(), value.into());
    }

    fn put_texts(&mut self, part: &str, texts: &Texts) {
        for language in Language::AUTHENTIC {
            let words = texts.words(language).map(ToString::to_string).unwrap_or_default();
            self.put(format!("{part}_{}", language.tag()), words);
        }
    }

    fn put_decision(&mut self, name: &str, decision: &DecisionRecord) {
        self.put(format!("{name}_id"), decision.id.to_string());
        self.put_texts(name, &decision.text);
        self.put(format!("{name}_kind"), decision.kind.key());
        let (mut listed, mut others) = (0, 0);
        for executor in &decision.executors {
            if let Executor::Other { party, name: words } = executor {
                others += 1;
                self.put(format!("{name}_other_{others}"), words.as_str());
                self.put(format!("{name}_other_{others}_party"), party.key());
            } else {
                listed += 1;
                self.put(format!("{name}_executor_{listed}"), executor_key(executor));
            }
        }
        match decision.deadline {
            Deadline::None => self.put(format!("{name}_deadline"), "none"),
            Deadline::NextSession => self.put(format!("{name}_deadline"), "next-session"),
            Deadline::Day(day) => {
                self.put(format!("{name}_deadline"), "day");
                for (part, value) in ["day", "month", "year"].into_iter().zip(day_fields(day)) {
                    self.put(format!("{name}_due_{part}"), value);
                }
            }
        }
    }
}

/// The place of the decision to which a field belongs, and the rest of its name.
fn of_decision(name: &str) -> Option<(usize, &str)> {
    let (place, rest) = name.strip_prefix("decision_")?.split_once('_')?;
    Some((place.parse().ok()?, rest))
}

/// The first words of the names of a passage's fields; none for a decision, which goes by its place.
fn part_of(passage: Passage) -> Option<String> {
    match passage {
        Passage::Heading(_) => Some("heading".to_owned()),
        Passage::Heard(_) => Some("heard".to_owned()),
        Passage::Noted(_) => Some("noted".to_owned()),
        Passage::Statement(_, party) => Some(format!("statement_{}", party.key())),
        Passage::Decision(_) => None,
    }
}

/// The value of an executor in the list: a Party, `both`, or the key of an authority.
fn executor_key(executor: &Executor) -> &str {
    match executor {
        Executor::Party(party) => party.key(),
        Executor::Both => "both",
        Executor::Authority { key, .. } => key,
        Executor::Other { .. } => "",
    }
}

/// The executor with this value in the list.
fn executor_of(key: &str) -> Option<Executor> {
    match key {
        "both" => Some(Executor::Both),
        key => Party::from_key(key).map(Executor::Party).or_else(|| Executor::authority(key)),
    }
}
