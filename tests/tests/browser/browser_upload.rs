//! A file on its way while the line breaks.

use crate::desk::Desk;
use domain::languages::Language::Russian;
use domain::parties::Party::{Azerbaijan, Kazakhstan};
use domain::people::Role::Secretary;
use secretariat::Engine;
use tests::browser::{Driver, Outcome};
use tests::{Line, PAPER_MOST, TestHouse};

/// After how many bytes the line breaks: within the only part of the file.
const BREAKS_AFTER: u64 = 100_000;

#[tokio::test(flavor = "multi_thread")]
async fn a_file_goes_on_where_the_line_broke() -> Outcome {
    let (house, line) = TestHouse::served_over_a_line(Engine::Sqlite).await;
    let outcome = goes_on(&house, &line).await;
    house.close().await;
    outcome
}

async fn goes_on(house: &TestHouse, line: &Line) -> Outcome {
    let (own, other) = (house.person(Kazakhstan, Secretary).await, house.person(Azerbaijan, Secretary).await);
    let session = house.agreed_as(&own, &other, &house.proposal(Kazakhstan)).await;
    let mut bytes = b"%PDF-1.7\n".to_vec();
    bytes.extend((0..PAPER_MOST - 1_000).map(|place| b'a' + u8::try_from(place % 23).unwrap_or_default()));
    let file = house.papers().with_extension("pdf");
    std::fs::write(&file, &bytes)?;

    let driver = Driver::start()?;
    let browser = driver.browser().await?;
    let desk = Desk::at(&browser, house, Russian);
    desk.sign_in_as(&own).await?;
    desk.open(&format!("/sessions/{session}/papers/new")).await?;
    browser.fill("#title", "Справка").await?;
    browser.choose("#language", "ru").await?;
    browser.click("input[name=marking][value=unmarked]").await?;
    line.break_after(BREAKS_AFTER);
    browser.choose_file("#file", &file).await?;
    let told = "leptos-island [role=status]";
    browser.wait_for_text(told, &desk.words.say("papers-sending-again")).await?;
    assert!(line.is_broken(), "the line did not break");
    line.mend();
    browser.wait_for_text(told, &desk.words.say("papers-sent")).await?;
    let upload = browser.value("#upload").await?;
    assert_eq!(upload.len(), 36, "the form does not name the file: {upload}");
    desk.press("papers-attach-send").await?;
    desk.is_told("papers-attach-done").await?;
    let paper = own.open(&browser.path().await?).await;
    let link = paper.link_within("li", &desk.words.tell("papers-version", &[("number", 1.into())]));
    assert!(own.open(&link).await.bytes == bytes, "the file is not what was sent");
    std::fs::remove_file(&file)?;
    browser.console_is_silent().await?;
    browser.quit().await?;
    Ok(())
}
