//! How what was recorded is told, and where it stands.

use domain::{
    acting::{Basis, Evidence},
    recordings::Verdict,
};
use leptos::prelude::*;
use locales::{Words, dates};
use secretariat::{Event, recordings::RecordingSeen};

use crate::{
    components::party::{PartyName, party_side},
    sessions::history::signed,
};

/// Where the register of recordings is.
pub const ADDRESS: &str = "/recordings";

/// What was done, by the word of its message; and the address of what it was done to.
#[must_use]
pub fn deed(event: &Event) -> (&'static str, String) {
    let of_session = |session: &domain::identifiers::SessionId| format!("/sessions/{session}");
    let of_minutes = |session: &domain::identifiers::SessionId| format!("/sessions/{session}/minutes");
    match event {
        Event::SessionProposed { session, .. } => ("recordings-deed-proposed", of_session(session)),
        Event::SessionCounterProposed { session, .. } => {
            ("recordings-deed-counter-proposed", of_session(session))
        }
        Event::SessionAgreed { session } => ("recordings-deed-agreed", of_session(session)),
        Event::SessionDeclined { session } => ("recordings-deed-declined", of_session(session)),
        Event::SessionWithdrawn { session } => ("recordings-deed-withdrawn", of_session(session)),
        Event::SessionConvened { session } => ("recordings-deed-convened", of_session(session)),
        Event::SessionOpened { session, .. } => ("recordings-deed-opened", of_session(session)),
        Event::SessionClosed { session } => ("recordings-deed-closed", of_session(session)),
        Event::SessionPostponed { session, .. } => ("recordings-deed-postponed", of_session(session)),
        Event::SessionCancelled { session } => ("recordings-deed-cancelled", of_session(session)),
        Event::AgendaChanged { session, .. } => {
            ("recordings-deed-agenda-changed", format!("/sessions/{session}/agenda"))
        }
        Event::AgendaAgreed { session, .. } => {
            ("recordings-deed-agenda-agreed", format!("/sessions/{session}/agenda"))
        }
        Event::DelegationShared { session, .. } => {
            ("recordings-deed-delegation", format!("/sessions/{session}/delegations"))
        }
        Event::AttendanceKept { session, .. } => {
            ("recordings-deed-attendance", format!("/sessions/{session}/attendance"))
        }
        Event::MinutesCirculated { session, .. } => {
            ("recordings-deed-minutes-circulated", of_minutes(session))
        }
        Event::MinutesBegun { session }
        | Event::MinutesWritten { session, .. }
        | Event::MinutesRendered { session, .. }
        | Event::MinutesNextSessionSet { session }
        | Event::MinutesFollowedAgenda { session } => {
            ("recordings-deed-minutes-written", of_minutes(session))
        }
        Event::MinutesRemarked { session, .. } | Event::MinutesRemarkAnswered { session, .. } => {
            ("recordings-deed-minutes-remark", of_minutes(session))
        }
        Event::MinutesAgreed { session, .. } => ("recordings-deed-minutes-agreed", of_minutes(session)),
        Event::MinutesAgreementWithdrawn { session } => {
            ("recordings-deed-minutes-agreement-withdrawn", of_minutes(session))
        }
        Event::MinutesSigned { session, .. } => ("recordings-deed-minutes-signed", of_minutes(session)),
        Event::DecisionReported { decision }
        | Event::DecisionDisputed { decision }
        | Event::DecisionDisputeWithdrawn { decision }
        | Event::DecisionDropped { decision, .. } => {
            ("recordings-deed-decision", format!("/decisions/{decision}"))
        }
        Event::CommunicationDispatched { communication, .. } => {
            ("recordings-deed-dispatched", format!("/communications/{communication}"))
        }
        Event::CommunicationDelivered { communication, .. } => {
            ("recordings-deed-delivered", format!("/communications/{communication}"))
        }
        Event::CommunicationReceived { communication, .. } => {
            ("recordings-deed-received", format!("/communications/{communication}"))
        }
        Event::CommunicationCorrected { communication, .. } => {
            ("recordings-deed-corrected", format!("/communications/{communication}"))
        }
        Event::PaperShared { paper }
        | Event::PaperRecalled { paper, .. }
        | Event::PaperAttached { paper, .. }
        | Event::PaperRenewed { paper, .. } => ("recordings-deed-paper", format!("/papers/{paper}")),
        _ => ("recordings-deed-other", ADDRESS.to_owned()),
    }
}

/// A paper by name and day, with its address.
#[must_use]
pub fn paper(words: &Words, evidence: &Evidence) -> (String, String) {
    let name = words.tell(
        "recordings-paper",
        &[
            ("channel", evidence.channel.key().into()),
            ("number", evidence.number.to_string().into()),
            ("day", dates::day_short(words, evidence.day).into()),
        ],
    );
    (name, format!("/communications/{}", evidence.communication))
}

/// A link to the paper on which a recording rests; nothing for what rests on no paper.
pub(super) fn link_to_paper(words: &Words, seen: &RecordingSeen) -> Option<AnyView> {
    let Basis::Recorded(evidence) = &seen.recording.acting.basis else { return None };
    let (name, href) = paper(words, evidence);
    Some(view! { <a href=href>{name}</a> }.into_any())
}

/// Whose act it was, what was done, and by whom it was recorded.
pub(super) fn told(words: &'static Words, seen: &RecordingSeen) -> AnyView {
    let (message, href) = deed(&seen.event);
    let acting = &seen.recording.acting;
    let party = acting.party;
    view! {
        <p><PartyName party name=party_side(words, party)/>": "<a href=href>{words.say(message)}</a></p>
        <p class="note">{signed(words, acting)}</p>
    }
    .into_any()
}

/// What its Party says of it, with the reason of a dispute.
#[must_use]
pub fn verdict(words: &Words, seen: &RecordingSeen) -> (String, Option<String>) {
    let by = |acting| [("by", signed(words, acting).into())];
    match &seen.recording.verdict {
        Verdict::Awaited => (words.say("recordings-verdict-awaited"), None),
        Verdict::Confirmed { acting } => (words.tell("recordings-verdict-confirmed", &by(acting)), None),
        Verdict::Disputed { acting, reason } => {
            (words.tell("recordings-verdict-disputed", &by(acting)), Some(reason.to_string()))
        }
    }
}
