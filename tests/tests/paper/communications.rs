//! A note as it goes on paper: in each of its languages, under its marking, composed by the formulas.

use domain::languages::Language::{Azerbaijani, Kazakh, Russian};
use domain::parties::Party::Kazakhstan;
use domain::people::Role::Secretary;
use secretariat::Engine;
use tests::TestHouse;
use tests::validator::{letters, text_of};

use crate::{Paper, conform, printed};

/// The letters of each language, and a word so long that it is to be hyphenated.
const TEXTS: [(&str, &str); 3] = [
    ("ru", "Министерство сообщает о противодействии незаконному обороту прекурсоров: ё, щ, ъ, ы, э, № 7."),
    ("kk", "Министрлік заңсыз айналымға қарсы іс-қимыл туралы хабарлайды: ә, ғ, қ, ң, ө, ұ, ү, һ, і."),
    ("az", "Nazirlik qanunsuz dövriyyəyə qarşı mübarizə barədə bildirir: ç, ə, ğ, ı, i, ö, ş, ü."),
];

#[tokio::test]
async fn a_note_conforms_and_comes_back_letter_for_letter() {
    let house = TestHouse::on(Engine::Sqlite).await;
    let secretary = house.person(Kazakhstan, Secretary).await;
    let form = secretary.open("/communications/new").await.form("communications/new");
    let form = form.fill("number", "12-3/45").fill("subject", "О взаимодействии");
    let form = form.fill("marking", "official-use").fill_day("dated", house.day(Kazakhstan, -1));
    let form = TEXTS.iter().fold(form, |form, (tag, text)| form.fill(&format!("text_{tag}"), text));
    let page = form.send().await;
    let at = page.place();
    let mut papers = Vec::new();
    for (language, (_, text)) in [Russian, Kazakh, Azerbaijani].into_iter().zip(TEXTS) {
        let paper = printed(&secretary, &format!("{at}/{}.pdf", language.tag())).await;
        let read = letters(&text_of(&paper.bytes).expect("the paper cannot be read"));
        assert!(read.contains(&letters(text)), "{}: {read}", paper.name);
        assert!(read.contains(&letters("12-3/45")), "{}: {read}", paper.name);
        let again = printed(&secretary, &format!("{at}/{}.pdf", language.tag())).await;
        assert!(again.bytes == paper.bytes, "{} is not the same bytes", paper.name);
        papers.push(Paper { name: format!("the note in {}", language.tag()), ..paper });
    }
    let marked = secretary.open(&format!("{at}/ru.pdf")).await;
    assert!(marked.header("content-disposition").contains("for-official-use"), "a file bears its marking");
    conform(&papers);
    house.close().await;
}
