//! The sessions as a calendar (RFC 5545). Hours stand in UTC, the clocks of the cities in the text.

use app::sessions::wording::{city, name, opening, state};
use axum::{
    extract::Path,
    http::header,
    response::{IntoResponse, Response},
};
use chrono::{DateTime, Days, NaiveTime, Utc};
use domain::{
    identifiers::SessionId,
    places,
    sessions::{Session, StateName, Terms},
};
use icalendar::{Calendar, Class, Component, Event, EventLike, EventStatus, Property};
use locales::Words;
use secretariat::{
    Refusal, Seen,
    notices::{self, FeedKind},
    sessions,
};

use super::secret;
use crate::desk::Desk;

pub(crate) async fn show(Path(path): Path<String>, desk: Desk) -> Response {
    desk.respond(calendar(&desk, &path).await)
}

async fn calendar(desk: &Desk, path: &str) -> Result<Response, Refusal> {
    let reader = notices::feed_reader(desk.office(), &secret(path)?, FeedKind::Sessions).await?;
    let mut reading = desk.office().read(&reader).await?;
    let (words, origin) = (Words::of(reader.language()), desk.house.public.origin());
    let mut calendar = Calendar::empty();
    for (name, value) in
        [("VERSION", "2.0"), ("PRODID", "-//Alternat//Sessions//EN"), ("CALSCALE", "GREGORIAN")]
    {
        calendar.append_property(Property::new(name, value));
    }
    calendar.name(&words.say("notices-calendar-name"));
    for seen in sessions::calendar(&mut reading).await? {
        calendar.push(event(words, origin, &seen));
    }
    let text = folded(&calendar.to_string());
    Ok(([(header::CONTENT_TYPE, "text/calendar; charset=utf-8")], text).into_response())
}

/// The most octets of a line (RFC 5545, 3.1).
const LINE_MOST: usize = 75;

/// The same lines folded anew: the library does not count the space with which a folded line goes on.
fn folded(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for line in text.replace("\r\n ", "").split_terminator("\r\n") {
        let mut octets = 0;
        for letter in line.chars() {
            if octets + letter.len_utf8() > LINE_MOST {
                folded.push_str("\r\n ");
                octets = 1;
            }
            folded.push(letter);
            octets += letter.len_utf8();
        }
        folded.push_str("\r\n");
    }
    folded
}

/// A session keeps its id for good; each step of its life raises its sequence, so that a calendar takes the later word.
fn event(words: &Words, origin: &str, seen: &Seen<SessionId, Session>) -> Event {
    let session = &seen.record;
    let (terms, host) = (&session.terms, origin.split_once("://").map_or(origin, |(_, host)| host));
    let changed = session.steps.last().map_or(DateTime::UNIX_EPOCH, |step| step.acting.at);
    let told = [
        Some(words.tell("notices-calendar-state", &[("state", state(words, session).into())])),
        opening(words, terms).map(|told| words.tell("notices-calendar-opening", &[("opening", told.into())])),
        Some(words.say("frame-legal-effect")),
    ];
    let told = told.into_iter().flatten().collect::<Vec<_>>().join("\n");
    let mut event = Event::new();
    event
        .uid(&format!("{}@{host}", seen.id))
        .sequence(u32::try_from(session.steps.len().saturating_sub(1)).unwrap_or(u32::MAX))
        .timestamp(changed)
        .last_modified(changed)
        .summary(&name(words, session))
        .location(&city(words, terms))
        .description(&told)
        .url(&format!("{origin}/sessions/{}", seen.id))
        .class(Class::Private)
        .status(status(session.state_name()));
    match hours(terms) {
        Some((begins, ends)) => event.starts(begins).ends(ends),
        None => {
            event.starts(terms.first_day);
            event.ends(terms.last_day.checked_add_days(Days::new(1)).unwrap_or(terms.last_day))
        }
    };
    event.done()
}

/// From the hour of opening to the end of the last day, by the clock of the city; whole days where no hour is set.
fn hours(terms: &Terms) -> Option<(DateTime<Utc>, DateTime<Utc>)> {
    let zone = terms.place.zone();
    let begins = places::instant(zone, terms.first_day, terms.opens_at?).ok()?;
    let after = terms.last_day.checked_add_days(Days::new(1))?;
    let ends = places::instant(zone, after, NaiveTime::MIN).ok()?;
    Some((begins, ends))
}

const fn status(state: StateName) -> EventStatus {
    match state {
        StateName::Proposed => EventStatus::Tentative,
        StateName::Agreed | StateName::Convened | StateName::InSession | StateName::Closed => {
            EventStatus::Confirmed
        }
        StateName::Withdrawn | StateName::Declined | StateName::Cancelled => EventStatus::Cancelled,
    }
}
