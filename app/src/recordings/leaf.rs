//! What was recorded from one paper, on the page of that paper.

use leptos::prelude::*;
use locales::Words;
use secretariat::{mark, recordings::RecordingSeen};

use super::wording::{ADDRESS, told, verdict};
use crate::components::{
    acts::{Act, Acts, Weight},
    leaf::Leaf,
};

/// The leaf; nothing where nothing was recorded from it.
#[must_use]
pub fn leaf(words: &'static Words, recordings: &[RecordingSeen]) -> Option<AnyView> {
    if recordings.is_empty() {
        return None;
    }
    let each = recordings.iter().map(|seen| one(words, seen)).collect_view();
    let heading = words.say("recordings-from-paper");
    Some(view! { <Leaf id="recordings" heading><ol class="history">{each}</ol></Leaf> }.into_any())
}

fn one(words: &'static Words, seen: &RecordingSeen) -> AnyView {
    let (said, reason) = verdict(words, seen);
    let reason = reason.map(|reason| view! { <p>{reason}</p> });
    let acts = judging(words, seen);
    view! {
        <li>
            {told(words, seen)}
            <p>{said}</p>
            {reason}
            {acts}
        </li>
    }
    .into_any()
}

/// To confirm it, or to dispute it.
pub(super) fn judging(words: &'static Words, seen: &RecordingSeen) -> Option<AnyView> {
    let base = format!("{ADDRESS}/{}", seen.recording.id);
    seen.judges.then(|| {
        let acts = vec![
            Act::Post {
                weight: Weight::Second,
                action: format!("{base}/confirm"),
                words: words.say("recordings-confirm"),
                hidden: vec![("version".to_owned(), mark(&seen.recording))],
            },
            Act::link(Weight::Grave, format!("{base}/dispute"), words.say("recordings-dispute")),
        ];
        view! { <Acts acts/> }.into_any()
    })
}
