//! The build driver: one program that knows how to run, test and check the house.
//!
//! On a fresh clone `cargo xtask run` is the only command. Every step says in one plain sentence what it does, and
//! what to type where the machine lacks something. Nothing here reads outside the clone, but for the programs of
//! the machine.

mod arrows;
mod browser;
mod check;
mod dist;
mod machine;
mod measure;
mod messages;
mod pinned;
mod postgres;
mod programs;
mod progress;
mod python;
mod run;
mod test;
mod validator;
mod web;
mod words;
mod workspace;

use std::process::ExitCode;
use workspace::Workspace;

/// What a step ends with: nothing more to say, or one plain sentence for the person at the terminal.
type Outcome<T = ()> = Result<T, String>;

const HELP: &str = "\
cargo xtask run [--demo] […]   build and serve; all words after `run` go to `alternat serve`
cargo xtask test [filter…]     every test, or those whose names hold one of the filters
cargo xtask check              format, lints, documentation, the arrows of the house, words and sizes
cargo xtask web                only the browser half, into target/site/pkg
cargo xtask dist               one binary with everything inside, into target/dist
cargo xtask bench [part…]      measure the house, into docs/benchmarks.md; of named parts only tell
cargo xtask screenshots        the pictures of the demonstration, into docs/screenshots
cargo xtask prepare            install and fetch what the tests need, so that they can run without a network
cargo xtask help               this page";

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    match obey(&words) {
        Ok(()) => ExitCode::SUCCESS,
        Err(sentence) => {
            progress::complain(&sentence);
            ExitCode::FAILURE
        }
    }
}

fn obey(words: &[String]) -> Outcome {
    let (command, rest) = match words.split_first() {
        Some((command, rest)) => (command.as_str(), rest),
        None => ("help", words),
    };
    match command {
        "run" => run::run(&Workspace::enter()?, rest),
        "test" => test::test(&Workspace::enter()?, rest),
        "check" => check::check(&Workspace::enter()?),
        "web" => web::web(&Workspace::enter()?),
        "dist" => dist::dist(&Workspace::enter()?),
        "bench" => measure::bench(&Workspace::enter()?, rest),
        "screenshots" => measure::screenshots(&Workspace::enter()?),
        "prepare" => test::prepare(&Workspace::enter()?).map(drop),
        "help" | "--help" | "-h" => {
            progress::say(HELP);
            Ok(())
        }
        other => Err(format!("There is no command `{other}`; `cargo xtask help` lists those there are.")),
    }
}
