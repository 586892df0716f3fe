//! The pages of protocols as samples: none, a draft with gaps, under review with remarks, agreed, signed and in force; the
//! forms, refused and filled; versions compared.
//!
//! Long because one protocol is led through its whole life here, for every page.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use domain::{
    access::{ProtocolStanding, Right, over_protocol},
    acting::{Acting, Basis},
    agreement::{
        ProvisionId,
        life::{SigningPlace, entry_into_force, notified_of},
        text,
    },
    communications::Communication,
    delegations::Both,
    identifiers::{AccountId, InstructionId, ProtocolId, RemarkId},
    languages::Language,
    parties::Party,
    people::Role,
    places::{City, Place},
    protocols::{
        About, Anchor, Draft, Exchange, Found, Horizon, Instruction, Mark, Operation, Protocol, Remark,
        Signatory, UNIT_MOST, WORDS_MOST, Which,
    },
    spelled::Spelled,
    text::{Line, Prose},
    trilingual::Trilingual,
};
use leptos::prelude::*;
use locales::Words;
use secretariat::{
    Fault, Faults,
    protocols::{
        InstructionCopy, InstructionForm, InstructionSeen, ProtocolLife, ProtocolSeen, ProtocolTask,
        ProtocolTold, ProtocolsSeen, Readings, VersionOpening, applied,
    },
};

use super::{
    act::{self, ProtocolAct},
    compare::{self, Comparison, What},
    concordance, instruction_form, list,
    page::{self, ProtocolPage},
    remarks, sign, transition, wording,
};
use crate::{
    agreement::as_at::{self, AsAtPage},
    components::{
        comparison::Layout,
        form::{Faults as Told, Typed},
    },
    refusals,
    samples::Sample,
};

const KZ: Party = Party::Kazakhstan;
const AZ: Party = Party::Azerbaijan;

/// Every sample.
#[must_use]
pub fn samples() -> Vec<Sample> {
    vec![
        Sample { name: "protocols-none", view: |words| listed(words, Vec::new()) },
        Sample { name: "protocols-list", view: |words| listed(words, vec![drafted(), agreed(), signed()]) },
        Sample {
            name: "protocols-empty",
            view: |words| shown(words, KZ, Some(Protocol::begun(KZ, Draft::default()))),
        },
        Sample { name: "protocols-draft", view: |words| shown(words, KZ, drafted()) },
        Sample { name: "protocols-review", view: |words| shown(words, AZ, remarked()) },
        Sample { name: "protocols-review-keeper", view: |words| shown(words, KZ, remarked()) },
        Sample { name: "protocols-agreed", view: |words| shown(words, KZ, agreed()) },
        Sample { name: "protocols-signed", view: |words| shown(words, AZ, signed()) },
        Sample { name: "protocols-withdrawn", view: |words| shown(words, AZ, withdrawn()) },
        Sample { name: "protocols-operations", view: |words| form(words, &Typed::new(), &Told::new()) },
        Sample { name: "protocols-units", view: |words| asked(words, &[("operation", "replace-words")]) },
        Sample { name: "protocols-units-new", view: |words| asked(words, &[("operation", "add-unit")]) },
        Sample {
            name: "protocols-new-article",
            view: |words| asked(words, &[("operation", "add-unit"), ("kind", "art")]),
        },
        Sample {
            name: "protocols-punctuation",
            view: |words| asked(words, &[("operation", "punctuation"), ("at", "art_2__point_4")]),
        },
        Sample { name: "protocols-everywhere", view: |words| asked(words, &[("operation", "everywhere")]) },
        Sample { name: "protocols-instruction-refused", view: refused },
        Sample { name: "protocols-instruction-preview", view: previewed },
        Sample { name: "protocols-share", view: |words| act(words, KZ, drafted(), ProtocolAct::Share) },
        Sample { name: "protocols-agree", view: |words| act(words, AZ, shared(), ProtocolAct::Agree) },
        Sample { name: "protocols-withdraw", view: |words| act(words, KZ, shared(), ProtocolAct::Withdraw) },
        Sample { name: "protocols-sign", view: sign_page },
        Sample { name: "protocols-remark", view: remark_page },
        Sample { name: "protocols-transition", view: transition_page },
        Sample {
            name: "protocols-compare",
            view: |words| compare_page(words, What::Instructions, Layout::InOne),
        },
        Sample {
            name: "protocols-compare-agreement",
            view: |words| compare_page(words, What::Agreement, Layout::SideBySide),
        },
        Sample { name: "protocols-concordance", view: concordance_page },
        Sample { name: "protocols-as-at", view: |words| as_at_page(words, None) },
        Sample {
            name: "protocols-as-at-compared",
            view: |words| as_at_page(words, "2026-06-01".parse().ok()),
        },
    ]
}

fn line(words: &str) -> Option<Line> {
    Line::new(words, WORDS_MOST).ok()
}

fn prose(words: &str) -> Option<Prose> {
    Prose::new(words, UNIT_MOST).ok()
}

fn acting(party: Party) -> Option<Acting> {
    let person = if party == KZ { "Образцов А. А." } else { "Misalova S. T." };
    let at = "2026-06-18T08:00:00Z".parse().ok()?;
    Some(Acting { party, person: line(person)?, basis: Basis::Own, at })
}

fn three<T>(kazakh: Option<T>, azerbaijani: Option<T>, russian: Option<T>) -> Trilingual<T> {
    Trilingual { kazakh, azerbaijani, russian }
}

fn unit(id: &str) -> Option<ProvisionId> {
    id.parse().ok()
}

fn instruction(number: u8, operation: Operation) -> Instruction {
    let id = InstructionId::from_chance([number; 16]);
    let reasons = prose("Десяти дней мало: письменное подтверждение идёт через границу.");
    Instruction { id, operation, formula: Trilingual::default(), reasons }
}

/// Ten days become fifteen.
fn fifteen(days: &str) -> Option<Instruction> {
    days_in(three(line(days), line(days), line(days)))
}

fn days_in(by: Trilingual<Line>) -> Option<Instruction> {
    let found = || Some(Found { words: line("10")?, which: Which::Sole });
    let words = three(found(), found(), found());
    Some(instruction(1, Operation::ReplaceWords { at: unit("art_7__para_1__subpara_2")?, words, by }))
}

/// A sixth form of cooperation: the Kazakh restates the fifth.
fn sixth() -> Option<Instruction> {
    let text = three(
        prose("сарапшылардың тәжірибесімен алмасуды"),
        prose("ekspertlərin təcrübə mübadiləsi."),
        prose("обмен опытом экспертов."),
    );
    Some(instruction(2, Operation::AddUnit { id: unit("art_5__point_6")?, text }))
}

/// A new article, not yet rendered into Azerbaijani.
fn new_article() -> Option<Instruction> {
    let text = three(
        prose("1. Тараптар жыл сайын есеп береді.\n2. Есеп жазбаша жасалады."),
        None,
        prose("1. Стороны ежегодно обмениваются отчетами.\n2. Отчет составляется в письменной форме."),
    );
    Some(instruction(3, Operation::AddUnit { id: unit("art_12-1")?, text }))
}

fn mark() -> Option<Instruction> {
    let (was, becomes) = (Mark::FullStop, Mark::Semicolon);
    Some(instruction(4, Operation::Punctuation { at: unit("art_2__point_4")?, was, becomes }))
}

fn everywhere() -> Option<Instruction> {
    let pair = |words: &str, by: &str| Some(vec![Exchange { words: line(words)?, by: line(by)? }]);
    let words = three(
        pair("дербес деректер", "жеке деректер"),
        pair("fərdi məlumatlar", "şəxsi məlumatlar"),
        pair("персональные данные", "личные данные"),
    );
    Some(instruction(5, Operation::Everywhere { words }))
}

fn begun() -> Option<Protocol> {
    let protocol = Protocol::begun(KZ, Draft::default());
    [fifteen("15")?, sixth()?, mark()?]
        .into_iter()
        .try_fold(protocol, |protocol, one| protocol.write(&acting(KZ)?, one).ok())
}

fn drafted() -> Option<Protocol> {
    let more = [new_article()?, everywhere()?];
    more.into_iter().try_fold(begun()?, |protocol, one| protocol.write(&acting(KZ)?, one).ok())
}

fn wordings(protocol: &Protocol) -> Both<Trilingual<domain::protocols::Wording>> {
    let applied = applied(&protocol.draft, &bases());
    secretariat::protocols::wordings(&protocol.draft, &bases(), &applied, None)
}

fn bases() -> Trilingual<domain::agreement::Text> {
    Trilingual::of(|language| Some(text(language).clone()))
}

fn account(number: u8) -> AccountId {
    AccountId::from_chance([number; 16])
}

fn begun_and_shared() -> Option<Protocol> {
    let protocol = begun()?;
    let wordings = wordings(&protocol);
    protocol.share(acting(KZ)?, wordings).ok()
}

fn shared() -> Option<Protocol> {
    begun_and_shared()?.name(acting(KZ)?, account(1)).ok()?.name(acting(AZ)?, account(2)).ok()
}

fn remarked() -> Option<Protocol> {
    let remark = |number: u8| RemarkId::from_chance([number + 100; 16]);
    let words = Some(Anchor { language: Language::Azerbaijani, words: line("15")?, proposed: line("20") });
    let about = Some(About { instruction: fifteen("15")?.id, words });
    let asked = shared()?.remark(acting(AZ)?, remark(1), about, prose("Предлагаем двадцать дней.")?).ok()?;
    let whole = asked.remark(acting(KZ)?, remark(2), None, prose("Когда ждать ответа?")?).ok()?;
    let answered = whole.answer(acting(AZ)?, remark(2), prose("До конца месяца.")?).ok()?;
    let thanked = answered.answer(acting(KZ)?, remark(2), prose("Благодарим.")?).ok()?;
    thanked.resolve(acting(KZ)?, remark(2)).ok()
}

/// Another version, with other days.
fn second() -> Option<Protocol> {
    let again = remarked()?.accept(acting(KZ)?, RemarkId::from_chance([101; 16])).ok()?;
    let again = again.write(&acting(KZ)?, fifteen("20")?).ok()?;
    let wordings = wordings(&again);
    again.share(acting(KZ)?, wordings).ok()
}

fn agreed() -> Option<Protocol> {
    [(AZ, 2), (KZ, 1)].into_iter().try_fold(shared()?, |protocol, (party, number)| {
        let fingerprint = protocol.shared()?.fingerprint;
        protocol.agree(acting(party)?, Some(account(number)), fingerprint, &bases(), true).ok()
    })
}

fn signed() -> Option<Protocol> {
    let one = |name: &str, position: &str| {
        Some(Signatory {
            names: Spelled::in_russian(line(name)?),
            positions: Spelled::in_russian(line(position)?),
        })
    };
    let signatories = Both {
        kazakhstan: one("Образцов Асан Асанович", "Министр внутренних дел Республики Казахстан")?,
        azerbaijan: one("Мисалов Самир Тариэль оглы", "Министр внутренних дел Азербайджанской Республики")?,
    };
    let place = SigningPlace::City(Place::Listed(City::capital(AZ)));
    agreed()?.sign(acting(AZ)?, "2026-06-18".parse().ok()?, place, signatories).ok()
}

fn withdrawn() -> Option<Protocol> {
    shared()?.withdraw(acting(KZ)?, prose("Готовится другой проект.")?).ok()
}

fn life(number: u8, protocol: Protocol) -> ProtocolLife {
    let none: &[Communication] = &[];
    let id = ProtocolId::from_chance([number; 16]);
    let notified = notified_of(domain::communications::Instrument::Protocol(id), none);
    let entry = entry_into_force(&notified);
    ProtocolLife { id, protocol, notified, entry }
}

/// A remark that its Party keeps to itself, while it can be shared.
fn kept(party: Party) -> Vec<Remark> {
    let made = || {
        let words = Some(Anchor { language: Language::Russian, words: line("15")?, proposed: line("30") });
        let about = Some(About { instruction: fifteen("15")?.id, words });
        let text = prose("Согласовать с Министерством юстиции, прежде чем передавать.")?;
        begun_and_shared()?.remark_to_keep(acting(party)?, RemarkId::from_chance([9; 16]), about, text).ok()
    };
    made().into_iter().collect()
}

/// Who of a Party opened the first version: the keeper's own people wrote it.
fn openings(keeps: bool) -> Vec<VersionOpening> {
    let at = acting(KZ).map(|acting| acting.at).unwrap_or_default();
    let names: &[&str] = if keeps { &[] } else { &["Misalova S. T.", "Nümunəyev A. B."] };
    names.iter().map(|&name| VersionOpening { number: 1, name: name.to_owned(), at }).collect()
}

/// A signed protocol as notices tell of it.
pub(crate) fn told() -> Option<ProtocolTold> {
    let life = life(7, signed()?);
    Some(ProtocolTold { id: life.id, protocol: life.protocol, entry: None, agreement_signed: None })
}

/// A protocol with a remark of the other Party, as its keeper reads it.
pub(crate) fn under_review() -> Option<ProtocolSeen> {
    Some(seen(KZ, remarked()?))
}

/// What protocols ask of this Party.
pub(crate) fn tasks(party: Party) -> Vec<ProtocolTask> {
    let all = [shared(), remarked(), agreed(), signed()];
    let task = |(number, protocol): (u8, Option<Protocol>)| {
        let protocol = protocol?;
        let asked = protocol.asks(party, false).pop()?;
        Some(ProtocolTask { id: ProtocolId::from_chance([number; 16]), protocol, asked })
    };
    (1..).zip(all).filter_map(task).collect()
}

fn seen(party: Party, protocol: Protocol) -> ProtocolSeen {
    let keeps = party == protocol.keeper;
    let standing = ProtocolStanding::of(&protocol);
    let may = |right: &Right| {
        over_protocol(Role::Secretary, keeps, standing, *right) == domain::access::Answer::Allowed
    };
    let rights: Vec<Right> = Right::ALL.iter().copied().filter(may).collect();
    let applied = applied(&protocol.draft, &bases());
    let accounts = line("Образцов А. А.").map(|name| (account(1), name)).into_iter().collect();
    ProtocolSeen {
        id: ProtocolId::from_chance([7; 16]),
        life: life(7, protocol),
        seen: "0123456789abcdef0123456789abcdef".to_owned(),
        reads_draft: keeps,
        rights,
        base: bases(),
        applied,
        agreement_signed: None,
        accounts,
        is_named: true,
        kept: kept(party),
        openings: openings(keeps),
        opens: None,
        cited: BTreeMap::new(),
    }
}

fn nothing() -> (String, AnyView) {
    (String::new(), ().into_any())
}

fn shown(words: &'static Words, party: Party, protocol: Option<Protocol>) -> (String, AnyView) {
    let Some(protocol) = protocol else { return nothing() };
    let page = ProtocolPage { seen: seen(party, protocol), party, prepares: true, done: None };
    (wording::title(words, page.seen.protocol(), None), page::view(words, &page))
}

fn listed(words: &'static Words, protocols: Vec<Option<Protocol>>) -> (String, AnyView) {
    let each = (1..).zip(protocols.into_iter().flatten());
    let listed = each.map(|(number, protocol)| life(number, protocol)).collect();
    let seen = ProtocolsSeen { listed, agreement_signed: None, begins: true };
    (list::title(words), list::view(words, &seen, None))
}

fn form(words: &'static Words, typed: &Typed, faults: &Told) -> (String, AnyView) {
    let Some(protocol) = drafted() else { return nothing() };
    let seen = InstructionSeen { protocol: seen(KZ, protocol), instruction: None, copy: None, preview: None };
    (instruction_form::title(words, &seen), instruction_form::view(words, &seen, typed, faults))
}

fn asked(words: &'static Words, fields: &[(&str, &str)]) -> (String, AnyView) {
    let typed = fields.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
    form(words, &typed, &Told::new())
}

fn refused(words: &'static Words) -> (String, AnyView) {
    let Some(instruction) = fifteen("15") else { return nothing() };
    let typed = InstructionForm::of(&instruction).into_typed();
    let mut faults = Faults::one("words_kk", Fault::Hindered(domain::protocols::Hindrance::WordsNotFound));
    faults.note("which_ru", Fault::Hindered(domain::protocols::Hindrance::StandSeveralTimes(2)));
    form(words, &typed, &refusals::faults(words, &faults))
}

fn previewed(words: &'static Words) -> (String, AnyView) {
    let (Some(protocol), Some(instruction)) = (drafted(), fifteen("15")) else { return nothing() };
    let typed = InstructionForm::of(&instruction).into_typed();
    let seen = seen(KZ, protocol);
    let preview = Some((Box::new(seen.clone()), instruction.id));
    let kept_at = acting(KZ).map(|acting| acting.at.naive_utc()).unwrap_or_default();
    let copy = Some(InstructionCopy { kept_at, form: InstructionForm::of(&instruction) });
    let seen = InstructionSeen { protocol: seen, instruction: Some(instruction), copy, preview };
    (instruction_form::title(words, &seen), instruction_form::view(words, &seen, &typed, &Told::new()))
}

fn act(
    words: &'static Words,
    party: Party,
    protocol: Option<Protocol>,
    act: ProtocolAct,
) -> (String, AnyView) {
    let Some(protocol) = protocol else { return nothing() };
    let seen = seen(party, protocol);
    (act::title(words, act), act::view(words, &seen, act, &Typed::new(), &Told::new()))
}

fn sign_page(words: &'static Words) -> (String, AnyView) {
    let Some(protocol) = agreed() else { return nothing() };
    (sign::title(words), sign::view(words, &seen(AZ, protocol), &Typed::new(), &Told::new()))
}

fn remark_page(words: &'static Words) -> (String, AnyView) {
    let (Some(protocol), Some(about)) = (shared(), fifteen("15")) else { return nothing() };
    let typed = Typed::from([("instruction".to_owned(), about.id.to_string())]);
    (remarks::title(words, None), remarks::view(words, &seen(AZ, protocol), None, &typed, &Told::new()))
}

fn transition_page(words: &'static Words) -> (String, AnyView) {
    let Some(protocol) = drafted() else { return nothing() };
    (transition::title(words), transition::view(words, &seen(KZ, protocol), &Typed::new(), &Told::new()))
}

fn compare_page(words: &'static Words, what: What, layout: Layout) -> (String, AnyView) {
    let Some(protocol) = second() else { return nothing() };
    let seen = seen(KZ, protocol);
    let [first, last] = seen.protocol().versions.as_slice() else { return nothing() };
    let language = wording::language(words);
    let page =
        Comparison { from: 1, before: &first.draft, to: Some(2), after: &last.draft, language, what, layout };
    (compare::title(words, &page), compare::view(words, &seen, &page))
}

/// Ten days become fifteen, in Kazakh twenty.
fn concordance_page(words: &'static Words) -> (String, AnyView) {
    let Some(mut protocol) = drafted() else { return nothing() };
    protocol.draft.instructions = days_in(three(line("20"), line("15"), line("15"))).into_iter().collect();
    (words.say("concordance-title"), concordance::view(words, &seen(KZ, protocol)))
}

/// The Agreement with a signed protocol that is not in force yet, alone or beside the text of an earlier day.
fn as_at_page(words: &'static Words, than: Option<NaiveDate>) -> (String, AnyView) {
    let (Some(protocol), Some(day)) = (signed(), "2026-07-01".parse().ok()) else { return nothing() };
    let protocols = vec![life(1, protocol)];
    let base = text(wording::language(words)).clone();
    let readings = Readings { protocols, agreement_signed: None, agreement_entry: None, base };
    let horizon = Horizon::Prospective(day);
    let read = readings.to(horizon);
    let other = than.map(Horizon::InForceOn).map(|than| (than, readings.to(than)));
    let page = AsAtPage {
        readings: &readings,
        horizon,
        read: &read,
        than: other.as_ref().map(|(horizon, read)| (*horizon, read)),
        layout: Layout::InOne,
        typed: &Typed::new(),
        faults: &Told::new(),
        query: String::new(),
    };
    (as_at::title(words), as_at::view(words, &page))
}
