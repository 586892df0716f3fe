//! The Agreement as it would read with a protocol, its three languages held against each other.

use domain::languages::Language;
use leptos::prelude::*;
use locales::Words;
use secretariat::protocols::ProtocolSeen;

use super::wording;
use crate::components::{concordance::concordance, page_head::PageHead};

/// The page.
#[must_use]
pub fn view(words: &'static Words, seen: &ProtocolSeen) -> AnyView {
    let title = words.say("concordance-title");
    let reads = |language| seen.applied.in_language(language).map(|applied| &applied.text);
    let texts: Vec<_> = Language::AUTHENTIC.into_iter().filter_map(reads).collect();
    view! {
        <PageHead title=title.clone() trail=wording::trail(words, seen, Some(title)) lede=words.say("concordance-told").into_any()/>
        {concordance(words, &texts)}
    }
    .into_any()
}
