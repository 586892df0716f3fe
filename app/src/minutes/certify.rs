//! The page on which an archivist certifies a copy of signed minutes.

use leptos::prelude::*;
use locales::Words;
use secretariat::minutes::MinutesSeen;

use super::wording;
use crate::components::{
    acts::{Act, Weight},
    day_field::DayField,
    field::TextField,
    form::{Faults, Form, Typed},
    form_part::{FormEnd, form_part},
    notice::summary,
    page_head::PageHead,
    sending::Sending,
};

/// The title of the page.
#[must_use]
pub fn title(words: &Words) -> String {
    words.say("minutes-certify")
}

/// The page.
#[must_use]
pub fn view(words: &'static Words, seen: &MinutesSeen, typed: &Typed, faults: &Faults) -> AnyView {
    let (form, here, base) = (Form::new(typed, faults), title(words), wording::address(seen.id));
    let line = |name: &str| {
        let label = words.say(&format!("minutes-certify-{name}"));
        view! { <TextField control=form.control(name) label/> }
    };
    let fields = view! {
        {["keeper", "reference", "place"].into_iter().map(line).collect_view()}
        <DayField words day=form.day("certified") label=words.say("minutes-certify-day")/>
        {["name", "position"].into_iter().map(line).collect_view()}
    };
    let acts = vec![
        Act::send(Weight::First, words.say("minutes-certify-send")),
        Act::link(Weight::Quiet, base.clone(), words.say("frame-back")),
    ];
    view! {
        <PageHead
            title=here.clone()
            trail=wording::trail(words, seen, Some(here))
            lede=words.say("minutes-certify-lede").into_any()
        />
        {summary(words, faults, |field| label(words, field))}
        {Sending::to(format!("{base}/certify")).around(view! {
            {form_part(words.say("minutes-certify-part"), fields)}
            <FormEnd acts note=words.say("minutes-certify-note")/>
        })}
    }
    .into_any()
}

fn label(words: &Words, field: &str) -> Option<String> {
    match field {
        "certified" => Some(words.say("minutes-certify-day")),
        "place" | "name" | "position" | "keeper" | "reference" => {
            Some(words.say(&format!("minutes-certify-{field}")))
        }
        _ => None,
    }
}
