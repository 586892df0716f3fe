//! The life of minutes as a ruler.

use domain::minutes::{Minutes, StateName};
use leptos::prelude::*;
use locales::{Words, dates};

use crate::components::track::{Stage, Step, Track};

/// Draft, circulated, agreed, signed; of what was signed before it came here, transcribed and entered.
pub(super) fn track(words: &'static Words, minutes: &Minutes) -> impl IntoView + use<> {
    if minutes.transcriber.is_some() {
        let entered = minutes.shared().map(|version| dates::day_short(words, version.circulation.day()));
        let now = usize::from(minutes.state.is_signed());
        return ruler(words, now, vec![("transcription", None), ("entered", entered)]);
    }
    let now = match minutes.state_name() {
        StateName::Draft => 0,
        StateName::Circulated | StateName::Commented => 1,
        StateName::Agreed => 2,
        StateName::Signed => 3,
    };
    let circulated = minutes.shared().map(|version| {
        let day = dates::day_short(words, version.circulation.day());
        words.tell("minutes-version-of", &[("version", version.number.into()), ("day", day.into())])
    });
    let signed = minutes.state.signed().map(|signed| dates::day_short(words, signed.day));
    ruler(words, now, vec![("draft", None), ("circulated", circulated), ("agreed", None), ("signed", signed)])
}

fn ruler(
    words: &'static Words,
    now: usize,
    steps: Vec<(&'static str, Option<String>)>,
) -> impl IntoView + use<> {
    let steps = steps.into_iter().enumerate().map(|(at, (name, told))| {
        let stage = match at.cmp(&now) {
            std::cmp::Ordering::Less => Stage::Done,
            std::cmp::Ordering::Equal => Stage::Now,
            std::cmp::Ordering::Greater => Stage::Ahead,
        };
        let step = Step::new(stage, words.say(&format!("minutes-track-{name}")));
        match told {
            Some(told) => step.told(told),
            None => step,
        }
    });
    let steps = steps.collect::<Vec<_>>();
    view! {
        <section class="leaf leaf-wide" aria-label=words.say("minutes-track")><Track steps/></section>
    }
}
