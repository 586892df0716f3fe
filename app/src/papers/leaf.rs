//! The leaf of papers on the page of what they are of: grouped by language, each with marking, size, versions.

use domain::{
    agendas::Agenda,
    languages::Language,
    papers::{Paper, Version},
};
use leptos::prelude::*;
use locales::{Words, papers::marking};
use secretariat::papers::{PaperSeen, Papers};

use super::wording::{address, file, file_address, of};
use crate::{
    components::{
        acts::{Act, Acts, Weight},
        leaf::Leaf,
        party::{PartyName, party_name},
        register::{Cell, Column, Register},
    },
    sessions::history::signed,
};

/// The leaf of a session's or a communication's papers, under this address.
#[must_use]
pub fn leaf(words: &'static Words, base: &str, papers: &Papers, agenda: Option<&Agenda>) -> AnyView {
    let body = grouped(words, papers, agenda);
    let mut acts = Vec::new();
    if papers.attaches {
        acts.push(Act::link(Weight::Quiet, format!("{base}/papers/new"), words.say("papers-attach")));
    }
    if agenda.is_some() && !papers.seen.is_empty() {
        acts.push(Act::link(Weight::Quiet, format!("{base}/papers.zip"), words.say("papers-download-all")));
    }
    view! {
        <Leaf id="attached" heading=words.say("papers-title") wide=true>
            {body}
            <Acts acts/>
        </Leaf>
    }
    .into_any()
}

/// The leaf of the scans of signed minutes: their digest is what an archivist compares, so it stands open.
#[must_use]
pub fn scans(words: &'static Words, base: &str, papers: &Papers) -> AnyView {
    let each = papers.seen.iter().map(|seen| {
        let paper = &seen.paper;
        let (href, title, party) = (address(paper.id), paper.title.to_string(), paper.party);
        let last = paper.state.versions().last();
        let (by, told, digest) = (signed(words, &last.acting), file(words, last), digits(words, last));
        let reach = reach(words, paper);
        view! {
            <li>
                <p><a href=href>{title}</a>" "<PartyName party name=party_name(words, party)/></p>
                <p class="note">{told}", "{reach}", "{by}</p>
                {digest}
            </li>
        }
    });
    let each = each.collect_view();
    let none =
        papers.seen.is_empty().then(|| view! { <p class="absent">{words.say("papers-scans-none")}</p> });
    let mut acts = Vec::new();
    if papers.attaches {
        let href = format!("{base}/papers/new?of=minutes");
        acts.push(Act::link(Weight::Quiet, href, words.say("papers-scan-attach")));
    }
    view! {
        <Leaf id="scans" heading=words.say("papers-scans")>
            {none}<ul class="paper-versions">{each}</ul>
            <Acts acts/>
        </Leaf>
    }
    .into_any()
}

fn grouped(words: &'static Words, papers: &Papers, agenda: Option<&Agenda>) -> AnyView {
    if papers.seen.is_empty() {
        return view! { <p class="absent">{words.say("papers-none")}</p> }.into_any();
    }
    let groups = Language::ALL.into_iter().filter_map(|language| {
        let group: Vec<&PaperSeen> =
            papers.seen.iter().filter(|seen| seen.paper.language == language).collect();
        (!group.is_empty()).then(|| table(words, language, &group, agenda))
    });
    groups.collect_view().into_any()
}

fn table(
    words: &'static Words,
    language: Language,
    group: &[&PaperSeen],
    agenda: Option<&Agenda>,
) -> AnyView {
    let name = words.name_of(language);
    let mut columns = vec!["title", "file", "party", "reach"];
    if agenda.is_some() {
        columns.insert(1, "of");
    }
    let columns = columns.into_iter().map(|name| Column::words(words.say(&format!("papers-column-{name}"))));
    let columns = columns.collect();
    let rows = group.iter().map(|seen| row(words, seen, agenda)).collect();
    let caption = format!("{}: {name}", words.say("papers-title"));
    view! { <h3 class="language-group" lang=language.tag()>{name}</h3><Register caption columns rows/> }
        .into_any()
}

fn row(words: &'static Words, seen: &PaperSeen, agenda: Option<&Agenda>) -> Vec<Cell> {
    let paper = &seen.paper;
    let (href, title, lang) = (address(paper.id), paper.title.to_string(), paper.language.tag());
    let marked = marking(words, paper.marking).map(|told| view! { <p><strong>{told}</strong></p> });
    let versions = paper.state.versions();
    let last = versions.last();
    let count = (versions.count() > 1)
        .then(|| words.tell("papers-versions", &[("count", versions.count().into())]))
        .map(|told| view! { <p class="note">{told}</p> });
    let by = signed(words, &last.acting);
    let (download, told, folded) = (file_address(paper, last), file(words, last), folded(words, last));
    let download = seen.is_open.then(|| view! { <a href=download>{words.say("papers-download")}</a>" " });
    let party = paper.party;
    let mut cells = vec![
        Cell::head(view! { {marked}<a href=href lang=lang>{title}</a> }),
        Cell::told(view! {
            {download}
            <span class="unbroken">{told}</span>
            {count}
            <p class="note">{by}</p>
            {folded}
        }),
        Cell::told(view! { <PartyName party name=party_name(words, party)/> }),
        Cell::told(reach(words, paper)),
    ];
    if agenda.is_some() {
        cells.insert(1, Cell::told(of(words, paper.subject, agenda)));
    }
    cells
}

/// How far it has come.
#[must_use]
pub fn reach(words: &Words, paper: &Paper) -> String {
    words.say(&format!("papers-reach-{}", paper.state.reach().key()))
}

/// The SHA-256 of a version, folded away.
#[must_use]
pub fn folded(words: &Words, version: &Version) -> AnyView {
    let digits = version.file.digest.to_string();
    view! {
        <details class="digest">
            <summary>{words.say("papers-digest")}</summary>
            <p class="fingerprint">{digits}</p>
        </details>
    }
    .into_any()
}

/// The SHA-256 of a version, open.
#[must_use]
pub fn digits(words: &Words, version: &Version) -> AnyView {
    let digits = version.file.digest.to_string();
    view! { <p class="fingerprint">{words.say("papers-digest")}": "{digits}</p> }.into_any()
}
