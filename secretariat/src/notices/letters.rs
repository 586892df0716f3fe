//! Letters on their way out. One that does not go out is tried again, each time after a longer while; one that went out may,
//! if the house stops just then, go out once more under the same Message-ID.

use chrono::{DateTime, Duration, Utc};
use domain::{
    identifiers::{AccountId, LetterId},
    languages::Language,
    notices::{Matter, Subject, subjects, told},
};
use sqlx::{Any, Transaction};

use super::{
    About,
    about::load,
    people::{Known, known},
};
use crate::{
    act::Outcome,
    audit::{Event, Witness},
    columns::{Text, instant},
    office::Secretariat,
    people::Secret,
    refusals::{Refusal, Trouble},
};

/// How many times a letter is tried before it is given up: after about three days.
pub const ATTEMPTS_MOST: i64 = 20;

/// The longest while between two attempts.
const LONGEST: Duration = Duration::hours(6);

/// A letter that is due. It says of what there is news, never what: it goes through machines that are not ours.
#[derive(Clone)]
pub struct Letter {
    /// Its id, for good.
    pub id: LetterId,
    /// Where it goes.
    pub address: String,
    /// In which language it is written.
    pub language: Language,
    /// Whether it is the letter of the day.
    pub is_digest: bool,
    /// Of which subjects there is news, each once. One authority is told as the list that it is on.
    pub subjects: Vec<Subject>,
    /// What stops letters to this person.
    pub unsubscribe: Secret,
}

/// What the link at the foot of a letter leads to: letters that can be stopped.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct LetterLink {
    account: AccountId,
}

type Row = (Text<LetterId>, Text<AccountId>, i64, String);

/// The letters that are due, the oldest first, at most so many. Each is held against what its person may read and wants
/// now; one that has nothing left to tell ends here.
///
/// # Errors
/// The trouble of reading and writing.
pub async fn due_letters(office: &Secretariat, most: i64) -> Result<Vec<Letter>, Refusal> {
    let now = office.now();
    let mut transaction = office.database.read().await?;
    let rows: Vec<Row> = sqlx::query_as(
        "SELECT id, account, is_digest, unsubscribe FROM letters WHERE ended_at IS NULL AND due_at <= $1 \
         ORDER BY due_at, id LIMIT $2",
    )
    .bind(instant(now))
    .bind(most)
    .fetch_all(&mut *transaction)
    .await?;
    let (mut letters, mut empty) = (Vec::new(), Vec::new());
    for row in rows {
        let Text(id) = row.0;
        match letter(&mut transaction, now, row).await? {
            Some(letter) => letters.push(letter),
            None => empty.push(id),
        }
    }
    drop(transaction);
    for id in empty {
        end(office, id, "nothing-to-tell").await?;
    }
    Ok(letters)
}

async fn letter(
    transaction: &mut Transaction<'_, Any>,
    now: DateTime<Utc>,
    (Text(id), Text(account), is_digest, unsubscribe): Row,
) -> Result<Option<Letter>, Refusal> {
    let language: Option<String> =
        sqlx::query_scalar("SELECT language FROM accounts WHERE id = $1 AND password IS NOT NULL")
            .bind(Text(account))
            .fetch_optional(&mut **transaction)
            .await?;
    let known = known(transaction, now, Some(account)).await?.pop();
    let (Some(language), Some(known)) = (language, known) else { return Ok(None) };
    let Some(address) = known.address.clone() else { return Ok(None) };
    let subjects = news(transaction, &known, id).await?;
    if subjects.is_empty() {
        return Ok(None);
    }
    let language = Language::from_tag(&language).unwrap_or(Language::Russian);
    let unsubscribe = Secret::carried(&unsubscribe).ok_or(Trouble::Damaged("the link of a letter"))?;
    Ok(Some(Letter { id, address, language, is_digest: is_digest == 1, subjects, unsubscribe }))
}

/// Of what there is news for this person: unread, readable, and still wanted by letter.
async fn news(
    transaction: &mut Transaction<'_, Any>,
    known: &Known,
    letter: LetterId,
) -> Result<Vec<Subject>, Refusal> {
    let rows: Vec<(String, Text<About>)> = sqlx::query_as(
        "SELECT matter, about FROM notices WHERE letter = $1 AND read_at IS NULL ORDER BY made_at, id",
    )
    .bind(Text(letter))
    .fetch_all(&mut **transaction)
    .await?;
    let mut news = Vec::new();
    for (matter, Text(about)) in rows {
        let matter = Matter::from_key(&matter).ok_or(Trouble::Damaged("the matter of a notice"))?;
        let Some(record) = load(transaction, about).await? else { continue };
        let manner = told(known.person(), matter, record.record());
        if manner.is_some_and(domain::notices::Manner::is_by_letter) {
            let of = subjects(matter, record.record());
            news.extend(of.into_iter().filter(|subject| !matches!(subject, Subject::Authority(_))));
        }
    }
    news.sort();
    news.dedup();
    Ok(news)
}

/// Notes that a letter went out.
///
/// # Errors
/// The trouble of writing.
pub async fn letter_sent(office: &Secretariat, id: LetterId) -> Result<(), Refusal> {
    end(office, id, "sent").await
}

async fn end(office: &Secretariat, id: LetterId, ending: &str) -> Result<(), Refusal> {
    let mut transaction = office.database.write().await?;
    sqlx::query(
        "UPDATE letters SET ended_at = $1, ending = $2, attempts = attempts + 1 WHERE id = $3 AND ended_at IS NULL",
    )
    .bind(instant(office.now()))
    .bind(ending)
    .bind(Text(id))
    .execute(&mut *transaction)
    .await?;
    transaction.commit().await?;
    Ok(())
}

/// Notes that a letter did not go out: it is due again after a while that doubles each time. After the last attempt it is
/// given up; what it told stays in the house.
///
/// # Errors
/// The trouble of writing.
pub async fn letter_failed(office: &Secretariat, id: LetterId) -> Result<(), Refusal> {
    let now = office.now();
    let mut transaction = office.database.write().await?;
    let attempts: Option<i64> =
        sqlx::query_scalar("SELECT attempts FROM letters WHERE id = $1 AND ended_at IS NULL")
            .bind(Text(id))
            .fetch_optional(&mut *transaction)
            .await?;
    let Some(attempts) = attempts else { return Ok(()) };
    let attempts = attempts + 1;
    let given_up = attempts >= ATTEMPTS_MOST;
    sqlx::query("UPDATE letters SET attempts = $1, due_at = $2, ended_at = $3, ending = $4 WHERE id = $5")
        .bind(attempts)
        .bind(instant(now + delay(attempts)))
        .bind(given_up.then_some(instant(now)))
        .bind(given_up.then_some("given-up"))
        .bind(Text(id))
        .execute(&mut *transaction)
        .await?;
    transaction.commit().await?;
    Ok(())
}

/// How long after so many attempts the next one is made.
fn delay(attempts: i64) -> Duration {
    let doublings = u32::try_from((attempts - 1).clamp(0, 20)).unwrap_or_default();
    Duration::minutes(2_i64.pow(doublings)).min(LONGEST)
}

/// What a letter's link leads to.
///
/// # Errors
/// [`Refusal::NotFound`] where no letter bears it.
pub async fn letter_link(office: &Secretariat, secret: &Secret) -> Result<LetterLink, Refusal> {
    let account: Option<Text<AccountId>> =
        sqlx::query_scalar("SELECT account FROM letters WHERE unsubscribe = $1")
            .bind(secret.expose())
            .fetch_optional(office.database.pool())
            .await?;
    account.map(|Text(account)| LetterLink { account }).ok_or(Refusal::NotFound)
}

/// Stops every letter to the person whose letter bore this link. Whoever holds it needs no sign-in; done twice, it stays
/// done.
///
/// # Errors
/// [`Refusal::NotFound`] where no letter bears it.
pub async fn stop_letters(office: &Secretariat, secret: &Secret) -> Result<(), Refusal> {
    let LetterLink { account } = letter_link(office, secret).await?;
    office
        .perform(Witness::Nobody, None, async |act| {
            let stopped = sqlx::query(
                "UPDATE accounts SET mail_address = NULL WHERE id = $1 AND mail_address IS NOT NULL",
            )
            .bind(Text(account))
            .execute(&mut *act.transaction)
            .await?;
            Ok(match stopped.rows_affected() {
                0 => Outcome::unrecorded(()),
                _ => Outcome::new(Event::MailAddressChanged { account }, ()),
            })
        })
        .await
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_while_between_attempts_grows_and_has_an_end() {
        let minutes: Vec<i64> = (1..ATTEMPTS_MOST).map(|attempts| delay(attempts).num_minutes()).collect();
        assert_eq!(minutes[..11], [1, 2, 4, 8, 16, 32, 64, 128, 256, 360, 360]);
        assert!(minutes.is_sorted());
        let days = minutes.iter().sum::<i64>() / (24 * 60);
        assert!((2..=4).contains(&days), "{days}");
    }
}
