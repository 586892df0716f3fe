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

/// Composed by the formulas from what it carries, in the languages of each Party.
#[tokio::test]
async fn a_note_on_the_composition_conforms_and_names_everybody() {
    let house = TestHouse::on(Engine::Sqlite).await;
    let table = "Образцов А. А.\tминистр\tсопредседатель\tҮлгіұлы А. А.\tминистр\tNümunəzadə R. Ə.\tnazir\n\
                 Примеров Б. Б.\tсоветник\tответственный секретарь\n";
    let mut papers = Vec::new();
    for (party, own, name) in
        [(Kazakhstan, Kazakh, "Үлгіұлы А. А."), (Kazakhstan.other(), Azerbaijani, "Nümunəzadə R. Ə.")]
    {
        let secretary = house.person(party, Secretary).await;
        let form = secretary.open("/communications/new").await.form("communications/new");
        let form = form.fill("number", "02-15/9").fill("subject", "О составе Совместной комиссии");
        let at = form.fill_day("dated", house.day(party, -1)).send().await.place();
        let form = secretary.open(&format!("{at}/contents/new?kind=composition")).await.form("contents/new");
        let form = form.fill("table", table).press("check").await.form("contents/new");
        form.press("take").await.has_status(200);
        let page = secretary.open(&format!("{at}/face")).await.form("face").press("compose").await;
        page.form("face").send().await.has_status(200);
        for (language, name) in [(Russian, "Образцов А. А."), (own, name)] {
            let paper = printed(&secretary, &format!("{at}/{}.pdf", language.tag())).await;
            let read = letters(&text_of(&paper.bytes).expect("the paper cannot be read"));
            let office = locales::Words::of(language).say("commission-office-co-chair");
            for told in [name, "Примеров Б. Б.", &office] {
                assert!(read.contains(&letters(told)), "{told}: {read}");
            }
            let name = format!("the note of {} in {}", party.key(), language.tag());
            papers.push(Paper { name, ..paper });
        }
    }
    conform(&papers);
    house.close().await;
}
