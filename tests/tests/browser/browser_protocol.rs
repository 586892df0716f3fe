//! Two people of two Parties read one protocol at once, each in a browser of their own.

use crate::desk::{Desk, in_a_served_house};
use domain::languages::Language;
use domain::parties::Party::{Azerbaijan, Kazakhstan};
use domain::people::Role::{Delegate, Secretary};
use tests::browser::{Driver, Outcome};

#[tokio::test(flavor = "multi_thread")]
async fn who_reads_a_protocol_is_told_what_is_new_and_loses_nothing() -> Outcome {
    in_a_served_house(async |house| {
        let driver = Driver::start()?;
        let [own, others] = [driver.browser().await?, driver.browser().await?];
        let keeper = house.person(Kazakhstan, Secretary).await;
        let delegate = house.person(Azerbaijan, Delegate).await;
        let at = keeper.open("/protocols").await.form("protocols").send().await.place();
        let page = format!("{at}/instructions/new?operation=delete-unit&at=art_16");
        keeper.open(&page).await.form("instructions/new").send().await.has_status(200);
        keeper.open(&format!("{at}/share")).await.form("share").send().await.has_status(200);

        let desk = Desk::at(&own, house, Language::Russian);
        desk.sign_in_as(&keeper).await?;
        desk.open(&at).await?;
        let other = Desk::at(&others, house, Language::Russian);
        other.sign_in_as(&delegate).await?;
        other.open(&format!("{at}/remarks")).await?;
        others.fill("#text", "Для своих.").await?;
        others.press(&other.words.say("protocols-remark-keep")).await?;
        others.wait_for_text("[aria-labelledby=kept-remarks] .remark > p:last-of-type", "Для своих.").await?;
        other.open(&format!("{at}/remarks")).await?;
        others.fill("#text", "Статья 16 нужна.").await?;
        others.press(&other.words.say("protocols-remark-share")).await?;

        // Of what is kept nothing came; of what was sent, that it is there.
        let told = desk.words.say("protocols-news").replace('#', "1");
        let show = desk.words.say("protocols-news-show");
        own.wait_for_text(".page-news > p", &format!("{told} {show}")).await?;
        own.follow(&show).await?;
        own.wait_for_text("[aria-labelledby=remarks] .remark > p:last-of-type", "Статья 16 нужна.").await?;
        for browser in [own, others] {
            browser.console_is_silent().await?;
            browser.quit().await?;
        }
        Ok(())
    })
    .await
}
