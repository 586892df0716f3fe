//! A Party's registers: what it sends, and what it receives.

use domain::communications::{Communication, StateName};
use leptos::prelude::*;
use locales::{Words, dates};
use secretariat::communications::{Filter, Register as Found};

use super::wording::{address, channel, marked, receipt, state};
use crate::components::{
    acts::{Act, Weight},
    choice::{Choice, SelectField},
    empty::Empty,
    form::Control,
    form_part::{self, field_row},
    notice,
    page_head::PageHead,
    pager::pager,
    register::{Cell, Column, Register},
};

/// The page.
#[must_use]
pub fn view(words: &'static Words, found: &Found, done: Option<&'static str>) -> AnyView {
    let prepare = found
        .prepares
        .then(|| Act::link(Weight::First, "/communications/new", words.say("communications-new")));
    let enter = found.on_paper.map(|other| {
        let enter = words.tell("recordings-begin", &[("party", other.key().into())]);
        Act::link(Weight::Second, "/recordings/new", enter)
    });
    let acts: Vec<Act> = prepare.into_iter().chain(enter).collect();
    let body = if found.communications.is_empty() {
        let usual = words.say("communications-empty-told");
        view! { <Empty words=words.say("communications-empty") usual=usual/> }.into_any()
    } else {
        table(words, &found.communications)
    };
    let lede = words.say(if found.filter.outgoing {
        "communications-outgoing-lede"
    } else {
        "communications-incoming-lede"
    });
    view! {
        <PageHead title=words.say("communications-title") lede=lede.into_any() acts/>
        {notice::done(words, done)}
        {filter(words, found.filter)}
        {body}
        {pager(words, found.number, found.pages, |page| at(found.filter, page))}
    }
    .into_any()
}

fn table(words: &'static Words, communications: &[Communication]) -> AnyView {
    let columns = ["number", "dated", "subject", "state", "received"]
        .map(|column| Column::words(words.say(&format!("communications-column-{column}"))));
    let rows = communications.iter().map(|one| row(words, one)).collect();
    view! { <Register caption=words.say("communications-title") columns=columns.to_vec() rows/> }.into_any()
}

fn row(words: &'static Words, communication: &Communication) -> Vec<Cell> {
    let terms = &communication.terms;
    let number = terms.number.as_ref().map_or_else(|| words.say("fields-not-recorded"), ToString::to_string);
    let href = address(communication);
    let dated = terms.dated.map(|day| dates::day_short(words, day));
    let received = receipt(words, communication);
    let marking = marked(words, communication).map(|marking| format!("; {marking}"));
    vec![
        Cell::head(view! { <a class="unbroken" href=href>{number}</a> }),
        dated.map_or(Cell::Blank, Cell::told),
        Cell::told(
            view! { {terms.subject.to_string()}<p class="note">{channel(words, communication)}{marking}</p> },
        ),
        Cell::told(state(words, communication)),
        received.map_or(Cell::Blank, Cell::told),
    ]
}

fn filter(words: &'static Words, filter: Filter) -> AnyView {
    let registers =
        ["incoming", "outgoing"].map(|key| Choice::new(key, words.say(&format!("communications-{key}"))));
    let states = StateName::ALL
        .map(|name| Choice::new(name.key(), words.say(&format!("communications-state-{}", name.key()))));
    let any = Choice::new("", words.say("communications-any"));
    let states: Vec<Choice> = std::iter::once(any).chain(states).collect();
    let control = |name: &str, typed: &str| Control { name: name.into(), typed: typed.into(), fault: None };
    let register = control("register", if filter.outgoing { "outgoing" } else { "incoming" });
    let state = control("state", filter.state.map_or("", StateName::key));
    let fields = view! {
        <SelectField control=register label=words.say("communications-register") choices=registers.to_vec()/>
        <SelectField control=state label=words.say("communications-column-state") choices=states/>
    };
    form_part::filter(words, "/communications", field_row(fields))
}

fn at(filter: Filter, page: i64) -> String {
    let register = if filter.outgoing { "outgoing" } else { "incoming" };
    let state = filter.state.map_or("", StateName::key);
    format!("/communications?register={register}&state={state}&page={page}")
}
