//! Minutes as a person may see them.

use domain::{
    access::reads_draft_of_minutes,
    minutes::{Minutes, Record, What},
    parties::Party,
};

use crate::people::Actor;

/// Whether this person reads the draft, and not only what was circulated.
pub(super) fn reads_draft(actor: &Actor, host: Party) -> bool {
    let hosts = actor.party() == host;
    actor.roles().iter().any(|&role| reads_draft_of_minutes(role, hosts))
}

/// The text that this person sees: the draft, or the version circulated last.
pub(super) fn record_for<'m>(minutes: &'m Minutes, actor: &Actor) -> &'m Record {
    match minutes.shared() {
        Some(version) if !reads_draft(actor, minutes.host) => &version.record,
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
