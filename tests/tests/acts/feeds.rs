//! Feeds: what they carry, to whom, and that an ended one is answered like one that never was.

use axum::http::Method;
use chrono::Duration;
use domain::languages::Language;
use domain::parties::Party::{Azerbaijan, Kazakhstan};
use domain::people::Role::{Administrator, Archivist, Delegate, Secretary};
use secretariat::{forms::ReasonForm, sessions};
use serde_json::Value;
use tests::judges::calendar;
use tests::{Page, Person, TestHouse, on_both};

/// A new feed of this kind: its path.
async fn made(house: &TestHouse, person: &Person, kind: &str) -> String {
    let page = person.open("/notices/feeds").await.form("notices/feeds").fill("kind", kind).send().await;
    let link = page.document().by_id("link").and_then(|element| element.get("value"));
    let link = link.expect("no link is shown").to_owned();
    link.strip_prefix(house.origin()).expect("the link leaves the house").to_owned()
}

/// What a program without any cookie gets.
async fn asked(house: &TestHouse, feed: &str) -> Page {
    house.visitor().ask(Method::GET, feed, None).await
}

/// What an answer tells: its status, its headers but the date, its text but for the secret that was asked with.
fn told(page: &Page) -> (u16, Vec<String>, String) {
    let secret = page.path.split('/').nth(2).expect("no secret");
    let headers = page.headers.iter().filter(|(name, _)| *name != "date");
    let headers = headers.map(|(name, value)| format!("{name}: {value:?}")).collect();
    (page.status.as_u16(), headers, page.html().replace(secret, "SECRET"))
}

async fn events(house: &TestHouse, feed: &str) -> Vec<Value> {
    let page = asked(house, feed).await;
    page.has_status(200);
    assert_eq!(page.header("content-type"), "text/calendar; charset=utf-8");
    let read = calendar(&page.bytes);
    assert_eq!((&read["version"], &read["errors"]), (&"2.0".into(), &Value::Array(Vec::new())));
    assert_eq!((&read["lines_too_long"], &read["bare_line_ends"]), (&0.into(), &0.into()));
    read["events"].as_array().expect("no events").clone()
}

async fn one_event(house: &TestHouse, feed: &str) -> Value {
    let mut events = events(house, feed).await;
    assert_eq!(events.len(), 1);
    events.remove(0)
}

on_both! {
    async fn a_calendar_follows_a_session_through_its_life(house: &TestHouse) {
        let (own, other) = (house.person(Kazakhstan, Secretary).await, house.person(Azerbaijan, Secretary).await);
        other.reads(Language::English).await;
        let feed = made(house, &other, "sessions").await;
        assert!(events(house, &feed).await.is_empty());
        let id = house.proposed(&own, Kazakhstan).await;
        let first = house.day(Kazakhstan, 40);
        let after = house.day(Kazakhstan, 42);
        let proposed = one_event(house, &feed).await;
        let uid = format!("{id}@commission.example");
        assert_eq!((&proposed["uid"], &proposed["sequence"]), (&uid.as_str().into(), &0.into()));
        assert_eq!((&proposed["status"], &proposed["location"]), (&"TENTATIVE".into(), &"Astana".into()));
        // Ten in Astana is five in UTC; the last day ends with its midnight there.
        assert_eq!(proposed["begins"], format!("{first}T05:00:00+00:00"));
        let evening = after - Duration::days(1);
        assert_eq!(proposed["ends"], format!("{evening}T19:00:00+00:00"));
        let description = proposed["description"].as_str().expect("no description").replace('\u{a0}', " ");
        assert!(description.contains("10:00 Astana (09:00 Baku)"), "{description}");
        assert_eq!(proposed["url"], format!("{}/sessions/{id}", house.origin()));
        assert_eq!(one_event(house, &feed).await, proposed, "the same session is told the same");

        house.clock.advance(Duration::hours(1));
        let (actor, at) = (house.actor(&other).await, house.at(&other, id).await);
        sessions::agree(&house.office, &actor, at).await.expect("nothing is agreed");
        let agreed = one_event(house, &feed).await;
        assert_eq!((&agreed["uid"], &agreed["sequence"]), (&proposed["uid"], &1.into()));
        assert_eq!(agreed["status"], "CONFIRMED");
        assert!(agreed["stamp"].as_str() > proposed["stamp"].as_str());
        let (actor, at) = (house.actor(&own).await, house.at(&own, id).await);
        let reason = ReasonForm { reason: "Наводнение; тайное".into(), ..ReasonForm::default() };
        sessions::cancel(&house.office, &actor, at, &reason).await.expect("nothing is cancelled");
        let cancelled = one_event(house, &feed).await;
        assert_eq!((&cancelled["uid"], &cancelled["sequence"]), (&proposed["uid"], &2.into()));
        assert_eq!(cancelled["status"], "CANCELLED");
    }

    async fn a_session_without_an_hour_takes_whole_days(house: &TestHouse) {
        let own = house.person(Kazakhstan, Secretary).await;
        let feed = made(house, &own, "sessions").await;
        let form = sessions::ProposalForm { opens_at: String::new(), ..house.proposal(Azerbaijan) };
        house.proposed_as(&own, &form).await;
        let event = one_event(house, &feed).await;
        assert_eq!(event["begins"], house.day(Azerbaijan, 40).to_string());
        assert_eq!(event["ends"], house.day(Azerbaijan, 42).to_string());
    }

    async fn a_feed_carries_what_its_person_may_read_now(house: &TestHouse) {
        let own = house.person(Kazakhstan, Secretary).await;
        let archivist = house.person(Azerbaijan, Archivist).await;
        let feeds = [made(house, &archivist, "notices").await, made(house, &archivist, "sessions").await];
        house.draft(&own, &house.proposal(Kazakhstan)).await;
        let id = house.proposed(&own, Kazakhstan).await;
        for feed in &feeds {
            asked(house, feed).await.has_status(200).is_silent_on(&id.to_string());
        }
        let (actor, at) = (house.actor(&own).await, house.at(&own, id).await);
        sessions::withdraw(&house.office, &actor, at).await.expect("nothing is withdrawn");
        for feed in &feeds {
            assert!(asked(house, feed).await.html().contains(&id.to_string()), "{feed}");
        }
    }

    async fn notices_are_carried_in_the_readers_language(house: &TestHouse) {
        let (own, other) = (house.person(Kazakhstan, Secretary).await, house.person(Azerbaijan, Secretary).await);
        other.reads(Language::Kazakh).await;
        let feed = made(house, &other, "notices").await;
        let id = house.proposed(&own, Kazakhstan).await;
        let page = asked(house, &feed).await;
        assert_eq!(page.header("content-type"), "application/atom+xml; charset=utf-8");
        let xml = page.html();
        let words = locales::Words::of(Language::Kazakh);
        for told in [
            words.say("notices-matter-session-proposed"),
            format!("href=\"{}/sessions/{id}\"", house.origin()),
            "xml:lang=\"kk\"".to_owned(),
            "http://www.w3.org/2005/Atom".to_owned(),
        ] {
            assert!(xml.contains(&told), "the feed does not hold {told}: {xml}");
        }
        assert_eq!(xml.matches("<entry>").count(), 1);
        assert_eq!(asked(house, &feed).await.html(), xml, "the same notices are told the same");
    }

    async fn an_ended_feed_is_answered_like_one_that_never_was(house: &TestHouse) {
        let administrator = house.person(Kazakhstan, Administrator).await;
        let (revoked, ended, renewed) = (
            house.person(Kazakhstan, Secretary).await,
            house.person(Kazakhstan, Delegate).await,
            house.person(Kazakhstan, Delegate).await,
        );
        let mut feeds = Vec::new();
        for person in [&revoked, &ended, &renewed] {
            for kind in ["notices", "sessions"] {
                feeds.push(made(house, person, kind).await);
            }
        }
        for feed in &feeds {
            asked(house, feed).await.has_status(200);
        }
        for _ in 0..2 {
            let page = revoked.open("/notices/feeds").await.form("revoke").send().await;
            page.is_at("/notices/feeds").says(&page.words().say("notices-feed-revoked"));
        }
        let account = format!("/accounts/{}", ended.account());
        let form = administrator.open(&account).await.form(&account).untick("roles", "delegate");
        form.fill("basis", "Приказ").send().await.has_status(200);
        let link = format!("/accounts/{}/link", renewed.account());
        administrator.open(&link).await.form("link").send().await.has_status(200);
        let secret = "A".repeat(43);
        for file in ["notices.atom", "sessions.ics"] {
            let unknown = asked(house, &format!("/feeds/{secret}/{file}")).await;
            unknown.has_status(404);
            let nothing = asked(house, &format!("/feeds/{}/{file}", "!".repeat(43))).await;
            assert!(told(&nothing) == told(&unknown), "what is no secret is answered otherwise");
            for feed in feeds.iter().filter(|feed| feed.ends_with(file)) {
                assert!(told(&asked(house, feed).await) == told(&unknown), "{feed} is answered otherwise");
            }
        }
        // A link of one kind opens nothing of the other.
        let feed = made(house, &revoked, "notices").await;
        asked(house, &feed.replace("notices.atom", "sessions.ics")).await.has_status(404);
    }

    async fn a_feed_is_its_persons_alone_and_its_link_is_shown_once(house: &TestHouse) {
        let (own, other) = (house.person(Kazakhstan, Secretary).await, house.person(Kazakhstan, Delegate).await);
        let feed = made(house, &own, "sessions").await;
        let secret = feed.split('/').nth(2).expect("no secret").to_owned();
        let page = own.open("/notices/feeds").await;
        page.is_silent_on(&secret);
        let actions = page.document().elements().filter_map(|element| element.get("action"));
        let revoke = actions.into_iter().find(|action| action.ends_with("/revoke")).expect("no feed").to_owned();
        other.post(&revoke, &[]).await.has_status(404);
        asked(house, &feed).await.has_status(200);
        other.open("/notices/feeds").await.is_silent_on(&revoke);
        other.post("/notices/feeds", &[("kind", "everything")]).await.refused_at("kind", "fields-unknown-choice", &[]);
        for _ in 0..19 {
            made(house, &own, "notices").await;
        }
        own.post("/notices/feeds", &[("kind", "notices")]).await.has_status(422);
    }
}
