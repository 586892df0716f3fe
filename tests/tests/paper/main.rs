//! Papers as they come from the real routes: conforming to the archive's format, readable letter for letter, the same
//! bytes each time; and the letters that the door takes against those that the face has.

use domain::languages::Language;
use domain::parties::Party::Kazakhstan;
use domain::people::Role::Secretary;
use domain::text::is_printed;
use secretariat::Engine;
use secretariat::sessions::ProposalForm;
use tests::validator::{Flavour, text_of, validate_all};
use tests::{Person, TestHouse};

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

/// Letters alone: where a line ends is the paper's own matter, and so is where a word is parted.
fn letters(text: &str) -> String {
    text.chars()
        .filter(|letter| !letter.is_whitespace() && !matches!(letter, '-' | '\u{ad}' | '\u{2010}'))
        .collect()
}

#[tokio::test]
async fn the_agenda_conforms_in_four_languages_and_comes_back_letter_for_letter() {
    let house = TestHouse::on(Engine::Sqlite).await;
    let secretary = house.person(Kazakhstan, Secretary).await;
    let path = agenda(&house, &secretary).await;
    let mut papers = Vec::new();
    for language in Language::ALL {
        secretary.reads(language).await;
        let page = secretary.open(&path).await;
        page.has_status(200);
        assert_eq!(page.header("content-type"), "application/pdf");
        assert_eq!(page.header("cache-control"), "no-store");
        papers.push((language.tag(), page.bytes));
    }
    let files: Vec<(&str, &[u8])> = papers.iter().map(|(name, bytes)| (*name, bytes.as_slice())).collect();
    for flavour in [Flavour::Archive2a, Flavour::Accessible1] {
        assert_eq!(validate_all(&files, flavour), Ok(()), "{flavour:?}");
    }
    for (language, bytes) in files {
        let text = letters(&text_of(bytes).expect("the paper cannot be read"));
        for item in ITEMS {
            assert!(text.contains(&letters(item)), "{language}: {item} does not come back: {text}");
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

#[test]
fn whatever_the_door_takes_can_be_printed() {
    let all = || '\0'..=char::MAX;
    let taken: Vec<char> = all().filter(|&letter| is_printed(letter)).collect();
    assert!(taken.len() > 800, "the door takes {} letters", taken.len());
    let lacking: Vec<char> = taken.into_iter().filter(|&letter| !print::covers(letter)).collect();
    assert!(lacking.is_empty(), "the door takes what the face lacks: {lacking:?}");
}

#[test]
fn whatever_the_face_has_is_taken_but_for_marks_that_combine() {
    let refused: Vec<char> =
        ('\0'..=char::MAX).filter(|&letter| print::covers(letter) && !is_printed(letter)).collect();
    let by_design = |letter: &char| matches!(letter, '\u{300}'..='\u{36f}' | '\u{483}'..='\u{489}' | '\u{200b}'..='\u{206f}' | '\u{e000}'..='\u{f8ff}');
    let refused: Vec<char> = refused.into_iter().filter(|letter| !by_design(letter)).collect();
    insta::assert_snapshot!("letters_of_the_face_that_the_door_refuses", format!("{refused:?}"));
}
