//! The life of a session: each transition takes the session and who acts, and gives the next state or the rule that
//! stands against it. Who may try at all is `access`; here stands what is possible.

use serde::{Deserialize, Serialize};

use super::{Alternation, State, StateName, Terms};
use crate::{
    acting::{Acting, Reason},
    rules::Rule,
};

/// A session of the Joint Commission.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Session {
    /// The terms on the table, agreed, or held.
    pub terms: Terms,
    /// Where it stands.
    pub state: State,
    /// All that was done, in order; former dates and reasons stay visible here for ever.
    pub steps: Vec<Step>,
}

/// One thing that was done to a session.
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
    /// Proposed to the other Party, on these terms.
    Proposed(Terms),
    /// Answered by other terms.
    CounterProposed(Terms),
    /// Agreed to.
    Agreed,
    /// Declined.
    Declined(Reason),
    /// Taken back.
    Withdrawn,
    /// Agenda and delegations circulated.
    Convened,
    /// Opened, under this number.
    Opened(u32),
    /// Closed.
    Closed,
    /// Entered from papers long after it was held, under the number that they bear.
    EnteredFromPapers(u32),
    /// A mistake of that entry was corrected.
    EntryCorrected {
        /// Why.
        reason: Reason,
        /// What the number was.
        number: u32,
        /// What the terms were.
        was: Terms,
    },
    /// Proposed anew for other days; the former terms stay visible.
    Postponed {
        /// Why.
        reason: Reason,
        /// What the terms were.
        former: Terms,
        /// What they are to be.
        anew: Terms,
    },
    /// Will not be held.
    Cancelled(Reason),
}

/// What convening needs to know about agenda and delegations.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Readiness {
    /// Both Parties agreed to one version of the agenda.
    pub agenda_agreed: bool,
    /// The host's delegation has a head. The other delegation may be "not recorded".
    pub host_delegation: bool,
}

impl Session {
    /// The name of its state.
    #[must_use]
    pub const fn state_name(&self) -> StateName {
        self.state.name()
    }

    /// Puts a session before the other Party.
    ///
    /// # Errors
    /// Every [`Rule`] that the terms break.
    pub fn propose(acting: Acting, terms: Terms, alternation: &Alternation) -> Result<Self, Vec<Rule>> {
        terms.check(alternation, acting.day())?;
        let state = State::Proposed { proposal: acting.clone(), counter: false };
        let steps = vec![Step { acting, what: What::Proposed(terms.clone()) }];
        Ok(Self { terms, state, steps })
    }

    /// Answers with other terms; the turn passes back.
    ///
    /// # Errors
    /// Every [`Rule`] that the terms break, or that the answer is not this Party's.
    pub fn counter_propose(
        mut self,
        acting: Acting,
        terms: Terms,
        alternation: &Alternation,
    ) -> Result<Self, Vec<Rule>> {
        self.has_turn(&acting).map_err(|rule| vec![rule])?;
        terms.check(alternation, acting.day())?;
        self.terms = terms.clone();
        let next = State::Proposed { proposal: acting.clone(), counter: true };
        Ok(self.step(acting, What::CounterProposed(terms), next))
    }

    /// Agrees to the terms on the table. For a host out of turn this is the second of the two consents.
    ///
    /// # Errors
    /// That the answer is not this Party's, or that alternation has moved since the proposal and no reason is given.
    pub fn agree(self, acting: Acting, alternation: &Alternation) -> Result<Self, Rule> {
        let proposal = self.has_turn(&acting)?.clone();
        if let Some(rule) = self.terms.turn_fault(alternation) {
            return Err(rule);
        }
        Ok(self.step(acting.clone(), What::Agreed, State::Agreed { proposal, consent: acting }))
    }

    /// Declines, with a reason.
    ///
    /// # Errors
    /// That the answer is not this Party's.
    pub fn decline(self, acting: Acting, reason: Reason) -> Result<Self, Rule> {
        self.has_turn(&acting)?;
        let next = State::Declined { refusal: acting.clone(), reason: reason.clone() };
        Ok(self.step(acting, What::Declined(reason), next))
    }

    /// Takes back the proposal on the table.
    ///
    /// # Errors
    /// That it is not on the table, or was made by the other Party.
    pub fn withdraw(self, acting: Acting) -> Result<Self, Rule> {
        match &self.state {
            State::Proposed { proposal, .. } if proposal.party == acting.party => {
                Ok(self.step(acting.clone(), What::Withdrawn, State::Withdrawn { withdrawal: acting }))
            }
            State::Proposed { proposal, .. } => Err(Rule::BelongsTo(proposal.party)),
            other => Err(Rule::NotInThisState(other.name())),
        }
    }

    /// Circulates agenda and delegations.
    ///
    /// # Errors
    /// That it is not agreed, that another than the host acts, or what is not ready.
    pub fn convene(self, acting: Acting, ready: Readiness) -> Result<Self, Rule> {
        self.in_state(&[StateName::Agreed])?;
        self.is_host(&acting)?;
        match ready {
            Readiness { agenda_agreed: false, .. } => Err(Rule::AgendaNotAgreed),
            Readiness { host_delegation: false, .. } => Err(Rule::HostDelegationMissing),
            _ => Ok(self.step(acting.clone(), What::Convened, State::Convened { convocation: acting })),
        }
    }

    /// Opens the session: it is held now, and its number is fixed.
    ///
    /// # Errors
    /// That it is not convened, not yet due, or that the order of Art. 12(2) has moved since it was agreed.
    pub fn open(self, acting: Acting, alternation: &Alternation, another_open: bool) -> Result<Self, Rule> {
        self.in_state(&[StateName::Convened])?;
        self.is_host(&acting)?;
        let today = acting.at.with_timezone(&self.terms.place.zone()).date_naive();
        if today < self.terms.first_day {
            return Err(Rule::NotYetBegun(self.terms.first_day));
        }
        if another_open {
            return Err(Rule::AnotherInSession);
        }
        if let Some(rule) = self.terms.turn_fault(alternation) {
            return Err(rule);
        }
        let number = alternation.expected_number();
        let next = State::InSession { number, opening: acting.clone() };
        Ok(self.step(acting, What::Opened(number), next))
    }

    /// Closes the session.
    ///
    /// # Errors
    /// That it is not in session, or that another than the host acts.
    pub fn close(self, acting: Acting) -> Result<Self, Rule> {
        let State::InSession { number, .. } = self.state else {
            return Err(Rule::NotInThisState(self.state_name()));
        };
        self.is_host(&acting)?;
        Ok(self.step(acting.clone(), What::Closed, State::Closed { number, closing: acting }))
    }

    /// Proposes the same session anew for other days, with a reason; the former ones stay visible.
    ///
    /// # Errors
    /// That it is no longer ahead, and every [`Rule`] that the new terms break.
    pub fn postpone(
        mut self,
        acting: Acting,
        reason: Reason,
        anew: Terms,
        alternation: &Alternation,
    ) -> Result<Self, Vec<Rule>> {
        self.is_ahead().map_err(|rule| vec![rule])?;
        anew.check(alternation, acting.day())?;
        let former = std::mem::replace(&mut self.terms, anew.clone());
        let next = State::Proposed { proposal: acting.clone(), counter: false };
        Ok(self.step(acting, What::Postponed { reason, former, anew }, next))
    }

    /// Gives the session up, with a reason.
    ///
    /// # Errors
    /// That it is no longer ahead.
    pub fn cancel(self, acting: Acting, reason: Reason) -> Result<Self, Rule> {
        self.is_ahead()?;
        let next = State::Cancelled { cancellation: acting.clone(), reason: reason.clone() };
        Ok(self.step(acting, What::Cancelled(reason), next))
    }

    fn step(mut self, acting: Acting, what: What, next: State) -> Self {
        self.steps.push(Step { acting, what });
        self.state = next;
        self
    }

    fn in_state(&self, names: &[StateName]) -> Result<(), Rule> {
        let here = self.state_name();
        if names.contains(&here) { Ok(()) } else { Err(Rule::NotInThisState(here)) }
    }

    fn is_ahead(&self) -> Result<(), Rule> {
        if self.state_name().is_ahead() { Ok(()) } else { Err(Rule::NotInThisState(self.state_name())) }
    }

    fn is_host(&self, acting: &Acting) -> Result<(), Rule> {
        if acting.party == self.terms.host { Ok(()) } else { Err(Rule::BelongsTo(self.terms.host)) }
    }

    fn has_turn(&self, acting: &Acting) -> Result<&Acting, Rule> {
        match &self.state {
            State::Proposed { proposal, .. } if proposal.party != acting.party => Ok(proposal),
            State::Proposed { proposal, .. } => Err(Rule::BelongsTo(proposal.party.other())),
            other => Err(Rule::NotInThisState(other.name())),
        }
    }
}

#[cfg(test)]
pub(super) mod tests;
