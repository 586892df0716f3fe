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
}

impl Audience {
    /// Every audience.
    pub const ALL: [Self; 8] = [
        Self::Everyone,
        Self::AllButArchivists,
        Self::Secretaries(Party::Kazakhstan),
        Self::Secretaries(Party::Azerbaijan),
        Self::Writers(Party::Kazakhstan),
        Self::Writers(Party::Azerbaijan),
        Self::Circulated(Party::Kazakhstan),
        Self::Circulated(Party::Azerbaijan),
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
        match self {
            Self::Everyone => true,
            Self::AllButArchivists => role != Role::Archivist,
            Self::Secretaries(own) => party == own && role == Role::Secretary,
            Self::Writers(own) => party == own && writes,
            Self::Circulated(host) => role != Role::Archivist && !(party == host && writes),
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
            Answer, PaperStanding, Proposal, Right, Shared, Side, over_communication, over_draft,
            over_minutes, over_paper, over_session, reads_draft_of_minutes,
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
            }
        }
    }
}
