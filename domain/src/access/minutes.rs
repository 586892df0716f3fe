//! Who may do what with the minutes of a session: role × side × how far they are shared × right.

use super::{Answer, Right, role_gives};
use crate::{minutes::Minutes, people::Role};

/// How far minutes are shared. What the host has not circulated does not exist for anybody else.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Shared {
    /// Not at all: there are none, or the host keeps its first draft.
    Nothing,
    /// A version has been circulated.
    Circulated,
    /// Signed on paper: final.
    Signed,
}

impl Shared {
    /// Every stage, in the order of life.
    pub const ALL: [Self; 3] = [Self::Nothing, Self::Circulated, Self::Signed];

    /// How far these minutes are shared.
    #[must_use]
    pub fn of(minutes: Option<&Minutes>) -> Self {
        match minutes {
            Some(minutes) if minutes.state.is_signed() => Self::Signed,
            // What is transcribed stays its Party's own until it is entered.
            Some(minutes) if minutes.transcriber.is_some() => Self::Nothing,
            Some(minutes) if minutes.shared().is_some() => Self::Circulated,
            Some(_) | None => Self::Nothing,
        }
    }

    /// The word for the table of access.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Nothing => "nothing",
            Self::Circulated => "circulated",
            Self::Signed => "signed",
        }
    }
}

/// What a role gives with minutes that are shared so far, of a session that this Party hosts or not.
#[must_use]
pub const fn over_minutes(role: Role, hosts: bool, shared: Shared, right: Right) -> Answer {
    if !reads(role, hosts, shared) {
        return Answer::Hidden;
    }
    if role_gives(role, right) && has_its_place(hosts, shared, right) {
        Answer::Allowed
    } else {
        Answer::Denied
    }
}

/// Whether this role reads the draft that its own Party keeps, and not only what is circulated.
#[must_use]
pub const fn reads_draft_of_minutes(role: Role, hosts: bool) -> bool {
    hosts && matches!(role, Role::Secretary | Role::Translator)
}

const fn reads(role: Role, hosts: bool, shared: Shared) -> bool {
    match shared {
        Shared::Nothing => reads_draft_of_minutes(role, hosts),
        Shared::Circulated => !matches!(role, Role::Archivist),
        Shared::Signed => true,
    }
}

const fn has_its_place(hosts: bool, shared: Shared, right: Right) -> bool {
    let is_circulated = matches!(shared, Shared::Circulated);
    match right {
        Right::ReadMinutes => true,
        Right::DraftMinutes | Right::CirculateMinutes => hosts && !matches!(shared, Shared::Signed),
        Right::RenderMinutes => hosts || !matches!(shared, Shared::Nothing),
        Right::RemarkOnMinutes | Right::AgreeMinutes => is_circulated,
        Right::RecordSignature => hosts && is_circulated,
        Right::CertifyCopy => matches!(shared, Shared::Signed),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use std::fmt::Write as _;

    use super::*;

    #[test]
    fn the_table_of_access_to_minutes_is_the_one_on_file() {
        let mut table = String::from(
            "Rights over minutes, by role, side and how far they are shared. A role not named may not know of them.\n",
        );
        for role in Role::ALL {
            let _ = writeln!(table, "\n{}", role.key());
            for (side, hosts) in [("host", true), ("guest", false)] {
                for shared in Shared::ALL {
                    let allowed =
                        |right: &Right| over_minutes(role, hosts, shared, *right) == Answer::Allowed;
                    let rights: Vec<&str> =
                        Right::ALL.iter().filter(|right| allowed(right)).map(|right| right.key()).collect();
                    if !rights.is_empty() {
                        let _ = writeln!(table, "  {side:<8}{:<12}{}", shared.key(), rights.join(" "));
                    }
                }
            }
        }
        insta::assert_snapshot!("access_to_minutes", table);
    }

    #[test]
    fn what_is_not_circulated_is_hidden_from_all_but_those_who_write_it() {
        for role in Role::ALL {
            for right in Right::ALL {
                assert_eq!(over_minutes(role, false, Shared::Nothing, right), Answer::Hidden, "{role:?}");
                let writes = matches!(role, Role::Secretary | Role::Translator);
                let known = over_minutes(role, true, Shared::Nothing, right) != Answer::Hidden;
                assert_eq!(known, writes, "{role:?} {right:?}");
            }
        }
    }
}
