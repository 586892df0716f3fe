//! Programs of the machine: finding them, and starting them so that none outlives this one.

use crate::progress;
use std::env;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The program of that name on the path.
pub(crate) fn on_path(name: &str) -> Option<PathBuf> {
    let path = env::var_os("PATH")?;
    env::split_paths(&path).map(|folder| folder.join(name)).find(|file| can_run(file))
}

/// Whether the file is there and may be run.
pub(crate) fn can_run(file: &Path) -> bool {
    file.metadata().is_ok_and(|facts| facts.is_file() && facts.permissions().mode() & 0o111 != 0)
}

/// Whether this program may do everything here.
pub(crate) fn is_root() -> bool {
    progress::answer(Command::new("id").arg("-u")).as_deref() == Some("0")
}

/// A program that Linux ends with `signal` once the thread that started it is gone, even where that was killed and
/// could not clean up. Elsewhere it ends with the terminal's Ctrl-C, or when its owner drops it.
pub(crate) fn tied(program: &Path, signal: &str) -> Command {
    match on_path("setpriv") {
        Some(setpriv) => {
            let mut command = Command::new(setpriv);
            command.args(["--pdeathsig", signal, "--"]).arg(program);
            command
        }
        None => Command::new(program),
    }
}

/// The same, run by another user of this machine. Only root can ask for it.
pub(crate) fn tied_as(user: &str, program: &Path, signal: &str) -> Command {
    let mut command = Command::new("setpriv");
    command.args(["--reuid", user, "--regid", &group_of(user), "--init-groups", "--pdeathsig", signal, "--"]);
    command.arg(program);
    command
}

/// The number of a user's own group: `nobody`'s has another name on every system.
fn group_of(user: &str) -> String {
    progress::answer(Command::new("id").args(["-g", user])).unwrap_or_else(|| user.to_owned())
}
