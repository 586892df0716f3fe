//! Everybody who might be told: with the roles held on the day, and what they chose.

use chrono::{DateTime, NaiveDate, Utc};
use domain::{
    acting::civil_day,
    identifiers::AccountId,
    notices::{Manner, Person, Subject, Subscriptions},
    parties::Party,
    people::Role,
};
use sqlx::{Any, Transaction};

use crate::{columns::Text, refusals::Trouble};

/// Somebody who might be told.
pub(super) struct Known {
    pub(super) account: AccountId,
    pub(super) party: Party,
    pub(super) roles: Vec<Role>,
    pub(super) chosen: Subscriptions,
    /// The letters go there; nowhere where nobody reads them.
    pub(super) address: Option<String>,
    pub(super) digest_hour: u32,
}

impl Known {
    pub(super) fn person(&self) -> Person<'_> {
        Person { party: self.party, roles: &self.roles, chosen: &self.chosen }
    }
}

type Row = (Text<AccountId>, String, Option<String>, i64, String, Text<NaiveDate>, Option<Text<NaiveDate>>);

/// Everybody who holds a role now, of both Parties; or this one account.
pub(super) async fn known(
    transaction: &mut Transaction<'_, Any>,
    now: DateTime<Utc>,
    only: Option<AccountId>,
) -> Result<Vec<Known>, Trouble> {
    let only = only.map(|account| account.to_string()).unwrap_or_default();
    let rows: Vec<Row> = sqlx::query_as(
        "SELECT a.id, a.party, a.mail_address, a.digest_hour, t.role, t.from_day, t.until_day \
         FROM accounts a JOIN tenures t ON t.account = a.id WHERE $1 = '' OR a.id = $1 ORDER BY a.id, t.position",
    )
    .bind(&only)
    .fetch_all(&mut **transaction)
    .await?;
    let mut all: Vec<Known> = Vec::new();
    for (Text(account), party, address, hour, role, Text(from), until) in rows {
        let party = Party::from_key(&party).ok_or(Trouble::Damaged("the Party of an account"))?;
        let role = Role::from_key(&role).ok_or(Trouble::Damaged("a role"))?;
        let today = civil_day(party, now);
        if from > today || until.is_some_and(|Text(last)| last < today) {
            continue;
        }
        match all.last_mut().filter(|last| last.account == account) {
            Some(last) => last.roles.push(role),
            None => all.push(Known {
                account,
                party,
                roles: vec![role],
                chosen: Subscriptions::default(),
                address,
                digest_hour: u32::try_from(hour).unwrap_or_default(),
            }),
        }
    }
    for (account, subject, manner) in chosen(transaction, &only).await? {
        if let Some(known) = all.iter_mut().find(|known| known.account == account) {
            known.chosen.choose(subject, manner);
        }
    }
    Ok(all)
}

async fn chosen(
    transaction: &mut Transaction<'_, Any>,
    only: &str,
) -> Result<Vec<(AccountId, Subject, Manner)>, Trouble> {
    let rows: Vec<(Text<AccountId>, String, String)> =
        sqlx::query_as("SELECT account, subject, manner FROM subscriptions WHERE $1 = '' OR account = $1")
            .bind(only)
            .fetch_all(&mut **transaction)
            .await?;
    rows.into_iter()
        .map(|(Text(account), subject, manner)| {
            let subject =
                Subject::from_key(&subject).ok_or(Trouble::Damaged("the subject of a subscription"))?;
            let manner = Manner::from_key(&manner).ok_or(Trouble::Damaged("the manner of a subscription"))?;
            Ok((account, subject, manner))
        })
        .collect()
}
