use std::fmt::Write as _;

use super::*;

const SIDES: [(&str, Side); 6] = [
    ("host, made the proposal", Side { proposal: Proposal::Made, hosts: true }),
    ("host, is to answer", Side { proposal: Proposal::ToAnswer, hosts: true }),
    ("host", Side { proposal: Proposal::None, hosts: true }),
    ("guest, made the proposal", Side { proposal: Proposal::Made, hosts: false }),
    ("guest, is to answer", Side { proposal: Proposal::ToAnswer, hosts: false }),
    ("guest", Side { proposal: Proposal::None, hosts: false }),
];

/// A proposal is on the table in one state only.
const fn can_be(side: Side, state: StateName) -> bool {
    matches!(state, StateName::Proposed) != matches!(side.proposal, Proposal::None)
}

/// The whole policy as one file that a person reads: a change of policy is a diff.
#[test]
fn the_table_of_access_is_the_one_on_file() {
    let mut table = String::from(
        "Rights over a session, by role, side and state. A role not named may not know of it.\n",
    );
    for role in Role::ALL {
        let _ = writeln!(table, "\n{}", role.key());
        for (name, side) in SIDES {
            for state in StateName::ALL.into_iter().filter(|&state| can_be(side, state)) {
                let allowed = |right: &Right| over_session(role, side, state, *right) == Answer::Allowed;
                let rights: Vec<&str> =
                    Right::ALL.iter().filter(|right| allowed(right)).map(|right| right.key()).collect();
                if !rights.is_empty() {
                    let _ = writeln!(table, "  {:<26}{:<12}{}", name, state.key(), rights.join(" "));
                }
            }
        }
    }
    let _ = writeln!(table, "\nRights that a role gives at all");
    for right in Right::ALL {
        let roles: Vec<&str> =
            Role::ALL.into_iter().filter(|&role| role_gives(role, right)).map(Role::key).collect();
        let _ = writeln!(table, "  {:<26}{}", right.key(), roles.join(" "));
    }
    insta::assert_snapshot!("access", table);
}

#[test]
fn a_draft_is_known_to_its_own_secretaries_alone() {
    for role in Role::ALL {
        for right in Right::ALL {
            let known = over_draft(role, true, right) != Answer::Hidden;
            assert_eq!(known, role == Role::Secretary, "{role:?} {right:?}");
            assert_eq!(over_draft(role, false, right), Answer::Hidden, "{role:?} {right:?}");
        }
    }
}

#[test]
fn an_archivist_reads_what_is_final_only() {
    for (_, side) in SIDES {
        for state in StateName::ALL {
            let answer = over_session(Role::Archivist, side, state, Right::ReadSession);
            let is_final = !state.is_ahead() && state != StateName::InSession;
            assert_eq!(answer == Answer::Allowed, is_final, "{state:?}");
        }
    }
}
