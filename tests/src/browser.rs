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
mod looks;

pub use driver::Driver;

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
    runs_scripts: bool,
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

    /// Whether its person has left JavaScript on.
    #[must_use]
    pub const fn runs_scripts(&self) -> bool {
        self.runs_scripts
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
        query.first().await.map_err(|fault| at(&format!("{selector} does not come"), &fault))
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

    /// Puts a text into a field at once, as from a clipboard, in place of what stands there. A letter typed for itself
    /// would cost the driver three questions.
    ///
    /// # Errors
    /// Where there is none, or it takes nothing.
    pub async fn fill(&self, selector: &str, text: &str) -> Outcome {
        let field = self.find(selector).await?;
        if field.value().await?.is_some_and(|typed| !typed.is_empty()) {
            field.clear().await.map_err(|fault| at(selector, &fault))?;
        }
        // No keys: the field has the focus, and that is all.
        field.send_keys("").await.map_err(|fault| at(selector, &fault))?;
        Ok(self.session.cdp().input().insert_text(text).await?)
    }

    /// Chooses a file of this machine.
    ///
    /// # Errors
    /// Where there is no such field.
    pub async fn choose_file(&self, selector: &str, file: &std::path::Path) -> Outcome {
        let path = file.display().to_string();
        self.find(selector).await?.send_keys(path.as_str()).await.map_err(|fault| at(selector, &fault))
    }

    /// Clicks on an element. What follows is for the test to wait for.
    ///
    /// # Errors
    /// Where there is none, or another lies over it.
    pub async fn click(&self, selector: &str) -> Outcome {
        self.find(selector).await?.click().await.map_err(|fault| at(selector, &fault))
    }

    /// Moves the pointer to an element and presses. The driver holds whatever a closed `<details>` encloses to be out
    /// of sight, also where the sheet shows it, as it does the menu on a wide screen; the pointer finds what is seen.
    ///
    /// # Errors
    /// Where there is none, or it stands outside the window.
    pub async fn point_at(&self, selector: &str) -> Outcome {
        let element = self.find(selector).await?;
        let chain = self.session.action_chain().move_to_element_center(&element).click();
        chain.perform().await.map_err(|fault| at(selector, &fault))
    }

    /// Follows the link of the page's main part that says exactly this.
    ///
    /// # Errors
    /// Where there is none.
    pub async fn follow(&self, words: &str) -> Outcome {
        self.saying("//main//a", words).await?.click().await.map_err(|fault| at(words, &fault))
    }

    /// Presses the button of the page's main part that says exactly this.
    ///
    /// # Errors
    /// Where there is none.
    pub async fn press(&self, words: &str) -> Outcome {
        self.saying("//main//button", words).await?.click().await.map_err(|fault| at(words, &fault))
    }

    /// Where the link of the page's main part leads that says exactly this.
    ///
    /// # Errors
    /// Where there is none.
    pub async fn address_of(&self, words: &str) -> Outcome<String> {
        let link = self.saying("//main//a", words).await?;
        link.attr("href").await?.ok_or_else(|| format!("“{words}” leads nowhere").into())
    }

    /// Chooses what says exactly this from the list with this id.
    ///
    /// # Errors
    /// Where the list does not offer it.
    pub async fn choose_saying(&self, id: &str, words: &str) -> Outcome {
        let option = self.saying(&format!("//select[@id='{id}']/option"), words).await?;
        option.click().await.map_err(|fault| at(words, &fault))
    }

    /// The first of these elements that says exactly this, once it is there.
    async fn saying(&self, elements: &str, words: &str) -> Outcome<WebElement> {
        let path = format!("{elements}[normalize-space()=\"{words}\"]");
        let query = self.session.query(By::XPath(path)).wait(PATIENCE, INTERVAL);
        query.first().await.map_err(|fault| at(&format!("“{words}” does not come among {elements}"), &fault))
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

    /// The cookies that it would send to the house, as names and values.
    ///
    /// # Errors
    /// Where it has gone.
    pub async fn cookies(&self) -> Outcome<Vec<(String, String)>> {
        let cookies = self.session.get_all_cookies().await?;
        Ok(cookies.into_iter().map(|cookie| (cookie.name, cookie.value)).collect())
    }

    /// Forgets who sat here: no cookies, as a new one has none.
    ///
    /// # Errors
    /// Where it has gone.
    pub async fn forget(&self) -> Outcome {
        Ok(self.session.delete_all_cookies().await?)
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

/// A fault with the place at which it came; without the driver's own trail of addresses.
fn at(place: &str, fault: &WebDriverError) -> Box<dyn Error + Send + Sync> {
    let told = fault.to_string();
    let told = told.lines().take_while(|line| !line.trim().starts_with("Stacktrace")).map(str::trim);
    format!("{place}: {}", told.collect::<Vec<_>>().join(" ")).into()
}

/// What `cargo xtask test` tells the tests about the machine.
fn provided(name: &str) -> Outcome<String> {
    env::var(name).map_err(|_| format!("{name} is not set: run the tests through `cargo xtask test`.").into())
}
