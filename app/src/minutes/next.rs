//! The next session as the minutes say it, and the languages of the originals.

use domain::languages::Language;
use domain::places::{City, Place};
use leptos::prelude::*;
use locales::Words;
use secretariat::minutes::{MinutesSeen, SESSION_CITY};

use super::wording;
use crate::components::{
    acts::{Act, Hidden, Weight},
    choice::{Choice, SelectField},
    day_field::DayField,
    form::{Faults, Form, Typed},
    form_part::{FormEnd, form_part},
    notice::summary,
    page_head::PageHead,
    sending::Sending,
};

/// The page; nothing where there are no minutes to write.
#[must_use]
pub fn view(words: &'static Words, seen: &MinutesSeen, typed: &Typed, faults: &Faults) -> Option<AnyView> {
    let next = &seen.minutes.as_ref()?.record.next_session;
    let form = Form::new(typed, faults);
    let here = words.say("minutes-next-session");
    let mut cities = vec![Choice::new("", words.say("minutes-to-be-agreed"))];
    if let Some(Place::Other(city)) = &next.place {
        cities.push(Choice::new(SESSION_CITY, city.names.in_language(words.language()).as_str()));
    }
    let listed = City::in_state(next.host).iter();
    cities.extend(listed.map(|city| Choice::new(city.key, *city.names.in_language(words.language()))));
    let place = view! {
        <SelectField control=form.control("city") label=words.say("minutes-next-city") choices=cities/>
        <DayField words day=form.day("first") label=words.say("sessions-field-first-day")/>
        <DayField words day=form.day("last") label=words.say("sessions-field-last-day")/>
        <p class="note">{words.say("minutes-next-note")}</p>
    };
    let languages = [("kazakh", Language::Kazakh), ("azerbaijani", Language::Azerbaijani)].map(|(name, language)| {
        let checked = !form.typed(name).is_empty();
        let label = words.name_of(language);
        view! {
            <label class="choice"><input type="checkbox" id=name name=name value="on" checked=checked/><span>{label}</span></label>
        }
    });
    let languages =
        view! { {languages.collect_view()}<p class="note">{words.say("minutes-original-note")}</p> };
    let base = wording::address(seen.id);
    let acts = vec![
        Act::send(Weight::First, words.say("minutes-save")),
        Act::link(Weight::Quiet, base.clone(), words.say("frame-back")),
    ];
    let hidden = vec![("version".to_owned(), form.typed("version").to_owned())];
    Some(
        view! {
            <PageHead title=here.clone() trail=wording::trail(words, seen, Some(here))/>
            {summary(words, faults, |field| label(words, field))}
            {Sending::to(format!("{base}/next-session")).around(view! {
                <Hidden fields=hidden/>
                {form_part(words.say("minutes-next-session"), place)}
                {form_part(words.say("minutes-original-languages"), languages)}
                <FormEnd acts/>
            })}
        }
        .into_any(),
    )
}

fn label(words: &Words, field: &str) -> Option<String> {
    match field {
        "city" => Some(words.say("minutes-next-city")),
        "first" => Some(words.say("sessions-field-first-day")),
        "last" => Some(words.say("sessions-field-last-day")),
        _ => None,
    }
}
