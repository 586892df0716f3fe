//! The Agreement's own life: where it stands as at a day, how it came there, why.

pub mod samples;
pub mod signature;
mod stages;
#[cfg(test)]
mod tests;
pub(crate) mod wording;

use leptos::prelude::*;
use locales::{Words, dates};
use secretariat::agreement::LifeSeen;

use super::{address, chosen};
use crate::components::{
    acts::{Act, Weight},
    form::{Faults, Form, Typed},
    form_part,
    leaf::Leaf,
    notice::{self, Notice, Tone},
    page_head::{Link, PageHead, Trail},
    track::Track,
};

/// What the page shows.
pub struct LifePage<'a> {
    /// The life as this person may see it.
    pub seen: &'a LifeSeen,
    /// What was asked for.
    pub typed: &'a Typed,
    /// What is wrong with it.
    pub faults: &'a Faults,
    /// What was just done.
    pub done: Option<&'static str>,
}

/// The title of the page.
#[must_use]
pub fn title(words: &Words) -> String {
    words.say("agreement-life")
}

/// The page.
#[must_use]
pub fn view(words: &'static Words, page: &LifePage<'_>) -> AnyView {
    let seen = page.seen;
    let text = Act::link(Weight::Quiet, address(None, &chosen("", words)), words.say("home-read-agreement"));
    let steps = stages::stages(words, seen);
    view! {
        <PageHead title=title(words) trail=trail(words, None) lede=lede(words, seen).into_any() acts=vec![text]/>
        {notice::done(words, page.done)}
        {form_part::as_at(words, "/agreement/life", Form::new(page.typed, page.faults))}
        {findings(words, seen)}
        <Leaf id="track" heading=words.say("agreement-stages")><Track steps upright=true/></Leaf>
        {signature::history(words, seen)}
    }
    .into_any()
}

/// The Agreement above this page, and this page above its own.
pub(super) fn trail(words: &Words, below: Option<String>) -> Trail {
    let mut above = vec![Link::new("/agreement", words.say("agreement-title"))];
    let here = match below {
        None => title(words),
        Some(here) => {
            above.push(Link::new("/agreement/life", title(words)));
            here
        }
    };
    Trail { label: words.say("frame-trail"), above, here }
}

fn lede(words: &Words, seen: &LifeSeen) -> String {
    let state = wording::state(words, &seen.life.as_at(seen.day).state);
    let day = dates::day(words, seen.day);
    match seen.known_on {
        Some(known) => words.tell(
            "agreement-as-known",
            &[("state", state.into()), ("day", day.into()), ("known", dates::day(words, known).into())],
        ),
        None => words.tell("agreement-as-at", &[("state", state.into()), ("day", day.into())]),
    }
}

/// What contradicts itself in what is recorded, with the record to mend.
fn findings(words: &'static Words, seen: &LifeSeen) -> Option<AnyView> {
    let each: Vec<AnyView> = seen
        .life
        .findings
        .iter()
        .map(|finding| {
            let told = words.say(&format!("agreement-finding-{}", finding.key()));
            let record = wording::record(words, seen, finding.by());
            view! { <li>{told}{record.map(|record| view! { ": "{record} })}</li> }.into_any()
        })
        .collect();
    (!each.is_empty()).then(|| {
        let told = words.say("agreement-findings");
        view! { <Notice tone=Tone::Joint><p>{told}</p><ul>{each}</ul></Notice> }.into_any()
    })
}
