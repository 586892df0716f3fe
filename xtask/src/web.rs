//! The browser half: the package `islands` compiled to wasm, its bindings, its loader, hashed and compressed.

use crate::machine::{self, WASM};
use crate::programs::{can_run, on_path, tied};
use crate::workspace::{self, Workspace};
use crate::{Outcome, progress};
use sha2::{Digest, Sha256};
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::Command;

const TARGET: &str = "wasm32-unknown-unknown";
const PROFILE: &str = "wasm-release";

/// The most that the scripts and the wasm together may weigh on the wire, in bytes with Brotli.
const BUDGET: usize = 75_000;

/// Who compiles for the browser here.
#[derive(Clone, Copy)]
pub(crate) enum Compiler {
    /// The toolchain that builds everything else has the target.
    Own,
    /// Debian's `rustc-web`, which builds the standard library from its own sources.
    Debian,
}

impl Compiler {
    /// Its name for the person at the terminal.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Compiler::Own => "the toolchain's own compiler",
            Compiler::Debian => "Debian's compiler, /usr/bin/rustc",
        }
    }
}

/// Looks which compiler there is. It installs nothing: that would change the toolchain for everyone on the machine.
pub(crate) fn compiler() -> Option<Compiler> {
    if has_standard_library() {
        return Some(Compiler::Own);
    }
    let debian = can_run(Path::new("/usr/bin/cargo")) && on_path("wasm-ld").is_some() && has_debian_sources();
    debian.then_some(Compiler::Debian)
}

/// rustc prints the folder of a target's library even where the library is missing, so we look inside.
fn has_standard_library() -> bool {
    let folder =
        progress::answer(Command::new("rustc").args(["--print", "target-libdir", "--target", TARGET]));
    let files = folder.and_then(|folder| fs::read_dir(folder).ok());
    files.is_some_and(|mut files| {
        files.any(|file| file.is_ok_and(|file| file.file_name().to_string_lossy().starts_with("libstd-")))
    })
}

fn has_debian_sources() -> bool {
    let root = progress::answer(Command::new("/usr/bin/rustc").args(["--print", "sysroot"]));
    root.is_some_and(|root| Path::new(&root).join("lib/rustlib/src/rust/library/std/Cargo.toml").is_file())
}

/// `cargo xtask web`: builds the browser half in sight, and prints what each file weighs.
pub(crate) fn web(workspace: &Workspace) -> Outcome {
    machine::ensure(workspace, &[&WASM])?;
    let compiler = compiler().ok_or("The compiler for the browser half has gone.")?;
    progress::say(&format!("Compiling the browser half with {}.", compiler.name()));
    progress::loudly(&mut compile(workspace, compiler), "The browser half does not compile.")?;
    progress::say(&pack(workspace)?);
    Ok(())
}

/// Builds the browser half without a word. Gives one sentence on its weight.
pub(crate) fn silently(workspace: &Workspace, compiler: Compiler) -> Outcome<String> {
    let log = workspace.log("browser-half");
    progress::quietly(&mut compile(workspace, compiler), &log, "The browser half does not compile.")?;
    pack(workspace)
}

/// The call of cargo. A target folder of its own: two compilers in one throw away each other's work.
fn compile(workspace: &Workspace, compiler: Compiler) -> Command {
    let mut command = match compiler {
        Compiler::Own => tied(&workspace::cargo(), "TERM"),
        Compiler::Debian => tied(Path::new("/usr/bin/cargo"), "TERM"),
    };
    command.args([
        "rustc",
        "--package",
        "islands",
        "--lib",
        "--crate-type",
        "cdylib",
        "--no-default-features",
    ]);
    command.args(["--features", "hydrate", "--target", TARGET, "--profile", PROFILE, "--target-dir"]);
    command.arg(workspace.target.join("web"));
    if let Compiler::Debian = compiler {
        command.arg("-Zbuild-std=std,panic_abort");
        command.env("RUSTC_BOOTSTRAP", "1").env("RUSTC", "/usr/bin/rustc").env_remove("RUSTUP_TOOLCHAIN");
        command.env_remove("LD_LIBRARY_PATH").env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER", "wasm-ld");
    }
    command
}

/// Writes `site/pkg`. The new files come beside the old ones and `boot.name` last, so that a running server never
/// sees a half of it.
///
/// wasm-bindgen and its command-line library are always of one version: both need the same `wasm-bindgen-shared`,
/// which cargo allows only once in a workspace.
fn pack(workspace: &Workspace) -> Outcome<String> {
    let (script, wasm) = bind(workspace)?;
    let folder = workspace.site().join("pkg");
    fs::create_dir_all(&folder).map_err(|error| progress::cannot_write(&folder, &error))?;
    let script = Piece::of("islands", "js", script.into_bytes());
    let wasm = Piece::of("islands", "wasm", wasm);
    let boot = Piece::of("boot", "js", boot(&script.name, &wasm.name).into_bytes());
    let mut weight = 0;
    for piece in [&script, &wasm, &boot] {
        weight += piece.write(&folder)?;
    }
    let name = folder.join("boot.name.new");
    fs::write(&name, &boot.name).map_err(|error| progress::cannot_write(&name, &error))?;
    fs::rename(&name, folder.join("boot.name")).map_err(|error| progress::cannot_write(&name, &error))?;
    sweep(&folder, &[&script.name, &wasm.name, &boot.name])?;
    within_budget(weight)
}

fn within_budget(weight: usize) -> Outcome<String> {
    let sentence = format!(
        "The browser half weighs {}.{} kB with Brotli; it may weigh {} kB.",
        weight / 1000,
        weight % 1000 / 100,
        BUDGET / 1000
    );
    if weight <= BUDGET { Ok(sentence) } else { Err(sentence) }
}

/// The JavaScript and the wasm that wasm-bindgen makes of the compiler's output.
fn bind(workspace: &Workspace) -> Outcome<(String, Vec<u8>)> {
    let compiled = workspace.target.join("web").join(TARGET).join(PROFILE).join("islands.wasm");
    let mut bindgen = wasm_bindgen_cli_support::Bindgen::new();
    bindgen.input_path(compiled).typescript(false).remove_name_section(true).remove_producers_section(true);
    let output = bindgen.web(true).and_then(wasm_bindgen_cli_support::Bindgen::generate_output);
    let mut output = output.map_err(|error| format!("wasm-bindgen refuses the browser half: {error:#}."))?;
    if output.snippets().values().any(|files| !files.is_empty()) || !output.local_modules().is_empty() {
        return Err(
            "An island brings JavaScript files of its own, which the build driver does not serve.".into()
        );
    }
    Ok((output.js().to_owned(), output.wasm_mut().emit_wasm()))
}

/// The loader. Only a page with an island fetches anything; `data-awake` tells tests that all islands listen.
fn boot(script: &str, wasm: &str) -> String {
    format!(
        "const all = document.querySelectorAll('leptos-island');
if (all.length) {{
  const islands = await import('./{script}');
  await islands.default({{ module_or_path: new URL('./{wasm}', import.meta.url) }});
  islands.hydrate();
  for (const island of all) islands[island.dataset.component](island);
  document.documentElement.dataset.awake = 'yes';
}}
"
    )
}

/// One file of the browser half, named after what is in it, so that browsers may keep it for ever.
struct Piece {
    name: String,
    bytes: Vec<u8>,
}

impl Piece {
    fn of(stem: &str, extension: &str, bytes: Vec<u8>) -> Piece {
        let hash: String = Sha256::digest(&bytes).iter().take(6).map(|byte| format!("{byte:02x}")).collect();
        Piece { name: format!("{stem}.{hash}.{extension}"), bytes }
    }

    /// Writes the file, and beside it the same with Brotli, whose size in bytes it gives.
    fn write(&self, folder: &Path) -> Outcome<usize> {
        let small = compressed(&self.bytes)?;
        for (name, bytes) in [(self.name.clone(), &self.bytes), (format!("{}.br", self.name), &small)] {
            let path = folder.join(name);
            fs::write(&path, bytes).map_err(|error| progress::cannot_write(&path, &error))?;
        }
        Ok(small.len())
    }
}

fn compressed(bytes: &[u8]) -> Outcome<Vec<u8>> {
    let mut small = Vec::new();
    let mut writer = brotli::CompressorWriter::new(&mut small, 4096, 11, 22);
    writer.write_all(bytes).map_err(|error| format!("Brotli fails: {error}."))?;
    drop(writer);
    Ok(small)
}

/// Takes away what an earlier build left.
fn sweep(folder: &Path, names: &[&str]) -> Outcome {
    let files = fs::read_dir(folder).map_err(|error| progress::cannot_read(folder, &error))?;
    for file in files.flatten() {
        let name = file.file_name().to_string_lossy().into_owned();
        if name != "boot.name" && !names.contains(&name.trim_end_matches(".br")) {
            let path: PathBuf = file.path();
            fs::remove_file(&path).map_err(|error| progress::cannot_write(&path, &error))?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_piece_is_named_after_what_is_in_it() {
        assert_eq!(Piece::of("boot", "js", b"one".to_vec()).name, "boot.7692c3ad3540.js");
        assert_ne!(Piece::of("boot", "js", b"two".to_vec()).name, "boot.7692c3ad3540.js");
    }

    #[test]
    fn the_budget_is_kept() {
        let sentence = "The browser half weighs 75.0 kB with Brotli; it may weigh 75 kB.";
        assert_eq!(within_budget(75_000).as_deref(), Ok(sentence));
        assert_eq!(within_budget(75_001), Err(sentence.to_owned()));
    }

    #[test]
    fn only_the_last_build_stays() {
        let folder = std::env::temp_dir().join(format!("xtask-web-{}", std::process::id()));
        fs::create_dir_all(&folder).unwrap();
        for name in ["boot.name", "boot.1.js", "boot.1.js.br", "boot.0.js", "boot.0.js.br"] {
            fs::write(folder.join(name), "").unwrap();
        }
        sweep(&folder, &["boot.1.js"]).unwrap();
        let mut left: Vec<_> = fs::read_dir(&folder).unwrap().map(|file| file.unwrap().file_name()).collect();
        left.sort();
        fs::remove_dir_all(&folder).unwrap();
        assert_eq!(left, ["boot.1.js", "boot.1.js.br", "boot.name"]);
    }
}
