//! How delegations stand in the database.

use domain::{
    access::{Answer, Right},
    delegations::Delegation,
    identifiers::SessionId,
    parties::Party,
    sessions::Session,
};
use sqlx::{Any, Transaction};

use super::{Delegations, Kept};
use crate::{
    act::{Act, Granted},
    columns::Text,
    minutes::let_delegations_change,
    refusals::{Refusal, Trouble},
    sessions::{At, records},
    stored::{moved_on, read, written},
};

/// What a Party keeps of its delegation, with its version: nought where nothing is listed.
pub(crate) async fn load(
    transaction: &mut Transaction<'_, Any>,
    session: SessionId,
    party: Party,
) -> Result<(i64, Kept), Trouble> {
    let row: Option<(i64, String, Option<String>)> =
        sqlx::query_as("SELECT version, list, told FROM delegations WHERE session = $1 AND party = $2")
            .bind(Text(session))
            .bind(party.key())
            .fetch_optional(&mut **transaction)
            .await?;
    let Some((version, list, told)) = row else { return Ok((0, Kept::nothing(party))) };
    let told = told.map(|told| read(&told)).transpose()?;
    Ok((version, Kept { party, list: Some(read(&list)?), told }))
}

/// What a Party has told of its delegation; none where it has told nothing.
pub(crate) async fn told(
    transaction: &mut Transaction<'_, Any>,
    session: SessionId,
    party: Party,
) -> Result<Option<Delegation>, Trouble> {
    let told: Option<String> = sqlx::query_scalar(
        "SELECT told FROM delegations WHERE session = $1 AND party = $2 AND told IS NOT NULL",
    )
    .bind(Text(session))
    .bind(party.key())
    .fetch_optional(&mut **transaction)
    .await?;
    told.map(|told| read(&told)).transpose()
}

/// Both delegations as this Party knows them: what was told; of its own else what it lists, where the list may be read.
/// What the other Party lists never leaves the database.
pub(crate) async fn known_to(
    transaction: &mut Transaction<'_, Any>,
    session: SessionId,
    reader: Party,
    reads_list: bool,
) -> Result<Delegations, Trouble> {
    let rows: Vec<(String, Option<String>)> = sqlx::query_as(
        "SELECT party, COALESCE(told, CASE WHEN party = $2 THEN list END) FROM delegations WHERE session = $1",
    )
    .bind(Text(session))
    .bind(if reads_list { reader.key() } else { "" })
    .fetch_all(&mut **transaction)
    .await?;
    let mut known = Delegations::default();
    for (party, record) in rows {
        let party = Party::from_key(&party).ok_or(Trouble::Damaged("the Party of a delegation"))?;
        *known.of_mut(party) = record.map(|record| read(&record)).transpose()?;
    }
    if let Some(other) = known.of_mut(reader.other()) {
        hide_accounts(other);
    }
    Ok(known)
}

/// Who of a delegation has an account here is its own Party's matter.
pub(super) fn hide_accounts(delegation: &mut Delegation) {
    let former = delegation.former.iter_mut().flat_map(|former| &mut former.members);
    for member in delegation.members.iter_mut().chain(former) {
        member.account = None;
    }
}

/// The list of the Party's delegation to the session held last before this one.
pub(super) async fn previous(
    transaction: &mut Transaction<'_, Any>,
    session: SessionId,
    party: Party,
) -> Result<Option<Delegation>, Trouble> {
    let list: Option<String> = sqlx::query_scalar(
        "SELECT delegations.list FROM delegations JOIN sessions ON sessions.id = delegations.session \
         WHERE delegations.party = $1 AND sessions.id <> $2 AND sessions.number IS NOT NULL \
         ORDER BY sessions.number DESC LIMIT 1",
    )
    .bind(party.key())
    .bind(Text(session))
    .fetch_optional(&mut **transaction)
    .await?;
    list.map(|list| read(&list)).transpose()
}

/// The session over which a right is used: absent and hidden give the same answer.
pub(super) async fn session(act: &mut Act<'_>, id: SessionId, right: Right) -> Result<Session, Refusal> {
    let (_, session) = records::load(&mut act.transaction, id).await?.ok_or(Refusal::NotFound)?;
    match act.actor()?.over(&session, right) {
        Answer::Hidden => Err(Refusal::NotFound),
        Answer::Denied => Err(Refusal::Denied(right)),
        Answer::Allowed => Ok(session),
    }
}

/// Fetches the acting Party's own delegation for a right, at the version that the person saw, while minutes that annex
/// it are not signed.
pub(super) async fn fetch(act: &mut Act<'_>, at: At, right: Right) -> Result<Granted<Kept>, Refusal> {
    session(act, at.id, right).await?;
    let_delegations_change(&mut act.transaction, at.id).await?;
    let party = act.party()?;
    let (version, kept) = load(&mut act.transaction, at.id, party).await?;
    if version == at.version { Ok(Granted::new(kept, version)) } else { Err(Refusal::Stale) }
}

/// Writes a delegation that was granted; its version moves on.
pub(super) async fn store(
    act: &mut Act<'_>,
    session: SessionId,
    kept: &Granted<Kept>,
) -> Result<(), Refusal> {
    put(&mut act.transaction, session, kept.version, kept).await
}

async fn put(
    transaction: &mut Transaction<'_, Any>,
    session: SessionId,
    version: i64,
    kept: &Kept,
) -> Result<(), Refusal> {
    let list = kept.list.as_ref().ok_or(Trouble::Damaged("a delegation without its list"))?;
    let statement = if version == 0 {
        "INSERT INTO delegations (session, party, version, list, told) VALUES ($1, $2, $3 + 1, $4, $5)"
    } else {
        "UPDATE delegations SET version = version + 1, list = $4, told = $5 \
         WHERE session = $1 AND party = $2 AND version = $3"
    };
    let moved = sqlx::query(statement)
        .bind(Text(session))
        .bind(kept.party.key())
        .bind(version)
        .bind(written(list)?)
        .bind(kept.told.as_ref().map(written).transpose()?)
        .execute(&mut **transaction)
        .await?;
    moved_on(&moved)
}
