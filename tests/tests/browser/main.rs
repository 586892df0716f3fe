//! The house in a real browser, with JavaScript and without.

mod browser_looks;
mod browser_round_trip;
mod desk;
mod working_copy;
