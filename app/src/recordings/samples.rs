//! The pages of recordings as samples.

use domain::{
    acting::{Acting, Basis, Evidence},
    communications::Channel,
    identifiers::{CommunicationId, RecordingId, SessionId},
    parties::Party,
    recordings::{Recording, Verdict},
    text::{Line, Prose},
};
use leptos::prelude::*;
use locales::Words;
use secretariat::{
    Event,
    recordings::{RecordingSeen, Recordings},
};

use super::{dispute, in_hand, list};
use crate::{
    components::form::{Faults, Typed},
    refusals,
    samples::Sample,
};

const AZ: Party = Party::Azerbaijan;

/// Every sample.
#[must_use]
pub fn samples() -> Vec<Sample> {
    vec![
        Sample { name: "recordings-none", view: |words| listed(words, Vec::new()) },
        Sample { name: "recordings", view: |words| listed(words, recordings()) },
        Sample { name: "recordings-dispute", view: disputed },
        Sample { name: "recordings-moved", view: moved },
        Sample { name: "recordings-in-hand", view: with_bar },
    ]
}

fn evidence() -> Option<Evidence> {
    Some(Evidence {
        communication: CommunicationId::from_chance([3; 16]),
        channel: Channel::Letter,
        number: Line::new("03/1-412", 60).ok()?,
        day: "2026-04-20".parse().ok()?,
    })
}

fn acting(basis: Basis) -> Option<Acting> {
    let at = "2026-05-04T08:00:00Z".parse().ok()?;
    Some(Acting { party: AZ, person: Line::new("Образцов А. А.", 50).ok()?, basis, at })
}

fn seen(seed: u8, event: Event, verdict: Verdict) -> Option<RecordingSeen> {
    let judges = !matches!(verdict, Verdict::Confirmed { .. });
    let acting = acting(Basis::Recorded(evidence()?))?;
    let recording = Recording { id: RecordingId::from_chance([seed; 16]), acting, verdict };
    Some(RecordingSeen { recording, event, judges })
}

/// One awaited, one confirmed, one disputed.
#[must_use]
pub(crate) fn recordings() -> Vec<RecordingSeen> {
    let session = SessionId::from_chance([4; 16]);
    let own = || acting(Basis::Own);
    let reason = Prose::new("В письме названы другие дни.", 500).ok();
    let all = [
        seen(1, Event::SessionAgreed { session }, Verdict::Awaited),
        own().and_then(|acting| {
            seen(2, Event::AgendaAgreed { session, edition: 1 }, Verdict::Confirmed { acting })
        }),
        own().zip(reason).and_then(|(acting, reason)| {
            seen(3, Event::MinutesSigned { session, number: 3 }, Verdict::Disputed { acting, reason })
        }),
    ];
    all.into_iter().flatten().collect()
}

fn listed(words: &'static Words, recordings: Vec<RecordingSeen>) -> (String, AnyView) {
    let on_paper = recordings.is_empty().then_some(AZ);
    let pages = if recordings.is_empty() { 1 } else { 2 };
    let found = Recordings { recordings, on_paper, number: 1, pages };
    (words.say("recordings-title"), list::view(words, &found, Some("recordings-confirm-done")))
}

fn disputed(words: &'static Words) -> (String, AnyView) {
    let faults = secretariat::Faults::one("reason", secretariat::Fault::Required);
    let faults: Faults = refusals::faults(words, &faults);
    let body = recordings().first().map(|seen| dispute::view(words, seen, &Typed::new(), &faults));
    (dispute::title(words), body.into_any())
}

fn moved(words: &'static Words) -> (String, AnyView) {
    let typed = Typed::from([("reason".to_owned(), "<b>Причина</b>".to_owned())]);
    (in_hand::moved_title(words), in_hand::moved(words, "/sessions", &typed))
}

fn with_bar(words: &'static Words) -> (String, AnyView) {
    let bar = evidence().map(|evidence| in_hand::bar(words, AZ, &evidence));
    let title = words.say("recordings-title");
    (title.clone(), view! { {bar}<h1>{title}</h1> }.into_any())
}
