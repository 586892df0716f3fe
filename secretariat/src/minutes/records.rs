//! How minutes stand in the database.

use domain::{
    access::{Answer, Right, Shared, over_minutes},
    identifiers::SessionId,
    minutes::{ItemRecord, Minutes, State},
    parties::Party,
    sessions::Session,
};
use sqlx::{Any, Transaction};

use super::visible::{as_circulated, keeps_draft, record_for};
use crate::{
    act::{Act, Granted},
    columns::Text,
    marks::mark,
    people::Actor,
    refusals::{Refusal, Trouble},
    sessions::records as sessions,
    stored::{moved_on, read, versioned, written},
};

/// Minutes that this act may change, with the session that they are of.
pub(super) struct Found {
    pub(super) session: Session,
    pub(super) minutes: Granted<Minutes>,
}

pub(crate) async fn load(
    transaction: &mut Transaction<'_, Any>,
    session: SessionId,
) -> Result<Option<(i64, Minutes)>, Trouble> {
    let row: Option<(i64, String)> = sqlx::query_as("SELECT version, record FROM minutes WHERE session = $1")
        .bind(Text(session))
        .fetch_optional(&mut **transaction)
        .await?;
    versioned(row)
}

/// What this Party transcribes from the signed original of a session, or corrects of what was entered from it.
async fn load_transcription(
    transaction: &mut Transaction<'_, Any>,
    session: SessionId,
    party: Party,
) -> Result<Option<(i64, Minutes)>, Trouble> {
    let row: Option<(i64, String)> =
        sqlx::query_as("SELECT version, record FROM transcriptions WHERE session = $1 AND party = $2")
            .bind(Text(session))
            .bind(party.key())
            .fetch_optional(&mut **transaction)
            .await?;
    versioned(row)
}

/// The minutes as those have them who write for this Party: its transcription, unless another version was entered
/// since it was begun; else the record.
pub(super) async fn load_kept(
    transaction: &mut Transaction<'_, Any>,
    id: SessionId,
    session: &Session,
    party: Party,
) -> Result<Option<(i64, Minutes)>, Trouble> {
    let record = load(transaction, id).await?;
    if !session.is_from_papers() {
        return Ok(record);
    }
    let versions = |found: &(i64, Minutes)| found.1.versions.len();
    let standing = record.as_ref().map_or(0, versions);
    let draft = load_transcription(transaction, id, party).await?;
    Ok(draft.filter(|draft| versions(draft) == standing).or(record))
}

/// Refuses a change of the delegations to a session whose minutes are signed.
pub(crate) async fn let_delegations_change(
    transaction: &mut Transaction<'_, Any>,
    session: SessionId,
) -> Result<(), Refusal> {
    match load(transaction, session).await? {
        Some((_, minutes)) => Ok(minutes.lets_delegations_change()?),
        None => Ok(()),
    }
}

/// The minutes as they were circulated last; nothing where they never were.
pub(crate) async fn load_shared(
    transaction: &mut Transaction<'_, Any>,
    session: SessionId,
) -> Result<Option<Minutes>, Trouble> {
    let shared: Option<String> =
        sqlx::query_scalar("SELECT shared FROM minutes WHERE session = $1 AND shared IS NOT NULL")
            .bind(Text(session))
            .fetch_optional(&mut **transaction)
            .await?;
    shared.map(|record| read(&record)).transpose()
}

/// The table's answer for this person: the best of the roles held today.
pub(super) fn over(actor: &Actor, host: Party, shared: Shared, right: Right) -> Answer {
    let hosts = actor.party() == host;
    let answers = actor.roles().iter().map(|&role| over_minutes(role, hosts, shared, right));
    answers.max().unwrap_or(Answer::Hidden)
}

/// Fetches minutes for a right: absent and hidden give the same answer.
pub(super) async fn fetch(act: &mut Act<'_>, id: SessionId, right: Right) -> Result<Found, Refusal> {
    let (_, session) = sessions::load(&mut act.transaction, id).await?.ok_or(Refusal::NotFound)?;
    let keeps = keeps_draft(act.actor()?, &session);
    if !keeps {
        load_shared(&mut act.transaction, id).await?.ok_or(Refusal::NotFound)?;
    }
    let party = act.party()?;
    let found = match keeps {
        true => load_kept(&mut act.transaction, id, &session, party).await?,
        false => load(&mut act.transaction, id).await?,
    };
    let (version, minutes) = found.ok_or(Refusal::NotFound)?;
    match over(act.actor()?, minutes.keeper(), Shared::of(Some(&minutes)), right) {
        Answer::Hidden => Err(Refusal::NotFound),
        Answer::Denied => Err(Refusal::Denied(right)),
        Answer::Allowed => Ok(Found { session, minutes: Granted::new(minutes, version) }),
    }
}

impl Found {
    /// The item of this number, if it is still as the person saw it.
    pub(super) fn item_seen(&self, actor: &Actor, number: usize, seen: &str) -> Result<&ItemRecord, Refusal> {
        let items = &record_for(&self.minutes, actor).items;
        let item = number.checked_sub(1).and_then(|place| items.get(place)).ok_or(Refusal::NotFound)?;
        if mark(item) == seen { Ok(item) } else { Err(Refusal::Stale) }
    }

    /// Whether the whole text is still as the person saw it.
    pub(super) fn is_seen(&self, actor: &Actor, seen: &str) -> Result<(), Refusal> {
        if mark(record_for(&self.minutes, actor)) == seen { Ok(()) } else { Err(Refusal::Stale) }
    }
}

pub(super) async fn add(act: &mut Act<'_>, id: SessionId, minutes: &Minutes) -> Result<(), Refusal> {
    sqlx::query("INSERT INTO minutes (session, version, state, record) VALUES ($1, 1, $2, $3)")
        .bind(Text(id))
        .bind(minutes.state_name().key())
        .bind(written(minutes)?)
        .execute(&mut *act.transaction)
        .await?;
    Ok(())
}

/// Adds minutes that are entered from the signed original.
pub(super) async fn add_entered(act: &mut Act<'_>, id: SessionId, minutes: &Minutes) -> Result<(), Refusal> {
    add(act, id, minutes).await?;
    store(act, id, &Granted::new(minutes.clone(), 1)).await
}

/// Begins a transcription. What this Party began upon a version that no longer stands gives way to it.
pub(super) async fn add_transcription(
    act: &mut Act<'_>,
    id: SessionId,
    minutes: &Minutes,
) -> Result<(), Refusal> {
    end_transcription(act, id).await?;
    sqlx::query("INSERT INTO transcriptions (session, party, version, record) VALUES ($1, $2, 1, $3)")
        .bind(Text(id))
        .bind(act.party()?.key())
        .bind(written(minutes)?)
        .execute(&mut *act.transaction)
        .await?;
    Ok(())
}

/// Ends the transcription of the actor's Party: it is entered, or given up. The other never knew of it.
pub(super) async fn end_transcription(act: &mut Act<'_>, id: SessionId) -> Result<(), Refusal> {
    sqlx::query("DELETE FROM transcriptions WHERE session = $1 AND party = $2")
        .bind(Text(id))
        .bind(act.party()?.key())
        .execute(&mut *act.transaction)
        .await?;
    Ok(())
}

/// Writes minutes that were granted; the version of the record moves on.
pub(super) async fn store(
    act: &mut Act<'_>,
    id: SessionId,
    minutes: &Granted<Minutes>,
) -> Result<(), Refusal> {
    if let (State::Draft, Some(party)) = (&minutes.state, minutes.transcriber) {
        let moved = sqlx::query(
            "UPDATE transcriptions SET version = version + 1, record = $4 \
             WHERE session = $1 AND party = $2 AND version = $3",
        )
        .bind(Text(id))
        .bind(party.key())
        .bind(minutes.version)
        .bind(written(&**minutes)?)
        .execute(&mut *act.transaction)
        .await?;
        return moved_on(&moved);
    }
    let signed = minutes.state.signed();
    let shared = minutes.shared().map(|_| written(&as_circulated((**minutes).clone()))).transpose()?;
    let moved = sqlx::query(
        "UPDATE minutes SET version = version + 1, state = $3, number = $4, signed_on = $5, record = $6, \
         shared = $7 WHERE session = $1 AND version = $2",
    )
    .bind(Text(id))
    .bind(minutes.version)
    .bind(minutes.state_name().key())
    .bind(signed.map(|signed| i64::from(signed.session)))
    .bind(signed.map(|signed| signed.day.to_string()))
    .bind(written(&**minutes)?)
    .bind(shared)
    .execute(&mut *act.transaction)
    .await?;
    moved_on(&moved)
}

/// How far the minutes of a session are shared, without a look at what they say.
pub(crate) async fn shared_of(
    transaction: &mut Transaction<'_, Any>,
    session: SessionId,
) -> Result<Shared, Trouble> {
    let (signed, circulated): (i64, i64) =
        sqlx::query_as("SELECT COUNT(number), COUNT(shared) FROM minutes WHERE session = $1")
            .bind(Text(session))
            .fetch_one(&mut **transaction)
            .await?;
    Ok(match (signed, circulated) {
        (1.., _) => Shared::Signed,
        (_, 1..) => Shared::Circulated,
        _ => Shared::Nothing,
    })
}

/// Whether the minutes of a session are signed.
pub(crate) async fn is_signed(
    transaction: &mut Transaction<'_, Any>,
    session: SessionId,
) -> Result<bool, Trouble> {
    let signed: i64 =
        sqlx::query_scalar("SELECT COUNT(*) FROM minutes WHERE session = $1 AND number IS NOT NULL")
            .bind(Text(session))
            .fetch_one(&mut **transaction)
            .await?;
    Ok(signed > 0)
}

/// The numbers of the sessions whose minutes are signed, in order.
pub(crate) async fn signed_numbers(transaction: &mut Transaction<'_, Any>) -> Result<Vec<u32>, Trouble> {
    let numbers: Vec<i64> =
        sqlx::query_scalar("SELECT number FROM minutes WHERE number IS NOT NULL ORDER BY number")
            .fetch_all(&mut **transaction)
            .await?;
    let number = |number: i64| u32::try_from(number).map_err(|_| Trouble::Damaged("the number of a session"));
    numbers.into_iter().map(number).collect()
}
