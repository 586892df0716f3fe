//! Minutes of so many items, with what is said and decided on each: what the papers are measured on.

use domain::{
    acting::{Acting, Basis},
    agendas::{Agenda, Item},
    decisions::{Deadline, Executor, Kind},
    delegations::{Both, Delegation, Member, Person, Role},
    identifiers::{DecisionId, ItemId, PersonId},
    minutes::{DecisionRecord, ItemRecord, Minutes, Texts},
    parties::Party,
    places::{City, Place},
    sessions::{Form, Session, State, Terms, Turn},
    spelled::Spelled,
    text::{Line, Prose},
};
use print::{
    model::Document,
    papers::minutes::{Source, original},
};

use crate::Outcome;

const TITLE: &str = "Об обмене сведениями о новых каналах незаконного перемещения прекурсоров через территории \
                     государств Сторон и о совместных мероприятиях по их пресечению";
const HEARD: &str = "Глава казахстанской делегации доложил о том, что сделано со времени прошлого заседания, и предложил \
                     продолжить обмен. Глава азербайджанской делегации поддержал предложение и сообщил о своих данных.";
const NOTED: &str = "Стороны отметили, что обмен сведениями стал быстрее, что число совместных мероприятий выросло и что \
                     образцы передаются вместе с заключениями экспертов. Трудности остаются там, где перевозчик \
                     зарегистрирован в третьем государстве.";
const DECIDED: &str = "Передавать друг другу сведения о задержаниях в течение пяти рабочих дней, а об обнаруженных \
                       лабораториях незамедлительно, с описанием оборудования и исходных веществ.";

/// A session and its minutes.
pub(crate) struct Held {
    session: Session,
    minutes: Minutes,
    delegations: Both<Option<Delegation>>,
}

impl Held {
    pub(crate) fn with(items: usize) -> Outcome<Self> {
        let session = session()?;
        let agenda = Agenda::drafted((1..=items).map(item).collect::<Outcome<_>>()?);
        let drafted = Minutes::draft_from(acting(session.terms.host)?, &session, &agenda);
        let mut minutes = drafted.map_err(|rule| format!("{rule:?}"))?;
        for entry in &mut minutes.record.items {
            write(entry)?;
        }
        let delegations = Both {
            kazakhstan: Some(delegation(Party::Kazakhstan)?),
            azerbaijan: Some(delegation(Party::Azerbaijan)?),
        };
        Ok(Self { session, minutes, delegations })
    }

    /// The original of the host, as it is signed.
    pub(crate) fn document(&self) -> Document {
        let Self { session, minutes, delegations } = self;
        original(&Source { session, minutes, delegations }, session.terms.host)
    }
}

fn session() -> Outcome<Session> {
    let terms = Terms {
        title: line("Очередное заседание Совместной комиссии")?,
        host: Party::Kazakhstan,
        turn: Turn::InTurn,
        form: Form::InPerson,
        place: Place::Listed(City::capital(Party::Kazakhstan)),
        venue: None,
        first_day: "2027-06-17".parse()?,
        last_day: "2027-06-18".parse()?,
        opens_at: None,
        answer_by: None,
        precision: domain::sessions::Precision::Day,
    };
    Ok(Session {
        terms,
        state: State::InSession { number: 4, opening: acting(Party::Kazakhstan)? },
        steps: Vec::new(),
    })
}

fn item(number: usize) -> Outcome<Item> {
    Ok(Item {
        id: ItemId::from_chance((number as u128).to_be_bytes()),
        title: line(TITLE)?,
        by: Some(Party::Kazakhstan),
        rapporteur: None,
        starts_at: None,
        subject: None,
        carried_over_from: None,
    })
}

fn write(entry: &mut ItemRecord) -> Outcome {
    entry.heard = Texts::in_russian(prose(HEARD)?);
    entry.noted = Texts::in_russian(prose(NOTED)?);
    let decision = DecisionRecord {
        id: DecisionId::from_chance([1; 16]),
        text: Texts::in_russian(prose(DECIDED)?),
        kind: Kind::Decision,
        executors: vec![Executor::Both],
        deadline: Deadline::NextSession,
    };
    entry.decisions = vec![decision.clone(), decision];
    Ok(())
}

fn delegation(party: Party) -> Outcome<Delegation> {
    let person = Person {
        id: PersonId::from_chance([1; 16]),
        names: Spelled::in_russian(line("Примеров Б. Б.")?),
        positions: Spelled::in_russian(line("первый заместитель Министра внутренних дел")?),
    };
    let head = Member { person, role: Role::Head, account: None };
    Delegation::listed(party, vec![head]).map_err(|rule| format!("{rule:?}").into())
}

fn acting(party: Party) -> Outcome<Acting> {
    let at = "2027-06-18T08:00:00Z".parse()?;
    Ok(Acting { party, person: line("Образцов А. А.")?, basis: Basis::Own, at })
}

fn line(words: &str) -> Outcome<Line> {
    Line::new(words, 300).map_err(|fault| format!("{fault:?}").into())
}

fn prose(words: &str) -> Outcome<Prose> {
    Prose::new(words, 1_000).map_err(|fault| format!("{fault:?}").into())
}
