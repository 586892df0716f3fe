//! The house in a real browser: Chromium without a window, driven through chromedriver.
//!
//! `cargo xtask test` provides the browser, its driver and axe-core. Nothing here sleeps: whatever a page does after
//! an event is waited for by looking for its effect, at most [`PATIENCE`].
//!
//! ```no_run
//! # async fn example() -> tests::browser::Outcome {
//! let driver = tests::browser::Driver::start()?;
//! let reader = driver.browser().await?;
//! reader.goto("http://127.0.0.1:3000/agreement").await?;
//! assert_eq!(reader.text("h1").await?, "Agreement");
//! assert_eq!(reader.axe().await?, [""; 0]);
//! reader.console_is_silent().await?;
//! reader.quit().await
//! # }
//! ```

mod driver;

pub use driver::Driver;

use serde_json::Value;
use std::env;
use std::error::Error;
use std::path::PathBuf;
use std::time::Duration;
use thirtyfour::prelude::*;

/// What a step in a browser ends with. A test returns it, or unwraps it to name its line.
pub type Outcome<T = ()> = Result<T, Box<dyn Error + Send + Sync>>;

/// How long an effect is waited for before the test fails.
pub const PATIENCE: Duration = Duration::from_secs(10);
const INTERVAL: Duration = Duration::from_millis(25);

/// One person's browser. Elements are named by CSS selectors; every look waits for its element.
pub struct Browser {
    session: WebDriver,
    /// Closes what a failed test leaves open.
    _driver: Driver,
}

impl Drop for Browser {
    fn drop(&mut self) {
        // Left to itself, thirtyfour closes the session here, which in a runtime of one thread waits for two minutes
        // and then fails. The driver closes it at its own end.
        let _ = self.session.clone().leak();
    }
}

impl Browser {
    /// The session itself, for what has no name here.
    #[must_use]
    pub fn session(&self) -> &WebDriver {
        &self.session
    }

    /// Opens an address and waits until the page is loaded.
    ///
    /// # Errors
    /// Where nothing answers.
    pub async fn goto(&self, address: &str) -> Outcome {
        Ok(self.session.goto(address).await?)
    }

    /// The path and query of the page that is open.
    ///
    /// # Errors
    /// Where the browser has gone.
    pub async fn path(&self) -> Outcome<String> {
        let address = self.session.current_url().await?;
        let query = address.query().map(|query| format!("?{query}")).unwrap_or_default();
        Ok(format!("{}{query}", address.path()))
    }

    /// The first element that the selector names, once it is there.
    ///
    /// # Errors
    /// Where it does not come.
    pub async fn find(&self, selector: &str) -> Outcome<WebElement> {
        let query = self.session.query(By::Css(selector)).wait(PATIENCE, INTERVAL);
        query.first().await.map_err(|error| format!("{selector} does not come: {error}").into())
    }

    /// How many elements the selector names now.
    ///
    /// # Errors
    /// Where the browser has gone.
    pub async fn count(&self, selector: &str) -> Outcome<usize> {
        Ok(self.session.find_all(By::Css(selector)).await?.len())
    }

    /// Waits until the selector names nothing.
    ///
    /// # Errors
    /// Where something stays.
    pub async fn wait_until_gone(&self, selector: &str) -> Outcome {
        let query = self.session.query(By::Css(selector)).wait(PATIENCE, INTERVAL);
        if query.not_exists().await? { Ok(()) } else { Err(format!("{selector} stays.").into()) }
    }

    /// Waits until an element has exactly this text.
    ///
    /// # Errors
    /// Where it has another; the message says which.
    pub async fn wait_for_text(&self, selector: &str, text: &str) -> Outcome {
        let query = self.session.query(By::Css(selector)).with_text(text.to_owned()).wait(PATIENCE, INTERVAL);
        if query.exists().await? {
            return Ok(());
        }
        Err(format!("{selector} does not come to say “{text}”; it says “{}”.", self.text(selector).await?)
            .into())
    }

    /// Waits until every island of the page listens. A page without islands never comes to it.
    ///
    /// # Errors
    /// Where the islands stay asleep.
    pub async fn wait_for_islands(&self) -> Outcome {
        self.find("html[data-awake]").await.map(drop)
    }

    /// The text of an element, as it is seen.
    ///
    /// # Errors
    /// Where there is none.
    pub async fn text(&self, selector: &str) -> Outcome<String> {
        Ok(self.find(selector).await?.text().await?)
    }

    /// What stands in a field.
    ///
    /// # Errors
    /// Where there is none.
    pub async fn value(&self, selector: &str) -> Outcome<String> {
        Ok(self.find(selector).await?.value().await?.unwrap_or_default())
    }

    /// Empties a field and types into it.
    ///
    /// # Errors
    /// Where there is none, or it takes nothing.
    pub async fn fill(&self, selector: &str, text: &str) -> Outcome {
        let field = self.find(selector).await?;
        field.clear().await?;
        Ok(field.send_keys(text).await?)
    }

    /// Clicks on an element. What follows is for the test to wait for.
    ///
    /// # Errors
    /// Where there is none, or another lies over it.
    pub async fn click(&self, selector: &str) -> Outcome {
        Ok(self.find(selector).await?.click().await?)
    }

    /// Chooses from a list that opens.
    ///
    /// # Errors
    /// Where the list does not offer it.
    pub async fn choose(&self, selector: &str, value: &str) -> Outcome {
        self.click(&format!("{selector} option[value=\"{value}\"]")).await
    }

    /// Waits until the page that is open has a path of this beginning, and gives the path.
    ///
    /// # Errors
    /// Where another page stays.
    pub async fn wait_for_path(&self, beginning: &str) -> Outcome<String> {
        let begun = std::time::Instant::now();
        loop {
            let path = self.path().await?;
            if path.starts_with(beginning) {
                return Ok(path);
            }
            if begun.elapsed() > PATIENCE {
                return Err(format!("{beginning} does not come; {path} stays.").into());
            }
            tokio::time::sleep(INTERVAL).await;
        }
    }

    /// Sets the width and height that the page sees, in CSS pixels: as on a telephone, narrower than any window.
    ///
    /// # Errors
    /// Where the browser has gone.
    pub async fn resize(&self, width: u32, height: u32) -> Outcome {
        Ok(self.session.cdp().emulation().set_device_metrics_override(width, height, 1.0, false).await?)
    }

    /// How many CSS pixels of the page stand out to the right of the window.
    ///
    /// # Errors
    /// Where the browser has gone. Needs JavaScript.
    pub async fn overflow(&self) -> Outcome<i64> {
        let script = "return document.documentElement.scrollWidth - window.innerWidth;";
        Ok(self.session.execute(script, vec![]).await?.json().as_i64().unwrap_or_default())
    }

    /// That nothing was written to the console since the last look: no fault in a script, nothing that the content
    /// security policy refused. A page that answers with a status such as 422 is told there too, and passed over.
    ///
    /// # Errors
    /// What the console says.
    pub async fn console_is_silent(&self) -> Outcome {
        let told = self.session.browser_log().await?;
        let told: Vec<String> = told
            .into_iter()
            .filter(|entry| entry.source.as_deref() != Some("network"))
            .map(|entry| format!("{}: {}", entry.level, entry.message))
            .collect();
        if told.is_empty() { Ok(()) } else { Err(format!("The console says:\n{}", told.join("\n")).into()) }
    }

    /// What axe-core objects to on the page as it is now: one line for each element, with the rule, its weight and
    /// how to mend it. Needs JavaScript.
    ///
    /// # Errors
    /// Where axe-core is missing or does not run.
    pub async fn axe(&self) -> Outcome<Vec<String>> {
        self.session.execute(std::fs::read_to_string(provided("ALTERNAT_TEST_AXE")?)?, vec![]).await?;
        let found = self.session.execute_async(RUN_AXE, vec![]).await?;
        match found.json() {
            Value::String(fault) => Err(format!("axe-core does not run: {fault}").into()),
            violations => Ok(readable(violations)),
        }
    }

    /// Keeps a picture of the window as `NAME.png`, for people, and gives its path.
    ///
    /// # Errors
    /// Where it cannot be written.
    pub async fn screenshot(&self, name: &str) -> Outcome<PathBuf> {
        let folder = PathBuf::from(provided("ALTERNAT_TEST_SCREENSHOTS")?);
        std::fs::create_dir_all(&folder)?;
        let path = folder.join(format!("{name}.png"));
        self.session.screenshot(&path).await?;
        Ok(path)
    }

    /// Closes the browser now. One that is only dropped closes with its driver.
    ///
    /// # Errors
    /// Where it has gone before.
    pub async fn quit(self) -> Outcome {
        Ok(self.session.clone().quit().await?)
    }
}

const RUN_AXE: &str = "
    const done = arguments[arguments.length - 1];
    axe.run(document).then(found => done(found.violations), fault => done(String(fault)));
";

/// axe-core's violations, one line an element.
fn readable(violations: &Value) -> Vec<String> {
    let list = |value: &Value| value.as_array().cloned().unwrap_or_default();
    let word =
        |value: &Value| value.as_str().unwrap_or_default().split_whitespace().collect::<Vec<_>>().join(" ");
    let mut lines = Vec::new();
    for violation in list(violations) {
        let rule = format!("{} ({})", word(&violation["id"]), word(&violation["impact"]));
        for element in list(&violation["nodes"]) {
            let place: Vec<String> = list(&element["target"]).iter().map(&word).collect();
            lines.push(format!("{rule} at {}: {}", place.join(" "), word(&element["failureSummary"])));
        }
    }
    lines
}

/// What `cargo xtask test` tells the tests about the machine.
fn provided(name: &str) -> Outcome<String> {
    env::var(name).map_err(|_| format!("{name} is not set: run the tests through `cargo xtask test`.").into())
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn violations_are_readable() {
        let violations = json!([{
            "id": "label",
            "impact": "critical",
            "nodes": [{ "target": ["form", "#day"], "failureSummary": "Fix this:\n  it has no label" }],
        }]);
        assert_eq!(readable(&violations), ["label (critical) at form #day: Fix this: it has no label"]);
        assert_eq!(readable(&json!([])), [""; 0]);
    }
}
