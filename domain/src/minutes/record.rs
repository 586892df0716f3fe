//! What people write in minutes. Formulas, names and numbers are composed when they are shown or printed.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::Texts;
use crate::{
    decisions::{Deadline, Executor, Kind},
    delegations::Both,
    identifiers::{DecisionId, ItemId},
    languages::Language,
    parties::Party,
    places::Place,
    rules::Rule,
};

/// The most decisions on one item \[product\].
pub const DECISIONS_MOST: usize = 40;

/// The content of minutes.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Record {
    /// In which languages the originals are signed.
    pub original: OriginalLanguages,
    /// An entry for each item of the agenda, in its order.
    pub items: Vec<ItemRecord>,
    /// What the closing part says of the next session.
    pub next_session: NextSession,
}

/// The languages of the originals: Russian, and those that the Parties choose besides \[product\]. Renderings into the
/// others are working papers, and no part of what is agreed and signed.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
pub struct OriginalLanguages {
    /// Kazakh as well.
    pub kazakh: bool,
    /// Azerbaijani as well.
    pub azerbaijani: bool,
}

impl OriginalLanguages {
    /// Whether the originals are signed in this language.
    #[must_use]
    pub const fn contains(self, language: Language) -> bool {
        match language {
            Language::Kazakh => self.kazakh,
            Language::Azerbaijani => self.azerbaijani,
            Language::Russian => true,
            Language::English => false,
        }
    }

    /// Them, in the order of the Agreement's final clause.
    pub fn iter(self) -> impl Iterator<Item = Language> {
        Language::AUTHENTIC.into_iter().filter(move |&language| self.contains(language))
    }
}

/// What is written on one item.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct ItemRecord {
    /// The item of the agenda.
    pub item: ItemId,
    /// Whether it is one of the last items, of both Parties: the next session, the signing. On these nothing need be
    /// written.
    pub is_closing: bool,
    /// Its title; the Russian stands in the agenda.
    pub heading: Texts,
    /// Who was heard, and on what.
    pub heard: Texts,
    /// What was discussed and noted.
    pub noted: Texts,
    /// What was decided; the place of each is its number.
    pub decisions: Vec<DecisionRecord>,
    /// What either Party asked to be put on record.
    pub statements: Both<Texts>,
}

/// A decision as the minutes record it.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct DecisionRecord {
    /// Its id, for good.
    pub id: DecisionId,
    /// What is decided.
    pub text: Texts,
    /// What kind of decision it is.
    pub kind: Kind,
    /// Who carries it out.
    pub executors: Vec<Executor>,
    /// By when.
    pub deadline: Deadline,
}

/// The session that comes next: on the territory of the State of the Party whose turn it is (Art. 12(2)).
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct NextSession {
    /// That Party.
    pub host: Party,
    /// The city, where it is agreed.
    pub place: Option<Place>,
    /// The days.
    pub when: When,
}

/// When the next session is held.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum When {
    /// To be agreed.
    ToBeAgreed,
    /// On these days.
    Days {
        /// First day.
        first: NaiveDate,
        /// Last day.
        last: NaiveDate,
    },
}

/// Where a text stands in the minutes.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Passage {
    /// The title of an item.
    Heading(ItemId),
    /// Who was heard.
    Heard(ItemId),
    /// What was discussed and noted.
    Noted(ItemId),
    /// A decision.
    Decision(DecisionId),
    /// What this Party asked to be put on record.
    Statement(ItemId, Party),
}

impl Record {
    /// The entry of this item.
    ///
    /// # Errors
    /// [`Rule::ItemGone`].
    pub fn item(&self, id: ItemId) -> Result<&ItemRecord, Rule> {
        self.items.iter().find(|item| item.item == id).ok_or(Rule::ItemGone)
    }

    /// The decision with this id.
    ///
    /// # Errors
    /// [`Rule::DecisionGone`].
    pub fn decision(&self, id: DecisionId) -> Result<&DecisionRecord, Rule> {
        let mut decisions = self.items.iter().flat_map(|item| &item.decisions);
        decisions.find(|decision| decision.id == id).ok_or(Rule::DecisionGone)
    }

    /// Every text with its passage, in the order of the document.
    pub fn passages(&self) -> impl Iterator<Item = (Passage, &Texts)> {
        self.items.iter().flat_map(ItemRecord::passages)
    }

    /// Which passages stand against circulating in this language: in Russian what is not written and must be, in
    /// another what is not checked against the Russian.
    #[must_use]
    pub fn gaps(&self, language: Language) -> Vec<Passage> {
        if language == Language::Russian {
            return self.items.iter().flat_map(ItemRecord::russian_gaps).collect();
        }
        let is_gap = |texts: &Texts| {
            texts.russian.words().is_some()
                && !texts.in_language(language).is_some_and(super::Text::is_checked)
        };
        self.passages().filter(|(_, texts)| is_gap(texts)).map(|(passage, _)| passage).collect()
    }

    pub(super) fn item_mut(&mut self, id: ItemId) -> Result<&mut ItemRecord, Rule> {
        self.items.iter_mut().find(|item| item.item == id).ok_or(Rule::ItemGone)
    }

    pub(super) fn decision_mut(&mut self, id: DecisionId) -> Result<&mut DecisionRecord, Rule> {
        let mut decisions = self.items.iter_mut().flat_map(|item| &mut item.decisions);
        decisions.find(|decision| decision.id == id).ok_or(Rule::DecisionGone)
    }

    pub(super) fn texts_mut(&mut self, passage: Passage) -> Result<&mut Texts, Rule> {
        match passage {
            Passage::Heading(id) => Ok(&mut self.item_mut(id)?.heading),
            Passage::Heard(id) => Ok(&mut self.item_mut(id)?.heard),
            Passage::Noted(id) => Ok(&mut self.item_mut(id)?.noted),
            Passage::Decision(id) => Ok(&mut self.decision_mut(id)?.text),
            Passage::Statement(id, party) => Ok(self.item_mut(id)?.statements.of_mut(party)),
        }
    }
}

impl ItemRecord {
    /// Every text with its passage, in the order of the document.
    pub fn passages(&self) -> impl Iterator<Item = (Passage, &Texts)> {
        let item = self.item;
        let head = [
            (Passage::Heading(item), &self.heading),
            (Passage::Heard(item), &self.heard),
            (Passage::Noted(item), &self.noted),
        ];
        let decisions =
            self.decisions.iter().map(|decision| (Passage::Decision(decision.id), &decision.text));
        let statements =
            Party::BOTH.map(|party| (Passage::Statement(item, party), self.statements.of(party)));
        head.into_iter().chain(decisions).chain(statements)
    }

    /// Whether anything is written besides the title.
    #[must_use]
    pub fn is_written(&self) -> bool {
        !self.decisions.is_empty() || self.passages().skip(1).any(|(_, texts)| !texts.is_empty())
    }

    /// Whether it is the item on the implementation of decisions, by the usual words of its title \[product\]: what the
    /// register knows can be offered for it.
    #[must_use]
    pub fn is_on_implementation(&self) -> bool {
        let title = self.heading.words(Language::Russian).map(|words| words.as_str().to_lowercase());
        title.is_some_and(|title| {
            title.contains("решени") && ["выполнени", "исполнени"].iter().any(|word| title.contains(word))
        })
    }

    /// Title and decisions are written, whatever is rendered is, and something is said on every item of substance.
    fn russian_gaps(&self) -> Vec<Passage> {
        let must = |passage: &Passage, texts: &Texts| match passage {
            Passage::Heading(_) | Passage::Decision(_) => true,
            Passage::Heard(_) => (!self.is_closing && !self.is_written()) || !texts.is_empty(),
            Passage::Noted(_) | Passage::Statement(..) => !texts.is_empty(),
        };
        self.passages()
            .filter(|(passage, texts)| texts.russian.words().is_none() && must(passage, texts))
            .map(|(passage, _)| passage)
            .collect()
    }
}
