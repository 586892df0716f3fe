//! The rules of the Agreement between the Government of the Republic of Kazakhstan and the Government of
//! the Republic of Azerbaijan, as types and functions: pure, without clock, chance, files or network.
//!
//! The day comes in as an argument, and every refusal cites its article or says that the rule is ours.

pub mod access;
pub mod acting;
pub mod agendas;
pub mod agreement;
pub mod authorities;
pub mod commission;
pub mod communications;
pub mod comparison;
pub mod concordance;
pub mod decisions;
pub mod delegations;
pub mod fingerprint;
pub mod identifiers;
pub mod languages;
pub mod lookalikes;
pub mod minutes;
pub mod notices;
pub mod papers;
pub mod parties;
pub mod people;
pub mod places;
pub mod protocols;
pub mod recordings;
pub mod rules;
pub mod search;
pub mod sessions;
pub mod spelled;
pub mod text;
pub mod trilingual;
