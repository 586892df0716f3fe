//! What people do at a desk, by the controls that they see.

use chrono::{Datelike, NaiveDate};
use secretariat::Engine;
use tests::browser::{Browser, Outcome};
use tests::{Person, TestHouse};

/// The button that a page expects to be pressed.
pub(crate) const SEND: &str = "main form.form button.act";

/// Does what a test does in a house that browsers find, and closes the house though a step failed.
pub(crate) async fn in_a_served_house(test: impl AsyncFnOnce(&TestHouse) -> Outcome) -> Outcome {
    let house = TestHouse::served(Engine::Sqlite).await;
    let outcome = test(&house).await;
    house.close().await;
    outcome
}

/// Signs in by the page, and comes home.
pub(crate) async fn sign_in(browser: &Browser, house: &TestHouse, person: &Person) -> Outcome {
    browser.goto(&format!("{}/sign-in", house.origin())).await?;
    browser.fill("#address", person.address()).await?;
    browser.fill("#password", person.password()).await?;
    browser.click(SEND).await?;
    browser.find(".standing-person").await.map(drop)
}

/// Accepts an invitation by its link.
pub(crate) async fn accept(browser: &Browser, link: &str) -> Outcome {
    browser.goto(link).await?;
    browser.fill("#password", "twelve letters").await?;
    browser.fill("#again", "twelve letters").await?;
    browser.click(SEND).await?;
    browser.find(".standing-person").await.map(drop)
}

/// Invites a secretary and gives the link that is shown once.
pub(crate) async fn invite_secretary(browser: &Browser, house: &TestHouse) -> Outcome<String> {
    browser.goto(&format!("{}/accounts/new", house.origin())).await?;
    browser.fill("#name", "Новый секретарь").await?;
    browser.fill("#address", "new@kazakhstan.example").await?;
    browser.click("input[name=roles][value=secretary]").await?;
    browser.fill("#basis", "Приказ № 1").await?;
    browser.click(SEND).await?;
    browser.value("#link").await
}

/// Types a day into its three controls.
pub(crate) async fn fill_day(browser: &Browser, name: &str, day: NaiveDate) -> Outcome {
    browser.fill(&format!("#{name}"), &day.day().to_string()).await?;
    browser.choose(&format!("#{name}_month"), &day.month().to_string()).await?;
    browser.fill(&format!("#{name}_year"), &day.year().to_string()).await
}

/// Proposes a session, is refused once, mends it, and gives its path.
pub(crate) async fn propose(browser: &Browser, house: &TestHouse, first: NaiveDate) -> Outcome<String> {
    browser.goto(&format!("{}/sessions/new", house.origin())).await?;
    browser.choose("#city", "aktau").await?;
    browser.fill("#venue", "Морской порт").await?;
    fill_day(browser, "first", first).await?;
    fill_day(browser, "last", first.pred_opt().unwrap_or(first)).await?;
    browser.click(SEND).await?;
    browser.find("#last-error").await?;
    assert_eq!(browser.value("#venue").await?, "Морской порт");
    fill_day(browser, "last", first).await?;
    browser.click(SEND).await?;
    browser.find(".track").await?;
    let path = browser.path().await?;
    assert!(path.starts_with("/sessions/") && path.ends_with("?done=propose-done"), "{path}");
    Ok(path.trim_end_matches("?done=propose-done").to_owned())
}

/// Finds the session at home and agrees to it.
pub(crate) async fn agree(browser: &Browser, house: &TestHouse, session: &str) -> Outcome {
    browser.goto(&format!("{}/", house.origin())).await?;
    browser.click(&format!("main a[href^=\"{session}\"]")).await?;
    browser.wait_for_path(session).await?;
    if !browser.path().await?.ends_with("/agree") {
        browser.click(&format!("main a[href=\"{session}/agree\"]")).await?;
    }
    browser.click("main form.confirm button").await?;
    browser.wait_for_path(&format!("{session}?done=agree-done")).await.map(drop)
}
