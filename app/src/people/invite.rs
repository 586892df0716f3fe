//! Inviting a person, and the link that is shown once.

use leptos::prelude::*;
use locales::Words;

use super::roles_field::roles_field;
use super::summary;
use crate::components::acts::{Act, Acts, Weight};
use crate::components::day_field::DayField;
use crate::components::field::{Field, Kind, TextField};
use crate::components::form::{Faults, Form, Typed};
use crate::components::form_part::{FormEnd, form_part};
use crate::components::notice::{Notice, Tone};
use crate::components::page_head::{Link, PageHead, Trail};
use crate::components::sending::Sending;

/// The title of the form.
#[must_use]
pub fn title(words: &Words) -> String {
    words.say("people-invite-title")
}

/// From the accounts down to a page.
pub(super) fn trail(words: &Words, here: String) -> Trail {
    Trail {
        label: words.say("frame-trail"),
        above: vec![Link::new("/accounts", words.say("people-title"))],
        here,
    }
}

/// The form that invites, sent to `/accounts/new`: `name`, `address`, `roles` (once for each box ticked), `basis`, and
/// the day `until`.
pub fn view(words: &'static Words, typed: &Typed, faults: &Faults) -> AnyView {
    let form = Form::new(typed, faults);
    let trail = trail(words, title(words));
    let acts = vec![
        Act::send(Weight::First, words.say("people-invite-create")),
        Act::link(Weight::Quiet, "/accounts", words.say("fields-cancel")),
    ];
    view! {
        <PageHead title=title(words) trail lede=words.say("people-invite-lede").into_any()/>
        {Sending::to("/accounts/new").around(view! {
            {summary(words, faults, true)}
            {form_part(words.say("people-invite-person"), person(words, &form))}
            {form_part(words.say("people-roles"), roles(words, &form))}
            <FormEnd acts/>
        })}
    }
    .into_any()
}

fn person(words: &'static Words, form: &Form<'_>) -> impl IntoView + use<> {
    view! {
        <TextField
            control=form.control("name")
            label=words.say("people-name")
            help=words.say("people-name-told")
            autocomplete="off"
        />
        <TextField control=form.control("address") label=words.say("people-address") kind=Kind::Mail autocomplete="off"/>
    }
}

fn roles(words: &'static Words, form: &Form<'_>) -> impl IntoView + use<> {
    view! {
        {roles_field(words, form.control("roles"))}
        <TextField control=form.control("basis") label=words.say("fields-basis") help=words.say("people-basis-told")/>
        <DayField words day=form.day("until") label=words.say("people-until") help=words.say("people-until-told")/>
    }
}

/// The title of the page that shows the link.
#[must_use]
pub fn link_title(words: &Words) -> String {
    words.say("people-link")
}

/// The page with the link, answered to the POST itself and never shown again: a secret stands in no address that one
/// could come back to. `days` is how long it can be used.
pub fn link(words: &'static Words, name: &str, link: String, days: i64) -> AnyView {
    let trail = trail(words, link_title(words));
    let whom = name.to_owned();
    let acts = vec![Act::link(Weight::Second, "/accounts", words.say("people-link-back"))];
    view! {
        <PageHead title=link_title(words) trail lede=whom.into_any()/>
        <div class="form">
            <Field
                name="link"
                label=words.say("people-link")
                help=Some(words.say("people-link-hand-over"))
                fault=None
            >
                <input id="link" type="text" value=link readonly aria-describedby="link-help" spellcheck="false"/>
            </Field>
            <Notice tone=Tone::Joint>
                <p>{words.tell("people-link-lasts", &[("days", days.into())])}</p>
                <p>{words.say("people-link-shown")}" "{words.say("people-link-lost")}</p>
            </Notice>
            <Acts acts/>
        </div>
    }
    .into_any()
}
