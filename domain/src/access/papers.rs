//! Who may do what with a paper: role × side × how far it has come × what it is of × right.

use super::{Answer, Right, role_gives};
use crate::{papers::Reach, people::Role};

/// How a paper stands to whoever comes to it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct PaperStanding {
    /// It is of the person's own Party.
    pub own: bool,
    /// How far it has come.
    pub reach: Reach,
    /// What it is of is final: a session that is over, a communication received, minutes signed.
    pub is_final: bool,
    /// It is a scan of signed minutes.
    pub is_scan: bool,
}

/// What a role gives with a paper that stands so. What a Party has not shared does not exist for the other.
#[must_use]
pub const fn over_paper(role: Role, paper: PaperStanding, right: Right) -> Answer {
    if !reads(role, paper) {
        return Answer::Hidden;
    }
    if role_gives(role, right) && has_its_place(role, paper, right) {
        Answer::Allowed
    } else {
        Answer::Denied
    }
}

/// An archivist reads what is final; nobody but the Party's writers what is not shared.
const fn reads(role: Role, paper: PaperStanding) -> bool {
    match (role, paper.reach) {
        (Role::Secretary | Role::Translator, Reach::Own) => paper.own,
        (_, Reach::Own) => false,
        (Role::Archivist, Reach::Shared | Reach::Recalled) => paper.is_final,
        _ => true,
    }
}

/// Another version of what is shared is before both Parties at once, so it takes whoever may share. What is sealed says
/// so itself, in words of its own.
const fn has_its_place(role: Role, paper: PaperStanding, right: Right) -> bool {
    match right {
        Right::ReadPaper => true,
        Right::AttachPaper => {
            paper.own && (matches!(paper.reach, Reach::Own) || role_gives(role, Right::SharePaper))
        }
        Right::SharePaper => paper.own && matches!(paper.reach, Reach::Own),
        Right::SealPaper => paper.own && paper.is_scan && matches!(paper.reach, Reach::Shared),
        Right::RecallPaper => paper.own && matches!(paper.reach, Reach::Shared),
        Right::ProposeCorrection => paper.own && matches!(paper.reach, Reach::Sealed),
        Right::AnswerCorrection => !paper.own && matches!(paper.reach, Reach::Sealed),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use std::fmt::Write as _;

    use super::*;

    /// Every standing that can be: only scans are sealed, and what they are of is final.
    fn standings() -> Vec<PaperStanding> {
        let mut all = Vec::new();
        for own in [true, false] {
            for reach in Reach::ALL {
                for (is_final, is_scan) in [(false, false), (true, false), (true, true)] {
                    if is_scan || reach != Reach::Sealed {
                        all.push(PaperStanding { own, reach, is_final, is_scan });
                    }
                }
            }
        }
        all
    }

    #[test]
    fn the_table_of_access_to_papers_is_the_one_on_file() {
        let mut table = String::from(
            "Rights over papers, by role, side, how far the paper has come, and what it is of. A role not named may \
             not know of it.\n",
        );
        for role in Role::ALL {
            let _ = writeln!(table, "\n{}", role.key());
            for paper in standings() {
                let allowed = |right: &Right| over_paper(role, paper, *right) == Answer::Allowed;
                let rights: Vec<&str> =
                    Right::ALL.iter().filter(|right| allowed(right)).map(|right| right.key()).collect();
                if !rights.is_empty() {
                    let side = if paper.own { "own" } else { "other" };
                    let of = match (paper.is_scan, paper.is_final) {
                        (true, _) => "signed minutes",
                        (false, true) => "what is final",
                        (false, false) => "what is under way",
                    };
                    let reach = paper.reach.key();
                    let _ = writeln!(table, "  {side:<6}{reach:<9}{of:<19}{}", rights.join(" "));
                }
            }
        }
        insta::assert_snapshot!("access_to_papers", table);
    }

    #[test]
    fn what_is_not_shared_is_hidden_from_the_other_party() {
        for paper in standings().into_iter().filter(|paper| !paper.own && paper.reach == Reach::Own) {
            for role in Role::ALL {
                for right in Right::ALL {
                    assert_eq!(
                        over_paper(role, paper, right),
                        Answer::Hidden,
                        "{role:?} {right:?} {paper:?}"
                    );
                }
            }
        }
    }

    #[test]
    fn whoever_may_not_share_adds_nothing_to_what_is_shared() {
        for paper in standings().into_iter().filter(|paper| paper.reach != Reach::Own) {
            for role in Role::ALL.into_iter().filter(|&role| !role_gives(role, Right::SharePaper)) {
                assert_ne!(over_paper(role, paper, Right::AttachPaper), Answer::Allowed, "{role:?}");
            }
        }
    }

    #[test]
    fn what_is_sealed_is_neither_shared_nor_sealed_again() {
        for paper in standings().into_iter().filter(|paper| paper.reach == Reach::Sealed) {
            for role in Role::ALL {
                assert_ne!(over_paper(role, paper, Right::SharePaper), Answer::Allowed, "{role:?}");
                assert_ne!(over_paper(role, paper, Right::SealPaper), Answer::Allowed, "{role:?}");
            }
        }
    }
}
