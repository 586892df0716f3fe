//! The life of a protocol as a ruler.

use std::cmp::Ordering;

use domain::protocols::StateName;
use leptos::prelude::*;
use locales::{Words, dates};
use secretariat::protocols::ProtocolSeen;

use crate::components::track::{Stage, Step, Track};

/// Draft, shared, agreed, signed, in force.
pub(super) fn track(words: &'static Words, seen: &ProtocolSeen) -> AnyView {
    let protocol = seen.protocol();
    let now = match protocol.state.name() {
        StateName::Draft => 0,
        StateName::Shared | StateName::Withdrawn => 1,
        StateName::Agreed => 2,
        StateName::Signed if seen.life.entry.is_none() => 3,
        StateName::Signed => 4,
    };
    let shared = protocol.shared().map(|version| {
        let day = dates::day_short(words, version.sharing.day());
        words.tell("protocols-version-of", &[("version", version.number.into()), ("day", day.into())])
    });
    let signed = protocol.state.signing().map(|signing| dates::day_short(words, signing.day));
    let entry = seen.life.entry.as_ref().map(|entry| dates::day_short(words, entry.day));
    let names = ["draft", "shared", "agreed", "signed", "in-force"];
    let steps =
        names.into_iter().zip([None, shared, None, signed, entry]).enumerate().map(|(at, (name, told))| {
            let stage = match at.cmp(&now) {
                Ordering::Less => Stage::Done,
                Ordering::Equal => Stage::Now,
                Ordering::Greater => Stage::Ahead,
            };
            let step = Step::new(stage, words.say(&format!("protocols-track-{name}")));
            match told {
                Some(told) => step.told(told),
                None => step,
            }
        });
    let steps = steps.collect::<Vec<_>>();
    view! { <section class="leaf leaf-wide" aria-label=words.say("protocols-track")><Track steps/></section> }
        .into_any()
}
