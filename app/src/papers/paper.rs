//! The page of one paper: its marking, what it is of, its versions, what can be done with it.

use domain::{
    access::Right,
    acting::{Acting, civil_day},
    papers::{Correction, CorrectionAnswer, How, Paper, State, Version},
    parties::Party,
};
use leptos::prelude::*;
use locales::{Words, dates, papers::marking};
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
    let versions = versions(words, paper, within.seen.is_open);
    view! {
        <PageHead
            title=paper.title.to_string()
            above=marked
            trail=own_trail(words, within)
            lede=lede(words, paper).into_any()
            acts=acts(words, within)
        />
        {notice::done(words, done)}
        {recalled(words, within)}
        <Leaf id="facts" heading=words.say("papers-facts")><Facts facts/></Leaf>
        <Leaf id="versions" heading=words.say("papers-versions-title")>{versions}</Leaf>
        {corrections(words, paper)}
    }
    .into_any()
}

fn lede(words: &Words, paper: &Paper) -> String {
    match &paper.state {
        State::Shared { how: How::Dispatched, .. } => words.say("papers-dispatched-told"),
        State::Own { .. } | State::Shared { .. } | State::Sealed { .. } | State::Recalled { .. } => {
            words.say(&format!("papers-lede-{}", paper.state.reach().key()))
        }
    }
}

/// The acts in the order of their weight; what left with a communication, or is sealed, stays as it is.
fn acts(words: &Words, within: &PaperWithin) -> Vec<Act> {
    let (paper, rights) = (&within.seen.paper, &within.seen.rights);
    let own = address(paper.id);
    let is_dispatched = matches!(paper.state, State::Shared { how: How::Dispatched, .. });
    let is_closed = is_dispatched || matches!(paper.state, State::Sealed { .. } | State::Recalled { .. });
    let awaits = paper.state.awaited_correction().is_some();
    let possible = [
        (Right::AttachPaper, Weight::Second, "add-version", !is_closed),
        (Right::AnswerCorrection, Weight::Second, "agree-correction", awaits),
        (Right::ProposeCorrection, Weight::Quiet, "propose-correction", !awaits),
        (Right::SharePaper, Weight::Grave, "share", true),
        (Right::SealPaper, Weight::Grave, "seal", true),
        (Right::RecallPaper, Weight::Grave, "recall", !is_dispatched),
        (Right::AnswerCorrection, Weight::Grave, "decline-correction", awaits),
    ];
    let possible =
        possible.into_iter().filter(|(right, _, _, has_its_place)| rights.contains(right) && *has_its_place);
    let last = paper.state.versions().last();
    let download = Act::link(Weight::First, file_address(paper, last), words.say("papers-download"));
    let download = within.seen.is_open.then_some(download);
    let others = possible.map(|(_, weight, room, _)| {
        Act::link(weight, format!("{own}/{room}"), words.say(&format!("papers-{room}")))
    });
    download.into_iter().chain(others).collect()
}

fn facts(words: &'static Words, within: &PaperWithin) -> Vec<Fact> {
    let paper = &within.seen.paper;
    let party = paper.party;
    let (href, of) = (base(&within.beside), of(words, paper.subject, within.agenda.as_ref()));
    let language = words.name_of(paper.language);
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
fn versions(words: &'static Words, paper: &Paper, is_open: bool) -> AnyView {
    let numbered = |id: &'static str, version: (usize, &Version)| {
        let (number, version) = version;
        let name = words.tell(id, &[("number", number.into())]);
        let (href, told, by) =
            (file_address(paper, version), file(words, version), signed(words, &version.acting));
        let digits = digits(words, version);
        let link = is_open.then(|| view! { <a href=href>{words.say("papers-download")}</a>" " });
        view! {
            <li>
                <p><strong>{name}</strong>" "{link}{told}</p>
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

/// Why a paper was recalled, and who of the other Party took it before: both Parties see the same.
fn recalled(words: &'static Words, within: &PaperWithin) -> Option<AnyView> {
    let State::Recalled { recall, reason, .. } = &within.seen.paper.state else { return None };
    let other = within.seen.paper.party.other();
    let opened = within.openings.iter().map(|opening| {
        let day = dates::day_short(words, civil_day(other, opening.at));
        let name = opening.name.clone();
        view! { <li>{name}" "<span class="note">{day}</span></li> }.into_any()
    });
    let opened: Vec<AnyView> = opened.collect();
    let opened = if within.openings.is_empty() {
        view! { <p>{words.tell("papers-opened-by-none", &[("party", other.into())])}</p> }.into_any()
    } else {
        let told = words.tell("papers-opened-by", &[("party", other.into())]);
        view! { <p>{told}</p><ul>{opened}</ul> }.into_any()
    };
    let (reason, by) = (reason.to_string(), signed(words, recall));
    Some(
        view! {
            <Leaf id="recall" heading=words.say("papers-recalled")>
                <p>{reason}</p>
                <p class="note">{by}</p>
                {opened}
            </Leaf>
        }
        .into_any(),
    )
}

/// The corrections of a sealed scan, the latest first.
fn corrections(words: &'static Words, paper: &Paper) -> Option<AnyView> {
    let all = paper.state.corrections();
    let each = all.iter().rev().map(|one| correction(words, paper, one)).collect_view();
    (!all.is_empty()).then(|| {
        let heading = words.say("papers-corrections");
        view! { <Leaf id="corrections" heading><ul class="paper-versions">{each}</ul></Leaf> }.into_any()
    })
}

fn correction(words: &'static Words, paper: &Paper, one: &Correction) -> AnyView {
    let href = file_address(paper, &one.version);
    let (told, proposed) = (file(words, &one.version), signed(words, &one.version.acting));
    let answered = |party: Party, by: &Acting| {
        let by = signed(words, by);
        view! { <p class="note"><PartyName party name=party_name(words, party)/>": "{by}</p> }.into_any()
    };
    let (why, by) = match &one.answer {
        CorrectionAnswer::Awaited => (None, None),
        CorrectionAnswer::Agreed { acting } => (None, Some(answered(acting.party, acting))),
        CorrectionAnswer::Declined { acting, reason } => {
            (Some(reason.to_string()), Some(answered(acting.party, acting)))
        }
    };
    let party = one.version.acting.party;
    view! {
        <li>
            <p>
                <strong>{words.say(&format!("papers-correction-{}", one.answer.key()))}</strong>" "
                <a href=href>{words.say("papers-download")}</a>" "{told}
            </p>
            <p>{one.reason.to_string()}</p>
            <p class="note"><PartyName party name=party_name(words, party)/>": "{proposed}</p>
            {digits(words, &one.version)}
            {why.map(|why| view! { <p>{why}</p> })}
            {by}
        </li>
    }
    .into_any()
}
