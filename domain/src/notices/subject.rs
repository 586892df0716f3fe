//! What a person may subscribe to, and how they want to be told of it.

use std::collections::BTreeMap;

use crate::{authorities::AuthorityKey, parties::Party, people::Role};

/// What a person may subscribe to.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Subject {
    /// Sessions, with their agendas, delegations and minutes.
    Sessions,
    /// Decisions, and when they are due.
    Decisions,
    /// Amendment protocols (Art. 15).
    Protocols,
    /// Communications, and their receipt.
    Communications,
    /// The list of authorities of a Party (Art. 6(4)).
    List(Party),
    /// The establishment and the composition of the Joint Commission (Art. 12(1)).
    Composition,
    /// One authority of a list.
    Authority(AuthorityKey),
}

impl Subject {
    /// Those that everybody is offered; one authority is chosen by name.
    pub const OFFERED: [Self; 7] = [
        Self::Sessions,
        Self::Decisions,
        Self::Protocols,
        Self::Communications,
        Self::List(Party::Kazakhstan),
        Self::List(Party::Azerbaijan),
        Self::Composition,
    ];

    /// The word for records and forms.
    #[must_use]
    pub fn key(&self) -> String {
        match self {
            Self::Sessions => "sessions".into(),
            Self::Decisions => "decisions".into(),
            Self::Protocols => "protocols".into(),
            Self::Communications => "communications".into(),
            Self::List(party) => format!("list-{}", party.key()),
            Self::Composition => "composition".into(),
            Self::Authority(key) => format!("authority-{}", key.as_str()),
        }
    }

    /// The subject with this key.
    #[must_use]
    pub fn from_key(key: &str) -> Option<Self> {
        let authority = key.strip_prefix("authority-").filter(|key| !key.is_empty());
        let authority = authority.map(|key| Self::Authority(AuthorityKey::new(key)));
        authority.or_else(|| Self::OFFERED.into_iter().find(|subject| subject.key() == key))
    }

    /// How whoever sits at this desk is told where they chose nothing \[product\].
    #[must_use]
    pub const fn usual(&self, role: Role) -> Manner {
        match (self, role) {
            (Self::Authority(_), _) | (_, Role::Administrator) => Manner::Silent,
            (Self::Sessions | Self::Protocols | Self::Communications, Role::Secretary) => Manner::AtOnce,
            (Self::Decisions | Self::List(_) | Self::Composition, Role::Secretary) => Manner::Digest,
            (Self::Communications, Role::Delegate | Role::Archivist) => Manner::Silent,
            (Self::List(_) | Self::Composition, Role::Translator) => Manner::Silent,
            _ => Manner::Inbox,
        }
    }
}

/// How a person is told. Each also does what those before it do.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Manner {
    /// Not at all.
    Silent,
    /// In the house only.
    Inbox,
    /// And by the letter of the day.
    Digest,
    /// And by a letter at once.
    AtOnce,
}

impl Manner {
    /// Every manner.
    pub const ALL: [Self; 4] = [Self::AtOnce, Self::Digest, Self::Inbox, Self::Silent];

    /// The word for records, forms and message ids.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Silent => "silent",
            Self::Inbox => "inbox",
            Self::Digest => "digest",
            Self::AtOnce => "at-once",
        }
    }

    /// The manner with this key.
    #[must_use]
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|manner| manner.key() == key)
    }

    /// Whether a letter goes out.
    #[must_use]
    pub const fn is_by_letter(self) -> bool {
        matches!(self, Self::Digest | Self::AtOnce)
    }
}

/// What one person chose.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Subscriptions(BTreeMap<Subject, Manner>);

impl Subscriptions {
    /// Chooses.
    pub fn choose(&mut self, subject: Subject, manner: Manner) {
        self.0.insert(subject, manner);
    }

    /// What was chosen, in its order.
    pub fn iter(&self) -> impl Iterator<Item = (&Subject, Manner)> {
        self.0.iter().map(|(subject, manner)| (subject, *manner))
    }

    /// How a person with these roles is told of a subject: as they chose, else as is usual at their desks.
    #[must_use]
    pub fn manner(&self, subject: &Subject, roles: &[Role]) -> Manner {
        let usual = || roles.iter().map(|&role| subject.usual(role)).max().unwrap_or(Manner::Silent);
        self.0.get(subject).copied().unwrap_or_else(usual)
    }
}
