//! The reminders of the day: whoever must act is told once of each thing at each stage.

use chrono::NaiveDate;
use domain::{
    acting::civil_day,
    communications::Communication,
    identifiers::{DecisionId, SessionId},
    notices::{Reminder, of_communication, of_decision, of_session},
    parties::Party,
    sessions::Session,
};

use super::{
    About, Told,
    outbox::{News, is_told, stage, write},
    people::{Known, known},
};
use crate::{
    act::{Act, Outcome},
    audit::Witness,
    columns::Text,
    decisions,
    office::Secretariat,
    refusals::Refusal,
    stored::{read, read_all},
};

/// Tells what is due today and was not told yet, to people of the Party that must act. `after` is how many days a proposal
/// waits for its answer, and a communication for its receipt. Done twice on a day, it tells nothing twice.
///
/// # Errors
/// The trouble of reading and writing.
pub async fn remind(office: &Secretariat, after: u16) -> Result<(), Refusal> {
    office
        .perform(Witness::Operator, None, async |act| {
            let people = known(&mut act.transaction, act.now, None).await?;
            let days = Party::BOTH.map(|party| (party, civil_day(party, act.now)));
            of_sessions(act, &people, days, after).await?;
            of_communications(act, &people, days, after).await?;
            of_decisions(act, &people, days).await?;
            Ok(Outcome::unrecorded(()))
        })
        .await
}

type Days = [(Party, NaiveDate); 2];

fn today(days: Days, party: Party) -> NaiveDate {
    days.into_iter().find(|(of, _)| *of == party).map_or(NaiveDate::MIN, |(_, day)| day)
}

async fn of_sessions(act: &mut Act<'_>, people: &[Known], days: Days, after: u16) -> Result<(), Refusal> {
    let rows: Vec<(Text<SessionId>, String)> =
        sqlx::query_as("SELECT id, record FROM sessions WHERE state = 'proposed' ORDER BY id")
            .fetch_all(&mut *act.transaction)
            .await?;
    for (Text(id), record) in rows {
        let session: Session = read(&record)?;
        let Some(party) = session.state.turn() else { continue };
        if let Some(reminder) = of_session(&session, today(days, party), after) {
            tell(act, people, About::Session(id), &Told::Session(id, session), reminder).await?;
        }
    }
    Ok(())
}

async fn of_communications(
    act: &mut Act<'_>,
    people: &[Known],
    days: Days,
    after: u16,
) -> Result<(), Refusal> {
    let rows: Vec<String> = sqlx::query_scalar(
        "SELECT record FROM communications WHERE state IN ('dispatched', 'delivered') ORDER BY id",
    )
    .fetch_all(&mut *act.transaction)
    .await?;
    for communication in read_all::<Communication>(&rows)? {
        let id = communication.id;
        let today = today(days, communication.receiver());
        if let Some(reminder) = of_communication(&communication, today, after) {
            let told = Told::Communication(communication);
            tell(act, people, About::Communication(id), &told, reminder).await?;
        }
    }
    Ok(())
}

async fn of_decisions(act: &mut Act<'_>, people: &[Known], days: Days) -> Result<(), Refusal> {
    let ids: Vec<Text<DecisionId>> = sqlx::query_scalar(
        "SELECT id FROM decisions WHERE state IN ('open', 'reported', 'disputed') ORDER BY id",
    )
    .fetch_all(&mut *act.transaction)
    .await?;
    for Text(id) in ids {
        let Some((_, _, decision)) = decisions::load(&mut act.transaction, id).await? else { continue };
        let next = decisions::first_day_after(&mut act.transaction, decision.cited.session).await?;
        let told = Told::Decision(decision.clone());
        for (party, today) in days {
            if let Some(reminder) = of_decision(&decision, party, today, next) {
                tell(act, people, About::Decision(id), &told, reminder).await?;
            }
        }
    }
    Ok(())
}

/// Tells it to those of the Party that must act who were not told of this stage yet.
async fn tell(
    act: &mut Act<'_>,
    people: &[Known],
    about: About,
    record: &Told,
    reminder: Reminder,
) -> Result<(), Refusal> {
    let Reminder { matter, party, day } = reminder;
    let stage = stage(matter, about, day);
    if is_told(act, &stage).await? {
        return Ok(());
    }
    let concerned: Vec<&Known> = people.iter().filter(|known| known.party == party).collect();
    let news = News { matter, about, record, by: None, day: Some(day), stage: Some(stage) };
    write(act, &concerned, &news).await
}
