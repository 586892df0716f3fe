//! A session that was held is entered from its papers; and what is found about those on record.

use domain::{
    parties::Party,
    sessions::{Form as HeldAs, HeldFinding},
};
use leptos::prelude::*;
use locales::{Words, agreement::reference, numbers::roman};

use super::{list::trail, opening::cities};
use crate::components::{
    acts::{Act, Weight},
    area::AreaField,
    choice::{Choice, ChoiceField, SelectField},
    day_field::DayField,
    field::TextField,
    form::{Faults, Form, Typed},
    form_part::{FormEnd, form_part},
    notice::{Notice, Tone, summary},
    page_head::PageHead,
    party::party_name,
    sending::Sending,
};

/// The page.
#[must_use]
pub fn view(words: &'static Words, party: Party, typed: &Typed, faults: &Faults) -> AnyView {
    let form = Form::new(typed, faults);
    let summary = summary(words, faults, |field| label(words, field));
    let hosts = party.first().map(|host| Choice::party(host, party_name(words, host)));
    let forms =
        HeldAs::ALL.map(|form| Choice::new(form.key(), words.say(&format!("sessions-form-{}", form.key()))));
    let what = form_part(
        words.say("sessions-held-title"),
        view! {
            <TextField control=form.control("number") label=words.say("sessions-opening-number")/>
            <TextField control=form.control("title") label=words.say("sessions-field-title")/>
            <ChoiceField control=form.control("host") label=words.say("sessions-field-host") choices=hosts.to_vec()/>
            <AreaField control=form.control("turn_reason") label=words.say("sessions-held-turn-reason") rows=2/>
            <ChoiceField control=form.control("form") label=words.say("sessions-field-form") choices=forms.to_vec()/>
            <SelectField control=form.control("city") label=words.say("sessions-field-city") choices=cities(words)/>
        },
    );
    let when = form_part(
        words.say("sessions-fact-days"),
        view! {
            <DayField words day=form.day("first") label=words.say("sessions-field-first-day") help=words.say("sessions-held-day-told")/>
            <DayField words day=form.day("last") label=words.say("sessions-field-last-day")/>
        },
    );
    let agenda = form_part(
        words.say("sessions-agenda"),
        view! { <AreaField control=form.control("agenda") label=words.say("sessions-field-agenda") rows=5/> },
    );
    let acts = vec![
        Act::send(Weight::First, words.say("sessions-held-enter")),
        Act::link(Weight::Quiet, "/sessions", words.say("fields-cancel")),
    ];
    let title = words.say("sessions-held-title");
    view! {
        <PageHead title=title.clone() trail=trail(words, title) lede=words.say("sessions-held-lede").into_any()/>
        {summary}
        {Sending::to("/sessions/held").around(view! {
            {what}
            {when}
            {agenda}
            <FormEnd acts/>
        })}
    }
    .into_any()
}

fn label(words: &Words, field: &str) -> Option<String> {
    let label = match field {
        "number" => "sessions-opening-number",
        "title" => "sessions-field-title",
        "host" => "sessions-field-host",
        "turn_reason" => "sessions-held-turn-reason",
        "form" => "sessions-field-form",
        "city" => "sessions-field-city",
        "first" => "sessions-field-first-day",
        "last" => "sessions-field-last-day",
        "agenda" => "sessions-field-agenda",
        _ => return None,
    };
    Some(words.say(label))
}

/// What is found about the sessions on record; it refuses nothing, and is explained or mended by those who keep them.
pub(super) fn findings(words: &'static Words, found: &[HeldFinding]) -> Option<AnyView> {
    if found.is_empty() {
        return None;
    }
    let each = found.iter().map(|one| view! { <li>{told(words, one)}</li> }).collect_view();
    Some(
        view! { <Notice tone=Tone::Joint><p>{words.say("sessions-findings")}</p><ul>{each}</ul></Notice> }
            .into_any(),
    )
}

fn told(words: &Words, found: &HeldFinding) -> String {
    match found {
        HeldFinding::Missing { first, last } if first == last => {
            words.tell("sessions-finding-missing-one", &[("number", roman(*first).into())])
        }
        HeldFinding::Missing { first, last } => words.tell(
            "sessions-finding-missing",
            &[("first", roman(*first).into()), ("last", roman(*last).into())],
        ),
        HeldFinding::OutOfTurn { number, host } => words.tell(
            "sessions-finding-out-of-turn",
            &[
                ("number", roman(*number).into()),
                ("party", host.key().into()),
                ("article", reference(words, 12, Some(2)).into()),
            ],
        ),
        HeldFinding::BeforeItsNumber { number } => {
            words.tell("sessions-finding-before-its-number", &[("number", roman(*number).into())])
        }
    }
}
