//! One's own delegation: the list with what can be done to each person and to the whole.

use domain::{
    delegations::{Delegation, Member, State},
    parties::Party,
};
use leptos::prelude::*;
use locales::{Words, dates};
use secretariat::{commission::CommissionSeen, delegations::OwnDelegation};

use super::wording::{in_every_language, path, role, trail};
use crate::commission::told;
use crate::components::{
    acts::{Act, Acts, Weight},
    empty::Empty,
    leaf::Leaf,
    notice::done,
    page_head::PageHead,
    party::{PartyName, party_side},
    register::{Cell, Column, Register},
};

/// The page. It shows `message` about what was just done, and who of the list does not sit in the Joint Commission.
#[must_use]
pub fn view(
    words: &'static Words,
    own: &OwnDelegation,
    party: Party,
    commission: &CommissionSeen,
    message: Option<&'static str>,
) -> AnyView {
    let title = words.say("delegations-title");
    let kept = &own.kept.record;
    let body = if kept.members().is_empty() {
        view! {
            <Empty
                words=words.say("delegations-lede-none")
                usual=words.say("delegations-none-told")
                acts=first_acts(words, own)
            />
        }
        .into_any()
    } else {
        let (list, acts) = (list(words, own), acts(words, own));
        view! {
            <Leaf id="list" heading=words.say("delegations-title") wide=true>{list}<Acts acts/></Leaf>
        }
        .into_any()
    };
    let trail = trail(words, own.session.id, &own.session.record, title.clone());
    let mut share = Vec::new();
    if !kept.members().is_empty() && !kept.is_told() {
        let href = format!("{}/share", path(own.session.id));
        share.push(Act::link(Weight::First, href, words.say("delegations-share")));
    }
    let name = party_side(words, party);
    let unseated = kept.list.as_ref().and_then(|list| told::of_one(words, commission, list));
    let lede = view! { <PartyName party name/>". "{lede(words, own)} }.into_any();
    view! {
        <PageHead title trail=trail lede=lede acts=share/>
        {done(words, message)}
        {unseated}
        {body}
    }
    .into_any()
}

fn lede(words: &Words, own: &OwnDelegation) -> String {
    let kept = &own.kept.record;
    if kept.members().is_empty() {
        return words.say("delegations-lede-none");
    }
    let stands = match kept.told.as_ref().map(|told| &told.state) {
        Some(State::Shared { sharing }) => {
            let id = if kept.is_told() { "delegations-lede-told" } else { "delegations-lede-changed" };
            words.tell(id, &[("day", dates::day(words, sharing.day()).into())])
        }
        _ => words.say("delegations-lede-own"),
    };
    if kept.is_headed() { stands } else { format!("{stands} {}", words.say("delegations-headless")) }
}

fn first_acts(words: &Words, own: &OwnDelegation) -> Vec<Act> {
    let mut acts = acts(words, own);
    if own.can_reuse {
        acts.push(Act::Post {
            weight: Weight::Quiet,
            action: format!("{}/reuse", path(own.session.id)),
            words: words.say("delegations-reuse"),
            hidden: version(own),
        });
    }
    acts
}

fn acts(words: &Words, own: &OwnDelegation) -> Vec<Act> {
    let path = path(own.session.id);
    vec![
        Act::link(Weight::Quiet, format!("{path}/new"), words.say("delegations-add")),
        Act::link(Weight::Quiet, format!("{path}/table"), words.say("delegations-table")),
    ]
}

fn version(own: &OwnDelegation) -> Vec<(String, String)> {
    vec![("version".to_owned(), own.kept.version.to_string())]
}

fn list(words: &'static Words, own: &OwnDelegation) -> AnyView {
    let columns = ["number", "name", "position", "role", "acts"]
        .map(|name| Column::words(words.say(&format!("delegations-column-{name}"))));
    let members = own.kept.record.members();
    let rows = (1_usize..).zip(members).map(|(number, member)| {
        let linked = member.account.and_then(|id| own.accounts.iter().find(|(account, _)| *account == id));
        let linked = linked.map(|_| view! { <span class="note">{words.say("delegations-linked")}</span> });
        vec![
            Cell::told(number),
            Cell::told(view! { {in_every_language(&member.person.names)}{linked} }),
            Cell::told(in_every_language(&member.person.positions)),
            Cell::told(role(words, &member.role)),
            Cell::told(
                view! { <div class="row-acts"><Acts acts=row_acts(words, own, number, member)/></div> },
            ),
        ]
    });
    let rows = rows.collect();
    view! { <Register caption=words.say("delegations-title") columns=columns.to_vec() rows/> }.into_any()
}

/// Who heads the delegation stays first.
fn row_acts(words: &Words, own: &OwnDelegation, number: usize, member: &Member) -> Vec<Act> {
    let path = format!("{}/{}", path(own.session.id), member.person.id);
    let members = own.kept.record.members();
    let first = if own.kept.record.is_headed() { 2 } else { 1 };
    let mut acts = vec![Act::link(Weight::Quiet, path.clone(), words.say("delegations-change"))];
    let mut step = |direction: &str| {
        let mut hidden = version(own);
        hidden.push(("direction".to_owned(), direction.to_owned()));
        acts.push(Act::Post {
            weight: Weight::Quiet,
            action: format!("{path}/move"),
            words: words.say(&format!("delegations-move-{direction}")),
            hidden,
        });
    };
    if number > first {
        step("up");
    }
    if number >= first && number < members.len() {
        step("down");
    }
    acts
}

/// A list as it is read, with neither forms nor acts.
pub(super) fn read_only(words: &'static Words, delegation: &Delegation, caption: String) -> AnyView {
    members(words, &delegation.members, caption)
}

/// Members as a table that is read.
pub(super) fn members(words: &'static Words, members: &[Member], caption: String) -> AnyView {
    let columns = ["number", "name", "position", "role"]
        .map(|name| Column::words(words.say(&format!("delegations-column-{name}"))));
    let rows = (1_usize..).zip(members).map(|(number, member)| {
        vec![
            Cell::told(number),
            Cell::told(in_every_language(&member.person.names)),
            Cell::told(in_every_language(&member.person.positions)),
            Cell::told(role(words, &member.role)),
        ]
    });
    let rows = rows.collect();
    view! { <Register caption columns=columns.to_vec() rows/> }.into_any()
}
