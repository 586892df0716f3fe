//! Who comes where: every route, every desk of both Parties, and nobody.
//!
//! The statuses stand in a snapshot that a person reads; what must hold whatever the snapshot says is asserted. On
//! SQLite alone: that an act is refused on both databases alike is for the acts' own tests.
#![expect(clippy::expect_used, clippy::panic, reason = "a test fails at its own line")]

mod doors;
mod fixtures;
mod hidden;
mod matrix;
mod probes;
mod search;
