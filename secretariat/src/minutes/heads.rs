//! The delegations of a session, as far as minutes need them: who heads each.

use domain::{
    access::Right,
    delegations::{Both, Delegation},
    identifiers::SessionId,
    parties::Party,
};
use sqlx::{Any, Transaction};

use crate::{delegations::records as delegations, people::Actor, refusals::Trouble};

/// This Party's delegation as the reader's Party knows it: what was told; of the own Party else what it lists, where the
/// list may be read.
pub(super) async fn known_to(
    reader: Party,
    reads_list: bool,
    transaction: &mut Transaction<'_, Any>,
    session: SessionId,
    party: Party,
) -> Result<Option<Delegation>, Trouble> {
    let told = delegations::told(transaction, session, party).await?;
    if told.is_some() || party != reader || !reads_list {
        return Ok(told);
    }
    Ok(delegations::load(transaction, session, party).await?.1.list)
}

/// Both delegations, as far as the reader knows them.
pub(super) async fn both_known_to(
    reader: &Actor,
    transaction: &mut Transaction<'_, Any>,
    session: SessionId,
) -> Result<Both<Option<Delegation>>, Trouble> {
    let reads_list = reader.may(Right::EditDelegation);
    let mut known = Both::default();
    for party in Party::BOTH {
        *known.of_mut(party) = known_to(reader.party(), reads_list, transaction, session, party).await?;
    }
    Ok(known)
}
