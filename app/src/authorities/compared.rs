//! A list on two days, row beside row. What differs is said in words first; nothing is told by colour.

use chrono::NaiveDate;
use domain::{
    authorities::{Compared, Difference, History, Listed},
    parties::Party,
};
use leptos::prelude::*;
use locales::{Words, dates};
use secretariat::communications::Lists;

use super::wording::{difference, heirs, name, named};
use crate::{
    communications::wording::origin,
    components::{
        leaf::Leaf,
        party::{PartyName, party_side},
    },
};

/// The list of a Party on both days.
pub(super) fn of_party(words: &'static Words, lists: &Lists, than: NaiveDate, party: Party) -> AnyView {
    let days = [lists.day.min(than), lists.day.max(than)];
    let history = lists.notified.of(party);
    let compared = history.compared(days[0], days[1]);
    let heads = days.map(|day| head(words, history, day));
    let [earlier, later] = heads.clone().map(|head| view! { <span>{head}</span> });
    let rows = compared.iter().map(|one| row(words, lists, history, days, one)).collect_view();
    let note = counted(words, &compared);
    view! {
        <Leaf
            id=party.key()
            heading=words.tell("authorities-list-of", &[("party", party.into())])
            note
            wide=true
        >
            <p><PartyName party name=party_side(words, party)/></p>
            <div class="compared-list">
                <div class="compared-heads" aria-hidden="true"><span></span>{earlier}{later}</div>
                <ol>{rows}</ol>
            </div>
        </Leaf>
    }
    .into_any()
}

/// «На 1 декабря 2015 года: 7 органов».
fn head(words: &Words, history: &History, day: NaiveDate) -> String {
    let count = words.tell("authorities-count", &[("count", history.as_at(day).count().into())]);
    words.tell("authorities-compared-day", &[("day", dates::day(words, day).into()), ("count", count.into())])
}

/// How many joined, left, or are told otherwise.
fn counted(words: &Words, compared: &[Compared<'_>]) -> String {
    let count = |counts: fn(&Difference) -> bool| {
        compared.iter().filter(|one| one.differences.iter().any(counts)).count()
    };
    let joined = count(|one| *one == Difference::Added);
    let left = count(|one| matches!(one, Difference::Ended(_)));
    let changed =
        count(|one| matches!(one, Difference::Renamed | Difference::Contacts | Difference::TookOver));
    if joined + left + changed == 0 {
        return words.say("authorities-compared-same");
    }
    let counts = [("joined", joined.into()), ("left", left.into()), ("changed", changed.into())];
    words.tell("authorities-compared-counts", &counts)
}

fn row(
    words: &'static Words,
    lists: &Lists,
    history: &History,
    days: [NaiveDate; 2],
    compared: &Compared<'_>,
) -> AnyView {
    let marks: Vec<String> = compared.differences.iter().map(|one| difference(words, *one)).collect();
    let is_changed = !marks.is_empty();
    let mark = if is_changed { marks.join(", ") } else { words.say("authorities-difference-none") };
    let class = if is_changed { "compared-row is-changed" } else { "compared-row" };
    let reached = compared.differences.contains(&Difference::Contacts);
    let sides = days.map(|day| side(words, lists, history, day, compared.authority, reached));
    view! {
        <li class=class><p class="compared-mark">{mark}</p>{sides.into_iter().collect_view()}</li>
    }
    .into_any()
}

/// The authority as it stands on one of the days.
fn side(
    words: &'static Words,
    lists: &Lists,
    history: &History,
    day: NaiveDate,
    one: &Listed,
    reached: bool,
) -> AnyView {
    let on = words.tell("authorities-compared-on", &[("day", dates::day(words, day).into())]);
    let on = view! { <span class="compared-day">{on}</span> };
    if !one.is_listed_on(day) {
        let ended = one.until.filter(|until| until.is_by(day)).map(|until| {
            let by = origin(words, &lists.cited, until);
            let heirs =
                heirs(words, history, one, day).map(|told| view! { <span class="interval">{told}</span> });
            view! { <span class="interval">{by}</span>{heirs} }
        });
        return view! { <div class="soft">{on}{words.say("authorities-compared-absent")}{ended}</div> }
            .into_any();
    }
    let by = origin(words, &lists.cited, one.name_on(day).map_or(one.since, |(by, _)| *by));
    let contacts = one.contacts_on(day).filter(|_| reached).map(|(_, contacts)| {
        view! { <span class="interval">{contacts.to_string()}</span> }
    });
    let before: Vec<String> = one.predecessors.iter().map(|key| name(words, history, key, day)).collect();
    let before = (!before.is_empty() && one.since.day().is_some()).then(|| {
        let told = words.tell("authorities-predecessors", &[("names", before.join("; ").into())]);
        view! { <span class="interval">{told}</span> }
    });
    view! {
        <div class="authority">{on}{named(words, one, day)}<span class="interval">{by}</span>{before}{contacts}</div>
    }
    .into_any()
}
