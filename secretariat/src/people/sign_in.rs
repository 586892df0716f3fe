//! Signing in and out. A sign-in is a row in the database and a secret in a cookie; the row can be ended at any time.

use chrono::{DateTime, Duration, NaiveDate, Utc};
use domain::{
    acting::{Evidence, civil_day},
    communications::Communication,
    identifiers::{AccountId, CommunicationId},
    languages::Language,
    parties::Party,
    people::{Role, Tenure},
    text::Line,
};
use serde::Deserialize;
use sqlx::{Any, FromRow, Transaction};

use super::{Actor, Secret, Theme, password};
use crate::{
    act::{Act, Outcome},
    audit::{Event, Witness},
    columns::{Instant, Text, instant},
    office::Secretariat,
    refusals::{Fault, Faults, Refusal, Trouble},
    stored,
};

/// How long a sign-in lasts: a long day at the table.
const LASTS: Duration = Duration::hours(14);

/// Wrong guesses that cost nothing.
const FREE_GUESSES: i64 = 3;

/// After how long wrong guesses are forgotten.
const FORGOTTEN: Duration = Duration::hours(1);

/// The longest wait after a wrong guess, in seconds.
const LONGEST_WAIT: i64 = 60;

/// Name and password as typed.
#[derive(Clone, Default, Deserialize)]
#[serde(default)]
pub struct SignInForm {
    /// The e-mail address.
    pub address: String,
    /// The password.
    pub password: String,
}

/// A sign-in that began.
pub struct SignedIn {
    /// For the cookie.
    pub secret: Secret,
    /// How long the cookie lasts.
    pub lasts: Duration,
}

/// An account with one of its tenures: it comes in as many rows as it has tenures.
#[derive(FromRow)]
struct Seat {
    #[sqlx(flatten)]
    account: AccountRow,
    #[sqlx(flatten)]
    tenure: TenureRow,
}

#[derive(FromRow)]
struct AccountRow {
    id: Text<AccountId>,
    party: String,
    name: String,
    address: String,
    language: String,
    theme: String,
    evidence: Option<String>,
}

#[derive(FromRow)]
struct TenureRow {
    role: String,
    from_day: Text<NaiveDate>,
    until_day: Option<Text<NaiveDate>>,
    basis: String,
}

/// Signs a person in.
///
/// # Errors
/// [`Fault::WrongNameOrPassword`], never saying which; [`Fault::Wait`] after too many guesses.
pub async fn sign_in(office: &Secretariat, form: &SignInForm) -> Result<SignedIn, Refusal> {
    let address = folded(&form.address);
    if let Some(seconds) = count_guesses(office, &address).await? {
        return Err(Faults::one("", Fault::Wait { seconds }).into());
    }
    let mut account = None;
    // One address may have an account with each Party; both are tried, so that neither is told by the time it takes.
    for party in Party::BOTH {
        let found = credentials(office, party, &address).await?;
        let (known, hash) = found.map_or((None, None), |(account, hash)| (Some(account), hash));
        let same = password::matches(hash, &form.password).await?;
        account = account.or(known.filter(|_| same).map(|known| (party, known)));
    }
    office
        .perform(Witness::Nobody, None, async |act| {
            let wrong = || Refusal::Faults(Faults::one("", Fault::WrongNameOrPassword));
            let (party, account) = account.ok_or_else(wrong)?;
            forgive(act, party, &address).await?;
            begin(act, account).await
        })
        .await
}

/// Begins a sign-in within an act.
pub(super) async fn begin(act: &mut Act<'_>, account: AccountId) -> Result<Outcome<SignedIn>, Refusal> {
    let secret = act.secret()?;
    sqlx::query("INSERT INTO sign_ins (digest, account, began_at, expires_at) VALUES ($1, $2, $3, $4)")
        .bind(secret.digest())
        .bind(Text(account))
        .bind(instant(act.now))
        .bind(instant(act.now + LASTS))
        .execute(&mut *act.transaction)
        .await?;
    Ok(Outcome::new(Event::SignedIn { account }, SignedIn { secret, lasts: LASTS }))
}

/// The person who carries this secret; nobody where it is unknown, over, or no role is held any more.
///
/// # Errors
/// The trouble of reading.
pub async fn actor_of(office: &Secretariat, secret: &Secret) -> Result<Option<Actor>, Refusal> {
    let now = office.now();
    // One statement, which is a snapshot by itself: every page begins with it.
    let seats: Vec<Seat> = sqlx::query_as(
        "SELECT a.id, a.party, a.name, a.address, a.language, a.theme, c.record AS evidence, \
         t.role, t.from_day, t.until_day, t.basis \
         FROM sign_ins s JOIN accounts a ON a.id = s.account JOIN tenures t ON t.account = a.id \
         LEFT JOIN communications c ON c.id = s.evidence \
         AND NOT EXISTS (SELECT 1 FROM participations p WHERE p.party = c.sender) \
         WHERE s.digest = $1 AND s.ended_at IS NULL AND s.expires_at > $2 ORDER BY t.position",
    )
    .bind(secret.digest())
    .bind(instant(now))
    .fetch_all(office.database.pool())
    .await?;
    let (accounts, tenures): (Vec<_>, Vec<_>) =
        seats.into_iter().map(|seat| (seat.account, seat.tenure)).unzip();
    let Some(account) = accounts.into_iter().next() else { return Ok(None) };
    let tenures = tenures.into_iter().map(tenure).collect::<Result<Vec<_>, _>>()?;
    let (party, name) = party_and_name(&account.party, &account.name)?;
    let evidence: Option<Communication> = account.evidence.as_deref().map(stored::read).transpose()?;
    let Text(id) = account.id;
    let seated = Actor::seated(
        id,
        party,
        (name, account.address, secret.digest()),
        &tenures,
        Language::from_tag(&account.language).unwrap_or(Language::Russian),
        Theme::from_key(&account.theme),
        now,
    );
    let evidence = evidence.and_then(|paper| Evidence::of(&paper).ok());
    Ok(match (seated, evidence) {
        (Some(actor), Some(evidence)) => Some(actor.recording_from(evidence)),
        (seated, _) => seated,
    })
}

/// The person of an account at the desks held today, without a sign-in: who reads so can do nothing, since no act finds
/// them seated.
pub(crate) async fn actor_of_feed(
    office: &Secretariat,
    account: AccountId,
) -> Result<Option<Actor>, Refusal> {
    let now = office.now();
    let mut transaction = office.database.read().await?;
    let row: Option<(String, String, String, String, String)> =
        sqlx::query_as("SELECT party, name, address, language, theme FROM accounts WHERE id = $1")
            .bind(Text(account))
            .fetch_optional(&mut *transaction)
            .await?;
    let Some((party, name, address, language, theme)) = row else { return Ok(None) };
    let tenures = tenures_of(&mut transaction, account).await?;
    let (party, name) = party_and_name(&party, &name)?;
    let language = Language::from_tag(&language).unwrap_or(Language::Russian);
    let (nobody, theme) = ((name, address, String::new()), Theme::from_key(&theme));
    Ok(Actor::seated(account, party, nobody, &tenures, language, theme, now))
}

/// Holds the person against the database once more, within the act: a sign-in that ended meanwhile, roles that are no
/// longer the ones of the request, or another paper in hand end the act.
pub(crate) async fn still_seated(
    transaction: &mut Transaction<'_, Any>,
    actor: &Actor,
    now: DateTime<Utc>,
) -> Result<(), Refusal> {
    let seat: Option<(Text<AccountId>, Option<Text<CommunicationId>>)> = sqlx::query_as(
        "SELECT account, evidence FROM sign_ins WHERE digest = $1 AND ended_at IS NULL AND expires_at > $2",
    )
    .bind(actor.sign_in())
    .bind(instant(now))
    .fetch_optional(&mut **transaction)
    .await?;
    let (Text(account), evidence) = seat.ok_or(Refusal::SignedOut)?;
    if let Some(known) = actor.evidence()
        && evidence.map(|Text(id)| id) != Some(known.communication)
    {
        return Err(Refusal::Stale);
    }
    let today = civil_day(actor.own_party(), now);
    let tenures = tenures_of(transaction, account).await?;
    let held = |role: &Role| tenures.iter().any(|tenure| tenure.role == *role && tenure.covers(today));
    if actor.roles().iter().all(held) { Ok(()) } else { Err(Refusal::SignedOut) }
}

/// Ends this sign-in, or every one of the person.
///
/// # Errors
/// The trouble of writing.
pub async fn sign_out(
    office: &Secretariat,
    actor: &Actor,
    secret: &Secret,
    everywhere: bool,
) -> Result<(), Refusal> {
    office
        .perform(Witness::Actor(actor), None, async |act| {
            if everywhere {
                end_all(act, actor.account()).await?;
            } else {
                sqlx::query("UPDATE sign_ins SET ended_at = $1 WHERE digest = $2 AND ended_at IS NULL")
                    .bind(instant(act.now))
                    .bind(secret.digest())
                    .execute(&mut *act.transaction)
                    .await?;
            }
            Ok(Outcome::new(Event::SignedOut { account: actor.account(), everywhere }, ()))
        })
        .await
}

/// Ends every sign-in of an account within an act.
pub(super) async fn end_all(act: &mut Act<'_>, account: AccountId) -> Result<(), Refusal> {
    sqlx::query("UPDATE sign_ins SET ended_at = $1 WHERE account = $2 AND ended_at IS NULL")
        .bind(instant(act.now))
        .bind(Text(account))
        .execute(&mut *act.transaction)
        .await?;
    Ok(())
}

pub(super) fn party_and_name(party: &str, name: &str) -> Result<(Party, Line), Trouble> {
    let party = Party::from_key(party).ok_or(Trouble::Damaged("the Party of an account"))?;
    let name = Line::new(name, 1_000).map_err(|_| Trouble::Damaged("the name of an account"))?;
    Ok((party, name))
}

/// The tenures of an account, in the order in which they were given.
pub(super) async fn tenures_of(
    transaction: &mut Transaction<'_, Any>,
    account: AccountId,
) -> Result<Vec<Tenure>, Trouble> {
    let rows: Vec<TenureRow> = sqlx::query_as(
        "SELECT role, from_day, until_day, basis FROM tenures WHERE account = $1 ORDER BY position",
    )
    .bind(Text(account))
    .fetch_all(&mut **transaction)
    .await?;
    rows.into_iter().map(tenure).collect()
}

fn tenure(row: TenureRow) -> Result<Tenure, Trouble> {
    Ok(Tenure {
        role: Role::from_key(&row.role).ok_or(Trouble::Damaged("a role"))?,
        from: row.from_day.0,
        until: row.until_day.map(|Text(day)| day),
        basis: Line::new(&row.basis, 1_000).map_err(|_| Trouble::Damaged("the basis of a role"))?,
    })
}

/// An e-mail address as accounts are found by it.
pub(super) fn folded(address: &str) -> String {
    address.trim().chars().take(320).collect::<String>().to_lowercase()
}

async fn credentials(
    office: &Secretariat,
    party: Party,
    address: &str,
) -> Result<Option<(AccountId, Option<String>)>, Refusal> {
    let mut transaction = office.database.read().await?;
    let row: Option<(Text<AccountId>, Option<String>)> =
        sqlx::query_as("SELECT id, password FROM accounts WHERE party = $1 AND address = $2")
            .bind(party.key())
            .bind(address)
            .fetch_optional(&mut *transaction)
            .await?;
    Ok(row.map(|(Text(account), hash)| (account, hash)))
}

/// Counts a guess before it is tried, in one writer's transaction, so that guesses at once are counted one by one. It is
/// counted for each Party apart: an account with the one must not wipe out what was guessed at an account of the other.
async fn count_guesses(office: &Secretariat, address: &str) -> Result<Option<i64>, Refusal> {
    let now = office.now();
    let mut transaction = office.database.write().await?;
    sqlx::query("DELETE FROM guesses WHERE wait_until < $1")
        .bind(instant(now - FORGOTTEN))
        .execute(&mut *transaction)
        .await?;
    for party in Party::BOTH {
        if let Some(seconds) = count_guess(&mut transaction, &guessed(party, address), now).await? {
            return Ok(Some(seconds));
        }
    }
    transaction.commit().await?;
    Ok(None)
}

/// Each guess beyond the free ones doubles the wait, whether the name exists or not; after an hour all is forgotten.
async fn count_guess(
    transaction: &mut Transaction<'_, Any>,
    name: &str,
    now: DateTime<Utc>,
) -> Result<Option<i64>, Refusal> {
    let known: Option<(i64, Text<Instant>)> =
        sqlx::query_as("SELECT failures, wait_until FROM guesses WHERE name = $1")
            .bind(name)
            .fetch_optional(&mut **transaction)
            .await?;
    let (failures, until) = known.map_or((0, now), |(failures, Text(Instant(until)))| (failures, until));
    let left = (until - now).num_milliseconds();
    if left > 0 {
        return Ok(Some((left + 999).div_euclid(1_000)));
    }
    let failures = failures.saturating_add(1);
    let wait = if failures > FREE_GUESSES {
        (1_i64 << (failures - FREE_GUESSES).clamp(0, 6)).min(LONGEST_WAIT)
    } else {
        0
    };
    sqlx::query(
        "INSERT INTO guesses (name, failures, wait_until) VALUES ($1, $2, $3) \
         ON CONFLICT (name) DO UPDATE SET failures = $2, wait_until = $3",
    )
    .bind(name)
    .bind(failures)
    .bind(instant(now + Duration::seconds(wait)))
    .execute(&mut **transaction)
    .await?;
    Ok(None)
}

/// Who has signed in guessed nothing: the own Party's count ends, the other's loses this one.
async fn forgive(act: &mut Act<'_>, party: Party, address: &str) -> Result<(), Refusal> {
    sqlx::query("DELETE FROM guesses WHERE name = $1")
        .bind(guessed(party, address))
        .execute(&mut *act.transaction)
        .await?;
    sqlx::query("UPDATE guesses SET failures = failures - 1, wait_until = $1 WHERE name = $2")
        .bind(instant(act.now))
        .bind(guessed(party.other(), address))
        .execute(&mut *act.transaction)
        .await?;
    Ok(())
}

fn guessed(party: Party, address: &str) -> String {
    format!("{} {address}", party.key())
}
