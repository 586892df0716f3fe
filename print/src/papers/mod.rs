//! From the records of the Commission to its papers: words in a language, whose copy it is, what it bears.

pub mod agenda;
pub mod attendance;
pub mod certified;
pub mod communication;
pub mod minutes;
pub mod participants;
pub mod protocol;
