//! One Party on paper: its acts are recorded from its papers, and it confirms or disputes them once it takes part.

use domain::parties::Party::{self, Azerbaijan, Kazakhstan};
use domain::people::Role::{Delegate, Secretary};
use locales::Value;
use tests::{PDF, Page, Person, TestHouse, on_both};

/// The face of a letter of Azerbaijan, filled in where it is entered.
async fn entered(secretary: &Person, house: &TestHouse, number: &str) -> Page {
    let form = secretary.open("/recordings/new").await.form("recordings/new").fill("channel", "letter");
    let form = form.fill("number", number).fill("subject", "О заседании Совместной комиссии");
    form.fill_day("dated", house.day(Azerbaijan, -3)).send().await
}

/// A letter of Azerbaijan is entered and its leaving recorded; it stays in hand. Gives where it stands.
async fn in_hand(secretary: &Person, house: &TestHouse, number: &str) -> String {
    let at = entered(secretary, house, number).await.place();
    let form = secretary.open(&format!("{at}/dispatch")).await.form("dispatch");
    form.fill_day("dispatched", house.day(Azerbaijan, -2)).send().await.has_status(200);
    at
}

async fn laid_down(secretary: &Person) {
    secretary.open("/").await.form("/recordings/finish").send().await.is_at("/recordings");
}

/// One act, from its own page.
async fn act(person: &Person, at: &str, act: &str) -> Page {
    person.open(&format!("{at}/{act}")).await.form(act).send().await
}

fn party(party: Party) -> [(&'static str, Value); 1] {
    [("party", party.key().into())]
}

on_both! {
    async fn a_proposal_is_agreed_to_by_a_letter_and_never_shown_as_done_here(house: &TestHouse) {
        let secretary = house.person(Kazakhstan, Secretary).await;
        let id = house.proposed(&secretary, Kazakhstan).await;
        let session = format!("/sessions/{id}");
        secretary.open(&session).await.is_silent_on(&format!("{session}/agree"));

        let letter = in_hand(&secretary, house, "03/1-412").await;
        let page = act(&secretary, &session, "agree").await;
        page.has_status(200).says("По письму № 03/1-412").says("secretary");
        laid_down(&secretary).await;
        secretary.open(&session).await.has_status(200).says("По письму № 03/1-412");
        secretary.open(&letter).await.says("Согласие с условиями заседания").says("Не подтверждено");
        let page = secretary.open("/recordings").await;
        page.says("Отправка документа").is_silent_on("/confirm");
    }

    async fn what_a_paper_says_is_recorded_after_the_paper_itself(house: &TestHouse) {
        let secretary = house.person(Kazakhstan, Secretary).await;
        let id = house.proposed(&secretary, Kazakhstan).await;
        let letter = entered(&secretary, house, "7").await.place();
        let page = act(&secretary, &format!("/sessions/{id}"), "agree").await;
        page.refused("recordings-rule-evidence-not-entered", &[]);
        laid_down(&secretary).await;
        // A letter that was begun is found again where letters are entered.
        secretary.open(&letter).await.has_status(404);
        secretary.open("/recordings/new").await.form("take-in-hand").send().await.is_at(&letter);
    }

    async fn only_the_paper_in_hand_is_written_on_before_it_is_sent(house: &TestHouse) {
        let secretary = house.person(Kazakhstan, Secretary).await;
        let session = house.proposed(&secretary, Kazakhstan).await;
        let other = entered(&secretary, house, "20").await.place();
        laid_down(&secretary).await;
        let letter = entered(&secretary, house, "21").await.place();
        let form = secretary.open(&format!("{other}/dispatch")).await.form("dispatch");
        form.fill_day("dispatched", house.day(Azerbaijan, -2)).send().await.has_status(403);
        let page = secretary.carry(&format!("/sessions/{session}/papers/new"), &[("of", "session"), ("title", "Справка"), ("language", "ru"), ("marking", "unmarked"), ("acting_for", &format!("azerbaijan:{}", letter.trim_start_matches("/communications/")))], Some(("a.pdf", PDF))).await;
        page.has_status(403);
        // Its number cannot be taken away while it proves something.
        let form = secretary.open(&format!("{letter}/face")).await.form("face").fill("number", "");
        form.send().await.refused_at("number", "communications-rule-number-missing", &[]);
    }

    async fn a_page_of_one_party_is_not_sent_by_a_person_of_the_other(house: &TestHouse) {
        let own = house.person(Kazakhstan, Secretary).await;
        let other = house.person(Azerbaijan, Secretary).await;
        let id = house.proposed(&own, Kazakhstan).await;
        let form = own.open(&format!("/sessions/{id}/cancel")).await.form("cancel").fill("reason", "Наводнение");
        other.ask(axum::http::Method::POST, &format!("/sessions/{id}/cancel"), Some(form.body())).await.has_status(409);
        form.send().await.has_status(200);
    }

    async fn evidence_is_in_writing_with_number_and_day(house: &TestHouse) {
        let secretary = house.person(Kazakhstan, Secretary).await;
        let page = secretary.open("/recordings/new").await.form("recordings/new");
        let page = page.fill("channel", "oral").fill("subject", "О заседании").send().await;
        page.refused_at("channel", "recordings-rule-evidence-in-writing", &[]);
        let page = page.form("recordings/new").fill("channel", "note").send().await;
        page.refused_at("number", "communications-rule-number-missing", &[]);
        let page = page.form("recordings/new").fill("number", "5").send().await;
        page.refused_at("dated", "communications-rule-day-missing", &[]);
        page.still_says("subject", "О заседании");
        // Nothing of it is kept, and nothing is in hand.
        secretary.open("/recordings/new").await.is_silent_on("take-in-hand");
    }

    async fn a_page_left_open_acts_for_nobody_else(house: &TestHouse) {
        let secretary = house.person(Kazakhstan, Secretary).await;
        let id = house.proposed(&secretary, Kazakhstan).await;
        let session = format!("/sessions/{id}");
        let left_open = secretary.open(&format!("{session}/cancel")).await.form("cancel");
        in_hand(&secretary, house, "8").await;
        let page = left_open.fill("reason", "Наводнение в городе").send().await;
        page.has_status(409).says("Наводнение в городе");
        let for_the_other = secretary.open(&format!("{session}/agree")).await.form("agree");
        laid_down(&secretary).await;
        for_the_other.send().await.has_status(409);
        secretary.open(&session).await.says("Предложение отправлено");
    }

    async fn with_a_paper_in_hand_nothing_of_the_own_party_is_seen(house: &TestHouse) {
        let secretary = house.person(Kazakhstan, Secretary).await;
        let draft = house.draft(&secretary, &house.proposal(Kazakhstan)).await;
        let there = format!("/sessions/drafts/{draft}");
        secretary.open(&there).await.has_status(200);
        in_hand(&secretary, house, "9").await;
        secretary.open(&there).await.has_status(404);
        for path in ["/recordings/new", "/sessions/opening-position", "/accounts"] {
            secretary.open(path).await.has_status(403);
        }
        secretary.open("/communications/new").await.form("communications/new").fill("subject", "Другое").send().await.has_status(403);
        // At another machine the same person works for the own Party.
        secretary.elsewhere().await.open(&there).await.has_status(200);
    }

    async fn only_secretaries_record_and_only_for_a_party_on_paper(house: &TestHouse) {
        let delegate = house.person(Kazakhstan, Delegate).await;
        delegate.open("/recordings/new").await.has_status(403);
        delegate.open("/recordings").await.has_status(403);
        let secretary = house.person(Kazakhstan, Secretary).await;
        let letter = in_hand(&secretary, house, "10").await;
        let session = house.proposed(&house.person(Kazakhstan, Secretary).await, Kazakhstan).await;
        let agreeing = secretary.open(&format!("/sessions/{session}/agree")).await.form("agree");
        // Azerbaijan joins while its letter is in hand: from now on its acts are its own.
        let azerbaijan = house.person(Azerbaijan, Secretary).await;
        agreeing.send().await.has_status(409);
        secretary.open("/recordings/new").await.has_status(422);
        let taken = secretary.post(&format!("{letter}/take-in-hand"), &[]).await;
        taken.has_status(422);
        secretary.open("/").await.is_silent_on("recordings/finish");
        azerbaijan.open("/").await.has_status(200);
    }

    async fn a_party_that_joins_confirms_or_disputes_each(house: &TestHouse) {
        let secretary = house.person(Kazakhstan, Secretary).await;
        let id = house.proposed(&secretary, Kazakhstan).await;
        in_hand(&secretary, house, "11").await;
        act(&secretary, &format!("/sessions/{id}"), "agree").await.has_status(200);
        laid_down(&secretary).await;

        let own = house.person(Azerbaijan, Secretary).await;
        own.open("/").await.says("2 действия внесены");
        own.open("/recordings").await.form("confirm").send().await.has_status(200).says("Действие подтверждено");
        let page = own.open("/recordings").await;
        let dispute = page.document().elements().find_map(|element| element.get("href").filter(|href| href.ends_with("/dispute")));
        let dispute = dispute.expect("nothing can be disputed").to_owned();
        let page = own.open(&dispute).await.form("dispute").send().await;
        page.refused_at("reason", "fields-missing", &[]);
        let page = page.form("dispute").fill("reason", "В письме другие дни.").send().await;
        page.has_status(200);
        own.open("/").await.is_silent_on("/recordings");
        secretary.open("/recordings").await.says("В письме другие дни.").is_silent_on("/confirm");
        // Whoever recorded it has no word on it.
        secretary.open(&dispute).await.has_status(403);
        secretary.post(&dispute, &[("reason", "Так")]).await.has_status(403);
    }

    async fn both_accounts_of_a_paper_are_recorded_by_one_party(house: &TestHouse) {
        let secretary = house.person(Kazakhstan, Secretary).await;
        let letter = in_hand(&secretary, house, "12").await;
        laid_down(&secretary).await;
        let form = secretary.open(&format!("{letter}/receive")).await.form("receive");
        let form = form.fill("received_by", "embassy").fill("incoming_number", "вх. 3");
        form.fill_day("received", house.day(Kazakhstan, -1)).send().await.has_status(200);
        secretary.open(&letter).await.says("вх. 3").says("По письму № 12");
        let told = secretary.open("/").await.words().tell("recordings-on-paper", &party(Azerbaijan));
        secretary.open("/").await.says(&told);
    }
}

on_both! {
    async fn one_party_alone_goes_from_nothing_to_printed_minutes(house: &TestHouse) {
        let host = house.person(Kazakhstan, Secretary).await;
        let head = house.person(Kazakhstan, Delegate).await;
        // The same Party's other secretary has Azerbaijan's letter in hand all along.
        let recorder = house.person(Kazakhstan, Secretary).await;
        in_hand(&recorder, house, "03/1-500").await;
        let id = house.opened(&host, &recorder).await;
        let session = format!("/sessions/{id}");
        house.delegation(&recorder, id).await;
        house.shared_delegation(&recorder, id).await;
        house.headed(&host, id, &head).await;
        let items = house.minutes_begun(&host, id).await;
        for number in 1..=items {
            house.item_written(&host, id, number, |form| form.fill("heard_ru", "Заслушали доклад.")).await;
        }
        house.minutes_circulated(&host, id).await;
        for person in [&head, &recorder] {
            act(person, &format!("{session}/minutes"), "agree").await.has_status(200);
        }
        host.open(&format!("{session}/minutes")).await.says("По письму № 03/1-500");
        house.minutes_signed(&host, id).await;
        for party in Party::BOTH {
            let original = host.open(&format!("{session}/minutes/original-{}.pdf", party.key())).await;
            assert!(original.has_status(200).bytes.starts_with(b"%PDF-"));
        }
        let told = host.open("/recordings").await;
        told.says("Согласие с текстом протокола заседания").says("Сообщение о составе делегации");
    }

    async fn a_session_that_was_held_is_entered_from_its_papers(house: &TestHouse) {
        let secretary = house.person(Kazakhstan, Secretary).await;
        let other = house.person(Azerbaijan, Secretary).await;
        let enter = async |number: &str, host: Party, year: &str| {
            let form = secretary.open("/sessions/held").await.form("sessions/held");
            let form = form.fill("number", number).fill("title", "Заседание Совместной комиссии");
            let city = if host == Kazakhstan { "astana" } else { "baku" };
            form.fill("host", host.key()).fill("city", city).fill("first_year", year).send().await
        };
        enter("2", Azerbaijan, "2019").await.has_status(200).says("2019 год").says("Внесено по документам: заседание II");
        enter("2", Azerbaijan, "2019").await.refused_at("number", "sessions-rule-number-held-already", &[]);
        enter("5", Azerbaijan, "2017").await.has_status(200);
        let page = other.open("/sessions").await;
        page.says("Нет записей о заседаниях III–IV").says("Заседание V началось раньше");
        // The last of them counts for the turn: Kazakhstan hosts next.
        let form = secretary.open("/sessions/new").await.form("sessions/new");
        assert_eq!(form.value("host"), "kazakhstan");
    }
}
