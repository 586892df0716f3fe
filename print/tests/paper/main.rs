//! The papers from outside: structure, letters, bytes, preview.

#![expect(clippy::expect_used, reason = "samples and helpers of tests fail loudly")]

mod archive;
mod protocols;
mod sample_consolidated;
mod sample_minutes;
mod sample_protocols;
mod samples;
mod structure;
mod text;
