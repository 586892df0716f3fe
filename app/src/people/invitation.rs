//! Accepting an invitation: the person sets a password and is signed in.

use domain::people::PASSWORD_LEAST;
use leptos::prelude::*;
use locales::Words;
use secretariat::people::Invited;

use super::summary;
use crate::components::acts::{Act, Acts, Weight};
use crate::components::facts::{Fact, Facts};
use crate::components::field::{Field, Kind, TextField};
use crate::components::form::{Faults, Form, Typed};
use crate::components::party::{PartyName, party_side};

/// The title.
#[must_use]
pub fn title(words: &Words) -> String {
    words.say("people-invitation-title")
}

/// A cover with the form that accepts the invitation, sent to its own `path`: `password` and `again`. Passwords are
/// never written back, so nothing typed is needed.
pub fn view(words: &'static Words, invited: &Invited, path: &str, faults: &Faults) -> AnyView {
    let party = invited.party;
    let name = party_side(words, party);
    let facts = vec![
        Fact::new(words.say("people-name"), invited.name.as_str().to_owned()),
        Fact::new(words.say("parties-party"), view! { <PartyName party name/> }),
    ];
    view! {
        <div>
            <h1>{title(words)}</h1>
            <p class="sub">{words.tell("people-invitation-lede", &[("party", party.into())])}</p>
            <div class="after"><Facts facts/></div>
        </div>
        {form(words, invited, path, faults)}
    }
    .into_any()
}

fn form(words: &'static Words, invited: &Invited, path: &str, faults: &Faults) -> impl IntoView + use<> {
    let nothing = Typed::new();
    let form = Form::new(&nothing, faults);
    let acts = vec![Act::send(Weight::First, words.say("people-invitation-accept"))];
    let address = invited.address.clone();
    let path = path.to_owned();
    view! {
        <form class="form form-narrow" method="post" action=path novalidate>
            {summary(words, faults, false)}
            <p>{words.say("people-invitation-once")}</p>
            <Field name="address" label=words.say("people-address") help=Some(words.say("people-address-told")) fault=None>
                // Without a name it is not sent; a browser that keeps passwords takes it as the user's name.
                <input id="address" type="email" value=address autocomplete="username" readonly aria-describedby="address-help"/>
            </Field>
            <TextField
                control=form.control("password")
                label=words.say("people-password-new")
                help=words.tell("people-password-told", &[("least", PASSWORD_LEAST.into())])
                kind=Kind::Secret
                autocomplete="new-password"
            />
            <TextField
                control=form.control("again")
                label=words.say("people-password-repeat")
                kind=Kind::Secret
                autocomplete="new-password"
            />
            <Acts acts/>
            <p class="note">{words.say("people-invitation-language")}</p>
        </form>
    }
}

/// The title of the page of a spent link.
#[must_use]
pub fn spent_title(words: &Words) -> String {
    words.say("people-invitation-spent")
}

/// A cover for a link that is used, too old, or never was: the same page for all three.
pub fn spent(words: &'static Words) -> AnyView {
    let acts = vec![Act::link(Weight::First, "/sign-in", words.say("people-sign-in"))];
    view! {
        <div>
            <h1>{spent_title(words)}</h1>
            <p class="sub">{words.say("people-invitation-used")}</p>
        </div>
        <p>{words.say("people-invitation-used-before")}</p>
        <Acts acts/>
    }
    .into_any()
}
