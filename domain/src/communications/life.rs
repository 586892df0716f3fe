//! The life of a communication: prepared, dispatched, delivered, received; and the correction of what was recorded.

use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};

use super::{Correction, Delivery, Dispatch, Receipt, ReceivedBy, State, StateName, Terms, Was};
use crate::{acting::Acting, identifiers::CommunicationId, parties::Party, rules::Rule, text::Line};

/// A communication of one Party to the other.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Communication {
    /// Its id, for good.
    pub id: CommunicationId,
    /// The Party that sends it.
    pub sender: Party,
    /// What it says on its face.
    pub terms: Terms,
    /// Where it stands.
    pub state: State,
    /// All that was recorded of it since it was prepared, in order.
    pub steps: Vec<Step>,
}

/// One thing that was recorded.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Step {
    /// By whom, when.
    pub acting: Acting,
    /// What.
    pub what: What,
}

/// What was recorded.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum What {
    /// It was given up before it left.
    Withdrawn,
    /// It left.
    Dispatched,
    /// The sender gave its account.
    Delivered,
    /// The receiver gave its account.
    Received,
    /// Something recorded before was wrong.
    Corrected(Correction),
}

impl Communication {
    /// Prepared by this Party; the other does not know of it.
    ///
    /// # Errors
    /// As [`Terms::check`].
    pub fn prepared(id: CommunicationId, sender: Party, terms: Terms) -> Result<Self, Rule> {
        terms.check()?;
        Ok(Self { id, sender, terms, state: State::Prepared, steps: Vec::new() })
    }

    /// The Party that receives it.
    #[must_use]
    pub const fn receiver(&self) -> Party {
        self.sender.other()
    }

    /// The name of its state.
    #[must_use]
    pub const fn state_name(&self) -> StateName {
        self.state.name()
    }

    /// Says other things while it is being prepared.
    ///
    /// # Errors
    /// [`Rule::NotInThisStateOfCommunication`], [`Rule::BelongsTo`]; as [`Terms::check`].
    pub fn amend(self, acting: &Acting, terms: Terms) -> Result<Self, Rule> {
        self.is_of(acting, self.sender)?;
        self.is_prepared()?;
        terms.check()?;
        Ok(Self { terms, ..self })
    }

    /// Gives it up before it leaves.
    ///
    /// # Errors
    /// [`Rule::NotInThisStateOfCommunication`], [`Rule::BelongsTo`].
    pub fn withdraw(self, acting: Acting) -> Result<Self, Rule> {
        self.is_of(&acting, self.sender)?;
        self.is_prepared()?;
        let state = State::Withdrawn { withdrawal: acting.clone() };
        Ok(self.step(acting, What::Withdrawn, state))
    }

    /// It left on this day, the day that it bears or later.
    ///
    /// # Errors
    /// What is missing on its face; [`Rule::DispatchedBeforeDated`], [`Rule::DayAhead`],
    /// [`Rule::NotInThisStateOfCommunication`], [`Rule::BelongsTo`].
    pub fn dispatch(self, acting: Acting, day: NaiveDate) -> Result<Self, Rule> {
        self.is_of(&acting, self.sender)?;
        self.is_prepared()?;
        let dated = self.terms.is_complete(&acting.basis)?;
        dispatched_on(day, dated, acting.day())?;
        let state = State::Dispatched { dispatch: Dispatch { acting: acting.clone(), day } };
        Ok(self.step(acting, What::Dispatched, state))
    }

    /// The sender's account: delivered on this day.
    ///
    /// # Errors
    /// [`Rule::ReceivedBeforeDispatch`], [`Rule::ReceivedBeforeSignature`], [`Rule::DayAhead`],
    /// [`Rule::NotInThisStateOfCommunication`], [`Rule::BelongsTo`].
    pub fn deliver(
        self,
        acting: Acting,
        day: NaiveDate,
        evidence: Line,
        signed_on: Option<NaiveDate>,
    ) -> Result<Self, Rule> {
        self.is_of(&acting, self.sender)?;
        let today = acting.day();
        let delivery = Delivery { acting: acting.clone(), day, evidence };
        let state = match &self.state {
            State::Dispatched { dispatch } => State::Delivered { dispatch: dispatch.clone(), delivery },
            State::Received { dispatch, delivery: None, receipt } => State::Received {
                dispatch: dispatch.clone(),
                delivery: Some(delivery),
                receipt: receipt.clone(),
            },
            _ => return Err(Rule::NotInThisStateOfCommunication(self.state_name())),
        };
        self.is_received_on(&state, day, today, signed_on)?;
        Ok(self.step(acting, What::Delivered, state))
    }

    /// The receiver's account: received on this day.
    ///
    /// # Errors
    /// As [`Communication::deliver`].
    pub fn receive(
        self,
        acting: Acting,
        day: NaiveDate,
        incoming_number: Option<Line>,
        received_by: ReceivedBy,
        signed_on: Option<NaiveDate>,
    ) -> Result<Self, Rule> {
        self.is_of(&acting, self.receiver())?;
        let today = acting.day();
        let receipt = Receipt { acting: acting.clone(), day, incoming_number, received_by };
        let (dispatch, delivery) = match &self.state {
            State::Dispatched { dispatch } => (dispatch.clone(), None),
            State::Delivered { dispatch, delivery } => (dispatch.clone(), Some(delivery.clone())),
            _ => return Err(Rule::NotInThisStateOfCommunication(self.state_name())),
        };
        let state = State::Received { dispatch, delivery, receipt };
        self.is_received_on(&state, day, today, signed_on)?;
        Ok(self.step(acting, What::Received, state))
    }

    /// The communication as it was known at an instant: what was recorded later is undone. Nothing where it had not
    /// left by then.
    #[must_use]
    pub fn known_at(mut self, instant: DateTime<Utc>) -> Option<Self> {
        while let Some(step) = self.steps.pop_if(|step| step.acting.at > instant) {
            self.undo(step.what);
        }
        self.state_name().is_sent().then_some(self)
    }

    /// Whether this act is this Party's.
    pub(super) fn is_of(&self, acting: &Acting, party: Party) -> Result<(), Rule> {
        if acting.party == party { Ok(()) } else { Err(Rule::BelongsTo(party)) }
    }

    pub(super) fn step(mut self, acting: Acting, what: What, state: State) -> Self {
        self.steps.push(Step { acting, what });
        Self { state, ..self }
    }

    /// Whether a receipt on this day can be.
    pub(super) fn is_received_on(
        &self,
        state: &State,
        day: NaiveDate,
        today: NaiveDate,
        signed_on: Option<NaiveDate>,
    ) -> Result<(), Rule> {
        let dispatched = state.dispatch().map(|dispatch| dispatch.day);
        if let Some(dispatched) = dispatched.filter(|&dispatched| day < dispatched) {
            return Err(Rule::ReceivedBeforeDispatch { dispatched });
        }
        let carries_procedures = self
            .terms
            .carries
            .iter()
            .any(|carried| matches!(carried, super::Carried::ProceduresCompleted { .. }));
        if let Some(signed) = signed_on.filter(|&signed| carries_procedures && day < signed) {
            return Err(Rule::ReceivedBeforeSignature { signed });
        }
        if day > today { Err(Rule::DayAhead { today }) } else { Ok(()) }
    }

    fn is_prepared(&self) -> Result<(), Rule> {
        match self.state {
            State::Prepared => Ok(()),
            _ => Err(Rule::NotInThisStateOfCommunication(self.state_name())),
        }
    }

    fn undo(&mut self, what: What) {
        let state = std::mem::replace(&mut self.state, State::Prepared);
        self.state = match (what, state) {
            (What::Delivered, State::Delivered { dispatch, .. }) => State::Dispatched { dispatch },
            (What::Delivered, State::Received { dispatch, receipt, .. }) => {
                State::Received { dispatch, delivery: None, receipt }
            }
            (What::Received, State::Received { dispatch, delivery: Some(delivery), .. }) => {
                State::Delivered { dispatch, delivery }
            }
            (What::Received, State::Received { dispatch, delivery: None, .. }) => {
                State::Dispatched { dispatch }
            }
            (What::Corrected(Correction { was: Was::Standing(before), .. }), _) => *before,
            (What::Corrected(Correction { was: Was::Face(terms), .. }), state) => {
                self.terms = *terms;
                state
            }
            (What::Dispatched | What::Withdrawn | What::Delivered | What::Received, _) => State::Prepared,
        };
    }
}

pub(super) fn dispatched_on(day: NaiveDate, dated: NaiveDate, today: NaiveDate) -> Result<(), Rule> {
    if day < dated {
        return Err(Rule::DispatchedBeforeDated { dated });
    }
    if day > today { Err(Rule::DayAhead { today }) } else { Ok(()) }
}
