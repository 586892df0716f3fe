//! Minutes as a person may see them.

use domain::{
    access::reads_draft_of_minutes,
    minutes::{Minutes, Record, What},
    parties::Party,
    sessions::Session,
};

use crate::people::Actor;

/// Whether this person reads the draft, and not only what was circulated.
pub(super) fn reads_draft(actor: &Actor, host: Party) -> bool {
    let hosts = actor.party() == host;
    actor.roles().iter().any(|&role| reads_draft_of_minutes(role, hosts))
}

/// Whether this person reads the draft of the minutes of this session: the host's, or, of a session that was entered from
/// its papers, the transcription of the person's own Party. Nobody transcribes with a paper of the other Party in hand.
pub(super) fn keeps_draft(actor: &Actor, session: &Session) -> bool {
    if session.is_from_papers() {
        actor.evidence().is_none() && reads_draft(actor, actor.party())
    } else {
        reads_draft(actor, session.terms.host)
    }
}

/// The text that this person sees: the draft, or the version circulated last.
pub(super) fn record_for<'m>(minutes: &'m Minutes, actor: &Actor) -> &'m Record {
    match minutes.shared() {
        Some(version) if !reads_draft(actor, minutes.keeper()) => &version.record,
        _ => &minutes.record,
    }
}

/// The minutes without anything that only the host's writers know: a later text, and when the draft was begun.
pub(super) fn as_circulated(mut minutes: Minutes) -> Minutes {
    if let Some(version) = minutes.versions.last() {
        minutes.record = version.record.clone();
    }
    minutes.steps.retain(|step| step.what != What::Begun);
    minutes
}
