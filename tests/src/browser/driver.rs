//! chromedriver, which opens and closes browsers.

use super::{Browser, Outcome, PATIENCE, provided};
use serde_json::json;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use thirtyfour::common::log::LoggingPrefsLogLevel;
use thirtyfour::prelude::*;
use thirtyfour::{ChromeCapabilities, ChromiumLikeCapabilities};

/// What keeps Chromium from opening a window, from fetching anything of its own, and from needing much.
const ARGUMENTS: [&str; 12] = [
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--disable-dev-shm-usage",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    // Nothing moves while a test looks: what scrolls smoothly is not yet where it is clicked on.
    "--force-prefers-reduced-motion",
    // The page alone, without tabs and buttons, which nobody sees and each load would draw anew.
    "--kiosk",
    "--screen-info={1280x900}",
];

/// The content setting of Chromium that blocks a thing.
const BLOCKED: u8 = 2;

/// A running chromedriver. It ends, with every browser it has opened, when the last holder drops it.
#[derive(Clone)]
pub struct Driver(Arc<Process>);

struct Process {
    child: Child,
    port: u16,
}

impl Driver {
    /// Starts the driver on a free port that it chooses itself.
    ///
    /// # Errors
    /// Where the tests are not run through `cargo xtask test`, or the driver does not start.
    pub fn start() -> Outcome<Driver> {
        let program = provided("ALTERNAT_TEST_CHROMEDRIVER")?;
        let mut child =
            Command::new(program).arg("--port=0").stdin(Stdio::null()).stdout(Stdio::piped()).spawn()?;
        let words = child.stdout.take();
        let mut process = Process { child, port: 0 };
        process.port = port(&mut BufReader::new(words.ok_or("The driver's words cannot be read.")?))?;
        Ok(Driver(Arc::new(process)))
    }

    /// A new browser, as one person has it: no cookies, nothing stored, nothing shared with another.
    ///
    /// # Errors
    /// Where Chromium does not start.
    pub async fn browser(&self) -> Outcome<Browser> {
        self.open(capabilities()?, true).await
    }

    /// The same for a person who has switched JavaScript off.
    ///
    /// # Errors
    /// Where Chromium does not start.
    pub async fn browser_without_javascript(&self) -> Outcome<Browser> {
        let mut capabilities = capabilities()?;
        let preferences = json!({ "profile.managed_default_content_settings.javascript": BLOCKED });
        capabilities.add_experimental_option("prefs", preferences)?;
        self.open(capabilities, false).await
    }

    async fn open(&self, capabilities: ChromeCapabilities, runs_scripts: bool) -> Outcome<Browser> {
        let session = WebDriver::new(format!("http://127.0.0.1:{}", self.0.port), capabilities).await?;
        Ok(Browser { session, runs_scripts, _driver: self.clone() })
    }
}

/// The driver prints the port it has taken, and listens on it by then.
fn port(words: &mut impl BufRead) -> Outcome<u16> {
    for line in words.lines() {
        if let Some((_, port)) = line?.split_once("successfully on port ") {
            return Ok(port.trim_end_matches('.').parse()?);
        }
    }
    Err("chromedriver ended before it said its port.".into())
}

fn capabilities() -> Outcome<ChromeCapabilities> {
    let mut capabilities = DesiredCapabilities::chrome();
    for argument in ARGUMENTS {
        capabilities.add_arg(argument)?;
    }
    capabilities.set_browser_log_level(LoggingPrefsLogLevel::All)?;
    Ok(capabilities)
}

impl Drop for Process {
    fn drop(&mut self) {
        // Asked to shut down, the driver closes its browsers first; killed, it would leave them running.
        let request = format!("GET /shutdown HTTP/1.1\r\nHost: 127.0.0.1:{}\r\n\r\n", self.port);
        let asked = TcpStream::connect(("127.0.0.1", self.port)).and_then(|mut stream| {
            stream.set_read_timeout(Some(PATIENCE))?;
            stream.write_all(request.as_bytes())?;
            stream.read(&mut [0; 64])
        });
        if asked.is_err() {
            let _ = self.child.kill();
        }
        let _ = self.child.wait();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_driver_says_its_port() {
        let words = "Starting ChromeDriver on port 0\nChromeDriver was started successfully on port 41234.\n";
        assert_eq!(port(&mut words.as_bytes()).unwrap(), 41234);
        assert!(port(&mut "Starting ChromeDriver on port 0\n".as_bytes()).is_err());
    }
}
