//! Who of a Party opened which shared version, for the first time: its own people see it, the other Party does not.

use chrono::{DateTime, Utc};
use domain::{
    access::{Answer, ProtocolStanding, Right},
    identifiers::ProtocolId,
    protocols::Protocol,
};

use super::{
    records::known_to,
    visible::{drafting, over},
};
use crate::{
    act::Outcome,
    audit::{Event, Witness},
    columns::{Instant, Text, instant},
    office::{Reading, Secretariat},
    people::Actor,
    refusals::{Refusal, Trouble},
};

/// That a person opened a version.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct VersionOpening {
    /// The number of the version.
    pub number: u32,
    /// The person, as printed.
    pub name: String,
    /// When, for the first time.
    pub at: DateTime<Utc>,
}

/// Notes that this person opens the version shared last, where it is this one and they did not before.
///
/// # Errors
/// The refusals of fetching.
pub async fn open_version(
    office: &Secretariat,
    actor: &Actor,
    id: ProtocolId,
    number: u32,
) -> Result<(), Refusal> {
    office
        .perform(Witness::Actor(actor), Some(Right::ReadProtocol), async |act| {
            // As every page: whoever may not read the draft is never answered from it.
            let found = known_to(drafting(actor), &mut act.transaction, id).await?;
            let reads = |found: &Protocol| {
                over(actor, found.keeper, ProtocolStanding::of(found), Right::ReadProtocol) == Answer::Allowed
            };
            let found = found.filter(reads).ok_or(Refusal::NotFound)?;
            if found.shared().is_none_or(|version| version.number != number) {
                return Ok(Outcome::unrecorded(()));
            }
            let noted = sqlx::query(
                "INSERT INTO version_openings (protocol, number, account, party, name, opened_at) \
                 VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (protocol, number, account) DO NOTHING",
            )
            .bind(Text(id))
            .bind(i64::from(number))
            .bind(Text(actor.account()))
            .bind(actor.own_party().key())
            .bind(actor.name().as_str())
            .bind(instant(act.now))
            .execute(&mut *act.transaction)
            .await?;
            if noted.rows_affected() == 0 {
                return Ok(Outcome::unrecorded(()));
            }
            Ok(Outcome::new(Event::ProtocolOpened { protocol: id, number }, ()))
        })
        .await
}

/// Who of the reader's own Party opened which version, the first of them first. From a paper of the other Party in hand
/// nothing of one's own is seen.
pub(super) async fn openings(
    reading: &mut Reading<'_>,
    id: ProtocolId,
) -> Result<Vec<VersionOpening>, Trouble> {
    if reading.actor.evidence().is_some() {
        return Ok(Vec::new());
    }
    let rows: Vec<(i64, String, Text<Instant>)> = sqlx::query_as(
        "SELECT number, name, opened_at FROM version_openings WHERE protocol = $1 AND party = $2 \
         ORDER BY opened_at, account",
    )
    .bind(Text(id))
    .bind(reading.actor.own_party().key())
    .fetch_all(&mut *reading.transaction)
    .await?;
    let opening = |(number, name, Text(at)): (i64, String, Text<Instant>)| {
        Some(VersionOpening { number: u32::try_from(number).ok()?, name, at: at.0 })
    };
    Ok(rows.into_iter().filter_map(opening).collect())
}

/// Whether this person has opened this version already.
pub(super) async fn has_opened(
    reading: &mut Reading<'_>,
    id: ProtocolId,
    number: u32,
) -> Result<bool, Trouble> {
    let count: i64 = sqlx::query_scalar(
        "SELECT COUNT(*) FROM version_openings WHERE protocol = $1 AND number = $2 AND account = $3",
    )
    .bind(Text(id))
    .bind(i64::from(number))
    .bind(Text(reading.actor.account()))
    .fetch_one(&mut *reading.transaction)
    .await?;
    Ok(count > 0)
}
