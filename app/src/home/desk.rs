//! The home page of a person who is signed in.
//!
//! Long because whatever may await a person is gathered here, each room by its own words.

use chrono::NaiveDate;
use domain::{
    access::Right,
    communications::Communication,
    identifiers::SessionId,
    languages::Language,
    minutes, notices,
    parties::Party,
    protocols::Asked,
    sessions::{Alternation, Session, State, StateName},
};
use leptos::prelude::*;
use locales::{Words, dates, numbers::roman};
use secretariat::{
    Seen,
    agreement::LifeSeen,
    communications::Awaited,
    decisions::DecisionSeen,
    minutes::MinutesSeen,
    protocols::ProtocolTask,
    sessions::{Draft, SessionSeen},
};

use super::agreement_state::agreement_state;
use crate::{
    agreement::texts,
    communications,
    components::{
        acts::{Act, Acts, Weight},
        facts::{Fact, Facts},
        leaf::Leaf,
        page_head::PageHead,
        party::{PartyName, party_name},
        register::{Cell, Column, Register},
    },
    protocols::wording as protocols,
    recordings::{in_hand, wording::ADDRESS},
    sessions::{turn, wording},
};

/// What the page shows.
#[derive(Clone, Debug)]
pub struct HomePage {
    /// The reader's Party.
    pub party: Party,
    /// Today for that Party.
    pub today: NaiveDate,
    /// The sessions on their way, the nearest first, with what the reader may do with each now.
    pub ahead: Vec<(SessionSeen, Vec<Right>)>,
    /// The drafts of the reader's own Party.
    pub drafts: Vec<Seen<SessionId, Draft>>,
    /// The minutes under way that the reader may read.
    pub minutes: Vec<MinutesSeen>,
    /// The open decisions that the reader's Party is to carry out, for whoever reports on them.
    pub decisions: Vec<DecisionSeen>,
    /// What amendment protocols ask of the reader, and the day of the Agreement's signature, where recorded.
    pub protocols: (Vec<ProtocolTask>, Option<NaiveDate>),
    /// The communications on which the reader's Party has something to do.
    pub communications: Awaited,
    /// The other Party, where it works on paper and the reader records for it.
    pub on_paper: Option<Party>,
    /// How many acts that were recorded for the reader's Party await its word.
    pub awaiting_word: i64,
    /// The languages in which a signed text of the Agreement awaits the word of the reader's Party.
    pub texts: Vec<Language>,
    /// After how many days a proposal without an answer, and a communication without its receipt, is told as waiting.
    pub remind_after: u16,
    /// How the Agreement stands.
    pub agreement: LifeSeen,
    /// Whose turn it is.
    pub alternation: Alternation,
    /// Whether the reader may propose a session.
    pub proposes: bool,
}

/// Something that awaits this person.
struct Task {
    due: Option<NaiveDate>,
    /// Since when it waits for too long.
    waiting: Option<NaiveDate>,
    title: String,
    told: Option<String>,
    href: String,
    act: String,
}

/// The page.
#[must_use]
pub fn view(words: &'static Words, page: &HomePage) -> AnyView {
    let tasks = tasks(words, page);
    let title = match tasks.len() {
        0 => words.say("home-heading-none"),
        count => words.tell("home-heading", &[("tasks", count.into())]),
    };
    let entries = entries(words, page, tasks);
    view! {
        <PageHead title=title above=dates::day_and_weekday(words, page.today)/>
        {page.on_paper.map(|other| in_hand::on_paper(words, other))}
        <div class="with-aside">
            <section aria-label=words.say("home-tasks")>{entries}</section>
            {next_session(words, page)}
        </div>
        {agreement_state(words, &page.agreement)}
        {awaiting(words, page)}
    }
    .into_any()
}

fn tasks(words: &'static Words, page: &HomePage) -> Vec<Task> {
    let mut tasks: Vec<Task> =
        page.ahead.iter().flat_map(|(seen, rights)| of_session(words, page, seen, rights)).collect();
    tasks.extend(page.minutes.iter().filter_map(|seen| of_minutes(words, page, seen)));
    let (protocols, signed) = &page.protocols;
    tasks.extend(protocols.iter().map(|task| of_protocol(words, task, *signed)));
    tasks.extend(page.communications.to_receive.iter().map(|one| {
        let waiting = notices::of_communication(one, page.today, page.remind_after);
        of_communication(words, one, "to-receive", waiting.map(|since| since.day))
    }));
    tasks.extend(
        page.communications.differing.iter().map(|one| of_communication(words, one, "differing", None)),
    );
    tasks.extend(page.decisions.iter().map(|found| of_decision(words, found)));
    tasks.extend(page.drafts.iter().map(|draft| Task {
        due: None,
        waiting: None,
        title: words.say("home-task-draft"),
        told: Some(draft.record.typed.title.clone()).filter(|title| !title.is_empty()),
        href: format!("/sessions/drafts/{}", draft.id),
        act: words.say("home-task-draft-act"),
    }));
    tasks.extend(page.texts.iter().map(|&language| Task {
        due: None,
        waiting: None,
        title: texts::task(words, language),
        told: None,
        href: texts::address(language),
        act: words.say("agreement-text-task-act"),
    }));
    if page.awaiting_word > 0 {
        tasks.push(Task {
            due: None,
            title: words.tell("recordings-task-judge", &[("count", page.awaiting_word.into())]),
            told: None,
            waiting: None,
            href: ADDRESS.to_owned(),
            act: words.say("recordings-task-judge-act"),
        });
    }
    // What waits for too long stands among what is due, by the day since which it waits.
    tasks.sort_by_key(|task| task.due.or(task.waiting).unwrap_or(NaiveDate::MAX));
    tasks
}

fn of_communication(
    words: &Words,
    communication: &Communication,
    what: &str,
    waiting: Option<NaiveDate>,
) -> Task {
    let name = communications::wording::title(words, communication);
    Task {
        due: None,
        waiting,
        title: words.tell(&format!("communications-{what}"), &[("name", name.into())]),
        told: Some(communication.terms.subject.to_string()),
        href: communications::wording::address(communication),
        act: words.say("communications-open"),
    }
}

fn of_session(words: &Words, page: &HomePage, seen: &SessionSeen, rights: &[Right]) -> Vec<Task> {
    let session = &seen.session.record;
    let href = format!("/sessions/{}", seen.session.id);
    let number = roman(session.state.number().unwrap_or_else(|| page.alternation.expected_number()));
    let about = |id: &str| words.tell(id, &[("number", number.clone().into())]);
    let place = wording::city(words, &session.terms);
    let days = wording::days(words, &session.terms);
    let mut tasks = Vec::new();
    if let (true, State::Proposed { proposal, .. }) = (rights.contains(&Right::AnswerSession), &session.state)
    {
        let party = ("party", proposal.party.key().into());
        let told = words.tell(
            "home-task-answer-told",
            &[party, ("place", place.clone().into()), ("days", days.clone().into())],
        );
        tasks.push(Task {
            due: session.terms.answer_by,
            waiting: notices::of_session(session, page.today, page.remind_after).map(|since| since.day),
            title: about("home-task-answer"),
            told: Some(told),
            href: href.clone(),
            act: words.say("home-task-answer-act"),
        });
    }
    let told = Some(format!("{place}, {days}"));
    let first = Some(session.terms.first_day);
    let unagreed = !seen.agenda.record.is_agreed_by(page.party);
    if rights.contains(&Right::EditAgenda) && session.state_name() == StateName::Agreed && unagreed {
        let (title, act) = (about("home-task-agenda"), words.say("home-task-agenda-act"));
        tasks.push(Task {
            due: first,
            waiting: None,
            title,
            told: told.clone(),
            href: format!("{href}/agenda"),
            act,
        });
    }
    let ready = seen.agenda.record.is_agreed();
    if rights.contains(&Right::ConveneSession) && ready {
        let (title, act) = (about("home-task-convene"), words.say("home-task-convene-act"));
        tasks.push(Task { due: first, waiting: None, title, told: told.clone(), href: href.clone(), act });
    }
    if rights.contains(&Right::OpenSession) && session.terms.first_day <= page.today {
        let (title, act) = (about("home-task-open"), words.say("home-task-open-act"));
        tasks.push(Task { due: first, waiting: None, title, told: told.clone(), href: href.clone(), act });
    }
    if rights.contains(&Right::CloseSession) {
        let (title, act) = (about("home-task-close"), words.say("home-task-open-act"));
        tasks.push(Task { due: Some(session.terms.last_day), waiting: None, title, told, href, act });
    }
    tasks
}

/// What minutes under way ask of this person: a head's consent, an answer to remarks, the record of the signing.
fn of_minutes(words: &Words, page: &HomePage, seen: &MinutesSeen) -> Option<Task> {
    let minutes = seen.minutes.as_ref()?;
    let number = roman(seen.session.state.number().unwrap_or_else(|| page.alternation.expected_number()));
    let hosts = minutes.keeper() == page.party && seen.rights.contains(&Right::DraftMinutes);
    let open = minutes.remarks.iter().filter(|remark| remark.is_open()).count();
    let agreed = minutes.state.consent_of(page.party).is_some();
    let circulated = !matches!(minutes.state, minutes::State::Draft);
    let (id, told, path) = match &minutes.state {
        minutes::State::Agreed { .. } if hosts => ("home-task-minutes-sign", None, "/sign"),
        _ if circulated && seen.is_head && !agreed && seen.rights.contains(&Right::AgreeMinutes) => {
            ("home-task-minutes-agree", None, "")
        }
        _ if hosts && open > 0 => {
            let told = words.tell("home-task-minutes-remarks-told", &[("remarks", open.into())]);
            ("home-task-minutes-remarks", Some(told), "")
        }
        _ if hosts && !circulated => ("home-task-minutes-write", None, ""),
        _ => return None,
    };
    Some(Task {
        due: None,
        waiting: None,
        title: words.tell(id, &[("number", number.into())]),
        told,
        href: format!("/sessions/{}/minutes{path}", seen.id),
        act: words.say("home-task-minutes-act"),
    })
}

/// What a protocol asks of this person: to answer, to review, to agree, to sign, to notify.
fn of_protocol(words: &Words, task: &ProtocolTask, agreement_signed: Option<NaiveDate>) -> Task {
    let address = protocols::address(task.id);
    let (title, room) = match task.asked {
        Asked::Signature => (words.say("protocols-task-sign"), "/sign"),
        Asked::Answers(count) => {
            (words.tell("protocols-task-answer", &[("count", count.into())]), "#remarks")
        }
        Asked::Consent => (words.say("protocols-task-agree"), ""),
        Asked::Review(version) => (words.tell("protocols-task-review", &[("version", version.into())]), ""),
        Asked::Notification => (words.say("protocols-task-notify"), "#in-force"),
    };
    Task {
        due: None,
        waiting: None,
        title,
        told: Some(protocols::title(words, &task.protocol, agreement_signed)),
        href: format!("{address}{room}"),
        act: words.say("protocols-task-act"),
    }
}

fn of_decision(words: &'static Words, found: &DecisionSeen) -> Task {
    let decision = &found.seen.record;
    let text = decision.text.words(words.language()).or_else(|| decision.text.words(Language::Russian));
    Task {
        due: found.due,
        waiting: None,
        title: words.tell("home-task-decision", &[("cited", decision.cited.to_string().into())]),
        told: text.map(ToString::to_string),
        href: format!("/decisions/{}", found.seen.id),
        act: words.say("home-task-decision-act"),
    }
}

fn entries(words: &'static Words, page: &HomePage, tasks: Vec<Task>) -> AnyView {
    if tasks.is_empty() {
        let acts = if page.proposes && page.ahead.is_empty() {
            vec![Act::link(Weight::First, "/sessions/new", words.say("sessions-propose"))]
        } else {
            Vec::new()
        };
        return view! { <p class="soft">{words.say("home-no-tasks-told")}</p><Acts acts/> }.into_any();
    }
    let today = page.today;
    let entries = tasks.into_iter().enumerate().map(|(at, task)| {
        let weight = if at == 0 { Weight::First } else { Weight::Quiet };
        entry(words, today, weight, task)
    });
    view! { <ol class="entries">{entries.collect_view()}</ol> }.into_any()
}

fn entry(words: &'static Words, today: NaiveDate, weight: Weight, task: Task) -> impl IntoView {
    let (when, late, due) = match (task.due, task.waiting) {
        (None, Some(since)) => waits(words, today, since),
        (due, _) => deadline(words, today, due),
    };
    let acts = vec![Act::link(weight, task.href.clone(), task.act)];
    view! {
        <li class="entry">
            <p class="entry-when"><strong class=late.then_some("late")>{when}</strong>" "{due}</p>
            <div>
                <h2><a href=task.href>{task.title}</a></h2>
                {task.told.map(|told| view! { <p>{told}</p> })}
                <Acts acts/>
            </div>
        </li>
    }
}

/// For how long it waits, where the Agreement sets no day.
fn waits(words: &Words, today: NaiveDate, since: NaiveDate) -> (String, bool, Option<String>) {
    (words.tell("home-waits", &[("days", (today - since).num_days().into())]), true, None)
}

/// How much time is left, whether it is over, and the day itself.
fn deadline(words: &Words, today: NaiveDate, due: Option<NaiveDate>) -> (String, bool, Option<String>) {
    let Some(day) = due else { return (words.say("home-no-deadline"), false, None) };
    let left = (day - today).num_days();
    let told = words.tell("home-due", &[("day", dates::day_short(words, day).into())]);
    match left {
        0 => (words.say("home-today"), false, Some(told)),
        left if left < 0 => (words.tell("home-overdue", &[("days", left.abs().into())]), true, Some(told)),
        left => (words.tell("home-in-days", &[("days", left.into())]), false, Some(told)),
    }
}

fn next_session(words: &'static Words, page: &HomePage) -> impl IntoView + use<> {
    let next = page.ahead.first().map(|(seen, _)| {
        let session = &seen.session.record;
        next_facts(words, page, seen.session.id, session).into_any()
    });
    let next =
        next.unwrap_or_else(|| view! { <p class="soft">{words.say("home-no-next-session")}</p> }.into_any());
    let text = Some(page.agreement.texts.of(words.language()));
    let turn = turn::next(words, &page.alternation);
    view! {
        <aside class="aside" aria-label=words.say("home-next-session")>
            <h2>{words.say("home-next-session")}</h2>
            {next}
            <p>{turn}</p>
            {turn::why_turn(words, &page.alternation, text)}
            <p><a href="/sessions">{words.say("home-all-sessions")}</a></p>
        </aside>
    }
}

fn next_facts(
    words: &'static Words,
    page: &HomePage,
    id: SessionId,
    session: &Session,
) -> impl IntoView + use<> {
    let terms = &session.terms;
    let host = terms.host;
    let mut facts = vec![
        Fact::new(words.say("sessions-column-state"), wording::state(words, session)),
        Fact::new(
            words.say("sessions-fact-host"),
            view! { <PartyName party=host name=party_name(words, host)/> },
        ),
    ];
    if let Some(opening) = wording::opening(words, terms) {
        facts.push(Fact::new(words.say("sessions-fact-opening"), opening));
    }
    let left = (terms.first_day - page.today).num_days();
    if left > 0 {
        facts.push(Fact::new(
            words.say("home-until-opening"),
            words.tell("home-days", &[("days", left.into())]),
        ));
    }
    let (name, days) = (wording::name(words, session), wording::days(words, terms));
    let city = wording::city(words, terms);
    view! {
        <p class="legal"><a href=format!("/sessions/{id}")>{name}</a><br/>{days}", "{city}</p>
        <Facts facts/>
    }
}

fn awaiting(words: &'static Words, page: &HomePage) -> impl IntoView + use<> {
    let rows = page
        .ahead
        .iter()
        .filter_map(|(seen, _)| {
            let State::Proposed { proposal, .. } = &seen.session.record.state else { return None };
            let other = proposal.party.other();
            (proposal.party == page.party).then(|| {
                let waiting = (page.today - proposal.day()).num_days();
                let title = wording::name(words, &seen.session.record);
                let href = format!("/sessions/{}", seen.session.id);
                vec![
                    Cell::told(view! { <a href=href>{title}</a> }),
                    Cell::told(view! { <PartyName party=other name=party_name(words, other)/> }),
                    Cell::told(words.tell("home-days", &[("days", waiting.into())])),
                ]
            })
        })
        .collect::<Vec<_>>();
    let body = if rows.is_empty() {
        view! { <p class="soft">{words.say("home-awaiting-none")}</p> }.into_any()
    } else {
        let columns = vec![
            Column::words(words.say("home-column-matter")),
            Column::words(words.say("home-column-with")),
            Column::figures(words.say("home-column-waiting")),
        ];
        view! { <Register caption=words.say("home-awaiting-other") columns=columns rows=rows/> }.into_any()
    };
    view! { <Leaf id="awaiting" heading=words.say("home-awaiting-other")>{body}</Leaf> }
}
