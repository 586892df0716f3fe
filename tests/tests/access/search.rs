//! Search tells of nothing that its reader may not see: a word that stands only there is answered as one that stands
//! nowhere, byte for byte.

use super::fixtures::{DESKS, Desk, people};
use domain::parties::Party::{self, Azerbaijan, Kazakhstan};
use domain::people::Role::{self, Secretary, Translator};
use secretariat::Engine;
use secretariat::sessions::ProposalForm;
use tests::{PDF, Page, Person, TestHouse, Until};

/// A word that stands nowhere.
const NOWHERE: &str = "zqabsent";

/// A word of Azerbaijan that is not shared, and which of its own desks read what it stands in.
const PLANTED: [(&str, &[Role]); 5] = [
    ("zqdrafts", &[Secretary]),
    ("zqletter", &[Secretary, Translator]),
    ("zqperson", &[Secretary]),
    ("zqpapers", &[Secretary, Translator]),
    ("zqminute", &[Secretary, Translator]),
];

/// What an answer tells, but the word itself.
fn told(page: &Page, word: &str) -> (u16, Vec<String>, String) {
    let headers = page.headers.iter().filter(|(name, _)| *name != "date");
    let headers = headers.map(|(name, value)| format!("{name}: {value:?}").replace(word, "WORD")).collect();
    (page.status.as_u16(), headers, page.html().replace(word, "WORD"))
}

async fn plant(house: &TestHouse) {
    let proceedings = house.proceedings(Azerbaijan).await;
    let (own, other) = (&proceedings.host, &proceedings.guest);
    let [draft, letter, name, paper, minute] = PLANTED.map(|(word, _)| word);

    let typed = ProposalForm { title: draft.into(), agenda: draft.into(), ..house.proposal(Azerbaijan) };
    house.draft(own, &typed).await;

    let form = own.open("/communications/new").await.form("communications/new");
    let form = form.fill("number", letter).fill("subject", letter).fill("text_ru", letter);
    form.send().await.has_status(200);

    let terms = ProposalForm { turn_reason: "По согласию".into(), ..house.proposal(Azerbaijan) };
    let session = house.agreed_as(own, other, &terms).await;
    let form = own.open(&format!("/sessions/{session}/delegation/new")).await.form("delegation/new");
    let form = form.fill("role", "head").fill("name_ru", name).fill("position_ru", name);
    form.send().await.has_status(200);

    let fields = [("of", "session"), ("title", paper), ("language", "ru"), ("marking", "unmarked")];
    let at = format!("/sessions/{session}/papers/new");
    own.carry(&at, &fields, Some(("a.pdf", PDF))).await.has_status(303);

    let under_way = proceedings.minutes(Until::Circulated).await;
    house.item_written(own, under_way, 1, |form| form.fill("heard_ru", minute)).await;
}

async fn looked_for(person: &Person, word: &str, more: &str) -> Page {
    person.open(&format!("/search?q={word}{more}")).await
}

#[tokio::test]
async fn what_one_may_not_see_is_found_as_little_as_what_is_not_there() {
    let house = TestHouse::on(Engine::Sqlite).await;
    plant(&house).await;
    for (place, person) in people(&house).await.iter().enumerate() {
        let desk = place.checked_sub(1).map(|place| DESKS[place]);
        for (word, readers) in PLANTED {
            let finds = |role: Role| readers.contains(&role);
            let is_reader = matches!(desk, Some((Azerbaijan, Desk::Of(role))) if finds(role));
            for more in ["", "&kind=sessions", "&kind=minutes", "&kind=papers", "&page=2", "*", "%20zq"] {
                let (found, absent) =
                    (looked_for(person, word, more).await, looked_for(person, NOWHERE, more).await);
                let alike = told(&found, word) == told(&absent, NOWHERE);
                assert!(is_reader || alike, "{word}{more} is told to {desk:?}");
            }
            let all = looked_for(person, word, "").await;
            assert_eq!(all.html().contains("<mark>"), is_reader, "{word} for {desk:?}");
        }
    }
    house.close().await;
}

/// What is hidden takes no place among what is shown: results, their order and their pages stay as they were.
#[tokio::test]
async fn what_is_hidden_moves_nothing() {
    let house = TestHouse::on(Engine::Sqlite).await;
    let both = [Kazakhstan, Azerbaijan];
    let [own, other] = both.map(|party: Party| house.person(party, Secretary));
    let (own, other) = (own.await, other.await);
    let agenda = ["О zqpapers"; 12].join("\n");
    house.proposed_as(&own, &ProposalForm { agenda, ..house.proposal(Kazakhstan) }).await;
    let pages = ["", "&page=2", "&kind=agenda", "&kind=sessions"];
    let mut before = Vec::new();
    for page in pages {
        before.push(told(&looked_for(&own, "zqpapers", page).await, "zqpapers"));
    }
    assert!(before[0].2.contains("<mark>"), "{}", before[0].2);
    assert!(before[1].2 != before[0].2, "there is one page");
    for _ in 0..12 {
        let title = "О zqpapers".to_owned();
        house.draft(&other, &ProposalForm { title, ..house.proposal(Azerbaijan) }).await;
    }
    for (page, before) in pages.iter().zip(before) {
        assert!(told(&looked_for(&own, "zqpapers", page).await, "zqpapers") == before, "{page}");
    }
    house.close().await;
}

#[tokio::test]
async fn whoever_is_not_signed_in_is_sent_to_the_door() {
    let house = TestHouse::on(Engine::Sqlite).await;
    let page = house.visitor().ask(axum::http::Method::GET, "/search?q=zqabsent", None).await;
    assert_eq!(
        (page.status.as_u16(), page.header("location")),
        (303, "/sign-in?back=%2Fsearch%3Fq%3Dzqabsent")
    );
    house.visitor().open("/agreement").await.has_status(200).is_silent_on("action=\"/search\"");
    house.close().await;
}

/// What people look for stays with them.
#[tokio::test]
async fn what_is_looked_for_is_kept_nowhere() {
    let house = TestHouse::on(Engine::Sqlite).await;
    let person = house.person(Kazakhstan, Secretary).await;
    let mut tables = tests::Tables::of(&house).await;
    looked_for(&person, NOWHERE, "").await.has_status(200);
    assert!(tables.changes().await.are_none());
    drop(tables);
    house.close().await;
}
