//! The clone this program was started in: where it is, where its output goes, which packages it has.

use crate::{Outcome, progress};
use serde_json::Value;
use std::env;
use std::ffi::OsString;
use std::path::PathBuf;
use std::process::Command;

/// The clone, as `cargo metadata` describes it.
#[derive(Clone)]
pub(crate) struct Workspace {
    /// The folder of the clone.
    pub(crate) root: PathBuf,
    /// Cargo's output folder, absolute; `CARGO_TARGET_DIR` and cargo's settings are already in it.
    pub(crate) target: PathBuf,
    /// The answer of `cargo metadata --no-deps`.
    pub(crate) metadata: Value,
}

impl Workspace {
    /// Asks cargo, and makes the clone the current folder, so that `cargo xtask` works from any folder in it.
    pub(crate) fn enter() -> Outcome<Workspace> {
        let mut ask = Command::new(cargo());
        ask.args(["metadata", "--format-version", "1", "--no-deps"]);
        let answer = progress::answer(&mut ask).ok_or("`cargo metadata` fails; type it to see why.")?;
        let metadata: Value = serde_json::from_str(&answer)
            .map_err(|error| format!("The answer of `cargo metadata` cannot be read: {error}."))?;
        let folder = |name: &str| {
            let path = metadata[name].as_str().map(PathBuf::from);
            path.ok_or_else(|| format!("The answer of `cargo metadata` has no `{name}`."))
        };
        let (root, target) = (folder("workspace_root")?, folder("target_directory")?);
        env::set_current_dir(&root).map_err(|error| progress::cannot_read(&root, &error))?;
        Ok(Workspace { root, target, metadata })
    }

    /// Cargo with the one target folder of this run, whatever folder it was named from.
    ///
    /// What the cargo that started this program told it of its package is not handed on: some build scripts look at it, and
    /// most of the house would be compiled anew whenever cargo is asked by hand and by this program in turn.
    pub(crate) fn cargo(&self) -> Command {
        let mut command = Command::new(cargo());
        let of_package = |name: &&OsString| {
            let name = name.to_string_lossy();
            name.starts_with("CARGO_PKG_") || name.starts_with("CARGO_MANIFEST_")
        };
        for name in env::vars_os().map(|(name, _)| name).collect::<Vec<_>>().iter().filter(of_package) {
            command.env_remove(name);
        }
        command.env("CARGO_TARGET_DIR", &self.target);
        command
    }

    /// Where the browser half lies, ready to be served.
    pub(crate) fn site(&self) -> PathBuf {
        self.target.join("site")
    }

    /// Where the words of a silent program go.
    pub(crate) fn log(&self, name: &str) -> PathBuf {
        self.target.join("logs").join(format!("{name}.log"))
    }
}

/// The cargo that started this program, else the one of the path.
pub(crate) fn cargo() -> PathBuf {
    env::var_os("CARGO").unwrap_or_else(|| "cargo".into()).into()
}
