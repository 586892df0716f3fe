//! Protocols as a person may see them.

use domain::{
    access::{Answer, ProtocolStanding, Right, over_protocol, reads_draft_of_protocol, reads_kept_remarks},
    parties::Party,
    protocols::Protocol,
};

use crate::people::Actor;

/// Whether this person reads the draft, and not only what was shared.
pub(super) fn reads_draft(actor: &Actor, keeper: Party) -> bool {
    let keeps = actor.party() == keeper;
    actor.roles().iter().any(|&role| reads_draft_of_protocol(role, keeps))
}

/// Whether this person reads the remarks that the own Party keeps to itself. With a paper of the other Party in hand
/// nothing of either is seen: what a Party keeps does not stand in its papers.
pub(super) fn reads_kept(actor: &Actor) -> bool {
    actor.evidence().is_none() && actor.roles().iter().any(|&role| reads_kept_remarks(role))
}

/// The Party whose drafts this person reads, if any.
pub(super) fn drafting(actor: &Actor) -> Option<Party> {
    Some(actor.party()).filter(|&party| reads_draft(actor, party))
}

/// The table's answer for this person: the best of the roles held today.
pub(super) fn over(actor: &Actor, keeper: Party, standing: ProtocolStanding, right: Right) -> Answer {
    let keeps = actor.party() == keeper;
    let answers = actor.roles().iter().map(|&role| over_protocol(role, keeps, standing, right));
    answers.max().unwrap_or(Answer::Hidden)
}

/// The protocol without anything that only the keeper knows: a later text.
pub(super) fn as_shared(mut protocol: Protocol) -> Protocol {
    if let Some(version) = protocol.versions.last() {
        protocol.draft = version.draft.clone();
    }
    protocol
}
