//! The leaves of a session's page that belong to its minutes: where they stand, and the decisions once signed.

use domain::{
    identifiers::SessionId,
    minutes::{Minutes, State},
    parties::Party,
    sessions::{Session, StateName},
};
use leptos::prelude::*;
use locales::Words;
use secretariat::decisions::DecisionSeen;

use super::{preview::paper, wording};
use crate::components::{
    acts::{Act, Acts, Weight},
    leaf::Leaf,
};

/// What the page of a session shows of its minutes.
#[derive(Clone, Debug, Default)]
pub struct OfSession {
    /// The minutes as the reader may see them.
    pub minutes: Option<Minutes>,
    /// Whether the reader may begin them.
    pub begins: bool,
    /// The decisions of the session, once signed.
    pub decisions: Vec<DecisionSeen>,
}

/// The leaf of the minutes; none before the session is convened.
#[must_use]
pub fn minutes(
    words: &'static Words,
    id: SessionId,
    session: &Session,
    party: Party,
    shown: &OfSession,
) -> Option<AnyView> {
    let name = session.state_name();
    if name != StateName::Convened && !name.is_held() {
        return None;
    }
    let base = wording::address(id);
    let told = wording::state_told(words, shown.minutes.as_ref());
    let mut acts = Vec::new();
    let told = match &shown.minutes {
        None if session.is_from_papers() => words.say("minutes-none-entered"),
        _ => told,
    };
    if shown.minutes.is_some() || shown.begins {
        acts.push(Act::link(Weight::Quiet, base.clone(), words.say("minutes-open")));
    }
    let is_printed = shown
        .minutes
        .as_ref()
        .is_some_and(|minutes| matches!(minutes.state, State::Agreed { .. } | State::Signed { .. }));
    if is_printed {
        let original = format!("original-{}", party.key());
        acts.push(Act::link(Weight::Quiet, format!("{base}/{original}.pdf"), paper(words, &original)));
    }
    Some(
        view! {
            <Leaf id="minutes" heading=words.say("minutes-title")><p>{told}</p><Acts acts/></Leaf>
        }
        .into_any(),
    )
}

/// The leaf of the decisions; none where none are signed.
#[must_use]
pub fn decisions(words: &'static Words, shown: &OfSession) -> Option<AnyView> {
    if shown.decisions.is_empty() {
        return None;
    }
    let note = words.tell("decisions-count", &[("count", shown.decisions.len().into())]);
    let table = crate::decisions::list::table(words, &shown.decisions);
    Some(
        view! {
            <Leaf id="decisions" heading=words.say("frame-decisions") note=note wide=true>{table}</Leaf>
        }
        .into_any(),
    )
}
