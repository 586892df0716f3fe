//! The lists as at a day: as notified between the Parties, set against national law, each entry with what it rests on.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use domain::{
    authorities::{AuthorityKey, Finding, History, Listed, Origin},
    communications::Communication,
    identifiers::CommunicationId,
    parties::Party,
};
use leptos::prelude::*;
use locales::{Words, agreement::reference, dates};
use secretariat::communications::Lists;

use crate::{
    communications::wording::{address, changed, title},
    components::{
        form::{Faults, Form, Typed},
        form_part,
        leaf::Leaf,
        notice::{Notice, Tone},
        page_head::{Link, PageHead, Trail},
        party::{PartyName, party_side},
        register::{Cell, Column, Register},
    },
};

/// What the page shows.
pub struct NotifiedPage<'a> {
    /// The lists of both Parties.
    pub lists: &'a Lists,
    /// The reader's Party, whose list stands first.
    pub party: Party,
    /// What was asked for.
    pub typed: &'a Typed,
    /// What is wrong with it.
    pub faults: &'a Faults,
}

/// The page.
#[must_use]
pub fn view(words: &'static Words, page: &NotifiedPage<'_>) -> AnyView {
    let lists = page.lists;
    let day = dates::day(words, lists.day);
    let lede = match lists.known_on {
        Some(known) => words
            .tell("authorities-as-known", &[("day", day.into()), ("known", dates::day(words, known).into())]),
        None => words.tell("authorities-as-at", &[("day", day.into())]),
    };
    let here = words.say("authorities-notified");
    let above = vec![Link::new("/authorities", words.say("authorities-title"))];
    let trail = Trail { label: words.say("frame-trail"), above, here: here.clone() };
    let each: Vec<AnyView> = page.party.first().map(|party| of_party(words, lists, party)).into();
    view! {
        <PageHead title=here trail lede=lede.into_any()/>
        {form_part::as_at(words, "/authorities/notified", Form::new(page.typed, page.faults))}
        {each}
    }
    .into_any()
}

fn of_party(words: &'static Words, lists: &Lists, party: Party) -> AnyView {
    let (notified, national) = (lists.notified.of(party), lists.national.of(party));
    let heading = words.tell("authorities-list-of", &[("party", party.into())]);
    let count = notified.as_at(lists.day).count();
    let note = words.tell("authorities-count", &[("count", count.into())]);
    let columns = ["authorities-name", "authorities-since", "authorities-contacts"]
        .map(|id| Column::words(words.say(id)));
    let rows = notified.as_at(lists.day).map(|one| row(words, lists, national, one)).collect();
    let (former, ahead) = (former(words, lists, notified), ahead(words, lists, notified, national));
    let all: Vec<&Finding> = notified.findings.iter().collect();
    let findings = findings(words, lists, notified, &all, "authorities-findings");
    let findings_in_law = findings_in_law(words, lists, notified, national);
    let caption = heading.clone();
    view! {
        <Leaf id=party.key() heading note wide=true>
            <p><PartyName party name=party_side(words, party)/></p>
            {findings}{findings_in_law}
            <Register caption columns=columns.to_vec() rows/>
            {ahead}
            {former}
        </Leaf>
    }
    .into_any()
}

fn row(words: &'static Words, lists: &Lists, national: &History, one: &Listed) -> Vec<Cell> {
    let day = lists.day;
    let (named_by, name) = match one.name_on(day) {
        Some((origin, names)) => (*origin, names.shown_in(words.language()).to_string()),
        None => (one.since, one.key.as_str().to_owned()),
    };
    let in_law = national.authority(&one.key).filter(|known| known.is_listed_on(day));
    let named_in_law = in_law.and_then(|known| known.name_on(day));
    let in_law = match (in_law, named_in_law) {
        (None, _) => Some(words.say("authorities-not-in-national-law")),
        (Some(_), Some((_, names))) if one.name_on(day).is_none_or(|(_, own)| own != names) => {
            let name = names.shown_in(words.language()).to_string();
            Some(words.tell("authorities-named-in-national-law", &[("name", name.into())]))
        }
        _ => None,
    };
    let in_law = in_law.map(|told| view! { <p class="note">{told}</p> });
    let since = origin(words, &lists.cited, one.since);
    let renamed = (named_by != one.since).then(|| {
        let by = origin(words, &lists.cited, named_by);
        view! { <p class="note">{words.say("authorities-named-by")}": "{by}</p> }
    });
    let contacts = one.contacts_on(day).map(|(by, contacts)| {
        let by = origin(words, &lists.cited, *by);
        view! { {contacts.to_string()}<p class="note">{by}</p> }
    });
    vec![
        Cell::head(view! { <span class="authority-name">{name}</span>{in_law} }),
        Cell::told(view! { {since}{renamed} }),
        contacts.map_or(Cell::Blank, Cell::told),
    ]
}

/// What something rests on: the Agreement, or a communication with its day.
fn origin(
    words: &'static Words,
    cited: &BTreeMap<CommunicationId, Communication>,
    origin: Origin,
) -> AnyView {
    match origin {
        Origin::Agreement => reference(words, 6, Some(2)).into_any(),
        Origin::Notified { day, by, on_evidence } => {
            let day = dates::day_short(words, day);
            let evidence = on_evidence.then(|| format!(", {}", words.say("authorities-on-evidence")));
            let named = cited.get(&by).map(|communication| {
                let (href, title) = (address(communication), title(words, communication));
                view! { ", "<a href=href>{title}</a> }
            });
            view! { {day}{evidence}{named} }.into_any()
        }
    }
}

/// Listed in national law already, and not yet between the Parties.
fn ahead(words: &Words, lists: &Lists, notified: &History, national: &History) -> Option<AnyView> {
    let missing: Vec<AnyView> = national
        .as_at(lists.day)
        .filter(|one| !notified.authority(&one.key).is_some_and(|known| known.is_listed_on(lists.day)))
        .map(|one| view! { <li>{name(words, national, &one.key, lists.day)}</li> }.into_any())
        .collect();
    (!missing.is_empty()).then(|| {
        view! { <p class="field-name">{words.say("authorities-in-national-law-alone")}</p><ul>{missing}</ul> }
            .into_any()
    })
}

/// Those that are no longer listed, with what ended them and to whom their tasks passed.
fn former(words: &'static Words, lists: &Lists, history: &History) -> Option<AnyView> {
    let ended: Vec<AnyView> = history
        .authorities
        .iter()
        .filter_map(|one| {
            let until = one.until.filter(|until| until.is_by(lists.day))?;
            let by = origin(words, &lists.cited, until);
            let name = name(words, history, &one.key, lists.day);
            let heirs: Vec<String> =
                one.successors.iter().map(|key| self::name(words, history, key, lists.day)).collect();
            let heirs = (!heirs.is_empty()).then(|| {
                let told = words.tell("authorities-successors", &[("names", heirs.join("; ").into())]);
                view! { <p>{told}</p> }
            });
            Some(view! { <li>{name}<p class="note">{by}</p>{heirs}</li> }.into_any())
        })
        .collect();
    (!ended.is_empty()).then(|| {
        view! { <p class="field-name">{words.say("authorities-former")}</p><ul class="former">{ended}</ul> }
            .into_any()
    })
}

/// What does not fit in national law alone: what does not fit as notified is told already.
fn findings_in_law(
    words: &'static Words,
    lists: &Lists,
    notified: &History,
    national: &History,
) -> Option<AnyView> {
    let is_told =
        |one: &&Finding| !notified.findings.iter().any(|told| told.by == one.by && told.change == one.change);
    let own: Vec<&Finding> = national.findings.iter().filter(is_told).collect();
    findings(words, lists, national, &own, "authorities-findings-in-national-law")
}

/// What did not fit by this day, each with the change and what stands against it.
fn findings(
    words: &'static Words,
    lists: &Lists,
    history: &History,
    found: &[&Finding],
    told: &str,
) -> Option<AnyView> {
    let each: Vec<AnyView> = found
        .iter()
        .filter(|finding| finding.day <= lists.day)
        .map(|finding| {
            let stands = Origin::Notified { day: finding.day, by: finding.by, on_evidence: false };
            let by = origin(words, &lists.cited, stands);
            let change = changed(words, history, &finding.change);
            let rule = crate::refusals::rule_message(words, &finding.rule);
            view! { <li>{by}": "{change}". "{rule}</li> }.into_any()
        })
        .collect();
    (!each.is_empty()).then(|| {
        let told = words.say(told);
        view! { <Notice tone=Tone::Joint><p>{told}</p><ul>{each}</ul></Notice> }.into_any()
    })
}

fn name(words: &Words, history: &History, key: &AuthorityKey, day: NaiveDate) -> String {
    let found = history.authority(key);
    let names = found.and_then(|one| one.name_on(day).or_else(|| one.names.first()));
    names.map_or_else(|| key.as_str().to_owned(), |(_, names)| names.shown_in(words.language()).to_string())
}
