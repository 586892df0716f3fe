//! What is typed on an item of the minutes and not saved: kept for its person alone, gone once it is saved.

use domain::parties::Party::{Azerbaijan, Kazakhstan};
use domain::people::Role::Secretary;
use secretariat::verify_audit;
use tests::{Page, Person, TestHouse, encoded, on_both};

/// An item of minutes under way, by its address.
async fn item(house: &TestHouse, host: &Person, guest: &Person) -> String {
    let minutes = format!("/sessions/{}/minutes", house.opened(host, guest).await);
    host.open(&minutes).await.form("minutes").send().await.has_status(200);
    format!("{minutes}/items/1")
}

/// Sends the form of the item as the browser does while somebody types.
async fn keep(person: &Person, item: &str, typed: &[(&str, &str)]) -> Page {
    let mut fields = person.open(item).await.form_with("heard_ru").fill_all(typed).fields();
    fields.push(("act".into(), "keep".into()));
    person.ask(axum::http::Method::POST, item, Some(encoded(&fields))).await
}

/// How many entries the audit trail has.
async fn entries(house: &TestHouse) -> i64 {
    let found = verify_audit(house.office.database()).await.expect("the trail cannot be read");
    found.expect("the trail is broken").position
}

on_both! {
    async fn what_is_kept_is_there_again_for_its_person_alone(house: &TestHouse) {
        let host = house.person(Kazakhstan, Secretary).await;
        let colleague = house.person(Kazakhstan, Secretary).await;
        let guest = house.person(Azerbaijan, Secretary).await;
        let item = item(house, &host, &guest).await;
        let before = entries(house).await;
        let kept = keep(&host, &item, &[("heard_ru", "Заслушали начало.")]).await;
        kept.has_status(200);
        assert_eq!(kept.header("content-type"), "text/plain; charset=utf-8");
        assert_eq!(entries(house).await, before, "the trail tells that somebody typed");

        let again = host.open(&item).await;
        again.still_says("heard_ru", "Заслушали начало.");
        again.says(&again.words().say("minutes-copy-discard"));
        colleague.open(&item).await.is_silent_on("Заслушали начало.").is_silent_on(&again.words().say("minutes-copy-discard"));
        keep(&host, &item, &[("heard_ru", "Заслушали доклад.")]).await.has_status(200);
        host.open(&item).await.form_with("heard_ru").send().await.says(&again.words().say("minutes-item-done"));
        host.open(&item).await.still_says("heard_ru", "Заслушали доклад.").is_silent_on(&again.words().say("minutes-copy-discard"));
        colleague.open(&item).await.still_says("heard_ru", "Заслушали доклад.");
    }

    async fn a_copy_is_thrown_away_by_its_button(house: &TestHouse) {
        let (host, guest) = (house.person(Kazakhstan, Secretary).await, house.person(Azerbaijan, Secretary).await);
        let item = item(house, &host, &guest).await;
        keep(&host, &item, &[("heard_ru", "Заслушали начало.")]).await.has_status(200);
        let page = host.open(&item).await.form_with("act").send().await;
        page.says(&page.words().say("minutes-copy-discarded"));
        page.is_silent_on("Заслушали начало.").is_silent_on(&page.words().say("minutes-copy-discard"));
    }

    async fn a_copy_of_what_somebody_saved_meanwhile_shows_both(house: &TestHouse) {
        let host = house.person(Kazakhstan, Secretary).await;
        let colleague = house.person(Kazakhstan, Secretary).await;
        let guest = house.person(Azerbaijan, Secretary).await;
        let item = item(house, &host, &guest).await;
        keep(&host, &item, &[("heard_ru", "Заслушали начало.")]).await.has_status(200);
        let form = colleague.open(&item).await.form_with("heard_ru").fill("heard_ru", "Заслушали доклад.");
        form.send().await.has_status(200);
        let page = host.open(&item).await;
        page.says(&page.words().say("errors-409-title")).says("Заслушали доклад.");
        page.still_says("heard_ru", "Заслушали начало.");
        let saved = page.form_with("heard_ru").send().await;
        saved.says(&saved.words().say("minutes-item-done"));
        colleague.open(&item).await.still_says("heard_ru", "Заслушали начало.");
    }

    async fn who_may_not_write_keeps_nothing(house: &TestHouse) {
        let (host, guest) = (house.person(Kazakhstan, Secretary).await, house.person(Azerbaijan, Secretary).await);
        let item = item(house, &host, &guest).await;
        guest.post(&item, &[("heard_ru", "Чужое"), ("act", "keep")]).await.has_status(404);
        guest.post(&item, &[("act", "discard")]).await.has_status(404);
        host.open(&item).await.is_silent_on("Чужое");
    }
}
