//! Who may do what with an amendment protocol: role × side × how far it is shared × right.

use super::{Answer, Right, role_gives};
use crate::{
    people::Role,
    protocols::{Protocol, StateName},
};

/// How far a protocol is shared. What the keeper has not shared does not exist for anybody else.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum ProtocolStanding {
    /// Not at all.
    Own,
    /// A version is before both Parties.
    Shared,
    /// Signed, or given up after sharing: final.
    Final,
}

impl ProtocolStanding {
    /// Every standing, in the order of life.
    pub const ALL: [Self; 3] = [Self::Own, Self::Shared, Self::Final];

    /// How far this protocol is shared.
    #[must_use]
    pub fn of(protocol: &Protocol) -> Self {
        match protocol.state.name() {
            StateName::Draft => Self::Own,
            StateName::Shared | StateName::Agreed => Self::Shared,
            StateName::Signed | StateName::Withdrawn => Self::Final,
        }
    }

    /// The word for the table of access.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Own => "own",
            Self::Shared => "shared",
            Self::Final => "final",
        }
    }
}

/// What a role gives with a protocol that is shared so far, kept by its own Party or by the other.
#[must_use]
pub const fn over_protocol(role: Role, keeps: bool, standing: ProtocolStanding, right: Right) -> Answer {
    if !reads(role, keeps, standing) {
        return Answer::Hidden;
    }
    if role_gives(role, right) && has_its_place(keeps, standing, right) {
        Answer::Allowed
    } else {
        Answer::Denied
    }
}

/// Whether this role reads the draft that its own Party keeps, and not only what is shared.
#[must_use]
pub const fn reads_draft_of_protocol(role: Role, keeps: bool) -> bool {
    keeps && matches!(role, Role::Secretary | Role::Translator)
}

/// Whether this role reads the remarks that its own Party keeps to itself: those who read what is under review.
#[must_use]
pub const fn reads_kept_remarks(role: Role) -> bool {
    reads(role, false, ProtocolStanding::Shared)
}

const fn reads(role: Role, keeps: bool, standing: ProtocolStanding) -> bool {
    match standing {
        ProtocolStanding::Own => reads_draft_of_protocol(role, keeps),
        ProtocolStanding::Shared => !matches!(role, Role::Archivist | Role::Administrator),
        ProtocolStanding::Final => true,
    }
}

const fn has_its_place(keeps: bool, standing: ProtocolStanding, right: Right) -> bool {
    let is_shared = matches!(standing, ProtocolStanding::Shared);
    match right {
        Right::ReadProtocol => true,
        Right::DraftProtocol | Right::ShareProtocol => keeps && !matches!(standing, ProtocolStanding::Final),
        Right::WithdrawProtocol => keeps && is_shared,
        Right::RemarkOnProtocol
        | Right::KeepProtocolRemark
        | Right::AgreeProtocol
        | Right::NameForProtocol
        | Right::RecordProtocolSigned => is_shared,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use std::fmt::Write as _;

    use super::*;

    #[test]
    fn the_table_of_access_to_protocols_is_the_one_on_file() {
        let mut table = String::from(
            "Rights over amendment protocols, by role, side and how far they are shared. A role not named may not know of them.\n",
        );
        for role in Role::ALL {
            let _ = writeln!(table, "\n{}", role.key());
            for (side, keeps) in [("keeper", true), ("other", false)] {
                for standing in ProtocolStanding::ALL {
                    let allowed =
                        |right: &Right| over_protocol(role, keeps, standing, *right) == Answer::Allowed;
                    let rights: Vec<&str> =
                        Right::ALL.iter().filter(|right| allowed(right)).map(|right| right.key()).collect();
                    if !rights.is_empty() {
                        let _ = writeln!(table, "  {side:<8}{:<10}{}", standing.key(), rights.join(" "));
                    }
                }
            }
        }
        insta::assert_snapshot!("access_to_protocols", table);
    }

    #[test]
    fn what_is_not_shared_is_hidden_from_the_other_party() {
        for role in Role::ALL {
            for right in Right::ALL {
                assert_eq!(
                    over_protocol(role, false, ProtocolStanding::Own, right),
                    Answer::Hidden,
                    "{role:?}"
                );
            }
        }
    }
}
