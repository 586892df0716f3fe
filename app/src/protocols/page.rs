//! The page of one protocol: where it stands, what it does, who agreed, remarks, versions, papers, what was done.

use domain::{
    access::Right,
    agreement::Status,
    languages::Language,
    parties::Party,
    protocols::{Protocol, State, StateName},
};
use islands::PageNews;
use leptos::prelude::*;
use locales::{Words, dates};
use secretariat::protocols::ProtocolSeen;

use super::{history, instruction, life, remarks, seals, track, wording};
use crate::components::{
    acts::{Act, Acts, Weight},
    empty::Empty,
    leaf::Leaf,
    notice::{Notice, Tone, done},
    page_head::PageHead,
    party::party_name,
    register::{Cell, Column, Register},
};

/// What the page shows.
#[derive(Clone, Debug)]
pub struct ProtocolPage {
    /// The protocol as the reader may see it.
    pub seen: ProtocolSeen,
    /// The reader's Party.
    pub party: Party,
    /// Whether the reader prepares communications.
    pub prepares: bool,
    /// A message about what was just done.
    pub done: Option<&'static str>,
}

/// The page.
#[must_use]
pub fn view(words: &'static Words, page: &ProtocolPage) -> AnyView {
    let seen = &page.seen;
    let protocol = seen.protocol();
    let title = wording::title(words, protocol, seen.agreement_signed);
    let instructions = instructions(words, page);
    view! {
        <PageHead title=title trail=wording::trail(words, seen, None) lede=lede(words, page, protocol) acts=acts(words, page)/>
        {done(words, page.done)}
        {news(words, seen)}
        {track::track(words, seen)}
        {unofficial(words, seen)}
        <Leaf id="instructions" heading=words.say("protocols-instructions") wide=true>{instructions}</Leaf>
        {transition(words, page)}
        {remarks::leaf(words, seen, page.party)}
        {remarks::kept_leaf(words, seen)}
        {seals::leaf(words, seen, page.party)}
        {life::leaf(words, seen, page.prepares)}
        {versions(words, seen)}
        {papers(words, page)}
        {history::leaf(words, seen)}
    }
    .into_any()
}

/// That something was done before both Parties since the page was read; nothing before the first version. Nobody but the
/// keeper has a page before that.
fn news(words: &'static Words, seen: &ProtocolSeen) -> Option<AnyView> {
    let protocol = seen.protocol();
    protocol.shared()?;
    let page = wording::address(seen.id);
    let (told, show) = (words.say("protocols-news"), words.say("protocols-news-show"));
    let (follow, seen) = (format!("{page}/news"), protocol.steps.len().to_string());
    Some(view! { <PageNews follow seen page told show/> }.into_any())
}

fn lede(words: &'static Words, page: &ProtocolPage, protocol: &Protocol) -> AnyView {
    let version = ("version", protocol.shared().map_or(0, |version| version.number).into());
    let keeper = ("party", protocol.keeper.into());
    match &protocol.state {
        State::Draft => words.say("protocols-lede-draft"),
        State::Shared { consent: Some(consent) } => {
            words.tell("protocols-lede-agreed-by", &[version, ("party", consent.acting.party.into())])
        }
        State::Shared { .. } if page.seen.reads_draft && protocol.is_ahead() => {
            words.tell("protocols-lede-ahead", &[version])
        }
        State::Shared { .. } => words.tell("protocols-lede-shared", &[version, keeper]),
        State::Agreed { .. } => words.tell("protocols-lede-agreed", &[version]),
        State::Signed { .. } => match &page.seen.life.entry {
            Some(entry) => {
                words.tell("protocols-lede-in-force", &[("from", dates::from_day(words, entry.day).into())])
            }
            None => words.say("protocols-lede-signed"),
        },
        State::Withdrawn { reason } => words.tell(
            "protocols-lede-withdrawn",
            &[keeper, ("reason", reason.as_str().replace('\n', " ").into())],
        ),
    }
    .into_any()
}

/// The acts in the order of their weight: what this person is expected to do now comes first.
fn acts(words: &Words, page: &ProtocolPage) -> Vec<Act> {
    let (seen, protocol) = (&page.seen, page.seen.protocol());
    let base = wording::address(seen.id);
    let link = |weight, room: &str, id: &str| Act::link(weight, format!("{base}/{room}"), words.say(id));
    let own = protocol.state.consent_of(page.party).is_some();
    let state = protocol.state.name();
    let mut acts = Vec::new();
    if state == StateName::Agreed && seen.may(Right::RecordProtocolSigned) {
        acts.push(link(Weight::First, "sign", "protocols-sign"));
    }
    if state == StateName::Shared && !own && seen.is_named && seen.may(Right::AgreeProtocol) {
        acts.push(link(Weight::First, "agree", "protocols-agree"));
    }
    let has_something = !protocol.draft.instructions.is_empty();
    if seen.reads_draft && has_something && protocol.is_ahead() && seen.may(Right::ShareProtocol) {
        let weight = if acts.is_empty() { Weight::First } else { Weight::Quiet };
        acts.push(link(weight, "share", "protocols-share"));
    }
    if own && seen.is_named && state != StateName::Signed && seen.may(Right::AgreeProtocol) {
        acts.push(link(Weight::Grave, "withdraw-agreement", "protocols-withdraw-agreement"));
    }
    if state == StateName::Draft && seen.may(Right::ShareProtocol) {
        acts.push(link(Weight::Grave, "discard", "protocols-discard"));
    }
    if seen.may(Right::WithdrawProtocol) {
        acts.push(link(Weight::Grave, "withdraw", "protocols-withdraw"));
    }
    acts
}

/// That words are quoted from texts that are not the authentic ones, wherever the reader sees them.
fn unofficial(words: &'static Words, seen: &ProtocolSeen) -> Option<AnyView> {
    let is_unofficial = |language: &Language| {
        let status = seen.base.in_language(*language).map(|text| text.status);
        matches!(status, Some(Status::DraftSource | Status::UnofficialWorkingTranslation))
    };
    let names: Vec<String> = Language::AUTHENTIC
        .into_iter()
        .filter(is_unofficial)
        .map(|language| words.name_of(language))
        .collect();
    if names.is_empty() || seen.protocol().state.signing().is_some() {
        return None;
    }
    let told = words.tell("protocols-unofficial-base", &[("languages", names.join(", ").into())]);
    Some(view! { <Notice tone=Tone::Joint><p>{told}</p></Notice> }.into_any())
}

fn instructions(words: &'static Words, page: &ProtocolPage) -> AnyView {
    let seen = &page.seen;
    let may = seen.reads_draft && seen.may(Right::DraftProtocol);
    let base = wording::address(seen.id);
    let add = |weight| {
        Act::link(weight, format!("{base}/instructions/new"), words.say("protocols-instruction-add"))
    };
    if seen.protocol().draft.instructions.is_empty() {
        let acts = if may { vec![add(Weight::First)] } else { Vec::new() };
        let usual = words.say("protocols-no-instructions-told");
        return view! { <Empty words=words.say("protocols-no-instructions") usual=usual acts=acts/> }
            .into_any();
    }
    let concordance = Act::link(Weight::Quiet, format!("{base}/concordance"), words.say("concordance-title"));
    let acts = may.then(|| add(Weight::Second)).into_iter().chain([concordance]).collect();
    view! { {instruction::all(words, seen)}<Acts acts/> }.into_any()
}

fn transition(words: &'static Words, page: &ProtocolPage) -> Option<AnyView> {
    let seen = &page.seen;
    let may = seen.reads_draft && seen.may(Right::DraftProtocol);
    let written = &seen.protocol().draft.transitional;
    if written.is_empty() && !may {
        return None;
    }
    let texts = Language::AUTHENTIC.map(|language| {
        let text = written.in_language(language)?;
        let paragraphs = text.paragraphs().map(|line| view! { <p>{line.to_owned()}</p> }).collect_view();
        Some(view! { <div class="legal" lang=language.tag()>{paragraphs}</div> })
    });
    let none =
        written.is_empty().then(|| view! { <p class="soft">{words.say("protocols-no-transition")}</p> });
    let acts = may.then(|| {
        let href = format!("{}/transition", wording::address(seen.id));
        view! { <Acts acts=vec![Act::link(Weight::Quiet, href, words.say("fields-edit"))]/> }
    });
    Some(
        view! {
            <Leaf id="transition" heading=words.say("protocols-transition")>
                {none}<div class="instruction-texts">{texts}</div>{acts}
            </Leaf>
        }
        .into_any(),
    )
}

fn versions(words: &'static Words, seen: &ProtocolSeen) -> Option<AnyView> {
    let protocol = seen.protocol();
    protocol.shared()?;
    let base = wording::address(seen.id);
    let columns = [
        "protocols-column-version",
        "protocols-column-shared",
        "protocols-column-opened",
        "protocols-column-compare",
    ];
    let columns = columns.map(|id| Column::words(words.say(id))).to_vec();
    let rows = protocol.versions.iter().rev().map(|version| {
        let by = crate::sessions::history::signed(words, &version.sharing);
        let compare = (version.number > 1).then(|| {
            let before = version.number - 1;
            let href = format!("{base}/compare?from={before}&to={}", version.number);
            let told = words.tell("protocols-compare-with", &[("version", before.into())]);
            view! { <a href=href>{told}</a> }
        });
        vec![
            Cell::head(words.tell("protocols-version", &[("version", version.number.into())])),
            Cell::told(by),
            opened(words, seen, version.number),
            compare.map_or(Cell::Blank, Cell::told),
        ]
    });
    let rows = rows.collect::<Vec<_>>();
    let draft = (seen.reads_draft && protocol.is_ahead()).then(|| {
        let last = protocol.versions.len();
        let href = format!("{base}/compare?from={last}&to=draft");
        view! { <p><a href=href>{words.say("protocols-compare-draft")}</a></p> }
    });
    Some(
        view! {
            <Leaf id="versions" heading=words.say("protocols-versions")>
                <Register caption=words.say("protocols-versions") columns rows/>{draft}
            </Leaf>
        }
        .into_any(),
    )
}

/// Who of the reader's own Party opened a version, and when.
fn opened(words: &'static Words, seen: &ProtocolSeen, number: u32) -> Cell {
    let of = seen.openings.iter().filter(|opening| opening.number == number);
    let each: Vec<String> = of
        .map(|opening| {
            let day = dates::day_short(words, opening.at.date_naive());
            words.tell("protocols-opened-by", &[("name", opening.name.clone().into()), ("day", day.into())])
        })
        .collect();
    if each.is_empty() { Cell::Blank } else { Cell::told(each.join("; ")) }
}

fn papers(words: &'static Words, page: &ProtocolPage) -> Option<AnyView> {
    let (seen, protocol) = (&page.seen, page.seen.protocol());
    if protocol.draft.instructions.is_empty() {
        return None;
    }
    let base = wording::address(seen.id);
    let is_whole = matches!(protocol.state.name(), StateName::Agreed | StateName::Signed);
    let originals = is_whole.then(|| {
        let each = page.party.first().map(|party| {
            let told = words.tell("protocols-original", &[("party", party_name(words, party).into())]);
            view! { <li><a href=format!("{base}/original-{}.pdf", party.key())>{told}</a></li> }
        });
        view! { {each.collect_view()} }
    });
    let working = Language::AUTHENTIC.map(|language| {
        let name = words.name_of(language);
        let text = words.tell("protocols-working-paper", &[("language", name.clone().into())]);
        let table = words.tell("protocols-comparison-table", &[("language", name.clone().into())]);
        let changes = words.tell("protocols-changes-for-word", &[("language", name.into())]);
        view! {
            <li><a href=format!("{base}/working-{}.pdf", language.tag())>{text}</a></li>
            <li><a href=format!("{base}/comparison-{}.pdf", language.tag())>{table}</a></li>
            <li><a href=format!("{base}/changes-{}.docx", language.tag())>{changes}</a></li>
        }
    });
    Some(
        view! {
            <Leaf id="papers" heading=words.say("protocols-papers")>
                <ul>{originals}{working.collect_view()}</ul>
            </Leaf>
        }
        .into_any(),
    )
}
