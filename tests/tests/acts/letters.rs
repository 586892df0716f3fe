//! Letters through a real server of mail: what they say, when they go, how they are stopped, and that a dead server loses
//! nothing.

use axum::http::{HeaderMap, Method};
use chrono::Duration;
use domain::parties::Party::{Azerbaijan, Kazakhstan};
use domain::people::Role::{Administrator, Secretary};
use secretariat::notices::{ATTEMPTS_MOST, due_letters};
use secretariat::sessions::ProposalForm;
use server::mail::Postman;
use tests::judges::{MailServer, Taken};
use tests::{Person, TestHouse, on_both};

const FROM: &str = "commission@commission.example";

/// A title that would be a header, if headers were made of what people type.
const TITLE: &str = "Тайное заседание Bcc: thief@elsewhere.example";

fn postman(house: &TestHouse, server: &MailServer) -> Postman {
    Postman::new(&server.url(), FROM, house.origin()).expect("no postman")
}

async fn round(house: &TestHouse, postman: &Postman) -> usize {
    postman.round(&house.office).await.expect("the outbox fails")
}

async fn reachable(person: &Person, address: &str) {
    let form = person.open("/settings").await.form("settings/mail").fill("mail_address", address);
    let page = form.send().await;
    page.is_at("/settings").says(&page.words().say("notices-mail-done"));
}

async fn proposed(house: &TestHouse, by: &Person) {
    let form = ProposalForm { title: TITLE.into(), ..house.proposal(Kazakhstan) };
    house.proposed_as(by, &form).await;
}

fn stop_link(letter: &Taken, house: &TestHouse) -> String {
    let header = letter.header("List-Unsubscribe");
    let link = header.strip_prefix('<').and_then(|rest| rest.strip_suffix('>')).expect("no link");
    link.strip_prefix(house.origin()).expect("the link leaves the house").to_owned()
}

on_both! {
    async fn a_letter_says_that_there_is_news_and_nothing_of_it(house: &TestHouse) {
        let (own, other) = (house.person(Kazakhstan, Secretary).await, house.person(Azerbaijan, Secretary).await);
        other.reads(domain::languages::Language::Azerbaijani).await;
        reachable(&other, "reader@azerbaijan.example").await;
        let mut server = MailServer::start();
        let postman = postman(house, &server);
        proposed(house, &own).await;
        assert_eq!(round(house, &postman).await, 1);
        let letter = server.taken();
        assert_eq!(round(house, &postman).await, 0, "a letter that went out goes out once more");
        assert_eq!(letter.recipients(), ["reader@azerbaijan.example"]);
        assert_eq!((letter.told("sender"), letter.header("From")), (FROM, FROM));
        assert_eq!(letter.header("To"), "reader@azerbaijan.example");
        let words = locales::Words::of(domain::languages::Language::Azerbaijani);
        assert_eq!(letter.header("Subject"), words.say("notices-letter-subject"));
        assert_eq!(letter.header("List-Unsubscribe-Post"), "List-Unsubscribe=One-Click");
        assert_eq!(letter.header("Auto-Submitted"), "auto-generated");
        assert!(letter.header("Message-ID").ends_with("@commission.example>"));
        assert_eq!(letter.defects(), 0);
        for part in ["text", "html"] {
            let told = letter.told(part);
            assert!(told.contains(&words.say("notices-letter-sessions")), "{told}");
            assert!(told.contains(&format!("{}/notices", house.origin())), "{told}");
        }
        for secret in ["Тайное", "thief", "Astana", "Астан", "Qazaxıstan", "Казахстан", "secretary"] {
            for part in ["text", "html", "source"] {
                assert!(!letter.told(part).contains(secret), "the letter says “{secret}”");
            }
            assert!(letter.header_names().iter().all(|name| !letter.header(name).contains(secret)));
        }
        let names = letter.header_names();
        assert!(!names.contains(&"Bcc") && !names.contains(&"Cc"), "{names:?}");
    }

    async fn nobody_puts_a_header_into_a_letter(house: &TestHouse) {
        let person = house.person(Azerbaijan, Secretary).await;
        for wrong in [
            "a@b.example\r\nBcc: thief@elsewhere.example",
            "a@b.example, thief@elsewhere.example",
            "<a@b.example>",
            "a@b.example thief@elsewhere.example",
            "\"quoted\"@b.example",
            "a,c@b.example",
            "a@b",
        ] {
            let page = person.post("/settings/mail", &[("mail_address", wrong)]).await;
            page.has_status(422);
            page.is_silent_on(&page.words().say("notices-mail-done"));
        }
    }

    async fn the_letter_of_the_day_gathers_what_came_and_leaves_by_the_partys_clock(house: &TestHouse) {
        let (own, other) = (house.person(Kazakhstan, Secretary).await, house.person(Azerbaijan, Secretary).await);
        reachable(&other, "reader@azerbaijan.example").await;
        let page = other.open("/notices/subscriptions").await.form("notices/subscriptions");
        page.fill("sessions", "digest").fill("digest_hour", "9").send().await.has_status(200);
        let mut server = MailServer::start();
        let postman = postman(house, &server);
        proposed(house, &own).await;
        proposed(house, &own).await;
        // It is ten in Baku: nine is tomorrow, at five in UTC.
        assert_eq!(round(house, &postman).await, 0);
        house.clock.advance(Duration::hours(22) + Duration::minutes(59));
        assert_eq!(round(house, &postman).await, 0);
        house.clock.advance(Duration::minutes(1));
        assert_eq!(round(house, &postman).await, 1);
        let letter = server.taken();
        let words = locales::Words::of(domain::languages::Language::Russian);
        assert_eq!(letter.header("Subject"), words.say("notices-letter-subject-digest"));
        assert_eq!(letter.told("text").matches(&words.say("notices-letter-sessions")).count(), 1);
        house.clock.advance(Duration::days(2));
        assert_eq!(round(house, &postman).await, 0, "a day without news has no letter");
    }

    async fn a_dead_server_loses_nothing_and_holds_up_nothing(house: &TestHouse) {
        let (own, other) = (house.person(Kazakhstan, Secretary).await, house.person(Azerbaijan, Secretary).await);
        reachable(&other, "reader@azerbaijan.example").await;
        let server = MailServer::start();
        let (port, postman) = (server.port(), postman(house, &server));
        drop(server);
        proposed(house, &own).await;
        let first = due_letters(&house.office, 10).await.expect("no letters");
        let mut waits = Vec::new();
        for _ in 0..4 {
            assert_eq!(round(house, &postman).await, 0);
            let mut minutes = 0;
            while due_letters(&house.office, 10).await.expect("no letters").is_empty() {
                house.clock.advance(Duration::minutes(1));
                minutes += 1;
                assert!(minutes < 60, "the letter does not come back");
            }
            waits.push(minutes);
        }
        assert_eq!(waits, [1, 2, 4, 8], "each while is twice the one before");
        other.open("/notices").await.has_status(200);
        let mut server = MailServer::at(port);
        assert_eq!(round(house, &postman).await, 1);
        let letter = server.taken();
        let id = first.first().expect("no letter was due").id;
        assert_eq!(letter.header("Message-ID"), format!("<{id}@commission.example>"), "the id is its own for good");
    }

    async fn a_letter_that_is_not_taken_holds_up_no_other_and_is_given_up_in_the_end(house: &TestHouse) {
        let own = house.person(Kazakhstan, Secretary).await;
        let mut server = MailServer::start();
        let postman = postman(house, &server);
        for address in ["refused@azerbaijan.example", "later@azerbaijan.example", "reader@azerbaijan.example"] {
            reachable(&house.person(Azerbaijan, Secretary).await, address).await;
        }
        proposed(house, &own).await;
        assert_eq!(round(house, &postman).await, 1);
        assert_eq!(server.taken().recipients(), ["reader@azerbaijan.example"]);
        for attempt in 1..ATTEMPTS_MOST {
            house.clock.advance(Duration::hours(6));
            let due = due_letters(&house.office, 10).await.expect("no letters");
            assert_eq!(due.len(), 2, "attempt {attempt}");
            assert_eq!(round(house, &postman).await, 0);
        }
        house.clock.advance(Duration::days(30));
        assert!(due_letters(&house.office, 10).await.expect("no letters").is_empty(), "nobody gives up");
    }

    async fn only_a_post_stops_letters_and_it_needs_no_sign_in(house: &TestHouse) {
        let (own, other) = (house.person(Kazakhstan, Secretary).await, house.person(Azerbaijan, Secretary).await);
        reachable(&other, "reader@azerbaijan.example").await;
        let mut server = MailServer::start();
        let postman = postman(house, &server);
        proposed(house, &own).await;
        round(house, &postman).await;
        let link = stop_link(&server.taken(), house);
        let scanner = house.visitor();
        for _ in 0..3 {
            let page = scanner.open(&link).await;
            page.is_at(&link).says(&page.words().say("notices-stop"));
            page.is_silent_on("reader@azerbaijan.example");
        }
        scanner.ask(Method::HEAD, &link, None).await.has_status(200);
        proposed(house, &own).await;
        assert_eq!(round(house, &postman).await, 1, "opening the link stopped the letters");
        server.taken();
        // As whoever carries the mail posts: from no origin, with no cookie.
        let body = Some("List-Unsubscribe=One-Click".to_owned());
        let page = scanner.ask_with(Method::POST, &link, body.clone(), HeaderMap::new()).await;
        page.has_status(200).says(&page.words().say("notices-stop-done"));
        scanner.ask_with(Method::POST, &link, body.clone(), HeaderMap::new()).await.has_status(200);
        proposed(house, &own).await;
        assert_eq!(round(house, &postman).await, 0);
        other.open("/settings").await.is_silent_on("reader@azerbaijan.example");
        let wrong = format!("/letters/{}", "A".repeat(43));
        for path in [wrong.as_str(), "/letters/x"] {
            scanner.open(path).await.has_status(404);
            scanner.ask_with(Method::POST, path, body.clone(), HeaderMap::new()).await.has_status(404);
        }
    }

    async fn a_letter_tells_nothing_that_its_person_may_read_or_wants_no_more(house: &TestHouse) {
        let (own, administrator) =
            (house.person(Kazakhstan, Secretary).await, house.person(Azerbaijan, Administrator).await);
        let [ended, read, silent, renewed] = [
            house.person(Azerbaijan, Secretary).await,
            house.person(Azerbaijan, Secretary).await,
            house.person(Azerbaijan, Secretary).await,
            house.person(Azerbaijan, Secretary).await,
        ];
        for person in [&ended, &read, &silent, &renewed] {
            reachable(person, "reader@azerbaijan.example").await;
        }
        proposed(house, &own).await;
        let account = format!("/accounts/{}", ended.account());
        let form = administrator.open(&account).await.form(&account).untick("roles", "secretary");
        form.fill("roles", "archivist").fill("basis", "Приказ").send().await.has_status(200);
        read.open("/notices").await.form("notices/read-all").send().await.has_status(200);
        let form = silent.open("/notices/subscriptions").await.form("notices/subscriptions");
        form.fill("sessions", "inbox").send().await.has_status(200);
        let link = format!("/accounts/{}/link", renewed.account());
        administrator.open(&link).await.form("link").send().await.has_status(200);
        assert!(due_letters(&house.office, 10).await.expect("no letters").is_empty());
        let server = MailServer::start();
        assert_eq!(round(house, &postman(house, &server)).await, 0);
    }
}
