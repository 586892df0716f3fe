//! The page of one signed text: by what it is known, where it differs from the draft, what was recorded of it.

use domain::{
    acting::Reason,
    agreement::{
        Text,
        authentic::{Difference, SignedText, TextRecord, TextStep, TextWhat, differences},
    },
    comparison,
    languages::Language,
};
use leptos::prelude::*;
use locales::{
    Words,
    papers::{kind, size},
};
use secretariat::agreement::TextSeen;

use super::{address, entered, state, title_of, trail};
use crate::{
    agreement::{address as reading, label::label, row::differs},
    components::{
        acts::{Act, Weight},
        facts::{Fact, Facts},
        leaf::Leaf,
        notice,
        page_head::PageHead,
        party::{PartyName, party_side},
        runs::runs,
    },
    sessions::history::signed,
};

/// The page.
#[must_use]
pub fn view(words: &'static Words, seen: &TextSeen, done: Option<&'static str>) -> AnyView {
    let leaves = seen.record.as_ref().map(|record| {
        let facts = facts(words, seen, &record.text);
        view! {
            <Leaf id="facts" heading=words.say("agreement-text-facts")><Facts facts/></Leaf>
            {differing(words, seen.draft, &record.text)}
            {history(words, seen.language, record)}
        }
    });
    view! {
        <PageHead
            title=title_of(words, seen.language)
            trail=trail(words, seen.language, None)
            lede=lede(words, seen).into_any()
            acts=acts(words, seen)
        />
        {notice::done(words, done)}
        {leaves}
    }
    .into_any()
}

fn lede(words: &Words, seen: &TextSeen) -> String {
    match &seen.record {
        None => words.say("agreement-text-none"),
        Some(_) => state(words, seen),
    }
}

fn acts(words: &Words, seen: &TextSeen) -> Vec<Act> {
    let own = address(seen.language);
    let link = |weight, room: &str, id: &str| Act::link(weight, format!("{own}/{room}"), words.say(id));
    let mut acts = Vec::new();
    if seen.judges {
        acts.push(link(Weight::First, "confirm", "agreement-text-confirm"));
    }
    if seen.enters {
        acts.push(match seen.record {
            None => link(Weight::First, "new", "agreement-text-enter"),
            Some(_) => link(Weight::Second, "new", "agreement-text-correct"),
        });
    }
    let read = reading(None, &[seen.language]);
    acts.push(Act::link(Weight::Quiet, read, words.say("home-read-agreement")));
    if seen.judges {
        acts.push(link(Weight::Grave, "dispute", "agreement-text-dispute"));
    }
    acts
}

/// By what a text is known: its paper, the scan of that, the scan's digest.
pub(super) fn facts(words: &'static Words, seen: &TextSeen, text: &SignedText) -> Vec<Fact> {
    vec![
        Fact::new(words.say("agreement-field-source"), text.source.to_string()),
        Fact::new(words.say("agreement-text-scan"), scan(words, seen.language, text)),
        Fact::new(
            words.say("papers-digest"),
            view! { <span class="fingerprint">{text.scan.digest.to_string()}</span> },
        ),
        Fact::new(words.say("agreement-recorded-by"), entered(words, seen)),
    ]
}

fn scan(words: &'static Words, language: Language, text: &SignedText) -> AnyView {
    let href = format!("{}/{}", address(language), text.scan.digest.digits());
    let told = format!("{}, {}", kind(words, text.scan.kind), size(words, text.scan.size));
    view! { <a href=href>{words.say("papers-download")}</a>" "<span class="unbroken">{told}</span> }
        .into_any()
}

/// Where the signed text differs, part by part, each with its permanent link.
fn differing(words: &'static Words, draft: &Text, text: &SignedText) -> AnyView {
    let all = differences(draft, &text.provisions);
    let heading = differs(words, draft.status);
    if all.is_empty() {
        return view! {
            <Leaf id="differences" heading><p>{words.say("agreement-text-as-drafted")}</p></Leaf>
        }
        .into_any();
    }
    let note = words.tell("agreement-text-differences", &[("count", all.len().into())]);
    let each = all.iter().map(|one| {
        let href = reading(Some(one.id()), &[draft.language]);
        let kind = match one {
            Difference::Changed { .. } => None,
            Difference::Omitted { .. } => Some("agreement-text-omitted"),
            Difference::Added { .. } => Some("agreement-added"),
        };
        let told = kind.map(|id| view! { " "<span class="note">{words.say(id)}</span> });
        let [was, now] = one.words();
        // A part that is not there has no page of its own.
        let name = label(words, one.id());
        let name = match one {
            Difference::Omitted { .. } => view! { <strong>{name}</strong> }.into_any(),
            _ => view! { <a href=href>{name}</a> }.into_any(),
        };
        view! { <li><p>{name}{told}</p>{compared(words, draft.language, &was, &now)}</li> }
    });
    let each = each.collect_view();
    view! { <Leaf id="differences" heading note=note><ul class="differences">{each}</ul></Leaf> }.into_any()
}

/// Two texts in one: what went and what came.
pub(crate) fn compared(words: &'static Words, language: Language, was: &str, now: &str) -> AnyView {
    let runs = runs(words, &comparison::words(was, now));
    view! { <p class="legal" lang=language.tag()>{runs}</p> }.into_any()
}

fn history(words: &'static Words, language: Language, record: &TextRecord) -> AnyView {
    let steps = record.steps.iter().map(|step| step_view(words, language, step)).collect_view();
    let heading = words.say("agreement-text-history");
    view! { <Leaf id="history" heading><ol class="history">{steps}</ol></Leaf> }.into_any()
}

fn step_view(words: &'static Words, language: Language, step: &TextStep) -> AnyView {
    let reason = |reason: &Reason| Some(view! { <p>{reason.to_string()}</p> });
    let (told, reason, was) = match &step.what {
        TextWhat::Entered => ("agreement-text-enter-done", None, None),
        TextWhat::Confirmed => ("agreement-text-confirm-done", None, None),
        TextWhat::Disputed { reason: why } => ("agreement-text-dispute-done", reason(why), None),
        TextWhat::Corrected { reason: why, was } => {
            ("agreement-text-correct-done", reason(why), Some(was_view(words, language, was)))
        }
    };
    let party = step.acting.party;
    view! {
        <li>
            <p>{words.say(told)}</p>{reason}
            <p class="note"><PartyName party name=party_side(words, party)/>": "{signed(words, &step.acting)}</p>
            {was}
        </li>
    }
    .into_any()
}

/// What stood before a correction, whole and folded away.
fn was_view(words: &'static Words, language: Language, was: &SignedText) -> AnyView {
    let parts = was.provisions.iter().map(|part| {
        let told = [part.mark.as_str(), &part.text].join(" ");
        view! { <p>{told}</p> }
    });
    let source = words.tell("agreement-signature-source", &[("source", was.source.to_string().into())]);
    view! {
        <details class="why">
            <summary>{words.say("agreement-text-was")}</summary>
            <div class="why-told">
                <p>{source}" "{scan(words, language, was)}</p>
                <div class="legal" lang=language.tag()>{parts.collect_view()}</div>
            </div>
        </details>
    }
    .into_any()
}
