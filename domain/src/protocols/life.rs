//! The life of an amendment protocol: drafted by one Party, shared under numbers, agreed by both on one fingerprint,
//! signed in two originals. Who may try at all is `access`; here stands what is possible.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{
    Consent, Draft, INSTRUCTIONS_MOST, Instruction, Named, Remark, Signatory, Signing, State, StateName,
    Version, Wording, hindered, is_unofficial, state::canonical,
};
use crate::{
    acting::{Acting, Basis, Reason},
    agreement::{Text, life::SigningPlace},
    delegations::Both,
    fingerprint::Fingerprint,
    identifiers::{AccountId, InstructionId, RemarkId},
    languages::Language,
    parties::Party,
    rules::Rule,
    text::Prose,
    trilingual::Trilingual,
};

/// An amendment protocol (Art. 15).
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Protocol {
    /// The Party that drafts it and keeps its text.
    pub keeper: Party,
    /// The keeper's own text: what the other Party sees is the version shared last.
    pub draft: Draft,
    /// Where it stands.
    pub state: State,
    /// What was shared, under its numbers: one, two, three.
    pub versions: Vec<Version>,
    /// Whom each Party has named to agree to the text.
    pub named: Both<Option<Named>>,
    /// The remarks of the Parties, in the order in which they were made.
    pub remarks: Vec<Remark>,
    /// All that was done before both Parties, in order.
    pub steps: Vec<Step>,
}

/// One thing that was done to a protocol.
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
    /// Shared under this number, with this fingerprint.
    Shared {
        /// The number.
        number: u32,
        /// The fingerprint.
        fingerprint: Fingerprint,
        /// Whose consents to the version before are void.
        voided: Vec<Party>,
    },
    /// A remark was made.
    Remarked(RemarkId),
    /// A remark was answered.
    Answered(RemarkId),
    /// The Party that made a remark is content.
    Resolved(RemarkId),
    /// The wording that a remark proposed was taken over into the draft of the next version.
    Accepted(RemarkId),
    /// This Party agreed to this text.
    Agreed(Fingerprint),
    /// This Party took its consent back.
    AgreementWithdrawn,
    /// Signed on this day.
    Signed(NaiveDate),
    /// Given up.
    Withdrawn,
}

impl Protocol {
    /// A Party begins to draft.
    #[must_use]
    pub const fn begun(keeper: Party, draft: Draft) -> Self {
        Self {
            keeper,
            draft,
            state: State::Draft,
            versions: Vec::new(),
            named: Both { kazakhstan: None, azerbaijan: None },
            remarks: Vec::new(),
            steps: Vec::new(),
        }
    }

    /// What the other Party than the keeper sees: the version shared last.
    #[must_use]
    pub fn shared(&self) -> Option<&Version> {
        self.versions.last()
    }

    /// Whether the version shared last took away consents to the one before it.
    #[must_use]
    pub fn has_voided(&self) -> bool {
        let last = self.steps.iter().rev().find_map(|step| match &step.what {
            What::Shared { voided, .. } => Some(voided),
            _ => None,
        });
        last.is_some_and(|voided| !voided.is_empty())
    }

    /// Whether the keeper's draft has gone on since it was shared.
    #[must_use]
    pub fn is_ahead(&self) -> bool {
        self.shared().is_none_or(|version| version.draft != self.draft)
    }

    /// Adds an instruction, or puts another in the place of the one with its id. The instructions keep the order of the
    /// Agreement; those that go through the whole text stand last.
    ///
    /// # Errors
    /// [`Rule::BelongsTo`], [`Rule::NotInThisStateOfProtocol`], [`Rule::InstructionsFull`].
    pub fn write(mut self, acting: &Acting, instruction: Instruction) -> Result<Self, Rule> {
        self.may_be_drafted(acting)?;
        let instructions = &mut self.draft.instructions;
        let known = instructions.iter().position(|known| known.id == instruction.id);
        if known.is_none() && instructions.len() >= INSTRUCTIONS_MOST {
            return Err(Rule::InstructionsFull { most: INSTRUCTIONS_MOST });
        }
        if let Some(known) = known {
            instructions.remove(known);
        }
        instructions.push(instruction);
        self.draft.instructions.sort_by(|one, other| {
            let (one, other) = (one.operation.unit(), other.operation.unit());
            one.is_none().cmp(&other.is_none()).then_with(|| one.cmp(&other))
        });
        Ok(self)
    }

    /// Strikes an instruction.
    ///
    /// # Errors
    /// [`Rule::InstructionGone`]; as [`Protocol::write`].
    pub fn strike(mut self, acting: &Acting, id: InstructionId) -> Result<Self, Rule> {
        self.may_be_drafted(acting)?;
        let known = self.draft.instructions.len();
        self.draft.instructions.retain(|instruction| instruction.id != id);
        if self.draft.instructions.len() == known { Err(Rule::InstructionGone) } else { Ok(self) }
    }

    /// Writes the transitional provisions, or takes them out.
    ///
    /// # Errors
    /// As [`Protocol::write`].
    pub fn provide_for_transition(
        mut self,
        acting: &Acting,
        transitional: Trilingual<Prose>,
    ) -> Result<Self, Rule> {
        self.may_be_drafted(acting)?;
        self.draft.transitional = transitional;
        Ok(self)
    }

    /// Puts the draft before the other Party, as it reads, under the next number. Consents to the version before are void.
    ///
    /// # Errors
    /// [`Rule::NothingAmended`], [`Rule::NothingCorrected`] where nothing changed since the last version; as
    /// [`Protocol::write`].
    pub fn share(mut self, acting: Acting, wordings: Both<Trilingual<Wording>>) -> Result<Self, Rule> {
        self.may_be_drafted(&acting)?;
        if self.draft.instructions.is_empty() {
            return Err(Rule::NothingAmended);
        }
        if !self.is_ahead() {
            return Err(Rule::NothingCorrected);
        }
        let number = self.shared().map_or(1, |version| version.number.saturating_add(1));
        let fingerprint = canonical(&wordings).fingerprint();
        let voided =
            Party::BOTH.into_iter().filter(|party| self.state.consent_of(*party).is_some()).collect();
        let draft = self.draft.clone();
        self.versions.push(Version { number, sharing: acting.clone(), draft, wordings, fingerprint });
        Ok(self.step(acting, What::Shared { number, fingerprint, voided }, State::Shared { consent: None }))
    }

    /// A secretary names the account that agrees to the text for its Party.
    ///
    /// # Errors
    /// [`Rule::NotInThisStateOfProtocol`] once signed or given up.
    pub fn name(mut self, acting: Acting, account: AccountId) -> Result<Self, Rule> {
        if matches!(self.state.name(), StateName::Signed | StateName::Withdrawn) {
            return Err(self.not_now());
        }
        let party = acting.party;
        *self.named.of_mut(party) = Some(Named { account, acting });
        Ok(self)
    }

    /// A Party agrees to the text with this fingerprint, by whom it has named. Twice is once.
    ///
    /// # Errors
    /// [`Rule::NotInThisStateOfProtocol`], [`Rule::NotNamed`], [`Rule::TextMoved`], [`Rule::WordingMissing`] unless
    /// complete in all three languages, [`Rule::InstructionsHindered`], [`Rule::UnofficialBaseNotConfirmed`].
    pub fn agree(
        self,
        acting: Acting,
        account: Option<AccountId>,
        fingerprint: Fingerprint,
        base: &Trilingual<Text>,
        is_unofficial_confirmed: bool,
    ) -> Result<Self, Rule> {
        let (State::Shared { consent }, Some(version)) = (&self.state, self.shared()) else {
            return Err(self.not_now());
        };
        self.is_named(&acting, account)?;
        if fingerprint != version.fingerprint {
            return Err(Rule::TextMoved);
        }
        for language in Language::AUTHENTIC {
            let count = version.draft.gaps(language);
            if count > 0 {
                return Err(Rule::WordingMissing { language, count });
            }
        }
        let count = hindered(&version.draft, base);
        if count > 0 {
            return Err(Rule::InstructionsHindered { count });
        }
        let on_unofficial_base = is_unofficial(base);
        if on_unofficial_base && !is_unofficial_confirmed {
            return Err(Rule::UnofficialBaseNotConfirmed);
        }
        let own = Consent { acting: acting.clone(), fingerprint, on_unofficial_base };
        let next = match consent {
            Some(given) if given.acting.party == acting.party => return Ok(self),
            Some(other) => State::Agreed { consents: Both::of_and_other(acting.party, own, other.clone()) },
            None => State::Shared { consent: Some(own) },
        };
        Ok(self.step(acting, What::Agreed(fingerprint), next))
    }

    /// A Party takes its consent back, until the protocol is signed.
    ///
    /// # Errors
    /// [`Rule::NotNamed`], [`Rule::NothingToWithdraw`].
    pub fn withdraw_agreement(self, acting: Acting, account: Option<AccountId>) -> Result<Self, Rule> {
        self.is_named(&acting, account)?;
        let next = match &self.state {
            State::Agreed { consents } => {
                State::Shared { consent: Some(consents.of(acting.party.other()).clone()) }
            }
            State::Shared { .. } if self.state.consent_of(acting.party).is_some() => {
                State::Shared { consent: None }
            }
            _ => return Err(Rule::NothingToWithdraw),
        };
        Ok(self.step(acting, What::AgreementWithdrawn, next))
    }

    /// Records that it was signed in two originals, by either Party.
    ///
    /// # Errors
    /// [`Rule::NotInThisStateOfProtocol`] unless agreed, [`Rule::DayAhead`].
    pub fn sign(
        self,
        acting: Acting,
        day: NaiveDate,
        place: SigningPlace,
        signatories: Both<Signatory>,
    ) -> Result<Self, Rule> {
        let State::Agreed { consents } = &self.state else { return Err(self.not_now()) };
        let today = acting.day();
        if day > today {
            return Err(Rule::DayAhead { today });
        }
        let signing = Box::new(Signing { recording: acting.clone(), day, place, signatories });
        let next = State::Signed { consents: consents.clone(), signing };
        Ok(self.step(acting, What::Signed(day), next))
    }

    /// The keeper gives it up before signature; what was shared stays readable.
    ///
    /// # Errors
    /// [`Rule::BelongsTo`], [`Rule::NotInThisStateOfProtocol`] where nothing was shared, once signed, or given up already.
    pub fn withdraw(self, acting: Acting, reason: Reason) -> Result<Self, Rule> {
        self.may_be_drafted(&acting)?;
        if self.versions.is_empty() {
            return Err(self.not_now());
        }
        Ok(self.step(acting, What::Withdrawn, State::Withdrawn { reason }))
    }

    pub(super) fn is_under_review(&self) -> bool {
        matches!(self.state.name(), StateName::Shared | StateName::Agreed)
    }

    pub(super) fn may_be_drafted(&self, acting: &Acting) -> Result<(), Rule> {
        if acting.party != self.keeper {
            return Err(Rule::BelongsTo(self.keeper));
        }
        match self.state.name() {
            StateName::Draft | StateName::Shared | StateName::Agreed => Ok(()),
            StateName::Signed | StateName::Withdrawn => Err(self.not_now()),
        }
    }

    /// On paper whoever signed the letter was named by sending it.
    fn is_named(&self, acting: &Acting, account: Option<AccountId>) -> Result<(), Rule> {
        let named = self.named.of(acting.party).as_ref().map(|named| named.account);
        match acting.basis {
            Basis::Own if account.is_none() || named != account => Err(Rule::NotNamed(acting.party)),
            Basis::Own | Basis::Recorded(_) => Ok(()),
        }
    }

    pub(super) const fn not_now(&self) -> Rule {
        Rule::NotInThisStateOfProtocol(self.state.name())
    }

    pub(super) fn stepped(mut self, acting: Acting, what: What) -> Self {
        self.steps.push(Step { acting, what });
        self
    }

    fn step(mut self, acting: Acting, what: What, next: State) -> Self {
        self.state = next;
        self.stepped(acting, what)
    }
}
