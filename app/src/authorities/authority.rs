//! One authority through time: a drawing of those before and after it, its names and contact details, each with the
//! communication on which it rests, and the text of Article 6(2) beside it.

use chrono::NaiveDate;
use domain::{
    authorities::{AuthorityKey, Difference, History, Listed, named as in_agreement},
    communications::{Course, Origin},
    parties::Party,
};
use leptos::prelude::*;
use locales::{Words, dates};
use secretariat::communications::Lists;

use super::{
    notified::became,
    picture::picture,
    wording::{difference, in_text, name, name_of, named},
};
use crate::{
    communications::wording::{between, origin},
    components::{
        leaf::Leaf,
        page_head::{Link, PageHead, Trail},
        party::{PartyName, party_side},
        register::{Cell, Column, Register},
        why::{Reasons, why},
    },
};

/// What the page shows.
#[derive(Clone, Copy)]
pub struct AuthorityPage<'a> {
    /// The lists of both Parties, as at today.
    pub lists: &'a Lists,
    /// Whose list it is on.
    pub party: Party,
    /// The authority.
    pub authority: &'a Listed,
}

impl<'a> AuthorityPage<'a> {
    /// The authority with this key, on whichever list; nothing where neither knows it.
    #[must_use]
    pub fn of(lists: &'a Lists, key: &AuthorityKey) -> Option<Self> {
        Party::BOTH.into_iter().find_map(|party| {
            let authority = lists.notified.of(party).authority(key)?;
            Some(Self { lists, party, authority })
        })
    }

    fn notified(&self) -> &'a History {
        self.lists.notified.of(self.party)
    }

    /// Its name today, or its last.
    #[must_use]
    pub fn title(&self, words: &Words) -> String {
        name_of(words, self.authority, self.lists.day)
    }
}

/// The page.
#[must_use]
pub fn view(words: &'static Words, page: &AuthorityPage<'_>) -> AnyView {
    let (one, party, day) = (page.authority, page.party, page.lists.day);
    let title = page.title(words);
    let above = vec![
        Link::new("/authorities", words.say("authorities-title")),
        Link::new(format!("/authorities/notified#{}", party.key()), words.say("authorities-notified")),
    ];
    let trail = Trail { label: words.say("frame-trail"), above, here: title.clone() };
    let stands = if one.is_listed_on(day) { "authorities-stands" } else { "authorities-stands-no-more" };
    let stands = words.tell(stands, &[("day", dates::day(words, day).into())]);
    let lede = view! { <PartyName party name=party_side(words, party)/>". "{stands} }.into_any();
    let (succession, names, contacts) = (succession(words, page), names(words, page), contacts(words, page));
    let text = text(words, page);
    view! {
        <PageHead title trail lede/>
        {succession}
        {names}
        {contacts}
        {text}
    }
    .into_any()
}

/// The drawing, the same in words, and as a table.
fn succession(words: &'static Words, page: &AuthorityPage<'_>) -> AnyView {
    let (history, day) = (page.notified(), page.lists.day);
    let kin = history.kin(&page.authority.key);
    let drawn = picture(words, history, page.lists.national.of(page.party), &kin, "succession-told");
    let passings: Vec<AnyView> = kin
        .iter()
        .filter_map(|one| {
            let (until, end) = (one.until?, one.end?);
            let by = origin(words, &page.lists.cited, until);
            let into: Vec<String> = one.successors.iter().map(|key| name(words, history, key, day)).collect();
            let told = words.tell(
                &format!("communications-change-{}", Difference::Ended(end).key()),
                &[("authority", name_of(words, one, day).into()), ("into", into.join(between(words)).into())],
            );
            Some(view! { <li>{told}". "{by}</li> }.into_any())
        })
        .collect();
    let told = if passings.is_empty() {
        view! { <p class="note" id="succession-told">{words.say("authorities-alone")}</p> }.into_any()
    } else {
        view! { <ul id="succession-told">{passings}</ul><p class="note">{words.say("authorities-picture-told")}</p> }
            .into_any()
    };
    let columns = ["authorities-name", "authorities-since", "authorities-until", "authorities-near"]
        .map(|id| Column::words(words.say(id)));
    let rows = kin.iter().map(|one| kin_row(words, page, one)).collect();
    let caption = words.say("authorities-succession");
    let mut origins: Vec<Origin> =
        kin.iter().flat_map(|one| [Some(one.since), one.until]).flatten().collect();
    origins.sort();
    origins.dedup();
    let records = origins.into_iter().map(|one| origin(words, &page.lists.cited, one)).collect();
    let provision = "art_6__para_4".parse().ok();
    let about = page.title(words);
    let why = why(
        words,
        Reasons {
            about,
            rule: words.say("authorities-why"),
            provision,
            text: Some(page.lists.texts.of(words.language())),
            records,
        },
    );
    view! {
        <Leaf id="succession" heading=caption.clone() wide=true>
            <div class="succession">{drawn}{told}</div>
            <Register caption columns=columns.to_vec() rows/>
            {why}
        </Leaf>
    }
    .into_any()
}

fn kin_row(words: &'static Words, page: &AuthorityPage<'_>, one: &Listed) -> Vec<Cell> {
    let (history, day, cited) = (page.notified(), page.lists.day, &page.lists.cited);
    let until = one.until.map(|until| {
        let how = one.end.map(|end| difference(words, Difference::Ended(end)));
        view! { {origin(words, cited, until)}<p class="note">{how}</p> }
    });
    let near = |keys: &[AuthorityKey], id: &str| {
        let names: Vec<String> = keys.iter().map(|key| name(words, history, key, day)).collect();
        let told = words.tell(id, &[("names", names.join("; ").into())]);
        (!names.is_empty()).then(|| view! { <p>{told}</p> })
    };
    let before = near(&one.predecessors, "authorities-predecessors");
    let after = near(&one.successors, "authorities-successors");
    let has_kin = before.is_some() || after.is_some();
    vec![
        Cell::head(named(words, one, day)),
        Cell::told(origin(words, cited, one.since)),
        until.map_or(Cell::Blank, Cell::told),
        if has_kin { Cell::told(view! { {before}{after} }) } else { Cell::Blank },
    ]
}

fn names(words: &'static Words, page: &AuthorityPage<'_>) -> AnyView {
    let shown = |names: &domain::spelled::Spelled| crate::delegations::wording::in_every_language(names);
    let table = course(words, page, &page.authority.names, "authorities-names-of", shown);
    view! { <Leaf id="names" heading=words.say("authorities-names-of") wide=true>{table}</Leaf> }.into_any()
}

fn contacts(words: &'static Words, page: &AuthorityPage<'_>) -> AnyView {
    let contacts = &page.authority.contacts;
    let body = if contacts.is_empty() {
        view! { <p class="soft">{words.say("fields-not-recorded")}</p> }.into_any()
    } else {
        let shown = |contacts: &domain::text::Prose| contacts.to_string().into_any();
        course(words, page, contacts, "authorities-contacts", shown)
    };
    view! { <Leaf id="contacts" heading=words.say("authorities-contacts") wide=true>{body}</Leaf> }.into_any()
}

/// What held one after another, each with its days and what it rests on.
fn course<Thing>(
    words: &'static Words,
    page: &AuthorityPage<'_>,
    course: &Course<Thing>,
    heading: &str,
    shown: impl Fn(&Thing) -> AnyView,
) -> AnyView {
    let columns = ["authorities-since", "authorities-until"].map(|id| Column::words(words.say(id)));
    let columns = [Column::words(words.say(heading))].into_iter().chain(columns).collect();
    let cited = &page.lists.cited;
    let rows = course
        .intervals()
        .map(|one| {
            let until = one.until.or(page.authority.until).and_then(last_day);
            let until = until.map(|day| dates::day_short(words, day));
            vec![
                Cell::told(shown(one.thing)),
                Cell::told(origin(words, cited, one.since)),
                until.map_or(Cell::Blank, Cell::told),
            ]
        })
        .collect();
    view! { <Register caption=words.say(heading) columns rows/> }.into_any()
}

/// The last day of what ends by this.
fn last_day(until: Origin) -> Option<NaiveDate> {
    until.day()?.pred_opt()
}

/// The text of Article 6(2) as signed, beside the name as notified.
fn text(words: &'static Words, page: &AuthorityPage<'_>) -> AnyView {
    let as_signed = match in_agreement(page.authority.key.as_str()) {
        Some(authority) => in_text(words, authority),
        None => view! { <p class="soft">{words.say("authorities-not-in-text")}</p> }.into_any(),
    };
    let as_notified = became(words, page.lists, page.notified(), page.authority);
    let columns = ["authorities-by-text", "authorities-by-notes"].map(|id| Column::words(words.say(id)));
    let rows = vec![vec![Cell::told(as_signed), Cell::told(as_notified)]];
    let caption = words.say("authorities-text");
    view! {
        <Leaf id="text" heading=caption.clone() wide=true>
            <Register caption columns=columns.to_vec() rows/>
            <p class="note">{words.say("agreement-draft-note")}</p>
        </Leaf>
    }
    .into_any()
}
