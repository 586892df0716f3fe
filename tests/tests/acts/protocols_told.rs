//! Amendment protocols where people look: notices, tasks at home, search; and nothing of a draft in any of them.

use domain::parties::Party::{Azerbaijan, Kazakhstan};
use domain::people::Role::{Administrator, Archivist, Delegate};
use secretariat::search::compared;
use tests::{Page, Person, on_both};

use super::protocols::{
    agree, begun, days, name, notified, operation, secretaries, share, shared_by, signed,
};

/// How many notices of this matter a person finds, and where the first leads.
async fn told(person: &Person, matter: &str) -> (usize, Option<String>) {
    let page = person.open("/notices").await;
    page.has_status(200);
    let title = page.words().say(&format!("notices-matter-{matter}"));
    let document = page.document();
    let mut heads = document.elements().filter(|one| one.name == "h2" && document.text(one) == title);
    let first = heads.next();
    let place = first.and_then(|head| document.within(head).find_map(|one| one.get("href")));
    let place = place.map(str::to_owned);
    (usize::from(first.is_some()) + heads.count(), place)
}

/// What protocols ask of a person at home: the title of each task.
async fn tasks(person: &Person) -> Vec<String> {
    let page = person.open("/").await;
    page.has_status(200);
    let document = page.document();
    let heads = document.elements().filter(|one| one.name == "h2");
    let own = page.words().say("protocols-task-sign");
    let of = own.split(':').next().unwrap_or_default().to_owned();
    heads.map(|head| document.text(head)).filter(|title| title.starts_with(&of)).collect()
}

pub(super) async fn looked_for(person: &Person, typed: &str) -> Page {
    let page = person.open("/search").await.form_with("kind").fill("q", typed).send().await;
    page.has_status(200);
    page
}

/// How many results a page shows.
pub(super) fn results(page: &Page) -> usize {
    page.document().elements().filter(|one| one.get("class") == Some("result")).count()
}

/// A remark made before both Parties.
pub(super) async fn remark(person: &Person, at: &str, text: &str) {
    let form = person.open(&format!("{at}/remarks")).await.form("remarks").fill("text", text);
    form.press("share").await.is_at(at);
}

on_both! {
    async fn what_is_done_to_a_protocol_is_told_to_those_who_read_it(house: &TestHouse) {
        let (kazakhstan, azerbaijan) = secretaries(house).await;
        let delegate = house.person(Azerbaijan, Delegate).await;
        let strangers = [house.person(Azerbaijan, Archivist).await, house.person(Azerbaijan, Administrator).await];
        let at = shared_by(&kazakhstan).await;
        for person in [&azerbaijan, &delegate] {
            assert_eq!(told(person, "protocol-shared").await, (1, Some(at.clone())));
        }
        assert_eq!(told(&kazakhstan, "protocol-shared").await.0, 0, "whoever acts is not told");
        remark(&delegate, &at, "Мало.").await;
        assert_eq!(told(&kazakhstan, "protocol-remarked").await, (1, Some(at.clone())));
        name(&azerbaijan, &at).await;
        agree(&azerbaijan, &at).await.is_at(&at);
        assert_eq!(told(&kazakhstan, "protocol-agreed").await.0, 1);
        days(&kazakhstan, &at, "20").await;
        operation(&kazakhstan, &at, "delete-unit&at=art_16").await.send().await.is_at(&at);
        share(&kazakhstan, &at).await.is_at(&at);
        assert_eq!(told(&azerbaijan, "protocol-shared").await.0, 1);
        assert_eq!(told(&azerbaijan, "protocol-shared-anew").await.0, 1, "a consent is void, and nobody says so");
        for person in &strangers {
            assert_eq!(told(person, "protocol-shared").await.0, 0, "who may not read it is told of it");
        }
    }

    async fn a_protocol_in_force_is_told_once_and_asks_for_nothing_more(house: &TestHouse) {
        let (kazakhstan, azerbaijan) = secretaries(house).await;
        let delegate = house.person(Kazakhstan, Delegate).await;
        let at = shared_by(&kazakhstan).await;
        name(&kazakhstan, &at).await;
        name(&azerbaijan, &at).await;
        assert_eq!(tasks(&azerbaijan).await, ["Протокол об изменениях: согласовать текст"]);
        agree(&azerbaijan, &at).await.is_at(&at);
        assert_eq!(tasks(&azerbaijan).await, [""; 0]);
        agree(&kazakhstan, &at).await.is_at(&at);
        for person in [&kazakhstan, &azerbaijan] {
            assert_eq!(tasks(person).await, ["Протокол об изменениях: записать подписание"]);
        }
        signed(house, &azerbaijan, &at).await;
        for person in [&kazakhstan, &azerbaijan] {
            assert_eq!(tasks(person).await, ["Протокол об изменениях: уведомить о завершении процедур"]);
        }
        assert_eq!(told(&house.person(Kazakhstan, Archivist).await, "protocol-signed").await.0, 0);
        assert_eq!(told(&delegate, "protocol-signed").await.0, 1);
        let id = at.trim_start_matches("/protocols/");
        notified(house, &kazakhstan, &azerbaijan, id, "7").await;
        assert_eq!((tasks(&kazakhstan).await.len(), tasks(&azerbaijan).await.len()), (0, 1));
        assert_eq!(told(&delegate, "protocol-in-force").await.0, 0, "one receipt puts nothing in force");
        notified(house, &azerbaijan, &kazakhstan, id, "8").await;
        assert_eq!(tasks(&azerbaijan).await.len(), 0);
        assert_eq!(told(&delegate, "protocol-in-force").await, (1, Some(at)));
    }

    async fn the_keeper_is_asked_to_answer_and_the_other_party_to_review(house: &TestHouse) {
        let (kazakhstan, azerbaijan) = secretaries(house).await;
        let delegate = house.person(Azerbaijan, Delegate).await;
        let at = shared_by(&kazakhstan).await;
        for person in [&azerbaijan, &delegate] {
            assert_eq!(tasks(person).await, ["Протокол об изменениях: рассмотреть версию 1"]);
        }
        assert_eq!(tasks(&kazakhstan).await.len(), 0);
        remark(&delegate, &at, "Мало.").await;
        assert_eq!((tasks(&azerbaijan).await.len(), tasks(&delegate).await.len()), (0, 0));
        assert_eq!(tasks(&kazakhstan).await, ["Протокол об изменениях: ответить на замечания (1)"]);
    }

    async fn a_protocol_is_found_by_its_words_as_far_as_they_are_shared(house: &TestHouse) {
        let (kazakhstan, azerbaijan) = secretaries(house).await;
        let delegate = house.person(Kazakhstan, Delegate).await;
        let at = begun(&kazakhstan).await;
        let form = operation(&kazakhstan, &at, "replace-unit&at=art_16").await;
        let form = form.fill("text_ru", "Настоящее Соглашение пересматривается ежегодно.");
        form.fill("reasons", "Опыт трёх лет").send().await.is_at(&at);
        for typed in ["пересматривается", "опыт трёх лет"] {
            assert_eq!(results(&looked_for(&kazakhstan, typed).await), 1, "{typed}");
            for person in [&azerbaijan, &delegate] {
                assert_eq!(results(&looked_for(person, typed).await), 0, "{typed}");
            }
        }
        let title = "о внесении изменения";
        assert!(looked_for(&kazakhstan, title).await.html().contains(&at));
        assert!(!looked_for(&azerbaijan, title).await.html().contains(&at));
        share(&kazakhstan, &at).await.is_at(&at);
        assert!(looked_for(&azerbaijan, title).await.html().contains(&at));
        let page = looked_for(&azerbaijan, "пересматривается").await;
        assert!(page.link_within("h2", "новой редакции").starts_with(&format!("{at}#")));
        remark(&azerbaijan, &at, "Слово «ежегодно» неясно.").await;
        let page = looked_for(&kazakhstan, "неясно").await;
        assert!(page.link_within("h2", "Замечание").starts_with(&format!("{at}#")));

        // The draft goes on: the keeper finds the new words, everybody else the old ones.
        let edit = kazakhstan.open(&at).await.link_within("li", "пересматривается");
        let form = kazakhstan.open(&edit).await.form_with("text_ru");
        form.fill("text_ru", "Настоящее Соглашение обновляется.").send().await.is_at(&at);
        assert_eq!(results(&looked_for(&kazakhstan, "обновляется").await), 1);
        assert_eq!(results(&looked_for(&kazakhstan, "пересматривается").await), 0);
        for person in [&azerbaijan, &delegate] {
            assert_eq!(results(&looked_for(person, "обновляется").await), 0);
            assert_eq!(results(&looked_for(person, "пересматривается").await), 1);
        }
        let [kept, made] = compared(house.office.database()).await.expect("the index cannot be read");
        assert_eq!(kept, made, "the index tells something else than the records");
    }

    async fn a_draft_leaves_no_trace_where_the_other_party_looks(house: &TestHouse) {
        let (kazakhstan, azerbaijan) = secretaries(house).await;
        let delegate = house.person(Azerbaijan, Delegate).await;
        let at = shared_by(&kazakhstan).await;
        let places = ["/", "/notices", "/protocols", at.as_str(), "/search?q=обновляется"];
        let mut before = Vec::new();
        for place in places {
            before.push(delegate.open(place).await.bytes);
        }
        let other = begun(&kazakhstan).await;
        days(&kazakhstan, &other, "30").await;
        kazakhstan.open(&format!("{other}/discard")).await.form("discard").send().await.is_at("/protocols");
        let another = begun(&kazakhstan).await;
        days(&kazakhstan, &another, "40").await;
        let form = operation(&kazakhstan, &at, "replace-unit&at=art_16").await;
        form.fill("text_ru", "Настоящее Соглашение обновляется.").send().await.is_at(&at);
        for (place, before) in places.into_iter().zip(before) {
            assert!(delegate.open(place).await.bytes == before, "{place} tells of a draft");
        }
        assert_eq!(told(&azerbaijan, "protocol-shared").await.0, 1);
    }
}
