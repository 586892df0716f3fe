//! Remarks on a version that both Parties see: made, answered, resolved, taken over.

use super::{About, Anchor, Answer, Protocol, Remark, RemarkState, What};
use crate::{acting::Acting, identifiers::RemarkId, rules::Rule, text::Prose};

impl Protocol {
    /// A remark on the version shared last, as it would be made. A Party may keep it to itself \[product\]: then it is
    /// no part of the protocol.
    ///
    /// # Errors
    /// [`Rule::NotInThisStateOfProtocol`] before the first version and once signed or given up,
    /// [`Rule::InstructionGone`], [`Rule::WordsGone`].
    pub fn remark_to_keep(
        &self,
        acting: Acting,
        id: RemarkId,
        about: Option<About>,
        text: Prose,
    ) -> Result<Remark, Rule> {
        let Some(version) = self.shared().filter(|_| self.is_under_review()) else {
            return Err(self.not_now());
        };
        let (answers, state) = (Vec::new(), RemarkState::Open);
        let remark = Remark { id, acting, version: version.number, about, text, answers, state };
        if let Some(about) = &remark.about {
            version.draft.instruction(about.instruction).ok_or(Rule::InstructionGone)?;
        }
        if remark.stands_in(&version.draft) { Ok(remark) } else { Err(Rule::WordsGone) }
    }

    /// Makes a remark before both Parties. It stands in no one's way. One that was kept is made like any other: by
    /// whoever shares it, then, on the version of then.
    ///
    /// # Errors
    /// As [`Protocol::remark_to_keep`].
    pub fn remark(
        mut self,
        acting: Acting,
        id: RemarkId,
        about: Option<About>,
        text: Prose,
    ) -> Result<Self, Rule> {
        let remark = self.remark_to_keep(acting.clone(), id, about, text)?;
        self.remarks.push(remark);
        Ok(self.stepped(acting, What::Remarked(id)))
    }

    /// Answers a remark of the other Party or of one's own. What was resolved is talked about again.
    ///
    /// # Errors
    /// [`Rule::RemarkGone`] where there is none, or its wording was taken over; [`Rule::NotInThisStateOfProtocol`].
    pub fn answer(mut self, acting: Acting, id: RemarkId, text: Prose) -> Result<Self, Rule> {
        let remark = self.under_review(id)?;
        remark.answers.push(Answer { acting: acting.clone(), text });
        remark.state = RemarkState::Open;
        Ok(self.stepped(acting, What::Answered(id)))
    }

    /// The Party that made a remark is content: nobody else ends it for that Party \[product\].
    ///
    /// # Errors
    /// [`Rule::BelongsTo`]; [`Rule::RemarkGone`] where it is ended already; as [`Protocol::answer`].
    pub fn resolve(mut self, acting: Acting, id: RemarkId) -> Result<Self, Rule> {
        let remark = self.under_review(id)?;
        if remark.acting.party != acting.party {
            return Err(Rule::BelongsTo(remark.acting.party));
        }
        if !remark.is_open() {
            return Err(Rule::RemarkGone);
        }
        remark.state = RemarkState::Resolved { acting: acting.clone() };
        Ok(self.stepped(acting, What::Resolved(id)))
    }

    /// The keeper takes the proposed wording over into the draft of the next version, in one act.
    ///
    /// # Errors
    /// [`Rule::RemarkGone`] where it proposes nothing or is accepted, [`Rule::InstructionGone`], [`Rule::WordsGone`]; as
    /// [`Protocol::write`].
    pub fn accept(mut self, acting: Acting, id: RemarkId) -> Result<Self, Rule> {
        self.may_be_drafted(&acting)?;
        let remark = self.under_review(id)?;
        let (instruction, Anchor { language, words, .. }, proposed) =
            remark.proposal().ok_or(Rule::RemarkGone)?;
        let (language, words, proposed) = (*language, words.clone(), proposed.clone());
        remark.state = RemarkState::Accepted { acting: acting.clone() };
        let known = self.draft.instructions.iter_mut().find(|known| known.id == instruction);
        known.ok_or(Rule::InstructionGone)?.reword(language, &words, &proposed)?;
        Ok(self.stepped(acting, What::Accepted(id)))
    }

    /// A remark whose wording was not taken over, while the protocol is under review.
    fn under_review(&mut self, id: RemarkId) -> Result<&mut Remark, Rule> {
        if !self.is_under_review() {
            return Err(self.not_now());
        }
        let remark = self.remarks.iter_mut().find(|remark| remark.id == id).ok_or(Rule::RemarkGone)?;
        if matches!(remark.state, RemarkState::Accepted { .. }) { Err(Rule::RemarkGone) } else { Ok(remark) }
    }
}
