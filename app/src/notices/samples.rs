//! The pages of notices as samples: none, many; subscriptions with and without letters; feeds; the foot of a letter.

use chrono::{DateTime, NaiveDate, Utc};
use domain::{
    access::Shared,
    authorities::{AuthorityKey, History},
    identifiers::{FeedId, NoticeId, SessionId},
    notices::{Manner, Matter, Subject},
    parties::Party,
};
use leptos::prelude::*;
use locales::Words;
use secretariat::{
    Fault, Faults,
    notices::{Feed, FeedKind, Inbox, NoticeSeen, SubscriptionsForm, SubscriptionsSeen, Told, UNREAD_MOST},
};

use super::{feeds, inbox, stop, subscriptions};
use crate::{
    communications::samples::delivered,
    components::form::{Faults as Ready, Typed},
    decisions::samples::open,
    protocols::samples::told,
    refusals,
    samples::Sample,
    sessions::samples::proposed_and_agreed,
};

const KZ: Party = Party::Kazakhstan;

/// Every sample.
#[must_use]
pub fn samples() -> Vec<Sample> {
    vec![
        Sample { name: "notices-none", view: |words| listed(words, Vec::new(), 0) },
        Sample { name: "notices-many", view: |words| listed(words, many(), 3) },
        Sample { name: "notices-uncounted", view: |words| listed(words, many(), UNREAD_MOST + 1) },
        Sample { name: "subscriptions", view: |words| subscribed(words, true) },
        Sample { name: "subscriptions-without-letters", view: |words| subscribed(words, false) },
        Sample { name: "subscriptions-refused", view: refused },
        Sample { name: "feeds-none", view: |words| fed(words, &[]) },
        Sample { name: "feeds", view: |words| fed(words, &made()) },
        Sample { name: "feed-link", view: link },
        Sample { name: "cover-letter-stop", view: |words| stopped(words, false) },
        Sample { name: "cover-letter-stopped", view: |words| stopped(words, true) },
    ]
}

fn at(hour: i64) -> DateTime<Utc> {
    DateTime::from_timestamp(1_778_562_000 + hour * 3_600, 0).unwrap_or_default()
}

fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 5, 12).unwrap_or_default()
}

/// One notice of each matter that a record can have.
fn many() -> Vec<NoticeSeen> {
    let id = SessionId::from_chance([5; 16]);
    let session = proposed_and_agreed().pop().map(|seen| seen.session.record);
    let mut notices = Vec::new();
    for (place, matter) in (0_u8..).zip(Matter::ALL) {
        let key = matter.key();
        let told = if key.starts_with("minutes") {
            session.clone().map(|session| Told::Minutes(id, session, Shared::Circulated))
        } else if key.starts_with("decision") {
            open().map(Told::Decision)
        } else if key.starts_with("communication") || key.starts_with("list") {
            delivered().map(Told::Communication)
        } else if key.starts_with("protocol") {
            told().map(|told| Told::Protocol(Box::new(told)))
        } else {
            session.clone().map(|session| Told::Session(id, session))
        };
        let Some(told) = told else { continue };
        let by = matter.asks().is_none().then_some(Party::BOTH[usize::from(place) % 2]);
        notices.push(NoticeSeen {
            id: NoticeId::from_chance([place; 16]),
            matter,
            told,
            by,
            day: (matter.asks().is_some() || matter == Matter::ProtocolInForce).then(today),
            at: at(-i64::from(place)),
            is_read: place > 2,
        });
    }
    notices
}

fn listed(words: &'static Words, notices: Vec<NoticeSeen>, unread: i64) -> (String, AnyView) {
    let pages = if notices.is_empty() { 1 } else { 3 };
    let found = Inbox { notices, unread, number: 1, pages };
    (
        words.say("notices-title"),
        inbox::view(words, &found, KZ, (unread == 0).then_some("notices-read-all-done")),
    )
}

fn seen(offers_mail: bool) -> SubscriptionsSeen {
    let one = Subject::Authority(AuthorityKey::new("azerbaijan-customs"));
    let offered = Subject::OFFERED.into_iter().map(|subject| (subject, Manner::Inbox));
    SubscriptionsSeen {
        manners: offered.chain([(one, Manner::Inbox)]).collect(),
        lists: KZ.first().map(|party| (party, History::of(party, Vec::new(), &[]))),
        digest_hour: 8,
        address: None,
        offers_mail,
    }
}

fn subscribed(words: &'static Words, offers_mail: bool) -> (String, AnyView) {
    let seen = seen(offers_mail);
    let typed = SubscriptionsForm::of(&seen);
    let view = subscriptions::view(words, &seen, today(), &typed, &Ready::new(), None);
    (words.say("notices-subscriptions"), view)
}

fn refused(words: &'static Words) -> (String, AnyView) {
    let seen = seen(true);
    let mut faults = Faults::one("authority", Fault::NoSuchChoice);
    faults.note("digest_hour", Fault::NoSuchHour);
    let faults = refusals::faults(words, &faults);
    let typed = SubscriptionsForm::of(&seen);
    let view = subscriptions::view(words, &seen, today(), &typed, &faults, None);
    (words.say("notices-subscriptions"), view)
}

fn made() -> [Feed; 2] {
    FeedKind::ALL.map(|kind| Feed { id: FeedId::from_chance([kind.key().len() as u8; 16]), kind, at: at(0) })
}

fn fed(words: &'static Words, feeds: &[Feed]) -> (String, AnyView) {
    let done = feeds.is_empty().then_some("notices-feed-revoked");
    let view = feeds::view(words, feeds, KZ, &Typed::new(), &Ready::new(), done);
    (words.say("notices-feeds"), view)
}

fn link(words: &'static Words) -> (String, AnyView) {
    let link = "https://alternat.example/feeds/0KqTq3mC1tXbYw9uJfR7sLh5dVzNpE2aGiOoQkWxM8c/sessions.ics";
    (words.say("notices-feed-link"), feeds::link(words, FeedKind::Sessions, link.into()))
}

fn stopped(words: &'static Words, is_done: bool) -> (String, AnyView) {
    (stop::title(words), stop::view(words, "/letters/sample".into(), is_done))
}
