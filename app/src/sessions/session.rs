//! The page of one session: where it stands, when and where it is, what is on its agenda, what was done.

use domain::{
    access::Right,
    agendas::{Agenda, Item},
    parties::Party,
    sessions::{Alternation, Session, State, StateName},
};
use leptos::prelude::*;
use locales::{Words, dates, numbers::roman, times};
use secretariat::{delegations::Delegations, papers::Papers, sessions::SessionSeen};

use super::{history, list::trail, place, wording};
use crate::{
    components::{
        acts::{Act, Acts, Weight},
        leaf::Leaf,
        page_head::PageHead,
        party::{PartyName, party_name},
        register::{Cell, Column, Register},
        track::{Stage, Step, Track},
    },
    delegations::leaf::leaf as delegations_leaf,
    minutes::leaves::{self, OfSession},
    papers::leaf::leaf as papers_leaf,
};

/// What the page shows.
#[derive(Clone, Debug)]
pub struct SessionPage {
    /// The session and its agenda.
    pub seen: SessionSeen,
    /// The delegations, as this person may see them.
    pub delegations: Delegations,
    /// Its minutes and decisions, as this person may see them.
    pub minutes: OfSession,
    /// Its papers, as this person may see them.
    pub papers: Papers,
    /// The reader's Party.
    pub party: Party,
    /// What the reader may do with it now.
    pub rights: Vec<Right>,
    /// Whose turn it is.
    pub alternation: Alternation,
    /// A message about what was just done.
    pub done: Option<&'static str>,
}

/// The title of the page.
#[must_use]
pub fn title(words: &Words, session: &Session) -> String {
    let terms = &session.terms;
    words.tell(
        "sessions-page-title",
        &[
            ("session", wording::name(words, session).into()),
            ("place", wording::city(words, terms).into()),
            ("days", wording::days_in_full(words, terms).into()),
        ],
    )
}

/// The page.
#[must_use]
pub fn view(words: &'static Words, page: &SessionPage) -> AnyView {
    let session = &page.seen.session.record;
    let agenda = &page.seen.agenda.record;
    let here = session.state.number().map_or_else(|| wording::name(words, session), roman);
    let place = place::place_and_time(words, session, &page.alternation);
    let expected = session.state_name().is_ahead().then(|| {
        let number = roman(page.alternation.expected_number());
        words.tell("sessions-expected-number", &[("number", number.into())])
    });
    let steps = history::history(words, session);
    let minutes = leaves::minutes(words, page.seen.session.id, session, page.party, &page.minutes);
    let decisions = leaves::decisions(words, &page.minutes);
    let papers =
        papers_leaf(words, &format!("/sessions/{}", page.seen.session.id), &page.papers, Some(agenda));
    view! {
        <PageHead
            title=title(words, session)
            above=expected
            trail=trail(words, here)
            lede=lede(words, page)
            acts=acts(words, page)
        />
        {crate::components::notice::done(words, page.done)}
        {track(words, session)}
        <Leaf id="place" heading=words.say("sessions-place-and-time")>{place}</Leaf>
        {agenda_leaf(words, page, agenda)}
        {delegations(words, page)}
        {minutes}
        {decisions}
        {papers}
        <Leaf id="history" heading=words.say("sessions-history")>{steps}</Leaf>
    }
    .into_any()
}

fn lede(words: &'static Words, page: &SessionPage) -> AnyView {
    let session = &page.seen.session.record;
    let text = match &session.state {
        State::Proposed { proposal, .. } => {
            let answers = proposal.party.other() == page.party;
            let (id, party) = if answers {
                ("sessions-lede-answer", proposal.party)
            } else {
                ("sessions-lede-waiting", proposal.party.other())
            };
            words.tell(id, &[("party", party.key().into())])
        }
        State::Declined { reason, .. } => {
            words.tell("sessions-lede-declined", &[("reason", reason.to_string().into())])
        }
        State::Cancelled { reason, .. } => {
            words.tell("sessions-lede-cancelled", &[("reason", reason.to_string().into())])
        }
        other => words.say(match other.name() {
            StateName::Withdrawn => "sessions-lede-withdrawn",
            StateName::Agreed => "sessions-lede-agreed",
            StateName::Convened => "sessions-lede-convened",
            StateName::InSession => "sessions-lede-in-session",
            _ => "sessions-lede-closed",
        }),
    };
    let until = match (session.state_name(), session.terms.answer_by) {
        (StateName::Proposed, Some(day)) => {
            Some(words.tell("sessions-lede-answer-by", &[("day", dates::day(words, day).into())]))
        }
        _ => None,
    };
    view! { {text}" "<strong>{until}</strong> }.into_any()
}

/// The acts in the order of their weight: what this person is expected to do now comes first.
fn acts(words: &Words, page: &SessionPage) -> Vec<Act> {
    let base = format!("/sessions/{}", page.seen.session.id);
    let possible: [(Right, Weight, &str, &str); 10] = [
        (Right::RecordHeldSession, Weight::Quiet, "correct", "sessions-correct"),
        (Right::AnswerSession, Weight::First, "agree", "sessions-agree"),
        (Right::ConveneSession, Weight::First, "convene", "sessions-convene"),
        (Right::OpenSession, Weight::First, "open", "sessions-open"),
        (Right::CloseSession, Weight::First, "close", "sessions-close"),
        (Right::AnswerSession, Weight::Quiet, "counter-propose", "sessions-counter-propose"),
        (Right::PostponeSession, Weight::Quiet, "postpone", "sessions-postpone"),
        (Right::WithdrawSession, Weight::Grave, "withdraw", "sessions-withdraw"),
        (Right::AnswerSession, Weight::Grave, "decline", "sessions-decline"),
        (Right::CancelSession, Weight::Grave, "cancel", "sessions-cancel"),
    ];
    let proposed = page.seen.session.record.state_name() == StateName::Proposed;
    possible
        .into_iter()
        .filter(|(right, ..)| page.rights.contains(right))
        // While a proposal lies on the table it is answered or withdrawn; postponing and cancelling come after.
        .filter(|(right, ..)| !(proposed && matches!(right, Right::PostponeSession | Right::CancelSession)))
        .map(|(_, weight, act, id)| Act::link(weight, format!("{base}/{act}"), words.say(id)))
        .collect()
}

fn track(words: &'static Words, session: &Session) -> Option<impl IntoView + use<>> {
    let now = match session.state_name() {
        StateName::Proposed => 1,
        StateName::Agreed => 2,
        StateName::Convened => 3,
        StateName::InSession => 4,
        StateName::Closed => 5,
        StateName::Withdrawn | StateName::Declined | StateName::Cancelled => return None,
    };
    let told = [
        session.steps.last().map(|_| first_day_told(words, session)),
        session.state.turn().map(|party| {
            view! { {words.say("sessions-track-waiting")}": "<PartyName party name=party_name(words, party)/> }.into_any()
        }),
        Some(words.say("sessions-track-convocation-told").into_any()),
        Some(wording::days(words, &session.terms).into_any()),
        None,
    ];
    let names = ["proposed", "consent", "convocation", "session", "closing"];
    let steps = names.into_iter().zip(told).enumerate().map(|(at, (name, told))| {
        let stage = match at.cmp(&now) {
            std::cmp::Ordering::Less => Stage::Done,
            std::cmp::Ordering::Equal => Stage::Now,
            std::cmp::Ordering::Greater => Stage::Ahead,
        };
        let step = Step::new(stage, words.say(&format!("sessions-track-{name}")));
        match told {
            Some(told) => step.told(told),
            None => step,
        }
    });
    let steps = steps.collect::<Vec<_>>();
    Some(view! {
        <section class="leaf leaf-wide" aria-label=words.say("sessions-track")><Track steps/></section>
    })
}

fn first_day_told(words: &'static Words, session: &Session) -> AnyView {
    let Some(step) = session.steps.first() else { return ().into_any() };
    let party = step.acting.party;
    let day = dates::day_short(words, step.acting.day());
    view! { <PartyName party name=party_name(words, party)/><br/>{day} }.into_any()
}

fn agenda_leaf(words: &'static Words, page: &SessionPage, agenda: &Agenda) -> impl IntoView + use<> {
    let note = words.tell("sessions-agenda-items", &[("items", agenda.items.len().into())]);
    let state = agenda_state(words, agenda);
    let base = format!("/sessions/{}", page.seen.session.id);
    let mut acts = vec![];
    if page.rights.contains(&Right::EditAgenda) {
        acts.push(Act::link(Weight::Quiet, format!("{base}/agenda"), words.say("sessions-agenda-edit")));
    }
    if !agenda.items.is_empty() {
        acts.push(Act::link(Weight::Quiet, format!("{base}/agenda.pdf"), words.say("sessions-agenda-print")));
    }
    let table = if agenda.items.is_empty() {
        view! { <p class="soft">{words.say("sessions-agenda-empty")}</p> }.into_any()
    } else {
        items(words, agenda).into_any()
    };
    view! {
        <Leaf id="agenda" heading=words.say("sessions-agenda") note=format!("{state}, {note}")>
            {table}
            <Acts acts/>
        </Leaf>
    }
}

fn delegations(words: &'static Words, page: &SessionPage) -> AnyView {
    let id = page.seen.session.id;
    delegations_leaf(words, id, &page.seen.session.record, page.party, &page.rights, &page.delegations)
}

/// Draft, agreed by one, or agreed by both.
#[must_use]
pub fn agenda_state(words: &Words, agenda: &Agenda) -> String {
    let by: Vec<Party> = Party::BOTH.into_iter().filter(|&party| agenda.is_agreed_by(party)).collect();
    match by.as_slice() {
        [] => words.say("sessions-agenda-draft"),
        [party] => words.tell("sessions-agenda-agreed-by", &[("party", party_name(words, *party).into())]),
        _ => words.say("sessions-agenda-agreed"),
    }
}

fn items(words: &'static Words, agenda: &Agenda) -> impl IntoView + use<> {
    let timed = agenda.items.iter().any(|item| item.starts_at.is_some());
    let mut columns = vec![
        Column::words(words.say("sessions-agenda-column-item")),
        Column::words(words.say("sessions-agenda-column-by")),
    ];
    if timed {
        columns.insert(0, Column::words(words.say("sessions-agenda-column-time")));
    }
    let rows = (1..).zip(&agenda.items).map(|(number, item)| {
        let mut cells = vec![item_cell(words, number, item), by_cell(words, item)];
        if timed {
            let time = item.starts_at.map(|time| times::clock(words, time));
            cells.insert(0, Cell::told(time));
        }
        cells
    });
    let rows = rows.collect::<Vec<_>>();
    view! { <Register caption=words.say("sessions-agenda") columns=columns rows=rows/> }
}

fn item_cell(words: &'static Words, number: usize, item: &Item) -> Cell {
    let rapporteur = item
        .rapporteur
        .as_ref()
        .map(|name| words.tell("sessions-agenda-rapporteur", &[("name", name.to_string().into())]));
    let subject = item.subject.map(|subject| words.say(&format!("agreement-subject-{}", subject.key())));
    let carried = item
        .carried_over_from
        .map(|number| words.tell("sessions-agenda-carried-over", &[("number", roman(number).into())]));
    let notes = [rapporteur, subject, carried].into_iter().flatten().collect::<Vec<_>>().join("; ");
    let notes = (!notes.is_empty()).then(|| view! { <span class="note">{notes}</span> });
    Cell::told(view! { <span class="legal" lang="ru">{number}". "{item.title.to_string()}</span>{notes} })
}

fn by_cell(words: &'static Words, item: &Item) -> Cell {
    match item.by {
        Some(party) => Cell::told(view! { <PartyName party name=party_name(words, party)/> }),
        None => Cell::told(words.say("sessions-agenda-by-both")),
    }
}
