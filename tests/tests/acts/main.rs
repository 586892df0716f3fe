//! Acts through the pages, on both databases: who does what, what is refused and where, and that nothing typed is lost.
#![expect(clippy::panic, reason = "a test fails at its own line")]

mod conflicts;
mod delegations;
mod doors;
mod drafts;
mod life;
mod passwords;
mod proposals;
