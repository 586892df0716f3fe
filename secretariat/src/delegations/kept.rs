//! What a Party keeps of its delegation to one session: the list that it works on, and the one that it has told.

use domain::{
    acting::Acting,
    delegations::{Delegation, Member},
    identifiers::PersonId,
    parties::Party,
    rules::Rule,
};

/// A Party's delegation as the Party itself sees it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Kept {
    /// Whose.
    pub party: Party,
    /// The list that is worked on; none before the first person is on it.
    pub list: Option<Delegation>,
    /// What the other Party has been told; none before it is told anything.
    pub told: Option<Delegation>,
}

impl Kept {
    /// Nothing listed yet.
    pub(super) const fn nothing(party: Party) -> Self {
        Self { party, list: None, told: None }
    }

    /// Those on the list, the head first.
    #[must_use]
    pub fn members(&self) -> &[Member] {
        self.list.as_ref().map_or(&[], |list| &list.members)
    }

    /// The member with this id.
    #[must_use]
    pub fn member(&self, id: PersonId) -> Option<&Member> {
        self.list.as_ref().and_then(|list| list.member(id))
    }

    /// Whether the list has someone at its head.
    #[must_use]
    pub fn is_headed(&self) -> bool {
        self.list.as_ref().is_some_and(|list| list.head().is_some())
    }

    /// Whether the other Party has been told the list as it stands.
    #[must_use]
    pub fn is_told(&self) -> bool {
        self.told.as_ref().is_some_and(|told| told.members == self.members())
    }

    /// Another list to work on. Which account is whose is the Party's own matter: it needs no new edition.
    pub(super) fn relist(mut self, acting: Acting, members: Vec<Member>) -> Result<Self, Rule> {
        let list = match self.list.take() {
            None => Delegation::listed(self.party, members)?,
            Some(list) => list.relist(acting, members)?,
        };
        if let Some(told) = &mut self.told {
            for member in &mut told.members {
                if let Some(listed) = list.member(member.person.id) {
                    member.account = listed.account;
                }
            }
        }
        self.list = Some(list);
        Ok(self)
    }

    /// Tells the list as it stands: for the first time, or as the next edition.
    pub(crate) fn tell(mut self, acting: Acting) -> Result<Self, Rule> {
        let list = self.list.clone().ok_or(Rule::DelegationEmpty)?;
        let told = match self.told.take() {
            None => list.share(acting)?,
            Some(told) => told.relist(acting, list.members)?,
        };
        self.told = Some(told);
        Ok(self)
    }
}
