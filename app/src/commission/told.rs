//! A delegation held against the composition notified by then. It is told and forbids nothing: the Agreement ties no
//! session to the composition.

use domain::{
    commission::{Composition, not_seated},
    communications::{Communication, TakesEffect as _},
    delegations::{Delegation, Member},
    parties::Party,
};
use leptos::prelude::*;
use locales::{Words, agreement::reference, dates};
use secretariat::{commission::CommissionSeen, delegations::Delegations};

use super::wording::{ADDRESS, address_on};
use crate::{
    communications::wording::{link, origin},
    components::notice::{Notice, Tone},
};

/// What there is to tell of both delegations, one's own Party's first; nothing where all sit in the Joint Commission.
#[must_use]
pub fn of_both(
    words: &'static Words,
    seen: &CommissionSeen,
    party: Party,
    delegations: &Delegations,
) -> AnyView {
    let told = party.first().map(|party| {
        let delegation = delegations.of(party).as_ref();
        delegation.and_then(|delegation| of_one(words, seen, delegation))
    });
    told.into_iter().flatten().collect_view().into_any()
}

/// What there is to tell of one delegation.
#[must_use]
pub fn of_one(words: &'static Words, seen: &CommissionSeen, delegation: &Delegation) -> Option<AnyView> {
    let party = delegation.party;
    let article = || reference(words, 12, Some(1));
    let Some((by, composition)) = seen.composition.of(party).on(seen.day) else {
        let told = words
            .tell("commission-told-not-recorded", &[("party", party.into()), ("article", article().into())]);
        let way = on_its_way(words, seen, party, &[]);
        let more = view! { <a href=ADDRESS>{words.say("commission-open")}</a> };
        return Some(view! { <Notice tone=Tone::Joint><p>{told}" "{more}</p>{way}</Notice> }.into_any());
    };
    let missing = not_seated(&composition.seats, &delegation.members);
    if missing.is_empty() {
        return None;
    }
    let names: Vec<String> =
        missing.iter().map(|one| one.person.names.shown_in(words.language()).to_string()).collect();
    let day = dates::day(words, seen.day);
    let told = words.tell(
        "commission-told-missing",
        &[("party", party.into()), ("day", day.into()), ("names", names.join("; ").into())],
    );
    let by = origin(words, &seen.cited, *by);
    let way = on_its_way(words, seen, party, &missing);
    let needed = words.tell("commission-told-needed", &[("article", article().into())]);
    let href = address_on(seen.day);
    Some(
        view! {
            <Notice tone=Tone::Joint>
                <p>{told}</p>
                <p>{words.say("commission-told-latest")}": "{by}". "{needed}</p>
                {way}
                <p><a href=href>{words.say("commission-open")}</a></p>
            </Notice>
        }
        .into_any(),
    )
}

/// The notes of this Party that left and would say so; only their receipt is missing.
fn on_its_way(
    words: &'static Words,
    seen: &CommissionSeen,
    party: Party,
    missing: &[&Member],
) -> Option<AnyView> {
    let seats_one = |one: &&Communication| {
        let compositions = one.terms.carries.iter().filter_map(Composition::within);
        let seats = |composition: &Composition| {
            missing.is_empty() || missing.iter().any(|member| sits(composition, member))
        };
        one.sender == party && compositions.into_iter().any(seats)
    };
    let each: Vec<AnyView> = seen
        .on_their_way
        .iter()
        .filter(seats_one)
        .map(|one| view! { <li>{link(words, one)}</li> }.into_any())
        .collect();
    (!each.is_empty())
        .then(|| view! { <p>{words.say("commission-on-their-way")}</p><ul>{each}</ul> }.into_any())
}

fn sits(composition: &Composition, member: &Member) -> bool {
    composition.seats.iter().any(|seat| seat.names.is_same_name(&member.person.names))
}
