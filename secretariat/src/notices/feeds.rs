//! Feeds: a link that a program asks without a sign-in, as its person. It is made and ended by that person alone, and
//! carries what that person may read at the moment.

use chrono::{DateTime, Utc};
use domain::{
    access::Right,
    identifiers::{AccountId, FeedId},
};

use crate::{
    act::Outcome,
    audit::{Event, Witness},
    columns::{Instant, Text, instant},
    office::{Reading, Secretariat},
    people::{Actor, Secret, actor_of_feed},
    refusals::{Fault, Faults, Refusal, Trouble},
};

/// The most feeds that one person has at once \[product\].
const FEEDS_MOST: i64 = 20;

/// What a feed carries.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum FeedKind {
    /// The person's notices, in Atom.
    Notices,
    /// The sessions, as a calendar.
    Sessions,
}

impl FeedKind {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Notices, Self::Sessions];

    /// The word for records, forms and message ids.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Notices => "notices",
            Self::Sessions => "sessions",
        }
    }

    /// The kind with this key.
    #[must_use]
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.key() == key)
    }
}

/// A feed that a person made and has not ended.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Feed {
    /// Its id, which opens nothing.
    pub id: FeedId,
    /// What it carries.
    pub kind: FeedKind,
    /// When it was made.
    pub at: DateTime<Utc>,
}

/// The reader's own feeds, the oldest first.
///
/// # Errors
/// The trouble of reading.
pub async fn feeds(reading: &mut Reading<'_>) -> Result<Vec<Feed>, Refusal> {
    let rows: Vec<(Text<FeedId>, String, Text<Instant>)> = sqlx::query_as(
        "SELECT id, kind, made_at FROM feeds WHERE account = $1 AND ended_at IS NULL ORDER BY made_at, id",
    )
    .bind(Text(reading.actor.account()))
    .fetch_all(&mut *reading.transaction)
    .await?;
    rows.into_iter()
        .map(|(Text(id), kind, Text(Instant(at)))| {
            let kind = FeedKind::from_key(&kind).ok_or(Trouble::Damaged("the kind of a feed"))?;
            Ok(Feed { id, kind, at })
        })
        .collect()
}

/// Makes a feed. Its secret is given here and never again.
///
/// # Errors
/// A fault at `kind`.
pub async fn make_feed(
    office: &Secretariat,
    actor: &Actor,
    kind: &str,
) -> Result<(FeedKind, Secret), Refusal> {
    office
        .perform(Witness::Actor(actor), Some(Right::ManageOwnAccount), async |act| {
            let kind = crate::forms::choice(kind, FeedKind::from_key);
            let kind = kind.map_err(|fault| Faults::one("kind", fault))?;
            let count: i64 =
                sqlx::query_scalar("SELECT COUNT(*) FROM feeds WHERE account = $1 AND ended_at IS NULL")
                    .bind(Text(actor.account()))
                    .fetch_one(&mut *act.transaction)
                    .await?;
            if count >= FEEDS_MOST {
                let most = usize::try_from(FEEDS_MOST).unwrap_or_default();
                return Err(Faults::one("kind", Fault::TooManyLines { most }).into());
            }
            let (feed, secret) = (FeedId::from_chance(act.id_bytes()?), act.secret()?);
            sqlx::query("INSERT INTO feeds (id, account, kind, digest, made_at) VALUES ($1, $2, $3, $4, $5)")
                .bind(Text(feed))
                .bind(Text(actor.account()))
                .bind(kind.key())
                .bind(secret.digest())
                .bind(instant(act.now))
                .execute(&mut *act.transaction)
                .await?;
            Ok(Outcome::new(Event::FeedMade { feed }, (kind, secret)))
        })
        .await
}

/// Ends one of one's own feeds for good.
///
/// # Errors
/// [`Refusal::NotFound`] where there is none of this person's.
pub async fn revoke_feed(office: &Secretariat, actor: &Actor, feed: FeedId) -> Result<(), Refusal> {
    office
        .perform(Witness::Actor(actor), Some(Right::ManageOwnAccount), async |act| {
            let ended = sqlx::query(
                "UPDATE feeds SET ended_at = $1 WHERE id = $2 AND account = $3 AND ended_at IS NULL",
            )
            .bind(instant(act.now))
            .bind(Text(feed))
            .bind(Text(actor.account()))
            .execute(&mut *act.transaction)
            .await?;
            if ended.rows_affected() != 1 {
                return Err(Refusal::NotFound);
            }
            Ok(Outcome::new(Event::FeedRevoked { feed }, ()))
        })
        .await
}

/// As whom a feed is read: its person at the desks held today. Such a reader reads and can do nothing.
///
/// # Errors
/// [`Refusal::NotFound`] where the secret is unknown, the feed ended, or its person holds no role any more: the same
/// answer.
pub async fn feed_reader(office: &Secretariat, secret: &Secret, kind: FeedKind) -> Result<Actor, Refusal> {
    let account: Option<Text<AccountId>> = sqlx::query_scalar(
        "SELECT f.account FROM feeds f JOIN accounts a ON a.id = f.account \
         WHERE f.digest = $1 AND f.kind = $2 AND f.ended_at IS NULL AND a.password IS NOT NULL",
    )
    .bind(secret.digest())
    .bind(kind.key())
    .fetch_optional(office.database.pool())
    .await?;
    match account {
        Some(Text(account)) => actor_of_feed(office, account).await?.ok_or(Refusal::NotFound),
        None => Err(Refusal::NotFound),
    }
}
