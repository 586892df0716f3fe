//! The handlers, by subject: each reads or acts, then gives a page its data.

pub(crate) mod agendas;
pub(crate) mod agreement;
pub(crate) mod commission;
pub(crate) mod communications;
pub(crate) mod decisions;
pub(crate) mod delegations;
pub(crate) mod home;
pub(crate) mod minutes;
pub(crate) mod notices;
pub(crate) mod papers;
pub(crate) mod people;
pub(crate) mod protocols;
pub(crate) mod recordings;
pub(crate) mod search;
pub(crate) mod sessions;
