//! From the printed link to an agreed session.

use crate::desk::{accept, agree, in_a_served_house, invite_secretary, propose, sign_in};
use domain::parties::Party::{Azerbaijan, Kazakhstan};
use domain::people::Role::Secretary;
use tests::TestHouse;
use tests::browser::{Browser, Driver, Outcome};

/// Three browsers: an administrator's, and one for the secretary of each Party.
async fn round_trip(house: &TestHouse, [administrator, kazakhstan, azerbaijan]: [&Browser; 3]) -> Outcome {
    let printed = format!("{}/invitations/{}", house.origin(), house.first_link(Kazakhstan).await.expose());
    accept(administrator, &printed).await?;
    let link = invite_secretary(administrator, house).await?;
    accept(kazakhstan, &link).await?;
    let session = propose(kazakhstan, house, house.day(Kazakhstan, 40)).await?;

    let secretary = house.person(Azerbaijan, Secretary).await;
    sign_in(azerbaijan, house, &secretary).await?;
    agree(azerbaijan, house, &session).await?;
    kazakhstan.goto(&format!("{}{session}", house.origin())).await?;
    assert_eq!(kazakhstan.count(&format!("main a[href='{session}/convene']")).await?, 1);
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn with_javascript_the_console_stays_silent() -> Outcome {
    in_a_served_house(async |house| {
        let driver = Driver::start()?;
        let browsers = [driver.browser().await?, driver.browser().await?, driver.browser().await?];
        round_trip(house, [&browsers[0], &browsers[1], &browsers[2]]).await?;
        for browser in browsers {
            browser.console_is_silent().await?;
            browser.quit().await?;
        }
        Ok(())
    })
    .await
}

#[tokio::test(flavor = "multi_thread")]
async fn without_javascript_everything_can_be_done() -> Outcome {
    in_a_served_house(async |house| {
        let driver = Driver::start()?;
        let browsers = [
            driver.browser_without_javascript().await?,
            driver.browser_without_javascript().await?,
            driver.browser_without_javascript().await?,
        ];
        round_trip(house, [&browsers[0], &browsers[1], &browsers[2]]).await?;
        for browser in browsers {
            assert_eq!(browser.count("html[data-awake]").await?, 0, "this browser runs scripts");
            browser.quit().await?;
        }
        Ok(())
    })
    .await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_weekday_is_told_as_soon_as_the_day_is_typed() -> Outcome {
    in_a_served_house(async |house| {
        let driver = Driver::start()?;
        let browser = driver.browser().await?;
        let secretary = house.person(Kazakhstan, Secretary).await;
        sign_in(&browser, house, &secretary).await?;
        browser.goto(&format!("{}/sessions/new", house.origin())).await?;
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
