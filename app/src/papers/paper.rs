//! The page of one paper: its marking, what it is of, its versions, what can be done with it.

use domain::{
    access::Right,
    papers::{How, Paper, State, Version},
};
use leptos::prelude::*;
use locales::{Words, papers::marking};
use secretariat::papers::PaperWithin;

use super::{
    leaf::{digits, reach},
    wording::{address, base, file, file_address, of, own_trail},
};
use crate::{
    components::{
        acts::{Act, Weight},
        facts::{Fact, Facts},
        leaf::Leaf,
        notice,
        page_head::PageHead,
        party::{PartyName, party_name},
    },
    sessions::history::signed,
};

/// The page.
#[must_use]
pub fn view(words: &'static Words, within: &PaperWithin, done: Option<&'static str>) -> AnyView {
    let paper = &within.seen.paper;
    let marked = marking(words, paper.marking);
    let facts = facts(words, within);
    let versions = versions(words, paper);
    view! {
        <PageHead
            title=paper.title.to_string()
            above=marked
            trail=own_trail(words, within)
            lede=lede(words, paper).into_any()
            acts=acts(words, within)
        />
        {notice::done(words, done)}
        <Leaf id="facts" heading=words.say("papers-facts")><Facts facts/></Leaf>
        <Leaf id="versions" heading=words.say("papers-versions-title")>{versions}</Leaf>
    }
    .into_any()
}

fn lede(words: &Words, paper: &Paper) -> String {
    match &paper.state {
        State::Shared { how: How::Dispatched, .. } => words.say("papers-dispatched-told"),
        State::Own { .. } | State::Shared { .. } | State::Sealed { .. } => {
            words.say(&format!("papers-lede-{}", paper.state.reach().key()))
        }
    }
}

/// The acts in the order of their weight; what left with a communication, or is sealed, stays as it is.
fn acts(words: &Words, within: &PaperWithin) -> Vec<Act> {
    let (paper, rights) = (&within.seen.paper, &within.seen.rights);
    let own = address(paper.id);
    let is_closed = matches!(paper.state, State::Shared { how: How::Dispatched, .. } | State::Sealed { .. });
    let possible = [
        (Right::AttachPaper, Weight::Second, "add-version", !is_closed),
        (Right::SharePaper, Weight::Grave, "share", true),
        (Right::SealPaper, Weight::Grave, "seal", true),
    ];
    let possible =
        possible.into_iter().filter(|(right, _, _, has_its_place)| rights.contains(right) && *has_its_place);
    let last = paper.state.versions().last();
    let download = Act::link(Weight::First, file_address(paper, last), words.say("papers-download"));
    let others = possible.map(|(_, weight, room, _)| {
        Act::link(weight, format!("{own}/{room}"), words.say(&format!("papers-{room}")))
    });
    std::iter::once(download).chain(others).collect()
}

fn facts(words: &'static Words, within: &PaperWithin) -> Vec<Fact> {
    let paper = &within.seen.paper;
    let party = paper.party;
    let (href, of) = (base(&within.beside), of(words, paper.subject, within.agenda.as_ref()));
    let language = words.say(&format!("agreement-language-{}", paper.language.tag()));
    let mut facts = vec![
        Fact::new(words.say("papers-field-of"), view! { <a href=href>{of}</a> }),
        Fact::new(
            words.say("papers-column-party"),
            view! { <PartyName party name=party_name(words, party)/> },
        ),
        Fact::new(words.say("papers-field-language"), language),
        Fact::new(
            words.say("papers-field-marking"),
            words.say(&format!("papers-marking-{}", paper.marking.key())),
        ),
        Fact::new(words.say("papers-column-reach"), reach(words, paper)),
    ];
    if let Some(sharing) = paper.state.sharing() {
        facts.push(Fact::new(words.say("papers-shared-by"), signed(words, sharing)));
    }
    if let Some(seal) = paper.state.seal() {
        facts.push(Fact::new(words.say("papers-sealed-by"), signed(words, seal)));
    }
    facts
}

/// The latest first; what came before sharing stands below, under numbers of its own.
fn versions(words: &'static Words, paper: &Paper) -> AnyView {
    let numbered = |id: &'static str, version: (usize, &Version)| {
        let (number, version) = version;
        let name = words.tell(id, &[("number", number.into())]);
        let (href, told, by) =
            (file_address(paper, version), file(words, version), signed(words, &version.acting));
        let digits = digits(words, version);
        view! {
            <li>
                <p><strong>{name}</strong>" "<a href=href>{words.say("papers-download")}</a>" "{told}</p>
                <p class="note">{by}</p>
                {digits}
            </li>
        }
    };
    let shown = paper.state.versions().iter().rev();
    let count = paper.state.versions().count();
    let shown = (1..=count).rev().zip(shown).map(|one| numbered("papers-version", one)).collect_view();
    let before = paper.state.before();
    let told = (!before.is_empty()).then(|| view! { <p class="note">{words.say("papers-before-told")}</p> });
    let before =
        (1..=before.len()).rev().zip(before.iter().rev()).map(|one| numbered("papers-version-before", one));
    let before = before.collect_view();
    view! { <ul class="paper-versions">{shown}</ul>{told}<ul class="entries">{before}</ul> }.into_any()
}
