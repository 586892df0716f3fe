//! Something is looked for from the masthead and found, with JavaScript and without.

use crate::desk::{Desk, in_a_served_house};
use domain::languages::Language::Russian;
use domain::parties::Party::Kazakhstan;
use domain::people::Role::Secretary;
use secretariat::sessions::ProposalForm;
use tests::TestHouse;
use tests::browser::{Browser, Driver, Outcome};

/// From any page to the record: field, results, the second page of them, a section, the session.
async fn found(browser: Browser, house: &TestHouse) -> Outcome {
    let secretary = house.person(Kazakhstan, Secretary).await;
    let agenda = ["О порядке обмена <сведениями>"; 12].join("\n");
    let form = ProposalForm { agenda, venue: "Морской порт".into(), ..house.proposal(Kazakhstan) };
    let session = house.proposed_as(&secretary, &form).await;
    let desk = Desk::at(&browser, house, Russian);
    desk.sign_in_as(&secretary).await?;
    browser.fill(".search input", "порядк обмена").await?;
    browser.point_at(".search button").await?;
    browser.wait_for_path("/search?q=").await?;
    assert_eq!(browser.value("#q").await?, "порядк обмена");
    assert_eq!(browser.count(".result").await?, 10);
    assert_eq!(browser.text(".result mark").await?, "порядке");
    desk.follow("frame-next").await?;
    browser.find(".results[start='11']").await?;
    browser.fill("#q", "морск").await?;
    browser.choose("#kind", "sessions").await?;
    desk.press("search-send").await?;
    browser.find(".result").await?;
    assert_eq!(browser.text(".result mark").await?, "Морской");
    browser.click(".result a").await?;
    assert_eq!(browser.wait_for_path("/sessions/").await?, format!("/sessions/{session}"));
    browser.quit().await
}

#[tokio::test(flavor = "multi_thread")]
async fn with_javascript() -> Outcome {
    in_a_served_house(async |house| {
        let driver = Driver::start()?;
        let browser = driver.browser().await?;
        found(browser, house).await
    })
    .await
}

#[tokio::test(flavor = "multi_thread")]
async fn without_javascript() -> Outcome {
    in_a_served_house(async |house| {
        let driver = Driver::start()?;
        let browser = driver.browser_without_javascript().await?;
        found(browser, house).await
    })
    .await
}
