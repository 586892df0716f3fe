//! Who was there, day by day: one table typed by the host's secretary and saved as a whole.

use std::collections::BTreeMap;

use chrono::{NaiveDate, Utc};
use domain::{
    access::{Answer, Right},
    acting::Acting,
    delegations::{Attendance, Delegation, Member, Presence},
    identifiers::{PersonId, SessionId},
    parties::Party,
    rules::Rule,
    sessions::Session,
};
use sqlx::{Any, Transaction};

use super::{
    Delegations,
    reading::{read_session, told_by},
    records,
};
use crate::{
    act::{Act, Granted, Outcome, Seen},
    audit::{Event, Witness},
    columns::Text,
    forms,
    office::{Reading, Secretariat},
    people::Actor,
    refusals::{Fault, Faults, Refusal, Trouble},
    stored::{moved_on, versioned, written},
};

/// What was typed, by the name of the field: `presence_`, `arrived_` and `left_`, each with the id of a person.
type Typed = BTreeMap<String, String>;

/// The attendance of one day with all that its page needs.
#[derive(Clone, Debug)]
pub struct AttendanceSeen {
    /// The session.
    pub session: Seen<SessionId, Session>,
    /// Both delegations, as told.
    pub delegations: Delegations,
    /// The day; of version nought where nothing is recorded.
    pub attendance: Seen<NaiveDate, Attendance>,
    /// The days of the session that have come.
    pub days: Vec<NaiveDate>,
    /// Whether this person keeps it now.
    pub keeps: bool,
}

/// Those of a delegation whose attendance a day tells: who is on the list, then who was recorded and has left it.
#[must_use]
pub fn expected<'a>(delegation: &'a Delegation, attendance: &Attendance) -> Vec<&'a Member> {
    let mut expected: Vec<&Member> = delegation.members.iter().collect();
    for member in delegation.former.iter().rev().flat_map(|former| &former.members) {
        let id = member.person.id;
        if attendance.of(id).is_some() && expected.iter().all(|other| other.person.id != id) {
            expected.push(member);
        }
    }
    expected
}

/// The attendance of a day, or of the latest day that has come, for the host's people: it is the host that keeps it.
///
/// # Errors
/// [`Refusal::NotFound`] for the other Party, for a session that was not held, and for a day that is none of its own.
pub async fn attendance(
    reading: &mut Reading<'_>,
    id: SessionId,
    day: Option<NaiveDate>,
) -> Result<AttendanceSeen, Refusal> {
    let session = read_session(reading, id).await?;
    let host = session.record.terms.host;
    if reading.party() != host || !session.record.state_name().is_held() {
        return Err(Refusal::NotFound);
    }
    let days = days(&session.record, reading.now);
    let day = day.or_else(|| days.last().copied()).unwrap_or(session.record.terms.first_day);
    let empty = Attendance::on(day, &session.record).map_err(|_| Refusal::NotFound)?;
    let (version, record) = load(&mut reading.transaction, id, empty).await?;
    let own = records::told(&mut reading.transaction, id, host).await?;
    let other = told_by(reading, id, host.other()).await?;
    let keeps = reading.actor.over(&session.record, Right::KeepAttendance) == Answer::Allowed;
    Ok(AttendanceSeen {
        delegations: Delegations::of_and_other(host, own, other),
        attendance: Seen { id: day, version, record },
        days,
        keeps,
        session,
    })
}

/// Records who was there on a day: the whole table at once.
///
/// # Errors
/// Faults at the fields of each person; [`Refusal::Stale`]; the refusals of fetching.
pub async fn keep_attendance(
    office: &Secretariat,
    actor: &Actor,
    id: SessionId,
    day: NaiveDate,
    typed: &Typed,
) -> Result<(), Refusal> {
    office
        .perform(Witness::Actor(actor), Some(Right::KeepAttendance), async |act| {
            let session = records::session(act, id, Right::KeepAttendance).await?;
            let empty = Attendance::on(day, &session)?;
            let today = today_in(&session, act.now);
            if day > today {
                return Err(Rule::DayAhead { today }.into());
            }
            let (version, before) = load(&mut act.transaction, id, empty).await?;
            if version != forms::version(typed.get("version").map_or("", String::as_str)) {
                return Err(Refusal::Stale);
            }
            let mut members = Vec::new();
            for party in Party::BOTH {
                let told = records::told(&mut act.transaction, id, party).await?;
                members.extend(told.iter().flat_map(|told| expected(told, &before)).cloned());
            }
            let acting = act.acting()?;
            let granted = Granted::new(before, version);
            let kept = granted.decide(|before| recorded(before, &acting, &session, &members, typed))?;
            store(act, id, &kept).await?;
            Ok(Outcome::new(Event::AttendanceKept { session: id, day }, ()))
        })
        .await
}

/// What the table shows of what is recorded.
#[must_use]
pub fn shown_attendance(attendance: &Attendance) -> Typed {
    let mut shown = Typed::new();
    for (person, presence) in &attendance.recorded {
        let key = match presence {
            Presence::Absent => "absent",
            Presence::Present { arrived, left } => {
                for (field, time) in [("arrived", arrived), ("left", left)] {
                    let clock = time.map(|time| time.format("%H:%M").to_string());
                    shown.insert(format!("{field}_{person}"), clock.unwrap_or_default());
                }
                "present"
            }
        };
        shown.insert(format!("presence_{person}"), key.to_owned());
    }
    shown
}

/// The day as the typed table says. What is recorded of people who are not in the table stays.
fn recorded(
    before: Attendance,
    acting: &Acting,
    session: &Session,
    members: &[Member],
    typed: &Typed,
) -> Result<Attendance, Faults> {
    let mut faults = Faults::default();
    let in_table = |id: PersonId| members.iter().any(|member| member.person.id == id);
    let mut day = before;
    day.recorded.retain(|(person, _)| !in_table(*person));
    for member in members {
        let id = member.person.id;
        let Some(presence) = presence(id, typed, &mut faults) else { continue };
        let attempt = day.clone().record(acting, session, member, presence);
        match attempt {
            Ok(next) => day = next,
            Err(rule) => faults.note(format!("left_{id}"), Fault::Rule(rule)),
        }
    }
    if faults.is_empty() { Ok(day) } else { Err(faults) }
}

/// What was typed of one person; none where nothing was chosen. Hours say that someone was there.
fn presence(id: PersonId, typed: &Typed, faults: &mut Faults) -> Option<Presence> {
    let field = |name: &str| {
        let key = format!("{name}_{id}");
        let value = typed.get(&key).map_or("", |value| value.trim());
        (key, value)
    };
    let (key, chosen) = field("presence");
    let ((at_arrived, arrived), (at_left, left)) = (field("arrived"), field("left"));
    let no_hours = arrived.is_empty() && left.is_empty();
    match chosen {
        "" if no_hours => None,
        "absent" if no_hours => Some(Presence::Absent),
        "" | "present" => {
            let arrived = faults.take(at_arrived, forms::optional_hour(arrived));
            let left = faults.take(at_left, forms::optional_hour(left));
            Some(Presence::Present { arrived: arrived?, left: left? })
        }
        "absent" => {
            faults.note(key, Fault::AbsentWithHours);
            None
        }
        _ => {
            faults.note(key, Fault::NoSuchChoice);
            None
        }
    }
}

/// Today on the calendar of the city.
fn today_in(session: &Session, now: chrono::DateTime<Utc>) -> NaiveDate {
    now.with_timezone(&session.terms.place.zone()).date_naive()
}

fn days(session: &Session, now: chrono::DateTime<Utc>) -> Vec<NaiveDate> {
    let last = session.terms.last_day.min(today_in(session, now));
    session.terms.first_day.iter_days().take_while(|day| *day <= last).collect()
}

async fn load(
    transaction: &mut Transaction<'_, Any>,
    session: SessionId,
    empty: Attendance,
) -> Result<(i64, Attendance), Trouble> {
    let row: Option<(i64, String)> =
        sqlx::query_as("SELECT version, record FROM attendance WHERE session = $1 AND day = $2")
            .bind(Text(session))
            .bind(Text(empty.day))
            .fetch_optional(&mut **transaction)
            .await?;
    Ok(versioned(row)?.unwrap_or((0, empty)))
}

async fn store(act: &mut Act<'_>, session: SessionId, kept: &Granted<Attendance>) -> Result<(), Refusal> {
    let statement = if kept.version == 0 {
        "INSERT INTO attendance (session, day, version, record) VALUES ($1, $2, $3 + 1, $4)"
    } else {
        "UPDATE attendance SET version = version + 1, record = $4 \
         WHERE session = $1 AND day = $2 AND version = $3"
    };
    let moved = sqlx::query(statement)
        .bind(Text(session))
        .bind(Text(kept.day))
        .bind(kept.version)
        .bind(written(&**kept)?)
        .execute(&mut *act.transaction)
        .await?;
    moved_on(&moved)
}
