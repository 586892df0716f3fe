//! What is hidden and what does not exist are answered alike, byte for byte.

use super::fixtures::{Come, Hands, Thing};
use axum::http::Method;
use domain::parties::Party::{Azerbaijan, Kazakhstan};
use domain::people::Role::{Administrator, Archivist, Delegate, Secretary};
use secretariat::Engine;
use tests::{Page, Person, TestHouse};

/// An id that nothing has.
const NOTHING: &str = "00000000-0000-4000-8000-000000000000";

/// What an answer tells: its status, its headers but the date, its bytes with the id left out.
fn told(page: &Page, id: &str) -> (u16, Vec<String>, String) {
    let headers = page.headers.iter().filter(|(name, _)| *name != "date");
    let headers = headers.map(|(name, value)| format!("{name}: {value:?}").replace(id, "ID")).collect();
    (page.status.as_u16(), headers, String::from_utf8_lossy(&page.bytes).replace(id, "ID"))
}

async fn answers_alike(person: &Person, path: &str, id: &str) {
    for (method, body) in
        [(Method::GET, None), (Method::POST, Some("version=1&act=draft&reason=x&title=y".to_owned()))]
    {
        let hidden = person.ask(method.clone(), &path.replace("{id}", id), body.clone()).await;
        let absent = person.ask(method.clone(), &path.replace("{id}", NOTHING), body).await;
        assert!(!hidden.status.is_success(), "{method} {path}: {}", hidden.status);
        assert_eq!(told(&hidden, id), told(&absent, NOTHING), "{method} {path}");
    }
}

#[tokio::test]
async fn hidden_and_absent_are_answered_alike() {
    let house = TestHouse::on(Engine::Sqlite).await;
    let hands = Hands::of(&house).await;
    let id = async |thing| hands.make(thing).await.path("{id}");
    let (draft, account) = (id(Thing::Draft).await, id(Thing::Account).await);
    let (proposed, agreed) = (id(Thing::Proposed).await, id(Thing::Agreed).await);

    for person in [
        house.person(Azerbaijan, Secretary).await,
        house.person(Azerbaijan, Administrator).await,
        house.person(Kazakhstan, Delegate).await,
        house.visitor(),
    ] {
        for path in ["/sessions/drafts/{id}", "/sessions/drafts/{id}/discard", "/sessions/{id}"] {
            answers_alike(&person, path, &draft).await;
        }
    }
    for person in [house.person(Azerbaijan, Administrator).await, house.person(Kazakhstan, Secretary).await] {
        for path in ["/accounts/{id}", "/accounts/{id}/link"] {
            answers_alike(&person, path, &account).await;
        }
    }
    let archivist = house.person(Kazakhstan, Archivist).await;
    for session in [&proposed, &agreed] {
        for path in [
            "",
            "/agenda",
            "/agenda.pdf",
            "/agree",
            "/withdraw",
            "/decline",
            "/cancel",
            "/postpone",
            "/convene",
        ] {
            answers_alike(&archivist, &format!("/sessions/{{id}}{path}"), session).await;
        }
    }
    house.close().await;
}

#[tokio::test]
async fn a_paper_that_is_not_shared_is_answered_as_one_that_is_not() {
    let house = TestHouse::on(Engine::Sqlite).await;
    let hands = Hands::of(&house).await;
    let there = hands.make(Thing::Paper(Come::Unshared)).await;
    let (id, digest) = (there.path("{id}"), there.path("{digest}"));
    for person in [
        house.person(Azerbaijan, Secretary).await,
        house.person(Azerbaijan, Archivist).await,
        house.person(Kazakhstan, Delegate).await,
        house.person(Kazakhstan, Archivist).await,
    ] {
        for path in [
            "",
            "/add-version",
            "/share",
            "/recall",
            "/seal",
            "/propose-correction",
            "/agree-correction",
            "/decline-correction",
        ] {
            answers_alike(&person, &format!("/papers/{{id}}{path}"), &id).await;
        }
        answers_alike(&person, &format!("/papers/{{id}}/{digest}"), &id).await;
    }
    house.close().await;
}

#[tokio::test]
async fn an_archivist_finds_nothing_of_what_is_not_final() {
    let house = TestHouse::on(Engine::Sqlite).await;
    let hands = Hands::of(&house).await;
    let session = hands.make(Thing::Agreed).await.path("{id}");
    let archivist = house.person(Kazakhstan, Archivist).await;
    for path in ["/", "/sessions", "/sessions?page=2"] {
        archivist.open(path).await.has_status(200).is_silent_on(&session);
    }
    let delegate = house.person(Kazakhstan, Delegate).await;
    assert!(
        delegate.open("/sessions").await.html().contains(&session),
        "a delegate sees what the Parties share"
    );
    house.close().await;
}

#[tokio::test]
async fn a_list_that_was_not_told_stays_with_its_party() {
    let house = TestHouse::on(Engine::Sqlite).await;
    let hands = Hands::of(&house).await;
    let there = hands.make(Thing::List).await;
    let (own, other) = (house.person(Kazakhstan, Secretary).await, house.person(Azerbaijan, Secretary).await);
    for route in [
        "/sessions/{id}",
        "/sessions/{id}/delegations",
        "/sessions/{id}/attendance",
        "/sessions/{id}/participants.pdf",
        "/sessions/{id}/attendance.pdf",
    ] {
        let path = there.path(route);
        let seen = other.open(&path).await;
        let text = match seen.header("content-type") {
            "application/pdf" => tests::validator::text_of(&seen.bytes).expect("the paper cannot be read"),
            _ => seen.html(),
        };
        assert!(!text.contains("Участник"), "{route} tells the other Party what was not told");
    }
    let list = own.open(&there.path("/sessions/{id}/delegation")).await;
    assert!(list.html().contains("Участник"), "the list is not there at all");
    house.close().await;
}
