//! A person at a desk: a browser, the language in which they read, and what they do by the controls that they see.
//!
//! Links and buttons are found by their words in that language, so a control that says nothing, or says it in
//! another language, is not found. Fields are found by their ids.

use chrono::{Datelike, NaiveDate};
use domain::languages::Language;
use locales::Words;
use secretariat::Engine;
use tests::browser::{Browser, Outcome};
use tests::{Person, TestHouse};

/// The password of whoever accepts an invitation here.
const PASSWORD: &str = "twelve letters";

/// Does what a test does in a house that browsers find, and closes the house though a step failed.
pub(crate) async fn in_a_served_house(test: impl AsyncFnOnce(&TestHouse) -> Outcome) -> Outcome {
    let house = TestHouse::served(Engine::Sqlite).await;
    let outcome = test(&house).await;
    house.close().await;
    outcome
}

/// A person at a desk.
#[derive(Clone, Copy)]
pub(crate) struct Desk<'a> {
    pub(crate) browser: &'a Browser,
    pub(crate) house: &'a TestHouse,
    pub(crate) words: &'static Words,
}

impl<'a> Desk<'a> {
    pub(crate) fn at(browser: &'a Browser, house: &'a TestHouse, language: Language) -> Desk<'a> {
        Desk { browser, house, words: Words::of(language) }
    }

    /// Opens a page by its path.
    pub(crate) async fn open(self, path: &str) -> Outcome {
        self.browser.goto(&format!("{}{path}", self.house.origin())).await?;
        self.has_come().await
    }

    /// The page that has come is in the person's language, and whatever of it needs the browser is awake.
    pub(crate) async fn has_come(self) -> Outcome {
        self.browser.find(&format!("html[lang={}]", self.words.tag())).await?;
        if self.browser.count("leptos-island").await? == 0 {
            return Ok(());
        }
        if self.browser.runs_scripts() {
            return self.browser.wait_for_islands().await;
        }
        assert_eq!(self.browser.count("html[data-awake]").await?, 0, "this browser runs scripts");
        Ok(())
    }

    /// Follows the link with these words.
    pub(crate) async fn follow(self, message: &str) -> Outcome {
        self.browser.follow(&self.words.say(message)).await?;
        self.has_come().await
    }

    /// Presses the button with these words.
    pub(crate) async fn press(self, message: &str) -> Outcome {
        self.browser.press(&self.words.say(message)).await?;
        self.has_come().await
    }

    /// Is told that it is done.
    pub(crate) async fn is_told(self, message: &str) -> Outcome {
        // A browser gives what is seen: a space that does not break looks like any other.
        let told = self.words.say(message).replace('\u{a0}', " ");
        self.browser.wait_for_text("main [role=status]", &told).await
    }

    /// Does an act that a page asks about: a link leads to it, and a button of the same words does it.
    pub(crate) async fn act(self, message: &str) -> Outcome {
        self.follow(message).await?;
        self.press(message).await?;
        self.is_told(&format!("{message}-done")).await
    }

    /// Types a day into its three controls.
    pub(crate) async fn fill_day(self, name: &str, day: NaiveDate) -> Outcome {
        self.browser.fill(&format!("#{name}"), &day.day().to_string()).await?;
        self.browser.choose(&format!("#{name}_month"), &day.month().to_string()).await?;
        self.browser.fill(&format!("#{name}_year"), &day.year().to_string()).await
    }

    /// A cover comes in the language that the browser asks for, until the person has chosen another.
    async fn choose_language(self) -> Outcome {
        if self.browser.count(&format!("html[lang={}]", self.words.tag())).await? == 0 {
            self.browser.click(&format!(".languages button[value={}]", self.words.tag())).await?;
        }
        self.has_come().await
    }

    /// Accepts an invitation by its link, in the person's own language.
    pub(crate) async fn accept(self, link: &str) -> Outcome {
        self.browser.goto(link).await?;
        self.choose_language().await?;
        self.browser.fill("#password", PASSWORD).await?;
        self.browser.fill("#again", PASSWORD).await?;
        self.press("people-invitation-accept").await?;
        self.is_at_home().await
    }

    /// Signs in with the password that was chosen on accepting.
    pub(crate) async fn sign_in(self, address: &str) -> Outcome {
        self.sign_in_with(address, PASSWORD).await
    }

    /// The same for a person who was there before the test began.
    pub(crate) async fn sign_in_as(self, person: &Person) -> Outcome {
        self.sign_in_with(person.address(), person.password()).await
    }

    async fn sign_in_with(self, address: &str, password: &str) -> Outcome {
        // Whoever signed out here stands at the door already.
        if !self.browser.path().await?.starts_with("/sign-in") {
            self.come_to_the_door().await?;
        }
        self.browser.fill("#address", address).await?;
        self.browser.fill("#password", password).await?;
        self.press("people-sign-in").await?;
        self.is_at_home().await
    }

    /// Comes to the form that asks who one is, and chooses the language.
    pub(crate) async fn come_to_the_door(self) -> Outcome {
        self.browser.goto(&format!("{}/sign-in", self.house.origin())).await?;
        self.choose_language().await
    }

    /// Leaves the desk to the next.
    pub(crate) async fn sign_out(self) -> Outcome {
        self.browser.point_at(".standing form button").await?;
        self.browser.wait_for_path("/sign-in").await?;
        self.has_come().await
    }

    async fn is_at_home(self) -> Outcome {
        self.browser.find(".standing-person").await?;
        self.has_come().await
    }
}
