//! Whose turn it is to host, and why.

use domain::{agreement::Text, sessions::Alternation};
use leptos::prelude::*;
use locales::{Words, agreement::reference, dates, numbers::roman};

use crate::components::{
    party::party_name,
    why::{Reasons, why},
};

/// Who hosts the next session.
#[must_use]
pub fn next(words: &Words, alternation: &Alternation) -> String {
    match &alternation.last_held {
        None => words.say("sessions-next-host-any"),
        Some(last) => words.tell(
            "sessions-next-host",
            &[("party", last.host.other().key().into()), ("number", roman(last.number).into())],
        ),
    }
}

/// The rule, its article, quoted where the text is at hand, and the session held on which the turn rests: the last one.
#[must_use]
pub fn why_turn(words: &'static Words, alternation: &Alternation, text: Option<&Text>) -> AnyView {
    let records = alternation.last_held.as_ref().map(|last| {
        let place = last.place.name(words.language(), last.first_day).to_owned();
        let day = dates::day(words, last.first_day);
        let host = party_name(words, last.host);
        let told = words.tell(
            "sessions-turn-held",
            &[
                ("number", roman(last.number).into()),
                ("day", day.into()),
                ("place", place.into()),
                ("host", host.into()),
            ],
        );
        match alternation.record {
            Some(id) => view! { <a href=format!("/sessions/{id}")>{told}</a> }.into_any(),
            None => view! { {told}" "<span class="note">{words.say("sessions-before-register")}</span> }
                .into_any(),
        }
    });
    let article = reference(words, 12, Some(2));
    let rule = words.tell("sessions-rule", &[("article", article.into())]);
    let rule = format!("{rule} {}", words.say("sessions-turn-rule"));
    let provision = "art_12__para_2".parse().ok();
    let about = words.say("sessions-alternation");
    why(words, Reasons { about, rule, provision, text, records: records.into_iter().collect() })
}
