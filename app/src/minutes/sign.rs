//! The signing on paper: day and place, as both heads signed.

use domain::{parties::Party, places::City};
use leptos::prelude::*;
use locales::Words;
use secretariat::minutes::{MinutesSeen, SESSION_CITY};

use super::wording;
use crate::components::{
    acts::{Act, Hidden, Weight},
    choice::{Choice, SelectField},
    day_field::DayField,
    facts::{Fact, Facts},
    form::{Faults, Form, Typed},
    form_part::{FormEnd, form_part},
    notice::summary,
    page_head::PageHead,
    party::{PartyName, party_name},
    sending::Sending,
};

/// The page.
#[must_use]
pub fn view(words: &'static Words, seen: &MinutesSeen, typed: &Typed, faults: &Faults) -> AnyView {
    let form = Form::new(typed, faults);
    let here = words.say("minutes-sign-title");
    let terms = &seen.session.terms;
    let of_session = terms.place.name(words.language(), terms.first_day).to_owned();
    let mut cities = vec![Choice::new(SESSION_CITY, of_session.clone())];
    let others = City::all().map(|city| Choice::new(city.key, *city.names.in_language(words.language())));
    cities.extend(others.filter(|choice| choice.words != of_session));
    let facts = Party::BOTH.map(|party| {
        let name = seen.head(party).map(|head| head.person.names.shown_in(words.language()).to_string());
        let name = name.unwrap_or_else(|| words.say("minutes-head-not-recorded"));
        Fact::new(
            words.say("minutes-signatory"),
            view! { <PartyName party name=party_name(words, party)/>": "{name} },
        )
    });
    let facts = facts.into_iter().collect();
    let fields = view! {
        <DayField words day=form.day("signed") label=words.say("minutes-sign-day")/>
        <SelectField control=form.control("city") label=words.say("minutes-sign-city") choices=cities/>
        <Facts facts/>
    };
    let base = wording::address(seen.id);
    let acts = vec![
        Act::send(Weight::First, words.say("minutes-sign")),
        Act::link(Weight::Quiet, base.clone(), words.say("frame-back")),
    ];
    let hidden = vec![("version".to_owned(), form.typed("version").to_owned())];
    view! {
        <PageHead title=here.clone() trail=wording::trail(words, seen, Some(here.clone()))/>
        {summary(words, faults, |field| label(words, field))}
        {Sending::to(format!("{base}/sign")).around(view! {
            <Hidden fields=hidden/>
            {form_part(here, fields)}
            <FormEnd acts note=words.say("minutes-sign-note")/>
        })}
    }
    .into_any()
}

fn label(words: &Words, field: &str) -> Option<String> {
    match field {
        "signed" => Some(words.say("minutes-sign-day")),
        "city" => Some(words.say("minutes-sign-city")),
        _ => None,
    }
}
