//! The delegations on the page of a session: both Parties side by side, one's own first.

use domain::{
    access::Right,
    delegations::{Delegation, Member, Role},
    identifiers::SessionId,
    parties::Party,
    sessions::Session,
};
use leptos::prelude::*;
use locales::Words;
use secretariat::delegations::Delegations;

use super::wording::{path, spelled, told};
use crate::components::{
    acts::{Act, Acts, Weight},
    facts::{Fact, Facts},
    leaf::Leaf,
    party::{PartyName, party_side},
};

/// The leaf. A Party that has told nothing and one that has listed nobody look alike.
#[must_use]
pub fn leaf(
    words: &'static Words,
    id: SessionId,
    session: &Session,
    party: Party,
    rights: &[Right],
    delegations: &Delegations,
) -> AnyView {
    let sides = party.first().map(|party| side(words, party, delegations.of(party).as_ref()));
    let acts = acts(words, id, session, party, rights, delegations);
    view! {
        <Leaf id="delegations" heading=words.say("sessions-delegations")>
            <div class="columns-even">{sides.into_iter().collect_view()}</div>
            <Acts acts/>
        </Leaf>
    }
    .into_any()
}

fn side(words: &'static Words, party: Party, delegation: Option<&Delegation>) -> AnyView {
    let name = party_side(words, party);
    let body = match delegation {
        None => view! { <p class="soft">{words.say("sessions-delegation-none")}</p> }.into_any(),
        Some(delegation) => {
            let told = told(words, delegation);
            view! {
                <div class="people"><Facts facts=facts(words, delegation)/></div>
                <p class="note after">{told}</p>
            }
            .into_any()
        }
    };
    view! { <div><h3 class="side-head"><PartyName party name/></h3>{body}</div> }.into_any()
}

fn facts(words: &'static Words, delegation: &Delegation) -> Vec<Fact> {
    let of = |wanted: fn(&Role) -> bool| {
        let people = delegation.members.iter().filter(|member| wanted(&member.role));
        people.map(|member| person(words, member)).collect::<Vec<_>>()
    };
    let head = match delegation.head().map(|head| &head.role) {
        Some(Role::ActingHead { .. }) => "sessions-delegation-acting-head",
        _ => "sessions-delegation-head",
    };
    let groups = [
        (head, of(Role::heads), true),
        ("sessions-delegation-members", of(|role| matches!(role, Role::Member)), false),
        ("sessions-delegation-experts", of(|role| matches!(role, Role::Expert)), false),
        ("sessions-delegation-interpreter", of(|role| matches!(role, Role::Interpreter)), true),
    ];
    let shown = groups.into_iter().filter(|(_, people, always)| *always || !people.is_empty());
    shown
        .map(|(id, people, _)| {
            let value = if people.is_empty() {
                view! { <span class="soft">{words.say("sessions-delegation-not-named")}</span> }.into_any()
            } else {
                people.collect_view().into_any()
            };
            Fact::new(words.say(id), value)
        })
        .collect()
}

fn person(words: &Words, member: &Member) -> AnyView {
    let name = spelled(words, &member.person.names);
    let position = spelled(words, &member.person.positions);
    view! { <div>{name}" "<span class="note">{position}</span></div> }.into_any()
}

fn acts(
    words: &Words,
    id: SessionId,
    session: &Session,
    party: Party,
    rights: &[Right],
    delegations: &Delegations,
) -> Vec<Act> {
    let mut acts = Vec::new();
    let mut quiet =
        |href: String, message: &str| acts.push(Act::link(Weight::Quiet, href, words.say(message)));
    let listed = |party| delegations.of(party).is_some();
    if rights.contains(&Right::EditDelegation) {
        let message = if listed(party) { "delegations-title" } else { "sessions-delegation-enter" };
        quiet(path(id), message);
    }
    if Party::BOTH.into_iter().any(listed) {
        quiet(format!("/sessions/{id}/delegations"), "delegations-open");
        quiet(format!("/sessions/{id}/participants.pdf"), "delegations-print");
    }
    if session.state_name().is_held() && session.terms.host == party {
        quiet(format!("/sessions/{id}/attendance"), "delegations-attendance");
    }
    acts
}
