//! Who may do what with a communication: role × side × state × right.

use super::{Answer, Right, role_gives};
use crate::{communications::StateName, people::Role};

/// What a role gives with a communication in this state, which this Party sends or receives. What has not left the
/// sender does not exist for the other Party.
#[must_use]
pub const fn over_communication(role: Role, sends: bool, state: StateName, right: Right) -> Answer {
    if !reads(role, sends, state) {
        return Answer::Hidden;
    }
    if role_gives(role, right) && has_its_place(sends, state, right) {
        Answer::Allowed
    } else {
        Answer::Denied
    }
}

/// An archivist reads what is final, a translator what is to be rendered too; nobody but the sender's writers what has
/// not left.
const fn reads(role: Role, sends: bool, state: StateName) -> bool {
    match (role, state) {
        (Role::Secretary | Role::Translator, StateName::Prepared | StateName::Withdrawn) => sends,
        (_, StateName::Prepared | StateName::Withdrawn) => false,
        (Role::Archivist, StateName::Dispatched | StateName::Delivered) => false,
        _ => true,
    }
}

const fn has_its_place(sends: bool, state: StateName, right: Right) -> bool {
    match right {
        Right::ReadCommunication => true,
        Right::PrepareCommunication => sends && matches!(state, StateName::Prepared),
        Right::DispatchCommunication => sends && matches!(state, StateName::Prepared),
        // The sender's evidence may come after the receiver's account.
        Right::DeliverCommunication => sends && matches!(state, StateName::Dispatched | StateName::Received),
        Right::ReceiveCommunication => {
            !sends && matches!(state, StateName::Dispatched | StateName::Delivered)
        }
        Right::CorrectCommunication => sends && state.is_sent(),
        Right::CorrectReceipt => !sends && matches!(state, StateName::Received),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use std::fmt::Write as _;

    use super::*;

    #[test]
    fn the_table_of_access_to_communications_is_the_one_on_file() {
        let mut table = String::from(
            "Rights over communications, by role, side and state. A role not named may not know of them.\n",
        );
        for role in Role::ALL {
            let _ = writeln!(table, "\n{}", role.key());
            for (side, sends) in [("sender", true), ("receiver", false)] {
                for state in StateName::ALL {
                    let allowed =
                        |right: &Right| over_communication(role, sends, state, *right) == Answer::Allowed;
                    let rights: Vec<&str> =
                        Right::ALL.iter().filter(|right| allowed(right)).map(|right| right.key()).collect();
                    if !rights.is_empty() {
                        let _ = writeln!(table, "  {side:<9}{:<12}{}", state.key(), rights.join(" "));
                    }
                }
            }
        }
        insta::assert_snapshot!("access_to_communications", table);
    }

    #[test]
    fn what_has_not_left_is_hidden_from_the_other_party() {
        for role in Role::ALL {
            for right in Right::ALL {
                for state in [StateName::Prepared, StateName::Withdrawn] {
                    assert_eq!(over_communication(role, false, state, right), Answer::Hidden);
                }
            }
        }
    }
}
