//! Coming in and going out: invitations, sign-ins that end, roles that end.

use axum::http::Method;
use chrono::{Datelike, Duration};
use domain::parties::Party::{self, Azerbaijan, Kazakhstan};
use domain::people::Role::{Administrator, Delegate, Secretary, Translator};
use tests::{Page, Person, TestHouse, on_both};

/// What a page asks for is shown only after signing in.
async fn is_out(person: &Person) {
    person.open("/sessions").await.is_at("/sign-in");
}

async fn is_in(person: &Person) {
    person.open("/sessions").await.is_at("/sessions");
}

/// The link that an administrator's page shows once.
fn link(page: &Page) -> String {
    let field = page.document().by_id("link").and_then(|field| field.get("value"));
    let link = field.unwrap_or_else(|| panic!("the page shows no link: {}", page.text("main")));
    link.rsplit_once("example").map(|(_, path)| path.to_owned()).unwrap_or_default()
}

async fn invite(house: &TestHouse, administrator: &Person, party: Party, role: &str) -> (String, Person) {
    let form = administrator.open("/accounts/new").await.form("/accounts/new");
    let address = format!("new-{role}@{}.example", party.key());
    let form = form.fill("name", "Новый сотрудник").fill("address", &address).fill("roles", role);
    let page = form.fill("basis", "Письмо министерства").send().await;
    page.has_status(200);
    (link(&page), house.visitor())
}

on_both! {
    async fn an_invitation_is_accepted_once_in_the_language_in_which_it_was_read(house: &TestHouse) {
        let administrator = house.person(Azerbaijan, Administrator).await;
        let (link, newcomer) = invite(house, &administrator, Azerbaijan, "translator").await;
        let page = newcomer.open(&link).await.form("/language").press("az").await;
        page.is_at(&link).says("Новый сотрудник");
        let page = page.form(&link).fill("password", "short").fill("again", "short").send().await;
        page.refused_at("password", "people-password-length", &[("least", 12_u32.into())]);
        page.is_silent_on("short\"");
        let page = page.form(&link).fill("password", "twelve letters").fill("again", "thirteen letters").send().await;
        page.refused_at("again", "people-password-differs", &[]);
        let page = page.form(&link).fill("password", "twelve letters").fill("again", "twelve letters").send().await;
        page.is_at("/");
        assert_eq!(page.words().tag(), "az");

        let used = house.visitor().open(&link).await;
        let never = house.visitor().open(&format!("/invitations/{}", "A".repeat(43))).await;
        let spoilt = house.visitor().open("/invitations/nothing").await;
        let replayed = house.visitor().post(&link, &[("password", "another letters"), ("again", "another letters")]).await;
        let told = |page: &Page| page.html().replace(&page.path, "PATH");
        for page in [&used, &never, &spoilt, &replayed] {
            assert_eq!((page.has_status(404).status, told(page)), (used.status, told(&used)));
        }
        is_in(&newcomer).await;
    }

    async fn an_invitation_lasts_a_fortnight(house: &TestHouse) {
        let link = format!("/invitations/{}", house.first_link(Kazakhstan).await.expose());
        house.clock.advance(Duration::days(14) - Duration::minutes(1));
        let form = house.visitor().open(&link).await.form(&link);
        house.clock.advance(Duration::minutes(1));
        form.fill("password", "twelve letters").fill("again", "twelve letters").send().await.has_status(404);
    }

    async fn one_link_accepted_by_two_at_the_same_moment_lets_one_in(house: &TestHouse) {
        let link = format!("/invitations/{}", house.first_link(Kazakhstan).await.expose());
        let (one, other) = (house.visitor(), house.visitor());
        let body = "password=twelve+letters&again=twelve+letters".to_owned();
        let (first, second) = tokio::join!(
            one.ask(Method::POST, &link, Some(body.clone())),
            other.ask(Method::POST, &link, Some(body)),
        );
        let mut statuses = [first.status.as_u16(), second.status.as_u16()];
        statuses.sort_unstable();
        assert_eq!(statuses, [303, 404]);
    }

    async fn a_new_link_ends_the_old_one_and_every_sign_in(house: &TestHouse) {
        let administrator = house.person(Kazakhstan, Administrator).await;
        let person = house.person(Kazakhstan, Delegate).await;
        let account = format!("/accounts/{}", person.account());
        let again = |page: Page| async move { page.form("link").send().await };
        let first = link(&again(administrator.open(&format!("{account}/link")).await).await);
        is_out(&person).await;
        let second = link(&again(administrator.open(&format!("{account}/link")).await).await);
        house.visitor().open(&first).await.has_status(404);
        house.visitor().open(&second).await.has_status(200);
    }

    async fn taking_the_last_role_ends_the_sign_in(house: &TestHouse) {
        let administrator = house.person(Kazakhstan, Administrator).await;
        let person = house.person(Kazakhstan, Secretary).await;
        let elsewhere = person.elsewhere().await;
        let account = format!("/accounts/{}", person.account());
        let typing = person.open("/sessions/new").await.form("/sessions/new").fill("title", "Пишу ещё");
        let form = administrator.open(&account).await.form(&account);
        form.untick("roles", "secretary").send().await.is_at(&account);
        is_out(&person).await;
        is_out(&elsewhere).await;
        let page = typing.send().await;
        page.has_status(403).still_says("title", "Пишу ещё");
    }

    async fn a_role_ends_with_its_last_day_though_the_sign_in_lasts(house: &TestHouse) {
        let administrator = house.person(Kazakhstan, Administrator).await;
        let today = house.day(Kazakhstan, 0);
        let form = administrator.open("/accounts/new").await.form("/accounts/new");
        let form = form.fill("name", "На день").fill("address", "day@kazakhstan.example").fill("basis", "Приказ");
        let page = form.fill("roles", "translator").fill_day("until", today).send().await;
        let (link, person) = (link(&page), house.visitor());
        let form = person.open(&link).await.form(&link);
        form.fill("password", "twelve letters").fill("again", "twelve letters").send().await.is_at("/");
        is_in(&person).await;
        house.clock.advance(Duration::hours(13) + Duration::minutes(30));
        assert_ne!(house.day(Kazakhstan, 0).day(), today.day());
        is_out(&person).await;
    }

    async fn a_sign_in_lasts_fourteen_hours(house: &TestHouse) {
        let person = house.person(Kazakhstan, Translator).await;
        house.clock.advance(Duration::hours(14) - Duration::minutes(1));
        is_in(&person).await;
        house.clock.advance(Duration::minutes(1));
        is_out(&person).await;
    }

    async fn signing_out_ends_this_sign_in_or_all_of_them(house: &TestHouse) {
        let here = house.person(Kazakhstan, Delegate).await;
        let (there, third) = (here.elsewhere().await, here.elsewhere().await);
        let kept = here.secret();
        here.open("/").await.form("/sign-out").send().await.is_at("/sign-in");
        is_out(&here).await;
        is_in(&there).await;
        let carried = secretariat::people::actor_of(&house.office, &kept).await;
        assert!(matches!(carried, Ok(None)), "the cookie still lets in who kept it");

        let page = there.open("/settings").await;
        let everywhere = page.document().elements().any(|element| element.get("name") == Some("everywhere"));
        assert!(everywhere, "the page of one's own settings does not offer to sign out everywhere");
        there.post("/sign-out", &[("everywhere", "1")]).await.is_at("/sign-in");
        is_out(&there).await;
        is_out(&third).await;
    }

    async fn language_and_theme_are_kept_with_the_account(house: &TestHouse) {
        let here = house.person(Kazakhstan, Delegate).await;
        let page = here.open("/settings").await;
        let page = page.form_with("theme").fill("language", "kk").fill("theme", "dark").send().await;
        page.is_at("/settings");
        let there = here.elsewhere().await;
        for page in [here.open("/").await, there.open("/").await] {
            let html = page.document().elements().next().and_then(|html| html.get("data-theme")).map(str::to_owned);
            assert_eq!((page.words().tag(), html.as_deref()), ("kk", Some("dark")));
        }
    }
}
