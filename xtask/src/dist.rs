//! `cargo xtask dist`: what goes to the machine that serves people: one binary, and the unit that starts it.

use crate::workspace::Workspace;
use crate::{Outcome, progress, web};
use std::fs;
use std::path::Path;

/// The folder from which `server` takes the browser half into the binary.
const EMBEDDED: &str = "server/browser-half";

/// Builds the browser half and, with it inside, the binary; both end in `target/dist`.
pub(crate) fn dist(workspace: &Workspace) -> Outcome {
    web::web(workspace)?;
    let embedded = workspace.root.join(EMBEDDED);
    copy_all(&workspace.site().join("pkg"), &embedded)?;
    let mut build = workspace.cargo();
    build.args(["build", "--release", "--workspace"]);
    let built = progress::loudly(&mut build, "The house does not build; the compiler says why above.");
    fs::remove_dir_all(&embedded).map_err(|error| progress::cannot_write(&embedded, &error))?;
    built?;
    let folder = workspace.target.join("dist");
    fs::create_dir_all(&folder).map_err(|error| progress::cannot_write(&folder, &error))?;
    for (from, name) in [
        (workspace.target.join("release/alternat"), "alternat"),
        (workspace.root.join("xtask/alternat.service"), "alternat.service"),
    ] {
        let to = folder.join(name);
        fs::copy(&from, &to).map_err(|error| progress::cannot_write(&to, &error))?;
    }
    progress::say(&format!("The binary and its unit are in {}.", folder.display()));
    Ok(())
}

fn copy_all(from: &Path, to: &Path) -> Outcome {
    fs::create_dir_all(to).map_err(|error| progress::cannot_write(to, &error))?;
    let files = fs::read_dir(from).map_err(|error| progress::cannot_read(from, &error))?;
    for file in files {
        let file = file.map_err(|error| progress::cannot_read(from, &error))?;
        let target = to.join(file.file_name());
        fs::copy(file.path(), &target).map_err(|error| progress::cannot_write(&target, &error))?;
    }
    Ok(())
}
