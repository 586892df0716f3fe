//! The notices of one person, as the pages read them.

use std::collections::BTreeMap;

use chrono::{DateTime, NaiveDate, Utc};
use domain::{
    access::Right,
    identifiers::NoticeId,
    notices::{Matter, Readers, readers},
    parties::Party,
};

use super::{About, Told, about::load};
use crate::{
    act::{Act, Outcome},
    audit::Witness,
    columns::{Instant, Text, instant},
    office::{Reading, Secretariat},
    paging::page_of,
    people::Actor,
    refusals::{Refusal, Trouble},
};

/// How many notices a page holds.
pub const PAGE: i64 = 25;

/// Above this many unread ones nobody counts any more.
pub const UNREAD_MOST: i64 = 99;

/// One notice, with its record as it stands now.
#[derive(Clone, Debug)]
pub struct NoticeSeen {
    /// Its id.
    pub id: NoticeId,
    /// What happened.
    pub matter: Matter,
    /// On which record.
    pub told: Told,
    /// The Party that acted.
    pub by: Option<Party>,
    /// The day that it is about.
    pub day: Option<NaiveDate>,
    /// When it came.
    pub at: DateTime<Utc>,
    /// Whether the person has read it.
    pub is_read: bool,
}

/// One page of a person's notices, the latest first.
#[derive(Clone, Debug)]
pub struct Inbox {
    /// The notices.
    pub notices: Vec<NoticeSeen>,
    /// How many are unread, up to [`UNREAD_MOST`] and one more.
    pub unread: i64,
    /// Which page, from one.
    pub number: i64,
    /// How many pages.
    pub pages: i64,
}

type Row = (
    Text<NoticeId>,
    String,
    Text<About>,
    Option<String>,
    Option<Text<NaiveDate>>,
    Text<Instant>,
    Option<String>,
);

/// A page of the reader's notices: those of records that the roles held today may read.
///
/// # Errors
/// The trouble of reading.
pub async fn inbox(reading: &mut Reading<'_>, number: i64) -> Result<Inbox, Refusal> {
    let own = reading.actor.evidence().is_none();
    let roles = if own { Readers::of(reading.actor.roles().iter().copied()).bits() } else { 0 };
    let account = reading.actor.account();
    let count: i64 =
        sqlx::query_scalar("SELECT COUNT(*) FROM notices WHERE account = $1 AND (readers & $2) <> 0")
            .bind(Text(account))
            .bind(roles)
            .fetch_one(&mut *reading.transaction)
            .await?;
    let (number, pages) = page_of(count, PAGE, number);
    let rows: Vec<Row> = sqlx::query_as(
        "SELECT id, matter, about, party, day, made_at, read_at FROM notices \
         WHERE account = $1 AND (readers & $2) <> 0 ORDER BY made_at DESC, id LIMIT $3 OFFSET $4",
    )
    .bind(Text(account))
    .bind(roles)
    .bind(PAGE)
    .bind((number - 1) * PAGE)
    .fetch_all(&mut *reading.transaction)
    .await?;
    let mut notices = Vec::with_capacity(rows.len());
    let mut records: BTreeMap<About, Option<Told>> = BTreeMap::new();
    for (Text(id), matter, Text(about), by, day, Text(Instant(at)), read) in rows {
        if let std::collections::btree_map::Entry::Vacant(place) = records.entry(about) {
            place.insert(load(&mut reading.transaction, about).await?);
        }
        let Some(told) = records.get(&about).cloned().flatten() else { continue };
        // Once more by the record itself: what the table of access hides now is not told.
        let matter = Matter::from_key(&matter).ok_or(Trouble::Damaged("the matter of a notice"))?;
        if !readers(matter, told.record(), reading.actor.party()).hold(reading.actor.roles()) {
            continue;
        }
        let by = by.as_deref().and_then(Party::from_key);
        let day = day.map(|Text(day)| day);
        notices.push(NoticeSeen { id, matter, told, by, day, at, is_read: read.is_some() });
    }
    let unread: i64 = sqlx::query_scalar(UNREAD)
        .bind(Text(account))
        .bind(roles)
        .bind(UNREAD_MOST + 1)
        .fetch_one(&mut *reading.transaction)
        .await?;
    Ok(Inbox { notices, unread, number, pages })
}

/// No more are counted than the masthead tells.
const UNREAD: &str = "SELECT COUNT(*) FROM (SELECT 1 AS one FROM notices \
     WHERE account = $1 AND read_at IS NULL AND (readers & $2) <> 0 LIMIT $3) AS counted";

/// How many of a person's notices are unread, up to [`UNREAD_MOST`] and one more: one statement, for the masthead of every
/// page.
///
/// # Errors
/// The trouble of reading.
pub async fn unread(office: &Secretariat, actor: &Actor) -> Result<i64, Refusal> {
    // With a paper of the other Party in hand nothing of one's own is seen.
    if actor.evidence().is_some() {
        return Ok(0);
    }
    let count = sqlx::query_scalar(UNREAD)
        .bind(Text(actor.account()))
        .bind(Readers::of(actor.roles().iter().copied()).bits())
        .bind(UNREAD_MOST + 1)
        .fetch_one(office.database.pool())
        .await?;
    Ok(count)
}

/// Marks one of one's own notices as read. It is a person's own bookkeeping, and leaves nothing in the audit trail.
///
/// # Errors
/// [`Refusal::NotFound`] where there is none that this person may see.
pub async fn mark_read(office: &Secretariat, actor: &Actor, id: NoticeId) -> Result<(), Refusal> {
    own(office, actor, async |act| {
        let roles = Readers::of(actor.roles().iter().copied()).bits();
        let marked = sqlx::query(
            "UPDATE notices SET read_at = COALESCE(read_at, $1) WHERE id = $2 AND account = $3 AND (readers & $4) <> 0",
        )
        .bind(instant(act.now))
        .bind(Text(id))
        .bind(Text(actor.account()))
        .bind(roles)
        .execute(&mut *act.transaction)
        .await?;
        if marked.rows_affected() == 1 { Ok(()) } else { Err(Refusal::NotFound) }
    })
    .await
}

/// Marks all of one's own notices as read.
///
/// # Errors
/// The trouble of writing.
pub async fn mark_all_read(office: &Secretariat, actor: &Actor) -> Result<(), Refusal> {
    own(office, actor, async |act| {
        sqlx::query("UPDATE notices SET read_at = $1 WHERE account = $2 AND read_at IS NULL")
            .bind(instant(act.now))
            .bind(Text(actor.account()))
            .execute(&mut *act.transaction)
            .await?;
        Ok(())
    })
    .await
}

async fn own<D>(office: &Secretariat, actor: &Actor, deed: D) -> Result<(), Refusal>
where
    D: AsyncFnOnce(&mut Act<'_>) -> Result<(), Refusal>,
{
    office
        .perform(Witness::Actor(actor), Some(Right::ManageOwnAccount), async |act| {
            deed(act).await.map(Outcome::unrecorded)
        })
        .await
}
