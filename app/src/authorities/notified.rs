//! The lists as at a day: as notified between the Parties, set against national law, each entry with what it rests on.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use domain::{
    authorities::{AuthorityKey, Difference, Finding, History, Listed, listed},
    communications::Origin,
    parties::Party,
};
use leptos::prelude::*;
use locales::{Words, dates};
use secretariat::communications::Lists;

use super::{
    compared,
    wording::{difference, heirs, in_text, name, named},
};
use crate::{
    communications::wording::{changed, origin},
    components::{
        day_field::DayField,
        form::{Faults, Form, Typed},
        form_part,
        leaf::Leaf,
        notice::{Notice, Tone},
        page_head::{Link, PageHead, Trail},
        party::{PartyName, party_side},
        register::{Cell, Column, Register},
        why::{Reasons, why},
    },
};

/// What the page shows.
pub struct NotifiedPage<'a> {
    /// The lists of both Parties.
    pub lists: &'a Lists,
    /// The reader's Party, whose list stands first.
    pub party: Party,
    /// The day that stands beside it, where one was asked for.
    pub than: Option<NaiveDate>,
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
    let each: Vec<AnyView> = page
        .party
        .first()
        .map(|party| match page.than {
            Some(than) => compared::of_party(words, lists, than, party),
            None => of_party(words, lists, party),
        })
        .into();
    let form = Form::new(page.typed, page.faults);
    let than = view! {
        <DayField
            words
            day=form.day("than")
            label=words.say("authorities-than")
            help=words.say("authorities-than-told")
        />
    };
    view! {
        <PageHead title=here trail lede=lede.into_any()/>
        {form_part::as_at_and(words, "/authorities/notified", form, than)}
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
    let beside_text = beside_text(words, lists, notified, party);
    let why = reasons(words, lists, notified, heading.clone());
    let caption = heading.clone();
    view! {
        <Leaf id=party.key() heading note wide=true>
            <p><PartyName party name=party_side(words, party)/></p>
            {findings}{findings_in_law}
            <Register caption columns=columns.to_vec() rows/>
            {why}
            {ahead}
            {former}
            {beside_text}
        </Leaf>
    }
    .into_any()
}

fn row(words: &'static Words, lists: &Lists, national: &History, one: &Listed) -> Vec<Cell> {
    let day = lists.day;
    let named_by = one.name_on(day).map_or(one.since, |(origin, _)| *origin);
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
        Cell::head(view! { <span class="authority-name">{named(words, one, day)}</span>{in_law} }),
        Cell::told(view! { {since}{renamed} }),
        contacts.map_or(Cell::Blank, Cell::told),
    ]
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
            let name = named(words, one, lists.day);
            let heirs = heirs(words, history, one, lists.day).map(|told| view! { <p>{told}</p> });
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

/// The text of Article 6(2) as signed, beside what has become of each authority by this day.
fn beside_text(words: &'static Words, lists: &Lists, history: &History, party: Party) -> AnyView {
    let columns = ["authorities-by-text", "authorities-by-notes"].map(|id| Column::words(words.say(id)));
    let rows = listed(party).iter().filter_map(|authority| {
        let found = history.authority(&AuthorityKey::new(authority.key))?;
        Some(vec![Cell::head(in_text(words, authority)), Cell::told(became(words, lists, history, found))])
    });
    let rows = rows.collect();
    let caption = words.tell("authorities-beside-text", &[("party", party.into())]);
    let summary = caption.clone();
    view! {
        <details>
            <summary>{summary}</summary>
            <Register caption columns=columns.to_vec() rows/>
            <p class="note">{words.say("agreement-draft-note")}</p>
        </details>
    }
    .into_any()
}

/// What became of an authority by the day: on the list under this name, or off it by which note.
pub(super) fn became(words: &'static Words, lists: &Lists, history: &History, one: &Listed) -> AnyView {
    match (one.until.filter(|until| until.is_by(lists.day)), one.end) {
        (Some(until), Some(end)) => {
            let (by, how) = (origin(words, &lists.cited, until), difference(words, Difference::Ended(end)));
            let heirs =
                heirs(words, history, one, lists.day).map(|told| view! { <p class="note">{told}</p> });
            view! { {how}": "{by}{heirs} }.into_any()
        }
        _ => named(words, one, lists.day),
    }
}

/// Why the list is so: the rule, and the notes that changed it by this day.
fn reasons(words: &'static Words, lists: &Lists, history: &History, about: String) -> AnyView {
    let mut origins = BTreeSet::new();
    for one in &history.authorities {
        origins.insert(one.since);
        origins.extend(one.until);
        origins.extend(one.names.iter().map(|(origin, _)| *origin));
        origins.extend(one.contacts.iter().map(|(origin, _)| *origin));
    }
    origins.retain(|origin| origin.is_by(lists.day));
    let records = origins.into_iter().map(|one| origin(words, &lists.cited, one)).collect();
    let rule = words.say("authorities-why");
    let (provision, text) = ("art_6__para_4".parse().ok(), Some(lists.texts.of(words.language())));
    why(words, Reasons { about, rule, provision, text, records })
}
