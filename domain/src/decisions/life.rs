//! The life of a decision: from the signed minutes until every Party that was to carry it out has reported, or a later
//! session gives it up.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{Citation, Deadline, Dispute, Executor, Kind, Paper, Report, State, StateName};
use crate::{
    acting::{Acting, Reason},
    identifiers::DecisionId,
    minutes::{DecisionRecord, Minutes, Signed, Texts},
    parties::Party,
    rules::Rule,
    sessions::Precision,
    text::Prose,
};

/// A decision of the Joint Commission.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Decision {
    /// Its id, the same as in the minutes.
    pub id: DecisionId,
    /// How it is cited.
    pub cited: Citation,
    /// The day on which the minutes were signed.
    pub signed_on: NaiveDate,
    /// How exactly that day is known.
    #[serde(default, skip_serializing_if = "Precision::is_day")]
    pub precision: Precision,
    /// What is decided. Renderings are as they stood at the signing.
    pub text: Texts,
    /// What kind of decision it is.
    pub kind: Kind,
    /// Who carries it out.
    pub executors: Vec<Executor>,
    /// By when.
    pub deadline: Deadline,
    /// Where it stands.
    pub state: State,
    /// All that was done, in order; a report that was disputed and replaced stays visible here.
    pub steps: Vec<Step>,
}

/// One thing that was done to a decision.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Step {
    /// A Party reported it done.
    Reported(Report),
    /// The other Party disputed that.
    Disputed(Dispute),
    /// And took the dispute back.
    DisputeWithdrawn(Acting),
    /// A later session gave it up.
    Dropped {
        /// Who recorded it.
        dropping: Acting,
        /// Why.
        reason: Reason,
        /// The number of that session.
        by_session: u32,
    },
    /// The minutes were transcribed wrongly, and were corrected.
    Corrected {
        /// Who corrected them.
        acting: Acting,
        /// Why.
        reason: Reason,
        /// What stood here before.
        was: Box<Wording>,
    },
}

/// What the minutes say of a decision, as it stood before a correction.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Wording {
    /// How it was cited.
    pub cited: Citation,
    /// On which day the minutes were said to be signed.
    pub signed_on: NaiveDate,
    /// What was decided.
    pub text: Texts,
    /// What kind of decision it was.
    pub kind: Kind,
    /// Who was to carry it out.
    pub executors: Vec<Executor>,
    /// By when.
    pub deadline: Deadline,
}

/// The decisions of signed minutes, in their order; none before the signing.
#[must_use]
pub fn adopted(minutes: &Minutes) -> Vec<Decision> {
    let Some(signed) = minutes.state.signed() else { return Vec::new() };
    let mut decisions = Vec::new();
    for (item, entry) in (1..).zip(&minutes.record.items) {
        for (place, record) in (1..).zip(&entry.decisions) {
            let cited = Citation { session: signed.session, item, place };
            decisions.push(Decision::of(record, cited, signed));
        }
    }
    decisions
}

impl Decision {
    fn of(record: &DecisionRecord, cited: Citation, signed: Signed<'_>) -> Self {
        let (signed_on, precision) = (signed.day, signed.precision);
        let DecisionRecord { id, text, kind, executors, deadline } = record.clone();
        let is_noted = kind == Kind::TakenNote && executors.is_empty();
        let state = if is_noted { State::Noted } else { State::Open };
        let steps = Vec::new();
        Self { id, cited, signed_on, precision, text, kind, executors, deadline, state, steps }
    }

    /// The name of its state.
    #[must_use]
    pub const fn state_name(&self) -> StateName {
        self.state.name()
    }

    /// Whether this Party is to carry it out. Where no executor is named, both are.
    #[must_use]
    pub fn is_for(&self, party: Party) -> bool {
        self.executors.is_empty() || self.executors.iter().any(|executor| executor.is_of(party))
    }

    /// The report of this Party that stands.
    #[must_use]
    pub fn report_of(&self, party: Party) -> Option<&Report> {
        let reports: Vec<&Report> = match &self.state {
            State::Reported { report } => vec![report],
            State::Done { reports } => reports.iter().collect(),
            State::Disputed { standing, .. } => standing.iter().map(AsRef::as_ref).collect(),
            State::Noted | State::Open | State::Dropped { .. } => Vec::new(),
        };
        reports.into_iter().find(|report| report.acting.party == party)
    }

    /// A Party that is to carry it out reports it done.
    ///
    /// # Errors
    /// [`Rule::NotInThisStateOfDecision`] where this Party's report stands or none is awaited, [`Rule::BelongsTo`],
    /// [`Rule::DayAhead`].
    pub fn report(
        mut self,
        acting: Acting,
        done_on: NaiveDate,
        text: Prose,
        paper: Option<Paper>,
    ) -> Result<Self, Rule> {
        let (party, today) = (acting.party, acting.day());
        if !self.state_name().is_awaited() || self.report_of(party).is_some() {
            return Err(Rule::NotInThisStateOfDecision(self.state_name()));
        }
        if !self.is_for(party) {
            return Err(Rule::BelongsTo(party.other()));
        }
        if done_on > today {
            return Err(Rule::DayAhead { today });
        }
        let report = Report { acting, done_on, text, paper };
        self.steps.push(Step::Reported(report.clone()));
        let standing = self.report_of(party.other()).cloned();
        Ok(self.standing(standing.into_iter().chain([report])))
    }

    /// A Party does not take the other's report for done; the other is to report anew.
    ///
    /// # Errors
    /// [`Rule::NotInThisStateOfDecision`] where a report is disputed already, [`Rule::NothingToDispute`] where no
    /// report of the other Party stands.
    pub fn dispute(mut self, acting: Acting, reason: Reason) -> Result<Self, Rule> {
        if self.state_name() == StateName::Disputed {
            return Err(Rule::NotInThisStateOfDecision(StateName::Disputed));
        }
        let disputed = Box::new(self.report_of(acting.party.other()).ok_or(Rule::NothingToDispute)?.clone());
        let standing = self.report_of(acting.party).cloned().map(Box::new);
        let dispute = Dispute { acting, reason };
        self.steps.push(Step::Disputed(dispute.clone()));
        Ok(Self { state: State::Disputed { disputed, standing, dispute }, ..self })
    }

    /// The Party that disputes takes the dispute back: the report stands again.
    ///
    /// # Errors
    /// [`Rule::NotInThisStateOfDecision`], [`Rule::BelongsTo`].
    pub fn withdraw_dispute(mut self, acting: Acting) -> Result<Self, Rule> {
        let State::Disputed { disputed, standing, dispute } = &self.state else {
            return Err(Rule::NotInThisStateOfDecision(self.state_name()));
        };
        if dispute.acting.party != acting.party {
            return Err(Rule::BelongsTo(dispute.acting.party));
        }
        let reports: Vec<Report> =
            standing.iter().chain([disputed]).map(|report| report.as_ref().clone()).collect();
        self.steps.push(Step::DisputeWithdrawn(acting));
        Ok(self.standing(reports))
    }

    /// Records that a later session gave it up. It rests on the signed minutes of that session.
    ///
    /// # Errors
    /// [`Rule::NotInThisStateOfDecision`] where nothing is awaited, [`Rule::NotByALaterSession`].
    pub fn drop_by(mut self, dropping: Acting, reason: Reason, by_session: u32) -> Result<Self, Rule> {
        if !self.state_name().is_awaited() {
            return Err(Rule::NotInThisStateOfDecision(self.state_name()));
        }
        if by_session <= self.cited.session {
            return Err(Rule::NotByALaterSession(self.cited.session));
        }
        self.state = State::Dropped { dropping: dropping.clone(), reason: reason.clone(), by_session };
        self.steps.push(Step::Dropped { dropping, reason, by_session });
        Ok(self)
    }

    /// The decision as the corrected minutes record it: what was done about it since stays, and is held against the
    /// executors that it now has.
    #[must_use]
    pub fn corrected(self, acting: Acting, reason: Reason, adopted: Self) -> Self {
        let was = Wording {
            cited: self.cited,
            signed_on: self.signed_on,
            text: self.text.clone(),
            kind: self.kind,
            executors: self.executors.clone(),
            deadline: self.deadline,
        };
        if was.is_of(&adopted) {
            return Self { precision: adopted.precision, ..self };
        }
        let reports = match &self.state {
            State::Reported { report } => vec![report.clone()],
            State::Done { reports } => reports.clone(),
            State::Noted | State::Open | State::Disputed { .. } | State::Dropped { .. } => Vec::new(),
        };
        let mut steps = self.steps;
        steps.push(Step::Corrected { acting, reason, was: Box::new(was) });
        match self.state {
            State::Noted | State::Open => Self { steps, ..adopted },
            State::Reported { .. } | State::Done { .. } => Self { steps, ..adopted }.standing(reports),
            state @ (State::Disputed { .. } | State::Dropped { .. }) => Self { steps, state, ..adopted },
        }
    }

    /// The state to which these reports, one a Party at most, bring it.
    fn standing(mut self, reports: impl IntoIterator<Item = Report>) -> Self {
        let mut reports: Vec<Report> = reports.into_iter().collect();
        let is_reported = |party| reports.iter().any(|report: &Report| report.acting.party == party);
        let is_done = Party::BOTH.into_iter().all(|party| !self.is_for(party) || is_reported(party));
        self.state = match (is_done, reports.pop()) {
            (_, None) => State::Open,
            (false, Some(report)) => State::Reported { report },
            (true, Some(last)) => {
                reports.push(last);
                reports.sort_by_key(|report| report.acting.at);
                State::Done { reports }
            }
        };
        self
    }
}

impl Wording {
    fn is_of(&self, decision: &Decision) -> bool {
        let Decision { cited, signed_on, text, kind, executors, deadline, .. } = decision;
        self.cited == *cited
            && self.signed_on == *signed_on
            && self.text == *text
            && self.kind == *kind
            && self.executors == *executors
            && self.deadline == *deadline
    }
}
