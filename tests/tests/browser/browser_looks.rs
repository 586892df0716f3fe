//! What axe-core and a narrow window find on the pages.

use crate::desk::{in_a_served_house, sign_in};
use domain::parties::Party::{Azerbaijan, Kazakhstan};
use domain::people::Role::Secretary;
use tests::browser::{Browser, Driver, Outcome};

/// The sizes of a desk and of a telephone.
const SIZES: [(u32, u32); 2] = [(1280, 900), (360, 740)];

/// What is wrong with these pages, each line with its page.
async fn looked_over(browser: &Browser, origin: &str, paths: &[String]) -> Outcome<Vec<String>> {
    let mut found = Vec::new();
    for (width, height) in SIZES {
        browser.resize(width, height).await?;
        for path in paths {
            browser.goto(&format!("{origin}{path}")).await?;
            found
                .extend(browser.axe().await?.into_iter().map(|line| format!("{path} at {width} px: {line}")));
            let overflow = browser.overflow().await?;
            if overflow > 0 {
                found.push(format!("{path} at {width} px stands out by {overflow} px"));
            }
            browser.console_is_silent().await.map_err(|told| format!("{path}: {told}"))?;
        }
    }
    Ok(found)
}

#[tokio::test(flavor = "multi_thread")]
async fn pages_can_be_read_by_everyone_on_a_desk_and_on_a_telephone() -> Outcome {
    in_a_served_house(async |house| {
        let driver = Driver::start()?;
        let (secretary, other) =
            (house.person(Kazakhstan, Secretary).await, house.person(Azerbaijan, Secretary).await);
        let session = format!("/sessions/{}", house.proposed(&other, Kazakhstan).await);
        let browser = driver.browser().await?;
        let open = ["/", "/sign-in", "/agreement", "/authorities", "/nothing"].map(str::to_owned);
        let mut found = looked_over(&browser, house.origin(), &open).await?;
        browser.resize(1280, 900).await?;
        sign_in(&browser, house, &secretary).await?;
        let own = ["/", "/sessions", "/sessions/new", "/nothing"].map(str::to_owned);
        let of_session =
            ["", "/agree", "/decline", "/counter-propose", "/agenda"].map(|page| format!("{session}{page}"));
        found.extend(looked_over(&browser, house.origin(), &own).await?);
        found.extend(looked_over(&browser, house.origin(), &of_session).await?);
        browser.quit().await?;
        assert_eq!(found, [""; 0], "{}", found.join("\n"));
        Ok(())
    })
    .await
}
