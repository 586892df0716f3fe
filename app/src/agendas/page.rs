//! The page on which an agenda is worked on.

use domain::{
    access::Right,
    agendas::{Agenda, Item},
    identifiers::SessionId,
    parties::Party,
    sessions::Session,
};
use islands::DragOrder;
use leptos::prelude::*;
use locales::Words;
use secretariat::Seen;

use super::item::{self, fields};
use crate::{
    components::{
        acts::{Act, Acts, Hidden, Weight},
        form::{Faults, Typed},
        form_part::FormEnd,
        leaf::Leaf,
        notice::{Notice, Tone},
        page_head::{Link, PageHead, Trail},
        party::{PartyName, party_name},
        sending::Sending,
    },
    sessions::{session::agenda_state, wording},
};

/// What the page shows.
pub struct AgendaPage<'a> {
    /// The session.
    pub session: &'a Session,
    /// Its agenda.
    pub agenda: &'a Seen<SessionId, Agenda>,
    /// The reader's Party.
    pub party: Party,
    /// What the reader may do with it now.
    pub rights: &'a [Right],
    /// The item that was typed, if it was refused.
    pub typed: &'a Typed,
    /// What is wrong with it.
    pub faults: &'a Faults,
    /// What was just done.
    pub done: Option<&'static str>,
}

/// The address of the page.
#[must_use]
pub fn path(id: SessionId) -> String {
    format!("/sessions/{id}/agenda")
}

/// The way back to the session.
#[must_use]
pub fn trail(words: &Words, id: SessionId, session: &Session, here: String) -> Trail {
    Trail {
        label: words.say("frame-trail"),
        above: vec![
            Link::new("/sessions", words.say("frame-sessions")),
            Link::new(format!("/sessions/{id}"), wording::name(words, session)),
        ],
        here,
    }
}

/// The page.
#[must_use]
pub fn view(words: &'static Words, page: &AgendaPage<'_>) -> AnyView {
    let agenda = &page.agenda.record;
    let title = words.say("sessions-agenda");
    let done = page.done.map(|done| {
        view! { <Notice tone=Tone::Done><p>{words.say(done)}</p></Notice> }
    });
    let lede = format!("{}. {}", sentence(&agenda_state(words, agenda)), words.say("sessions-agenda-void"));
    let items = items(words, page);
    let add = page.rights.contains(&Right::EditAgenda).then(|| add(words, page));
    let acts = agree_act(words, page);
    view! {
        <PageHead
            title=title.clone()
            trail=trail(words, page.agenda.id, page.session, title)
            lede=lede.into_any()
            acts=acts
        />
        {done}
        {consents(words, agenda)}
        {items}
        {add}
    }
    .into_any()
}

/// A state with a capital, at the head of a sentence.
fn sentence(state: &str) -> String {
    let mut letters = state.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

fn agree_act(words: &Words, page: &AgendaPage<'_>) -> Vec<Act> {
    let agenda = &page.agenda.record;
    let open = page.rights.contains(&Right::AgreeAgenda) && !agenda.items.is_empty();
    if !open || agenda.is_agreed_by(page.party) {
        return Vec::new();
    }
    vec![Act::Post {
        weight: Weight::First,
        action: format!("{}/agree", path(page.agenda.id)),
        words: words.say("sessions-agenda-agree"),
        hidden: version(page),
    }]
}

fn version(page: &AgendaPage<'_>) -> Vec<(String, String)> {
    vec![("version".to_owned(), page.agenda.version.to_string())]
}

fn consents(words: &'static Words, agenda: &Agenda) -> Option<impl IntoView + use<>> {
    let told: Vec<_> = Party::BOTH
        .into_iter()
        .filter_map(|party| agenda.consent_of(party))
        .map(|consent| {
            let party = consent.acting.party;
            let by = crate::sessions::history::signed(words, &consent.acting);
            view! { <li><PartyName party name=party_name(words, party)/>" "<span class="note">{by}</span></li> }
        })
        .collect();
    (!told.is_empty()).then(|| {
        view! {
            <Leaf id="consents" heading=words.say("sessions-agenda-consents")><ul>{told}</ul></Leaf>
        }
    })
}

fn items(words: &'static Words, page: &AgendaPage<'_>) -> impl IntoView + use<> {
    let agenda = &page.agenda.record;
    let last = agenda.items.len().saturating_sub(1);
    let orders = page.rights.contains(&Right::OrderAgenda) && last > 0;
    let rows = agenda
        .items
        .iter()
        .enumerate()
        .map(|(at, item)| row(words, page, item, at, last))
        .collect::<Vec<_>>();
    let drag = orders.then(|| {
        let told = words.say("sessions-agenda-drag");
        view! { <DragOrder list="items".to_owned() told=told/> }
    });
    let body = if agenda.items.is_empty() {
        view! { <p class="soft">{words.say("sessions-agenda-empty")}</p> }.into_any()
    } else {
        view! { <ol class="agenda" id="items">{rows}</ol>{drag} }.into_any()
    };
    let note = words.tell("sessions-agenda-items", &[("items", agenda.items.len().into())]);
    view! { <Leaf id="agenda" heading=words.say("sessions-agenda-order") note=note>{body}</Leaf> }
}

fn row(
    words: &'static Words,
    page: &AgendaPage<'_>,
    item: &Item,
    at: usize,
    last: usize,
) -> impl IntoView + use<> {
    let own = item.by != Some(page.party.other());
    let base = format!("{}/{}", path(page.agenda.id), item.id);
    let mut acts = Vec::new();
    if page.rights.contains(&Right::OrderAgenda) {
        let steps = [(at > 0, at.wrapping_sub(1), "fields-move-up"), (at < last, at + 1, "fields-move-down")];
        for (_, place, id) in steps.into_iter().filter(|(possible, ..)| *possible) {
            let mut hidden = version(page);
            hidden.push(("place".to_owned(), place.to_string()));
            let action = format!("{base}/place");
            acts.push(Act::Post { weight: Weight::Quiet, action, words: words.say(id), hidden });
        }
    }
    if own && page.rights.contains(&Right::EditAgenda) {
        acts.push(Act::link(Weight::Quiet, base.clone(), words.say("sessions-agenda-amend")));
        acts.push(Act::Post {
            weight: Weight::Grave,
            action: format!("{base}/remove"),
            words: words.say("sessions-agenda-remove"),
            hidden: version(page),
        });
    }
    let by = match item.by {
        Some(party) => view! { <PartyName party name=party_name(words, party)/> }.into_any(),
        None => words.say("sessions-agenda-by-both").into_any(),
    };
    let notes = item::notes(words, item).map(|notes| format!(" · {notes}"));
    view! {
        <li>
            <p class="legal" lang="ru">{at + 1}". "{item.title.to_string()}</p>
            <p class="note">{by}{notes}</p>
            <Acts acts/>
        </li>
    }
}

fn add(words: &'static Words, page: &AgendaPage<'_>) -> impl IntoView + use<> {
    let acts = vec![Act::send(Weight::Second, words.say("sessions-agenda-add"))];
    let fields = fields(words, page.typed, page.faults);
    let summary = crate::components::notice::summary(words, page.faults, |field| item::label(words, field));
    view! {
        {Sending::to(path(page.agenda.id)).around(view! {
            {summary}
            <Hidden fields=version(page)/>
            {fields}
            <FormEnd acts=acts/>
        })}
    }
}
