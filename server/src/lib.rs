//! The doors of the house: settings, routes, sign-in, headers, command line.
//!
//! A handler reads first, then renders one view synchronously to a whole page: status, 303 and 404 are settled before
//! a byte is written. There is no rule and no SQL here.

pub mod assets;
pub mod command;
mod cookies;
mod demonstration;
mod desk;
mod door;
mod health;
mod house;
mod jobs;
mod log;
pub mod mail;
mod papers;
mod rooms;
pub mod routes;
pub mod settings;
mod typed;

pub use house::House;
pub use routes::router;
