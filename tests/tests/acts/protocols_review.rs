//! A version under review: what a Party keeps to itself, threads, who has read what, and what is new while one reads.

use axum::http::Method;
use domain::parties::Party::{Azerbaijan, Kazakhstan};
use domain::people::Role::Delegate;
use tests::{Page, Person, on_both};

use super::protocols::{days, secretaries, share, shared_by};
use super::protocols_told::{looked_for, remark, results};

async fn keep(person: &Person, at: &str, text: &str) {
    let form = person.open(&format!("{at}/remarks")).await.form("remarks").fill("text", text);
    form.send().await.is_at(at).says(text);
}

/// The address of the form on this page that ends so.
fn action(page: &Page, end: &str) -> String {
    let mut actions = page.document().elements().filter_map(|element| element.get("action"));
    let found = actions.find(|action| action.ends_with(end));
    found.unwrap_or_else(|| panic!("{} has no form {end}", page.path)).to_owned()
}

/// Follows a protocol from so many steps on, to what the stream tells before it ends.
async fn followed(person: &Person, at: &str, seen: usize) -> Page {
    let page = person.ask(Method::GET, &format!("{at}/news?seen={seen}"), None).await;
    page.has_status(200);
    assert_eq!(page.header("content-type"), "text/event-stream");
    assert_eq!(page.header("cache-control"), "no-store");
    page
}

on_both! {
    async fn what_a_party_keeps_to_itself_the_other_cannot_tell_from_nothing(house: &TestHouse) {
        let (kazakhstan, azerbaijan) = secretaries(house).await;
        let [own, other] = [house.person(Azerbaijan, Delegate).await, house.person(Kazakhstan, Delegate).await];
        let at = shared_by(&kazakhstan).await;
        let places = [at.as_str(), "/", "/notices", "/protocols", "/search?q=юрисконсульт"];
        // Each has read everything once: that somebody of one's own opened it is seen on the page.
        for person in [&kazakhstan, &other] {
            person.open(&at).await.has_status(200);
        }
        let mut before = Vec::new();
        for place in places {
            before.push((kazakhstan.open(place).await.bytes, other.open(place).await.bytes));
        }
        keep(&own, &at, "Спросить юрисконсульта.").await;
        for (place, before) in places.into_iter().zip(&before) {
            let now = (kazakhstan.open(place).await.bytes, other.open(place).await.bytes);
            assert!(now == *before, "{place} tells of a remark that is kept");
        }
        let page = azerbaijan.open(&at).await;
        page.says("Спросить юрисконсульта.").says(&page.words().say("protocols-kept-note"));
        assert_eq!(results(&looked_for(&azerbaijan, "юрисконсульт").await), 1);
        assert_eq!(results(&looked_for(&kazakhstan, "юрисконсульт").await), 0);
        // Neither its address nor an act upon it tells the other Party more than an id that nothing has.
        let none = format!("{at}/remarks/00000000-0000-4000-8000-000000000000");
        let kept = action(&page, "/discard").trim_end_matches("/discard").to_owned();
        for room in ["", "/share", "/discard", "/resolve", "/accept"] {
            let [known, unknown] = [&kept, &none].map(|at| format!("{at}{room}"));
            let (known, unknown) = (kazakhstan.post(&known, &[]).await, kazakhstan.post(&unknown, &[]).await);
            assert_eq!((known.status, known.text("main")), (unknown.status, unknown.text("main")), "{room}");
        }

        azerbaijan.post(&action(&page, "/share"), &[]).await.is_at(&at);
        let page = kazakhstan.open(&at).await;
        page.says("Спросить юрисконсульта.");
        assert!(!page.html().contains(kept.rsplit('/').next().unwrap_or(&kept)), "it bears the id that it had");
        azerbaijan.open(&at).await.is_silent_on(&page.words().say("protocols-kept-note"));
        azerbaijan.post(&format!("{kept}/share"), &[]).await.has_status(404);
        assert_eq!(results(&looked_for(&other, "юрисконсульт").await), 1);
    }

    async fn a_kept_remark_is_discarded_and_one_whose_words_are_gone_is_not_shared(house: &TestHouse) {
        let (kazakhstan, azerbaijan) = secretaries(house).await;
        let at = shared_by(&kazakhstan).await;
        let link = azerbaijan.open(&at).await.link_within("li", "цифры «10»");
        let form = azerbaijan.open(&link).await.form("remarks").fill("text", "Мало.").fill("language", "ru");
        form.fill("words", "15").fill("proposed", "20").send().await.is_at(&at).says("Мало.");
        let page = azerbaijan.open(&at).await;
        let kept = action(&page, "/share");
        let edit = kazakhstan.open(&at).await.link_within("li", "цифры «10»");
        let form = kazakhstan.open(&edit).await.form_with("by_ru").fill("by_ru", "30");
        form.send().await.is_at(&at);
        share(&kazakhstan, &at).await.is_at(&at);
        let page = azerbaijan.open(&at).await;
        page.says(&page.words().say("protocols-words-gone")).is_silent_on("/share\"");
        azerbaijan.post(&kept, &[]).await.has_status(422);
        azerbaijan.post(&action(&page, "/discard"), &[]).await.is_at(&at);
        azerbaijan.open(&at).await.is_silent_on("Мало.");
    }

    async fn a_thread_goes_on_until_whoever_began_it_is_content(house: &TestHouse) {
        let (kazakhstan, azerbaijan) = secretaries(house).await;
        let delegate = house.person(Azerbaijan, Delegate).await;
        let at = shared_by(&kazakhstan).await;
        remark(&delegate, &at, "Почему пятнадцать?").await;
        let reply = async |person: &Person, text: &str| {
            let page = person.open(&at).await;
            let answer = page.link_within("li", &page.words().say("protocols-answer-make"));
            let form = person.open(&answer).await.form_with("text").fill("text", text);
            form.send().await.is_at(&at).says("Почему пятнадцать?").says(text);
        };
        reply(&kazakhstan, "Так успеет почта.").await;
        reply(&delegate, "А если не успеет?").await;
        let page = azerbaijan.open(&at).await;
        page.says("Так успеет почта.").says("А если не успеет?");
        let resolve = action(&page, "/resolve");
        kazakhstan.open(&at).await.is_silent_on("/resolve\"");
        kazakhstan.post(&resolve, &[]).await.has_status(422);
        azerbaijan.post(&resolve, &[]).await.is_at(&at);
        kazakhstan.open(&at).await.says("Вопрос снят");
        reply(&kazakhstan, "Успеет.").await;
        kazakhstan.open(&at).await.is_silent_on("Вопрос снят:");
    }

    async fn a_party_sees_who_of_its_own_has_read_a_version(house: &TestHouse) {
        let (kazakhstan, azerbaijan) = secretaries(house).await;
        let delegate = house.person(Azerbaijan, Delegate).await;
        let at = shared_by(&kazakhstan).await;
        // As the list of versions prints it: with the day behind.
        let name = format!("{}, ", house.actor(&delegate).await.name());
        let of_other = kazakhstan.open(&at).await.bytes;
        azerbaijan.open(&at).await.is_silent_on(&name);
        delegate.open(&at).await.says(&name);
        azerbaijan.open(&at).await.says(&name);
        assert!(kazakhstan.open(&at).await.bytes == of_other, "the other Party learns who read it");
        days(&kazakhstan, &at, "20").await;
        let again = azerbaijan.open(&at).await.html().matches(&name).count();
        assert_eq!(again, 1, "who opened the first version has not opened another");
    }

    async fn a_page_that_follows_is_told_of_what_both_may_see_and_of_nothing_else(house: &TestHouse) {
        let (kazakhstan, azerbaijan) = secretaries(house).await;
        let delegate = house.person(Azerbaijan, Delegate).await;
        let at = shared_by(&kazakhstan).await;
        // One step is behind both Parties: whoever knows of none is told at once.
        assert!(followed(&delegate, &at, 0).await.html().contains("data: 1"));
        let (told, ()) = tokio::join!(followed(&delegate, &at, 1), async {
            keep(&azerbaijan, &at, "Для себя.").await;
            days(&kazakhstan, &at, "20").await;
            remark(&azerbaijan, &at, "Мало.").await;
        });
        assert!(told.html().contains("data: 2"), "{}", told.html());
        assert!(!told.html().contains("Мало"), "the stream says what is new");
        // Whose sign-in ends is told nothing more, whether the stream was open by then or not.
        let follow = format!("{at}/news?seen=2");
        let (told, ()) = tokio::join!(delegate.ask(Method::GET, &follow, None), async {
            delegate.post("/sign-out", &[]).await.is_at("/sign-in");
            remark(&azerbaijan, &at, "Ещё.").await;
        });
        assert!(!told.html().contains("data:"), "{}", told.html());
        delegate.ask(Method::GET, &follow, None).await.has_status(303);
    }
}
