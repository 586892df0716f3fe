//! The few parts that need the browser, awake.

use domain::languages::Language::Russian;
use domain::parties::Party::Kazakhstan;
use domain::people::Role::Secretary;
use tests::browser::{Driver, Outcome};

use crate::desk::{Desk, in_a_served_house};

#[tokio::test(flavor = "multi_thread")]
async fn a_weekday_is_told_as_soon_as_the_day_is_typed() -> Outcome {
    in_a_served_house(async |house| {
        let driver = Driver::start()?;
        let browser = driver.browser().await?;
        let desk = Desk::at(&browser, house, Russian);
        desk.sign_in_as(&house.person(Kazakhstan, Secretary).await).await?;
        desk.open("/sessions/new").await?;
        browser.wait_for_islands().await?;
        browser.fill("#first", "11").await?;
        browser.choose("#first_month", "4").await?;
        browser.fill("#first_year", "2026").await?;
        browser.wait_for_text("#first-weekday", "суббота").await?;
        browser.fill("#first", "12").await?;
        browser.wait_for_text("#first-weekday", "воскресенье").await?;
        browser.console_is_silent().await?;
        browser.quit().await?;
        Ok(())
    })
    .await
}
