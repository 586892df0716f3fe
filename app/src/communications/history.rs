//! What was recorded of a communication, step by step; under each correction all that it changed, as it stood before.

use domain::{
    communications::{Communication, Correction, State, Step, Terms, Was, What},
    languages::Language,
};
use leptos::prelude::*;
use locales::{Words, dates};
use secretariat::communications::CommunicationSeen;

use super::{
    communication::{carrying, received},
    wording::title,
};
use crate::{
    components::{
        facts::{Fact, Facts},
        leaf::Leaf,
    },
    sessions::history::signed,
};

/// The history; nothing where nothing was recorded yet.
pub(super) fn view(words: &'static Words, seen: &CommunicationSeen) -> Option<AnyView> {
    let communication = &seen.communication;
    // From the last step back: what a correction changed is what stood after it.
    let (mut terms, mut state) = (&communication.terms, &communication.state);
    let mut steps = Vec::new();
    for step in communication.steps.iter().rev() {
        let before = match &step.what {
            What::Corrected(Correction { was: Was::Face(was), .. }) => {
                let told = face(words, seen, was, terms);
                terms = was;
                told
            }
            What::Corrected(Correction { was: Was::Standing(was), .. }) => {
                let told = standing(words, was, state);
                state = was;
                told
            }
            What::Withdrawn | What::Dispatched | What::Delivered | What::Received => Vec::new(),
        };
        steps.push(step_view(words, step, before));
    }
    steps.reverse();
    (!steps.is_empty()).then(|| {
        view! { <Leaf id="history" heading=words.say("communications-history")><ol class="history">{steps}</ol></Leaf> }
            .into_any()
    })
}

fn step_view(words: &'static Words, step: &Step, before: Vec<Fact>) -> AnyView {
    let (id, reason) = match &step.what {
        What::Withdrawn => ("communications-step-withdrawn", None),
        What::Dispatched => ("communications-step-dispatched", None),
        What::Delivered => ("communications-step-delivered", None),
        What::Received => ("communications-step-received", None),
        What::Corrected(correction) => ("communications-step-corrected", Some(correction.reason.to_string())),
    };
    let acting = &step.acting;
    let told = words.tell(id, &[("party", acting.party.into())]);
    let by = signed(words, acting);
    let reason = reason.map(|reason| view! { <p>{reason}</p> });
    let before = (!before.is_empty()).then(|| {
        view! { <p class="field-name">{words.say("communications-was")}</p><Facts facts=before/> }
    });
    view! { <li><p>{told}</p>{reason}{before}<p class="note">{by}</p></li> }.into_any()
}

/// What a correction of the face or of the contents changed, as it stood before.
fn face(words: &'static Words, seen: &CommunicationSeen, was: &Terms, now: &Terms) -> Vec<Fact> {
    let before = Communication { terms: was.clone(), ..seen.communication.clone() };
    let [from, to] = locales::communications::route(words, &before);
    let none = || words.say("fields-not-recorded");
    let number = was.number.as_ref().map_or_else(none, ToString::to_string);
    let dated = was.dated.map_or_else(none, |day| dates::day(words, day));
    let answered = match &seen.answers {
        Some(other) if was.answers == Some(other.id) => title(words, other),
        _ if was.answers.is_some() => words.say("communications-answered-another"),
        _ => words.say("communications-answers-nothing"),
    };
    let fact = |is_other: bool, field: &str, value: String| {
        is_other.then(|| Fact::new(words.say(&format!("communications-field-{field}")), value))
    };
    let channel = words.say(&format!("communications-channel-{}", was.channel.key()));
    let mut facts: Vec<Fact> = [
        fact(was.channel != now.channel, "channel", channel),
        fact(was.route != now.route, "from", from),
        fact(was.route != now.route, "to", to),
        fact(was.number != now.number, "number", number),
        fact(was.dated != now.dated, "dated", dated),
        fact(was.subject != now.subject, "subject", was.subject.to_string()),
        fact(was.answers != now.answers, "answers", answered),
    ]
    .into_iter()
    .flatten()
    .collect();
    if was.carries != now.carries {
        facts.push(contents(words, seen, &before));
    }
    facts.extend(Language::AUTHENTIC.into_iter().filter_map(|language| text(words, language, was, now)));
    facts
}

fn contents(words: &'static Words, seen: &CommunicationSeen, before: &Communication) -> Fact {
    let carries = before.terms.carries.iter();
    let each = carries.map(|one| view! { <li>{carrying(words, seen, before, one)}</li> });
    let none = before.terms.carries.is_empty().then(|| words.say("communications-contents-none"));
    Fact::new(words.say("communications-contents"), view! { {none}<ol>{each.collect_view()}</ol> })
}

fn text(words: &'static Words, language: Language, was: &Terms, now: &Terms) -> Option<Fact> {
    let (before, after) = (was.texts.in_language(language), now.texts.in_language(language));
    if before == after {
        return None;
    }
    let label = words.name_of(language);
    let name = format!("{}, {label}", words.say("communications-text"));
    Some(match before {
        None => Fact::new(name, words.say("communications-text-none")),
        Some(text) => {
            let paragraphs = text.paragraphs().map(|line| view! { <p>{line.to_owned()}</p> }).collect_view();
            Fact::new(name, view! { <div class="legal" lang=language.tag()>{paragraphs}</div> })
        }
    })
}

/// What a correction of dispatch, delivery or receipt changed, as it stood before.
fn standing(words: &'static Words, was: &State, now: &State) -> Vec<Fact> {
    let mut facts = Vec::new();
    let day = |day| dates::day(words, day);
    if let Some(dispatch) = was.dispatch().filter(|one| Some(*one) != now.dispatch()) {
        facts.push(Fact::new(words.say("communications-field-dispatched"), day(dispatch.day)));
    }
    if let Some(delivery) = was.delivery().filter(|one| Some(*one) != now.delivery()) {
        let told = view! { {day(delivery.day)}<p class="note">{delivery.evidence.to_string()}</p> };
        facts.push(Fact::new(words.say("communications-field-delivered"), told));
    }
    if let Some(receipt) = was.receipt().filter(|one| Some(*one) != now.receipt()) {
        let told = view! { {day(receipt.day)}<p class="note">{received(words, receipt)}</p> };
        facts.push(Fact::new(words.say("communications-field-received"), told));
    }
    facts
}
