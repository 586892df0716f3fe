//! Where a paper stands, with the facts that only that state has.

use serde::{Deserialize, Serialize};

use super::Kind;
use crate::{
    acting::{Acting, Reason},
    fingerprint::Fingerprint,
};

/// The bytes of a version: what they are, never what they were called.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct File {
    /// SHA-256 over the bytes; under it they are kept.
    pub digest: Fingerprint,
    /// How many bytes.
    pub size: u64,
    /// What they are.
    pub kind: Kind,
}

/// A version of a paper.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Version {
    /// Its bytes.
    pub file: File,
    /// Who attached it, when.
    pub acting: Acting,
}

/// Versions in their order, one at least. The last is the one that counts.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Versions {
    earlier: Vec<Version>,
    last: Version,
}

impl Versions {
    /// The first version, alone.
    #[must_use]
    pub const fn first(version: Version) -> Self {
        Self { earlier: Vec::new(), last: version }
    }

    /// The version that counts.
    #[must_use]
    pub const fn last(&self) -> &Version {
        &self.last
    }

    /// How many there are.
    #[must_use]
    pub const fn count(&self) -> usize {
        self.earlier.len() + 1
    }

    /// All, the first of them first.
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = &Version> {
        self.earlier.iter().chain(std::iter::once(&self.last))
    }

    pub(super) fn and(mut self, version: Version) -> Self {
        self.earlier.push(std::mem::replace(&mut self.last, version));
        self
    }

    /// The last alone, and what came before it.
    pub(super) fn parted(self) -> (Vec<Version>, Self) {
        (self.earlier, Self::first(self.last))
    }

    pub(super) fn each_mut(&mut self) -> impl Iterator<Item = &mut Version> {
        self.earlier.iter_mut().chain(std::iter::once(&mut self.last))
    }
}

/// How a paper came before the other Party.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum How {
    /// By itself: later versions are before the other Party at once.
    Alone,
    /// With the communication that left: it stays as it was sent.
    Dispatched,
}

/// Where a paper stands.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum State {
    /// Its Party's own; the other does not know of it.
    Own {
        /// Its versions.
        versions: Versions,
    },
    /// Before both Parties.
    Shared {
        /// The versions that came before, which stay the Party's own.
        before: Vec<Version>,
        /// What both Parties see.
        versions: Versions,
        /// Who shared it, when.
        sharing: Acting,
        /// How.
        how: How,
    },
    /// Before both Parties, and closed to changes: a scan of signed minutes.
    Sealed {
        /// The versions that came before it was shared, which stay the Party's own.
        before: Vec<Version>,
        /// What both Parties see.
        versions: Versions,
        /// Who shared it, when.
        sharing: Acting,
        /// Who sealed it, when.
        seal: Acting,
        /// The corrections that were proposed since, in order; the last alone may await its answer.
        #[serde(default)]
        corrections: Vec<Correction>,
    },
    /// Shared by mistake: both Parties see that it was, and the other has its bytes no more.
    Recalled {
        /// The versions that came before it was shared, which stay the Party's own.
        before: Vec<Version>,
        /// What both Parties saw.
        versions: Versions,
        /// Who shared it, when.
        sharing: Acting,
        /// Who recalled it, when.
        recall: Acting,
        /// Why.
        reason: Reason,
    },
}

/// A correction of a sealed scan: another file in its place, if both Parties agree.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Correction {
    /// The other file, and who proposed it.
    pub version: Version,
    /// Why.
    pub reason: Reason,
    /// What the other Party answered.
    pub answer: CorrectionAnswer,
}

/// What the other Party answered to a correction.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum CorrectionAnswer {
    /// Nothing yet.
    Awaited,
    /// It agreed: the file is the scan from then on.
    Agreed {
        /// Who agreed, when.
        acting: Acting,
    },
    /// It declined.
    Declined {
        /// Who declined, when.
        acting: Acting,
        /// Why.
        reason: Reason,
    },
}

impl CorrectionAnswer {
    /// The word for message ids.
    #[must_use]
    pub const fn key(&self) -> &'static str {
        match self {
            Self::Awaited => "awaited",
            Self::Agreed { .. } => "agreed",
            Self::Declined { .. } => "declined",
        }
    }
}

/// How far a paper has come, for access, lists and messages.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Reach {
    /// Its Party's own.
    Own,
    /// Before both Parties.
    Shared,
    /// Before both Parties, and closed to changes.
    Sealed,
    /// Shared by mistake, and recalled.
    Recalled,
}

impl Reach {
    /// Every reach, in the order of life.
    pub const ALL: [Self; 4] = [Self::Own, Self::Shared, Self::Sealed, Self::Recalled];

    /// The word for the table of access and the ids of messages.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Own => "own",
            Self::Shared => "shared",
            Self::Sealed => "sealed",
            Self::Recalled => "recalled",
        }
    }
}

impl State {
    /// How far it has come.
    #[must_use]
    pub const fn reach(&self) -> Reach {
        match self {
            Self::Own { .. } => Reach::Own,
            Self::Shared { .. } => Reach::Shared,
            Self::Sealed { .. } => Reach::Sealed,
            Self::Recalled { .. } => Reach::Recalled,
        }
    }

    /// The versions that count: before sharing its Party's, then those that both Parties see.
    #[must_use]
    pub const fn versions(&self) -> &Versions {
        match self {
            Self::Own { versions }
            | Self::Shared { versions, .. }
            | Self::Sealed { versions, .. }
            | Self::Recalled { versions, .. } => versions,
        }
    }

    /// The versions that came before sharing and stay the Party's own.
    #[must_use]
    pub fn before(&self) -> &[Version] {
        match self {
            Self::Own { .. } => &[],
            Self::Shared { before, .. } | Self::Sealed { before, .. } | Self::Recalled { before, .. } => {
                before
            }
        }
    }

    /// Who shared it, when.
    #[must_use]
    pub const fn sharing(&self) -> Option<&Acting> {
        match self {
            Self::Own { .. } => None,
            Self::Shared { sharing, .. } | Self::Sealed { sharing, .. } | Self::Recalled { sharing, .. } => {
                Some(sharing)
            }
        }
    }

    /// Who sealed it, when.
    #[must_use]
    pub const fn seal(&self) -> Option<&Acting> {
        match self {
            Self::Own { .. } | Self::Shared { .. } | Self::Recalled { .. } => None,
            Self::Sealed { seal, .. } => Some(seal),
        }
    }

    /// The corrections of a sealed scan, in the order in which they were proposed.
    #[must_use]
    pub fn corrections(&self) -> &[Correction] {
        match self {
            Self::Own { .. } | Self::Shared { .. } | Self::Recalled { .. } => &[],
            Self::Sealed { corrections, .. } => corrections,
        }
    }

    /// The correction that awaits its answer.
    #[must_use]
    pub fn awaited_correction(&self) -> Option<&Correction> {
        self.corrections().last().filter(|one| matches!(one.answer, CorrectionAnswer::Awaited))
    }
}
