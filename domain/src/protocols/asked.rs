//! What a protocol asks of a Party, while it is under way \[product\].

use super::{Protocol, State};
use crate::parties::Party;

/// What is asked of a Party.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Asked {
    /// Both agreed to the text: it is to be signed.
    Signature,
    /// So many remarks await the keeper's word.
    Answers(usize),
    /// The consent of whom the Party has named.
    Consent,
    /// A word on the version with this number: a remark, or the consent.
    Review(u32),
    /// The note that the procedures are completed (Art. 17(1)).
    Notification,
}

impl Protocol {
    /// All that is asked of this Party, what presses most first: whoever may do none of the first is asked the next.
    #[must_use]
    pub fn asks(&self, party: Party, has_notified: bool) -> Vec<Asked> {
        match &self.state {
            State::Agreed { .. } => vec![Asked::Signature],
            State::Shared { .. } => self.asks_in_review(party),
            State::Signed { .. } if !has_notified => vec![Asked::Notification],
            State::Draft | State::Signed { .. } | State::Withdrawn { .. } => Vec::new(),
        }
    }

    fn asks_in_review(&self, party: Party) -> Vec<Asked> {
        let Some(version) = self.shared() else { return Vec::new() };
        let keeps = party == self.keeper;
        let is_open = self.state.consent_of(party).is_none();
        let others = self.remarks.iter().filter(|remark| remark.awaits(party));
        let answers = Some(others.count()).filter(|&count| keeps && count > 0).map(Asked::Answers);
        let mut said = self.remarks.iter().filter(|remark| remark.acting.party == party);
        let is_silent = !said.any(|remark| remark.version == version.number);
        let review = (!keeps && is_open && is_silent).then_some(Asked::Review(version.number));
        let consent = is_open.then_some(Asked::Consent);
        [answers, consent, review].into_iter().flatten().collect()
    }
}
