//! Notices through the house: who is told by which act, who is not, and what becomes of it when a role ends.

use axum::http::Method;
use domain::parties::Party::{Azerbaijan, Kazakhstan};
use domain::people::Role::{Administrator, Archivist, Delegate, Secretary};
use secretariat::{forms::ReasonForm, sessions};
use tests::{Page, Person, TestHouse, on_both};

/// What a person finds of this matter: how many notices.
async fn told(person: &Person, matter: &str) -> usize {
    let page = person.open("/notices").await;
    page.has_status(200);
    let title = page.words().say(&format!("notices-matter-{matter}"));
    let titles = page.document().elements().filter(|element| element.name == "h2");
    titles.filter(|element| page.document().text(element) == title).count()
}

/// How many unread notices the masthead tells.
async fn unread(person: &Person) -> i64 {
    let page = person.open("/sessions").await;
    let link = page.document().elements().find(|element| element.get("href") == Some("/notices"));
    let text = page.document().text(link.expect("the masthead does not lead to the notices"));
    text.split_whitespace().last().and_then(|word| word.parse().ok()).unwrap_or(0)
}

async fn chosen(person: &Person, fields: &[(&str, &str)]) -> Page {
    let page = person.open("/notices/subscriptions").await;
    page.form("notices/subscriptions").fill_all(fields).send().await
}

/// A note of this secretary that changes the contacts of the Ministry of Justice, prepared: its address.
async fn note(house: &TestHouse, sender: &Person) -> String {
    let form = sender.open("/communications/new").await.form("communications/new");
    let form = form.fill("number", "12-3/45").fill("subject", "Об изменении перечня");
    let form = form.fill_day("dated", house.day(sender.party(), -3)).fill("text_ru", "Сообщает следующее.");
    let at = form.send().await.place();
    let form = sender.open(&format!("{at}/contents/new?kind=contacts")).await.form("contents/new");
    let form = form.fill("authority_1", "kazakhstan-justice").fill("contacts", "Тел. 1");
    form.send().await.has_status(200);
    at
}

async fn dispatched(house: &TestHouse, sender: &Person, at: &str) {
    let form = sender.open(&format!("{at}/dispatch")).await.form("dispatch");
    form.fill_day("dispatched", house.day(sender.party(), -2)).send().await.has_status(200);
}

async fn received(house: &TestHouse, receiver: &Person, at: &str) {
    let form = receiver.open(&format!("{at}/receive")).await.form("receive");
    let form = form.fill_day("received", house.day(receiver.party(), -1)).fill("received_by", "embassy");
    form.send().await.has_status(200);
}

on_both! {
    async fn an_act_tells_those_concerned_and_neither_who_did_it_nor_who_may_not_read_it(house: &TestHouse) {
        let own = house.person(Kazakhstan, Secretary).await;
        let other = house.person(Azerbaijan, Secretary).await;
        let delegates = [house.person(Kazakhstan, Delegate).await, house.person(Azerbaijan, Delegate).await];
        let strangers =
            [house.person(Kazakhstan, Archivist).await, house.person(Azerbaijan, Administrator).await];
        let id = house.proposed(&own, Kazakhstan).await;
        for person in delegates.iter().chain([&other]) {
            assert_eq!((told(person, "session-proposed").await, unread(person).await), (1, 1));
            let page = person.open("/notices").await;
            page.says(&page.words().say("parties-side-kazakhstan"));
            let title = page.words().say("notices-matter-session-proposed");
            assert_eq!(page.link_within("h2", &title), format!("/sessions/{id}"));
        }
        for person in strangers.iter().chain([&own]) {
            assert_eq!((told(person, "session-proposed").await, unread(person).await), (0, 0));
        }
        let (actor, at) = (house.actor(&other).await, house.at(&other, id).await);
        sessions::agree(&house.office, &actor, at).await.expect("nothing is agreed");
        assert_eq!((told(&own, "session-agreed").await, told(&other, "session-agreed").await), (1, 0));
        let (actor, at) = (house.actor(&own).await, house.at(&own, id).await);
        let reason = ReasonForm { reason: "Наводнение".into(), ..ReasonForm::default() };
        sessions::cancel(&house.office, &actor, at, &reason).await.expect("nothing is cancelled");
        let [archivist, _] = &strangers;
        assert_eq!(told(archivist, "session-cancelled").await, 1, "what is final is the archivist's");
        assert_eq!(told(archivist, "session-agreed").await, 0, "what was told before was not");
    }

    async fn what_a_party_keeps_to_itself_tells_the_other_nothing(house: &TestHouse) {
        let (own, other) = (house.person(Kazakhstan, Secretary).await, house.person(Azerbaijan, Secretary).await);
        chosen(&other, &[("communications", "at-once"), ("list-kazakhstan", "at-once")]).await.has_status(200);
        let id = house.agreed(&other, &own, Kazakhstan).await;
        let mut before = Vec::new();
        for page in ["/", "/notices", "/communications"] {
            before.push(other.open(page).await.bytes);
        }
        house.draft(&own, &house.proposal(Kazakhstan)).await;
        let at = note(house, &own).await;
        house.delegation(&own, id).await;
        let withdrawn = own.open(&format!("{at}/withdraw")).await.form("withdraw");
        let at = note_again(house, &own, withdrawn).await;
        for (page, before) in ["/", "/notices", "/communications"].iter().zip(before) {
            assert!(other.open(page).await.bytes == before, "{page} tells of what is not shared");
        }
        // Once it leaves it is told, and what is done to it by the other side is told to the sender.
        dispatched(house, &own, &at).await;
        assert_eq!((told(&other, "communication-dispatched").await, told(&other, "list-changed").await), (1, 0));
        assert_eq!(told(&own, "communication-dispatched").await, 0);
        received(house, &other, &at).await;
        assert_eq!((told(&own, "communication-received").await, told(&own, "list-changed").await), (1, 1));
        assert_eq!(told(&other, "list-changed").await, 0, "nobody is told of what they did");
    }

    async fn a_person_chooses_what_to_be_told_of(house: &TestHouse) {
        let own = house.person(Kazakhstan, Secretary).await;
        let [silent, one, another] = [
            house.person(Azerbaijan, Delegate).await,
            house.person(Azerbaijan, Delegate).await,
            house.person(Azerbaijan, Delegate).await,
        ];
        let lists = [("sessions", "silent"), ("list-kazakhstan", "silent")];
        for (person, authority) in [(&silent, ""), (&one, "kazakhstan-justice"), (&another, "kazakhstan-finance")] {
            let page = chosen(person, &lists).await;
            page.says(&page.words().say("notices-subscriptions-done"));
            if !authority.is_empty() {
                let page = chosen(person, &[("authority", authority)]).await;
                let form = page.form("notices/subscriptions");
                assert_eq!(form.value(&format!("authority-{authority}")), "inbox");
                assert!(!form.choices("authority").iter().any(|choice| choice == authority));
            }
        }
        house.proposed(&own, Kazakhstan).await;
        let receiver = house.person(Azerbaijan, Secretary).await;
        let at = note(house, &own).await;
        dispatched(house, &own, &at).await;
        received(house, &receiver, &at).await;
        for (person, changes) in [(&silent, 0), (&one, 1), (&another, 0)] {
            assert_eq!(told(person, "session-proposed").await, 0);
            assert_eq!(told(person, "list-changed").await, changes);
        }
        chosen(&one, &[("authority-kazakhstan-justice", "silent")]).await.has_status(200);
        one.open("/notices/subscriptions").await.is_silent_on("authority-kazakhstan-justice\"");
        let page = one.open("/notices/subscriptions").await.form("notices/subscriptions");
        let page = page.forge("authority", "kazakhstan-nothing").send().await;
        page.refused_at("authority", "fields-unknown-choice", &[]);
        let page = one.open("/notices/subscriptions").await.form("notices/subscriptions");
        page.forge("sessions", "loudly").send().await.refused_at("sessions", "fields-unknown-choice", &[]);
    }

    async fn a_person_marks_their_own_notices_and_nobody_elses(house: &TestHouse) {
        let own = house.person(Kazakhstan, Secretary).await;
        let (reader, other) = (house.person(Azerbaijan, Secretary).await, house.person(Azerbaijan, Delegate).await);
        for _ in 0..3 {
            house.proposed(&own, Kazakhstan).await;
        }
        assert_eq!((unread(&reader).await, unread(&other).await), (3, 3));
        let page = reader.open("/notices").await;
        let actions = page.document().elements().filter_map(|element| element.get("action"));
        let action = actions.into_iter().find(|action| action.ends_with("/read")).expect("none is unread").to_owned();
        let stolen = other.ask(Method::POST, &action, Some(String::new())).await;
        let nothing = "/notices/00000000-0000-4000-8000-000000000000/read";
        let absent = other.ask(Method::POST, nothing, Some(String::new())).await;
        assert_eq!((stolen.status.as_u16(), absent.status.as_u16()), (404, 404));
        assert!(stolen.html().replace(&action, nothing) == absent.html(), "what is another's is answered otherwise");
        let page = reader.post(&action, &[]).await;
        page.is_at("/notices").says(&page.words().say("notices-read-done"));
        assert_eq!((unread(&reader).await, unread(&other).await), (2, 3));
        let page = reader.open("/notices").await.form("notices/read-all").send().await;
        page.is_at("/notices").says(&page.words().say("notices-lede-none"));
        assert_eq!((unread(&reader).await, unread(&other).await), (0, 3));
        assert_eq!(told(&reader, "session-proposed").await, 3, "what is read stays");
    }

    async fn with_a_role_go_the_notices_of_what_it_read(house: &TestHouse) {
        let own = house.person(Kazakhstan, Secretary).await;
        let (reader, administrator) =
            (house.person(Azerbaijan, Delegate).await, house.person(Azerbaijan, Administrator).await);
        let id = house.proposed(&own, Kazakhstan).await;
        assert_eq!((told(&reader, "session-proposed").await, unread(&reader).await), (1, 1));
        let account = format!("/accounts/{}", reader.account());
        let form = administrator.open(&account).await.form(&account);
        form.untick("roles", "delegate").fill("roles", "archivist").fill("basis", "Приказ").send().await.has_status(200);
        // The sign-in of a role that ended reads nothing; whoever comes anew comes as an archivist.
        let reader = reader.elsewhere().await;
        assert_eq!((told(&reader, "session-proposed").await, unread(&reader).await), (0, 0));
        reader.open("/notices").await.is_silent_on(&id.to_string());
        let (actor, at) = (house.actor(&own).await, house.at(&own, id).await);
        sessions::withdraw(&house.office, &actor, at).await.expect("nothing is withdrawn");
        assert_eq!((told(&reader, "session-withdrawn").await, unread(&reader).await), (1, 1));
        assert_eq!(told(&reader, "session-proposed").await, 0, "what an archivist was not told stays untold");
    }

    async fn many_notices_come_page_by_page_and_are_not_counted_for_ever(house: &TestHouse) {
        let (own, reader) = (house.person(Kazakhstan, Secretary).await, house.person(Azerbaijan, Secretary).await);
        for _ in 0..51 {
            let id = house.proposed(&own, Kazakhstan).await;
            let (actor, at) = (house.actor(&own).await, house.at(&own, id).await);
            sessions::withdraw(&house.office, &actor, at).await.expect("nothing is withdrawn");
        }
        let page = reader.open("/notices").await;
        page.says(&page.words().tell("frame-page", &[("page", 1.into()), ("pages", 5.into())]));
        page.says(&page.words().tell("frame-notices-unread-many", &[("most", 99.into())]));
        let last = reader.open("/notices?page=5").await;
        assert_eq!(last.document().elements().filter(|element| element.name == "h2").count(), 2);
        reader.open("/notices?page=x").await.has_status(200);
    }

    async fn where_no_letters_go_out_none_are_offered(house: &TestHouse) {
        let person = house.person(Kazakhstan, Secretary).await;
        let there = house.without_mail(&person);
        for (page, told) in [("/settings", "mail_address"), ("/notices/subscriptions", "at-once")] {
            assert!(person.open(page).await.html().contains(told), "{page}");
            there.open(page).await.has_status(200).is_silent_on(told);
        }
        there.post("/settings/mail", &[("mail_address", "a@b.example")]).await.has_status(404);
        house.proposed(&house.person(Azerbaijan, Secretary).await, Kazakhstan).await;
        assert_eq!(told(&there, "session-proposed").await, 1);
    }
}

/// Withdraws a note, and prepares another of the same number.
async fn note_again(house: &TestHouse, sender: &Person, withdrawn: tests::Form) -> String {
    withdrawn.send().await.has_status(200);
    note(house, sender).await
}
