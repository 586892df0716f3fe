//! The accounts of a Party, as its administrator sees them, and each person's own settings.

use domain::{
    access::Right,
    identifiers::AccountId,
    languages::Language,
    people::{Role, Tenure},
    rules::Rule,
    text::Line,
};
use serde::Deserialize;

use super::{
    Actor, PasswordForm,
    invitations::{add_tenures, end_feeds, parse_tenures},
    password,
    sign_in::{begin, end_all, party_and_name, tenures_of},
};
use crate::{
    act::{Act, Outcome},
    audit::{Event, Witness},
    columns::Text,
    forms,
    office::{Reading, Secretariat},
    people::SignedIn,
    refusals::{Fault, Faults, Refusal, Trouble},
};

/// Light or dark, or as the system says.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Theme {
    /// As the system says.
    #[default]
    System,
    /// Always light.
    Light,
    /// Always dark.
    Dark,
}

impl Theme {
    /// Every choice.
    pub const ALL: [Self; 3] = [Self::System, Self::Light, Self::Dark];

    /// The word for records and the `data-theme` attribute.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::System => "system",
            Self::Light => "light",
            Self::Dark => "dark",
        }
    }

    /// The choice with this key; what is unknown follows the system.
    #[must_use]
    pub fn from_key(key: &str) -> Self {
        Self::ALL.into_iter().find(|theme| theme.key() == key).unwrap_or_default()
    }
}

/// What a person sets for themselves.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Preferences {
    /// The language of the interface.
    pub language: Language,
    /// Light or dark.
    pub theme: Theme,
}

/// An account as its Party's administrator sees it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct AccountSeen {
    /// Its id.
    pub id: AccountId,
    /// Its version.
    pub version: i64,
    /// The name as it prints.
    pub name: Line,
    /// The e-mail address.
    pub address: String,
    /// Whether the invitation was accepted.
    pub accepted: bool,
    /// Every role, past and present.
    pub tenures: Vec<Tenure>,
}

/// The roles of an account, as typed.
#[derive(Clone, Default, Deserialize)]
#[serde(default)]
pub struct RolesForm {
    /// The version that the person saw.
    pub version: String,
    /// The keys of the roles, parted by commas.
    pub roles: String,
    /// The order or letter by which they are given.
    pub basis: String,
}

/// The accounts of the reader's own Party.
///
/// # Errors
/// [`Refusal::Denied`] for anyone but an administrator.
pub async fn accounts(reading: &mut Reading<'_>) -> Result<Vec<AccountSeen>, Refusal> {
    if !reading.actor.may(Right::ManageAccounts) {
        return Err(Refusal::Denied(Right::ManageAccounts));
    }
    type Row = (Text<AccountId>, i64, String, String, Option<String>);
    let party = reading.party();
    let rows: Vec<Row> = sqlx::query_as(
        "SELECT id, version, name, address, password FROM accounts WHERE party = $1 ORDER BY name, id",
    )
    .bind(party.key())
    .fetch_all(&mut *reading.transaction)
    .await?;
    let mut seen = Vec::with_capacity(rows.len());
    for (Text(id), version, name, address, password) in rows {
        let tenures = tenures_of(&mut reading.transaction, id).await?;
        let (_, name) = party_and_name(party.key(), &name)?;
        seen.push(AccountSeen { id, version, name, address, accepted: password.is_some(), tenures });
    }
    Ok(seen)
}

/// The accounts of the reader's own Party by name, for a choice among them.
pub(crate) async fn named_accounts(reading: &mut Reading<'_>) -> Result<Vec<(AccountId, Line)>, Trouble> {
    let rows: Vec<(Text<AccountId>, String)> =
        sqlx::query_as("SELECT id, name FROM accounts WHERE party = $1 ORDER BY name, id")
            .bind(reading.party().key())
            .fetch_all(&mut *reading.transaction)
            .await?;
    let named = |(Text(id), name): (Text<AccountId>, String)| {
        Line::new(&name, usize::MAX).map(|name| (id, name)).map_err(|_| Trouble::Damaged("a name"))
    };
    rows.into_iter().map(named).collect()
}

/// Gives and takes roles of an account of the administrator's own Party, from today. A sign-in with no role left ends.
///
/// # Errors
/// [`Refusal::NotFound`] for an account that does not exist or is the other Party's; [`Refusal::Stale`]; faults.
pub async fn change_roles(
    office: &Secretariat,
    actor: &Actor,
    account: AccountId,
    form: &RolesForm,
) -> Result<(), Refusal> {
    office
        .perform(Witness::Actor(actor), Some(Right::ManageAccounts), async |act| {
            own(act, account).await?;
            if account == actor.account() {
                return Err(Rule::OwnRoles.into());
            }
            let mut faults = Faults::default();
            let today = act.today()?;
            let wanted = if form.roles.is_empty() {
                Some(Vec::new())
            } else {
                parse_tenures(&mut faults, &form.roles, &form.basis, today, ["", "", ""])
            };
            let Some(wanted) = wanted else { return Err(faults.into()) };
            let roles: Vec<Role> = wanted.iter().map(|tenure| tenure.role).collect();
            let moved =
                sqlx::query("UPDATE accounts SET version = version + 1 WHERE id = $1 AND version = $2")
                    .bind(Text(account))
                    .bind(forms::version(&form.version))
                    .execute(&mut *act.transaction)
                    .await?;
            if moved.rows_affected() != 1 {
                return Err(Refusal::Stale);
            }
            let held = tenures_of(&mut act.transaction, account).await?;
            end_others(act, account, &held, &roles, today).await?;
            let kept = |role: Role| held.iter().any(|tenure| tenure.role == role && tenure.covers(today));
            let new: Vec<Tenure> = wanted.into_iter().filter(|tenure| !kept(tenure.role)).collect();
            let after = i64::try_from(held.len()).unwrap_or(i64::MAX);
            add_tenures(act, account, after, &new).await?;
            if roles.is_empty() {
                end_all(act, account).await?;
            }
            Ok(Outcome::new(Event::AccountRolesChanged { account, roles }, ()))
        })
        .await
}

/// A role that is taken ends with the day before today; one given today never was.
async fn end_others(
    act: &mut Act<'_>,
    account: AccountId,
    held: &[Tenure],
    roles: &[Role],
    today: chrono::NaiveDate,
) -> Result<(), Refusal> {
    for (position, tenure) in (1_i64..).zip(held) {
        if tenure.covers(today) && !roles.contains(&tenure.role) {
            let until = today.pred_opt().unwrap_or(today);
            sqlx::query("UPDATE tenures SET until_day = $1 WHERE account = $2 AND position = $3")
                .bind(Text(until))
                .bind(Text(account))
                .bind(position)
                .execute(&mut *act.transaction)
                .await?;
        }
    }
    Ok(())
}

/// Changes one's own password. Every other sign-in of the account ends; a new one begins.
///
/// # Errors
/// Faults at their fields.
pub async fn change_password(
    office: &Secretariat,
    actor: &Actor,
    form: &PasswordForm,
) -> Result<SignedIn, Refusal> {
    let hash = current_hash(office, actor).await?;
    let mut faults = Faults::default();
    if !password::matches(hash, &form.current).await? {
        faults.note("current", Fault::WrongNameOrPassword);
    }
    form.check(&mut faults);
    let hash = password::hash(&*office.chance, &form.password).await?;
    office
        .perform(Witness::Actor(actor), Some(Right::ManageOwnAccount), async |act| {
            if !faults.is_empty() {
                return Err(faults.into());
            }
            let account = actor.account();
            sqlx::query("UPDATE accounts SET password = $1, version = version + 1 WHERE id = $2")
                .bind(hash)
                .bind(Text(account))
                .execute(&mut *act.transaction)
                .await?;
            end_all(act, account).await?;
            end_feeds(act, account).await?;
            let began = begin(act, account).await?;
            Ok(Outcome::new(Event::PasswordChanged { account }, began.value))
        })
        .await
}

async fn current_hash(office: &Secretariat, actor: &Actor) -> Result<Option<String>, Refusal> {
    let mut transaction = office.database.read().await?;
    let hash: Option<Option<String>> = sqlx::query_scalar("SELECT password FROM accounts WHERE id = $1")
        .bind(Text(actor.account()))
        .fetch_optional(&mut *transaction)
        .await?;
    Ok(hash.flatten())
}

/// Sets one's own language and theme.
///
/// # Errors
/// The trouble of writing.
pub async fn set_preferences(
    office: &Secretariat,
    actor: &Actor,
    wanted: Preferences,
) -> Result<(), Refusal> {
    office
        .perform(Witness::Actor(actor), Some(Right::ManageOwnAccount), async |act| {
            sqlx::query("UPDATE accounts SET language = $1, theme = $2 WHERE id = $3")
                .bind(wanted.language.tag())
                .bind(wanted.theme.key())
                .bind(Text(actor.account()))
                .execute(&mut *act.transaction)
                .await?;
            Ok(Outcome::new(Event::PreferencesChanged { account: actor.account() }, ()))
        })
        .await
}

/// Refuses an account that is not of the own Party of whoever acts, as if it did not exist.
pub(crate) async fn own(act: &mut Act<'_>, account: AccountId) -> Result<(), Refusal> {
    let found: Option<i64> = sqlx::query_scalar("SELECT version FROM accounts WHERE id = $1 AND party = $2")
        .bind(Text(account))
        .bind(act.party()?.key())
        .fetch_optional(&mut *act.transaction)
        .await?;
    found.map(|_| ()).ok_or(Refusal::NotFound)
}
