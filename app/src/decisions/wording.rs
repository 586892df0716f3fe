//! How a decision is told: its text, when it is due, who is to carry it out.

use domain::{
    decisions::{Decision, Executor},
    parties::Party,
};
use leptos::prelude::*;
use locales::{Words, dates, decisions};
use secretariat::decisions::DecisionSeen;

use crate::components::party::{PartyName, party_name};
use crate::minutes::wording::shown;

/// The text in the reader's language, or the Russian, with its language marked.
pub(super) fn text(words: &Words, decision: &Decision) -> AnyView {
    let Some((language, text)) = shown(words, &decision.text) else { return ().into_any() };
    let paragraphs = text.lines().map(|line| view! { <p>{line.to_owned()}</p> }).collect_view();
    view! { <div class="legal" lang=language.tag()>{paragraphs}</div> }.into_any()
}

/// When it is due: a day, late where it is over, or that nothing is set.
pub(super) fn due(words: &Words, seen: &DecisionSeen) -> AnyView {
    let told = match seen.due {
        Some(day) => dates::day_short(words, day),
        None => decisions::deadline(words, seen.seen.record.deadline)
            .unwrap_or_else(|| words.say("decisions-no-deadline")),
    };
    if seen.overdue {
        let late = words.tell("decisions-overdue", &[("day", told.into())]);
        return view! { <span class="late">{late}</span> }.into_any();
    }
    told.into_any()
}

/// The Parties that are to carry it out, and the executors by name where they say more.
pub(super) fn executors(words: &'static Words, decision: &Decision) -> AnyView {
    let parties = Party::BOTH.into_iter().filter(|&party| decision.is_for(party));
    let parties = parties.map(
        |party| view! { <span class="unbroken"><PartyName party name=party_name(words, party)/></span>" " },
    );
    let parties = parties.collect_view();
    let named = decision.executors.iter().filter(|one| !matches!(one, Executor::Party(_) | Executor::Both));
    let named = named.map(|one| decisions::executor(words, one)).collect::<Vec<_>>().join("; ");
    view! { {parties}<span class="note">{named}</span> }.into_any()
}

/// The state by name.
pub(crate) fn state(words: &Words, decision: &Decision) -> String {
    words.say(&format!("decisions-state-{}", decision.state_name().key()))
}
