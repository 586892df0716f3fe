//! The correction of a sealed scan: one Party's archivist proposes another file, the other's agrees or declines.

use super::{Correction, CorrectionAnswer, File, Paper, State, VERSIONS_MOST, Version};
use crate::{
    acting::{Acting, Reason},
    rules::Rule,
};

impl Paper {
    /// A Party proposes another file in the place of the sealed scan; until the other agrees nothing is replaced.
    ///
    /// # Errors
    /// [`Rule::BelongsTo`], [`Rule::PaperNotSealed`], [`Rule::CorrectionAwaited`], [`Rule::SameFile`],
    /// [`Rule::VersionsFull`].
    pub fn propose_correction(self, acting: Acting, file: File, reason: Reason) -> Result<Self, Rule> {
        self.is_of(&acting)?;
        if self.state.awaited_correction().is_some() {
            return Err(Rule::CorrectionAwaited);
        }
        let State::Sealed { before, versions, sharing, seal, mut corrections } = self.state else {
            return Err(Rule::PaperNotSealed);
        };
        if versions.last().file.digest == file.digest {
            return Err(Rule::SameFile);
        }
        if versions.count() + before.len() + corrections.len() >= VERSIONS_MOST {
            return Err(Rule::VersionsFull { most: VERSIONS_MOST });
        }
        let (version, answer) = (Version { file, acting }, CorrectionAnswer::Awaited);
        corrections.push(Correction { version, reason, answer });
        Ok(Self { state: State::Sealed { before, versions, sharing, seal, corrections }, ..self })
    }

    /// The other Party agrees: the file is the scan from now on, and the one before stays readable.
    ///
    /// # Errors
    /// [`Rule::PaperNotSealed`], [`Rule::NoCorrection`], [`Rule::OwnCorrection`].
    pub fn agree_correction(self, acting: Acting) -> Result<Self, Rule> {
        self.answered(CorrectionAnswer::Agreed { acting })
    }

    /// The other Party declines, and the scan stays as it is.
    ///
    /// # Errors
    /// As [`Paper::agree_correction`].
    pub fn decline_correction(self, acting: Acting, reason: Reason) -> Result<Self, Rule> {
        self.answered(CorrectionAnswer::Declined { acting, reason })
    }

    fn answered(self, answer: CorrectionAnswer) -> Result<Self, Rule> {
        let State::Sealed { before, versions, sharing, seal, mut corrections } = self.state else {
            return Err(Rule::PaperNotSealed);
        };
        let last = corrections.last_mut().filter(|one| matches!(one.answer, CorrectionAnswer::Awaited));
        let proposal = last.ok_or(Rule::NoCorrection)?;
        let versions = match &answer {
            CorrectionAnswer::Agreed { acting } | CorrectionAnswer::Declined { acting, .. }
                if acting.party == proposal.version.acting.party =>
            {
                return Err(Rule::OwnCorrection);
            }
            CorrectionAnswer::Agreed { .. } => versions.and(proposal.version.clone()),
            CorrectionAnswer::Declined { .. } | CorrectionAnswer::Awaited => versions,
        };
        proposal.answer = answer;
        Ok(Self { state: State::Sealed { before, versions, sharing, seal, corrections }, ..self })
    }
}
