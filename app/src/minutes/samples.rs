//! The pages of minutes as samples: none, a draft, circulated, a consent void, agreed, signed; refused and in conflict.

use domain::{
    access::Right,
    acting::{Acting, Basis},
    agendas::{Agenda, Item},
    decisions::{Deadline, Executor, Kind},
    delegations::{Both, Delegation, Member, Person, Role},
    identifiers::{AccountId, DecisionId, ItemId, PersonId, RemarkId, SessionId},
    languages::Language,
    minutes::{DecisionRecord, Minutes, Passage, TEXT_MOST, Texts},
    parties::Party,
    places::{City, Place},
    rules::Rule,
    sessions::{Form, Precision, Session, State, Terms, Turn},
    spelled::Spelled,
    text::{Line, Prose, TextFault},
};
use leptos::prelude::*;
use locales::Words;
use secretariat::{
    Fault, Faults,
    minutes::{Archive, ItemForm, MinutesSeen, Signed},
};

use crate::papers::samples::scans;

use super::{
    act::{self, MinutesAct},
    archive, certify,
    item::{self, ItemPage},
    next,
    page::{self, MinutesPage},
    preview::{self, PreviewPage},
    remarks::{self, About},
    sign,
    unsaved::Unsaved,
    wording,
};
use crate::{
    components::form::{Faults as Told, Typed},
    decisions, refusals,
    samples::Sample,
};

const KZ: Party = Party::Kazakhstan;
const AZ: Party = Party::Azerbaijan;

mod entering;

/// Every sample.
#[must_use]
pub fn samples() -> Vec<Sample> {
    let mut all = vec![
        Sample { name: "minutes-none", view: |words| shown(words, AZ, None) },
        Sample { name: "minutes-draft", view: |words| shown(words, KZ, drafted()) },
        Sample { name: "minutes-circulated", view: |words| shown(words, AZ, remarked()) },
        Sample { name: "minutes-void", view: |words| shown(words, KZ, reopened()) },
        Sample { name: "minutes-agreed", view: |words| shown(words, KZ, agreed()) },
        Sample { name: "minutes-signed", view: |words| shown(words, AZ, signed()) },
        Sample { name: "minutes-item", view: |words| item(words, KZ, &Told::new(), None, None) },
        Sample { name: "minutes-item-refused", view: refused },
        Sample { name: "minutes-item-conflict", view: conflict },
        Sample { name: "minutes-item-copy", view: kept },
        Sample { name: "minutes-item-composed", view: composed },
        Sample { name: "minutes-item-guest", view: |words| item(words, AZ, &Told::new(), None, None) },
        Sample { name: "minutes-agree", view: asked },
        Sample { name: "minutes-next", view: next_page },
        Sample { name: "minutes-sign", view: sign_page },
        Sample { name: "minutes-certify", view: certify_page },
        Sample { name: "minutes-remark", view: remark_page },
        Sample { name: "minutes-preview", view: preview_page },
        Sample { name: "minutes-archive", view: archive_page },
        Sample { name: "minutes-archive-none", view: |words| archived(words, Vec::new()) },
    ];
    all.extend(entering::samples());
    all
}

/// The minutes of a session held in Astana, with a decision, as they are signed.
#[must_use]
pub fn signed() -> Option<Minutes> {
    let minutes = agreed()?;
    let (kazakhstan, azerbaijan) = (delegation(KZ)?, delegation(AZ)?);
    let both = Both { kazakhstan: &kazakhstan, azerbaijan: &azerbaijan };
    let session = session()?;
    let place = session.terms.place.clone();
    minutes.sign(acting(KZ, "2026-06-18")?, &session, both, "2026-06-18".parse().ok()?, place).ok()
}

fn line(words: &str) -> Option<Line> {
    Line::new(words, 300).ok()
}

fn prose(words: &str) -> Option<Prose> {
    Prose::new(words, TEXT_MOST).ok()
}

fn acting(party: Party, on: &str) -> Option<Acting> {
    let person = if party == KZ { "Образцов А. А." } else { "Misalova S. T." };
    let at = format!("{on}T08:00:00Z").parse().ok()?;
    Some(Acting { party, person: line(person)?, basis: Basis::Own, at })
}

fn session() -> Option<Session> {
    let terms = Terms {
        title: line("Четвёртое заседание Совместной комиссии")?,
        host: KZ,
        turn: Turn::InTurn,
        form: Form::InPerson,
        place: Place::Listed(City::named("astana")?),
        venue: None,
        first_day: "2026-06-17".parse().ok()?,
        last_day: "2026-06-18".parse().ok()?,
        opens_at: None,
        answer_by: None,
        precision: Precision::Day,
    };
    let state = State::InSession { number: 4, opening: acting(KZ, "2026-06-17")? };
    Some(Session { terms, state, steps: Vec::new() })
}

fn delegation(party: Party) -> Option<Delegation> {
    let (seed, name, position) = match party {
        Party::Kazakhstan => (1, "Ульгиев Асан Асанович", "заместитель Министра внутренних дел"),
        Party::Azerbaijan => (2, "Нумунели Турал Насиб оглы", "заместитель Министра внутренних дел"),
    };
    let id = PersonId::from_chance([seed; 16]);
    let (names, positions) = (Spelled::in_russian(line(name)?), Spelled::in_russian(line(position)?));
    let person = Person { id, names, positions };
    let head = Member { person, role: Role::Head, account: Some(AccountId::from_chance([seed; 16])) };
    Delegation::listed(party, vec![head]).ok()?.share(acting(party, "2026-06-01")?).ok()
}

fn agenda() -> Option<Agenda> {
    let titles = [
        ("О выполнении решений III заседания", Some(KZ)),
        ("Об обмене сведениями о новых каналах перемещения прекурсоров", Some(AZ)),
        ("О дате и месте проведения следующего заседания", None),
    ];
    let items = (1..).zip(titles).map(|(seed, (title, by))| {
        Some(Item {
            id: ItemId::from_chance([seed; 16]),
            title: line(title)?,
            by,
            rapporteur: None,
            starts_at: None,
            subject: None,
            carried_over_from: None,
        })
    });
    Some(Agenda::drafted(items.collect::<Option<_>>()?))
}

fn drafted() -> Option<Minutes> {
    let (host, first) = (acting(KZ, "2026-06-17")?, ItemId::from_chance([1; 16]));
    let second = ItemId::from_chance([2; 16]);
    let decision = DecisionRecord {
        id: DecisionId::from_chance([1; 16]),
        text: Texts::in_russian(prose("Ежеквартально обмениваться образцами документов.")?),
        kind: Kind::Assignment,
        executors: vec![
            Executor::authority("kazakhstan-internal-affairs").unwrap_or(Executor::Both),
            Executor::Party(AZ),
        ],
        deadline: Deadline::Day("2026-09-01".parse().ok()?),
    };
    let text =
        "Стороны отметили рост числа партий, следующих морским путём.\nПеречень кодов товаров будет уточнён.";
    Minutes::draft_from(host.clone(), &session()?, &agenda()?)
        .and_then(|one| {
            one.write(host.clone(), Passage::Heard(first), Language::Russian, prose("Доклад секретариатов."))
        })
        .and_then(|one| one.write(host.clone(), Passage::Noted(second), Language::Russian, prose(text)))
        .and_then(|one| one.decide(host.clone(), second, decision))
        .and_then(|one| {
            let kazakh = prose("Хатшылықтардың баяндамасы.");
            one.write(host.clone(), Passage::Heard(first), Language::Kazakh, kazakh)
        })
        .and_then(|one| one.check(host.clone(), Passage::Heard(first), Language::Kazakh))
        .ok()
}

fn remarked() -> Option<Minutes> {
    let (first, second) = (RemarkId::from_chance([1; 16]), RemarkId::from_chance([2; 16]));
    let item = Some(ItemId::from_chance([2; 16]));
    let question = prose("Просим уточнить, о каких образцах идёт речь.")?;
    let whole = prose("Просим указать докладчиков.")?;
    let guest = acting(AZ, "2026-06-18")?;
    drafted()?
        .circulate(acting(KZ, "2026-06-18")?)
        .and_then(|one| one.remark(guest.clone(), first, item, question))
        .and_then(|one| one.remark(guest, second, None, whole))
        .ok()?
        .answer(acting(KZ, "2026-06-18")?, first, prose("Образцы бланков и печатей.")?)
        .ok()
}

fn agreed_by(minutes: Minutes, party: Party) -> Option<Minutes> {
    let head = delegation(party)?;
    let account = head.head()?.account;
    let fingerprint = minutes.record.fingerprint();
    minutes.agree(acting(party, "2026-06-18")?, &head, account, fingerprint).ok()
}

fn agreed() -> Option<Minutes> {
    agreed_by(agreed_by(remarked()?, KZ)?, AZ)
}

fn reopened() -> Option<Minutes> {
    let text = prose("Доклады обоих секретариатов.");
    let passage = Passage::Heard(ItemId::from_chance([1; 16]));
    agreed()?.write(acting(KZ, "2026-06-18")?, passage, Language::Russian, text).ok()
}

fn seen(party: Party, minutes: Option<Minutes>) -> Option<MinutesSeen> {
    Some(MinutesSeen {
        id: SessionId::from_chance([7; 16]),
        session: session()?,
        minutes,
        delegations: Both { kazakhstan: delegation(KZ), azerbaijan: delegation(AZ) },
        is_head: true,
        corrects: party == KZ,
        reads_draft: party == KZ,
        rights: if party == KZ {
            Right::ALL.to_vec()
        } else {
            vec![Right::ReadMinutes, Right::RenderMinutes, Right::RemarkOnMinutes, Right::AgreeMinutes]
        },
    })
}

/// Data that cannot be made leave the page empty, and its test says so.
fn body(found: Option<(String, AnyView)>) -> (String, AnyView) {
    found.unwrap_or_else(|| (String::new(), ().into_any()))
}

fn shown(words: &'static Words, party: Party, minutes: Option<Minutes>) -> (String, AnyView) {
    body(seen(party, minutes).map(|seen| {
        let title = wording::title(words, &seen);
        (
            title,
            page::view(words, &MinutesPage { seen, party, scans: scans(), done: Some("minutes-item-done") }),
        )
    }))
}

fn typed_item() -> Option<Typed> {
    Some(ItemForm::of(remarked()?.record.items.get(1)?).into_typed())
}

fn item(
    words: &'static Words,
    party: Party,
    faults: &Told,
    saved: Option<&Typed>,
    unsaved: Option<Unsaved<'_>>,
) -> (String, AnyView) {
    body((|| {
        let (seen, mut typed) = (seen(party, remarked())?, typed_item()?);
        if saved.is_some() || unsaved.is_some() || !faults.is_empty() {
            typed.insert("noted_ru".into(), "Стороны отметили снижение числа партий.</textarea>".into());
        }
        let shown = ItemPage {
            seen: &seen,
            party,
            number: 2,
            typed: &typed,
            faults,
            saved_meanwhile: saved,
            unsaved,
            register: &unsaved.map(|_| decisions::samples::some()).unwrap_or_default(),
            done: None,
        };
        Some((item::title(words, &seen, 2), item::view(words, &shown)?))
    })())
}

fn refused(words: &'static Words) -> (String, AnyView) {
    let mut faults = Faults::default();
    faults.note("noted_ru", Fault::Text(TextFault::TooLong { most: TEXT_MOST, found: 12_000 }));
    faults.note("noted_kk", Fault::Text(TextFault::Unprintable('漢')));
    faults.note("decision_1_due", Fault::NoSuchDay);
    faults.note("decision_1_executor_1", Fault::NoSuchChoice);
    faults.note("decision_1_other_1", Fault::NoSuchChoice);
    faults.note("", Fault::Rule(Rule::DecisionGone));
    item(words, KZ, &refusals::faults(words, &faults), None, None)
}

fn conflict(words: &'static Words) -> (String, AnyView) {
    item(words, KZ, &Told::new(), typed_item().as_ref(), None)
}

fn kept(words: &'static Words) -> (String, AnyView) {
    body((|| {
        let (kept_at, saved) = ("2026-06-18T10:41:00".parse().ok()?, typed_item()?);
        Some(item(words, KZ, &Told::new(), None, Some(Unsaved::Copy { kept_at, saved: &saved })))
    })())
}

fn composed(words: &'static Words) -> (String, AnyView) {
    body((|| {
        let at = "2026-06-18T10:41:00".parse().ok()?;
        Some(item(words, KZ, &Told::new(), None, Some(Unsaved::Composed { at })))
    })())
}

fn asked(words: &'static Words) -> (String, AnyView) {
    body(seen(AZ, remarked()).map(|seen| {
        let mut faults = Faults::default();
        faults.note("", Fault::Rule(Rule::NotTheHead(AZ)));
        let faults = refusals::faults(words, &faults);
        let act = MinutesAct::Agree;
        (act::title(words, act), act::view(words, &seen, act, &Typed::new(), &faults))
    }))
}

fn next_page(words: &'static Words) -> (String, AnyView) {
    body((|| {
        let (seen, mut faults) = (seen(KZ, drafted())?, Faults::default());
        faults.note("last", Fault::NoSuchDay);
        let faults = refusals::faults(words, &faults);
        Some((words.say("minutes-next-session"), next::view(words, &seen, &Typed::new(), &faults)?))
    })())
}

fn certify_page(words: &'static Words) -> (String, AnyView) {
    body(seen(AZ, signed()).map(|seen| {
        let faults = refusals::faults(words, &Faults::one("reference", Fault::Required));
        let typed = Typed::from([("name".to_owned(), "<b>Образцов</b> А. А.".to_owned())]);
        (certify::title(words), certify::view(words, &seen, &typed, &faults))
    }))
}

fn sign_page(words: &'static Words) -> (String, AnyView) {
    body((|| {
        let (seen, mut faults) = (seen(KZ, agreed())?, Faults::default());
        faults.note("signed", Fault::Rule(Rule::DayAhead { today: "2026-06-18".parse().ok()? }));
        let faults = refusals::faults(words, &faults);
        Some((words.say("minutes-sign-title"), sign::view(words, &seen, &Typed::new(), &faults)))
    })())
}

fn remark_page(words: &'static Words) -> (String, AnyView) {
    body(seen(AZ, remarked()).map(|seen| {
        let about = About::Item(2);
        (remarks::title(words, about), remarks::view(words, &seen, about, &Typed::new(), &Told::new()))
    }))
}

fn preview_page(words: &'static Words) -> (String, AnyView) {
    body((|| {
        let (seen, signed) = (seen(KZ, signed())?, signed()?);
        let sheet =
            r#"<svg class="sheet" viewBox="0 0 210 297" role="group" aria-label="1"></svg>"#.to_owned();
        let papers = preview::names(&signed);
        let shown = PreviewPage { seen: &seen, paper: "original-kazakhstan", papers, sheets: vec![sheet] };
        Some((words.say("minutes-preview"), preview::view(words, shown)))
    })())
}

fn archive_page(words: &'static Words) -> (String, AnyView) {
    let signed = (1..=4).filter_map(|number| {
        let day = format!("202{number}-06-18").parse().ok()?;
        let host = if number % 2 == 0 { KZ } else { AZ };
        let place = Place::Listed(City::capital(host));
        let precision = if number == 1 { Precision::Year } else { Precision::Day };
        let session = SessionId::from_chance([7; 16]);
        Some(Signed { session, number, host, day, precision, place, is_entered: number == 1 })
    });
    archived(words, signed.collect())
}

fn archived(words: &'static Words, signed: Vec<Signed>) -> (String, AnyView) {
    let pages = if signed.is_empty() { 1 } else { 3 };
    let archive = Archive { signed, number: 1, pages };
    (words.say("minutes-archive"), archive::view(words, &archive, KZ))
}
