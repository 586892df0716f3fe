//! The list of decisions across sessions, with a filter by state and Party.

use domain::{decisions::StateName, parties::Party};
use leptos::prelude::*;
use locales::Words;
use secretariat::decisions::{DecisionSeen, Filter, List};

use super::wording::{due, executors, state, text};
use crate::components::{
    choice::{Choice, SelectField},
    empty::Empty,
    form::Control,
    form_part::{self, field_row},
    page_head::PageHead,
    pager::pager,
    party::party_side,
    register::{Cell, Column, Register},
};

/// The page.
#[must_use]
pub fn view(words: &'static Words, list: &List) -> AnyView {
    let asked = list.filter != Filter::default();
    let body = match (list.decisions.is_empty(), asked) {
        (false, _) => table(words, &list.decisions),
        (true, true) => view! { <Empty words=words.say("frame-nothing-found")/> }.into_any(),
        (true, false) => {
            let told = words.say("decisions-empty-told");
            view! { <Empty words=words.say("decisions-empty") usual=told/> }.into_any()
        }
    };
    let count = words.tell("decisions-count", &[("count", list.count.into())]);
    view! {
        <PageHead title=words.say("decisions-title") lede=count.into_any()/>
        {filter(words, list.filter)}
        {body}
        {pager(words, list.number, list.pages, |page| address(list, page))}
    }
    .into_any()
}

/// The decisions as a table: on this page, and on that of their session.
#[must_use]
pub fn table(words: &'static Words, decisions: &[DecisionSeen]) -> AnyView {
    let columns = ["cited", "text", "executors", "due", "state"]
        .map(|column| Column::words(words.say(&format!("decisions-column-{column}"))));
    let rows = decisions.iter().map(|seen| row(words, seen)).collect();
    view! { <Register caption=words.say("decisions-title") columns=columns.to_vec() rows/> }.into_any()
}

fn row(words: &'static Words, seen: &DecisionSeen) -> Vec<Cell> {
    let decision = &seen.seen.record;
    let href = format!("/decisions/{}", seen.seen.id);
    vec![
        Cell::head(view! { <a class="unbroken" href=href>{decision.cited.to_string()}</a> }),
        Cell::told(text(words, decision)),
        Cell::told(executors(words, decision)),
        Cell::told(due(words, seen)),
        Cell::told(state(words, decision)),
    ]
}

fn filter(words: &'static Words, filter: Filter) -> AnyView {
    let any = || Choice::new("", words.say("decisions-any"));
    let states = StateName::ALL
        .map(|name| Choice::new(name.key(), words.say(&format!("decisions-state-{}", name.key()))));
    let states: Vec<Choice> = std::iter::once(any()).chain(states).collect();
    let parties = Party::BOTH.map(|party| Choice::new(party.key(), party_side(words, party)));
    let parties: Vec<Choice> = std::iter::once(any()).chain(parties).collect();
    let control = |name: &str, typed: &str| Control { name: name.into(), typed: typed.into(), fault: None };
    let state = control("state", filter.state.map_or("", StateName::key));
    let party = control("party", filter.party.map_or("", Party::key));
    let fields = view! {
        <SelectField control=state label=words.say("decisions-column-state") choices=states/>
        <SelectField control=party label=words.say("decisions-column-executors") choices=parties/>
    };
    form_part::filter(words, "/decisions", field_row(fields))
}

fn address(list: &List, page: i64) -> String {
    let (state, party) =
        (list.filter.state.map_or("", StateName::key), list.filter.party.map_or("", Party::key));
    format!("/decisions?state={state}&party={party}&page={page}")
}
