//! `cargo xtask check`: what a reader would object to, found by machine. Every check runs, also after a failure.

use crate::programs::on_path;
use crate::workspace::Workspace;
use crate::{Outcome, arrows, messages, progress, words};
use std::process::Command;
use std::time::Instant;

type Check = (&'static str, fn(&Workspace) -> Outcome);

/// The quick ones first.
const CHECKS: [Check; 7] = [
    ("format", format),
    ("arrows of the house", arrows),
    ("words and sizes", sources),
    ("messages nobody asks for", unused_messages),
    ("licences and sources of libraries", libraries),
    ("lints", lints),
    ("documentation", documentation),
];

/// Runs all checks, then names those that fail.
pub(crate) fn check(workspace: &Workspace) -> Outcome {
    let begun = Instant::now();
    let mut failed = Vec::new();
    for (name, check) in CHECKS {
        progress::say(&format!("Checking: {name}."));
        if let Err(sentence) = check(workspace) {
            progress::complain(&sentence);
            failed.push(name);
        }
    }
    progress::say(&format!("The checks took {} in all.", progress::elapsed(begun)));
    if failed.is_empty() { Ok(()) } else { Err(format!("These checks fail: {}.", failed.join(", "))) }
}

fn format(workspace: &Workspace) -> Outcome {
    let mut format = workspace.cargo();
    progress::loudly(format.args(["fmt", "--all", "--check"]), "Type `cargo fmt`.")
}

fn arrows(workspace: &Workspace) -> Outcome {
    none_of(arrows::forbidden(&workspace.metadata))
}

fn sources(workspace: &Workspace) -> Outcome {
    none_of(words::faults(&workspace.root)?)
}

fn unused_messages(workspace: &Workspace) -> Outcome {
    none_of(messages::unused(&workspace.root)?)
}

fn lints(workspace: &Workspace) -> Outcome {
    let mut lints = workspace.cargo();
    lints.args(["clippy", "--workspace", "--all-targets", "--", "-D", "warnings"]);
    progress::loudly(&mut lints, "clippy objects.")
}

fn documentation(workspace: &Workspace) -> Outcome {
    let mut documentation = workspace.cargo();
    documentation.args(["doc", "--workspace", "--no-deps"]).env("RUSTDOCFLAGS", "-D warnings");
    progress::loudly(&mut documentation, "rustdoc objects.")
}

/// Only where cargo-deny is installed: it takes minutes to compile. Advisories are left out, as they need a network.
fn libraries(_: &Workspace) -> Outcome {
    match on_path("cargo-deny") {
        Some(deny) => {
            let mut deny = Command::new(deny);
            deny.args(["--offline", "check", "bans", "licenses", "sources"]);
            progress::loudly(&mut deny, "cargo-deny objects.")
        }
        None => {
            progress::say("  not here: cargo-deny is not installed (`cargo install cargo-deny`).");
            Ok(())
        }
    }
}

fn none_of(faults: Vec<String>) -> Outcome {
    if faults.is_empty() { Ok(()) } else { Err(faults.join("\n")) }
}
