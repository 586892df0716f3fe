//! The papers from outside: structure, letters, bytes, preview.

mod archive;
mod sample_minutes;
mod samples;
mod structure;
mod text;
