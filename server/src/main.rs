//! The binary `alternat`.

use std::process::ExitCode;

use clap::Parser;
use mimalloc::MiMalloc;

/// A page is made of some thousand small strings: a fifth of its time goes with the allocator of the system.
#[global_allocator]
static ALLOCATOR: MiMalloc = MiMalloc;

fn main() -> ExitCode {
    server::command::run(server::command::Alternat::parse())
}
