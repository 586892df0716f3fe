//! The house in a real browser, with JavaScript and without.

mod browser_islands;
mod browser_looks;
mod browser_whole_way;
mod delegations;
mod desk;
mod minutes;
mod papers;
mod people;
mod sessions;
mod working_copy;
