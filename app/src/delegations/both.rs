//! The delegations to a session as the reader may see them, with the lists that were told before.

use domain::{
    delegations::{Delegation, Former},
    identifiers::SessionId,
    parties::Party,
    sessions::Session,
};
use leptos::prelude::*;
use locales::{Words, dates};
use secretariat::{commission::CommissionSeen, delegations::Delegations};

use super::{
    own::{members, read_only},
    wording::{told, trail},
};
use crate::commission::told::of_both;
use crate::components::{
    acts::{Act, Weight},
    leaf::Leaf,
    page_head::PageHead,
    party::{PartyName, party_side},
};

/// The page.
#[must_use]
pub fn view(
    words: &'static Words,
    id: SessionId,
    session: &Session,
    party: Party,
    delegations: &Delegations,
    commission: &CommissionSeen,
) -> AnyView {
    let title = words.say("delegations-both-title");
    let trail = trail(words, id, session, title.clone());
    let leaves = party.first().map(|party| leaf(words, party, delegations.of(party).as_ref()));
    let print = |paper: &str, message: &str| {
        Act::link(Weight::Quiet, format!("/sessions/{id}/{paper}.pdf"), words.say(message))
    };
    let acts =
        vec![print("participants", "delegations-print"), print("attendance", "delegations-attendance-print")];
    view! {
        <PageHead title trail lede=words.say("delegations-both-lede").into_any() acts/>
        {of_both(words, commission, party, delegations)}
        {leaves.into_iter().collect_view()}
    }
    .into_any()
}

fn leaf(words: &'static Words, party: Party, delegation: Option<&Delegation>) -> AnyView {
    let heading = words.tell("delegations-of", &[("party", party.into())]);
    let name = party_side(words, party);
    let (note, body) = match delegation {
        None => {
            let none = words.say("sessions-delegation-none");
            (None, view! { <p class="soft">{none}</p> }.into_any())
        }
        Some(delegation) => {
            let former = delegation.former.iter().rev().map(|former| former_list(words, former));
            let list = read_only(words, delegation, heading.clone());
            (Some(told(words, delegation)), view! { {list}{former.collect_view()} }.into_any())
        }
    };
    view! {
        <Leaf id=party.key() heading note wide=true><p><PartyName party name/></p>{body}</Leaf>
    }
    .into_any()
}

fn former_list(words: &'static Words, former: &Former) -> AnyView {
    let day = dates::day_short(words, former.sharing.day());
    let heading = words.tell("delegations-former", &[("day", day.into())]);
    let list = members(words, &former.members, heading.clone());
    view! { <details><summary>{heading}</summary>{list}</details> }.into_any()
}
