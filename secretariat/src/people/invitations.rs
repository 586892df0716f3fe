//! Accounts come by invitation only: a link that works once, within some days.

use chrono::{DateTime, Duration, NaiveDate, Utc};
use domain::{
    access::Right,
    acting::civil_day,
    identifiers::AccountId,
    languages::Language,
    parties::Party,
    people::{Role, Tenure},
    text::Line,
};
use serde::Deserialize;

use super::{
    PasswordForm, Secret, SignedIn, Theme, password,
    sign_in::{begin, end_all, folded, party_and_name},
};
use crate::{
    act::{Act, Outcome},
    audit::{Event, Witness},
    columns::{Instant, Text, instant},
    forms,
    office::{Reading, Secretariat},
    people::Actor,
    refusals::{Fault, Faults, Refusal},
};

/// How long an invitation can be accepted.
const LASTS: Duration = Duration::days(14);

/// The most letters of a name with its initials.
const NAME_MOST: usize = 160;

/// Whom to invite, as typed.
#[derive(Clone, Default, Deserialize)]
#[serde(default)]
pub struct InviteForm {
    /// The name as it prints.
    pub name: String,
    /// The e-mail address.
    pub address: String,
    /// The keys of the roles, parted by commas: what the ticked boxes give.
    pub roles: String,
    /// The order or letter by which the roles are given.
    pub basis: String,
    /// The last day, in three fields; open where all are empty.
    pub until_day: String,
    /// See `until_day`.
    pub until_month: String,
    /// See `until_day`.
    pub until_year: String,
}

/// What the invited person types.
#[derive(Clone, Default, Deserialize)]
#[serde(default)]
pub struct AcceptForm {
    /// The new password.
    pub password: String,
    /// Once more.
    pub again: String,
}

/// An invitation that can be accepted, as the invited person sees it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Invited {
    /// The account it makes.
    pub account: AccountId,
    /// Its Party.
    pub party: Party,
    /// The name as it prints.
    pub name: Line,
    /// The e-mail address under which the person will sign in.
    pub address: String,
}

/// Makes the first administrator of a Party, or another where the Party has lost its only one: at the machine only.
///
/// # Errors
/// The trouble of writing; a name or address that the door refuses.
pub async fn invite_first(
    office: &Secretariat,
    party: Party,
    name: &str,
    address: &str,
) -> Result<Secret, Refusal> {
    let mut faults = Faults::default();
    let name = faults.take("name", forms::line(name, NAME_MOST));
    let address = faults.take("address", forms::address(address));
    let basis = faults.take("basis", forms::line("alternat invite --first", NAME_MOST));
    let (Some(name), Some(address), Some(basis)) = (name, address, basis) else { return Err(faults.into()) };
    let today = civil_day(party, office.now());
    let tenure = Tenure { role: Role::Administrator, from: today, until: None, basis };
    office
        .perform(Witness::Operator, None, async |act| {
            let account = new_account(act, party, &name, &address, &[tenure]).await?;
            let secret = new_invitation(act, account).await?;
            let roles = vec![Role::Administrator];
            Ok(Outcome::new(Event::AccountInvited { account, party, roles, first: true }, secret))
        })
        .await
}

/// Invites a person of the administrator's own Party.
///
/// # Errors
/// Faults at their fields; [`Refusal::Denied`] for anyone but an administrator.
pub async fn invite(office: &Secretariat, actor: &Actor, form: &InviteForm) -> Result<Secret, Refusal> {
    office
        .perform(Witness::Actor(actor), Some(Right::ManageAccounts), async |act| {
            let (name, address, tenures) = parse(form, act.today()?)?;
            let account = new_account(act, actor.party(), &name, &address, &tenures).await?;
            let secret = new_invitation(act, account).await?;
            let roles = tenures.iter().map(|tenure| tenure.role).collect();
            Ok(Outcome::new(
                Event::AccountInvited { account, party: actor.party(), roles, first: false },
                secret,
            ))
        })
        .await
}

/// A new link for a person of the administrator's own Party, who lost the password or the first link. Every earlier
/// link and every sign-in of the account ends.
///
/// # Errors
/// [`Refusal::NotFound`] for an account that does not exist or is the other Party's.
pub async fn renew_invitation(
    office: &Secretariat,
    actor: &Actor,
    account: AccountId,
) -> Result<Secret, Refusal> {
    office
        .perform(Witness::Actor(actor), Some(Right::ManageAccounts), async |act| {
            super::accounts::own(act, account).await?;
            spend_invitations(act, account).await?;
            end_feeds(act, account).await?;
            end_all(act, account).await?;
            // Whoever knows the password that held so far must not come in by it again.
            sqlx::query("UPDATE accounts SET password = NULL, mail_address = NULL, version = version + 1 WHERE id = $1")
                .bind(Text(account))
                .execute(&mut *act.transaction)
                .await?;
            let secret = new_invitation(act, account).await?;
            Ok(Outcome::new(Event::InvitationRenewed { account }, secret))
        })
        .await
}

/// Whom this link invites, if it can still be accepted.
///
/// # Errors
/// [`Refusal::NotFound`] where it is used, too old, or never was: the same answer.
pub async fn invitation_of(office: &Secretariat, secret: &Secret) -> Result<Invited, Refusal> {
    let mut transaction = office.database.read().await?;
    let row: Option<(Text<AccountId>, String, String, String)> = sqlx::query_as(
        "SELECT a.id, a.party, a.name, a.address FROM invitations i JOIN accounts a ON a.id = i.account \
         WHERE i.digest = $1 AND i.used_at IS NULL AND i.expires_at > $2",
    )
    .bind(secret.digest())
    .bind(instant(office.now()))
    .fetch_optional(&mut *transaction)
    .await?;
    let (Text(account), party, name, address) = row.ok_or(Refusal::NotFound)?;
    let (party, name) = party_and_name(&party, &name)?;
    Ok(Invited { account, party, name, address })
}

/// Accepts an invitation: the password is set, the link is spent, the person is signed in.
///
/// # Errors
/// Faults at the password; [`Refusal::NotFound`] where the link is spent.
pub async fn accept(
    office: &Secretariat,
    secret: &Secret,
    form: &AcceptForm,
    language: Language,
) -> Result<SignedIn, Refusal> {
    let invited = invitation_of(office, secret).await?;
    let mut faults = Faults::default();
    let typed =
        PasswordForm { current: String::new(), password: form.password.clone(), again: form.again.clone() };
    typed.check(&mut faults);
    if !faults.is_empty() {
        return Err(faults.into());
    }
    let hash = password::hash(&*office.chance, &form.password).await?;
    office
        .perform(Witness::Nobody, None, async |act| {
            let spent = sqlx::query(
                "UPDATE invitations SET used_at = $1 WHERE digest = $2 AND used_at IS NULL AND expires_at > $1",
            )
            .bind(instant(act.now))
            .bind(secret.digest())
            .execute(&mut *act.transaction)
            .await?;
            if spent.rows_affected() != 1 {
                return Err(Refusal::NotFound);
            }
            end_all(act, invited.account).await?;
            sqlx::query("UPDATE accounts SET password = $1, language = $2, version = version + 1 WHERE id = $3")
                .bind(hash)
                .bind(language.tag())
                .bind(Text(invited.account))
                .execute(&mut *act.transaction)
                .await?;
            takes_part_from_now(act, invited.party).await?;
            let began = begin(act, invited.account).await?;
            Ok(Outcome::new(Event::InvitationAccepted { account: invited.account }, began.value))
        })
        .await
}

/// An administrator who was made at the machine, as both Parties see for ever.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct MadeAtTheMachine {
    /// For which Party.
    pub party: Party,
    /// The name as it prints.
    pub name: Line,
    /// When.
    pub at: DateTime<Utc>,
}

/// Every administrator made at the machine, of both Parties, in order of time.
///
/// # Errors
/// [`Refusal::Denied`] for anyone but an administrator.
pub async fn made_at_the_machine(reading: &mut Reading<'_>) -> Result<Vec<MadeAtTheMachine>, Refusal> {
    if !reading.actor.may(Right::ManageAccounts) {
        return Err(Refusal::Denied(Right::ManageAccounts));
    }
    let rows: Vec<(String, String, Text<Instant>)> = sqlx::query_as(
        "SELECT a.party, a.name, i.made_at FROM invitations i JOIN accounts a ON a.id = i.account \
         WHERE i.at_the_machine = 1 ORDER BY i.made_at, i.digest",
    )
    .fetch_all(&mut *reading.transaction)
    .await?;
    rows.into_iter()
        .map(|(party, name, Text(Instant(at)))| {
            let (party, name) = party_and_name(&party, &name)?;
            Ok(MadeAtTheMachine { party, name, at })
        })
        .collect()
}

/// Whether anyone has an account at all.
///
/// # Errors
/// The trouble of reading.
pub async fn anyone(office: &Secretariat) -> Result<bool, Refusal> {
    let mut transaction = office.database.read().await?;
    let found: Option<i64> =
        sqlx::query_scalar("SELECT version FROM accounts LIMIT 1").fetch_optional(&mut *transaction).await?;
    Ok(found.is_some())
}

type Parsed = (Line, String, Vec<Tenure>);

fn parse(form: &InviteForm, today: NaiveDate) -> Result<Parsed, Faults> {
    let mut faults = Faults::default();
    let name = faults.take("name", forms::line(&form.name, NAME_MOST));
    let address = faults.take("address", forms::address(&form.address));
    let tenures = parse_tenures(
        &mut faults,
        &form.roles,
        &form.basis,
        today,
        [&form.until_day, &form.until_month, &form.until_year],
    );
    match (name, address, tenures) {
        (Some(name), Some(address), Some(tenures)) if faults.is_empty() => Ok((name, address, tenures)),
        _ => Err(faults),
    }
}

/// The roles that a form gives, from today on.
pub(super) fn parse_tenures(
    faults: &mut Faults,
    roles: &str,
    basis: &str,
    today: NaiveDate,
    until: [&str; 3],
) -> Option<Vec<Tenure>> {
    let chosen: Option<Vec<Role>> =
        roles.split(',').filter(|key| !key.is_empty()).map(Role::from_key).collect();
    let chosen = match chosen {
        Some(chosen) if !chosen.is_empty() => Ok(chosen),
        Some(_) => Err(Fault::Required),
        None => Err(Fault::NoSuchChoice),
    };
    let chosen = faults.take("roles", chosen);
    let basis = faults.take("basis", forms::line(basis, 300));
    let until = faults.take("until", forms::optional_day(until));
    let (chosen, basis, until) = (chosen?, basis?, until?);
    Some(chosen.into_iter().map(|role| Tenure { role, from: today, until, basis: basis.clone() }).collect())
}

async fn new_account(
    act: &mut Act<'_>,
    party: Party,
    name: &Line,
    address: &str,
    tenures: &[Tenure],
) -> Result<AccountId, Refusal> {
    let taken: Option<i64> =
        sqlx::query_scalar("SELECT version FROM accounts WHERE party = $1 AND address = $2")
            .bind(party.key())
            .bind(folded(address))
            .fetch_optional(&mut *act.transaction)
            .await?;
    if taken.is_some() {
        return Err(Faults::one("address", Fault::AddressTaken).into());
    }
    let account = AccountId::from_chance(act.id_bytes()?);
    sqlx::query(
        "INSERT INTO accounts (id, version, party, name, address, language, theme, made_at) \
         VALUES ($1, 1, $2, $3, $4, $5, $6, $7)",
    )
    .bind(Text(account))
    .bind(party.key())
    .bind(name.as_str())
    .bind(folded(address))
    .bind(Language::Russian.tag())
    .bind(Theme::System.key())
    .bind(instant(act.now))
    .execute(&mut *act.transaction)
    .await?;
    add_tenures(act, account, 0, tenures).await?;
    Ok(account)
}

pub(super) async fn add_tenures(
    act: &mut Act<'_>,
    account: AccountId,
    after: i64,
    tenures: &[Tenure],
) -> Result<(), Refusal> {
    for (position, tenure) in (after + 1..).zip(tenures) {
        sqlx::query(
            "INSERT INTO tenures (account, position, role, from_day, until_day, basis) \
             VALUES ($1, $2, $3, $4, $5, $6)",
        )
        .bind(Text(account))
        .bind(position)
        .bind(tenure.role.key())
        .bind(Text(tenure.from))
        .bind(tenure.until.map(Text))
        .bind(tenure.basis.as_str())
        .execute(&mut *act.transaction)
        .await?;
    }
    Ok(())
}

async fn new_invitation(act: &mut Act<'_>, account: AccountId) -> Result<Secret, Refusal> {
    let secret = act.secret()?;
    let expires: DateTime<Utc> = act.now + LASTS;
    sqlx::query("INSERT INTO invitations (digest, account, made_at, expires_at, at_the_machine) VALUES ($1, $2, $3, $4, $5)")
        .bind(secret.digest())
        .bind(Text(account))
        .bind(instant(act.now))
        .bind(instant(expires))
        .bind(i64::from(matches!(act.witness, Witness::Operator)))
        .execute(&mut *act.transaction)
        .await?;
    Ok(secret)
}

/// The Party takes part from the day on which the first of its people accepted.
async fn takes_part_from_now(act: &mut Act<'_>, party: Party) -> Result<(), Refusal> {
    sqlx::query("INSERT INTO participations (party, since) VALUES ($1, $2) ON CONFLICT (party) DO NOTHING")
        .bind(party.key())
        .bind(Text(civil_day(party, act.now)))
        .execute(&mut *act.transaction)
        .await?;
    Ok(())
}

/// A feed that somebody else may know ends with the password.
pub(super) async fn end_feeds(act: &mut Act<'_>, account: AccountId) -> Result<(), Refusal> {
    sqlx::query("UPDATE feeds SET ended_at = $1 WHERE account = $2 AND ended_at IS NULL")
        .bind(instant(act.now))
        .bind(Text(account))
        .execute(&mut *act.transaction)
        .await?;
    Ok(())
}

async fn spend_invitations(act: &mut Act<'_>, account: AccountId) -> Result<(), Refusal> {
    sqlx::query("UPDATE invitations SET used_at = $1 WHERE account = $2 AND used_at IS NULL")
        .bind(instant(act.now))
        .bind(Text(account))
        .execute(&mut *act.transaction)
        .await?;
    Ok(())
}
