//! The bar of whoever has a paper of the other Party in hand, and the page that keeps what was typed under another one.

use domain::{acting::Evidence, parties::Party};
use leptos::prelude::*;
use locales::Words;

use super::wording::{ADDRESS, paper};
use crate::components::{
    acts::{Act, Acts, Weight},
    facts::{Fact, Facts},
    form::Typed,
    leaf::Leaf,
    notice::{Notice, Tone},
    page_head::PageHead,
    party::{PartyName, party_side},
    sending::{ACTING_FOR, Sending},
};

/// For whom the person acts now, from which paper, and the way back.
#[must_use]
pub fn bar(words: &'static Words, party: Party, evidence: &Evidence) -> AnyView {
    let name = party_side(words, party);
    let (paper, href) = paper(words, evidence);
    let finish = view! { <button class="act-quiet">{words.say("recordings-finish")}</button> };
    view! {
        <aside class="bar bar-grave" aria-label=words.say("recordings-in-hand")>
            <div class="page">
                <span>{words.say("recordings-in-hand")}": "<PartyName party name/></span>
                <a class="act-quiet" href=href>{paper}</a>
                {Sending::bare("/recordings/finish").around(finish)}
            </div>
        </aside>
    }
    .into_any()
}

/// The other Party works on paper: how its acts come here.
#[must_use]
pub fn on_paper(words: &'static Words, other: Party) -> AnyView {
    let party = ("party", other.key().into());
    let acts = vec![
        Act::link(
            Weight::Second,
            "/recordings/new",
            words.tell("recordings-begin", std::slice::from_ref(&party)),
        ),
        Act::link(Weight::Quiet, ADDRESS, words.say("recordings-title")),
    ];
    let told = words.tell("recordings-on-paper", &[party]);
    view! { <Notice tone=Tone::Joint><p>{told}</p><Acts acts/></Notice> }.into_any()
}

/// The title of the page that keeps what was typed.
#[must_use]
pub fn moved_title(words: &Words) -> String {
    words.say("recordings-moved")
}

/// A form came from a page that was made while its person acted for another Party, or from another paper: it is not
/// done, and nothing typed is lost.
#[must_use]
pub fn moved(words: &'static Words, path: &str, typed: &Typed) -> AnyView {
    let facts: Vec<Fact> = typed
        .iter()
        .filter(|(name, value)| {
            !value.trim().is_empty()
                && !matches!(name.as_str(), ACTING_FOR | "version" | "password" | "again" | "current")
        })
        .map(|(name, value)| Fact::new(name.clone(), value.clone()))
        .collect();
    let kept = (!facts.is_empty()).then(|| {
        view! { <Leaf id="kept" heading=words.say("recordings-moved-kept")><Facts facts/></Leaf> }
    });
    let open = vec![Act::link(Weight::First, path.to_owned(), words.say("recordings-moved-open"))];
    view! {
        <PageHead title=moved_title(words) lede=words.say("recordings-moved-told").into_any()/>
        <Acts acts=open/>
        {kept}
    }
    .into_any()
}
