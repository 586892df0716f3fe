//! A PostgreSQL server for one run of the tests: a new cluster, a free port, gone afterwards.

use crate::machine::{self, POSTGRES};
use crate::programs::{can_run, is_root, on_path, tied, tied_as};
use crate::workspace::Workspace;
use crate::{Outcome, progress};
use std::fs::{self, File, OpenOptions};
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpListener;
use std::os::unix::fs::{OpenOptionsExt, chown};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStderr, Command, Stdio};
use std::thread;

/// The one user of the cluster, who may do everything in it.
const ROLE: &str = "alternat";

/// A run's folder is named after its process, so that two runs never share one.
const PREFIX: &str = "postgres-";

/// What a throw-away cluster need not do: survive a loss of power.
const SETTINGS: [&str; 6] = [
    "listen_addresses=127.0.0.1",
    "unix_socket_directories=",
    "fsync=off",
    "full_page_writes=off",
    "synchronous_commit=off",
    "max_connections=200",
];

/// A running server. Dropped, it ends and takes its files along; where this program is killed, Linux ends it.
pub(crate) struct Postgres {
    server: Child,
    folder: PathBuf,
    /// How tests reach it; every database made in it has the collation `C.UTF-8`.
    pub(crate) url: String,
}

/// The folder of `initdb` and `postgres`: the newest of Debian's, else the path's.
pub(crate) fn programs() -> Option<PathBuf> {
    let versions = fs::read_dir("/usr/lib/postgresql").into_iter().flatten().flatten();
    let mut folders: Vec<(u32, PathBuf)> = versions
        .filter_map(|version| Some((version.file_name().to_str()?.parse().ok()?, version.path().join("bin"))))
        .filter(|(_, folder)| can_run(&folder.join("initdb")) && can_run(&folder.join("postgres")))
        .collect();
    folders.sort();
    let of_the_path = || on_path("initdb").and_then(|file| file.parent().map(Path::to_path_buf));
    folders.pop().map(|(_, folder)| folder).or_else(of_the_path)
}

/// Makes a cluster and starts its server. Must be called from the thread that lives longest: Linux ends the server
/// with the thread that started it.
pub(crate) fn start(workspace: &Workspace) -> Outcome<Postgres> {
    machine::ensure(workspace, &[&POSTGRES])?;
    let programs = programs().ok_or("PostgreSQL's server has gone.")?;
    progress::step("Starting PostgreSQL for this run", || {
        let owner = Owner::find()?;
        sweep(&workspace.target);
        let folder = owner.folder(workspace)?;
        begin(workspace, &programs, &owner, &folder).inspect_err(|_| drop(fs::remove_dir_all(&folder)))
    })
}

/// Takes away what runs left that were killed: the folders of programs that Linux does not list any more.
fn sweep(target: &Path) {
    let list = Path::new("/proc");
    for folder in fs::read_dir(target).into_iter().flatten().flatten() {
        let name = folder.file_name().to_string_lossy().into_owned();
        let owner = name.strip_prefix(PREFIX).filter(|pid| pid.parse::<u32>().is_ok());
        if owner.is_some_and(|pid| list.join("self").exists() && !list.join(pid).exists()) {
            let _ = fs::remove_dir_all(folder.path());
        }
    }
}

fn begin(workspace: &Workspace, programs: &Path, owner: &Owner, folder: &Path) -> Outcome<Postgres> {
    let password = password()?;
    let (data, secret) = (folder.join("data"), folder.join("password"));
    write_secret(&secret, &password)?;
    owner.give(&secret)?;
    let mut make = owner.command(&programs.join("initdb"), folder);
    make.args([
        "--username",
        ROLE,
        "--encoding=UTF8",
        "--locale=C.UTF-8",
        "--auth=scram-sha-256",
        "--no-sync",
    ]);
    make.arg("--pwfile").arg(&secret).arg("--pgdata").arg(&data);
    progress::quietly(&mut make, &workspace.log("initdb"), "PostgreSQL's initdb makes no cluster.")?;

    let port = free_port()?;
    let mut serve = owner.command(&programs.join("postgres"), folder);
    serve.arg("-D").arg(&data).arg("-p").arg(port.to_string());
    serve.args(SETTINGS.iter().flat_map(|setting| ["-c", setting]));
    let mut server = serve
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::piped())
        .spawn()
        .map_err(|error| progress::cannot_start(&serve, &error))?;
    let words = server.stderr.take();
    let url = format!("postgres://{ROLE}:{password}@127.0.0.1:{port}/postgres");
    let postgres = Postgres { server, folder: folder.to_path_buf(), url };
    wait_until_ready(words, &workspace.log("postgres")).map(|()| postgres)
}

/// Reads what the server tells until it is ready; from then on a thread writes it to the log.
fn wait_until_ready(words: Option<ChildStderr>, log: &Path) -> Outcome {
    let mut words = BufReader::new(words.ok_or("PostgreSQL's words cannot be read.")?);
    let mut told = progress::create_with_folder(log)?;
    let mut line = String::new();
    while words.read_line(&mut line).is_ok_and(|length| length > 0) {
        let _ = told.write_all(line.as_bytes());
        if line.contains("ready to accept connections") {
            thread::spawn(move || std::io::copy(&mut words, &mut told));
            return Ok(());
        }
        line.clear();
    }
    Err(format!("PostgreSQL does not start.\n{}", progress::last_lines(log)))
}

impl Drop for Postgres {
    fn drop(&mut self) {
        // An interrupt is PostgreSQL's "fast shutdown"; a kill would leave its shared memory behind.
        let pid = self.server.id().to_string();
        if !Command::new("kill").args(["-INT", &pid]).status().is_ok_and(|status| status.success()) {
            let _ = self.server.kill();
        }
        let _ = self.server.wait();
        let _ = fs::remove_dir_all(&self.folder);
    }
}

/// Who runs the server: PostgreSQL refuses root, so root lends it to another user.
struct Owner {
    /// Name, user and group; none where this program itself may run it.
    other: Option<(&'static str, u32, u32)>,
}

impl Owner {
    fn find() -> Outcome<Owner> {
        if !is_root() {
            return Ok(Owner { other: None });
        }
        if on_path("setpriv").is_none() {
            return Err(
                "PostgreSQL does not run as root, and `setpriv` is missing; run this as another user.".into(),
            );
        }
        let number =
            |flag: &str, name: &str| progress::answer(Command::new("id").args([flag, name]))?.parse().ok();
        let user = |name: &'static str| Some((name, number("-u", name)?, number("-g", name)?));
        let other = ["postgres", "nobody"].into_iter().find_map(user);
        other
            .map(|other| Owner { other: Some(other) })
            .ok_or("There is no user `postgres` or `nobody`.".into())
    }

    /// A new folder that the owner can reach: in the target folder, or where that is closed to others, in the
    /// system's folder for temporary files.
    fn folder(&self, workspace: &Workspace) -> Outcome<PathBuf> {
        let name = format!("{PREFIX}{}", std::process::id());
        let mut folder = workspace.target.join(&name);
        self.make(&folder)?;
        if !self.reaches(&folder) {
            let _ = fs::remove_dir(&folder);
            folder = std::env::temp_dir().join(format!("alternat-{name}"));
            self.make(&folder)?;
        }
        Ok(folder)
    }

    fn make(&self, folder: &Path) -> Outcome {
        let _ = fs::remove_dir_all(folder);
        fs::create_dir_all(folder).map_err(|error| progress::cannot_write(folder, &error))?;
        self.give(folder)
    }

    fn give(&self, path: &Path) -> Outcome {
        match self.other {
            Some((_, user, group)) => {
                chown(path, Some(user), Some(group)).map_err(|error| progress::cannot_write(path, &error))
            }
            None => Ok(()),
        }
    }

    fn reaches(&self, folder: &Path) -> bool {
        let mut look = self.command(Path::new("test"), Path::new("/"));
        look.arg("-w").arg(folder).status().is_ok_and(|status| status.success())
    }

    /// The program as the owner runs it, without the settings of a PostgreSQL that this person uses.
    fn command(&self, program: &Path, folder: &Path) -> Command {
        let mut command = match self.other {
            Some((name, ..)) => tied_as(name, program, "INT"),
            None => tied(program, "INT"),
        };
        for (name, _) in std::env::vars_os().filter(|(name, _)| name.to_string_lossy().starts_with("PG")) {
            command.env_remove(name);
        }
        command.current_dir(folder);
        command
    }
}

/// A new password, so that nobody else on this machine can use the cluster.
fn password() -> Outcome<String> {
    let mut bytes = [0; 16];
    let chance = Path::new("/dev/urandom");
    let read = File::open(chance).and_then(|mut file| file.read_exact(&mut bytes));
    read.map_err(|error| progress::cannot_read(chance, &error))?;
    Ok(bytes.iter().map(|byte| format!("{byte:02x}")).collect())
}

fn write_secret(path: &Path, secret: &str) -> Outcome {
    let file = OpenOptions::new().write(true).create_new(true).mode(0o600).open(path);
    file.and_then(|mut file| file.write_all(secret.as_bytes()))
        .map_err(|error| progress::cannot_write(path, &error))
}

fn free_port() -> Outcome<u16> {
    let listener = TcpListener::bind("127.0.0.1:0").and_then(|listener| listener.local_addr());
    listener.map(|address| address.port()).map_err(|error| format!("This machine gives no port: {error}."))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_the_dead_left_is_taken_away() {
        let target = std::env::temp_dir().join(format!("xtask-postgres-{}", std::process::id()));
        let living = target.join(format!("{PREFIX}{}", std::process::id()));
        let (dead, other) = (target.join(format!("{PREFIX}4294967295")), target.join("postgres-notes"));
        for folder in [&living, &dead, &other] {
            fs::create_dir_all(folder).unwrap();
        }
        sweep(&target);
        let left = [living.exists(), dead.exists(), other.exists()];
        fs::remove_dir_all(&target).unwrap();
        assert_eq!(left, [true, !Path::new("/proc/self").exists(), true]);
    }
}
