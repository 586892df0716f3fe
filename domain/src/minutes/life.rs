//! The life of minutes: drafted by the host, circulated under a number, agreed by both heads on one fingerprint, signed
//! on paper. Who may try at all is `access`; here stands what is possible.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{Consent, Entry, Record, Remark, RemarkState, Signatory, Signing, State, StateName, Version};
use crate::{
    acting::{Acting, Reason},
    delegations::{Both, Delegation},
    fingerprint::Fingerprint,
    identifiers::{AccountId, ItemId, RemarkId},
    parties::Party,
    places::Place,
    rules::Rule,
    sessions::Session,
    text::Prose,
};

/// The minutes of one session.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Minutes {
    /// The Party that hosts the session; it keeps the draft, unless the minutes are transcribed.
    pub host: Party,
    /// The Party that transcribes them from the signed original; nobody where they are written in the house.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub transcriber: Option<Party>,
    /// The text as it now stands: in a draft the host's own, else what both Parties see.
    pub record: Record,
    /// Where they stand.
    pub state: State,
    /// What was circulated, under its numbers: one, two, three.
    pub versions: Vec<Version>,
    /// The remarks of the Parties, in the order in which they were made.
    pub remarks: Vec<Remark>,
    /// All that was done before both Parties, in order.
    pub steps: Vec<Step>,
}

/// One thing that was done to minutes.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Step {
    /// Who, for whom, on what basis, when.
    pub acting: Acting,
    /// What.
    pub what: What,
}

/// What was done.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum What {
    /// The draft was begun.
    Begun,
    /// Circulated under this number, with this fingerprint.
    Circulated(u32, Fingerprint),
    /// A remark was made.
    Remarked(RemarkId),
    /// A remark was answered.
    Answered(RemarkId),
    /// The head of this delegation agreed to this text.
    Agreed(Fingerprint),
    /// The head of this delegation took the consent back.
    AgreementWithdrawn,
    /// The host changed the text that was circulated: it is a draft again, and the consents of these Parties are void.
    Reopened {
        /// The number of the version that no longer stands.
        shared: u32,
        /// Whose heads had agreed to it.
        voided: Vec<Party>,
    },
    /// Signed on paper on this day.
    Signed(NaiveDate),
    /// Entered from the signed original, as the first version.
    EnteredFromPaper,
    /// A mistake of the transcription was corrected.
    EntryCorrected {
        /// The number of the version that stands since.
        shared: u32,
        /// Why.
        reason: Reason,
        /// What was told of the signing before.
        was: Box<Entry>,
    },
}

impl Minutes {
    /// The name of their state.
    #[must_use]
    pub fn state_name(&self) -> StateName {
        match &self.state {
            State::Draft => StateName::Draft,
            State::Circulated { shared, .. } if self.has_open_remark(*shared) => StateName::Commented,
            State::Circulated { .. } => StateName::Circulated,
            State::Agreed { .. } => StateName::Agreed,
            State::Signed { .. } | State::Entered { .. } => StateName::Signed,
        }
    }

    /// What the other Party than the host sees: the version circulated last.
    #[must_use]
    pub fn shared(&self) -> Option<&Version> {
        self.versions.last()
    }

    /// Puts the draft before the other Party, under the next number.
    ///
    /// # Errors
    /// [`Rule::BelongsTo`], [`Rule::NotInThisStateOfMinutes`], [`Rule::TextsMissing`],
    /// [`Rule::TranscribedFromPaper`].
    pub fn circulate(mut self, acting: Acting) -> Result<Self, Rule> {
        self.is_kept_by(&acting)?;
        if self.transcriber.is_some() {
            return Err(Rule::TranscribedFromPaper);
        }
        if self.state != State::Draft {
            return Err(Rule::NotInThisStateOfMinutes(self.state_name()));
        }
        for language in self.record.original.iter() {
            let count = self.record.gaps(language).len();
            if count > 0 {
                return Err(Rule::TextsMissing { language, count });
            }
        }
        let (number, fingerprint) = (self.next_number(), self.record.fingerprint());
        let circulation = acting.clone();
        self.versions.push(Version { number, circulation, fingerprint, record: self.record.clone() });
        let next = State::Circulated { shared: number, consent: None };
        Ok(self.step(acting, What::Circulated(number, fingerprint), next))
    }

    /// Whether the delegations to the session may still change: their lists are annexed to what is signed.
    ///
    /// # Errors
    /// [`Rule::NotInThisStateOfMinutes`] once signed.
    pub fn lets_delegations_change(&self) -> Result<(), Rule> {
        self.is_not_signed()
    }

    /// Makes a remark on what was circulated last. It stands in no one's way.
    ///
    /// # Errors
    /// [`Rule::NotInThisStateOfMinutes`] before the first circulation and after the signing, [`Rule::ItemGone`].
    pub fn remark(
        mut self,
        acting: Acting,
        id: RemarkId,
        item: Option<ItemId>,
        text: Prose,
    ) -> Result<Self, Rule> {
        let Some(version) = self.shared().filter(|_| !self.state.is_signed()) else {
            return Err(Rule::NotInThisStateOfMinutes(self.state_name()));
        };
        if let Some(item) = item {
            version.record.item(item)?;
        }
        let shared = version.number;
        let state = RemarkState::Open;
        self.remarks.push(Remark { id, acting: acting.clone(), shared, item, text, state });
        let here = self.state.clone();
        Ok(self.step(acting, What::Remarked(id), here))
    }

    /// Answers a remark, for the host; another answer replaces the first.
    ///
    /// # Errors
    /// [`Rule::BelongsTo`], [`Rule::RemarkGone`], [`Rule::NotInThisStateOfMinutes`] once signed.
    pub fn answer(mut self, acting: Acting, id: RemarkId, text: Prose) -> Result<Self, Rule> {
        self.is_kept_by(&acting)?;
        self.is_not_signed()?;
        let remark = self.remarks.iter_mut().find(|remark| remark.id == id).ok_or(Rule::RemarkGone)?;
        remark.state = RemarkState::Answered { acting: acting.clone(), text };
        let here = self.state.clone();
        Ok(self.step(acting, What::Answered(id), here))
    }

    /// The head of a delegation agrees to the text with this fingerprint. Twice is once.
    ///
    /// # Errors
    /// [`Rule::NotInThisStateOfMinutes`], [`Rule::TextMoved`], and what [`Delegation::head_acting`] refuses.
    pub fn agree(
        self,
        acting: Acting,
        delegation: &Delegation,
        account: Option<AccountId>,
        fingerprint: Fingerprint,
    ) -> Result<Self, Rule> {
        let State::Circulated { shared, consent } = &self.state else {
            return Err(Rule::NotInThisStateOfMinutes(self.state_name()));
        };
        let head = delegation.head_acting(&acting, account)?.person.id;
        if fingerprint != self.record.fingerprint() {
            return Err(Rule::TextMoved);
        }
        let (shared, own) = (*shared, Consent { acting: acting.clone(), head, fingerprint });
        let next = match consent {
            Some(given) if given.acting.party == acting.party => return Ok(self),
            Some(other) => {
                State::Agreed { shared, consents: Both::of_and_other(acting.party, own, other.clone()) }
            }
            None => State::Circulated { shared, consent: Some(own) },
        };
        Ok(self.step(acting, What::Agreed(fingerprint), next))
    }

    /// The head of a delegation takes the consent back, until the minutes are signed.
    ///
    /// # Errors
    /// [`Rule::NothingToWithdraw`], [`Rule::NotInThisStateOfMinutes`] once signed, and what
    /// [`Delegation::head_acting`] refuses.
    pub fn withdraw_agreement(
        self,
        acting: Acting,
        delegation: &Delegation,
        account: Option<AccountId>,
    ) -> Result<Self, Rule> {
        self.is_not_signed()?;
        delegation.head_acting(&acting, account)?;
        let party = acting.party;
        let next = match &self.state {
            State::Agreed { shared, consents } => {
                State::Circulated { shared: *shared, consent: Some(consents.of(party.other()).clone()) }
            }
            State::Circulated { shared, .. } if self.state.consent_of(party).is_some() => {
                State::Circulated { shared: *shared, consent: None }
            }
            _ => return Err(Rule::NothingToWithdraw),
        };
        Ok(self.step(acting, What::AgreementWithdrawn, next))
    }

    /// Records that both heads of delegation signed on paper, as printed.
    ///
    /// # Errors
    /// [`Rule::NotInThisStateOfMinutes`] unless agreed, [`Rule::BelongsTo`], [`Rule::NotInThisState`] where the
    /// session is not held, [`Rule::DayTooEarly`], [`Rule::DayAhead`], [`Rule::HeadMissing`].
    pub fn sign(
        self,
        acting: Acting,
        session: &Session,
        delegations: Both<&Delegation>,
        day: NaiveDate,
        place: Place,
    ) -> Result<Self, Rule> {
        let State::Agreed { shared, consents } = &self.state else {
            return Err(Rule::NotInThisStateOfMinutes(self.state_name()));
        };
        self.is_kept_by(&acting)?;
        let number = session.state.number().ok_or(Rule::NotInThisState(session.state_name()))?;
        let (earliest, today) = (session.terms.first_day, acting.day());
        if day < earliest {
            return Err(Rule::DayTooEarly { earliest });
        }
        if day > today {
            return Err(Rule::DayAhead { today });
        }
        let signatories = Both {
            kazakhstan: signatory(Party::Kazakhstan, delegations.kazakhstan)?,
            azerbaijan: signatory(Party::Azerbaijan, delegations.azerbaijan)?,
        };
        let signing = Signing { recording: acting.clone(), session: number, day, place, signatories };
        let (shared, consents) = (*shared, consents.clone());
        let next = State::Signed { shared, consents, signing: Box::new(signing) };
        Ok(self.step(acting, What::Signed(day), next))
    }

    pub(super) fn step(mut self, acting: Acting, what: What, next: State) -> Self {
        self.steps.push(Step { acting, what });
        self.state = next;
        self
    }

    /// The Party that keeps the draft: the host, or whoever transcribes the signed original.
    #[must_use]
    pub const fn keeper(&self) -> Party {
        match self.transcriber {
            Some(party) => party,
            None => self.host,
        }
    }

    pub(super) fn is_kept_by(&self, acting: &Acting) -> Result<(), Rule> {
        let keeper = self.keeper();
        if acting.party == keeper { Ok(()) } else { Err(Rule::BelongsTo(keeper)) }
    }

    pub(super) fn is_not_signed(&self) -> Result<(), Rule> {
        if self.state.is_signed() { Err(Rule::NotInThisStateOfMinutes(StateName::Signed)) } else { Ok(()) }
    }

    fn has_open_remark(&self, shared: u32) -> bool {
        self.remarks.iter().any(|remark| remark.shared == shared && remark.is_open())
    }

    pub(super) fn next_number(&self) -> u32 {
        self.versions.last().map_or(1, |version| version.number.saturating_add(1))
    }
}

fn signatory(party: Party, delegation: &Delegation) -> Result<Signatory, Rule> {
    let head = delegation.head().filter(|_| delegation.party == party);
    let person = &head.ok_or(Rule::HeadMissing(party))?.person;
    Ok(Signatory { person: person.id, names: person.names.clone(), positions: person.positions.clone() })
}
