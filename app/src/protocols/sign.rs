//! The signing in two originals: day, place, who signed for each Party.

use domain::parties::Party;
use leptos::prelude::*;
use locales::Words;
use secretariat::protocols::ProtocolSeen;

use super::wording;
use crate::{
    agreement::life::signature,
    components::{
        acts::{Act, Weight},
        field::TextField,
        form::{Faults, Form, Typed},
        form_part::{FormEnd, form_part},
        notice::summary,
        page_head::PageHead,
        party::{PartyName, party_name},
        sending::Sending,
    },
};

/// The title of the page.
#[must_use]
pub fn title(words: &Words) -> String {
    words.say("protocols-sign-title")
}

/// The page.
#[must_use]
pub fn view(words: &'static Words, seen: &ProtocolSeen, typed: &Typed, faults: &Faults) -> AnyView {
    let form = Form::new(typed, faults);
    let here = title(words);
    let base = wording::address(seen.id);
    let signatories = Party::BOTH.map(|party| {
        let [name, position] =
            ["name", "position"].map(|part| form.control(&format!("{part}_{}", party.key())));
        view! {
            <p class="field-name"><PartyName party name=party_name(words, party)/></p>
            <TextField control=name label=words.say("protocols-signatory-name") lang="ru"/>
            <TextField control=position label=words.say("protocols-signatory-position") lang="ru"/>
        }
    });
    let acts = vec![
        Act::send(Weight::First, words.say("protocols-sign")),
        Act::link(Weight::Quiet, base.clone(), words.say("frame-back")),
    ];
    view! {
        <PageHead title=here.clone() trail=wording::trail(words, seen, Some(here.clone()))/>
        {summary(words, faults, |field| label(words, field))}
        {Sending::to(format!("{base}/sign")).around(view! {
            {form_part(here, signature::when_and_where(words, form))}
            {form_part(words.say("protocols-signatories"), signatories.collect_view())}
            <FormEnd acts note=words.say("protocols-sign-note")/>
        })}
    }
    .into_any()
}

fn label(words: &Words, field: &str) -> Option<String> {
    let of_party = |part: &str, id: &str| {
        let party = Party::from_key(field.strip_prefix(part)?)?;
        Some(format!("{}, {}", words.say(id), party_name(words, party)))
    };
    of_party("name_", "protocols-signatory-name")
        .or_else(|| of_party("position_", "protocols-signatory-position"))
        .or_else(|| signature::label(words, field))
}
