//! Place and time of a session, as facts.

use domain::sessions::{Alternation, Session, StateName};
use leptos::prelude::*;
use locales::{Words, dates, numbers::roman};

use super::{history, wording};
use crate::components::{
    facts::{Fact, Facts},
    party::{PartyName, party_name},
};

/// The facts.
pub(super) fn place_and_time(
    words: &'static Words,
    session: &Session,
    alternation: &Alternation,
) -> impl IntoView + use<> {
    let terms = &session.terms;
    let mut facts = vec![
        Fact::new(words.say("sessions-fact-host"), host(words, session, alternation)),
        Fact::new(words.say("sessions-fact-place"), place(words, session)),
        Fact::new(words.say("sessions-fact-days"), wording::days_in_full(words, terms)),
        Fact::new(
            words.say("sessions-fact-opening"),
            wording::opening(words, terms).unwrap_or_else(|| words.say("sessions-fact-opening-undecided")),
        ),
        Fact::new(words.say("sessions-fact-form"), words.say(&format!("sessions-form-{}", terms.form.key()))),
    ];
    if let (Some(day), StateName::Proposed) = (terms.answer_by, session.state_name()) {
        facts.push(Fact::new(words.say("sessions-fact-answer-by"), dates::day(words, day)));
    }
    view! { <Facts facts/> }
}

fn host(words: &'static Words, session: &Session, alternation: &Alternation) -> AnyView {
    let party = session.terms.host;
    let why = history::out_of_turn(words, session).or_else(|| {
        let told = match &alternation.last_held {
            _ if !session.state_name().is_ahead() => return None,
            Some(last) if last.host != party => {
                words.tell("sessions-fact-in-turn", &[("number", roman(last.number).into())])
            }
            Some(_) => return None,
            None => words.say("sessions-fact-first"),
        };
        Some(view! { <span class="note">{told}</span> }.into_any())
    });
    view! { <PartyName party name=party_name(words, party)/>" "{why} }.into_any()
}

fn place(words: &Words, session: &Session) -> String {
    let city = wording::city(words, &session.terms);
    match &session.terms.venue {
        Some(venue) => format!("{city}, {venue}"),
        None => city,
    }
}
