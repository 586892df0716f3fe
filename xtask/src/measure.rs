//! `cargo xtask bench` and `cargo xtask screenshots`: programs of the package `tests`, given what they need.

use crate::workspace::Workspace;
use crate::{Outcome, browser, progress, run, web};
use std::process::Command;

/// Measures the house, built for release, and writes `docs/benchmarks.md`; only these parts, without writing, where some
/// are named.
pub(crate) fn bench(workspace: &Workspace, parts: &[String]) -> Outcome {
    web::web(workspace)?;
    // One build for all: a build of the package alone would choose other features and begin anew.
    let mut build = workspace.cargo();
    build.args(["build", "--release", "--workspace", "--bins", "--example", "bench"]);
    progress::loudly(&mut build, "The house does not build; the compiler says why above.")?;
    let release = workspace.target.join("release");
    let mut bench = Command::new(release.join("examples/bench"));
    bench.current_dir(&workspace.root).args(parts);
    bench.env("ALTERNAT_TEST_SITE", workspace.site()).env("ALTERNAT_TEST_PROGRAM", release.join("alternat"));
    progress::loudly(&mut bench, "The benchmark stopped; its words stand above.")
}

/// Makes the pictures in `docs/screenshots` from the demonstration.
pub(crate) fn screenshots(workspace: &Workspace) -> Outcome {
    web::web(workspace)?;
    run::build(workspace)?;
    let mut pictures = workspace.cargo();
    pictures.args(["run", "--package", "tests", "--example", "screenshots"]);
    pictures.env("ALTERNAT_TEST_CHROMEDRIVER", browser::driver(workspace)?);
    pictures
        .env("ALTERNAT_TEST_PROGRAM", run::program(workspace))
        .env("ALTERNAT_TEST_SITE", workspace.site());
    pictures.env("ALTERNAT_TEST_SCREENSHOTS", workspace.root.join("docs/screenshots"));
    progress::loudly(&mut pictures, "The pictures could not be made; the words above say why.")
}
