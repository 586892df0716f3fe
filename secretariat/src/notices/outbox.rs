//! The outbox: what an act tells is written in the act's own transaction, so that neither is without the other.

use chrono::{DateTime, Days, NaiveDate, NaiveTime, Utc};
use domain::{
    identifiers::{AccountId, LetterId, NoticeId, ProtocolId},
    notices::{Manner, Matter, readers, told},
    parties::Party,
    places,
};

use super::{
    About, Told,
    about::load,
    news,
    people::{Known, known},
};
use crate::{
    act::Act,
    audit::{Event, Witness},
    columns::{Text, instant},
    refusals::Refusal,
};

/// What is told of one record.
pub(super) struct News<'a> {
    pub(super) matter: Matter,
    pub(super) about: About,
    pub(super) record: &'a Told,
    /// The Party that acted.
    pub(super) by: Option<Party>,
    /// The day that it is about.
    pub(super) day: Option<NaiveDate>,
    /// Where it must be told once only.
    pub(super) stage: Option<String>,
}

/// Tells those concerned what an event says, but for whoever acted.
pub(crate) async fn tell(act: &mut Act<'_>, event: &Event) -> Result<(), Refusal> {
    let Some((matter, about)) = news::of(event) else { return Ok(()) };
    let Some(record) = load(&mut act.transaction, about).await? else { return Ok(()) };
    let people = known(&mut act.transaction, act.now, None).await?;
    let (actor, by) = match act.witness {
        Witness::Actor(actor) => (Some(actor.account()), Some(actor.party())),
        Witness::Operator | Witness::Nobody => (None, None),
    };
    let people: Vec<&Known> = people.iter().filter(|known| Some(known.account) != actor).collect();
    let news = |matter| News { matter, about, record: &record, by, day: None, stage: None };
    let matter = match &record {
        Told::Protocol(told) if matter == Matter::ProtocolShared && told.protocol.has_voided() => {
            Matter::ProtocolSharedAnew
        }
        _ => matter,
    };
    write(act, &people, &news(matter)).await?;
    // From its receipt on it changes what is known: the list of its sender, the composition of the Joint Commission.
    if let Told::Communication(communication) = &record
        && matter != Matter::CommunicationDispatched
    {
        if communication.changes_list() {
            write(act, &people, &news(Matter::ListChanged)).await?;
        }
        if communication.changes_commission() {
            write(act, &people, &news(Matter::CompositionChanged)).await?;
        }
        for protocol in communication.protocols_notified() {
            of_entry(act, &people, by, protocol).await?;
        }
    }
    Ok(())
}

/// Tells that a protocol is in force, once for each day from which it is: the later of two receipts makes it so.
async fn of_entry(
    act: &mut Act<'_>,
    people: &[&Known],
    by: Option<Party>,
    protocol: ProtocolId,
) -> Result<(), Refusal> {
    let about = About::Protocol(protocol);
    let Some(record) = load(&mut act.transaction, about).await? else { return Ok(()) };
    let Told::Protocol(told) = &record else { return Ok(()) };
    let Some(day) = told.entry else { return Ok(()) };
    let matter = Matter::ProtocolInForce;
    let stage = stage(matter, about, day);
    if is_told(act, &stage).await? {
        return Ok(());
    }
    write(act, people, &News { matter, about, record: &record, by, day: Some(day), stage: Some(stage) }).await
}

/// The name of what is told once: of this matter, of this record, for this day.
pub(super) fn stage(matter: Matter, about: About, day: NaiveDate) -> String {
    format!("{}:{about}:{day}", matter.key())
}

/// Whether it was told already.
pub(super) async fn is_told(act: &mut Act<'_>, stage: &str) -> Result<bool, Refusal> {
    let known: Option<String> = sqlx::query_scalar("SELECT id FROM notices WHERE stage = $1 LIMIT 1")
        .bind(stage)
        .fetch_optional(&mut *act.transaction)
        .await?;
    Ok(known.is_some())
}

/// One person's row.
struct Row {
    id: NoticeId,
    account: AccountId,
    readers: i64,
    letter: Option<LetterId>,
}

/// Writes a notice for each of these people who is to be told, and a letter where one wants it.
pub(super) async fn write(act: &mut Act<'_>, people: &[&Known], news: &News<'_>) -> Result<(), Refusal> {
    let mut rows = Vec::new();
    for known in people {
        let record = news.record.record();
        let Some(manner) = told(known.person(), news.matter, record) else { continue };
        let letter = match &known.address {
            Some(_) if act.offers_mail && manner.is_by_letter() => Some(letter(act, known, manner).await?),
            _ => None,
        };
        let id = NoticeId::from_chance(act.id_bytes()?);
        let readers = readers(news.matter, record, known.party).bits();
        rows.push(Row { id, account: known.account, readers, letter });
    }
    insert(act, news, &rows).await
}

/// How many rows go into one statement: whoever tells a whole house does not ask the database once a person.
const ROWS: usize = 40;

/// How many values a row has.
const COLUMNS: usize = 10;

async fn insert(act: &mut Act<'_>, news: &News<'_>, rows: &[Row]) -> Result<(), Refusal> {
    for rows in rows.chunks(ROWS) {
        let marks = |row: usize| {
            let marks: Vec<String> =
                (1..=COLUMNS).map(|column| format!("${}", row * COLUMNS + column)).collect();
            format!("({})", marks.join(", "))
        };
        let values = (0..rows.len()).map(marks).collect::<Vec<_>>().join(", ");
        let mut query = sqlx::query(sqlx::AssertSqlSafe(format!(
            "INSERT INTO notices (id, account, made_at, matter, about, party, day, readers, stage, letter) \
             VALUES {values}"
        )));
        for row in rows {
            query = query
                .bind(Text(row.id))
                .bind(Text(row.account))
                .bind(instant(act.now))
                .bind(news.matter.key())
                .bind(Text(news.about))
                .bind(news.by.map(Party::key))
                .bind(news.day.map(Text))
                .bind(row.readers)
                .bind(news.stage.as_deref())
                .bind(row.letter.map(Text));
        }
        query.execute(&mut *act.transaction).await?;
    }
    Ok(())
}

/// A letter of its own, or the letter of the day that has not left yet.
async fn letter(act: &mut Act<'_>, known: &Known, manner: Manner) -> Result<LetterId, Refusal> {
    if manner == Manner::AtOnce {
        return new_letter(act, known.account, act.now, false).await;
    }
    let waiting: Option<Text<LetterId>> = sqlx::query_scalar(
        "SELECT id FROM letters WHERE account = $1 AND is_digest = 1 AND ended_at IS NULL AND due_at > $2 \
         AND attempts = 0 LIMIT 1",
    )
    .bind(Text(known.account))
    .bind(instant(act.now))
    .fetch_optional(&mut *act.transaction)
    .await?;
    match waiting {
        Some(Text(letter)) => Ok(letter),
        None => {
            let due = next_digest(known.party, known.digest_hour, act.now);
            new_letter(act, known.account, due, true).await
        }
    }
}

async fn new_letter(
    act: &mut Act<'_>,
    account: AccountId,
    due: DateTime<Utc>,
    is_digest: bool,
) -> Result<LetterId, Refusal> {
    let id = LetterId::from_chance(act.id_bytes()?);
    let unsubscribe = act.secret()?;
    sqlx::query(
        "INSERT INTO letters (id, account, is_digest, unsubscribe, due_at, attempts) VALUES ($1, $2, $3, $4, $5, 0)",
    )
    .bind(Text(id))
    .bind(Text(account))
    .bind(i64::from(is_digest))
    .bind(unsubscribe.expose())
    .bind(instant(due))
    .execute(&mut *act.transaction)
    .await?;
    Ok(id)
}

/// When the letter of the day leaves next, by the Party's own clock. An hour that this clock skips is taken a day later.
pub(super) fn next_digest(party: Party, hour: u32, now: DateTime<Utc>) -> DateTime<Utc> {
    let zone = party.zone();
    let today = now.with_timezone(&zone).date_naive();
    let time = NaiveTime::from_hms_opt(hour, 0, 0).unwrap_or_default();
    let days = (0..3).filter_map(|days| today.checked_add_days(Days::new(days)));
    let mut instants = days.filter_map(|day| places::instant(zone, day, time).ok());
    instants.find(|at| *at > now).unwrap_or(now)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_letter_of_the_day_leaves_by_the_partys_own_clock() {
        let at = |text: &str| text.parse::<DateTime<Utc>>().unwrap();
        for (party, hour, now, next) in [
            (Party::Kazakhstan, 8, "2026-03-02T02:59:00Z", "2026-03-02T03:00:00Z"),
            (Party::Kazakhstan, 8, "2026-03-02T03:00:00Z", "2026-03-03T03:00:00Z"),
            (Party::Azerbaijan, 8, "2026-03-02T03:00:00Z", "2026-03-02T04:00:00Z"),
            (Party::Kazakhstan, 0, "2026-03-02T19:30:00Z", "2026-03-03T19:00:00Z"),
            // Almaty's clocks went back on the night to 1 March 2024: the eighth hour came later.
            (Party::Kazakhstan, 8, "2024-02-29T02:30:00Z", "2024-03-01T03:00:00Z"),
        ] {
            assert_eq!(next_digest(party, hour, at(now)), at(next), "{party:?} {hour} {now}");
        }
    }
}
