//! The signed text of one language with all that was recorded of it: entered, corrected, confirmed, disputed.

use serde::{Deserialize, Serialize};

use crate::{
    acting::{Acting, Reason},
    agreement::{Provision, Status, Text},
    languages::Language,
    papers::File,
    parties::Party,
    recordings::VerdictName,
    rules::Rule,
    text::Line,
};

/// The signed text of one language, and by what it is known.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct SignedText {
    /// From which paper it was entered.
    pub source: Line,
    /// The scan of that paper.
    pub scan: File,
    /// Its parts in document order.
    pub provisions: Vec<Provision>,
}

/// The signed text with all that was recorded of it, in order.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct TextRecord {
    /// As it stands.
    pub text: SignedText,
    /// What was recorded.
    pub steps: Vec<TextStep>,
}

/// One thing that was recorded of the text.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct TextStep {
    /// By whom, when.
    pub acting: Acting,
    /// What.
    pub what: TextWhat,
}

/// What was recorded of the text.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum TextWhat {
    /// The text.
    Entered,
    /// Something entered before was wrong.
    Corrected {
        /// Why.
        reason: Reason,
        /// What stood before.
        was: Box<SignedText>,
    },
    /// The other Party says that it is the text that was signed.
    Confirmed,
    /// The other Party says that it is not.
    Disputed {
        /// Where it is not.
        reason: Reason,
    },
}

impl TextRecord {
    /// A Party enters the signed text.
    #[must_use]
    pub fn entered(acting: Acting, text: SignedText) -> Self {
        Self { text, steps: vec![TextStep { acting, what: TextWhat::Entered }] }
    }

    /// A Party corrects what is entered, by whichever Party; the other has its word anew.
    ///
    /// # Errors
    /// [`Rule::NothingCorrected`].
    pub fn correct(mut self, acting: Acting, reason: Reason, text: SignedText) -> Result<Self, Rule> {
        if text == self.text {
            return Err(Rule::NothingCorrected);
        }
        let was = Box::new(std::mem::replace(&mut self.text, text));
        self.steps.push(TextStep { acting, what: TextWhat::Corrected { reason, was } });
        Ok(self)
    }

    /// The Party that did not enter it confirms it; also where it disputed it before.
    ///
    /// # Errors
    /// [`Rule::OwnEntry`], [`Rule::EntryConfirmed`].
    pub fn confirm(self, acting: Acting) -> Result<Self, Rule> {
        self.judged(acting, TextWhat::Confirmed)
    }

    /// The Party that did not enter it says that this is not what was signed.
    ///
    /// # Errors
    /// [`Rule::OwnEntry`], [`Rule::EntryConfirmed`].
    pub fn dispute(self, acting: Acting, reason: Reason) -> Result<Self, Rule> {
        self.judged(acting, TextWhat::Disputed { reason })
    }

    /// The word of the Party that did not enter it, as it stands.
    #[must_use]
    pub fn verdict(&self) -> VerdictName {
        match self.steps.last().map(|step| &step.what) {
            Some(TextWhat::Confirmed) => VerdictName::Confirmed,
            Some(TextWhat::Disputed { .. }) => VerdictName::Disputed,
            Some(TextWhat::Entered | TextWhat::Corrected { .. }) | None => VerdictName::Awaited,
        }
    }

    /// The Party whose entry stands: it entered the text, or corrected it last.
    #[must_use]
    pub fn entered_by(&self) -> Option<Party> {
        let entry = |step: &&TextStep| matches!(step.what, TextWhat::Entered | TextWhat::Corrected { .. });
        self.steps.iter().rfind(entry).map(|step| step.acting.party)
    }

    /// Whether this Party may say its word now.
    #[must_use]
    pub fn is_judged_by(&self, party: Party) -> bool {
        self.entered_by() == Some(party.other()) && self.verdict() != VerdictName::Confirmed
    }

    /// The text as whoever reads the Agreement is given it.
    #[must_use]
    pub fn as_text(&self, language: Language) -> Text {
        let is_confirmed = self.verdict() == VerdictName::Confirmed;
        Text {
            language,
            status: Status::Authentic { is_confirmed },
            provisions: self.text.provisions.clone(),
        }
    }

    fn judged(mut self, acting: Acting, what: TextWhat) -> Result<Self, Rule> {
        if self.entered_by() == Some(acting.party) {
            return Err(Rule::OwnEntry);
        }
        if self.verdict() == VerdictName::Confirmed {
            return Err(Rule::EntryConfirmed);
        }
        self.steps.push(TextStep { acting, what });
        Ok(self)
    }
}
