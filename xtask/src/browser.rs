//! What the tests in a browser need: Chromium's driver and axe-core, the judge of accessibility.

use crate::machine::{self, BROWSER, NPM};
use crate::programs::on_path;
use crate::workspace::Workspace;
use crate::{Outcome, pinned, progress};
use std::path::{Path, PathBuf};
use std::process::Command;

/// The package and version of axe-core, and the SHA-256 of its `axe.min.js`.
const AXE: &str = "axe-core@4.14.1";
const AXE_ARCHIVE: &str = "axe-core-4.14.1.tgz";
const AXE_SHA256: &str = "29348999450cdf2849a8e70b7912fc2da85a849da39c0d0d5394f51d4a9ed95c";

/// The driver of Chromium, installed where it was missing.
pub(crate) fn driver(workspace: &Workspace) -> Outcome<PathBuf> {
    machine::ensure(workspace, &[&BROWSER])?;
    on_path("chromedriver").ok_or_else(|| "chromedriver has gone from the path.".to_owned())
}

/// `axe.min.js`, fetched where it was missing.
pub(crate) fn axe(workspace: &Workspace) -> Outcome<PathBuf> {
    let place = workspace.target.join("axe/axe.min.js");
    if !pinned::is_here(&place, AXE_SHA256) {
        machine::ensure(workspace, &[&NPM])?;
        progress::step(&format!("Fetching {AXE} with npm"), || fetch(workspace, &place))?;
    }
    Ok(place)
}

fn fetch(workspace: &Workspace, place: &Path) -> Outcome {
    let folder = workspace.target.join("axe/fetched");
    pinned::empty_folder(&folder)?;
    let mut pack = Command::new("npm");
    pack.args(["pack", "--silent", AXE]).current_dir(&folder);
    progress::quietly(&mut pack, &workspace.log("npm"), &format!("npm cannot fetch {AXE}."))?;
    let mut unpack = Command::new("tar");
    unpack.args(["-xzf", AXE_ARCHIVE, "package/axe.min.js"]).current_dir(&folder);
    progress::quietly(&mut unpack, &workspace.log("tar"), "The package of axe-core cannot be unpacked.")?;
    pinned::accept(&folder.join("package/axe.min.js"), place, AXE_SHA256)
}
