//! How protocols stand in the database.

use domain::{
    access::{Answer, ProtocolStanding, Right},
    identifiers::ProtocolId,
    parties::Party,
    protocols::Protocol,
};
use sqlx::{Any, Transaction};

use super::visible::{as_shared, drafting, over, reads_draft};
use crate::{
    act::{Act, Granted},
    columns::Text,
    marks::mark,
    refusals::{Refusal, Trouble},
    stored::{moved_on, read, versioned, written},
};

/// What a person saw of a protocol, for the hidden field of a form.
pub(super) fn seen(protocol: &Protocol) -> String {
    mark(&(&protocol.draft, protocol.versions.len(), &protocol.state, &protocol.remarks))
}

async fn load(
    transaction: &mut Transaction<'_, Any>,
    id: ProtocolId,
) -> Result<Option<(i64, Protocol)>, Trouble> {
    let row: Option<(i64, String)> = sqlx::query_as("SELECT version, record FROM protocols WHERE id = $1")
        .bind(Text(id))
        .fetch_optional(&mut **transaction)
        .await?;
    versioned(row)
}

/// The protocol as it stands, whoever may read it: nothing of it goes on before that is asked.
pub(crate) async fn known(
    transaction: &mut Transaction<'_, Any>,
    id: ProtocolId,
) -> Result<Option<Protocol>, Trouble> {
    Ok(load(transaction, id).await?.map(|(_, protocol)| protocol))
}

/// The protocol as it was shared last; nothing where it never was.
pub(crate) async fn load_shared(
    transaction: &mut Transaction<'_, Any>,
    id: ProtocolId,
) -> Result<Option<Protocol>, Trouble> {
    let shared: Option<String> =
        sqlx::query_scalar("SELECT shared FROM protocols WHERE id = $1 AND shared IS NOT NULL")
            .bind(Text(id))
            .fetch_optional(&mut **transaction)
            .await?;
    shared.map(|record| read(&record)).transpose()
}

/// The protocol as whoever reads the drafts of this Party may know it, or of none: no other draft is read at all.
pub(super) async fn known_to(
    drafting: Option<Party>,
    transaction: &mut Transaction<'_, Any>,
    id: ProtocolId,
) -> Result<Option<Protocol>, Trouble> {
    let record: Option<String> = sqlx::query_scalar(
        "SELECT CASE WHEN keeper = $2 THEN record ELSE shared END FROM protocols \
         WHERE id = $1 AND (keeper = $2 OR shared IS NOT NULL)",
    )
    .bind(Text(id))
    .bind(drafting.map(Party::key))
    .fetch_optional(&mut **transaction)
    .await?;
    record.map(|record| read(&record)).transpose()
}

/// Every protocol of which they may know, each as [`known_to`] gives it.
pub(super) async fn all_known_to(
    drafting: Option<Party>,
    transaction: &mut Transaction<'_, Any>,
) -> Result<Vec<(ProtocolId, Protocol)>, Trouble> {
    let rows: Vec<(Text<ProtocolId>, String)> = sqlx::query_as(
        "SELECT id, CASE WHEN keeper = $1 THEN record ELSE shared END FROM protocols \
         WHERE keeper = $1 OR shared IS NOT NULL",
    )
    .bind(drafting.map(Party::key))
    .fetch_all(&mut **transaction)
    .await?;
    rows.into_iter().map(|(Text(id), record)| Ok((id, read(&record)?))).collect()
}

/// Every protocol that is signed, as both Parties know it.
pub(crate) async fn signed(
    transaction: &mut Transaction<'_, Any>,
) -> Result<Vec<(ProtocolId, Protocol)>, Trouble> {
    let rows: Vec<(Text<ProtocolId>, String)> = sqlx::query_as(
        "SELECT id, shared FROM protocols WHERE signed_on IS NOT NULL AND shared IS NOT NULL ORDER BY signed_on, id",
    )
    .fetch_all(&mut **transaction)
    .await?;
    rows.into_iter().map(|(Text(id), record)| Ok((id, read(&record)?))).collect()
}

/// Fetches a protocol for a right: absent and hidden give the same answer.
pub(super) async fn fetch(
    act: &mut Act<'_>,
    id: ProtocolId,
    right: Right,
) -> Result<Granted<Protocol>, Refusal> {
    let drafting = drafting(act.actor()?);
    known_to(drafting, &mut act.transaction, id).await?.ok_or(Refusal::NotFound)?;
    let (version, protocol) = load(&mut act.transaction, id).await?.ok_or(Refusal::NotFound)?;
    let actor = act.actor()?;
    match over(actor, protocol.keeper, ProtocolStanding::of(&protocol), right) {
        Answer::Hidden => Err(Refusal::NotFound),
        Answer::Denied => Err(Refusal::Denied(right)),
        Answer::Allowed => Ok(Granted::new(protocol, version)),
    }
}

/// Fetches it if it is still as the person saw it.
pub(super) async fn fetch_seen(
    act: &mut Act<'_>,
    id: ProtocolId,
    mark: &str,
    right: Right,
) -> Result<Granted<Protocol>, Refusal> {
    let found = fetch(act, id, right).await?;
    let known =
        if reads_draft(act.actor()?, found.keeper) { (*found).clone() } else { as_shared((*found).clone()) };
    if seen(&known) == mark { Ok(found) } else { Err(Refusal::Stale) }
}

pub(super) async fn add(act: &mut Act<'_>, id: ProtocolId, protocol: &Protocol) -> Result<(), Refusal> {
    sqlx::query("INSERT INTO protocols (id, version, keeper, state, record) VALUES ($1, 1, $2, $3, $4)")
        .bind(Text(id))
        .bind(protocol.keeper.key())
        .bind(protocol.state.name().key())
        .bind(written(protocol)?)
        .execute(&mut *act.transaction)
        .await?;
    Ok(())
}

/// Writes a protocol that was granted; the version of the record moves on.
pub(super) async fn store(
    act: &mut Act<'_>,
    id: ProtocolId,
    protocol: &Granted<Protocol>,
) -> Result<(), Refusal> {
    let shared = protocol.shared().map(|_| written(&as_shared((**protocol).clone()))).transpose()?;
    let moved = sqlx::query(
        "UPDATE protocols SET version = version + 1, state = $3, signed_on = $4, record = $5, shared = $6 \
         WHERE id = $1 AND version = $2",
    )
    .bind(Text(id))
    .bind(protocol.version)
    .bind(protocol.state.name().key())
    .bind(protocol.state.signing().map(|signing| signing.day.to_string()))
    .bind(written(&**protocol)?)
    .bind(shared)
    .execute(&mut *act.transaction)
    .await?;
    moved_on(&moved)
}

/// Takes away a draft that was never shared.
pub(super) async fn remove(
    act: &mut Act<'_>,
    id: ProtocolId,
    protocol: &Granted<Protocol>,
) -> Result<(), Refusal> {
    let gone = sqlx::query("DELETE FROM protocols WHERE id = $1 AND version = $2 AND shared IS NULL")
        .bind(Text(id))
        .bind(protocol.version)
        .execute(&mut *act.transaction)
        .await?;
    moved_on(&gone)
}
