//! One instruction of a protocol as its page shows it: what it does, its formula in three languages, the provision as it
//! will read, what stands against it.

use domain::{
    access::Right,
    agreement::{ProvisionId, Text},
    comparison::words as compared,
    languages::Language,
    protocols::{Hindrance, Instruction},
};
use leptos::prelude::*;
use locales::Words;
use secretariat::protocols::ProtocolSeen;

use super::wording;
use crate::{
    components::{
        acts::{Act, Acts, Weight},
        runs::runs,
    },
    refusals::hindrance,
};

/// The instructions in order, as a list.
pub(super) fn all(words: &'static Words, seen: &ProtocolSeen) -> AnyView {
    let each =
        seen.protocol().draft.instructions.iter().map(|instruction| one(words, seen, instruction, true));
    view! { <ol class="instructions">{each.collect_view()}</ol> }.into_any()
}

/// One instruction; with what can be done to it where asked.
pub(super) fn one(
    words: &'static Words,
    seen: &ProtocolSeen,
    instruction: &Instruction,
    has_acts: bool,
) -> AnyView {
    // Whoever looks at one alone looks at how it will read.
    let texts =
        Language::AUTHENTIC.map(|language| in_language(words, seen, instruction, language, !has_acts));
    let missing = instruction.operation.missing();
    let names: Vec<String> = missing.iter().map(|&language| words.name_of(language)).collect();
    let missing = (!names.is_empty()).then(|| {
        let told = words.tell("protocols-not-written-in", &[("languages", names.join(", ").into())]);
        view! { <p class="absent">{told}</p> }
    });
    let reasons = instruction.reasons.as_ref().map(|reasons| {
        let told =
            words.tell("protocols-reasons-told", &[("reasons", reasons.as_str().replace('\n', " ").into())]);
        view! { <p class="note">{told}</p> }
    });
    let acts = has_acts.then(|| acts(words, seen, instruction)).filter(|acts| !acts.is_empty());
    view! {
        <li id=instruction.id.to_string()>
            <h3>{wording::instruction(words, seen, instruction)}</h3>
            {missing}
            <div class="instruction-texts">{texts}</div>
            {reasons}
            {acts.map(|acts| view! { <Acts acts/> })}
        </li>
    }
    .into_any()
}

fn acts(words: &Words, seen: &ProtocolSeen, instruction: &Instruction) -> Vec<Act> {
    let base = format!("{}/instructions/{}", wording::address(seen.id), instruction.id);
    let mut acts = Vec::new();
    if seen.reads_draft && seen.may(Right::DraftProtocol) {
        acts.push(Act::link(Weight::Quiet, base.clone(), words.say("fields-edit")));
        acts.push(Act::Post {
            weight: Weight::Grave,
            action: format!("{base}/strike"),
            words: words.say("protocols-strike"),
            hidden: vec![("version".to_owned(), seen.seen.clone())],
        });
    }
    let is_shared =
        seen.protocol().shared().is_some_and(|version| version.draft.instruction(instruction.id).is_some());
    if is_shared && seen.may(Right::RemarkOnProtocol) {
        let href = format!("{}/remarks?instruction={}", wording::address(seen.id), instruction.id);
        acts.push(Act::link(Weight::Quiet, href, words.say("protocols-remark-make")));
    }
    acts
}

fn in_language(
    words: &'static Words,
    seen: &ProtocolSeen,
    instruction: &Instruction,
    language: Language,
    is_open: bool,
) -> Option<AnyView> {
    let base = seen.base.in_language(language)?;
    let applied = seen.applied.in_language(language)?;
    let formula = formula(instruction, language, base, &applied.text);
    let reading = instruction.operation.unit().and_then(|unit| reading(words, base, &applied.text, unit));
    let against: Vec<AnyView> = applied
        .obstacles
        .iter()
        .filter(|obstacle| obstacle.instruction == instruction.id)
        .map(|obstacle| against(words, seen, &obstacle.why))
        .collect();
    if formula.is_empty() && against.is_empty() {
        return None;
    }
    let name = words.name_of(language);
    let restated = locales::protocols::restates(&instruction.operation, base).map(|_| {
        view! { <p class="note">{words.say("protocols-restates")}</p> }
    });
    let lines = formula.into_iter().map(|line| view! { <p>{line}</p> }).collect_view();
    let reading = reading.map(|reading| {
        view! {
            <details class="as-it-reads" open=is_open>
                <summary>{words.say("protocols-as-it-reads")}</summary>
                <div class="legal" lang=language.tag()>{reading}</div>
            </details>
        }
    });
    Some(
        view! {
            <div class="instruction-text">
                <p class="language-name">{name}</p>
                <div class="legal" lang=language.tag()>{lines}</div>
                {against}
                {restated}
                {reading}
            </div>
        }
        .into_any(),
    )
}

/// The formula in a language: in its own words, else composed; nothing while something is not written in it.
pub(super) fn formula(
    instruction: &Instruction,
    language: Language,
    base: &Text,
    after: &Text,
) -> Vec<String> {
    match instruction.formula.in_language(language) {
        Some(own) => own.paragraphs().map(str::to_owned).collect(),
        None => {
            locales::protocols::formula(language, &instruction.operation, base, after).unwrap_or_default()
        }
    }
}

/// The unit before and after, what changed marked. A unit that is put in or goes is told as a whole.
fn reading(words: &'static Words, base: &Text, after: &Text, unit: &ProvisionId) -> Option<AnyView> {
    let told = |text: &Text| text.branch(unit).map(|branch| branch.words()).unwrap_or_default();
    let (before, after) = (told(base), told(after));
    if before == after {
        return None;
    }
    Some(view! { <p>{runs(words, &compared(&before, &after))}</p> }.into_any())
}

fn against(words: &'static Words, seen: &ProtocolSeen, why: &Hindrance) -> AnyView {
    let other = match why {
        Hindrance::SameWords(other) | Hindrance::WithinReplaced(other) => {
            seen.protocol().draft.instruction(*other).map(|other| {
                let name = wording::instruction(words, seen, other);
                view! { " "<a href=format!("#{}", other.id)>{name}</a> }
            })
        }
        _ => None,
    };
    view! { <p class="field-error">{hindrance(words, why)}{other}</p> }.into_any()
}
