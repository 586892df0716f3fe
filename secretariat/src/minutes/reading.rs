//! Minutes as the pages read them.

use chrono::NaiveDate;
use domain::{
    access::{Answer, Right, Shared},
    delegations::{Both, Delegation, Member},
    identifiers::SessionId,
    minutes::{Entry, Minutes, State},
    parties::Party,
    places::Place,
    sessions::{Precision, Session},
};

use super::{
    records::{load_kept, load_shared, over},
    visible::keeps_draft,
};
use crate::{
    act::Seen,
    columns::Text,
    delegations::records::known_to,
    office::Reading,
    paging::page_of,
    refusals::{Refusal, Trouble},
    sessions::records as sessions,
    stored::read,
};

/// How many signed minutes a page of the archive holds.
pub const PAGE: i64 = 20;

/// The minutes of a session as this person may see them.
#[derive(Clone, Debug)]
pub struct MinutesSeen {
    /// The session's id.
    pub id: SessionId,
    /// The session.
    pub session: Session,
    /// The minutes: none where there are none, or none that this person may know of.
    pub minutes: Option<Minutes>,
    /// The delegations, as far as this person's Party knows them.
    pub delegations: Both<Option<Delegation>>,
    /// Whether this person has the head's word: is the head of the own delegation, or records the head's consent from a
    /// paper.
    pub is_head: bool,
    /// Whether this person reads the draft, and not only what was circulated.
    pub reads_draft: bool,
    /// Whether this person may correct what was entered from the signed original.
    pub corrects: bool,
    /// What this person may do with the minutes now.
    pub rights: Vec<Right>,
}

/// Signed minutes, as the archive lists them.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Signed {
    /// The session.
    pub session: SessionId,
    /// Its number.
    pub number: u32,
    /// Its host.
    pub host: Party,
    /// The day of signing.
    pub day: NaiveDate,
    /// How exactly that day is known.
    pub precision: Precision,
    /// Where they were signed.
    pub place: Place,
    /// Whether they were entered from the signed original.
    pub is_entered: bool,
}

/// One page of the archive, the latest session first.
#[derive(Clone, Debug)]
pub struct Archive {
    /// The signed minutes.
    pub signed: Vec<Signed>,
    /// Which page, from one.
    pub number: i64,
    /// How many pages.
    pub pages: i64,
}

impl MinutesSeen {
    /// Who heads this Party's delegation, as far as this person's Party knows.
    #[must_use]
    pub fn head(&self, party: Party) -> Option<&Member> {
        self.delegations.of(party).as_ref().and_then(Delegation::head)
    }
}

/// The minutes of a session.
///
/// # Errors
/// [`Refusal::NotFound`] where there is no session that this person may see, and no signed minutes of it either.
pub async fn minutes(reading: &mut Reading<'_>, id: SessionId) -> Result<MinutesSeen, Refusal> {
    let found = sessions::load(&mut reading.transaction, id).await?;
    let (version, record) = found.ok_or(Refusal::NotFound)?;
    let (actor, session) = (reading.actor, Seen { id, version, record });
    let (minutes, rights) = of_session(reading, &session).await?;
    let session = session.record;
    let is_session_read = actor.over(&session, Right::ReadSession) == Answer::Allowed;
    let is_final_read = Shared::of(minutes.as_ref()) == Shared::Signed;
    if !(is_session_read || is_final_read) {
        return Err(Refusal::NotFound);
    }
    let reads_list = actor.may(Right::EditDelegation);
    let delegations = known_to(&mut reading.transaction, id, actor.party(), reads_list).await?;
    let head = delegations.of(actor.party()).as_ref().and_then(Delegation::head);
    let has_word = |account| account == Some(actor.account()) || actor.evidence().is_some();
    let is_head = head.is_some_and(|head| has_word(head.account));
    let reads_draft = keeps_draft(actor, &session);
    let is_entered = |minutes: &Minutes| matches!(minutes.state, State::Entered { .. });
    let corrects = actor.may(Right::RecordHeldSession) && minutes.as_ref().is_some_and(is_entered);
    let mut rights = rights;
    if corrects {
        rights.push(Right::RecordHeldSession);
    }
    Ok(MinutesSeen { id, session, minutes, delegations, is_head, reads_draft, corrects, rights })
}

/// The minutes of a session as far as this person may read them, and what this person may do with them now.
///
/// # Errors
/// The trouble of reading.
pub async fn of_session(
    reading: &mut Reading<'_>,
    session: &Seen<SessionId, Session>,
) -> Result<(Option<Minutes>, Vec<Right>), Refusal> {
    let (id, actor, party) = (session.id, reading.actor, reading.party());
    let (keeps, is_transcribed) = (keeps_draft(actor, &session.record), session.record.is_from_papers());
    let found = if keeps {
        load_kept(&mut reading.transaction, id, &session.record, party).await?.map(|(_, minutes)| minutes)
    } else {
        load_shared(&mut reading.transaction, id).await?
    };
    let keeper = match &found {
        Some(minutes) => minutes.keeper(),
        // Whichever Party's secretary comes first transcribes what was signed.
        None if is_transcribed => {
            if keeps {
                party
            } else {
                party.other()
            }
        }
        None => session.record.terms.host,
    };
    let shared = Shared::of(found.as_ref());
    let may = |right: Right| match right {
        Right::CirculateMinutes if is_transcribed => Answer::Denied,
        right => over(actor, keeper, shared, right),
    };
    let rights: Vec<Right> = Right::ALL.into_iter().filter(|&right| may(right) == Answer::Allowed).collect();
    let minutes = found.filter(|_| rights.contains(&Right::ReadMinutes));
    Ok((minutes, rights))
}

/// What was entered of the signing of these minutes: a form of its correction begins with it.
///
/// # Errors
/// The trouble of reading.
pub async fn entry(reading: &mut Reading<'_>, id: SessionId) -> Result<Option<Entry>, Refusal> {
    let found = load_shared(&mut reading.transaction, id).await?;
    Ok(found.and_then(|minutes| match minutes.state {
        State::Entered { entry } => Some(*entry),
        _ => None,
    }))
}

/// The most minutes under way that a page names.
const UNDER_WAY_MOST: usize = 20;

/// The minutes that are under way and that this person may read, the latest session first.
///
/// # Errors
/// The trouble of reading.
pub async fn under_way(reading: &mut Reading<'_>) -> Result<Vec<MinutesSeen>, Refusal> {
    let ids: Vec<Text<SessionId>> = sqlx::query_scalar(
        "SELECT s.id FROM sessions s LEFT JOIN minutes m ON m.session = s.id \
         LEFT JOIN transcriptions t ON t.session = s.id AND t.party = $1 \
         WHERE (m.session IS NOT NULL AND m.number IS NULL) OR t.session IS NOT NULL \
         ORDER BY s.first_day DESC, s.id",
    )
    .bind(reading.party().key())
    .fetch_all(&mut *reading.transaction)
    .await?;
    let mut found = Vec::new();
    for Text(id) in ids {
        // Counted after what this person may not read is left out: a limit before it would tell of it.
        if found.len() == UNDER_WAY_MOST {
            break;
        }
        match minutes(reading, id).await {
            Ok(seen) if seen.minutes.as_ref().is_some_and(|minutes| !minutes.state.is_signed()) => {
                found.push(seen);
            }
            Ok(_) | Err(Refusal::NotFound) => {}
            Err(refusal) => return Err(refusal),
        }
    }
    Ok(found)
}

/// A page of the archive. What is signed everybody reads who is signed in.
///
/// # Errors
/// The trouble of reading.
pub async fn archive(reading: &mut Reading<'_>, number: i64) -> Result<Archive, Refusal> {
    let count: i64 = sqlx::query_scalar("SELECT COUNT(*) FROM minutes WHERE number IS NOT NULL")
        .fetch_one(&mut *reading.transaction)
        .await?;
    let (number, pages) = page_of(count, PAGE, number);
    let rows: Vec<(Text<SessionId>, String)> = sqlx::query_as(
        "SELECT session, record FROM minutes WHERE number IS NOT NULL \
         ORDER BY number DESC LIMIT $1 OFFSET $2",
    )
    .bind(PAGE)
    .bind((number - 1) * PAGE)
    .fetch_all(&mut *reading.transaction)
    .await?;
    let signed = rows.into_iter().map(|(Text(session), record)| signed(session, &record));
    Ok(Archive { signed: signed.collect::<Result<_, _>>()?, number, pages })
}

fn signed(session: SessionId, record: &str) -> Result<Signed, Trouble> {
    let minutes: Minutes = read(record)?;
    let signed = minutes.state.signed().ok_or(Trouble::Damaged("numbered minutes that are not signed"))?;
    let (number, day, precision, place) =
        (signed.session, signed.day, signed.precision, signed.place.clone());
    let is_entered = minutes.transcriber.is_some();
    Ok(Signed { session, number, host: minutes.host, day, precision, place, is_entered })
}
