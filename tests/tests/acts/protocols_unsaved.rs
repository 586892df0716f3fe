//! What is typed on an instruction and not saved: kept for its person alone, gone once it is saved.

use axum::http::Method;
use domain::parties::Party::Kazakhstan;
use domain::people::Role::Secretary;
use secretariat::verify_audit;
use tests::{Page, Person, TestHouse, encoded, on_both};

use super::protocols::{begun, operation, secretaries, shared_by};

const ADDED: &str = "replace-unit&at=art_16";

/// Sends the form as the browser does while somebody types.
async fn keep(person: &Person, at: &str, words: &str) -> Page {
    let page = person.open(&format!("{at}/instructions/new?operation={ADDED}")).await;
    let form = page.form_with("text_ru").fill("text_ru", words);
    let mut fields: Vec<_> = form.fields().into_iter().filter(|(name, _)| name != "act").collect();
    fields.push(("act".into(), "keep".into()));
    person.ask(Method::POST, &format!("{at}/instructions/new"), Some(encoded(&fields))).await
}

async fn entries(house: &TestHouse) -> i64 {
    let found = verify_audit(house.office.database()).await.expect("the trail cannot be read");
    found.expect("the trail is broken").position
}

on_both! {
    async fn what_is_typed_is_there_again_for_its_person_alone(house: &TestHouse) {
        let (own, _) = secretaries(house).await;
        let colleague = house.person(Kazakhstan, Secretary).await;
        let at = begun(&own).await;
        let before = entries(house).await;
        let kept = keep(&own, &at, "Начало.").await;
        kept.has_status(200);
        assert_eq!(kept.header("content-type"), "text/plain; charset=utf-8");
        assert_eq!(entries(house).await, before, "the trail tells that somebody typed");
        let new = format!("{at}/instructions/new");
        let page = own.open(&new).await;
        page.still_says("text_ru", "Начало.").says(&page.words().say("protocols-copy-discard"));
        own.open(&at).await.is_silent_on("Начало.");
        colleague.open(&format!("{new}?operation={ADDED}")).await.still_says("text_ru", "");
        // Something else is begun without it.
        own.open(&format!("{new}?operation=delete-unit&at=art_14")).await.is_silent_on("Начало.");
        keep(&own, &at, "Соглашение пересматривается.").await.has_status(200);
        own.open(&new).await.form_with("text_ru").send().await.is_at(&at).says("пересматривается");
        own.open(&new).await.is_silent_on("пересматривается");
    }

    async fn a_copy_is_thrown_away_or_told_of_what_somebody_saved_meanwhile(house: &TestHouse) {
        let (own, other) = secretaries(house).await;
        let colleague = house.person(Kazakhstan, Secretary).await;
        let at = shared_by(&own).await;
        let new = format!("{at}/instructions/new");
        keep(&own, &at, "Начало.").await.has_status(200);
        let discard = own.open(&new).await.form_with("act");
        discard.send().await.is_at(&new).is_silent_on("Начало.");
        keep(&own, &at, "Начало.").await.has_status(200);
        operation(&colleague, &at, "delete-unit&at=art_14").await.send().await.is_at(&at);
        let page = own.open(&new).await.form_with("text_ru").send().await;
        page.has_status(409).still_says("text_ru", "Начало.");
        page.form_with("text_ru").send().await.is_at(&at).says("Начало.");
        other.post(&new, &[("act", "keep"), ("text_ru", "Чужое")]).await.has_status(403);
        other.post(&new, &[("act", "discard")]).await.has_status(403);
    }
}
