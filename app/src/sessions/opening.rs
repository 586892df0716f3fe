//! The opening position: the last session held before this register.

use domain::{parties::Party, places::City};
use leptos::prelude::*;
use locales::{Words, order::sort_by_name};

use super::list::trail;
use crate::components::{
    acts::{Act, Weight},
    choice::{Choice, ChoiceField, SelectField},
    day_field::DayField,
    field::TextField,
    form::{Faults, Form, Typed},
    form_part::{FormEnd, form_part},
    notice::summary,
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
    let fields = form_part(
        words.say("sessions-opening"),
        view! {
            <TextField control=form.control("number") label=words.say("sessions-opening-number")/>
            <ChoiceField control=form.control("host") label=words.say("sessions-field-host") choices=hosts.to_vec()/>
            <SelectField control=form.control("city") label=words.say("sessions-field-city") choices=cities(words)/>
            <DayField words day=form.day("first") label=words.say("sessions-opening-day")/>
        },
    );
    let acts = vec![
        Act::send(Weight::First, words.say("sessions-opening-record")),
        Act::link(Weight::Quiet, "/sessions", words.say("fields-cancel")),
    ];
    let title = words.say("sessions-opening-title");
    view! {
        <PageHead title=title.clone() trail=trail(words, title) lede=words.say("sessions-opening-lede").into_any()/>
        {Sending::to("/sessions/opening-position").around(view! {
            {summary}
            {fields}
            <FormEnd acts/>
        })}
    }
    .into_any()
}

fn label(words: &Words, field: &str) -> Option<String> {
    let label = match field {
        "number" => "sessions-opening-number",
        "host" => "sessions-field-host",
        "city" => "sessions-field-city",
        "first" => "sessions-opening-day",
        _ => return None,
    };
    Some(words.say(label))
}

pub(super) fn cities(words: &'static Words) -> Vec<Choice> {
    let mut named: Vec<(&str, String)> = City::all()
        .map(|city| (city.key, city.name(words.language(), chrono::NaiveDate::MAX).to_owned()))
        .collect();
    sort_by_name(words.language(), &mut named, |(_, name)| name);
    let choose = Choice::new("", words.say("sessions-field-city-choose"));
    std::iter::once(choose).chain(named.into_iter().map(|(key, name)| Choice::new(key, name))).collect()
}
