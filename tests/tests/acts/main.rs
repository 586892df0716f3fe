//! Acts through the pages, on both databases: who does what, what is refused and where, and that nothing typed is lost.
#![expect(clippy::expect_used, clippy::panic, reason = "a test fails at its own line")]

mod agendas;
mod agreement;
mod commission;
mod communications;
mod conflicts;
mod decisions;
mod delegations;
mod doors;
mod drafts;
mod entering;
mod feeds;
mod letters;
mod life;
mod minutes;
mod notices;
mod papers;
mod passwords;
mod proposals;
mod protocols;
mod protocols_review;
mod protocols_told;
mod protocols_unsaved;
mod recalls;
mod recordings;
mod reminders;
mod search;
mod texts;
mod working_copies;
