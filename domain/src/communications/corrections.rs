//! Correcting what was recorded: an entry of its own that names what it corrects. The old value stays readable, and what
//! was known before stays answerable.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{Communication, Delivery, ReceivedBy, State, Terms, What, life::dispatched_on};
use crate::{
    acting::{Acting, Reason},
    rules::Rule,
    text::Line,
};

/// A correction, with what stood before it.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Correction {
    /// Why.
    pub reason: Reason,
    /// What stood before.
    pub was: Was,
}

/// The most corrections of one communication \[product\].
pub const CORRECTIONS_MOST: usize = 50;

/// What stood before a correction.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Was {
    /// What was on its face, and what it carried.
    Face(Box<Terms>),
    /// Where it stood.
    Standing(Box<State>),
}

impl Communication {
    /// The sender corrects what it recorded of the face, or of the contents, of a communication that has left.
    ///
    /// # Errors
    /// [`Rule::MarkingFixed`] (Art. 9(1)), [`Rule::NothingCorrected`], [`Rule::CorrectionsFull`], [`Rule::BelongsTo`],
    /// [`Rule::NotInThisStateOfCommunication`]; what is missing on its face.
    pub fn correct_terms(self, acting: Acting, reason: Reason, terms: Terms) -> Result<Self, Rule> {
        self.is_of(&acting, self.sender)?;
        if terms.marking != self.terms.marking {
            return Err(Rule::MarkingFixed);
        }
        let dated = terms.is_complete(self.state.left_on_basis())?;
        if let Some(dispatch) = self.state.dispatch().filter(|dispatch| dispatch.day < dated) {
            return Err(Rule::DatedAfterDispatch { dispatched: dispatch.day });
        }
        self.is_corrected(terms != self.terms)?;
        let was = Was::Face(Box::new(self.terms.clone()));
        let state = self.state.clone();
        Ok(Self { terms, ..self }.step(acting, What::Corrected(Correction { reason, was }), state))
    }

    /// The sender corrects the day on which it left.
    ///
    /// # Errors
    /// As [`Communication::dispatch`]; [`Rule::ReceivedBeforeDispatch`] where an account of the receipt names an earlier
    /// day; [`Rule::NothingCorrected`].
    pub fn correct_dispatch(self, acting: Acting, reason: Reason, day: NaiveDate) -> Result<Self, Rule> {
        self.is_of(&acting, self.sender)?;
        let mut state = self.state.clone();
        let (State::Dispatched { dispatch }
        | State::Delivered { dispatch, .. }
        | State::Received { dispatch, .. }) = &mut state
        else {
            return Err(Rule::NotInThisStateOfCommunication(self.state_name()));
        };
        dispatched_on(day, self.terms.is_complete(self.state.left_on_basis())?, acting.day())?;
        dispatch.day = day;
        let accounts = [state.delivery().map(|one| one.day), state.receipt().map(|one| one.day)];
        if accounts.into_iter().flatten().any(|account| account < day) {
            return Err(Rule::ReceivedBeforeDispatch { dispatched: day });
        }
        self.stands_corrected(acting, reason, state)
    }

    /// The sender corrects its account of the delivery.
    ///
    /// # Errors
    /// As [`Communication::deliver`]; [`Rule::NothingCorrected`].
    pub fn correct_delivery(
        self,
        acting: Acting,
        reason: Reason,
        day: NaiveDate,
        evidence: Line,
        signed_on: Option<NaiveDate>,
    ) -> Result<Self, Rule> {
        self.is_of(&acting, self.sender)?;
        let mut state = self.state.clone();
        let (State::Delivered { delivery, .. } | State::Received { delivery: Some(delivery), .. }) =
            &mut state
        else {
            return Err(Rule::NotInThisStateOfCommunication(self.state_name()));
        };
        *delivery = Delivery { day, evidence, ..delivery.clone() };
        self.is_received_on(&state, day, acting.day(), signed_on)?;
        self.stands_corrected(acting, reason, state)
    }

    /// The receiver corrects its account of the receipt.
    ///
    /// # Errors
    /// As [`Communication::receive`]; [`Rule::NothingCorrected`].
    pub fn correct_receipt(
        self,
        acting: Acting,
        reason: Reason,
        day: NaiveDate,
        incoming_number: Option<Line>,
        received_by: ReceivedBy,
        signed_on: Option<NaiveDate>,
    ) -> Result<Self, Rule> {
        self.is_of(&acting, self.receiver())?;
        let mut state = self.state.clone();
        let State::Received { receipt, .. } = &mut state else {
            return Err(Rule::NotInThisStateOfCommunication(self.state_name()));
        };
        (receipt.day, receipt.incoming_number, receipt.received_by) = (day, incoming_number, received_by);
        self.is_received_on(&state, day, acting.day(), signed_on)?;
        self.stands_corrected(acting, reason, state)
    }

    fn stands_corrected(self, acting: Acting, reason: Reason, state: State) -> Result<Self, Rule> {
        self.is_corrected(state != self.state)?;
        let was = Was::Standing(Box::new(self.state.clone()));
        Ok(self.step(acting, What::Corrected(Correction { reason, was }), state))
    }

    fn is_corrected(&self, differs: bool) -> Result<(), Rule> {
        let corrections = self.steps.iter().filter(|step| matches!(step.what, What::Corrected(_))).count();
        match self.state_name() {
            state if !state.is_sent() => Err(Rule::NotInThisStateOfCommunication(state)),
            _ if !differs => Err(Rule::NothingCorrected),
            _ if corrections >= CORRECTIONS_MOST => Err(Rule::CorrectionsFull { most: CORRECTIONS_MOST }),
            _ => Ok(()),
        }
    }
}
