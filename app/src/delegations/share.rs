//! The page that asks before a list is told to the other Party.

use domain::parties::Party;
use leptos::prelude::*;
use locales::Words;
use secretariat::delegations::OwnDelegation;

use super::{
    own::members,
    wording::{path, trail},
};
use crate::components::{confirm::Confirm, form::Faults, leaf::Leaf, notice::summary, page_head::PageHead};

/// The page: the list as it would be told, then the question.
#[must_use]
pub fn view(words: &'static Words, own: &OwnDelegation, party: Party, faults: &Faults) -> AnyView {
    let kept = &own.kept.record;
    let base = path(own.session.id);
    let title = words.say("delegations-title");
    let trail = trail(words, own.session.id, &own.session.record, words.say("delegations-share"));
    let told = if kept.told.is_some() { "delegations-share-again" } else { "delegations-share-told" };
    let mut told = words.tell(told, &[("party", party.other().into())]);
    if !kept.is_headed() {
        told = format!("{told} {}", words.say("delegations-headless"));
    }
    let list = members(words, kept.members(), words.say("delegations-title"));
    view! {
        <PageHead title trail/>
        {summary(words, faults, |_| None)}
        <Leaf id="list" heading=words.say("delegations-title") wide=true>{list}</Leaf>
        <Confirm
            question=words.say("delegations-share-title")
            told=told
            action=format!("{base}/share")
            hidden=vec![("version".to_owned(), own.kept.version.to_string())]
            act=words.say("delegations-share")
            back=base
            back_words=words.say("frame-back")
        />
    }
    .into_any()
}
