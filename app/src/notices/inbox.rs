//! The inbox: a person's notices, the latest first.

use domain::{acting::civil_day, parties::Party, places::clock_in};
use leptos::prelude::*;
use locales::{Words, dates, times};
use secretariat::notices::{Inbox, NoticeSeen, UNREAD_MOST};

use super::wording::{day, matter, note, place, record};
use crate::components::{
    acts::{Act, Acts, Weight},
    empty::Empty,
    notice,
    page_head::PageHead,
    pager::pager,
    party::{PartyName, party_side},
};

/// The page, for a reader of this Party.
#[must_use]
pub fn view(words: &'static Words, inbox: &Inbox, party: Party, done: Option<&'static str>) -> AnyView {
    let mut acts = Vec::new();
    if inbox.unread > 0 {
        acts.push(Act::Post {
            weight: Weight::Second,
            action: "/notices/read-all".into(),
            words: words.say("notices-mark-all-read"),
            hidden: Vec::new(),
        });
    }
    acts.push(Act::link(Weight::Quiet, "/notices/subscriptions", words.say("notices-subscriptions")));
    acts.push(Act::link(Weight::Quiet, "/notices/feeds", words.say("notices-feeds")));
    let body = if inbox.notices.is_empty() {
        let usual = words.say("notices-empty-told");
        view! { <Empty words=words.say("notices-empty") usual=usual/> }.into_any()
    } else {
        let entries = inbox.notices.iter().map(|one| entry(words, party, one)).collect_view();
        view! { <ol class="entries">{entries}</ol> }.into_any()
    };
    view! {
        <PageHead title=words.say("notices-title") lede=lede(words, inbox).into_any() acts/>
        {notice::done(words, done)}
        {body}
        {pager(words, inbox.number, inbox.pages, |page| format!("/notices?page={page}"))}
    }
    .into_any()
}

fn lede(words: &Words, inbox: &Inbox) -> String {
    match inbox.unread {
        0 => words.say("notices-lede-none"),
        unread if unread > UNREAD_MOST => words.tell("notices-lede-many", &[("most", UNREAD_MOST.into())]),
        unread => words.tell("notices-lede", &[("unread", unread.into())]),
    }
}

fn entry(words: &'static Words, party: Party, seen: &NoticeSeen) -> AnyView {
    let (href, title) = (place(seen), matter(words, seen));
    let came = clock_in(party.zone(), seen.at);
    let when = format!(
        "{}, {}",
        dates::day_short(words, civil_day(party, seen.at)),
        times::clock(words, came.time())
    );
    let by = seen.by.map(|by| view! { <PartyName party=by name=party_side(words, by)/>" " });
    let new = (!seen.is_read).then(|| view! { <strong>{words.say("notices-new")}</strong> });
    let mut acts = Vec::new();
    if !seen.is_read {
        acts.push(Act::Post {
            weight: Weight::Quiet,
            action: format!("/notices/{}/read", seen.id),
            words: words.say("notices-mark-read"),
            hidden: Vec::new(),
        });
    }
    let class = if seen.is_read { "entry entry-read" } else { "entry" };
    view! {
        <li class=class>
            <p class="entry-when">{new}" "{when}</p>
            <div>
                <h2><a href=href>{title}</a></h2>
                <p>{record(words, seen)}</p>
                <p class="entry-by">{by}{note(day(words, seen))}</p>
                {(!acts.is_empty()).then(|| view! { <Acts acts/> })}
            </div>
        </li>
    }
    .into_any()
}
