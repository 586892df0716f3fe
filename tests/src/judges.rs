//! Judges of what leaves the house that are not ours: a server of mail, a reader of calendars, a reader of Akoma Ntoso. All
//! are Python's, which `cargo xtask test` provides.

use serde_json::Value;
use std::env;
use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Child, ChildStdout, Command, Stdio};

/// A server of mail on a port of this machine. It ends with this.
pub struct MailServer {
    process: Child,
    told: BufReader<ChildStdout>,
    port: u16,
}

/// A letter as the server took it and as Python reads it.
#[derive(Clone, Debug)]
pub struct Taken(Value);

fn script(name: &str) -> Command {
    let python = env::var_os("ALTERNAT_TEST_PYTHON");
    let libraries = env::var_os("ALTERNAT_TEST_PYTHON_LIBRARIES");
    let (Some(python), Some(libraries)) = (python, libraries) else {
        panic!("There is no Python for the judges: run the tests through `cargo xtask test`.");
    };
    let mut command = Command::new(python);
    command.arg(Path::new(env!("CARGO_MANIFEST_DIR")).join("judges").join(name));
    command.env("PYTHONPATH", libraries).stdin(Stdio::piped()).stdout(Stdio::piped());
    command
}

impl MailServer {
    /// Starts one on a free port.
    #[must_use]
    pub fn start() -> MailServer {
        MailServer::at(0)
    }

    /// Starts one on this port: a server that was dead comes back.
    #[must_use]
    pub fn at(port: u16) -> MailServer {
        let mut process = script("mail_server.py").arg(port.to_string()).spawn().expect("no server of mail");
        let mut told = BufReader::new(process.stdout.take().expect("the server of mail says nothing"));
        let mut line = String::new();
        told.read_line(&mut line).expect("the server of mail says no port");
        let port = line.trim().parse().expect("the server of mail did not start");
        MailServer { process, told, port }
    }

    /// Its port.
    #[must_use]
    pub fn port(&self) -> u16 {
        self.port
    }

    /// Its address, as the house is told it.
    #[must_use]
    pub fn url(&self) -> String {
        format!("smtp://127.0.0.1:{}", self.port)
    }

    /// The letter that it took next. It says so before the house hears of it, so one that was sent is there.
    pub fn taken(&mut self) -> Taken {
        let mut line = String::new();
        self.told.read_line(&mut line).expect("the server of mail has gone");
        Taken(serde_json::from_str(&line).expect("the server of mail says no letter"))
    }
}

impl Drop for MailServer {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

impl Taken {
    /// What the judge says under this name.
    #[must_use]
    pub fn told(&self, name: &str) -> &str {
        self.0.get(name).and_then(Value::as_str).unwrap_or_else(|| panic!("the letter has no {name}"))
    }

    /// To whom it went.
    #[must_use]
    pub fn recipients(&self) -> Vec<&str> {
        let all = self.0.get("recipients").and_then(Value::as_array).expect("the letter has no recipients");
        all.iter().filter_map(Value::as_str).collect()
    }

    /// The names of its headers, in order.
    #[must_use]
    pub fn header_names(&self) -> Vec<&str> {
        self.headers().map(|(name, _)| name).collect()
    }

    /// The one header of this name.
    #[must_use]
    pub fn header(&self, name: &str) -> &str {
        let mut found = self.headers().filter(|(other, _)| *other == name).map(|(_, value)| value);
        let header = found.next().unwrap_or_else(|| panic!("the letter has no {name}"));
        assert!(found.next().is_none(), "the letter has {name} twice");
        header
    }

    /// What Python's own reader finds wrong with it.
    #[must_use]
    pub fn defects(&self) -> usize {
        self.0.get("defects").and_then(Value::as_array).map_or(0, Vec::len)
    }

    fn headers(&self) -> impl Iterator<Item = (&str, &str)> {
        let all = self.0.get("headers").and_then(Value::as_array).expect("the letter has no headers");
        all.iter().filter_map(|pair| Some((pair.get(0)?.as_str()?, pair.get(1)?.as_str()?)))
    }
}

/// A calendar as the reader reads it; it ends the test where it cannot.
#[must_use]
pub fn calendar(bytes: &[u8]) -> Value {
    told("calendar_reader.py", bytes)
}

/// What the schema of Akoma Ntoso has against each of these files, and how another program reads them; it ends the test
/// where it cannot.
#[must_use]
pub fn akoma_ntoso(files: &[String]) -> Vec<Value> {
    let asked = serde_json::to_vec(files).expect("text is JSON");
    match told("akn_reader.py", &asked) {
        Value::Array(all) if all.len() == files.len() => all,
        other => panic!("the reader of Akoma Ntoso says {other}"),
    }
}

/// What a reader says of this.
fn told(reader: &str, bytes: &[u8]) -> Value {
    let mut process = script(reader).spawn().expect("no reader");
    let mut input = process.stdin.take().expect("the reader takes nothing");
    input.write_all(bytes).expect("the reader has gone");
    drop(input);
    let output = process.wait_with_output().expect("the reader has gone");
    assert!(output.status.success(), "{reader} cannot read: {}", String::from_utf8_lossy(bytes));
    serde_json::from_slice(&output.stdout).expect("the reader says nothing")
}
