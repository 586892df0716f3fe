//! What people type about decisions.

use chrono::NaiveDate;
use domain::{acting::Reason, decisions::Paper, minutes::TEXT_MOST, text::Prose};
use serde::{Deserialize, Serialize};

use crate::{
    forms,
    refusals::{Fault, Faults},
};

const NUMBER_MOST: usize = 100;

/// A report of what was done.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
#[expect(missing_docs, reason = "each field is the form field of the same name")]
pub struct ReportForm {
    pub version: String,
    pub done_day: String,
    pub done_month: String,
    pub done_year: String,
    pub text: String,
    pub paper_number: String,
    pub paper_day: String,
    pub paper_month: String,
    pub paper_year: String,
}

impl ReportForm {
    pub(super) fn report(&self) -> Result<(NaiveDate, Prose, Option<Paper>), Faults> {
        let mut faults = Faults::default();
        let done = faults.take("done", forms::day([&self.done_day, &self.done_month, &self.done_year]));
        let text = faults.take("text", forms::prose(&self.text, TEXT_MOST));
        let number = faults.take("paper_number", forms::optional_line(&self.paper_number, NUMBER_MOST));
        let day = forms::optional_day([&self.paper_day, &self.paper_month, &self.paper_year]);
        let paper = match (number, faults.take("paper", day)) {
            (Some(None), Some(None)) => Some(None),
            (Some(Some(number)), Some(Some(day))) => Some(Some(Paper { number, day })),
            (Some(Some(_)), Some(None)) => faults.take("paper", Err(Fault::Required)),
            (Some(None), Some(Some(_))) => faults.take("paper_number", Err(Fault::Required)),
            _ => None,
        };
        match (done, text, paper) {
            (Some(done), Some(text), Some(paper)) if faults.is_empty() => Ok((done, text, paper)),
            _ => Err(faults),
        }
    }
}

/// Why a report is not taken for done.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
#[expect(missing_docs, reason = "each field is the form field of the same name")]
pub struct DisputeForm {
    pub version: String,
    pub reason: String,
}

impl DisputeForm {
    pub(super) fn reason(&self) -> Result<Reason, Faults> {
        forms::reason(&self.reason)
    }
}

/// Which session gave a decision up, and why.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
#[expect(missing_docs, reason = "each field is the form field of the same name")]
pub struct DropForm {
    pub version: String,
    pub by_session: String,
    pub reason: String,
}

impl DropForm {
    /// The session is one of those whose minutes are signed.
    pub(super) fn dropping(&self, signed: &[u32]) -> Result<(u32, Reason), Faults> {
        let mut faults = Faults::default();
        let session = match self.by_session.as_str() {
            "" => Err(Fault::Required),
            typed => typed.parse().ok().filter(|number| signed.contains(number)).ok_or(Fault::NoSuchChoice),
        };
        let session = faults.take("by_session", session);
        let reason = faults.take("reason", forms::prose(&self.reason, forms::REASON_MOST));
        session.zip(reason).ok_or(faults)
    }
}
