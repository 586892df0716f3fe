//! Sessions at the door.

pub(crate) mod acts;
pub(crate) mod drafts;
pub(crate) mod held;
pub(crate) mod list;
pub(crate) mod opening;
pub(crate) mod papers;
pub(crate) mod proposals;
pub(crate) mod session;

use domain::{
    access::{Answer, Right},
    identifiers::SessionId,
    sessions::Session,
};
use secretariat::{Actor, Refusal, sessions::At};

use crate::typed::Typed;

/// The rights of this person over this session, as it stands.
pub(crate) fn rights(actor: &Actor, session: &Session) -> Vec<Right> {
    Right::ALL.into_iter().filter(|&right| actor.over(session, right) == Answer::Allowed).collect()
}

/// An id in an address. What is no id names nothing.
pub(crate) fn id(text: &str) -> Result<SessionId, Refusal> {
    text.parse().map_err(|_| Refusal::NotFound)
}

/// The session at the version that the form was made from.
pub(crate) fn at(id: SessionId, typed: &Typed) -> At {
    At { id, version: secretariat::forms::version(typed.get("version").map_or("", String::as_str)) }
}
