//! The papers of a session that is held: its minutes, who takes part, who was there.

use domain::identifiers::SessionId;
use domain::languages::Language::{self, Azerbaijani, Kazakh, Russian};
use domain::parties::Party::{self, Azerbaijan, Kazakhstan};
use domain::people::Role::Secretary;
use locales::Words;
use secretariat::Engine;
use tests::validator::{letters, text_of};
use tests::{Form, Person, TestHouse};

use crate::{Paper, conform, printed, printed_in_each};

/// The texts of an item, in the letters of the language: its heading, what was heard, noted and decided. Those in
/// Russian are long enough to be hyphenated.
const TEXTS: [(Language, [(&str, &str); 4]); 3] = [
    (
        Russian,
        [
            ("heading", "О ходе выполнения решений"),
            (
                "heard",
                "Заслушали информацию представителей уполномоченных органов о противодействии незаконному обороту: ё, щ, ъ, ы, э.",
            ),
            ("noted", "Отметили возрастающее значение взаимодействия, № 7 — «перечень», 100 %."),
            ("decision_1", "Обменяться перечнями пунктов пропуска до 21\u{a0}мая."),
        ],
    ),
    (
        Kazakh,
        [
            ("heading", "Шешімдердің орындалу барысы туралы"),
            (
                "heard",
                "Уәкілетті органдар өкілдерінің заңсыз айналымға қарсы іс-қимыл туралы ақпараты тыңдалды: ә, ғ, қ, ң, ө, ұ, ү, һ, і.",
            ),
            ("noted", "Өзара іс-қимылдың маңызы артып келе жатқаны атап өтілді: Ә, Ғ, Қ, Ң, Ө, Ұ, Ү, Һ, І."),
            ("decision_1", "Өткізу пункттерінің тізбелерімен алмассын."),
        ],
    ),
    (
        Azerbaijani,
        [
            ("heading", "Qərarların icrasının gedişi haqqında"),
            (
                "heard",
                "Səlahiyyətli orqanların nümayəndələrinin məlumatı dinlənildi: ç, ə, ğ, ı, i, ö, ş, ü.",
            ),
            ("noted", "Qarşılıqlı fəaliyyətin artan əhəmiyyəti qeyd edildi: Ç, Ə, Ğ, I, İ, Ö, Ş, Ü."),
            ("decision_1", "Buraxılış məntəqələrinin siyahıları mübadilə edilsin."),
        ],
    ),
];

/// The name and position of one of the delegation, as they are spelled in each language.
const EXPERT: [(Language, [&str; 2]); 3] = [
    (Russian, ["Щёголев Ю. Я.", "главный эксперт департамента"]),
    (Kazakh, ["Үлгіұлы Ә. Һ.", "департаменттің бас сарапшысы"]),
    (Azerbaijani, ["Örnəkov İ. Ş.", "departamentin baş eksperti"]),
];

/// Writes every item in Russian with its decision, and then renders it; has the originals in all three languages.
pub(crate) async fn write(house: &TestHouse, host: &Person, id: SessionId) {
    // The heading in Russian is that of the agenda.
    let [(_, [_, russian @ ..]), renderings @ ..] = TEXTS;
    for number in 1..=house.minutes_begun(host, id).await {
        let written = |form: Form| fill(form, Russian, &russian).fill("decision_1_executor_1", "both");
        house.item_written(host, id, number, written).await;
        let rendered = |form: Form| {
            renderings.iter().fold(form, |form, (language, texts)| {
                let checked = texts.map(|(part, _)| format!("{part}_{}_checked", language.tag()));
                checked.iter().fold(fill(form, *language, texts), |form, tick| form.fill(tick, "on"))
            })
        };
        house.item_written(host, id, number, rendered).await;
    }
    let form = host.open(&format!("/sessions/{id}/minutes/next-session")).await.form("next-session");
    form.fill("kazakh", "on").fill("azerbaijani", "on").send().await.has_status(200);
}

fn fill(form: Form, language: Language, texts: &[(&str, &str)]) -> Form {
    texts.iter().fold(form, |form, (part, text)| form.fill(&format!("{part}_{}", language.tag()), text))
}

/// Adds the expert to the delegation and tells it.
async fn expert(house: &TestHouse, secretary: &Person, id: SessionId) {
    let form = secretary.open(&format!("/sessions/{id}/delegation/new")).await.form("delegation/new");
    let form = EXPERT.iter().fold(form, |form, (language, [name, position])| {
        let tag = language.tag();
        form.fill(&format!("name_{tag}"), name).fill(&format!("position_{tag}"), position)
    });
    form.fill("role", "expert").send().await.has_status(200);
    house.shared_delegation(secretary, id).await;
}

/// The letters of a paper in the order in which they are read.
fn read(paper: &Paper) -> String {
    letters(&text_of(&paper.bytes).expect("the paper cannot be read"))
}

/// Every text of the item in this language, as letters.
fn texts(language: Language) -> Vec<String> {
    let of = TEXTS.iter().find(|(of, _)| *of == language).expect("no texts");
    // The heading in Russian is that of the agenda.
    of.1[usize::from(language == Russian)..].iter().map(|(_, text)| letters(text)).collect()
}

/// Where each text of this language stands; fails where one does not come back.
#[track_caller]
fn places(paper: &Paper, language: Language) -> Vec<usize> {
    let all = read(paper);
    let place = |text: &String| {
        let found = all.find(text);
        found.unwrap_or_else(|| panic!("{}: {text} does not come back: {all}", paper.name))
    };
    texts(language).iter().map(place).collect()
}

#[tokio::test]
async fn minutes_conform_and_come_back_letter_for_letter_in_the_order_of_their_owner() {
    let house = TestHouse::on(Engine::Sqlite).await;
    let (host, guest) =
        (house.person(Kazakhstan, Secretary).await, house.person(Azerbaijan, Secretary).await);
    let (id, heads) = house.opened_with_heads(&host, &guest).await;
    for secretary in [&host, &guest] {
        expert(&house, secretary, id).await;
    }
    write(&house, &host, id).await;
    let minutes = format!("/sessions/{id}/minutes");
    let draft = printed(&host, &format!("{minutes}/working-ru.pdf")).await;
    house.minutes_circulated(&host, id).await;
    house.minutes_agreed(&heads, id).await;
    house.minutes_signed(&host, id).await;
    let mut papers = vec![Paper { name: "the draft".to_owned(), ..draft }];
    for name in [
        "original-kazakhstan",
        "original-azerbaijan",
        "working-ru",
        "working-kk",
        "working-az",
        "columns-ru-kk",
        "columns-ru-az",
    ] {
        papers.push(printed(&host, &format!("{minutes}/{name}.pdf")).await);
    }
    conform(&papers);

    let [draft, kazakhstan, azerbaijan, russian, kazakh, azerbaijani, beside_kazakh, beside_azerbaijani] =
        &papers[..]
    else {
        panic!("not every paper is printed")
    };
    for (paper, order) in
        [(kazakhstan, [Kazakh, Azerbaijani, Russian]), (azerbaijan, [Azerbaijani, Kazakh, Russian])]
    {
        let all: Vec<usize> = order.into_iter().flat_map(|language| places(paper, language)).collect();
        assert!(all.is_sorted(), "{}: the texts do not follow one another: {all:?}", paper.name);
    }
    for (paper, own) in [(draft, Russian), (russian, Russian), (kazakh, Kazakh), (azerbaijani, Azerbaijani)] {
        assert!(places(paper, own).is_sorted(), "{}", paper.name);
        for other in [Russian, Kazakh, Azerbaijani].into_iter().filter(|&language| language != own) {
            let all = read(paper);
            assert!(
                !texts(other).iter().any(|text| all.contains(text)),
                "{} is in {other:?} too",
                paper.name
            );
        }
    }
    for (paper, beside) in [(beside_kazakh, Kazakh), (beside_azerbaijani, Azerbaijani)] {
        // Part stands against part, Russian at the left: read first.
        let parts: Vec<usize> = places(paper, Russian)
            .into_iter()
            .zip(&places(paper, beside)[1..])
            .flat_map(|(left, &right)| [left, right])
            .collect();
        assert!(parts.is_sorted(), "{}: part does not stand against part: {parts:?}", paper.name);
    }
    house.close().await;
}

#[tokio::test]
async fn lists_of_participants_and_attendance_conform_and_name_the_readers_party_first() {
    let house = TestHouse::on(Engine::Sqlite).await;
    let (host, guest) =
        (house.person(Kazakhstan, Secretary).await, house.person(Azerbaijan, Secretary).await);
    let (id, _) = house.opened_with_heads(&host, &guest).await;
    expert(&house, &host, id).await;
    let mut papers = Vec::new();
    for (reader, party) in [(&host, Kazakhstan), (&guest, Azerbaijan)] {
        for path in ["participants.pdf", "attendance.pdf"] {
            for (language, paper) in printed_in_each(reader, &format!("/sessions/{id}/{path}")).await {
                papers.push((party, language, paper));
            }
        }
    }
    conform(papers.iter().map(|(_, _, paper)| paper));
    for (party, language, paper) in &papers {
        let all = read(paper);
        // What is not spelled in a language prints in Russian.
        let spelled = EXPERT.iter().find(|(of, _)| of == language).unwrap_or(&EXPERT[0]);
        for text in spelled.1 {
            assert!(all.contains(&letters(text)), "{}: {text} does not come back: {all}", paper.name);
        }
        let words = Words::of(*language);
        let place = |party: Party| {
            let heading = letters(&words.tell("delegations-of", &[("party", party.into())]));
            all.find(&heading).unwrap_or_else(|| panic!("{}: {heading} is not in {all}", paper.name))
        };
        assert!(place(*party) < place(party.other()), "{}: {} is not first", paper.name, party.key());
    }
    house.close().await;
}
