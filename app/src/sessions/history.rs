//! What was done to a session, in order; and the footnote of one that was out of turn.

use domain::{
    acting::{Acting, Basis},
    sessions::{Session, Step, Turn, What},
};
use leptos::prelude::*;
use locales::{Words, agreement::reference, dates, numbers::roman};

use super::wording;
use crate::components::party::{PartyName, party_name};

/// The history, in order.
pub(super) fn history(words: &'static Words, session: &Session) -> impl IntoView + use<> {
    let steps = session.steps.iter().map(|step| step_view(words, step)).collect_view();
    view! { <ol class="history">{steps}</ol> }
}

fn step_view(words: &'static Words, step: &Step) -> impl IntoView + use<> {
    let (told, reason) = told(words, step);
    let by = signed(words, &step.acting);
    let reason = reason
        .map(|reason| view! { <p>{words.tell("sessions-step-reason", &[("reason", reason.into())])}</p> });
    view! { <li><p>{told}</p>{reason}<p class="note">{by}</p></li> }
}

fn told(words: &Words, step: &Step) -> (String, Option<String>) {
    let party = ("party", step.acting.party.key().into());
    let plain = |id: &str| words.tell(id, std::slice::from_ref(&party));
    let terms = |id: &str, terms: &domain::sessions::Terms| {
        let place = ("place", wording::city(words, terms).into());
        words.tell(id, &[party.clone(), place, ("days", wording::days(words, terms).into())])
    };
    match &step.what {
        What::Proposed(on) => (terms("sessions-step-proposed", on), None),
        What::CounterProposed(on) => (terms("sessions-step-counter-proposed", on), None),
        What::Agreed => (plain("sessions-step-agreed"), None),
        What::Declined(reason) => (plain("sessions-step-declined"), Some(reason.to_string())),
        What::Withdrawn => (plain("sessions-step-withdrawn"), None),
        What::Convened => (plain("sessions-step-convened"), None),
        What::Opened(number) => {
            (words.tell("sessions-step-opened", &[("number", roman(*number).into())]), None)
        }
        What::Closed => (words.say("sessions-step-closed"), None),
        What::EnteredFromPapers(number) => {
            (words.tell("sessions-step-entered-from-papers", &[("number", roman(*number).into())]), None)
        }
        What::EntryCorrected { reason, number, was } => {
            let places = [
                ("number", roman(*number).into()),
                ("title", was.title.to_string().into()),
                ("party", was.host.key().into()),
                ("place", wording::city(words, was).into()),
                ("days", wording::days(words, was).into()),
            ];
            (words.tell("sessions-step-entry-corrected", &places), Some(reason.to_string()))
        }
        What::Postponed { reason, former, anew } => {
            let former = words.tell(
                "sessions-former-terms",
                &[
                    ("place", wording::city(words, former).into()),
                    ("days", wording::days(words, former).into()),
                ],
            );
            (format!("{}. {former}", terms("sessions-step-postponed", anew)), Some(reason.to_string()))
        }
        What::Cancelled(reason) => (plain("sessions-step-cancelled"), Some(reason.to_string())),
    }
}

/// Who acted and on which day. An act recorded from a paper is never shown as if its Party had acted here.
#[must_use]
pub fn signed(words: &Words, acting: &Acting) -> String {
    let day = dates::day_short(words, acting.day());
    match &acting.basis {
        Basis::Own => {
            words.tell("sessions-step-by", &[("name", acting.person.to_string().into()), ("day", day.into())])
        }
        Basis::Recorded(evidence) => words.tell(
            "sessions-step-recorded",
            &[
                ("channel", evidence.channel.key().into()),
                ("number", evidence.number.to_string().into()),
                ("evidence", dates::day_short(words, evidence.day).into()),
                ("name", acting.person.to_string().into()),
                ("day", day.into()),
            ],
        ),
    }
}

/// The footnote of a held session out of turn: who was due, why, both consents.
pub(super) fn footnote(words: &'static Words, session: &Session, number: u32) -> Option<AnyView> {
    let Turn::OutOfTurn { reason } = &session.terms.turn else { return None };
    let due = session.terms.host.other().key();
    let what = words.tell("sessions-footnote", &[("party", due.into()), ("number", roman(number).into())]);
    let reason = words.tell("sessions-footnote-reason", &[("reason", reason.to_string().into())]);
    let consents = consents(session).into_iter().map(|acting| {
        let day = dates::day(words, acting.day());
        let party = party_name(words, acting.party);
        words.tell("sessions-footnote-consent", &[("party", party.into()), ("day", day.into())])
    });
    let consents = consents.collect::<Vec<_>>().join(" ");
    let article = reference(words, 12, Some(2));
    Some(
        view! {
            <p class="footnote">
                <b>"†"</b>" "{what}" ("{article}"). "{reason}" "{consents}" "{words.say("sessions-footnote-after")}
            </p>
        }
        .into_any(),
    )
}

/// Proposing out of turn with a reason, and agreeing, are the two consents.
fn consents(session: &Session) -> Vec<Acting> {
    let agreed = session.steps.iter().rposition(|step| matches!(step.what, What::Agreed));
    let proposed = session.steps.iter().take(agreed.unwrap_or(usize::MAX)).rev().find(|step| {
        matches!(step.what, What::Proposed(_) | What::CounterProposed(_) | What::Postponed { .. })
    });
    let agreed = agreed.and_then(|at| session.steps.get(at));
    [proposed, agreed].into_iter().flatten().map(|step| step.acting.clone()).collect()
}

/// Out of turn, on the page of the session itself.
pub(super) fn out_of_turn(words: &'static Words, session: &Session) -> Option<AnyView> {
    let Turn::OutOfTurn { reason } = &session.terms.turn else { return None };
    let told = words.tell("sessions-fact-out-of-turn", &[("reason", reason.to_string().into())]);
    let consents = consents(session).into_iter().map(|acting| {
        let party = acting.party;
        let day = dates::day_short(words, acting.day());
        view! { <span class="note"><PartyName party name=party_name(words, party)/>" "{day}</span>" " }
    });
    Some(view! { <span class="note">{told}</span>" "{consents.collect_view()} }.into_any())
}
