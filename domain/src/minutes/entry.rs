//! Minutes that were signed on paper and are entered from the signed original, by one act, with its scan: what refuses a
//! live act is only a finding here. A mistake of the transcription is corrected by an entry that leaves the earlier one
//! readable.

use chrono::{Datelike as _, NaiveDate};
use serde::{Deserialize, Serialize};

use super::{Minutes, Record, Signatory, State, Version, What, When};
use crate::{
    acting::{Acting, Reason},
    decisions::{Citation, Deadline},
    delegations::Both,
    identifiers::PaperId,
    languages::Language,
    parties::Party,
    places::Place,
    rules::Rule,
    sessions::{Precision, Session},
};

/// What the signed original tells of its signing.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Original {
    /// The day; of a month or a year the last, which contradicts nothing within it.
    pub day: NaiveDate,
    /// How exactly the paper tells it.
    #[serde(default, skip_serializing_if = "Precision::is_day")]
    pub precision: Precision,
    /// Where.
    pub place: Place,
    /// Who signed for each Party, where it can be read.
    pub signatories: Both<Option<Signatory>>,
}

/// Minutes as entered from the signed original.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Entry {
    /// Who entered them, when.
    pub recording: Acting,
    /// The number of the session.
    pub session: u32,
    /// What the original tells of its signing.
    pub original: Original,
    /// The scan that they were entered from.
    pub scan: PaperId,
}

/// Something about transcribed minutes that the Agreement, or reading, does not expect. It refuses nothing.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Finding {
    /// On so many items of substance nothing is written.
    NothingWritten {
        /// How many.
        count: usize,
    },
    /// So many texts are not written in a language of the original, though they are in another.
    TextsMissing {
        /// The language.
        language: Language,
        /// How many.
        count: usize,
    },
    /// Signed before the session began.
    SignedBefore {
        /// The day on which it began.
        began: NaiveDate,
    },
    /// Who signed for this Party is not recorded.
    SignatoryMissing(Party),
    /// A decision was due before the minutes were signed.
    DueBeforeSigning(Citation),
    /// The next session is on the territory of the State of this Party, though it is not its turn (Art. 12(2)).
    NextOutOfTurn(Party),
    /// The next session was to end before the minutes were signed.
    NextBeforeSigning,
}

impl Original {
    /// The first day that it may be.
    #[must_use]
    pub fn earliest(&self) -> NaiveDate {
        let first = match self.precision {
            Precision::Day => None,
            Precision::Month => self.day.with_day(1),
            Precision::Year => NaiveDate::from_ymd_opt(self.day.year(), 1, 1),
        };
        first.unwrap_or(self.day)
    }

    fn is_not_ahead(&self, today: NaiveDate) -> Result<(), Rule> {
        if self.earliest() > today { Err(Rule::DayAhead { today }) } else { Ok(()) }
    }
}

impl Minutes {
    /// Enters what was transcribed from the signed original: from now on it stands before both Parties, as signed.
    ///
    /// # Errors
    /// [`Rule::BelongsTo`], [`Rule::NotInThisStateOfMinutes`] for what is not being transcribed,
    /// [`Rule::NotInThisState`] where the session is not held, [`Rule::DayAhead`].
    pub fn enter(
        self,
        acting: Acting,
        session: &Session,
        original: Original,
        scan: PaperId,
    ) -> Result<Self, Rule> {
        self.is_kept_by(&acting)?;
        if self.transcriber.is_none() || self.state != State::Draft || !self.versions.is_empty() {
            return Err(Rule::NotInThisStateOfMinutes(self.state_name()));
        }
        let entry = Entry::of(acting.clone(), session, original, scan)?;
        // When it was begun is the Party's own to know.
        let begun = Self { steps: Vec::new(), ..self };
        Ok(begun.versioned(acting.clone()).step(acting, What::EnteredFromPaper, entry.state()))
    }

    /// Begins the correction of what was entered: a draft of the Party that corrects. What is entered goes on standing.
    ///
    /// # Errors
    /// [`Rule::NotInThisStateOfMinutes`] for what was not entered from paper.
    pub fn correction(self, party: Party) -> Result<Self, Rule> {
        match self.state {
            State::Entered { .. } => Ok(Self { transcriber: Some(party), state: State::Draft, ..self }),
            _ => Err(Rule::NotInThisStateOfMinutes(self.state_name())),
        }
    }

    /// Whether these are the draft of a correction of what was entered.
    #[must_use]
    pub fn is_correction(&self) -> bool {
        self.transcriber.is_some() && self.state == State::Draft && !self.versions.is_empty()
    }

    /// Puts a corrected record in the place of what was entered. The earlier version, and what was told of the signing,
    /// stay readable.
    ///
    /// # Errors
    /// [`Rule::NotInThisStateOfMinutes`] for what was not entered from paper, [`Rule::NotInThisState`],
    /// [`Rule::DayAhead`], [`Rule::NothingCorrected`].
    pub fn correct(
        self,
        acting: Acting,
        session: &Session,
        (record, original): (Record, Original),
        scan: PaperId,
        reason: Reason,
    ) -> Result<Self, Rule> {
        let State::Entered { entry: was } = &self.state else {
            return Err(Rule::NotInThisStateOfMinutes(self.state_name()));
        };
        let (shared, was) = (self.next_number(), was.clone());
        let entry = Entry::of(acting.clone(), session, original, scan)?;
        if record == self.record && entry.original == was.original && entry.session == was.session {
            return Err(Rule::NothingCorrected);
        }
        let corrected = Self { record, ..self }.versioned(acting.clone());
        Ok(corrected.step(acting, What::EntryCorrected { shared, reason, was }, entry.state()))
    }

    /// What is found about minutes that are transcribed from a signed original; nothing about others.
    #[must_use]
    pub fn findings(&self, session: &Session) -> Vec<Finding> {
        if self.transcriber.is_none() {
            return Vec::new();
        }
        let mut found = self.record.unwritten();
        if let State::Entered { entry } = &self.state {
            found.extend(entry.findings(session, &self.record));
        }
        let next = &self.record.next_session;
        let place = next.place.as_ref().map(Place::state).filter(|&state| state != next.host);
        found.extend(place.map(Finding::NextOutOfTurn));
        found
    }

    fn versioned(mut self, circulation: Acting) -> Self {
        let (number, fingerprint) = (self.next_number(), self.record.fingerprint());
        self.versions.push(Version { number, circulation, fingerprint, record: self.record.clone() });
        self
    }
}

impl Record {
    fn unwritten(&self) -> Vec<Finding> {
        let count = self.items.iter().filter(|item| !item.is_closing && !item.is_written()).count();
        let nothing = (count > 0).then_some(Finding::NothingWritten { count });
        let missing = self.original.iter().filter_map(|language| {
            let lacks = |texts: &super::Texts| !texts.is_empty() && texts.words(language).is_none();
            let count = self.passages().filter(|(_, texts)| lacks(texts)).count();
            (count > 0).then_some(Finding::TextsMissing { language, count })
        });
        nothing.into_iter().chain(missing).collect()
    }
}

impl Entry {
    fn of(recording: Acting, session: &Session, original: Original, scan: PaperId) -> Result<Self, Rule> {
        let number = session.state.number().ok_or(Rule::NotInThisState(session.state_name()))?;
        original.is_not_ahead(recording.day())?;
        Ok(Self { recording, session: number, original, scan })
    }

    fn state(self) -> State {
        State::Entered { entry: Box::new(self) }
    }

    fn findings(&self, session: &Session, record: &Record) -> Vec<Finding> {
        let (signed, mut found) = (&self.original, Vec::new());
        let began = session.terms.first_day;
        if signed.day < began {
            found.push(Finding::SignedBefore { began });
        }
        let unnamed = |party: &Party| signed.signatories.of(*party).is_none();
        found.extend(Party::BOTH.into_iter().filter(unnamed).map(Finding::SignatoryMissing));
        for (item, entry) in (1..).zip(&record.items) {
            for (place, decision) in (1..).zip(&entry.decisions) {
                let is_late = matches!(decision.deadline, Deadline::Day(day) if day < signed.earliest());
                let cited = Citation { session: self.session, item, place };
                found.extend(is_late.then_some(Finding::DueBeforeSigning(cited)));
            }
        }
        if matches!(record.next_session.when, When::Days { last, .. } if last < signed.earliest()) {
            found.push(Finding::NextBeforeSigning);
        }
        found
    }
}
