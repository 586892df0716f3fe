//! The whole way: from the link that is printed at the machine to the minutes on paper, in each language of the
//! interface, with JavaScript and without.
//!
//! A way takes some ninety pages, so each language is gone once, the two Parties in different browsers: in two
//! languages the host's runs scripts and the guest's does not, in the other two the guest's does. What scripts change
//! on a page is the same in each language but for the words, and these the page itself carries.

use std::error::Error;

use domain::languages::Language::{self, Azerbaijani, English, Kazakh, Russian};
use domain::parties::Party::{Azerbaijan, Kazakhstan};
use tests::TestHouse;
use tests::browser::{Browser, Driver, Outcome};
use tests::validator::{Flavour, validate_all};

use crate::delegations::{list_and_share, record_attendance};
use crate::desk::{Desk, in_a_served_house};
use crate::papers::{is_the_original_of, original};
use crate::{minutes, people, sessions};

/// Three browsers: the administrators', who come one after the other, and one for each Party, at which its secretary
/// and its head of delegation take turns. Gives the originals of Kazakhstan and of Azerbaijan.
async fn whole_way(house: &TestHouse, language: Language, browsers: &[Browser; 3]) -> Outcome<[Vec<u8>; 2]> {
    let [office, kazakhstan, azerbaijan] = browsers.each_ref().map(|one| Desk::at(one, house, language));
    let (host, guest) =
        (people::invite(office, Kazakhstan).await?, people::invite(office, Azerbaijan).await?);
    kazakhstan.accept(&host.secretary).await?;
    azerbaijan.accept(&guest.secretary).await?;

    let today = house.day(Kazakhstan, 0);
    let session = sessions::propose(kazakhstan, today).await?;
    sessions::agree(azerbaijan).await?;
    for (desk, party) in [(kazakhstan, Kazakhstan), (azerbaijan, Azerbaijan)] {
        sessions::agree_agenda(desk).await?;
        list_and_share(desk, &session, party).await?;
    }
    sessions::convene_and_open(kazakhstan).await?;
    record_attendance(kazakhstan).await?;
    minutes::write_and_circulate(kazakhstan, &session, house.day(Kazakhstan, 60)).await?;
    for (desk, links) in [(azerbaijan, &guest), (kazakhstan, &host)] {
        desk.sign_out().await?;
        desk.accept(&links.head).await?;
        minutes::agree(desk).await?;
    }
    kazakhstan.sign_out().await?;
    kazakhstan.sign_in(&people::address_of_secretary(Kazakhstan)).await?;
    sessions::close(kazakhstan, &session).await?;
    minutes::sign(kazakhstan, today).await?;

    let originals = [
        original(kazakhstan, &session, Kazakhstan).await?,
        original(azerbaijan, &session, Azerbaijan).await?,
    ];
    is_the_original_of(&originals[0], Kazakhstan)?;
    is_the_original_of(&originals[1], Azerbaijan)?;
    Ok(originals)
}

/// Goes the whole way in these languages, each in a house of its own, and has all the papers judged at once.
async fn in_each(languages: [Language; 2], browsers: [Browser; 3]) -> Outcome {
    let mut papers = Vec::new();
    for language in languages {
        in_a_served_house(async |house| {
            match whole_way(house, language, &browsers).await {
                Ok(originals) => papers.extend(originals),
                Err(fault) => return Err(lost(language, &browsers, &*fault).await),
            }
            for browser in &browsers {
                browser.console_is_silent().await.map_err(|told| format!("in {}: {told}", language.tag()))?;
                browser.forget().await?;
            }
            Ok(())
        })
        .await?;
    }
    let files: Vec<(&str, &[u8])> = papers.iter().map(|paper| ("an original", paper.as_slice())).collect();
    assert_eq!(files.len(), 4, "two originals in each language");
    validate_all(&files, &[Flavour::Archive2a, Flavour::Accessible1])?;
    for browser in browsers {
        browser.quit().await?;
    }
    Ok(())
}

/// Where the way was lost: in which language, and at which page each browser stands.
async fn lost(
    language: Language,
    browsers: &[Browser; 3],
    fault: &(dyn Error + Send + Sync),
) -> Box<dyn Error + Send + Sync> {
    let mut told = format!("in {}: {fault}", language.tag());
    for browser in browsers {
        told.push_str(&format!("\n{}", browser.path().await.unwrap_or_default()));
    }
    told.into()
}

#[tokio::test(flavor = "multi_thread")]
async fn in_russian_and_azerbaijani_the_host_with_javascript_the_guest_without() -> Outcome {
    let driver = Driver::start()?;
    let browsers =
        [driver.browser().await?, driver.browser().await?, driver.browser_without_javascript().await?];
    in_each([Russian, Azerbaijani], browsers).await
}

#[tokio::test(flavor = "multi_thread")]
async fn in_kazakh_and_english_the_guest_with_javascript_the_host_without() -> Outcome {
    let driver = Driver::start()?;
    let browsers = [
        driver.browser_without_javascript().await?,
        driver.browser_without_javascript().await?,
        driver.browser().await?,
    ];
    in_each([Kazakh, English], browsers).await
}
