//! The pages: functions from data to HTML.

pub mod agendas;
pub mod agreement;
pub mod authorities;
pub mod commission;
pub mod communications;
pub mod components;
pub mod decisions;
pub mod delegations;
pub mod errors;
pub mod frame;
pub mod home;
pub mod minutes;
pub mod notices;
pub mod papers;
pub mod people;
pub mod protocols;
pub mod recordings;
pub mod refusals;
pub mod samples;
pub mod search;
pub mod sessions;
