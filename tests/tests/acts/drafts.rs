//! Drafts: incomplete, kept, proposed, discarded; and unknown to the other Party.

use domain::parties::Party::{Azerbaijan, Kazakhstan};
use domain::people::Role::{Delegate, Secretary};
use tests::{Page, on_both};

/// The path of a page without its query.
fn path(page: &Page) -> String {
    page.path.split('?').next().unwrap_or_default().to_owned()
}

on_both! {
    async fn a_draft_is_kept_as_typed_and_can_be_proposed_later(house: &TestHouse) {
        let secretary = house.person(Kazakhstan, Secretary).await;
        let colleague = house.person(Kazakhstan, Secretary).await;
        let form = secretary.open("/sessions/new").await.form("/sessions/new");
        let typed = [("title", ""), ("city", ""), ("first_day", "31"), ("first_month", "2"), ("agenda", "О\n\n")];
        let page = form.fill_all(&typed).press("draft").await;
        page.has_status(200);
        let draft = path(&page);
        assert!(draft.starts_with("/sessions/drafts/"), "{draft}");

        let page = colleague.open(&draft).await;
        for (name, value) in typed {
            page.still_says(name, value);
        }
        let page = page.form(&draft).fill("title", "Заседание").send().await;
        page.refused_at("first", "fields-day-wrong", &[]).still_says("title", "Заседание");
        let form = page.form(&draft).fill_day("first", house.day(Kazakhstan, 30)).fill("city", "aktau");
        let page = form.fill_day("last", house.day(Kazakhstan, 30)).send().await;
        page.has_status(200).says("Актау");
        assert_eq!(path(&page), draft.replace("drafts/", ""));
        colleague.open(&draft).await.has_status(404);
    }

    async fn a_draft_is_saved_over_and_over_and_then_discarded(house: &TestHouse) {
        let secretary = house.person(Azerbaijan, Secretary).await;
        let form = secretary.open("/sessions/new").await.form("/sessions/new");
        let page = form.fill("title", "Первое").press("draft").await;
        let draft = path(&page);
        let page = page.form(&draft).fill("title", "Второе").press("draft").await;
        page.is_at(&draft).still_says("title", "Второе");
        secretary.open("/sessions").await.has_status(200).says("Второе");
        let page = secretary.open(&format!("{draft}/discard")).await;
        let page = page.form("discard").send().await;
        page.is_at("/sessions").says(&page.words().say("sessions-discard-done")).is_silent_on(&draft);
        secretary.open(&draft).await.has_status(404);
    }

    async fn nobody_but_its_own_secretaries_knows_of_a_draft(house: &TestHouse) {
        let secretary = house.person(Kazakhstan, Secretary).await;
        let mut form = house.proposal(Kazakhstan);
        form.title = "Никому не показано".into();
        let id = house.draft(&secretary, &form).await.to_string();
        let others = [house.person(Azerbaijan, Secretary).await, house.person(Kazakhstan, Delegate).await];
        for other in &others {
            for path in ["/", "/sessions", "/sessions/new"] {
                other.open(path).await.is_silent_on(&id).is_silent_on(&form.title);
            }
            for path in ["", "/discard"] {
                other.open(&format!("/sessions/drafts/{id}{path}")).await.has_status(404);
            }
            for (path, act) in [("", "draft"), ("", "send"), ("/discard", "")] {
                let page = other.post(&format!("/sessions/drafts/{id}{path}"), &[("version", "1"), ("act", act)]).await;
                assert!(!page.status.is_success(), "{path} {act}: {}", page.status);
            }
        }
        secretary.open(&format!("/sessions/drafts/{id}")).await.has_status(200).still_says("title", &form.title);
    }
}
