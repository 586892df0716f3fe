//! Writing minutes: the draft made from the agenda, its texts and their renderings, decisions, the next session.

use super::{
    DECISIONS_MOST, DecisionRecord, ItemRecord, Minutes, NextSession, OriginalLanguages, Passage, Record,
    State, Step, Texts, What, When,
};
use crate::{
    acting::Acting,
    agendas::{Agenda, Item},
    decisions::{Deadline, Executor, Kind},
    delegations::Both,
    identifiers::{DecisionId, ItemId},
    languages::Language,
    parties::Party,
    places::Place,
    rules::Rule,
    sessions::{Session, StateName},
    text::Prose,
};

impl Minutes {
    /// The first draft, from *convened* on: an entry for each item of the agenda, with its title and nothing decided.
    /// Of a session that was entered from its papers the signed original is transcribed, by whichever Party does it.
    /// The next session is the other Party's to host (Art. 12(2)): this one, once held, is the last held.
    ///
    /// # Errors
    /// [`Rule::NotInThisState`] before the session is convened, [`Rule::BelongsTo`] for another than the host.
    pub fn draft_from(acting: Acting, session: &Session, agenda: &Agenda) -> Result<Self, Rule> {
        let here = session.state_name();
        if here != StateName::Convened && !here.is_held() {
            return Err(Rule::NotInThisState(here));
        }
        let host = session.terms.host;
        let transcriber = session.is_from_papers().then_some(acting.party);
        let record = Record {
            original: OriginalLanguages::default(),
            items: entries(agenda).collect(),
            next_session: NextSession { host: host.other(), place: None, when: When::ToBeAgreed },
        };
        let (versions, remarks) = (Vec::new(), Vec::new());
        let minutes =
            Self { host, transcriber, record, state: State::Draft, versions, remarks, steps: Vec::new() };
        minutes.is_kept_by(&acting)?;
        Ok(minutes.step(acting, What::Begun, State::Draft))
    }

    /// Takes over what changed on the agenda since: titles, order, new items. What is written stays with its item.
    ///
    /// # Errors
    /// [`Rule::WrittenItemGone`] where an item left the agenda on which something is written; as [`Minutes::write`].
    pub fn follow_agenda(self, acting: Acting, agenda: &Agenda) -> Result<Self, Rule> {
        self.edit(acting, |record| {
            let mut former = std::mem::take(&mut record.items);
            for entry in entries(agenda) {
                let known = former.iter().position(|item| item.item == entry.item);
                record.items.push(match known.map(|place| former.remove(place)) {
                    Some(known) => followed(known, entry)?,
                    None => entry,
                });
            }
            if former.iter().any(ItemRecord::is_written) { Err(Rule::WrittenItemGone) } else { Ok(()) }
        })
    }

    /// Writes a text, or takes it out. A text of the original is the host's, and changing it once circulated makes the
    /// minutes a draft again and voids both consents. A rendering that is no part of the original is a working paper:
    /// it voids nothing, can be made even after the signing, and the other Party makes it in its own language.
    ///
    /// # Errors
    /// [`Rule::BelongsTo`], [`Rule::NotInThisStateOfMinutes`], [`Rule::ItemGone`], [`Rule::DecisionGone`],
    /// [`Rule::NotALanguageOfMinutes`].
    pub fn write(
        self,
        acting: Acting,
        passage: Passage,
        language: Language,
        words: Option<Prose>,
    ) -> Result<Self, Rule> {
        self.touch(acting, language, |record| record.texts_mut(passage)?.write(language, words))
    }

    /// Marks a text as read through; a rendering, against the Russian. Marks change no text and void nothing.
    ///
    /// # Errors
    /// [`Rule::TextsMissing`]; as [`Minutes::write`].
    pub fn check(self, acting: Acting, passage: Passage, language: Language) -> Result<Self, Rule> {
        self.touch(acting, language, |record| record.texts_mut(passage)?.check(language))
    }

    /// Adds a decision to an item, as its last.
    ///
    /// # Errors
    /// [`Rule::DecisionsFull`] beyond [`DECISIONS_MOST`]; as [`Minutes::write`].
    pub fn decide(self, acting: Acting, item: ItemId, decision: DecisionRecord) -> Result<Self, Rule> {
        self.edit(acting, |record| {
            let decisions = &mut record.item_mut(item)?.decisions;
            if decisions.len() >= DECISIONS_MOST {
                return Err(Rule::DecisionsFull { most: DECISIONS_MOST });
            }
            decisions.push(decision);
            Ok(())
        })
    }

    /// Another kind, other executors, another deadline.
    ///
    /// # Errors
    /// As [`Minutes::write`].
    pub fn amend_decision(
        self,
        acting: Acting,
        id: DecisionId,
        kind: Kind,
        executors: Vec<Executor>,
        deadline: Deadline,
    ) -> Result<Self, Rule> {
        self.edit(acting, |record| {
            let decision = record.decision_mut(id)?;
            (decision.kind, decision.executors, decision.deadline) = (kind, executors, deadline);
            Ok(())
        })
    }

    /// Puts a decision at a place among those of its item, counted from nought; the place is its number.
    ///
    /// # Errors
    /// As [`Minutes::write`].
    pub fn put_decision_at(self, acting: Acting, id: DecisionId, place: usize) -> Result<Self, Rule> {
        self.edit(acting, |record| {
            let (decisions, at) = place_of(record, id)?;
            let decision = decisions.remove(at);
            decisions.insert(place.min(decisions.len()), decision);
            Ok(())
        })
    }

    /// Strikes a decision.
    ///
    /// # Errors
    /// [`Rule::DecisionStands`] where the minutes are corrected that it was entered with; as [`Minutes::write`].
    pub fn strike_decision(self, acting: Acting, id: DecisionId) -> Result<Self, Rule> {
        if self.is_correction() && self.versions.iter().any(|version| version.record.decision(id).is_ok()) {
            return Err(Rule::DecisionStands);
        }
        self.edit(acting, |record| {
            let (decisions, at) = place_of(record, id)?;
            decisions.remove(at);
            Ok(())
        })
    }

    /// Says where and when the next session is held. Its host is the Party whose turn it is.
    ///
    /// # Errors
    /// [`Rule::CityOutsideHostState`], [`Rule::EndsBeforeItBegins`], [`Rule::InThePast`]; as [`Minutes::write`].
    pub fn set_next_session(self, acting: Acting, place: Option<Place>, when: When) -> Result<Self, Rule> {
        let today = acting.day();
        let host = self.record.next_session.host;
        // What a signed original says is written as it stands there, and only found.
        let is_written_here = self.transcriber.is_none();
        let is_outside = |state: &Party| is_written_here && *state != host;
        if let Some(state) = place.as_ref().map(Place::state).filter(is_outside) {
            return Err(Rule::CityOutsideHostState { state });
        }
        match when {
            When::Days { first, last } if last < first => {
                return Err(Rule::EndsBeforeItBegins { first, last });
            }
            When::Days { first, .. } if is_written_here && first < today => {
                return Err(Rule::InThePast { today });
            }
            When::Days { .. } | When::ToBeAgreed => {}
        }
        self.edit(acting, |record| {
            record.next_session = NextSession { host, place, when };
            Ok(())
        })
    }

    /// Chooses the languages of the originals.
    ///
    /// # Errors
    /// As [`Minutes::write`].
    pub fn set_original_languages(self, acting: Acting, original: OriginalLanguages) -> Result<Self, Rule> {
        self.edit(acting, |record| {
            record.original = original;
            Ok(())
        })
    }

    fn touch(
        self,
        acting: Acting,
        language: Language,
        change: impl FnOnce(&mut Record) -> Result<(), Rule>,
    ) -> Result<Self, Rule> {
        if language == Language::English {
            return Err(Rule::NotALanguageOfMinutes(language));
        }
        if self.record.original.contains(language) {
            return self.edit(acting, change);
        }
        let is_draft = self.state == State::Draft;
        let keeper = self.keeper();
        if acting.party != keeper && (is_draft || language != acting.party.language()) {
            return Err(Rule::BelongsTo(keeper));
        }
        self.apply(acting, change)
    }

    fn edit(
        self,
        acting: Acting,
        change: impl FnOnce(&mut Record) -> Result<(), Rule>,
    ) -> Result<Self, Rule> {
        self.is_kept_by(&acting)?;
        self.is_not_signed()?;
        self.apply(acting, change)
    }

    /// Makes the change. Where it touches what was circulated, the minutes are a draft again; where it touches only
    /// marks and working renderings, both Parties go on seeing the same.
    fn apply(
        mut self,
        acting: Acting,
        change: impl FnOnce(&mut Record) -> Result<(), Rule>,
    ) -> Result<Self, Rule> {
        let mut changed = self.record.clone();
        change(&mut changed)?;
        let is_same = changed.canonical() == self.record.canonical();
        self.record = changed;
        match &self.state {
            State::Draft => {}
            _ if is_same => {
                if let Some(version) = self.versions.last_mut() {
                    version.record = self.record.clone();
                }
            }
            State::Circulated { shared, .. }
            | State::Agreed { shared, .. }
            | State::Signed { shared, .. } => {
                let voided = |party: &Party| self.state.consent_of(*party).is_some();
                let voided = Party::BOTH.into_iter().filter(voided).collect();
                let what = What::Reopened { shared: *shared, voided };
                self.steps.push(Step { acting, what });
                self.state = State::Draft;
            }
            State::Entered { .. } => return Err(Rule::NotInThisStateOfMinutes(super::StateName::Signed)),
        }
        Ok(self)
    }
}

/// An entry with nothing written for each item; the items of both at the end are the closing ones.
fn entries(agenda: &Agenda) -> impl Iterator<Item = ItemRecord> {
    let closing = agenda.items.iter().rev().take_while(|item| item.by.is_none()).count();
    let substance = agenda.items.len() - closing;
    agenda.items.iter().enumerate().map(move |(place, item)| entry(item, place >= substance))
}

fn entry(item: &Item, is_closing: bool) -> ItemRecord {
    ItemRecord {
        item: item.id,
        is_closing,
        heading: heading(item),
        heard: Texts::default(),
        noted: Texts::default(),
        decisions: Vec::new(),
        statements: Both::default(),
    }
}

/// A line is prose of one paragraph.
fn heading(item: &Item) -> Texts {
    let title = item.title.as_str();
    Prose::new(title, title.chars().count()).map(Texts::in_russian).unwrap_or_default()
}

/// What is written on an item, under the title and in the place that the agenda now gives it.
fn followed(known: ItemRecord, entry: ItemRecord) -> Result<ItemRecord, Rule> {
    let mut heading = known.heading;
    heading.write(Language::Russian, entry.heading.words(Language::Russian).cloned())?;
    Ok(ItemRecord { heading, is_closing: entry.is_closing, ..known })
}

fn place_of(record: &mut Record, id: DecisionId) -> Result<(&mut Vec<DecisionRecord>, usize), Rule> {
    record
        .items
        .iter_mut()
        .find_map(|item| {
            let at = item.decisions.iter().position(|decision| decision.id == id)?;
            Some((&mut item.decisions, at))
        })
        .ok_or(Rule::DecisionGone)
}
