//! Who may find an entry of the index: the desks of both Parties that read what it was made from.
//!
//! An audience is never chosen: it is whoever `access` lets read the record. Every answer of its tables is one of these;
//! what were none of them nobody would find.

use crate::{parties::Party, people::Role};

/// The desks that may find an entry.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Audience {
    /// Everybody who is signed in.
    Everyone,
    /// What is shared and not final yet.
    AllButArchivists,
    /// The secretaries of one Party.
    Secretaries(Party),
    /// The secretaries and translators of one Party.
    Writers(Party),
    /// What was circulated by a host whose writers have gone on to another text.
    Circulated(Party),
    /// Who reads what is under review: the secretaries, translators and delegates of both Parties.
    Reviewers,
    /// The same of one Party: what it keeps to itself.
    OwnReviewers(Party),
    /// Who reads what is under review, but for the writers of a keeper who have gone on to another text.
    ReviewersBeside(Party),
    /// Everybody but the writers of a keeper who had gone on to another text when it became final.
    EveryoneBeside(Party),
}

impl Audience {
    /// Every audience.
    pub const ALL: [Self; 15] = [
        Self::Everyone,
        Self::AllButArchivists,
        Self::Secretaries(Party::Kazakhstan),
        Self::Secretaries(Party::Azerbaijan),
        Self::Writers(Party::Kazakhstan),
        Self::Writers(Party::Azerbaijan),
        Self::Circulated(Party::Kazakhstan),
        Self::Circulated(Party::Azerbaijan),
        Self::Reviewers,
        Self::OwnReviewers(Party::Kazakhstan),
        Self::OwnReviewers(Party::Azerbaijan),
        Self::ReviewersBeside(Party::Kazakhstan),
        Self::ReviewersBeside(Party::Azerbaijan),
        Self::EveryoneBeside(Party::Kazakhstan),
        Self::EveryoneBeside(Party::Azerbaijan),
    ];

    /// Exactly those desks at which the answer is yes, if they are an audience.
    pub fn of(reads: impl Fn(Party, Role) -> bool) -> Option<Self> {
        Self::ALL.into_iter().find(|audience| {
            desks().all(|(party, role)| audience.contains(party, role) == reads(party, role))
        })
    }

    /// Whether this desk is among them.
    #[must_use]
    pub fn contains(self, party: Party, role: Role) -> bool {
        let writes = matches!(role, Role::Secretary | Role::Translator);
        let reviews = writes || role == Role::Delegate;
        match self {
            Self::Everyone => true,
            Self::AllButArchivists => role != Role::Archivist,
            Self::Secretaries(own) => party == own && role == Role::Secretary,
            Self::Writers(own) => party == own && writes,
            Self::Circulated(host) => role != Role::Archivist && !(party == host && writes),
            Self::Reviewers => reviews,
            Self::OwnReviewers(own) => party == own && reviews,
            Self::ReviewersBeside(keeper) => reviews && !(party == keeper && writes),
            Self::EveryoneBeside(keeper) => !(party == keeper && writes),
        }
    }

    /// Those in which somebody of this Party with these roles is.
    #[must_use]
    pub fn with(party: Party, roles: &[Role]) -> Vec<Self> {
        let is_in = |audience: &Self| roles.iter().any(|&role| audience.contains(party, role));
        Self::ALL.into_iter().filter(is_in).collect()
    }

    /// The letter with which the words of its entries begin in the index, so that the words of one audience are never
    /// looked up for another.
    #[must_use]
    pub const fn letter(self) -> char {
        match self {
            Self::Everyone => 'a',
            Self::AllButArchivists => 'b',
            Self::Secretaries(Party::Kazakhstan) => 'c',
            Self::Secretaries(Party::Azerbaijan) => 'd',
            Self::Writers(Party::Kazakhstan) => 'e',
            Self::Writers(Party::Azerbaijan) => 'f',
            Self::Circulated(Party::Kazakhstan) => 'g',
            Self::Circulated(Party::Azerbaijan) => 'h',
            Self::Reviewers => 'i',
            Self::OwnReviewers(Party::Kazakhstan) => 'j',
            Self::OwnReviewers(Party::Azerbaijan) => 'k',
            Self::ReviewersBeside(Party::Kazakhstan) => 'l',
            Self::ReviewersBeside(Party::Azerbaijan) => 'm',
            Self::EveryoneBeside(Party::Kazakhstan) => 'n',
            Self::EveryoneBeside(Party::Azerbaijan) => 'o',
        }
    }
}

fn desks() -> impl Iterator<Item = (Party, Role)> {
    Party::BOTH.into_iter().flat_map(|party| Role::ALL.map(|role| (party, role)))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::{
        access::{
            Answer, PaperStanding, Proposal, ProtocolStanding, Right, Shared, Side, over_communication,
            over_draft, over_minutes, over_paper, over_protocol, over_session, reads_draft_of_minutes,
            reads_draft_of_protocol, reads_kept_remarks,
        },
        communications::StateName as CommunicationState,
        papers::Reach,
        sessions::StateName as SessionState,
    };

    #[test]
    fn audiences_and_their_letters_are_all_different() {
        let letters: BTreeSet<char> = Audience::ALL.into_iter().map(Audience::letter).collect();
        assert_eq!(letters.len(), Audience::ALL.len());
        for audience in Audience::ALL {
            assert_eq!(Audience::of(|party, role| audience.contains(party, role)), Some(audience));
        }
        assert_eq!(Audience::of(|_, _| false), None);
    }

    /// Whatever `access` answers about reading is an audience: nothing that may be read is lost to search.
    #[test]
    fn every_answer_of_the_tables_is_an_audience() {
        for host in Party::BOTH {
            for state in SessionState::ALL {
                for proposal in [Proposal::Made, Proposal::ToAnswer, Proposal::None] {
                    let reads = |party, role| {
                        let side = Side { proposal, hosts: party == host };
                        over_session(role, side, state, Right::ReadSession) == Answer::Allowed
                    };
                    assert!(Audience::of(reads).is_some(), "{state:?}");
                }
            }
            for state in CommunicationState::ALL {
                let reads = |party, role| {
                    over_communication(role, party == host, state, Right::ReadCommunication)
                        == Answer::Allowed
                };
                assert!(Audience::of(reads).is_some(), "{state:?}");
            }
            let draft = |party, role| over_draft(role, party == host, Right::DraftSession) == Answer::Allowed;
            assert_eq!(Audience::of(draft), Some(Audience::Secretaries(host)));
            for shared in Shared::ALL {
                let reads = |party, role| {
                    over_minutes(role, party == host, shared, Right::ReadMinutes) == Answer::Allowed
                };
                assert!(Audience::of(reads).is_some(), "{shared:?}");
            }
            let writes = |party, role| reads_draft_of_minutes(role, party == host);
            assert_eq!(Audience::of(writes), Some(Audience::Writers(host)));
            let circulated = |party, role| {
                over_minutes(role, party == host, Shared::Circulated, Right::ReadMinutes) == Answer::Allowed
                    && !writes(party, role)
            };
            assert_eq!(Audience::of(circulated), Some(Audience::Circulated(host)));
            let drafts = |party, role| reads_draft_of_protocol(role, party == host);
            assert_eq!(Audience::of(drafts), Some(Audience::Writers(host)));
            for standing in ProtocolStanding::ALL {
                let reads = |party, role| {
                    over_protocol(role, party == host, standing, Right::ReadProtocol) == Answer::Allowed
                };
                assert!(Audience::of(reads).is_some(), "{standing:?}");
                // What the writers' own draft no longer says, where it was shared; and what each Party keeps.
                let left = |party, role| reads(party, role) && !drafts(party, role);
                let nobody = standing == ProtocolStanding::Own;
                assert_eq!(Audience::of(left).is_none(), nobody, "{standing:?}");
                for own in Party::BOTH {
                    let keeps = |party, role| party == own && reads_kept_remarks(role) && reads(party, role);
                    let expected = Some(Audience::OwnReviewers(own)).filter(|_| !nobody);
                    let found = Audience::of(keeps);
                    assert!(nobody || found == expected, "{standing:?} {own:?} {found:?}");
                }
            }
            for reach in Reach::ALL {
                for (is_final, is_scan) in [(false, false), (true, false), (true, true)] {
                    let reads = |party: Party, role| {
                        let standing = PaperStanding { own: party == host, reach, is_final, is_scan };
                        over_paper(role, standing, Right::ReadPaper) == Answer::Allowed
                    };
                    assert!(Audience::of(reads).is_some(), "{reach:?} {is_final}");
                }
            }
        }
    }

    #[test]
    fn nobody_is_in_an_audience_of_the_other_party_alone() {
        for own in Party::BOTH {
            for role in Role::ALL {
                assert!(!Audience::with(own.other(), &[role]).contains(&Audience::Secretaries(own)));
                assert!(!Audience::with(own.other(), &[role]).contains(&Audience::Writers(own)));
                assert!(!Audience::with(own.other(), &[role]).contains(&Audience::OwnReviewers(own)));
            }
        }
    }
}
