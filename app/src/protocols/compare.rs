//! Two versions of a protocol compared in one language: its instructions by their ids, then the words of each.

use domain::{
    agreement::Text,
    comparison::words as compared,
    identifiers::InstructionId,
    languages::Language,
    protocols::{Draft, Instruction, apply},
};
use leptos::prelude::*;
use locales::Words;
use secretariat::protocols::ProtocolSeen;

use super::{instruction::formula, runs::runs, wording};
use crate::components::{
    acts::{Act, Acts, Weight},
    choice::{Choice, SelectField},
    form::Control,
    leaf::Leaf,
    page_head::PageHead,
};

/// Which two are compared.
pub struct Comparison<'a> {
    /// The number of the earlier version.
    pub from: u32,
    /// What it does.
    pub before: &'a Draft,
    /// The number of the later version; none for the keeper's draft.
    pub to: Option<u32>,
    /// What it does.
    pub after: &'a Draft,
    /// In which language.
    pub language: Language,
}

/// The title of the page.
#[must_use]
pub fn title(words: &Words, page: &Comparison<'_>) -> String {
    let to = match page.to {
        Some(to) => words.tell("protocols-version", &[("version", to.into())]),
        None => words.say("protocols-state-draft"),
    };
    words.tell("protocols-compare-title", &[("version", page.from.into()), ("other", to.into())])
}

/// The page.
#[must_use]
pub fn view(words: &'static Words, seen: &ProtocolSeen, page: &Comparison<'_>) -> AnyView {
    let here = title(words, page);
    let rows = rows(words, seen, page);
    let body = if rows.is_empty() {
        view! { <p>{words.say("protocols-compare-same")}</p> }.into_any()
    } else {
        let list = view! { <ol class="instructions">{rows}</ol> };
        view! { <Leaf id="differences" heading=words.say("protocols-instructions") wide=true>{list}</Leaf> }
            .into_any()
    };
    view! {
        <PageHead title=here.clone() trail=wording::trail(words, seen, Some(here)) lede=words.say("protocols-compare-told").into_any()/>
        {choice(words, seen, page)}
        {body}
    }
    .into_any()
}

/// Which versions, in which language.
fn choice(words: &'static Words, seen: &ProtocolSeen, page: &Comparison<'_>) -> AnyView {
    let versions = || {
        seen.protocol().versions.iter().map(|version| {
            let number = version.number;
            Choice::new(number.to_string(), words.tell("protocols-version", &[("version", number.into())]))
        })
    };
    let control = |name: &str, typed: String| Control { name: name.to_owned(), typed, fault: None };
    let own = seen.reads_draft.then(|| Choice::new("draft", words.say("protocols-state-draft")));
    let to = page.to.map_or_else(|| "draft".to_owned(), |to| to.to_string());
    let languages = Language::AUTHENTIC.map(|language| {
        Choice::new(language.tag(), words.say(&format!("agreement-language-{}", language.tag())))
    });
    let acts = vec![Act::send(Weight::Second, words.say("fields-show"))];
    view! {
        <form class="form filter" method="get" action=format!("{}/compare", wording::address(seen.id))>
            <SelectField control=control("from", page.from.to_string()) label=words.say("protocols-compare-from") choices=versions().collect()/>
            <SelectField control=control("to", to) label=words.say("protocols-compare-to") choices=versions().chain(own).collect()/>
            <SelectField control=control("language", page.language.tag().to_owned()) label=words.say("agreement-languages") choices=languages.to_vec()/>
            <Acts acts/>
        </form>
    }
    .into_any()
}

/// The instructions that differ, in the order of the later version; those that went, after them.
fn rows(words: &'static Words, seen: &ProtocolSeen, page: &Comparison<'_>) -> Vec<AnyView> {
    let Some(base) = seen.base.in_language(page.language) else { return Vec::new() };
    let later = page.after.instructions.iter().map(|one| one.id);
    let gone =
        page.before.instructions.iter().map(|one| one.id).filter(|id| page.after.instruction(*id).is_none());
    let told = |draft: &Draft, id: InstructionId| {
        draft.instruction(id).map(|one| told(draft, one, page.language, base))
    };
    later
        .chain(gone)
        .filter_map(|id| {
            let (before, after) = (told(page.before, id), told(page.after, id));
            if before == after {
                return None;
            }
            let known = page.after.instruction(id).or_else(|| page.before.instruction(id))?;
            let state = match (&before, &after) {
                (None, _) => Some("protocols-compare-added"),
                (_, None) => Some("protocols-compare-gone"),
                _ => None,
            };
            let state = state.map(|id| view! { <p class="note">{words.say(id)}</p> });
            let found = runs(words, &compared(&before.unwrap_or_default(), &after.unwrap_or_default()));
            let name = wording::instruction(words, seen, known);
            let lang = page.language.tag();
            Some(view! { <li><h3>{name}</h3>{state}<p class="legal" lang=lang>{found}</p></li> }.into_any())
        })
        .collect()
}

/// An instruction in one string: its formula and what it quotes.
fn told(draft: &Draft, instruction: &Instruction, language: Language, base: &Text) -> String {
    let after = apply(base, &draft.instructions).text;
    formula(instruction, language, base, &after).join("\n")
}
