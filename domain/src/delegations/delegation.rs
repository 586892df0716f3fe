//! A Party's delegation to one session: its own until shared; from then on a change is a new list, told to the other.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::{Member, Role};
use crate::{
    acting::{Acting, Basis},
    identifiers::{AccountId, PersonId},
    parties::Party,
    rules::Rule,
};

/// The most members of a delegation \[product\].
pub const MEMBERS_MOST: usize = 100;

/// Whether the other Party has been told.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum State {
    /// Only its own Party knows of it.
    Own,
    /// Told to the other Party.
    Shared {
        /// Who told it, when.
        sharing: Acting,
    },
}

/// A list that was shared and then replaced by another.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Former {
    /// Its edition.
    pub edition: u32,
    /// Its members.
    pub members: Vec<Member>,
    /// Who shared it, when.
    pub sharing: Acting,
}

/// A delegation.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Delegation {
    /// Whose.
    pub party: Party,
    /// Grows with every list told to the other Party after the first.
    pub edition: u32,
    /// The head first, then by rank as given.
    pub members: Vec<Member>,
    /// Own or shared.
    pub state: State,
    /// The lists that were told before, oldest first.
    pub former: Vec<Former>,
}

impl Delegation {
    /// A first list, the Party's own.
    ///
    /// # Errors
    /// [`Rule::DelegationEmpty`], [`Rule::DelegationFull`], [`Rule::TwoHeads`], [`Rule::SamePersonTwice`].
    pub fn listed(party: Party, members: Vec<Member>) -> Result<Self, Rule> {
        let members = in_order(members)?;
        Ok(Self { party, edition: 1, members, state: State::Own, former: Vec::new() })
    }

    /// The list of an earlier session as the first of this one, each person under a new id. Acting for a head is a
    /// matter of one session: who did comes as a member.
    #[must_use]
    pub fn reused_from(previous: &Self, mut new_id: impl FnMut() -> PersonId) -> Self {
        let mut members = previous.members.clone();
        for member in &mut members {
            member.person.id = new_id();
            if matches!(member.role, Role::ActingHead { .. }) {
                member.role = Role::Member;
            }
        }
        Self { party: previous.party, edition: 1, members, state: State::Own, former: Vec::new() }
    }

    /// Another list. Once shared, it is a new edition and told to the other Party by this very act; the former one
    /// stays readable.
    ///
    /// # Errors
    /// [`Rule::BelongsTo`], and what [`Delegation::listed`] refuses.
    pub fn relist(mut self, acting: Acting, members: Vec<Member>) -> Result<Self, Rule> {
        self.is_own(&acting)?;
        let members = in_order(members)?;
        if members == self.members {
            return Ok(self);
        }
        let replaced = std::mem::replace(&mut self.members, members);
        if let State::Shared { sharing } = &mut self.state {
            let sharing = std::mem::replace(sharing, acting);
            self.former.push(Former { edition: self.edition, members: replaced, sharing });
            self.edition = self.edition.saturating_add(1);
        }
        Ok(self)
    }

    /// Tells the list to the other Party. That cannot be undone; doing it twice changes nothing.
    ///
    /// # Errors
    /// [`Rule::BelongsTo`].
    pub fn share(mut self, acting: Acting) -> Result<Self, Rule> {
        self.is_own(&acting)?;
        if self.state == State::Own {
            self.state = State::Shared { sharing: acting };
        }
        Ok(self)
    }

    /// Who heads it, in their own right or in the head's stead.
    #[must_use]
    pub fn head(&self) -> Option<&Member> {
        self.members.iter().find(|member| member.role.heads())
    }

    /// The head, where this act is the head's: done from the account that is the head's, or recorded from a paper.
    ///
    /// # Errors
    /// [`Rule::BelongsTo`], [`Rule::HeadMissing`], [`Rule::NotTheHead`].
    pub fn head_acting(&self, acting: &Acting, account: Option<AccountId>) -> Result<&Member, Rule> {
        self.is_own(acting)?;
        let head = self.head().ok_or(Rule::HeadMissing(self.party))?;
        match acting.basis {
            Basis::Own if account.is_none() || head.account != account => Err(Rule::NotTheHead(self.party)),
            Basis::Own | Basis::Recorded(_) => Ok(head),
        }
    }

    /// The member with this id.
    #[must_use]
    pub fn member(&self, id: PersonId) -> Option<&Member> {
        self.members.iter().find(|member| member.person.id == id)
    }

    fn is_own(&self, acting: &Acting) -> Result<(), Rule> {
        if acting.party == self.party { Ok(()) } else { Err(Rule::BelongsTo(self.party)) }
    }
}

/// The head first; the others stay in the order given, which is rank.
fn in_order(mut members: Vec<Member>) -> Result<Vec<Member>, Rule> {
    let persons: BTreeSet<PersonId> = members.iter().map(|member| member.person.id).collect();
    match members.iter().filter(|member| member.role.heads()).count() {
        _ if members.is_empty() => Err(Rule::DelegationEmpty),
        _ if members.len() > MEMBERS_MOST => Err(Rule::DelegationFull { most: MEMBERS_MOST }),
        _ if persons.len() < members.len() => Err(Rule::SamePersonTwice),
        2.. => Err(Rule::TwoHeads),
        _ => {
            members.sort_by_key(|member| !member.role.heads());
            Ok(members)
        }
    }
}
