//! `cargo xtask test`: everything the tests need, then every test.

use crate::programs::on_path;
use crate::workspace::Workspace;
use crate::{Outcome, browser, postgres, progress, python, run, validator, web};
use std::path::PathBuf;
use std::process::Command;
use std::time::Instant;

/// What the tests are told about the machine, besides the databases: names of variables and paths.
type Tools = [(&'static str, PathBuf); 5];

/// Installs and fetches what the tests need.
pub(crate) fn prepare(workspace: &Workspace) -> Outcome<Tools> {
    let [python, libraries] = python::judges(workspace)?;
    Ok([
        ("ALTERNAT_TEST_PYTHON", python),
        ("ALTERNAT_TEST_PYTHON_LIBRARIES", libraries),
        ("ALTERNAT_TEST_CHROMEDRIVER", browser::driver(workspace)?),
        ("ALTERNAT_TEST_AXE", browser::axe(workspace)?),
        ("ALTERNAT_TEST_PDF_VALIDATOR", validator::validator(workspace)?),
    ])
}

/// Runs every test, or those whose names hold one of the filters. Nothing is skipped: what a test needs is here, or
/// the run ends before it begins.
pub(crate) fn test(workspace: &Workspace, filters: &[String]) -> Outcome {
    let begun = Instant::now();
    let tools = prepare(workspace)?;
    web::web(workspace)?;
    build(workspace)?;
    let postgres = postgres::start(workspace)?;
    let mut tests = runner(workspace);
    tests.args(filters).envs(tools).env("ALTERNAT_TEST_POSTGRES", &postgres.url);
    tests.env("ALTERNAT_TEST_SITE", workspace.site()).env("ALTERNAT_TEST_PROGRAM", run::program(workspace));
    tests.env("ALTERNAT_TEST_SCREENSHOTS", workspace.target.join("screenshots"));
    let result = progress::loudly(&mut tests, "Some tests fail; their words stand above.");
    drop(postgres);
    result?;
    if filters.is_empty() {
        examples(workspace)?;
    }
    progress::say(&format!("The tests took {} in all.", progress::elapsed(begun)));
    Ok(())
}

/// The house and its tests in one build: the house alone would choose other features of its libraries, and most of it would
/// be compiled twice.
fn build(workspace: &Workspace) -> Outcome {
    progress::say("Building the house and its tests; on a fresh clone this takes some minutes.");
    let mut build = workspace.cargo();
    build.args(["build", "--workspace", "--bins", "--tests"]);
    progress::loudly(&mut build, "The house does not compile; the compiler's words stand above.")
}

/// cargo-nextest where it is installed: it runs tests of several packages at once.
fn runner(workspace: &Workspace) -> Command {
    let mut tests = workspace.cargo();
    match on_path("cargo-nextest") {
        Some(_) => tests.args(["nextest", "run", "--workspace"]),
        None => tests.args(["test", "--workspace", "--no-fail-fast", "--all-targets", "--"]),
    };
    tests
}

/// The examples in the documentation, which nextest passes over. Silent, so that the last count a reader sees is
/// that of the tests.
fn examples(workspace: &Workspace) -> Outcome {
    progress::step("Running the examples in the documentation", || {
        let mut examples = workspace.cargo();
        examples.args(["test", "--workspace", "--doc"]);
        progress::quietly(&mut examples, &workspace.log("examples"), "An example in the documentation fails.")
    })
}
