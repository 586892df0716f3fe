//! Search through the house: what is found by which words, in which order, and alike on both databases.

use domain::identifiers::SessionId;
use domain::parties::Party::{Azerbaijan, Kazakhstan};
use domain::people::Role::{Archivist, Delegate, Secretary};
use secretariat::sessions::ProposalForm;
use secretariat::{Engine, mark};
use tests::{PDF, Page, Person, TestHouse, Until, on_both};

async fn looked_for(person: &Person, typed: &str) -> Page {
    let form = person.open("/search").await.form_with("kind").fill("q", typed);
    let page = form.send().await;
    page.has_status(200);
    page
}

/// Where the results of a page lead, in their order.
fn results(page: &Page) -> Vec<String> {
    let document = page.document();
    let heads = document.elements().filter(|element| element.name == "h2");
    heads
        .filter_map(|head| document.within(head).find_map(|one| one.get("href")))
        .map(str::to_owned)
        .collect()
}

#[track_caller]
fn leads_to(page: &Page, path: &str) {
    let results = results(page);
    assert!(
        results.iter().any(|result| result.starts_with(path)),
        "{} finds {results:?}, not {path}",
        page.path
    );
}

/// A commission with something of every kind, laid out alike in every house.
struct Commission {
    secretary: Person,
    session: SessionId,
    ahead: SessionId,
}

async fn commission(house: &TestHouse) -> Commission {
    let proceedings = house.proceedings(Kazakhstan).await;
    let session = proceedings.minutes(Until::Signed).await;
    let (own, other) = (&proceedings.host, &proceedings.guest);
    house.close_session(own, session).await;
    let agenda =
        "О қауіпсіздік шаралары\nО Bakı limanı и İclas\nО кауипсиздик\nО ещё одном вопросе".to_owned();
    let terms = ProposalForm {
        turn_reason: "По согласию".into(),
        venue: "Дом приёмов".into(),
        agenda,
        ..house.proposal(Azerbaijan)
    };
    let ahead = house.agreed_as(own, other, &terms).await;
    house.delegation(own, ahead).await;
    house.shared_delegation(own, ahead).await;
    for (number, subject) in [("03-12/145", "О перечне органов"), ("03-12/146", "Об органах и о перечне")]
    {
        let form = own.open("/communications/new").await.form("communications/new");
        let form = form.fill("number", number).fill("subject", subject).fill("text_ru", "Имеем честь.");
        let at = form.fill_day("dated", house.day(Kazakhstan, -1)).send().await.place();
        let form = own.open(&format!("{at}/dispatch")).await.form("dispatch");
        form.fill_day("dispatched", house.day(Kazakhstan, 0)).send().await.has_status(200);
    }
    let fields =
        [("of", "session"), ("title", "Справка о паромах"), ("language", "ru"), ("marking", "official-use")];
    let at = format!("/sessions/{ahead}/papers/new");
    own.carry(&at, &fields, Some(("a.pdf", PDF))).await.has_status(303);
    Commission { secretary: proceedings.host.clone(), session, ahead }
}

/// What is looked for in the tests below.
const TYPED: [&str; 24] = [
    "перечн",
    "О перечне органов",
    "органов перечень",
    "03-12/145",
    "145",
    "03 12",
    "қауіпсіздік",
    "кауипсиздик",
    "КАУИПСИЗДИК",
    "baki",
    "BAKI",
    "iclas",
    "Iclas",
    "еще",
    "ещё",
    "участник",
    "Үкіметі",
    "Үкiметi",
    "hökumət",
    "hokumet",
    "доклад",
    "обменяться перечнями",
    "о",
    "III",
];

#[tokio::test]
async fn both_databases_give_the_same_in_the_same_order() {
    let houses = [TestHouse::on(Engine::Sqlite).await, TestHouse::on(Engine::Postgres).await];
    let mut answers: Vec<Vec<String>> = Vec::new();
    for house in &houses {
        let Commission { secretary, .. } = commission(house).await;
        let archivist = house.person(Azerbaijan, Archivist).await;
        let mut told = Vec::new();
        for typed in TYPED {
            for person in [&secretary, &archivist] {
                let page = looked_for(person, typed).await;
                told.push(page.text("main"));
                told.extend(results(&page));
            }
        }
        answers.push(told);
    }
    for (sqlite, postgres) in answers[0].iter().zip(&answers[1]) {
        assert_eq!(sqlite, postgres);
    }
    assert_eq!(answers[0].len(), answers[1].len());
    assert!(answers[0].iter().any(|told| told.contains("/sessions/")));
    for house in houses {
        house.close().await;
    }
}

on_both! {
    async fn everything_is_found_where_it_stands(house: &TestHouse) {
        let Commission { secretary, session, ahead } = commission(house).await;
        for (typed, path) in [
            ("Дом приемов", format!("/sessions/{ahead}")),
            ("кауипсиздик", format!("/sessions/{ahead}#agenda")),
            ("участник head", format!("/sessions/{ahead}/delegations#kazakhstan")),
            ("заслушали", format!("/sessions/{session}/minutes")),
            ("обменяться перечнями", "/decisions/".into()),
            ("III/1.1", "/decisions/".into()),
            ("145", "/communications/".into()),
            ("паром", "/papers/".into()),
            ("Бас прокуратура", "/authorities/notified#".into()),
            ("Үкіметі", "/agreement/".into()),
        ] {
            let typed = if typed == "III/1.1" {
                let number = secretary.open(&format!("/sessions/{session}")).await;
                number.text("h1").split(' ').next().map(|number| format!("{number}/1.1")).unwrap_or_default()
            } else {
                typed.to_owned()
            };
            leads_to(&looked_for(&secretary, &typed).await, &path);
        }
        let page = looked_for(&secretary, "паром").await;
        page.says("Для служебного пользования");
        let first = |page: &Page| results(page).first().cloned().unwrap_or_default();
        let exact = secretary.open(&first(&looked_for(&secretary, "03-12/146").await)).await;
        exact.says("03-12/146");
    }

    async fn what_is_typed_exactly_comes_before_its_neighbours(house: &TestHouse) {
        let Commission { secretary, .. } = commission(house).await;
        for (typed, first, second) in [
            ("қауіпсіздік", "қауіпсіздік", "кауипсиздик"),
            ("кауипсиздик", "кауипсиздик", "қауіпсіздік"),
        ] {
            let page = secretary.open(&format!("/search?q={}&kind=agenda", percent(typed))).await;
            let told = page.text("main");
            let at = |word: &str| told.find(&format!("О {word}")).expect("the item is not found");
            assert!(at(first) < at(second), "{typed}: {told}");
        }
    }

    async fn whatever_is_typed_is_answered(house: &TestHouse) {
        let secretary = house.person(Kazakhstan, Secretary).await;
        for typed in [
            "\"", "*", "NEAR(a b)", "a NEAR b", "a AND", "OR", "NOT a", "(", ")", "a:b", "words:a", "-a", "^a", "'",
            "a' | 'b", "a & !b", "a <-> b", ":*", "\\", "%", "_", "a_b", "\u{0}", "a\u{7}b", "漢字", "💬", ";", "--",
            "e\u{301}", "ﬁ", "İIıi", "_search", "{a b}: c", "+a", "№",
        ] {
            let page = secretary.open(&format!("/search?q={}", percent(typed))).await;
            assert_eq!(page.has_status(200).document().elements().filter(|one| one.name == "h1").count(), 1);
        }
        let long = secretary.open(&format!("/search?q={}", "a%20".repeat(15_000))).await;
        long.has_status(200).says(&long.words().say("search-cut"));
        for more in ["page=0", "page=-1", "page=x", "page=99999999999999999999", "kind=nothing", "kind=", "q=a&q=b"] {
            secretary.open(&format!("/search?q=a&{more}")).await.has_status(200);
        }
        for odd in ["/search?q=%FF%FE", "/search?q", "/search?", "/search?q=%"] {
            secretary.open(odd).await.has_status(200);
        }
    }

    async fn results_come_page_by_page(house: &TestHouse) {
        let secretary = house.person(Kazakhstan, Secretary).await;
        let agenda: Vec<String> = (1..=24).map(|number| format!("О пароме {number}")).collect();
        house.proposed_as(&secretary, &ProposalForm { agenda: agenda.join("\n"), ..house.proposal(Kazakhstan) }).await;
        let mut all = Vec::new();
        let mut page = looked_for(&secretary, "пароме").await;
        loop {
            let told = page.text("main");
            let numbers = told.split("О пароме ").skip(1).map(|rest| rest.split(|a: char| !a.is_numeric()).next());
            all.extend(numbers.filter_map(|number| number?.parse::<i32>().ok()));
            let next = page.words().say("frame-next");
            let document = page.document();
            let link = document.elements().find(|one| one.name == "a" && document.text(one) == next);
            let Some(link) = link.and_then(|link| link.get("href")).map(str::to_owned) else { break };
            page = secretary.open(&link).await;
        }
        all.sort_unstable();
        assert_eq!(all, (1..=24).collect::<Vec<i32>>());
    }

    async fn more_than_is_ranked_is_said_and_a_kind_narrows_it(house: &TestHouse) {
        let secretary = house.person(Kazakhstan, Secretary).await;
        let agenda = ["О пароме"; 55].join("\n");
        for days in [40, 44, 48, 52] {
            let form = ProposalForm { agenda: agenda.clone(), ..house.proposal_in(Kazakhstan, days) };
            house.proposed_as(&secretary, &form).await;
        }
        let page = looked_for(&secretary, "паром").await;
        page.says(&page.words().say("search-capped"));
        assert_eq!(results(&page).len(), 10);
        let page = secretary.open("/search?q=%D0%BF%D0%B0%D1%80%D0%BE%D0%BC&kind=papers").await;
        page.has_status(200).is_silent_on(&page.words().say("search-capped"));
        assert!(results(&page).is_empty());
    }

    async fn who_circulated_a_text_and_changed_it_finds_the_new_and_the_other_the_old(house: &TestHouse) {
        let proceedings = house.proceedings(Kazakhstan).await;
        let session = proceedings.minutes(Until::Circulated).await;
        let (host, guest) = (&proceedings.host, &proceedings.guest);
        let finds = async |person: &Person, word: &str| !results(&looked_for(person, word).await).is_empty();
        house.item_written(host, session, 1, |form| form.fill("heard_ru", "zqfirst")).await;
        assert!(finds(host, "zqfirst").await && !finds(guest, "zqfirst").await);
        house.minutes_circulated(host, session).await;
        assert!(finds(host, "zqfirst").await && finds(guest, "zqfirst").await);
        house.item_written(host, session, 1, |form| form.fill("heard_ru", "zqsecond")).await;
        assert!(finds(host, "zqsecond").await && !finds(host, "zqfirst").await);
        assert!(!finds(guest, "zqsecond").await && finds(guest, "zqfirst").await);
        let archivist = house.person(Azerbaijan, Archivist).await;
        assert!(!finds(&archivist, "zqfirst").await && !finds(&archivist, "zqsecond").await);
    }

    async fn what_is_shared_is_found_from_then_on(house: &TestHouse) {
        let (own, other) = (house.person(Kazakhstan, Secretary).await, house.person(Azerbaijan, Secretary).await);
        let delegate = house.person(Azerbaijan, Delegate).await;
        let session = house.agreed_as(&own, &other, &house.proposal(Kazakhstan)).await;
        // In the Agreement everybody finds the same words.
        let finds = async |person: &Person, word: &str| {
            results(&looked_for(person, word).await).iter().any(|result| !result.starts_with("/agreement"))
        };
        house.delegation(&own, session).await;
        assert!(finds(&own, "участник").await && !finds(&other, "участник").await);
        house.shared_delegation(&own, session).await;
        assert!(finds(&other, "участник").await && finds(&delegate, "участник").await);
        let at = house.attached(&own, session, "session", PDF).await;
        assert!(finds(&own, "справка").await && !finds(&other, "справка").await);
        house.shared_paper(&own, &at).await;
        assert!(finds(&other, "справка").await);
        let form = own.open("/communications/new").await.form("communications/new");
        let form = form.fill("number", "77").fill("subject", "О портах").fill("text_ru", "Имеем честь.");
        let at = form.fill_day("dated", house.day(Kazakhstan, 0)).send().await.place();
        assert!(finds(&own, "порт").await && !finds(&other, "порт").await);
        let form = own.open(&format!("{at}/dispatch")).await.form("dispatch");
        form.fill_day("dispatched", house.day(Kazakhstan, 0)).send().await.has_status(200);
        assert!(finds(&other, "порт").await && finds(&delegate, "порт").await);
    }

    async fn the_index_is_made_anew_as_it_was_kept(house: &TestHouse) {
        let Commission { secretary, .. } = commission(house).await;
        let before = looked_for(&secretary, "о").await.html();
        let entries = secretariat::search::reindex(house.office.database()).await.expect("no index is made");
        assert!(entries > 20, "{entries}");
        assert_eq!(mark(&looked_for(&secretary, "о").await.html()), mark(&before));
    }
}

fn percent(text: &str) -> String {
    text.bytes().map(|byte| format!("%{byte:02X}")).collect()
}
