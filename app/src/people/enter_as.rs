//! The demonstration: sitting down at any desk, without a password. Served on the machine itself only.

use domain::parties::Party;
use domain::people::Role;
use leptos::prelude::*;
use locales::Words;

use super::{role_name, role_names, role_told};
use crate::components::acts::Hidden;
use crate::components::party::{PartyName, party_side};

/// The title.
#[must_use]
pub fn title(words: &Words) -> String {
    words.say("people-enter-title")
}

/// A cover with a button for every desk; each posts `party` and `role` to `/enter`.
pub fn view(words: &'static Words) -> AnyView {
    view! {
        <div>
            <h1>{title(words)}</h1>
            <p class="sub">{words.say("people-enter-lede")}</p>
        </div>
        <div class="columns-even">{Party::BOTH.map(|party| desks(words, party)).collect_view()}</div>
    }
    .into_any()
}

fn desks(words: &'static Words, party: Party) -> AnyView {
    let name = party_side(words, party);
    let roles = Role::ALL.map(|role| {
        let told = format!("{}-{}", party.key(), role.key());
        view! {
            <li>
                <button class="act act-second" name="role" value=role.key() aria-describedby=told.clone()>
                    {role_name(words, role)}
                </button>
                <span class="note" id=told>{role_told(words, role)}</span>
            </li>
        }
    });
    view! {
        <form method="post" action="/enter" aria-labelledby=party.key()>
            <Hidden fields=vec![("party".to_owned(), party.key().to_owned())]/>
            <h2 class="side-head" id=party.key()><PartyName party name/></h2>
            <ul class="desks">{roles.collect_view()}</ul>
        </form>
    }
    .into_any()
}

/// The bar above the masthead: who one is here, and the way to the same desk of the other Party or to any other.
#[must_use]
pub fn side_bar(words: &'static Words, party: Party, roles: &[Role]) -> AnyView {
    let role = roles.first().copied().unwrap_or(Role::Secretary);
    let at = |party: Party, role: String| [("party", party_side(words, party).into()), ("role", role.into())];
    let here = words.tell("people-enter-bar", &at(party, role_names(words, roles)));
    let other = words.tell("people-enter-other", &at(party.other(), role_name(words, role)));
    let hidden = [("party", party.other().key()), ("role", role.key())];
    let hidden = hidden.map(|(name, value)| (name.to_owned(), value.to_owned())).to_vec();
    view! {
        <aside class="bar" aria-label=title(words)>
            <div class="page">
                <span>{here}</span>
                <form method="post" action="/enter">
                    <Hidden fields=hidden/>
                    <button class="act-quiet">{other}</button>
                </form>
                <a class="act-quiet" href="/enter">{words.say("people-enter-choose")}</a>
            </div>
        </aside>
    }
    .into_any()
}
