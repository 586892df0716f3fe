//! Who acts.

use chrono::{DateTime, Utc};
use domain::{
    access::{
        Answer, PaperStanding, Right, Side, over_communication, over_draft, over_paper, over_session,
        recordable_from_paper, role_gives,
    },
    acting::{Evidence, civil_day},
    communications::Communication,
    identifiers::AccountId,
    languages::Language,
    papers::Paper,
    parties::Party,
    people::{Role, Tenure},
    sessions::Session,
    text::Line,
};

use super::Theme;

/// A person who is signed in, at the desks that they hold today. Made by sign-in only.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Actor {
    account: AccountId,
    own_party: Party,
    evidence: Option<Evidence>,
    name: Line,
    address: String,
    sign_in: String,
    roles: Vec<Role>,
    language: Language,
    theme: Theme,
}

impl Actor {
    /// The person of this account, if any role is held today.
    pub(super) fn seated(
        account: AccountId,
        own_party: Party,
        (name, address, sign_in): (Line, String, String),
        tenures: &[Tenure],
        language: Language,
        theme: Theme,
        now: DateTime<Utc>,
    ) -> Option<Self> {
        let today = civil_day(own_party, now);
        let roles: Vec<Role> =
            tenures.iter().filter(|tenure| tenure.covers(today)).map(|tenure| tenure.role).collect();
        let seated =
            Self { account, own_party, evidence: None, name, address, sign_in, roles, language, theme };
        (!seated.roles.is_empty()).then_some(seated)
    }

    /// The same person with a paper of the other Party in hand, recording for that Party what it says: a secretary's
    /// work, and nothing else meanwhile.
    pub(super) fn recording_from(self, evidence: Evidence) -> Self {
        if self.may(Right::RecordFromPaper) {
            Self { evidence: Some(evidence), roles: vec![Role::Secretary], ..self }
        } else {
            self
        }
    }

    /// The account.
    #[must_use]
    pub const fn account(&self) -> AccountId {
        self.account
    }

    /// The Party for which the person acts: the own one, or the other whose paper is being recorded.
    #[must_use]
    pub const fn party(&self) -> Party {
        match self.evidence {
            Some(_) => self.own_party.other(),
            None => self.own_party,
        }
    }

    /// The Party of the person's account.
    #[must_use]
    pub const fn own_party(&self) -> Party {
        self.own_party
    }

    /// The paper from which the person records for the other Party.
    #[must_use]
    pub const fn evidence(&self) -> Option<&Evidence> {
        self.evidence.as_ref()
    }

    /// The name as it prints.
    #[must_use]
    pub const fn name(&self) -> &Line {
        &self.name
    }

    /// The e-mail address under which the person signs in.
    #[must_use]
    pub fn address(&self) -> &str {
        &self.address
    }

    /// The digest of the sign-in by which the person acts.
    pub(crate) fn sign_in(&self) -> &str {
        &self.sign_in
    }

    /// The roles held today.
    #[must_use]
    pub fn roles(&self) -> &[Role] {
        &self.roles
    }

    /// The language in which the person reads.
    #[must_use]
    pub const fn language(&self) -> Language {
        self.language
    }

    /// Light, dark, or as the system says.
    #[must_use]
    pub const fn theme(&self) -> Theme {
        self.theme
    }

    /// Whether any role held today gives this right at all.
    #[must_use]
    pub fn may(&self, right: Right) -> bool {
        let is_open = self.evidence.is_none() || recordable_from_paper(right);
        is_open && self.roles.iter().any(|&role| role_gives(role, right))
    }

    /// The table's answer for this person and this session: the best of the roles held today.
    #[must_use]
    pub fn over(&self, session: &Session, right: Right) -> Answer {
        let side = Side::of(self.party(), session);
        let answers = self.roles.iter().map(|&role| over_session(role, side, session.state_name(), right));
        answers.max().unwrap_or(Answer::Hidden)
    }

    /// The table's answer for this person and this communication.
    #[must_use]
    pub fn over_communication(&self, communication: &Communication, right: Right) -> Answer {
        let (sends, state) = (communication.sender == self.party(), communication.state_name());
        let answers = self.roles.iter().map(|&role| over_communication(role, sends, state, right));
        answers.max().unwrap_or(Answer::Hidden)
    }

    /// Whether this person reads this communication.
    #[must_use]
    pub fn reads_communication(&self, communication: &Communication) -> bool {
        self.over_communication(communication, Right::ReadCommunication) == Answer::Allowed
    }

    /// The table's answer for this person and this paper, whose subject is final or not.
    #[must_use]
    pub fn over_paper(&self, paper: &Paper, is_final: bool, right: Right) -> Answer {
        let (own, reach) = (paper.party == self.party(), paper.state.reach());
        let standing = PaperStanding { own, reach, is_final, is_scan: paper.subject.is_scan() };
        self.roles.iter().map(|&role| over_paper(role, standing, right)).max().unwrap_or(Answer::Hidden)
    }

    /// The table's answer for this person and a draft of this Party.
    #[must_use]
    pub fn over_draft(&self, drafted_by: Party, right: Right) -> Answer {
        let own = drafted_by == self.party();
        self.roles.iter().map(|&role| over_draft(role, own, right)).max().unwrap_or(Answer::Hidden)
    }
}
