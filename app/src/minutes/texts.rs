//! The texts of an item to read: in the reader's language where they are rendered, else in Russian.

use domain::{
    minutes::{DecisionRecord, ItemRecord, Texts},
    parties::Party,
};
use leptos::prelude::*;
use locales::{Words, decisions};

use super::wording::shown;
use crate::components::{
    facts::{Fact, Facts},
    party::{PartyName, party_name},
};

/// The paragraphs of a text.
pub(super) fn paragraphs(text: &str) -> AnyView {
    text.lines().map(|line| view! { <p>{line.to_owned()}</p> }).collect_view().into_any()
}

/// All that is written on an item.
pub(super) fn of_item(words: &'static Words, number: usize, item: &ItemRecord) -> AnyView {
    let heard = labelled(words, "minutes-heard", &item.heard);
    let noted = labelled(words, "minutes-discussed", &item.noted);
    let decisions = (!item.decisions.is_empty()).then(|| {
        let each = (1..).zip(&item.decisions).map(|(place, decision)| one(words, number, place, decision));
        let each = each.collect_view();
        view! { <h3>{words.say("minutes-decided")}</h3>{each} }.into_any()
    });
    let statements = Party::BOTH.map(|party| {
        let texts = item.statements.of(party);
        let (language, text) = shown(words, texts)?;
        Some(view! {
            <h3>{words.say("minutes-statement")}": "<PartyName party name=party_name(words, party)/></h3>
            <div class="legal" lang=language.tag()>{paragraphs(text)}</div>
        })
    });
    if !item.is_written() {
        return view! { <p class="soft">{words.say("minutes-not-begun")}</p> }.into_any();
    }
    view! { <div class="item-texts">{heard}{noted}{decisions}{statements}</div> }.into_any()
}

fn labelled(words: &Words, label: &str, texts: &Texts) -> Option<AnyView> {
    let (language, text) = shown(words, texts)?;
    Some(
        view! {
            <h3>{words.say(label)}</h3>
            <div class="legal" lang=language.tag()>{paragraphs(text)}</div>
        }
        .into_any(),
    )
}

fn one(words: &'static Words, number: usize, place: usize, decision: &DecisionRecord) -> AnyView {
    let text = shown(words, &decision.text).map(|(language, text)| {
        view! { <div class="legal" lang=language.tag()>{paragraphs(&format!("{number}.{place}. {text}"))}</div> }
    });
    let mut facts = vec![Fact::new(
        words.say("minutes-kind"),
        words.say(&format!("minutes-kind-{}", decision.kind.key())),
    )];
    if !decision.executors.is_empty() {
        let executors = decisions::executors(words, &decision.executors);
        facts.push(Fact::new(words.say("minutes-executor"), executors));
    }
    if let Some(deadline) = decisions::deadline(words, decision.deadline) {
        facts.push(Fact::new(words.say("minutes-deadline"), deadline));
    }
    view! { <div class="decision">{text}<Facts facts/></div> }.into_any()
}
