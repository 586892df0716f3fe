//! The list of sessions: alternation at a glance, and the same as a table.

use domain::{
    access::Right,
    identifiers::SessionId,
    parties::Party,
    sessions::{Alternation, LastHeld, Session, State, findings},
};
use leptos::prelude::*;
use locales::{Words, agreement::reference, dates, numbers::roman};
use secretariat::{
    Seen,
    sessions::{Draft, Page},
};

use super::{turn, wording};
use crate::components::{
    acts::{Act, Weight},
    empty::Empty,
    leaf::Leaf,
    page_head::{Link, PageHead},
    pager::pager,
    party::{PartyName, party_name},
    rails::{Bead, Legend, Rails, Shape},
    register::{Cell, Column, Register},
    thread::{Thread, Tie},
};

/// What the list shows.
#[derive(Clone, Debug)]
pub struct SessionsPage {
    /// The reader's Party.
    pub party: Party,
    /// What the reader may do at all.
    pub rights: Vec<Right>,
    /// Whose turn it is.
    pub alternation: Alternation,
    /// The latest sessions in order of time, for the rails.
    pub turns: Vec<Seen<SessionId, Session>>,
    /// The page of the table.
    pub page: Page,
    /// The drafts of the reader's own Party.
    pub drafts: Vec<Seen<SessionId, Draft>>,
    /// A message about what was just done.
    pub done: Option<&'static str>,
}

/// The page.
#[must_use]
pub fn view(words: &'static Words, page: SessionsPage) -> AnyView {
    let nothing = page.page.sessions.is_empty();
    let proposes = page.rights.contains(&Right::ProposeSession);
    let opening = proposes && nothing && page.alternation.last_held.is_none();
    let mut acts = Vec::new();
    if proposes {
        acts.push(Act::link(Weight::First, "/sessions/new", words.say("sessions-propose")));
    }
    if page.rights.contains(&Right::RecordHeldSession) {
        acts.push(Act::link(Weight::Quiet, "/sessions/held", words.say("sessions-held-enter-one")));
    }
    if opening {
        acts.push(Act::link(Weight::Quiet, "/sessions/opening-position", words.say("sessions-opening")));
    }
    let lede = lede(words, &page.alternation);
    let done = crate::components::notice::done(words, page.done);
    let drafts = drafts(words, page.drafts);
    let held: Vec<&Session> = page.turns.iter().map(|seen| &seen.record).collect();
    let found = super::held::findings(words, &findings(&held));
    let turns = (!page.turns.is_empty()).then(|| {
        let rails = rails(words, page.party, &page.turns, page.alternation.last_held.as_ref());
        view! { <Leaf id="turns" heading=words.say("sessions-alternation") wide=true>{rails}</Leaf> }
    });
    let list = if nothing { empty(words, &page.alternation) } else { table(words, page.page) };
    view! {
        <PageHead title=words.say("sessions-title") lede=lede acts=acts/>
        {done}
        {drafts}
        {turns}
        {found}
        {list}
    }
    .into_any()
}

fn lede(words: &'static Words, alternation: &Alternation) -> AnyView {
    let rule = words.tell("sessions-rule", &[("article", reference(words, 12, Some(2)).into())]);
    let next = turn::next(words, alternation);
    view! { {rule}" "<strong>{next}</strong> }.into_any()
}

fn drafts(words: &'static Words, drafts: Vec<Seen<SessionId, Draft>>) -> Option<impl IntoView> {
    (!drafts.is_empty()).then(|| {
        let entries = drafts.into_iter().map(|draft| {
            let typed = draft.record.typed.title.trim().to_owned();
            let title = if typed.is_empty() { words.say("sessions-draft-title") } else { typed };
            let href = format!("/sessions/drafts/{}", draft.id);
            let saved = dates::day_short(words, draft.record.saved_at.date_naive());
            view! { <li><a href=href>{title}</a>" "<span class="note">{saved}</span></li> }
        });
        view! {
            <Leaf id="drafts" heading=words.say("sessions-drafts") note=words.say("sessions-lede-draft")>
                <ul>{entries.collect_view()}</ul>
            </Leaf>
        }
    })
}

fn empty(words: &'static Words, alternation: &Alternation) -> AnyView {
    let before = alternation.last_held.as_ref().map(|last| before_register(words, last));
    let told = if before.is_none() { Some(words.say("sessions-empty-told")) } else { None };
    view! {
        <Empty words=words.say("sessions-empty") usual=told/>
        {before}
    }
    .into_any()
}

fn before_register(words: &'static Words, last: &LastHeld) -> impl IntoView + use<> {
    let session = words.tell("sessions-session", &[("number", roman(last.number).into())]);
    let city = last.place.name(words.language(), last.first_day).to_owned();
    let day = dates::day_short(words, last.first_day);
    view! { <p class="note after">{words.say("sessions-before-register")}": "{session}", "{city}", "{day}</p> }
}

fn rails(
    words: &'static Words,
    party: Party,
    turns: &[Seen<SessionId, Session>],
    opening: Option<&LastHeld>,
) -> impl IntoView + use<> {
    let mut beads = Vec::new();
    let mut before: Option<Party> = None;
    let first_number = turns.iter().find_map(|seen| seen.record.state.number());
    if let (Some(last), None) = (opening, first_number) {
        beads.push(opening_bead(words, last));
        before = Some(last.host);
    }
    for seen in turns {
        let session = &seen.record;
        let thread = before.map(|from| thread(words, from, session));
        if session.state_name().is_held() || session.state_name().is_ahead() {
            before = Some(session.terms.host);
        }
        beads.push(bead(words, session, thread));
    }
    let [first, second] = party.first();
    view! {
        <Rails
            first=(first, party_name(words, first))
            second=party_name(words, second)
            beads=beads
            legend=legend(words)
        />
        {footnotes(words, turns)}
    }
}

fn bead(words: &Words, session: &Session, thread: Option<Thread>) -> Bead {
    let terms = &session.terms;
    let out = if terms.turn.is_out_of_turn() { "†" } else { "" };
    let place = wording::city(words, terms);
    let (shape, message) = match &session.state {
        State::InSession { .. } | State::Closed { .. } => (Shape::Held, None),
        State::Agreed { .. } | State::Convened { .. } => (Shape::Agreed, None),
        State::Cancelled { .. } => (Shape::Cancelled, Some("sessions-rail-cancelled")),
        _ if wording::is_postponed(session) => (Shape::Postponed, Some("sessions-rail-postponed")),
        _ => (Shape::Proposed, Some("sessions-rail-proposed")),
    };
    Bead {
        host: terms.host,
        host_name: party_name(words, terms.host),
        shape,
        number: session.state.number().map(|number| format!("{}{out}", roman(number))),
        place: message.map_or(place.clone(), |message| words.tell(message, &[("place", place.into())])),
        days: wording::days(words, terms),
        thread,
    }
}

fn opening_bead(words: &Words, last: &LastHeld) -> Bead {
    Bead {
        host: last.host,
        host_name: party_name(words, last.host),
        shape: Shape::Held,
        number: Some(roman(last.number)),
        place: last.place.name(words.language(), last.first_day).to_owned(),
        days: dates::day_short(words, last.first_day),
        thread: None,
    }
}

fn thread(words: &Words, from: Party, session: &Session) -> Thread {
    let held = session.state_name().is_held();
    let ahead = session.state_name().is_ahead();
    let out = session.terms.turn.is_out_of_turn() && (held || ahead);
    let to = if held || ahead { session.terms.host } else { from };
    let tie = match (out, held) {
        (true, _) => Tie::OutOfTurn,
        (false, true) => Tie::Turn,
        (false, false) if ahead => Tie::Untied,
        (false, false) => Tie::Turn,
    };
    Thread { from, to, tie, name: out.then(|| words.say("sessions-out-of-turn")) }
}

fn legend(words: &Words) -> Legend {
    let shape = |shape, id| (shape, words.say(id));
    Legend {
        label: words.say("sessions-legend"),
        shapes: vec![
            shape(Shape::Held, "sessions-state-held"),
            shape(Shape::Proposed, "sessions-state-proposed"),
            shape(Shape::Agreed, "sessions-state-agreed"),
            shape(Shape::Postponed, "sessions-state-postponed"),
            shape(Shape::Cancelled, "sessions-state-cancelled"),
        ],
        ties: vec![
            (Tie::Turn, words.say("sessions-legend-turn")),
            (Tie::OutOfTurn, words.say("sessions-out-of-turn")),
            (Tie::Untied, words.say("sessions-legend-not-held")),
        ],
    }
}

/// For every held session out of turn: who was due, why, and the two consents, for ever.
fn footnotes(words: &'static Words, turns: &[Seen<SessionId, Session>]) -> Vec<AnyView> {
    turns
        .iter()
        .filter_map(|seen| {
            let number = seen.record.state.number()?;
            super::history::footnote(words, &seen.record, number)
        })
        .collect()
}

fn table(words: &'static Words, page: Page) -> AnyView {
    let columns = ["session", "days", "city", "host", "state"]
        .map(|column| Column::words(words.say(&format!("sessions-column-{column}"))));
    let rows = page.sessions.iter().map(|seen| row(words, seen)).collect::<Vec<_>>();
    let pager = pager(words, page.number, page.pages, |page| format!("/sessions?page={page}#list"));
    view! {
        <Leaf id="list" heading=words.say("sessions-list") wide=true>
            <Register caption=words.say("sessions-list-caption") columns=columns.to_vec() rows=rows/>
            {pager}
        </Leaf>
    }
    .into_any()
}

fn row(words: &'static Words, seen: &Seen<SessionId, Session>) -> Vec<Cell> {
    let session = &seen.record;
    let (terms, href) = (&session.terms, format!("/sessions/{}", seen.id));
    let number = session.state.number().map(roman);
    let name = number.unwrap_or_else(|| {
        if session.state_name().is_ahead() {
            words.say("sessions-next-regular")
        } else {
            words.say("sessions-unnumbered")
        }
    });
    let out = terms.turn.is_out_of_turn().then(|| words.say("sessions-out-of-turn"));
    let until = match (&session.state, terms.answer_by) {
        (State::Proposed { .. }, Some(day)) => {
            Some(words.tell("sessions-answer-by", &[("until", dates::until_day(words, day).into())]))
        }
        _ => None,
    };
    let note = out.or(until).map(|note| view! { <span class="note">{note}</span> });
    vec![
        Cell::head(view! { <a href=href>{name}</a> }),
        Cell::told(wording::days(words, terms)),
        Cell::told(wording::city(words, terms)),
        Cell::told(view! { <PartyName party=terms.host name=party_name(words, terms.host)/> }),
        Cell::told(view! { {wording::state(words, session)}" "{note} }),
    ]
}

/// The way back to the list, for the pages under it.
#[must_use]
pub fn trail(words: &Words, here: String) -> crate::components::page_head::Trail {
    crate::components::page_head::Trail {
        label: words.say("frame-trail"),
        above: vec![Link::new("/sessions", words.say("frame-sessions"))],
        here,
    }
}
