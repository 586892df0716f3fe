//! The acts on a Party's own delegation. Each changes the list that is worked on; one tells it to the other Party.

use domain::{
    access::Right,
    delegations::{Delegation, Member},
    identifiers::{AccountId, PersonId},
};

use super::{
    Kept,
    forms::{MemberForm, TableForm},
    records::{self, fetch, store},
};
use crate::{
    act::{Act, Granted, Outcome},
    audit::{Event, Witness},
    columns::Text,
    office::Secretariat,
    people::Actor,
    refusals::{Refusal, Trouble},
    sessions::At,
};

/// One place up or down the list.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Direction {
    /// Before the one above.
    Up,
    /// After the one below.
    Down,
}

/// Puts a person on the list, or changes one who is on it.
///
/// # Errors
/// Faults at their fields; [`Refusal::NotFound`] for a person who is not on it; the refusals of fetching.
pub async fn save_member(
    office: &Secretariat,
    actor: &Actor,
    at: At,
    person: Option<PersonId>,
    form: &MemberForm,
) -> Result<(), Refusal> {
    change(office, actor, at, async |act, kept| {
        let place = person.map(|person| place_of(kept.members(), person)).transpose()?;
        let id = person.map_or_else(|| new_id(act), Ok)?;
        let free = free_accounts(act, kept.members(), id).await?;
        let member = form.member(id, &free)?;
        let mut members = kept.members().to_vec();
        match place.and_then(|place| members.get_mut(place)) {
            Some(listed) => *listed = member,
            None => members.push(member),
        }
        Ok(members)
    })
    .await
}

/// Takes a person off the list.
///
/// # Errors
/// [`domain::rules::Rule::DelegationEmpty`] for the last one; the refusals of fetching.
pub async fn remove_member(
    office: &Secretariat,
    actor: &Actor,
    at: At,
    person: PersonId,
) -> Result<(), Refusal> {
    change(office, actor, at, async |_, kept| {
        let mut members = kept.members().to_vec();
        members.remove(place_of(&members, person)?);
        Ok(members)
    })
    .await
}

/// Moves a person one place. At the end of the list, and where the head stands in the way, nothing moves.
///
/// # Errors
/// The refusals of fetching.
pub async fn move_member(
    office: &Secretariat,
    actor: &Actor,
    at: At,
    person: PersonId,
    direction: Direction,
) -> Result<(), Refusal> {
    change(office, actor, at, async |_, kept| {
        let mut members = kept.members().to_vec();
        let place = place_of(&members, person)?;
        let other = match direction {
            Direction::Up => place.checked_sub(1),
            Direction::Down => Some(place + 1),
        };
        if let Some(other) = other.filter(|other| *other < members.len()) {
            members.swap(place, other);
        }
        Ok(members)
    })
    .await
}

/// Takes the list that a pasted table says, as a whole or not at all.
///
/// # Errors
/// What is wrong with the table, at its field; the refusals of fetching.
pub async fn take_table(
    office: &Secretariat,
    actor: &Actor,
    at: At,
    form: &TableForm,
) -> Result<(), Refusal> {
    change(office, actor, at, async |act, kept| Ok(form.members(kept.members(), || new_id(act))??)).await
}

/// Begins with the list of the last session held.
///
/// # Errors
/// [`Refusal::NotFound`] where there is none; the refusals of fetching.
pub async fn reuse(office: &Secretariat, actor: &Actor, at: At) -> Result<(), Refusal> {
    change(office, actor, at, async |act, kept| {
        let party = act.party()?;
        // A list that is there is worked on, never replaced by an earlier one.
        if kept.list.is_some() {
            return Err(Refusal::Denied(Right::EditDelegation));
        }
        let previous = records::previous(&mut act.transaction, at.id, party).await?;
        let previous = previous.ok_or(Refusal::NotFound)?;
        let ids = previous.members.iter().map(|_| new_id(act)).collect::<Result<Vec<_>, _>>()?;
        let mut ids = ids.into_iter();
        let begun = Delegation::reused_from(&previous, || {
            ids.next().unwrap_or_else(|| PersonId::from_chance([0; 16]))
        });
        Ok(begun.members)
    })
    .await
}

/// Tells the list to the other Party, or the next edition of it. That cannot be undone.
///
/// # Errors
/// [`domain::rules::Rule::DelegationEmpty`] where nobody is listed; the refusals of fetching.
pub async fn share(office: &Secretariat, actor: &Actor, at: At) -> Result<(), Refusal> {
    office
        .perform(Witness::Actor(actor), Some(Right::ShareDelegation), async |act| {
            let kept = fetch(act, at, Right::ShareDelegation).await?;
            let acting = act.acting()?;
            let kept = kept.decide(|kept| kept.tell(acting))?;
            let told = kept.told.as_ref().ok_or(Trouble::Damaged("a list that was told and is not there"))?;
            let event = Event::DelegationShared { session: at.id, edition: told.edition };
            store(act, at.id, &kept).await?;
            Ok(Outcome::new(event, ()))
        })
        .await
}

/// One change of the list that is worked on.
async fn change<C>(office: &Secretariat, actor: &Actor, at: At, changed: C) -> Result<(), Refusal>
where
    C: AsyncFnOnce(&mut Act<'_>, &Granted<Kept>) -> Result<Vec<Member>, Refusal>,
{
    office
        .perform(Witness::Actor(actor), Some(Right::EditDelegation), async |act| {
            let kept = fetch(act, at, Right::EditDelegation).await?;
            let members = changed(act, &kept).await?;
            let acting = act.acting()?;
            let kept = kept.decide(|kept| kept.relist(acting, members)).map_err(MemberForm::fault_of)?;
            store(act, at.id, &kept).await?;
            Ok(Outcome::new(Event::DelegationListed { session: at.id }, ()))
        })
        .await
}

fn new_id(act: &Act<'_>) -> Result<PersonId, Refusal> {
    Ok(PersonId::from_chance(act.id_bytes()?))
}

fn place_of(members: &[Member], person: PersonId) -> Result<usize, Refusal> {
    members.iter().position(|member| member.person.id == person).ok_or(Refusal::NotFound)
}

/// The accounts of the acting Party that are nobody else's on the list.
async fn free_accounts(
    act: &mut Act<'_>,
    members: &[Member],
    person: PersonId,
) -> Result<Vec<AccountId>, Refusal> {
    let rows: Vec<Text<AccountId>> = sqlx::query_scalar("SELECT id FROM accounts WHERE party = $1")
        .bind(act.party()?.key())
        .fetch_all(&mut *act.transaction)
        .await?;
    let others = |id: &AccountId| {
        members.iter().any(|member| member.person.id != person && member.account == Some(*id))
    };
    Ok(rows.into_iter().map(|Text(id)| id).filter(|id| !others(id)).collect())
}
