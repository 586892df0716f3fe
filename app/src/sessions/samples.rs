//! The pages of sessions as samples: none, one, many; refused; the longest words.

use chrono::NaiveDate;
use domain::{
    access::Right,
    acting::{Acting, Basis},
    agendas::{Agenda, Item},
    identifiers::{ItemId, SessionId},
    parties::Party,
    places::{City, Place},
    rules::Rule,
    sessions::{Alternation, Form, LastHeld, Precision, Session, Terms, Turn},
    text::{Line, Prose},
};
use leptos::prelude::*;
use locales::Words;
use secretariat::{
    Fault, Faults, Seen,
    sessions::{Page, SessionSeen},
};

use super::{
    act::{self, ActPage, SessionAct},
    draft, held, list, opening,
    proposal::{self, ProposalPage, Purpose},
    session,
};
use crate::{
    components::form::{Faults as Told, Typed},
    refusals,
    samples::Sample,
};

/// Every sample.
#[must_use]
pub fn samples() -> Vec<Sample> {
    vec![
        Sample { name: "sessions-none", view: none },
        Sample { name: "sessions-many", view: many },
        Sample { name: "session-proposed", view: |words| one(words, &proposed(5), Party::Kazakhstan) },
        Sample { name: "session-waiting", view: |words| one(words, &proposed(5), Party::Azerbaijan) },
        Sample {
            name: "session-out-of-turn",
            view: |words| one(words, &held(3, Party::Azerbaijan, true), Party::Kazakhstan),
        },
        Sample { name: "session-act", view: asked },
        Sample { name: "session-opening", view: opened },
        Sample { name: "session-held", view: held_refused },
        Sample { name: "session-correct", view: correction_refused },
        Sample { name: "session-entry-corrected", view: entry_corrected },
        Sample { name: "proposal-new", view: |words| form(words, &Told::new()) },
        Sample { name: "proposal-refused", view: refused },
        Sample { name: "proposal-both-versions", view: both },
    ]
}

fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).unwrap_or_default()
}

/// A line for a sample: the words are ours, so they pass the door.
fn line(text: &str) -> Option<Line> {
    Line::new(text, 2_000).ok()
}

fn held_refused(words: &'static Words) -> (String, AnyView) {
    let mut faults = Faults::default();
    faults.note("number", Fault::Rule(Rule::NumberHeldAlready));
    faults.note("first", Fault::NoSuchDay);
    let faults = refusals::faults(words, &faults);
    let typed = Typed::from([("title".to_owned(), "<b>Заседание</b>".to_owned())]);
    (words.say("sessions-held-title"), held::view(words, Party::Azerbaijan, &typed, &faults))
}

fn correction_refused(words: &'static Words) -> (String, AnyView) {
    let mut faults = Faults::default();
    faults.note("reason", Fault::Required);
    faults.note("agenda", Fault::Rule(Rule::ItemStays));
    let faults = refusals::faults(words, &faults);
    let typed = Typed::from([("title".to_owned(), "<b>Заседание</b>".to_owned())]);
    let session = SessionId::from_chance([7; 16]);
    let view = held::correction(words, Party::Azerbaijan, session, &typed, &faults);
    (words.say("sessions-correct-title"), view)
}

fn entry_corrected(words: &'static Words) -> (String, AnyView) {
    let corrected = (|| {
        let terms = terms(Party::Azerbaijan, 2021, false)?;
        let by = |on| acting(Party::Kazakhstan, on);
        let entered = Session::entered_from_papers(by(day(2031, 3, 1))?, terms.clone(), 2).ok()?;
        let reason = domain::text::Prose::new("Номер по подлиннику иной.", 100).ok()?;
        entered.correct_entry(by(day(2031, 3, 2))?, reason, (terms, 3), false).ok()
    })();
    one(words, &corrected, Party::Kazakhstan)
}

fn acting(party: Party, on: NaiveDate) -> Option<Acting> {
    let at = on.and_hms_opt(8, 0, 0)?.and_utc();
    Some(Acting { party, person: line("Образцов А. А.")?, basis: Basis::Own, at })
}

fn terms(host: Party, year: i32, out: bool) -> Option<Terms> {
    let turn = if out {
        Turn::OutOfTurn {
            reason: Prose::new("Здание, где заседает Комиссия, закрыто на ремонт", 500).ok()?
        }
    } else {
        Turn::InTurn
    };
    Some(Terms {
        title: line("Очередное заседание Совместной комиссии")?,
        host,
        turn,
        form: Form::InPerson,
        place: Place::Listed(City::capital(host)),
        venue: line("Дом приёмов, зал 2"),
        first_day: day(year, 6, 17),
        last_day: day(year, 6, 18),
        opens_at: chrono::NaiveTime::from_hms_opt(10, 0, 0),
        answer_by: Some(day(year, 5, 20)),
        precision: Precision::Day,
    })
}

fn last(number: u32) -> Alternation {
    if number == 0 {
        return Alternation::default();
    }
    let host = if matches!(number, 1 | 4) { Party::Kazakhstan } else { Party::Azerbaijan };
    let place = Place::Listed(City::capital(host));
    Alternation {
        last_held: Some(LastHeld { number, host, first_day: day(2024, 9, 5), place }),
        record: None,
    }
}

fn proposed(number: u32) -> Option<Session> {
    let alternation = last(number - 1);
    let host = alternation.due_host()?;
    let by = acting(Party::Azerbaijan, day(2026, 4, 29))?;
    Session::propose(by, terms(host, 2026, false)?, &alternation).ok()
}

fn held(number: u32, host: Party, out: bool) -> Option<Session> {
    let year = 2018 + i32::try_from(number).ok()?;
    let alternation = if out { last(number - 1) } else { Alternation::default() };
    let mut session =
        Session::propose(acting(host, day(year, 4, 1))?, terms(host, year, out)?, &alternation).ok()?;
    session = session.agree(acting(host.other(), day(year, 4, 9))?, &alternation).ok()?;
    let ready = domain::sessions::Readiness { agenda_agreed: true, host_delegation: true };
    session = session.convene(acting(host, day(year, 5, 2))?, ready).ok()?;
    session = session.open(acting(host, day(year, 6, 17))?, &last(number - 1), false).ok()?;
    session.close(acting(host, day(year, 6, 18))?).ok()
}

fn seen(seed: u8, session: Session) -> Seen<SessionId, Session> {
    Seen { id: SessionId::from_chance([seed; 16]), version: 3, record: session }
}

fn agenda() -> Agenda {
    let item = |seed: u8, title: &str, by: Option<Party>| {
        Some(Item {
            id: ItemId::from_chance([seed; 16]),
            title: line(title)?,
            by,
            rapporteur: line("Примеров Б. Б."),
            starts_at: chrono::NaiveTime::from_hms_opt(9 + u32::from(seed), 30, 0),
            subject: domain::agreement::vocabulary::Subject::ALL.first().copied(),
            carried_over_from: (seed == 1).then_some(4),
        })
    };
    let long = "О проекте Протокола о внесении изменений и дополнений в Соглашение между Правительством Республики \
                Казахстан и Правительством Азербайджанской Республики о сотрудничестве в борьбе с терроризмом";
    let items = [
        item(1, "О выполнении решений IV заседания", None),
        item(2, long, Some(Party::Azerbaijan)),
        item(3, "Об обмене сведениями о новых каналах перемещения прекурсоров", Some(Party::Kazakhstan)),
    ];
    Agenda::drafted(items.into_iter().flatten().collect())
}

fn body(found: Option<(String, AnyView)>) -> (String, AnyView) {
    found.unwrap_or_else(|| ("⟦sample⟧".into(), "⟦sample⟧".into_any()))
}

fn none(words: &'static Words) -> (String, AnyView) {
    let page = list::SessionsPage {
        party: Party::Kazakhstan,
        rights: Right::ALL.to_vec(),
        alternation: Alternation::default(),
        turns: Vec::new(),
        page: Page { sessions: Vec::new(), number: 1, pages: 1 },
        drafts: Vec::new(),
        done: Some("sessions-discard-done"),
    };
    (words.say("sessions-title"), list::view(words, page))
}

fn many(words: &'static Words) -> (String, AnyView) {
    let found = (|| {
        let turns = vec![
            seen(1, held(1, Party::Kazakhstan, false)?),
            seen(2, held(2, Party::Azerbaijan, false)?),
            seen(3, held(3, Party::Azerbaijan, true)?),
            seen(4, held(4, Party::Kazakhstan, false)?),
            seen(5, proposed(5)?),
        ];
        let sessions = turns.iter().rev().cloned().collect();
        let page = list::SessionsPage {
            party: Party::Azerbaijan,
            rights: Right::ALL.to_vec(),
            alternation: last(4),
            turns,
            page: Page { sessions, number: 2, pages: 3 },
            drafts: Vec::new(),
            done: None,
        };
        Some((words.say("sessions-title"), list::view(words, page)))
    })();
    body(found)
}

fn one(words: &'static Words, found: &Option<Session>, party: Party) -> (String, AnyView) {
    let found = found.clone().map(|record| {
        let title = session::title(words, &record);
        let session = seen(5, record);
        let agenda = Seen { id: session.id, version: 1, record: agenda() };
        let page = session::SessionPage {
            seen: SessionSeen { session, agenda },
            delegations: crate::delegations::samples::delegations(),
            minutes: crate::minutes::leaves::OfSession::default(),
            papers: crate::papers::samples::papers(),
            party,
            rights: Right::ALL.to_vec(),
            alternation: last(4),
            done: Some("sessions-propose-done"),
        };
        (title, session::view(words, &page))
    });
    body(found)
}

fn asked(words: &'static Words) -> (String, AnyView) {
    let found = proposed(5).map(|record| {
        let mut faults = Faults::default();
        faults.note("reason", Fault::Required);
        let page = ActPage {
            act: SessionAct::Decline,
            id: SessionId::from_chance([5; 16]),
            session: &record,
            alternation: &last(4),
            people: None,
            typed: &Typed::new(),
            faults: &refusals::faults(words, &faults),
        };
        (act::title(words, page.act), act::view(words, &page))
    });
    body(found)
}

fn opened(words: &'static Words) -> (String, AnyView) {
    let view = opening::view(words, Party::Azerbaijan, &Typed::new(), &Told::new());
    (words.say("sessions-opening-title"), view)
}

fn typed() -> Typed {
    let fields = [
        ("title", "Очередное заседание Совместной комиссии"),
        ("host", "kazakhstan"),
        ("city", "almaty"),
        ("first_day", "22"),
        ("first_month", "5"),
        ("first_year", "2026"),
        ("last_day", "21"),
        ("last_month", "5"),
        ("last_year", "2026"),
        ("opens_at", "10:00"),
        ("agenda", "О выполнении решений IV заседания\n</textarea><b>О проекте</b>"),
    ];
    fields.into_iter().map(|(name, value)| (name.to_owned(), value.to_owned())).collect()
}

fn form(words: &'static Words, faults: &Told) -> (String, AnyView) {
    let page = ProposalPage {
        purpose: Purpose::New,
        party: Party::Kazakhstan,
        alternation: &last(4),
        typed: &typed(),
        faults,
        above: None,
    };
    (words.say(Purpose::New.title()), proposal::view(words, page))
}

fn refused(words: &'static Words) -> (String, AnyView) {
    let (first, last) = (day(2026, 5, 22), day(2026, 5, 21));
    let mut faults = Faults::default();
    faults.note(
        "turn_reason",
        Fault::Rule(domain::rules::Rule::OutOfTurnWithoutReason { due: Party::Azerbaijan }),
    );
    faults.note("last", Fault::Rule(domain::rules::Rule::EndsBeforeItBegins { first, last }));
    faults.note("venue", Fault::Text(domain::text::TextFault::Unprintable('\u{202e}')));
    form(words, &refusals::faults(words, &faults))
}

fn both(words: &'static Words) -> (String, AnyView) {
    let mut saved = typed();
    saved.insert("venue".into(), "Дом дружбы, малый зал".into());
    let purpose = Purpose::Draft(SessionId::from_chance([7; 16]));
    let page = ProposalPage {
        purpose,
        party: Party::Kazakhstan,
        alternation: &last(4),
        typed: &typed(),
        faults: &Told::new(),
        above: Some(draft::differences(words, &saved, &typed())),
    };
    (words.say(purpose.title()), proposal::view(words, page))
}

/// A session that awaits an answer and one whose agenda awaits agreement, for the home page's samples.
pub(crate) fn proposed_and_agreed() -> Vec<SessionSeen> {
    let alternation = last(4);
    let agreed = proposed(5)
        .and_then(|session| session.agree(acting(Party::Kazakhstan, day(2026, 5, 2))?, &alternation).ok());
    let with_agenda = |(seed, session)| {
        let session = seen(seed, session);
        SessionSeen { agenda: Seen { id: session.id, version: 1, record: agenda() }, session }
    };
    [(5, proposed(5)), (6, agreed)]
        .into_iter()
        .filter_map(|(seed, session)| Some((seed, session?)))
        .map(with_agenda)
        .collect()
}
