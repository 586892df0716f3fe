//! The pages of communications as samples: empty, many, prepared, received with two accounts, refused forms.

use chrono::NaiveDate;
use domain::{
    access::Right,
    acting::{Acting, Basis},
    authorities::{AuthorityKey, Change, History, ListChange, NewAuthority},
    commission::{Composition, Establishment, Office, Seat},
    communications::{Carried, Channel, Communication, Marking, ReceivedBy, Reckoning, Route, Terms, Texts},
    identifiers::CommunicationId,
    parties::Party,
    rules::Rule,
    spelled::Spelled,
    text::{Line, Prose},
};
use leptos::prelude::*;
use locales::Words;
use secretariat::{
    Fault, Faults,
    communications::{CommunicationSeen, ContentForm, Filter, NOTHING, Register},
    protocols::SignedProtocols,
};

use super::{
    act::{self, CommunicationAct},
    communication,
    contents::{self, ContentsPage},
    face::{self, FacePage, Purpose},
    register, wording,
};
use crate::{components::form::Typed, refusals, samples::Sample};

const AZ: Party = Party::Azerbaijan;

/// Every sample.
#[must_use]
pub fn samples() -> Vec<Sample> {
    vec![
        Sample { name: "communications-none", view: |words| listed(words, Vec::new()) },
        Sample { name: "communications-many", view: |words| listed(words, many()) },
        Sample { name: "communication-prepared", view: |words| one(words, prepared()) },
        Sample { name: "communication-received", view: |words| one(words, received()) },
        Sample { name: "communication-corrected", view: |words| one(words, corrected()) },
        Sample { name: "communication-new-refused", view: new_refused },
        Sample { name: "communication-contents", view: |words| put_in(words, "") },
        Sample { name: "communication-split-refused", view: |words| put_in(words, "split") },
        Sample { name: "communication-absorbed", view: |words| put_in(words, "absorbed") },
        Sample { name: "communication-content-struck", view: |words| put_in(words, NOTHING) },
        Sample { name: "communication-content-answer", view: |words| put_in(words, "session-answer") },
        Sample { name: "communication-establishment-refused", view: |words| put_in(words, "establishment") },
        Sample { name: "communication-composition", view: |words| composed(words, GOOD) },
        Sample { name: "communication-composition-refused", view: |words| composed(words, WRONG) },
        Sample {
            name: "communication-composition-carried",
            view: |words| one(words, composition(9, "2026-02-01")),
        },
        Sample { name: "communication-face-stale", view: face_stale },
        Sample {
            name: "communication-receive-refused",
            view: |words| asked(words, CommunicationAct::Receive),
        },
        Sample { name: "communication-withdraw", view: |words| asked(words, CommunicationAct::Withdraw) },
    ]
}

const GOOD: &str = "Образцов А. А.\tЗаместитель министра\tсопредседатель\tҮлгіұлы А. А.\tМинистрдің орынбасары\n\
                    Примеров Б. Б.\tНачальник управления\tответственный секретарь\n\
                    Мысалова Г. К.\tСоветник";
const WRONG: &str = "Образцов А. А.\tЗаместитель министра\tсопредседатель\n\
                     \tНачальник управления\tглава\n\
                     Мысалова Г. К.\tСоветник\tшофёр";

fn line(words: &str) -> Option<Line> {
    Line::new(words, 300).ok()
}

fn day(text: &str) -> Option<NaiveDate> {
    text.parse().ok()
}

fn acting(party: Party, on: &str) -> Option<Acting> {
    let at = format!("{on}T08:00:00Z").parse().ok()?;
    Some(Acting { party, person: line("Misalova S. T.")?, basis: Basis::Own, at })
}

fn new(seed: u8, russian: &str, azerbaijani: &str) -> Option<NewAuthority> {
    let names = Spelled { azerbaijani: line(azerbaijani), ..Spelled::in_russian(line(russian)?) };
    Some(NewAuthority { key: AuthorityKey::new(format!("a-{seed}")), names })
}

/// A note of Azerbaijan on the division of a ministry, being prepared.
#[must_use]
pub fn prepared() -> Option<Communication> {
    let change = Change::Split {
        authority: AuthorityKey::new("azerbaijan-national-security"),
        into: vec![
            new(1, "Служба государственной безопасности", "Dövlət Təhlükəsizliyi Xidməti")?,
            new(2, "Служба внешней разведки", "Xarici Kəşfiyyat Xidməti")?,
        ],
    };
    let change =
        ListChange { change, national_day: day("2015-12-14"), national_act: None, effect_from: None };
    let text = "Министерство имеет честь сообщить об изменении перечня.\nПервый абзац <b>не жирный</b>.";
    let terms = Terms {
        channel: Channel::Note,
        route: Route::MinistryToEmbassy,
        number: line("0145/16"),
        dated: day("2016-01-20"),
        subject: line("Об изменении перечня центральных компетентных органов")?,
        marking: Marking::Unmarked,
        answers: None,
        carries: vec![Carried::ListChange(change), Carried::Termination],
        texts: Texts { russian: Prose::new(text, 500).ok(), ..Texts::default() },
    };
    Communication::prepared(CommunicationId::from_chance([5; 16]), AZ, terms).ok()
}

/// The same, delivered by the evidence of Azerbaijan alone.
#[must_use]
pub fn delivered() -> Option<Communication> {
    let sent = prepared()?.dispatch(acting(AZ, "2016-01-21")?, day("2016-01-21")?).ok()?;
    sent.deliver(acting(AZ, "2016-01-25")?, day("2016-01-24")?, line("роспись в книге")?, None).ok()
}

/// A note of Kazakhstan on the composition of its part of the Joint Commission, being prepared.
fn note_on(seed: u8, dated: &str, carries: Vec<Carried>) -> Option<Communication> {
    let terms = Terms {
        channel: Channel::Note,
        route: Route::EmbassyToMinistry,
        number: line(&format!("02-15/{seed}")),
        dated: day(dated),
        subject: line("О составе казахстанской части Совместной комиссии")?,
        marking: Marking::Unmarked,
        answers: None,
        carries,
        texts: Texts { russian: Prose::new("О составе.", 100).ok(), ..Texts::default() },
    };
    Communication::prepared(CommunicationId::from_chance([seed; 16]), Party::Kazakhstan, terms).ok()
}

/// Such a note, received on the day that it bears: the seed chooses who sits in it.
#[must_use]
pub fn composition(seed: u8, dated: &str) -> Option<Communication> {
    let seat = |name: &str, position: &str, office| {
        let spelled =
            |words: &str| Some(Spelled { kazakh: line(words), ..Spelled::in_russian(line(words)?) });
        Some(Seat { names: spelled(name)?, positions: spelled(position)?, office })
    };
    let long = "Начальник управления международного сотрудничества Департамента по борьбе с организованной \
                преступностью";
    let (second, third) = if seed.is_multiple_of(2) {
        ("Примеров Б. Б.", long)
    } else {
        ("Мысалова Г. К.", "Советник")
    };
    let seats = vec![
        seat("Образцов А. А.", "Заместитель министра внутренних дел", Office::CoChair)?,
        seat(second, long, Office::ResponsibleSecretary)?,
        seat("Үлгіұлы Е. Е.", third, Office::Member)?,
    ];
    let established = Establishment {
        day: day("2006-05-01")?,
        instrument: line("Обмен нотами от 1 мая 2006 года")?,
    };
    let composition = Composition::listed(seats, None).ok()?;
    let carries = vec![Carried::Establishment(established), Carried::Composition(composition)];
    let sent =
        note_on(seed, dated, carries)?.dispatch(acting(Party::Kazakhstan, dated)?, day(dated)?).ok()?;
    sent.receive(acting(AZ, dated)?, day(dated)?, line("вх. 4"), ReceivedBy::ForeignMinistry, None).ok()
}

fn received() -> Option<Communication> {
    let delivered = delivered()?;
    let (number, by) = (line("вх. 12"), ReceivedBy::ForeignMinistry);
    delivered.receive(acting(Party::Kazakhstan, "2016-01-26")?, day("2016-01-25")?, number, by, None).ok()
}

fn corrected() -> Option<Communication> {
    let (number, reason) = (line("вх. 12"), Prose::new("Описка в дате.", 100).ok()?);
    let acting = acting(Party::Kazakhstan, "2016-02-01")?;
    received()?.correct_receipt(acting, reason, day("2016-01-24")?, number, ReceivedBy::Embassy, None).ok()
}

fn many() -> Vec<Communication> {
    [prepared(), received(), corrected()].into_iter().flatten().collect()
}

/// Data that cannot be made leave the page empty, and its test says so.
fn body(found: Option<(String, AnyView)>) -> (String, AnyView) {
    found.unwrap_or_else(|| (String::new(), ().into_any()))
}

fn listed(words: &'static Words, communications: Vec<Communication>) -> (String, AnyView) {
    let (filter, pages) =
        (Filter { outgoing: true, state: None }, if communications.is_empty() { 1 } else { 3 });
    let found = Register { communications, filter, number: 1, pages, prepares: true, on_paper: Some(AZ) };
    (words.say("communications-title"), register::view(words, &found, None))
}

fn one(words: &'static Words, found: Option<Communication>) -> (String, AnyView) {
    body(found.map(|communication| {
        let title = wording::title(words, &communication);
        let (seen, papers) = (seen(communication), crate::papers::samples::papers());
        let recordings = crate::recordings::samples::recordings();
        (title, communication::view(words, &seen, &papers, &recordings, Some("communications-dispatch-done")))
    }))
}

/// As its sender’s secretary may see it, for the samples of other pages too.
pub(crate) fn seen(communication: Communication) -> CommunicationSeen {
    let effects = Reckoning::Ahead.effects_up_to(&[], &communication);
    CommunicationSeen {
        answers: received(),
        answered_by: many(),
        list: History::of(AZ, effects, &[]),
        rights: Right::ALL.to_vec(),
        is_evidence: true,
        communication,
    }
}

/// Somebody saved first, and the form shows both.
fn face_stale(words: &'static Words) -> (String, AnyView) {
    body(prepared().map(|communication| {
        let [saved, typed] =
            [("note", "Об одном", "2"), ("letter", "О другом", "")].map(|(channel, subject, day)| {
                let fields =
                    [("channel", channel), ("subject", subject), ("dated_day", day), ("text_ru", "<b>")];
                fields.map(|(name, value)| (name.to_owned(), value.to_owned())).into_iter().collect::<Typed>()
            });
        let purpose = Purpose::Amend(&communication);
        let page = FacePage {
            purpose,
            sender: AZ,
            answerable: &[],
            typed: &typed,
            faults: &Default::default(),
            saved_meanwhile: Some(&saved),
            composed: false,
        };
        (face::page_title(words, purpose), face::view(words, &page))
    }))
}

fn new_refused(words: &'static Words) -> (String, AnyView) {
    let mut faults = Faults::default();
    faults.note("number", Fault::Rule(Rule::NumberTaken { year: 2026 }));
    faults.note("subject", Fault::Required);
    faults.note("channel", Fault::Rule(Rule::NeedsDiplomaticChannels));
    let faults = refusals::faults(words, &faults);
    let typed = Typed::from([("text_ru".to_owned(), "</textarea>".to_owned())]);
    let purpose = Purpose::New;
    let answerable = many();
    let page = FacePage {
        purpose,
        sender: AZ,
        answerable: &answerable,
        typed: &typed,
        faults: &faults,
        saved_meanwhile: None,
        composed: true,
    };
    (face::page_title(words, purpose), face::view(words, &page))
}

fn put_in(words: &'static Words, kind: &str) -> (String, AnyView) {
    body(prepared().map(|communication| {
        let mut faults = Faults::default();
        if kind == "split" {
            faults.note("authority_1", Fault::Rule(Rule::AuthorityNotOnList));
            faults.note("name_2_ru", Fault::Required);
        }
        if kind == "establishment" {
            faults.note("set_up", Fault::NoSuchDay);
            faults.note("instrument", Fault::Required);
        }
        let faults = refusals::faults(words, &faults);
        let typed = Typed::from([("kind".to_owned(), kind.to_owned())]);
        let corrected = (kind == NOTHING || kind == "session-answer").then_some(1);
        let seen = seen(communication);
        let page = ContentsPage {
            seen: &seen,
            corrected,
            sessions: &[],
            protocols: &SignedProtocols::default(),
            preview: None,
            typed: &typed,
            faults: &faults,
        };
        (contents::page_title(words, corrected), contents::view(words, &page))
    }))
}

/// A pasted composition, looked through.
fn composed(words: &'static Words, table: &str) -> (String, AnyView) {
    body(note_on(8, "2026-02-01", Vec::new()).map(|communication| {
        let typed = [("kind", "composition"), ("table", table)];
        let typed: Typed = typed.map(|(name, value)| (name.to_owned(), value.to_owned())).into();
        let form = ContentForm::typed(typed.clone());
        let faults = refusals::faults(words, &form.faults_of_table());
        let (seen, preview) = (seen(communication), form.preview());
        let page = ContentsPage {
            seen: &seen,
            corrected: None,
            sessions: &[],
            protocols: &SignedProtocols::default(),
            preview: preview.as_ref(),
            typed: &typed,
            faults: &faults,
        };
        (contents::page_title(words, None), contents::view(words, &page))
    }))
}

fn asked(words: &'static Words, act: CommunicationAct) -> (String, AnyView) {
    body(received().map(|communication| {
        let mut faults = Faults::default();
        if act == CommunicationAct::Receive {
            let dispatched = communication.state.dispatch().map(|one| one.day).unwrap_or_default();
            faults.note("received", Fault::Rule(Rule::ReceivedBeforeDispatch { dispatched }));
            faults.note("authority", Fault::Required);
        }
        let faults = refusals::faults(words, &faults);
        let title = act::page_title(words, act, &communication);
        (title, act::view(words, &seen(communication), act, &Typed::new(), &faults))
    }))
}
