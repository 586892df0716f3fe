//! The life of a paper: attached, renewed, shared, and where it is the scan of signed minutes, sealed. Who may try at
//! all is `access`; here stands what is possible.

use serde::{Deserialize, Serialize};

use super::{File, How, State, Version, Versions};
use crate::{
    acting::{Acting, Reason},
    communications::Marking,
    identifiers::{CommunicationId, ItemId, PaperId, SessionId},
    languages::Language,
    parties::Party,
    rules::Rule,
    text::Line,
};

/// The most letters of a title \[product\].
pub const TITLE_MOST: usize = 300;

/// The most versions of a paper \[product\].
pub const VERSIONS_MOST: usize = 100;

/// What a paper is of.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Subject {
    /// A session as a whole.
    Session(SessionId),
    /// An item of a session's agenda.
    Item(SessionId, ItemId),
    /// A communication.
    Communication(CommunicationId),
    /// Signed minutes of a session: the paper is a scan of what was signed.
    Minutes(SessionId),
}

impl Subject {
    /// The session that it belongs to.
    #[must_use]
    pub const fn session(self) -> Option<SessionId> {
        match self {
            Self::Session(id) | Self::Item(id, _) | Self::Minutes(id) => Some(id),
            Self::Communication(_) => None,
        }
    }

    /// The communication that it belongs to.
    #[must_use]
    pub const fn communication(self) -> Option<CommunicationId> {
        match self {
            Self::Communication(id) => Some(id),
            Self::Session(_) | Self::Item(..) | Self::Minutes(_) => None,
        }
    }

    /// Whether the paper is a scan of signed minutes.
    #[must_use]
    pub const fn is_scan(self) -> bool {
        matches!(self, Self::Minutes(_))
    }
}

/// What a Party says of a paper when it attaches it. None of it is changed later.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Attached {
    /// What it is of.
    pub subject: Subject,
    /// What it is called.
    pub title: Line,
    /// In which language it is written.
    pub language: Language,
    /// The degree of protection.
    pub marking: Marking,
}

/// A paper of one Party.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Paper {
    /// Its id, for good.
    pub id: PaperId,
    /// What it is of.
    pub subject: Subject,
    /// The Party that attached it: its originator.
    pub party: Party,
    /// What it is called.
    pub title: Line,
    /// In which language it is written.
    pub language: Language,
    /// The degree of protection, as set at first (Art. 9(1)): no transition takes another.
    pub marking: Marking,
    /// Where it stands.
    pub state: State,
}

impl Paper {
    /// Attached by this Party; the other does not know of it.
    #[must_use]
    pub fn attached(id: PaperId, acting: Acting, said: Attached, file: File) -> Self {
        let Attached { subject, title, language, marking } = said;
        let (party, versions) = (acting.party, Versions::first(Version { file, acting }));
        Self { id, subject, party, title, language, marking, state: State::Own { versions } }
    }

    /// Another version, under the same marking. Where the paper is shared, both Parties see it at once.
    ///
    /// # Errors
    /// [`Rule::BelongsTo`], [`Rule::SameFile`], [`Rule::VersionsFull`], [`Rule::PaperDispatched`],
    /// [`Rule::PaperSealed`], [`Rule::PaperRecalled`].
    pub fn renew(self, acting: Acting, file: File) -> Result<Self, Rule> {
        self.is_of(&acting)?;
        let versions = self.state.versions();
        if versions.last().file.digest == file.digest {
            return Err(Rule::SameFile);
        }
        if versions.count() + self.state.before().len() >= VERSIONS_MOST {
            return Err(Rule::VersionsFull { most: VERSIONS_MOST });
        }
        let version = Version { file, acting };
        let state = match self.state {
            State::Own { versions } => State::Own { versions: versions.and(version) },
            State::Shared { before, versions, sharing, how: How::Alone } => {
                State::Shared { before, versions: versions.and(version), sharing, how: How::Alone }
            }
            State::Shared { how: How::Dispatched, .. } => return Err(Rule::PaperDispatched),
            State::Sealed { .. } => return Err(Rule::PaperSealed),
            State::Recalled { .. } => return Err(Rule::PaperRecalled),
        };
        Ok(Self { state, ..self })
    }

    /// Puts the version that counts before the other Party. It cannot be taken back; earlier versions stay the Party's
    /// own.
    ///
    /// # Errors
    /// [`Rule::BelongsTo`], [`Rule::PaperShared`].
    pub fn share(self, sharing: Acting, how: How) -> Result<Self, Rule> {
        self.is_of(&sharing)?;
        let State::Own { versions } = self.state else { return Err(Rule::PaperShared) };
        let (before, versions) = versions.parted();
        Ok(Self { state: State::Shared { before, versions, sharing, how }, ..self })
    }

    /// Closes the scan of signed minutes to changes: from now on only a correction that both Parties agree to.
    ///
    /// # Errors
    /// [`Rule::BelongsTo`], [`Rule::NotAScan`], [`Rule::PaperNotShared`], [`Rule::PaperSealed`].
    pub fn seal(self, seal: Acting) -> Result<Self, Rule> {
        self.is_of(&seal)?;
        if !self.subject.is_scan() {
            return Err(Rule::NotAScan);
        }
        match self.state {
            State::Own { .. } => Err(Rule::PaperNotShared),
            State::Sealed { .. } => Err(Rule::PaperSealed),
            State::Recalled { .. } => Err(Rule::PaperRecalled),
            State::Shared { before, versions, sharing, how: _ } => {
                let corrections = Vec::new();
                let state = State::Sealed { before, versions, sharing, seal, corrections };
                Ok(Self { state, ..self })
            }
        }
    }

    /// Takes back what was shared by mistake: the other Party knows that it was shared, and has its bytes no more. What left
    /// with a communication, or is sealed, is beyond recall.
    ///
    /// # Errors
    /// [`Rule::BelongsTo`], [`Rule::PaperNotShared`], [`Rule::PaperDispatched`], [`Rule::PaperSealed`],
    /// [`Rule::PaperRecalled`].
    pub fn recall(self, recall: Acting, reason: Reason) -> Result<Self, Rule> {
        self.is_of(&recall)?;
        match self.state {
            State::Own { .. } => Err(Rule::PaperNotShared),
            State::Sealed { .. } => Err(Rule::PaperSealed),
            State::Recalled { .. } => Err(Rule::PaperRecalled),
            State::Shared { how: How::Dispatched, .. } => Err(Rule::PaperDispatched),
            State::Shared { before, versions, sharing, how: How::Alone } => {
                Ok(Self { state: State::Recalled { before, versions, sharing, recall, reason }, ..self })
            }
        }
    }

    /// Whether this Party has the bytes of the paper: what was recalled stays with the Party whose it is.
    #[must_use]
    pub fn is_open_to(&self, party: Party) -> bool {
        party == self.party || !matches!(self.state, State::Recalled { .. })
    }

    /// The paper as the other Party sees it: without what came before it was shared, not even when. Nothing where it is
    /// not shared.
    #[must_use]
    pub fn as_shared(mut self) -> Option<Self> {
        let sharing = self.state.sharing()?.clone();
        match &mut self.state {
            State::Own { .. } => return None,
            State::Shared { before, versions, .. }
            | State::Sealed { before, versions, .. }
            | State::Recalled { before, versions, .. } => {
                before.clear();
                for version in versions.each_mut().filter(|version| version.acting.at < sharing.at) {
                    version.acting = sharing.clone();
                }
            }
        }
        Some(self)
    }

    /// The version with these bytes, the latest where several have them.
    #[must_use]
    pub fn version(&self, digits: &str) -> Option<&Version> {
        let corrections = self.state.corrections().iter().map(|correction| &correction.version);
        let all = corrections.chain(self.state.before()).chain(self.state.versions().iter());
        all.rev().find(|version| version.file.digest.digits() == digits)
    }

    pub(super) fn is_of(&self, acting: &Acting) -> Result<(), Rule> {
        if acting.party == self.party { Ok(()) } else { Err(Rule::BelongsTo(self.party)) }
    }
}
