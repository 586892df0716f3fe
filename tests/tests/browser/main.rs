//! The house in a real browser, with JavaScript and without.
#![expect(clippy::panic, reason = "a test fails at its own line")]

mod browser_islands;
mod browser_looks;
mod browser_protocol;
mod browser_search;
mod browser_upload;
mod browser_whole_way;
mod browser_working_copy;
mod delegations;
mod desk;
mod minutes;
mod papers;
mod people;
mod sessions;
