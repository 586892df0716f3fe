//! Delegations at the door.

pub(crate) mod attendance;
pub(crate) mod members;
pub(crate) mod own;
pub(crate) mod papers;
pub(crate) mod table;

use domain::identifiers::{PersonId, SessionId};
use secretariat::{
    Refusal,
    delegations::{self, OwnDelegation},
};

use crate::desk::Desk;

/// Where one's own list is.
fn path(id: SessionId) -> String {
    format!("/sessions/{id}/delegation")
}

fn person(text: &str) -> Result<PersonId, Refusal> {
    text.parse().map_err(|_| Refusal::NotFound)
}

async fn read(desk: &Desk, id: SessionId) -> Result<OwnDelegation, Refusal> {
    let mut reading = desk.office().read(desk.actor()?).await?;
    delegations::own_delegation(&mut reading, id).await
}
