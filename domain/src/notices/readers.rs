//! Who may read what a notice is about.

use crate::{
    access::{
        Answer, ProtocolStanding, Right, Shared, Side, over_communication, over_minutes, over_protocol,
        over_session,
    },
    communications::Communication,
    parties::Party,
    people::Role,
    protocols::Protocol,
    sessions::Session,
};

/// The record that a notice is about, as it stands now.
#[derive(Clone, Copy, Debug)]
pub enum Record<'a> {
    /// A session.
    Session(&'a Session),
    /// Its minutes, shared so far.
    Minutes {
        /// Who hosts, and keeps the draft.
        host: Party,
        /// How far they are shared.
        shared: Shared,
    },
    /// A decision of signed minutes: everybody reads it who is signed in.
    Decision,
    /// A communication, or what it changes in a list.
    Communication(&'a Communication),
    /// An amendment protocol.
    Protocol(&'a Protocol),
}

impl Record<'_> {
    /// Whether this role of this Party reads it. Of minutes and protocols only what both
    /// Parties see: a draft tells nobody anything.
    #[must_use]
    pub fn is_read_by(&self, party: Party, role: Role) -> bool {
        let answer = match self {
            Self::Session(session) => {
                let side = Side::of(party, session);
                over_session(role, side, session.state_name(), Right::ReadSession)
            }
            Self::Minutes { shared: Shared::Nothing, .. } => Answer::Hidden,
            Self::Minutes { host, shared } => over_minutes(role, *host == party, *shared, Right::ReadMinutes),
            Self::Decision => Answer::Allowed,
            Self::Communication(communication) => {
                let sends = communication.sender == party;
                over_communication(role, sends, communication.state_name(), Right::ReadCommunication)
            }
            Self::Protocol(protocol) => match ProtocolStanding::of(protocol) {
                ProtocolStanding::Own => Answer::Hidden,
                standing => over_protocol(role, protocol.keeper == party, standing, Right::ReadProtocol),
            },
        };
        answer == Answer::Allowed
    }
}

/// A set of roles. What is shared is never unshared, so who reads a record today reads it as long as the role lasts:
/// notices are counted by this set, and each is held against its record before it is shown.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Readers(i64);

impl Readers {
    /// These roles.
    #[must_use]
    pub fn of(roles: impl IntoIterator<Item = Role>) -> Self {
        Self(roles.into_iter().map(bit).fold(0, |bits, bit| bits | bit))
    }

    /// As it is stored: a bit for each role.
    #[must_use]
    pub const fn bits(self) -> i64 {
        self.0
    }

    /// Whether one of these roles is among them.
    #[must_use]
    pub fn hold(self, roles: &[Role]) -> bool {
        roles.iter().any(|&role| self.0 & bit(role) != 0)
    }
}

const fn bit(role: Role) -> i64 {
    match role {
        Role::Secretary => 1,
        Role::Translator => 2,
        Role::Delegate => 4,
        Role::Archivist => 8,
        Role::Administrator => 16,
    }
}
