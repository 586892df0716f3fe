//! Remarks that a Party keeps to itself until it shares them.

use domain::{
    access::Right,
    identifiers::{ProtocolId, RemarkId},
    parties::Party,
    protocols::Remark,
};
use sqlx::{Any, Transaction};

use super::{
    records::{fetch, store},
    remarks::{RemarkForm, at_field},
};
use crate::{
    act::{Act, Outcome},
    audit::{Event, Witness},
    columns::Text,
    office::Secretariat,
    people::Actor,
    refusals::{Refusal, Trouble},
    stored::{read, read_all, written},
};

/// The remarks that this Party keeps to itself, the first made first.
pub(crate) async fn kept(
    transaction: &mut Transaction<'_, Any>,
    id: ProtocolId,
    party: Party,
) -> Result<Vec<Remark>, Trouble> {
    let rows: Vec<String> =
        sqlx::query_scalar("SELECT record FROM kept_remarks WHERE protocol = $1 AND party = $2")
            .bind(Text(id))
            .bind(party.key())
            .fetch_all(&mut **transaction)
            .await?;
    let mut kept: Vec<Remark> = read_all(&rows)?;
    kept.sort_by_key(|remark| (remark.acting.at, remark.id));
    Ok(kept)
}

/// Makes a remark that the own Party alone sees.
///
/// # Errors
/// Faults at their fields; what the rule refuses; the refusals of fetching.
pub async fn keep_remark(
    office: &Secretariat,
    actor: &Actor,
    id: ProtocolId,
    form: &RemarkForm,
) -> Result<(), Refusal> {
    office
        .perform(Witness::Actor(actor), Some(Right::KeepProtocolRemark), async |act| {
            let found = fetch(act, id, Right::KeepProtocolRemark).await?;
            let ((about, text), acting) = (form.parts()?, act.acting()?);
            let remark = RemarkId::from_chance(act.id_bytes()?);
            let made = found.remark_to_keep(acting, remark, about, text).map_err(at_field)?;
            sqlx::query("INSERT INTO kept_remarks (id, protocol, party, record) VALUES ($1, $2, $3, $4)")
                .bind(Text(remark))
                .bind(Text(id))
                .bind(act.party()?.key())
                .bind(written(&made)?)
                .execute(&mut *act.transaction)
                .await?;
            Ok(Outcome::new(Event::ProtocolRemarkKept { protocol: id, remark }, ()))
        })
        .await
}

/// Puts a remark that was kept before both Parties, as one that is made now: nothing tells that it was there before, so
/// it bears another id.
///
/// # Errors
/// [`domain::rules::Rule::WordsGone`] where the version shared last no longer has them; [`Refusal::NotFound`] for what is
/// another's or gone; the refusals of fetching.
pub async fn share_remark(
    office: &Secretariat,
    actor: &Actor,
    id: ProtocolId,
    kept: RemarkId,
) -> Result<(), Refusal> {
    office
        .perform(Witness::Actor(actor), Some(Right::KeepProtocolRemark), async |act| {
            let found = fetch(act, id, Right::RemarkOnProtocol).await?;
            let Remark { about, text, .. } = taken(act, id, kept).await?;
            let (remark, acting) = (RemarkId::from_chance(act.id_bytes()?), act.acting()?);
            let protocol =
                found.decide(|protocol| protocol.remark(acting, remark, about, text)).map_err(at_field)?;
            store(act, id, &protocol).await?;
            Ok(Outcome::new(Event::ProtocolRemarked { protocol: id, remark }, ()))
        })
        .await
}

/// Throws away a remark that was never shared.
///
/// # Errors
/// As [`share_remark`].
pub async fn discard_remark(
    office: &Secretariat,
    actor: &Actor,
    id: ProtocolId,
    kept: RemarkId,
) -> Result<(), Refusal> {
    office
        .perform(Witness::Actor(actor), Some(Right::KeepProtocolRemark), async |act| {
            fetch(act, id, Right::KeepProtocolRemark).await?;
            taken(act, id, kept).await?;
            Ok(Outcome::new(Event::ProtocolRemarkDiscarded { protocol: id, remark: kept }, ()))
        })
        .await
}

/// Takes a remark of the own Party out of what is kept.
async fn taken(act: &mut Act<'_>, id: ProtocolId, kept: RemarkId) -> Result<Remark, Refusal> {
    let record: Option<String> = sqlx::query_scalar(
        "DELETE FROM kept_remarks WHERE id = $1 AND protocol = $2 AND party = $3 RETURNING record",
    )
    .bind(Text(kept))
    .bind(Text(id))
    .bind(act.party()?.key())
    .fetch_optional(&mut *act.transaction)
    .await?;
    Ok(read(&record.ok_or(Refusal::NotFound)?)?)
}
