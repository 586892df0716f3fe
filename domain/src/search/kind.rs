//! Among what a person looks.

/// A kind of what is found.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
#[expect(missing_docs, reason = "each is named for what is found")]
pub enum Kind {
    Sessions,
    Agenda,
    Minutes,
    Decisions,
    Protocols,
    Communications,
    Papers,
    People,
    Authorities,
    Agreement,
}

impl Kind {
    /// Every kind, in the order in which a person is offered them.
    pub const ALL: [Self; 10] = [
        Self::Sessions,
        Self::Agenda,
        Self::Minutes,
        Self::Decisions,
        Self::Protocols,
        Self::Communications,
        Self::Papers,
        Self::People,
        Self::Authorities,
        Self::Agreement,
    ];

    /// The word for addresses, the index and message ids.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Sessions => "sessions",
            Self::Agenda => "agenda",
            Self::Minutes => "minutes",
            Self::Decisions => "decisions",
            Self::Protocols => "protocols",
            Self::Communications => "communications",
            Self::Papers => "papers",
            Self::People => "people",
            Self::Authorities => "authorities",
            Self::Agreement => "agreement",
        }
    }

    /// The kind with this key.
    #[must_use]
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.key() == key)
    }
}
