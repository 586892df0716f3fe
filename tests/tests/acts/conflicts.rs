//! Two people at once: nobody's text is lost, and nothing is done twice.

use axum::http::Method;
use domain::parties::Party::{Azerbaijan, Kazakhstan};
use domain::people::Role::Secretary;
use tests::on_both;

on_both! {
    async fn two_who_save_one_draft_see_both_versions(house: &TestHouse) {
        let (first, second) = (house.person(Kazakhstan, Secretary).await, house.person(Kazakhstan, Secretary).await);
        let draft = format!("/sessions/drafts/{}", house.draft(&first, &house.proposal(Kazakhstan)).await);
        let (one, other) = (first.open(&draft).await.form(&draft), second.open(&draft).await.form(&draft));
        one.fill("venue", "Зал первый").press("draft").await.is_at(&draft);
        let page = other.fill("venue", "Зал второй").fill("title", "Моё название").press("draft").await;
        page.has_status(409).says("Зал первый").says("Зал второй").says(&page.words().say("errors-409-told"));
        page.still_says("venue", "Зал второй").still_says("title", "Моё название");
        first.open(&draft).await.still_says("venue", "Зал первый");
        let page = page.form(&draft).press("draft").await;
        page.is_at(&draft).still_says("venue", "Зал второй").still_says("title", "Моё название");
    }

    async fn a_draft_that_was_proposed_meanwhile_is_not_proposed_again(house: &TestHouse) {
        let secretary = house.person(Kazakhstan, Secretary).await;
        let draft = format!("/sessions/drafts/{}", house.draft(&secretary, &house.proposal(Kazakhstan)).await);
        let [one, other] = [secretary.open(&draft).await.form(&draft), secretary.open(&draft).await.form(&draft)];
        one.send().await.has_status(200);
        other.send().await.has_status(404);
    }

    async fn of_two_answers_at_the_same_moment_one_counts(house: &TestHouse) {
        let secretary = house.person(Kazakhstan, Secretary).await;
        let answerers = [house.person(Azerbaijan, Secretary).await, house.person(Azerbaijan, Secretary).await];
        let path = format!("/sessions/{}/agree", house.proposed(&secretary, Kazakhstan).await);
        let bodies = [answerers[0].open(&path).await.form("agree").body(), answerers[1].open(&path).await.form("agree").body()];
        let [one, other] = bodies;
        let (one, other) = tokio::join!(
            answerers[0].ask(Method::POST, &path, Some(one)),
            answerers[1].ask(Method::POST, &path, Some(other)),
        );
        let mut statuses = [one.status.as_u16(), other.status.as_u16()];
        statuses.sort_unstable();
        assert_eq!(statuses, [303, 409]);
    }

    async fn a_form_sent_twice_opens_no_second_number(house: &TestHouse) {
        let secretary = house.person(Kazakhstan, Secretary).await;
        let path = format!("/sessions/{}/withdraw", house.proposed(&secretary, Kazakhstan).await);
        let body = secretary.open(&path).await.form("withdraw").body();
        let first = secretary.ask(Method::POST, &path, Some(body.clone())).await;
        let second = secretary.ask(Method::POST, &path, Some(body)).await;
        assert_eq!((first.status.as_u16(), second.status.as_u16()), (303, 409));
    }

    async fn the_roles_of_one_account_are_saved_once(house: &TestHouse) {
        let (one, other) = (
            house.person(Kazakhstan, domain::people::Role::Administrator).await,
            house.person(Kazakhstan, domain::people::Role::Administrator).await,
        );
        let account = format!("/accounts/{}", house.person(Kazakhstan, Secretary).await.account());
        let [first, second] = [one.open(&account).await.form(&account), other.open(&account).await.form(&account)];
        first.fill("roles", "delegate").fill("basis", "Приказ 2").send().await.is_at(&account);
        second.fill("roles", "archivist").fill("basis", "Приказ 3").send().await.has_status(409);
    }
}
