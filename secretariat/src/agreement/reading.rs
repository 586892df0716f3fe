//! The life of the Agreement as the pages read it.

use std::{collections::BTreeMap, sync::Arc};

use chrono::NaiveDate;
use domain::{
    access::Right,
    agreement::life::{Life, SignatureRecord},
    communications::Communication,
    identifiers::CommunicationId,
    parties::Party,
    places::end_of_day,
};

use super::{
    base::{Texts, texts},
    records::{being_prepared, signature, speaking_of_life},
};
use crate::{communications::records::as_known, office::Reading, refusals::Refusal};

/// The life of the Agreement as this person may see it.
#[derive(Clone, Debug)]
pub struct LifeSeen {
    /// As at which day.
    pub day: NaiveDate,
    /// As known at the end of which day; all that is recorded where none is named.
    pub known_on: Option<NaiveDate>,
    /// The life.
    pub life: Life,
    /// The signature as it was known, with all that was recorded of it by then.
    pub signature: Option<SignatureRecord>,
    /// The version of the signature that a form names; `None` where none is recorded now.
    pub version: Option<i64>,
    /// The communications on which it rests, as far as the reader may open them.
    pub cited: BTreeMap<CommunicationId, Communication>,
    /// What the reader's Party is preparing about entry into force or termination, as far as the reader may open it.
    pub prepared: Vec<Communication>,
    /// The reader's Party.
    pub party: Party,
    /// The texts of the Agreement, to be quoted.
    pub texts: Arc<Texts>,
    /// Whether the reader may record the signature.
    pub records: bool,
    /// Whether the reader prepares communications.
    pub prepares: bool,
}

/// The life of the Agreement as at a day, which everybody reads who is signed in.
///
/// # Errors
/// The trouble of reading.
pub async fn life(
    reading: &mut Reading<'_>,
    day: NaiveDate,
    known_on: Option<NaiveDate>,
) -> Result<LifeSeen, Refusal> {
    let end = known_on.and_then(|day| end_of_day(reading.party().zone(), day));
    let recorded = signature(&mut reading.transaction).await?;
    let version = recorded.as_ref().map(|(version, _)| *version);
    let signature = recorded.and_then(|(_, record)| match end {
        Some(end) => record.known_at(end),
        None => Some(record),
    });
    let known = as_known(speaking_of_life(&mut reading.transaction).await?, end);
    let life = Life::of(signature.as_ref().map(|record| &record.signature), &known);
    let actor = reading.actor;
    let is_read = |one: &Communication| actor.reads_communication(one);
    let mut prepared = being_prepared(&mut reading.transaction, actor.party()).await?;
    prepared.retain(|one| is_read(one));
    let cited = known.into_iter().filter(is_read).map(|one| (one.id, one)).collect();
    Ok(LifeSeen {
        day,
        known_on,
        life,
        signature,
        version,
        cited,
        prepared,
        party: reading.party(),
        texts: texts(reading).await?,
        records: actor.may(Right::RecordAgreementSigned),
        prepares: actor.may(Right::PrepareCommunication),
    })
}
