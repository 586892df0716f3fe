//! Guessing and changing passwords.

use chrono::Duration;
use domain::parties::Party::{Azerbaijan, Kazakhstan};
use domain::people::Role::{Administrator, Delegate};
use secretariat::people::{InviteForm, invite};
use tests::{Page, Person, on_both};

/// Tries to sign in.
async fn guess(visitor: &Person, address: &str, password: &str) -> Page {
    let form = visitor.open("/sign-in").await.form("/sign-in");
    form.fill("address", address).fill("password", password).send().await
}

/// What the answer tells, whoever it was about.
fn told(page: &Page, address: &str) -> (u16, Vec<String>, String) {
    let headers = page.headers.iter().filter(|(name, _)| *name != "date");
    let headers = headers.map(|(name, value)| format!("{name}: {value:?}")).collect();
    (page.status.as_u16(), headers, page.html().replace(address, "ADDRESS"))
}

on_both! {
    async fn an_unknown_name_and_a_wrong_password_are_answered_alike(house: &TestHouse) {
        let person = house.person(Kazakhstan, Delegate).await;
        let known = person.address().to_owned();
        let unknown = &known.replace("delegate", "somebody");
        for _ in 0..6 {
            let wrong = guess(&house.visitor(), &known, "not the password").await;
            let nobody = guess(&house.visitor(), unknown, "not the password").await;
            wrong.has_status(422);
            assert_eq!(told(&wrong, &known), told(&nobody, unknown));
            wrong.is_silent_on("not the password");
        }
    }

    async fn an_account_with_one_party_wipes_out_no_guess_at_the_other(house: &TestHouse) {
        let guessed = house.person(Azerbaijan, Delegate).await;
        let inviter = house.actor(&house.person(Kazakhstan, Administrator).await).await;
        let form = InviteForm {
            name: "Тёзка".into(),
            roles: "delegate".into(),
            address: guessed.address().into(),
            basis: "Приказ".into(),
            ..InviteForm::default()
        };
        let link = invite(&house.office, &inviter, &form).await.expect("nobody is invited");
        let own = house.accepted(&link, Kazakhstan, guessed.address().into()).await;
        let mut wrong = 0;
        for _ in 0..3 {
            for _ in 0..3 {
                let page = guess(&house.visitor(), own.address(), "not the password").await;
                let told = page.words().say("people-sign-in-wrong");
                wrong += usize::from(page.html().contains(&told));
            }
            guess(&house.visitor(), own.address(), own.password()).await;
        }
        assert!(wrong < 9, "nine guesses at another's account were never slowed");
    }

    async fn guesses_are_slowed_and_a_wait_is_no_lock(house: &TestHouse) {
        let person = house.person(Kazakhstan, Delegate).await;
        let visitor = house.visitor();
        let address = person.address();
        for _ in 0..4 {
            guess(&visitor, address, "not the password").await.refused("people-sign-in-wrong", &[]);
        }
        let page = guess(&visitor, address, person.password()).await;
        page.refused("people-sign-in-too-often", &[("seconds", 2_i64.into())]);
        house.clock.advance(Duration::seconds(2));
        guess(&visitor, address, "not the password").await.refused("people-sign-in-wrong", &[]);
        let page = guess(&visitor, address, person.password()).await;
        page.refused("people-sign-in-too-often", &[("seconds", 4_i64.into())]);
        house.clock.advance(Duration::seconds(4));
        guess(&visitor, &address.to_uppercase(), person.password()).await.is_at("/");
        // The right password takes off the list what was guessed for its own Party. What was guessed may have been meant
        // for an account of the other, so there it stays for its hour.
        guess(&house.visitor(), address, "not the password").await.refused("people-sign-in-wrong", &[]);
        house.clock.advance(Duration::seconds(8));
        guess(&house.visitor(), address, person.password()).await.is_at("/");
    }

    async fn a_wait_never_grows_beyond_a_minute(house: &TestHouse) {
        let visitor = house.visitor();
        for _ in 0..12 {
            guess(&visitor, "nobody@kazakhstan.example", "not the password").await.refused("people-sign-in-wrong", &[]);
            house.clock.advance(Duration::seconds(60));
        }
    }

    async fn a_new_password_ends_every_other_sign_in(house: &TestHouse) {
        let here = house.person(Kazakhstan, Delegate).await;
        let there = here.elsewhere().await;
        let change = async |current: &str| {
            let form = here.open("/settings").await.form("/settings/password");
            let form = form.fill("current", current).fill("password", "another password");
            form.fill("again", "another password").send().await
        };
        change("not the password").await.refused_at("current", "people-password-current-wrong", &[]);
        there.open("/sessions").await.is_at("/sessions");
        change(here.password()).await.is_at("/settings");
        here.open("/sessions").await.is_at("/sessions");
        there.open("/sessions").await.is_at("/sign-in");
        let address = here.address();
        guess(&house.visitor(), address, here.password()).await.refused("people-sign-in-wrong", &[]);
        guess(&house.visitor(), address, "another password").await.is_at("/");
    }
}
