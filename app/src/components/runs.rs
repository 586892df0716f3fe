//! Words that were compared, so that what changed is read without colour and heard without sight.

use domain::comparison::{Difference, Fate, Run};
use leptos::prelude::*;
use locales::Words;

/// The runs as they are set: removed words struck, added ones underlined; what only looks the same is told.
pub fn runs(words: &'static Words, runs: &[Run]) -> AnyView {
    let each = runs.iter().map(|run| {
        let text = run.words.clone();
        match run.fate {
            Fate::Same => view! { {text} }.into_any(),
            Fate::Removed(difference) => {
                let told = told(words, "comparison-removed", difference);
                view! { <del><span class="heard-only">{told}</span>{text}</del> }.into_any()
            }
            Fate::Added(difference) => {
                let told = told(words, "comparison-added", difference);
                let mark = mark(words, difference);
                view! { <ins><span class="heard-only">{told}</span>{text}</ins>{mark} }.into_any()
            }
        }
    });
    view! { <span class="word-runs">{each.collect_view()}</span> }.into_any()
}

fn told(words: &Words, id: &str, difference: Difference) -> String {
    let how = match unseen(difference) {
        None => words.say(id),
        Some(unseen) => format!("{}, {}", words.say(id), words.say(unseen)),
    };
    format!(" {how}: ")
}

/// A change that no eye sees is said in words beside it.
fn mark(words: &Words, difference: Difference) -> Option<AnyView> {
    Some(view! { <span class="note">{words.say(unseen(difference)?)}</span> }.into_any())
}

const fn unseen(difference: Difference) -> Option<&'static str> {
    match difference {
        Difference::Words => None,
        Difference::LookAlike => Some("comparison-look-alike"),
        Difference::Invisible => Some("comparison-invisible"),
    }
}
