//! `cargo xtask bench` and `cargo xtask screenshots`: programs of the package `tests`, given what they need.

use crate::workspace::Workspace;
use crate::{Outcome, browser, progress, run, web};

/// Measures the house, built for release, and writes `docs/benchmarks.md`.
pub(crate) fn bench(workspace: &Workspace) -> Outcome {
    web::web(workspace)?;
    let mut bench = workspace.cargo();
    bench.args(["run", "--release", "--package", "tests", "--example", "bench"]);
    bench.env("ALTERNAT_TEST_SITE", workspace.site());
    bench.env("ALTERNAT_TEST_PROGRAM", workspace.target.join("release/alternat"));
    let mut build = workspace.cargo();
    build.args(["build", "--release", "--workspace"]);
    progress::loudly(&mut build, "The house does not build; the compiler says why above.")?;
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
