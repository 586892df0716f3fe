//! `cargo xtask run`: from a fresh clone to a served page.
//!
//! Pages never need the browser half, so the server answers as soon as it is built; the islands follow.

use crate::machine::{self, WASM};
use crate::programs::tied;
use crate::workspace::Workspace;
use crate::{Outcome, progress, web};
use std::path::PathBuf;
use std::thread;
use std::time::Instant;

/// Builds the house, serves it until Ctrl-C, and meanwhile builds the browser half.
pub(crate) fn run(workspace: &Workspace, words: &[String]) -> Outcome {
    build(workspace)?;
    let mut serve = tied(&program(workspace), "TERM");
    serve.arg("serve").args(words).env("ALTERNAT_SITE", workspace.site());
    let mut server = serve.spawn().map_err(|error| progress::cannot_start(&serve, &error))?;
    // The thread ends with this program, so with the server, whether or not the browser half is ready by then.
    let workspace = workspace.clone();
    thread::spawn(move || islands(&workspace));
    let end = server.wait().map_err(|error| format!("The server was lost: {error}."))?;
    if end.success() { Ok(()) } else { Err(format!("The server ended with {end}.")) }
}

/// Builds every package of the house, natively. Always the same packages: cargo would else build many twice.
pub(crate) fn build(workspace: &Workspace) -> Outcome {
    progress::say("Building the house; on a fresh clone this takes some minutes.");
    let mut build = workspace.cargo();
    build.args(["build", "--workspace"]);
    progress::loudly(&mut build, "The house does not compile; the compiler's words stand above.")
}

/// The house's one program.
pub(crate) fn program(workspace: &Workspace) -> PathBuf {
    workspace.target.join("debug/alternat")
}

/// Says what became of the islands, in one sentence, whatever it was.
fn islands(workspace: &Workspace) {
    let begun = Instant::now();
    let sentence = match browser_half(workspace) {
        Ok(weight) => {
            format!("The islands are there after {}; reload the page. {weight}", progress::elapsed(begun))
        }
        Err(why) => {
            format!("Pages are served without islands, and everything can be done without them. {why}")
        }
    };
    progress::say(&sentence);
}

fn browser_half(workspace: &Workspace) -> Outcome<String> {
    machine::ensure(workspace, &[&WASM])?;
    let compiler = web::compiler().ok_or("The compiler for the browser half has gone.")?;
    progress::say(&format!("Meanwhile {} makes the browser half.", compiler.name()));
    web::silently(workspace, compiler)
}
