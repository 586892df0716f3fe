//! The agenda of a proposed session.

use domain::languages::Language;
use domain::parties::Party::Kazakhstan;
use domain::people::Role::Secretary;
use secretariat::Engine;
use secretariat::sessions::ProposalForm;
use tests::validator::{letters, text_of};
use tests::{Person, TestHouse};

use crate::{conform, printed_in_each};

/// Items in the letters of all four languages, one long enough to be hyphenated, one with what a paper might lose.
const ITEMS: [&str; 5] = [
    "О ходе выполнения решений и о взаимодействии уполномоченных органов государств Сторон в области транспорта",
    "Қазақстан Республикасының көлік және байланыс саласындағы ынтымақтастығы туралы: ә, ғ, қ, ң, ө, ұ, ү, һ, і",
    "Azərbaycan Respublikasının nəqliyyat sahəsində əməkdaşlığı haqqında: ç, ə, ğ, ı, İ, ö, ş, ü",
    "On ferries & berths: “the East–West corridor”, 100 % of № 7 — ½ of it, 21\u{a0}May, €5, ₸5",
    "О подписании протокола",
];

/// A session whose agenda has these items, as this person can print it.
async fn agenda(house: &TestHouse, secretary: &Person) -> String {
    let form = ProposalForm { agenda: ITEMS.join("\n"), ..house.proposal(Kazakhstan) };
    let id = house.proposed_as(secretary, &form).await;
    format!("/sessions/{id}/agenda.pdf")
}

#[tokio::test]
async fn the_agenda_conforms_in_four_languages_and_comes_back_letter_for_letter() {
    let house = TestHouse::on(Engine::Sqlite).await;
    let secretary = house.person(Kazakhstan, Secretary).await;
    let path = agenda(&house, &secretary).await;
    let papers = printed_in_each(&secretary, &path).await;
    conform(papers.iter().map(|(_, paper)| paper));
    for (_, paper) in papers {
        let text = letters(&text_of(&paper.bytes).expect("the paper cannot be read"));
        for item in ITEMS {
            assert!(text.contains(&letters(item)), "{}: {item} does not come back: {text}", paper.name);
        }
    }
    house.close().await;
}

#[tokio::test]
async fn a_paper_is_the_same_bytes_each_time_until_the_record_changes() {
    let house = TestHouse::on(Engine::Sqlite).await;
    let secretary = house.person(Kazakhstan, Secretary).await;
    let path = agenda(&house, &secretary).await;
    let first = secretary.open(&path).await.bytes;
    house.clock.advance(chrono::Duration::hours(3));
    assert!(secretary.open(&path).await.bytes == first, "three hours later the paper has other bytes");
    let colleague = house.person(Kazakhstan, Secretary).await;
    assert!(colleague.open(&path).await.bytes == first, "for a colleague the paper has other bytes");
    secretary.reads(Language::English).await;
    assert!(secretary.open(&path).await.bytes != first, "another language is another paper");
    house.close().await;
}
