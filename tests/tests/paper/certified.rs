//! A certified copy: the text of the Party's original in all its languages, and the certificate on the last page.

use domain::languages::Language::{Azerbaijani, Kazakh, Russian};
use domain::parties::Party::{Azerbaijan, Kazakhstan};
use domain::people::Role::{Archivist, Secretary};
use locales::Words;
use secretariat::Engine;
use tests::validator::{letters, text_of};
use tests::{PDF, Person, TestHouse};

use crate::{Paper, conform, proceedings::write};

/// What an archivist types, in the letters of each language; the same every time.
const SAID: [(&str, &str); 5] = [
    ("place", "город Конаев"),
    ("name", "Өрнекұлы Ә. Ғ., Örnəkov İ. Ş."),
    ("position", "мұрағат басшысы – arxiv rəhbəri"),
    ("keeper", "Центральный архив, фонд № 7"),
    ("reference", "7-3/2026"),
];

async fn certified(archivist: &Person, path: &str) -> Vec<u8> {
    let copy = archivist.open(path).await.form("certify").fill_all(&SAID).send().await;
    copy.has_status(200);
    copy.bytes.clone()
}

#[tokio::test]
async fn a_certified_copy_conforms_and_bears_checksum_and_reference_once() {
    let house = TestHouse::on(Engine::Sqlite).await;
    let (host, guest) =
        (house.person(Kazakhstan, Secretary).await, house.person(Azerbaijan, Secretary).await);
    let (session, heads) = house.opened_with_heads(&host, &guest).await;
    write(&house, &host, session).await;
    house.minutes_circulated(&host, session).await;
    house.minutes_agreed(&heads, session).await;
    house.minutes_signed(&host, session).await;
    let mut papers = Vec::new();
    for (secretary, party) in [(&host, Kazakhstan), (&guest, Azerbaijan)] {
        let archivist = house.person(party, Archivist).await;
        let at = house.attached(secretary, session, "minutes", PDF).await;
        house.shared_paper(secretary, &at).await;
        archivist.open(&format!("{at}/seal")).await.form("seal").send().await.has_status(200);
        let path = format!("/sessions/{session}/minutes/certify");
        let bytes = certified(&archivist, &path).await;
        assert!(certified(&archivist, &path).await == bytes, "not the same bytes");
        papers.push(Paper { name: format!("the copy of {}", party.key()), bytes });
    }
    conform(&papers);
    for (paper, order) in papers.iter().zip([[Kazakh, Azerbaijani, Russian], [Azerbaijani, Kazakh, Russian]])
    {
        let read = letters(&text_of(&paper.bytes).expect("the copy cannot be read"));
        let place = |words: &str| {
            let found = read.find(&letters(words));
            found.unwrap_or_else(|| panic!("{}: {words} does not come back: {read}", paper.name))
        };
        let formulas: Vec<usize> =
            order.iter().map(|language| place(&Words::of(*language).say("print-certificate"))).collect();
        assert!(formulas.is_sorted(), "{}: the formulas stand in another order", paper.name);
        for (_, said) in SAID {
            assert!(place(said) > formulas[0], "{}: {said} is not on the certificate", paper.name);
            assert_eq!(read.matches(&letters(said)).count(), 1, "{}: {said}", paper.name);
        }
        let own = Words::of(order[0]);
        assert!(place(&own.say("print-certificate-digest")) > formulas[2], "{}", paper.name);
        assert_eq!(
            read.matches(&letters(&own.say("print-certificate-reference"))).count(),
            1,
            "{}",
            paper.name
        );
    }
    house.close().await;
}
