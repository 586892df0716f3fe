//! The page: establishment, and the composition of each Party as at a day, each with the note on which it rests.

use domain::{
    agreement::ProvisionId,
    commission::{Composition, Establishment},
    communications::{Course, Interval},
    parties::Party,
};
use leptos::prelude::*;
use locales::{Words, dates};
use secretariat::commission::CommissionSeen;

use super::{
    composition::{passages, seats},
    wording::{ADDRESS, address_on, part_of},
};
use crate::{
    communications::wording::{link, origin},
    components::{
        acts::{Act, Acts, Weight},
        empty::Empty,
        facts::{Fact, Facts},
        form::{Faults, Form, Typed},
        form_part,
        leaf::Leaf,
        notice::{Notice, Tone},
        page_head::PageHead,
        party::{PartyName, party_side},
        register::{Cell, Column, Register},
        why::{Reasons, why},
    },
};

/// What the page shows.
pub struct CommissionPage<'a> {
    /// The Joint Commission as at the day.
    pub seen: &'a CommissionSeen,
    /// The reader's Party, whose part stands first.
    pub party: Party,
    /// What was asked for.
    pub typed: &'a Typed,
    /// What is wrong with it.
    pub faults: &'a Faults,
}

/// The page.
#[must_use]
pub fn view(words: &'static Words, page: &CommissionPage<'_>) -> AnyView {
    let seen = page.seen;
    let day = dates::day(words, seen.day);
    let lede = match seen.known_on {
        Some(known) => words
            .tell("authorities-as-known", &[("day", day.into()), ("known", dates::day(words, known).into())]),
        None => words.tell("authorities-as-at", &[("day", day.into())]),
    };
    let record = record(words, seen);
    let body = if seen.is_empty() && seen.on_their_way.is_empty() {
        let (nothing, usual) = (words.say("commission-nothing"), words.say("commission-nothing-told"));
        view! { <Empty words=nothing usual acts=record/> }.into_any()
    } else {
        let (set_up, on_their_way) = (establishment(words, page), on_their_way(words, seen));
        let parts = page.party.first().map(|party| part(words, seen, party));
        view! { {on_their_way}{set_up}{parts.into_iter().collect_view()}<Acts acts=record/> }.into_any()
    };
    view! {
        <PageHead title=words.say("commission-title") lede=lede.into_any()/>
        {form_part::as_at(words, ADDRESS, Form::new(page.typed, page.faults))}
        {body}
    }
    .into_any()
}

/// Where what is missing is recorded, for whoever prepares notes.
fn record(words: &Words, seen: &CommissionSeen) -> Vec<Act> {
    let link = || Act::link(Weight::Second, "/communications/new", words.say("commission-record"));
    seen.prepares.then(link).into_iter().collect()
}

/// Notes that left, and whose receipt nobody recorded: what they say does not count yet.
fn on_their_way(words: &'static Words, seen: &CommissionSeen) -> Option<AnyView> {
    let each = seen.on_their_way.iter().map(|one| view! { <li>{link(words, one)}</li> }).collect_view();
    (!seen.on_their_way.is_empty()).then(|| {
        let told = words.say("commission-on-their-way");
        view! { <Notice tone=Tone::Joint><p>{told}</p><ul>{each}</ul></Notice> }.into_any()
    })
}

fn establishment(words: &'static Words, page: &CommissionPage<'_>) -> AnyView {
    let seen = page.seen;
    let told: Vec<_> = page
        .party
        .first()
        .into_iter()
        .filter_map(|party| seen.establishment.of(party).on(seen.day).map(|told| (party, told)))
        .collect();
    let differ = told.iter().any(|(_, (_, one))| told.iter().any(|(_, (_, other))| one != other));
    let differ = differ.then(|| {
        view! { <Notice tone=Tone::Joint><p>{words.say("commission-establishment-differs")}</p></Notice> }
    });
    let none =
        told.is_empty().then(|| view! { <p class="soft">{words.say("commission-establishment-none")}</p> });
    let records = told.iter().map(|(_, (by, _))| origin(words, &seen.cited, *by)).collect();
    let why = (!told.is_empty())
        .then(|| reasons(words, seen, "commission-establishment", "commission-why-establishment", records));
    let each = told.into_iter().map(|(party, (by, Establishment { day, instrument }))| {
        let by = origin(words, &seen.cited, *by);
        let facts = vec![
            Fact::new(words.say("commission-establishment-day"), dates::day(words, *day)),
            Fact::new(words.say("commission-establishment-instrument"), instrument.to_string()),
            Fact::new(words.say("commission-notified"), by),
        ];
        view! { <p><PartyName party name=party_side(words, party)/></p><Facts facts/> }
    });
    let each = each.collect_view();
    view! {
        <Leaf id="establishment" heading=words.say("commission-establishment")>
            {differ}{none}{each}{why}
        </Leaf>
    }
    .into_any()
}

/// Why it is so: the rule of Article 12(1), and the notes.
fn reasons(
    words: &'static Words,
    seen: &CommissionSeen,
    about: &str,
    rule: &str,
    records: Vec<AnyView>,
) -> AnyView {
    let provision: Option<ProvisionId> = "art_12__para_1".parse().ok();
    let text = Some(seen.texts.of(words.language()));
    why(words, Reasons { about: words.say(about), rule: words.say(rule), provision, text, records })
}

fn part(words: &'static Words, seen: &CommissionSeen, party: Party) -> AnyView {
    let course = seen.composition.of(party);
    let heading = part_of(words, party);
    let found = course.on(seen.day);
    let note = found
        .map(|(_, composition)| words.tell("commission-count", &[("count", composition.seats.len().into())]));
    let body = match found {
        None => view! { <p class="soft">{words.say("commission-composition-none")}</p> }.into_any(),
        Some((by, composition)) => {
            let rests = origin(words, &seen.cited, *by);
            let table = seats(words, &composition.seats, heading.clone());
            let records = vec![origin(words, &seen.cited, *by)];
            let why = reasons(words, seen, "commission-composition", "commission-why-composition", records);
            view! { <p>{words.say("commission-since")}": "{rests}</p>{table}{why} }.into_any()
        }
    };
    let (compared, intervals) = (with_former(words, seen, course), intervals(words, seen, course, party));
    view! {
        <Leaf id=party.key() heading note wide=true>
            <p><PartyName party name=party_side(words, party)/></p>
            {body}
            {compared}
            {intervals}
        </Leaf>
    }
    .into_any()
}

/// The composition of the day beside that of the day before its own first one.
fn with_former(
    words: &'static Words,
    seen: &CommissionSeen,
    course: &Course<Composition>,
) -> Option<AnyView> {
    let (by, composition) = course.on(seen.day)?;
    let (_, former) = course.on(by.day()?.pred_opt()?)?;
    let day = dates::day(words, by.day()?.pred_opt()?);
    let told = words.tell("commission-compared", &[("day", day.into())]);
    let passages = passages(words, former, composition);
    Some(view! { <p class="field-name">{told}</p>{passages} }.into_any())
}

/// Every composition with the days between which it held, each with its note.
fn intervals(
    words: &'static Words,
    seen: &CommissionSeen,
    course: &Course<Composition>,
    party: Party,
) -> Option<AnyView> {
    let each: Vec<Interval<'_, Composition>> = course.intervals().collect();
    if each.len() < 2 {
        return None;
    }
    let caption = words.tell("commission-intervals", &[("party", party.into())]);
    let columns = ["commission-column-days", "commission-column-people", "commission-notified"]
        .map(|id| Column::words(words.say(id)));
    let rows = each.into_iter().map(|one| {
        let since = one.since.day().unwrap_or(seen.day);
        let until = one.until.and_then(|until| until.day()).and_then(|day| day.pred_opt());
        let days = match until {
            Some(until) => {
                let (since, until) = (dates::day_short(words, since), dates::day_short(words, until));
                words.tell("commission-between", &[("since", since.into()), ("until", until.into())])
            }
            None => words.tell("commission-from", &[("since", dates::day_short(words, since).into())]),
        };
        let people = words.tell("commission-count", &[("count", one.thing.seats.len().into())]);
        let href = format!("{}#{}", address_on(since), party.key());
        vec![
            Cell::head(view! { <a href=href>{days}</a> }),
            Cell::told(people),
            Cell::told(origin(words, &seen.cited, one.since)),
        ]
    });
    let rows = rows.collect();
    let told = caption.clone();
    Some(
        view! { <p class="field-name">{told}</p><Register caption columns=columns.to_vec() rows/> }
            .into_any(),
    )
}
