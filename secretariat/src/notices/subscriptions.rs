//! What a person chose to be told, and where letters go.

use std::collections::BTreeMap;

use domain::{
    access::Right,
    authorities::History,
    communications::Reckoning,
    notices::{Manner, Subject},
    parties::Party,
};
use sqlx::{Any, Transaction};

use super::people::known;
use crate::{
    act::{Act, Outcome},
    audit::{Event, Witness},
    columns::Text,
    communications, forms,
    office::{Reading, Secretariat},
    people::Actor,
    protocols,
    refusals::{Fault, Faults, Refusal},
};

/// The most authorities to which one person subscribes one by one \[product\].
const AUTHORITIES_MOST: usize = 40;

/// What a person chose, as the page shows it.
#[derive(Clone, Debug)]
pub struct SubscriptionsSeen {
    /// How the person is told of each subject: those that everybody is offered, then the authorities chosen by name.
    pub manners: Vec<(Subject, Manner)>,
    /// The lists of both Parties, from which an authority is chosen.
    pub lists: [(Party, History); 2],
    /// At which hour the letter of the day leaves.
    pub digest_hour: u32,
    /// Where letters go.
    pub address: Option<String>,
    /// Whether letters go out at all from this house.
    pub offers_mail: bool,
}

/// The lists of both Parties.
type Histories = [(Party, History); 2];

/// What was chosen, and the hour of the letter of the day where one is named.
type Parsed = (Vec<(Subject, Manner)>, Option<u32>);

/// What was typed: for each subject by its key the key of a manner, `authority` for one more authority, `digest_hour`.
#[derive(Clone, Debug, Default)]
pub struct SubscriptionsForm {
    typed: BTreeMap<String, String>,
}

impl SubscriptionsForm {
    /// The form from its fields.
    #[must_use]
    pub const fn typed(typed: BTreeMap<String, String>) -> Self {
        Self { typed }
    }

    /// What is typed into a page that shows this.
    #[must_use]
    pub fn of(seen: &SubscriptionsSeen) -> BTreeMap<String, String> {
        let mut typed: BTreeMap<String, String> =
            seen.manners.iter().map(|(subject, manner)| (subject.key(), manner.key().to_owned())).collect();
        typed.insert("digest_hour".into(), seen.digest_hour.to_string());
        typed
    }

    fn parse(&self, histories: &Histories) -> Result<Parsed, Faults> {
        let mut faults = Faults::default();
        let mut chosen = Vec::new();
        for (field, value) in &self.typed {
            let Some(subject) = Subject::from_key(field) else { continue };
            let manner = faults.take(field.clone(), forms::choice(value, Manner::from_key));
            if is_known(&subject, histories) {
                chosen.extend(manner.map(|manner| (subject, manner)));
            }
        }
        let said = |field: &str| self.typed.get(field).map(String::as_str).filter(|value| !value.is_empty());
        if let Some(key) = said("authority") {
            match Subject::from_key(&format!("authority-{key}")).filter(|one| is_known(one, histories)) {
                Some(subject) => chosen.push((subject, Manner::Inbox)),
                None => faults.note("authority", Fault::NoSuchChoice),
            }
        }
        let authorities =
            chosen.iter().filter(|(subject, manner)| is_one(subject) && *manner != Manner::Silent);
        if authorities.count() > AUTHORITIES_MOST {
            faults.note("authority", Fault::TooManyLines { most: AUTHORITIES_MOST });
        }
        let hour = said("digest_hour").and_then(|hour| {
            let hour = hour.parse().ok().filter(|hour| *hour < 24_u32);
            faults.take("digest_hour", hour.ok_or(Fault::NoSuchHour))
        });
        if faults.is_empty() { Ok((chosen, hour)) } else { Err(faults) }
    }
}

const fn is_one(subject: &Subject) -> bool {
    matches!(subject, Subject::Authority(_))
}

fn is_known(subject: &Subject, histories: &Histories) -> bool {
    match subject {
        Subject::Authority(key) => histories.iter().any(|(_, history)| history.authority(key).is_some()),
        _ => true,
    }
}

/// What the reader chose, and what is usual where nothing was chosen.
///
/// # Errors
/// The trouble of reading.
pub async fn subscriptions(reading: &mut Reading<'_>) -> Result<SubscriptionsSeen, Refusal> {
    let (actor, now) = (reading.actor, reading.now);
    let found = known(&mut reading.transaction, now, Some(actor.account())).await?.pop();
    let known = found.ok_or(Refusal::SignedOut)?;
    let manner = |subject: &Subject| known.chosen.manner(subject, &known.roles);
    let mut manners: Vec<(Subject, Manner)> =
        Subject::OFFERED.into_iter().map(|subject| (subject.clone(), manner(&subject))).collect();
    let one_by_one = known.chosen.iter().filter(|(subject, _)| is_one(subject));
    manners.extend(one_by_one.map(|(subject, manner)| (subject.clone(), manner)));
    let lists = histories(&mut reading.transaction, actor.party()).await?;
    let (digest_hour, address) = (known.digest_hour, known.address.clone());
    Ok(SubscriptionsSeen { manners, lists, digest_hour, address, offers_mail: reading.offers_mail })
}

/// Where the reader's own letters go; nowhere where no address was given.
///
/// # Errors
/// The trouble of reading.
pub async fn mail_address(reading: &mut Reading<'_>) -> Result<Option<String>, Refusal> {
    let address: Option<String> = sqlx::query_scalar("SELECT mail_address FROM accounts WHERE id = $1")
        .bind(Text(reading.actor.account()))
        .fetch_one(&mut *reading.transaction)
        .await?;
    Ok(address)
}

/// Chooses how to be told.
///
/// # Errors
/// Faults at their fields.
pub async fn set_subscriptions(
    office: &Secretariat,
    actor: &Actor,
    form: &SubscriptionsForm,
) -> Result<(), Refusal> {
    let account = actor.account();
    office
        .perform(Witness::Actor(actor), Some(Right::ManageOwnAccount), async |act| {
            let histories = histories(&mut act.transaction, actor.party()).await?;
            let (chosen, hour) = form.parse(&histories)?;
            for (subject, manner) in &chosen {
                choose(act, actor, subject, *manner).await?;
            }
            if let Some(hour) = hour {
                sqlx::query("UPDATE accounts SET digest_hour = $1 WHERE id = $2")
                    .bind(i64::from(hour))
                    .bind(Text(account))
                    .execute(&mut *act.transaction)
                    .await?;
            }
            Ok(Outcome::new(Event::SubscriptionsChanged { account }, ()))
        })
        .await
}

/// An authority of which somebody wants to hear nothing any more goes from the list of the chosen.
async fn choose(act: &mut Act<'_>, actor: &Actor, subject: &Subject, manner: Manner) -> Result<(), Refusal> {
    let query = if is_one(subject) && manner == Manner::Silent {
        sqlx::query("DELETE FROM subscriptions WHERE account = $1 AND subject = $2")
            .bind(Text(actor.account()))
            .bind(subject.key())
    } else {
        sqlx::query(
            "INSERT INTO subscriptions (account, subject, manner) VALUES ($1, $2, $3) \
             ON CONFLICT (account, subject) DO UPDATE SET manner = $3",
        )
        .bind(Text(actor.account()))
        .bind(subject.key())
        .bind(manner.key())
    };
    query.execute(&mut *act.transaction).await?;
    Ok(())
}

/// Sets where one's own letters go; an empty address stops them.
///
/// # Errors
/// [`Refusal::NotFound`] where no letters go out from this house; a fault at `mail_address`.
pub async fn set_mail_address(office: &Secretariat, actor: &Actor, typed: &str) -> Result<(), Refusal> {
    let account = actor.account();
    office
        .perform(Witness::Actor(actor), Some(Right::ManageOwnAccount), async |act| {
            if !act.offers_mail {
                return Err(Refusal::NotFound);
            }
            let address = match forms::mail_address(typed) {
                Ok(address) => Some(address),
                Err(Fault::Required) => None,
                Err(fault) => return Err(Faults::one("mail_address", fault).into()),
            };
            sqlx::query("UPDATE accounts SET mail_address = $1 WHERE id = $2")
                .bind(address)
                .bind(Text(account))
                .execute(&mut *act.transaction)
                .await?;
            Ok(Outcome::new(Event::MailAddressChanged { account }, ()))
        })
        .await
}

/// The lists of both Parties as notified, this Party's first.
async fn histories(transaction: &mut Transaction<'_, Any>, party: Party) -> Result<Histories, Refusal> {
    let [own, other] = party.first();
    let resets = protocols::resets(transaction, None).await?;
    let mut of = async |party| -> Result<(Party, History), Refusal> {
        let sent = communications::changing_list(transaction, party).await?;
        Ok((party, History::of(party, Reckoning::Notified.effects(&sent), resets.of(party))))
    };
    Ok([of(own).await?, of(other).await?])
}
