//! What is typed is kept while it is typed.

use crate::desk::{Desk, in_a_served_house};
use app::minutes::unsaved::kept;
use domain::languages::Language;
use domain::parties::Party::{Azerbaijan, Kazakhstan};
use domain::people::Role::Secretary;
use domain::places::clock_in;
use locales::Words;
use tests::browser::{Driver, Outcome};

#[tokio::test(flavor = "multi_thread")]
async fn a_text_outlives_the_page_on_which_it_was_typed() -> Outcome {
    in_a_served_house(async |house| {
        let driver = Driver::start()?;
        let browser = driver.browser().await?;
        let (host, guest) =
            (house.person(Kazakhstan, Secretary).await, house.person(Azerbaijan, Secretary).await);
        let minutes = format!("/sessions/{}/minutes", house.opened(&host, &guest).await);
        host.open(&minutes).await.form("minutes").send().await.has_status(200);
        let item = format!("{minutes}/items/1");
        let desk = Desk::at(&browser, house, Language::Russian);
        desk.sign_in_as(&host).await?;
        desk.open(&item).await?;
        browser.wait_for_islands().await?;
        browser.fill("#heard_ru", "Заслушали доклад & <замечания>.").await?;
        let now = clock_in(Kazakhstan.zone(), house.office.now());
        let told = kept(Words::of(Language::Russian), now);
        browser.wait_for_text("#item-form [role=status]", &told).await?;
        desk.open(&item).await?;
        assert_eq!(browser.value("#heard_ru").await?, "Заслушали доклад & <замечания>.");
        browser.console_is_silent().await?;
        browser.quit().await?;
        Ok(())
    })
    .await
}
