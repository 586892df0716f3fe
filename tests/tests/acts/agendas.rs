//! The agenda of a session: each Party's own items, the host's order, the agreement of both to one version.

use domain::parties::Party::{Azerbaijan, Kazakhstan};
use domain::people::Role::Secretary;
use tests::{Page, Person, TestHouse, on_both};

/// What the proposer put on the agenda.
const FIRST: &str = "О ходе выполнения решений";
const SECOND: &str = "О подписании протокола";
/// What the other Party puts on it.
const THIRD: &str = "О порте";

/// The secretaries of Kazakhstan, which proposed, and of Azerbaijan, which hosts: what the host alone may do is not to
/// be taken for what the proposer may.
async fn both(house: &TestHouse) -> (Person, Person) {
    (house.person(Kazakhstan, Secretary).await, house.person(Azerbaijan, Secretary).await)
}

/// The path of an agreed session: the items are of Kazakhstan, and one is of Azerbaijan.
async fn agreed(house: &TestHouse, proposer: &Person, host: &Person) -> String {
    let session = format!("/sessions/{}", house.agreed(proposer, host, Azerbaijan).await);
    put_on(host, &format!("{session}/agenda"), &[("title", THIRD)]).await;
    session
}

/// Puts an item on, by the form of the page.
async fn put_on(person: &Person, agenda: &str, typed: &[(&str, &str)]) -> Page {
    person.open(agenda).await.form(agenda).fill_all(typed).send().await
}

async fn agree(person: &Person, agenda: &str) {
    let page = person.open(agenda).await.form("agenda/agree").send().await;
    page.is_at(agenda).says(&page.words().say("sessions-agenda-agree-done"));
}

async fn convene(host: &Person, session: &str) -> Page {
    host.open(&format!("{session}/convene")).await.form("convene").send().await
}

/// The items of a page, in order.
fn titles(page: &Page) -> Vec<String> {
    let document = page.document();
    let items = document.elements().filter(|element| element.get("class") == Some("legal"));
    items
        .map(|item| document.text(item).split_once(". ").expect("an item has no place").1.to_owned())
        .collect()
}

/// The path of an item that this person may change, by its words.
fn path_of(page: &Page, title: &str) -> String {
    page.link_within("li", title)
}

on_both! {
    async fn a_party_changes_and_takes_off_its_own_items_alone(house: &TestHouse) {
        let (proposer, host) = both(house).await;
        let agenda = format!("{}/agenda", agreed(house, &proposer, &host).await);
        let items = [path_of(&host.open(&agenda).await, THIRD), path_of(&proposer.open(&agenda).await, FIRST)];
        for (person, item) in [&proposer, &host].into_iter().zip(&items) {
            let before = person.open(&agenda).await;
            before.is_silent_on(&format!("href=\"{item}\"")).is_silent_on(&format!("{item}/remove"));
            let version = before.form(&agenda).value("version");
            for by in ["own", "both"] {
                let typed = [("version", version.as_str()), ("title", "Подмена"), ("by", by)];
                person.post(item, &typed).await.refused("sessions-rule-item-of-the-other", &[]);
            }
            let page = person.post(&format!("{item}/remove"), &[("version", &version)]).await;
            page.refused("sessions-rule-item-of-the-other", &[]);
            assert!(person.open(&agenda).await.bytes == before.bytes, "something changed");
        }

        let [own, _] = &items;
        let form = host.open(own).await.form(own).fill("title", "О порте Актау").fill("starts_at", "14:30");
        form.send().await.is_at(&agenda).says("О порте Актау");
        proposer.open(&agenda).await.says("О порте Актау").says("14:30");
        host.open(&agenda).await.form(&format!("{own}/remove")).send().await.is_at(&agenda);
        assert_eq!(titles(&proposer.open(&agenda).await), [FIRST, SECOND]);
        host.open(own).await.has_status(404);
    }

    async fn an_item_of_both_is_changed_by_either(house: &TestHouse) {
        let (proposer, host) = both(house).await;
        let agenda = format!("{}/agenda", agreed(house, &proposer, &host).await);
        put_on(&host, &agenda, &[("title", "О следующем заседании"), ("by", "both")]).await.is_at(&agenda);
        let item = path_of(&proposer.open(&agenda).await, "О следующем заседании");
        let form = proposer.open(&item).await.form(&item);
        assert_eq!(form.value("by"), "both");
        form.fill("title", "О месте следующего заседания").send().await.is_at(&agenda);
        let page = host.open(&agenda).await;
        assert_eq!(titles(&page), [FIRST, SECOND, THIRD, "О месте следующего заседания"]);
        // What comes later still comes before what closes the session.
        put_on(&proposer, &agenda, &[("title", "О пароме")]).await.is_at(&agenda);
        let page = host.open(&agenda).await;
        assert_eq!(titles(&page), [FIRST, SECOND, THIRD, "О пароме", "О месте следующего заседания"]);
        page.form(&format!("{item}/remove")).send().await.is_at(&agenda);
        assert_eq!(titles(&proposer.open(&agenda).await), [FIRST, SECOND, THIRD, "О пароме"]);
    }

    async fn the_order_is_the_hosts_alone(house: &TestHouse) {
        let (proposer, host) = both(house).await;
        let agenda = format!("{}/agenda", agreed(house, &proposer, &host).await);
        let (own, other) = (path_of(&proposer.open(&agenda).await, FIRST), path_of(&host.open(&agenda).await, THIRD));
        let before = proposer.open(&agenda).await;
        before.is_silent_on("/place\"");
        let version = before.form(&agenda).value("version");
        for item in [&own, &other] {
            let page = proposer.post(&format!("{item}/place"), &[("version", &version), ("place", "1")]).await;
            page.has_status(403);
        }
        assert!(proposer.open(&agenda).await.bytes == before.bytes, "something changed");

        let page = host.open(&agenda).await.form(&format!("{other}/place")).send().await;
        page.is_at(&agenda);
        assert_eq!(titles(&proposer.open(&agenda).await), [FIRST, THIRD, SECOND]);
        // What the proposer put on is moved as well, and never beyond the end.
        let form = host.open(&agenda).await.form(&format!("{own}/place")).forge("place", "99");
        form.send().await.is_at(&agenda);
        assert_eq!(titles(&proposer.open(&agenda).await), [THIRD, SECOND, FIRST]);
        let form = host.open(&agenda).await.form(&format!("{own}/place")).forge("place", "первое");
        form.send().await.refused("fields-unknown-choice", &[]);
    }

    async fn any_change_voids_the_consent_of_both(house: &TestHouse) {
        let (proposer, host) = both(house).await;
        let session = agreed(house, &proposer, &host).await;
        let agenda = format!("{session}/agenda");
        let item = path_of(&host.open(&agenda).await, THIRD);
        for change in ["put on", "amended", "moved", "removed"] {
            for person in [&proposer, &host] {
                agree(person, &agenda).await;
            }
            let page = host.open(&session).await;
            page.says(&page.words().say("sessions-agenda-agreed"));
            let page = host.open(&agenda).await;
            let page = match change {
                "put on" => put_on(&proposer, &agenda, &[("title", "О пароме")]).await,
                "amended" => host.open(&item).await.form(&item).fill("rapporteur", "Örnəkov İ. Ş.").send().await,
                "moved" => page.form(&format!("{item}/place")).send().await,
                _ => page.form(&format!("{item}/remove")).send().await,
            };
            page.is_at(&agenda);
            for person in [&proposer, &host] {
                let page = person.open(&session).await;
                page.says(&page.words().say("sessions-agenda-draft"));
                let page = person.open(&agenda).await;
                assert!(page.document().by_id("consents").is_none(), "a consent outlives: {change}");
                // Each Party is asked again.
                let _ = page.form("agenda/agree");
            }
            convene(&host, &session).await.refused("sessions-rule-agenda-not-agreed", &[]);
        }
    }

    async fn an_agenda_is_agreed_when_both_agree_to_one_version(house: &TestHouse) {
        let (proposer, host) = both(house).await;
        let session = agreed(house, &proposer, &host).await;
        let agenda = format!("{session}/agenda");
        let late = proposer.open(&agenda).await.form("agenda/agree");
        agree(&host, &agenda).await;
        put_on(&host, &agenda, &[("title", "О пароме")]).await.is_at(&agenda);
        late.send().await.has_status(409).says("О пароме");
        agree(&proposer, &agenda).await;
        // Each has agreed, but to different versions.
        convene(&host, &session).await.refused("sessions-rule-agenda-not-agreed", &[]);
        let page = host.open(&session).await;
        let party = page.words().say("parties-kazakhstan");
        page.says(&page.words().tell("sessions-agenda-agreed-by", &[("party", party.into())]));
        agree(&host, &agenda).await;
        let page = proposer.open(&session).await;
        page.says(&page.words().say("sessions-agenda-agreed"));
        convene(&host, &session).await.refused("sessions-rule-host-delegation-missing", &[]);
    }

    async fn an_item_is_carried_over_from_a_session_that_was_held(house: &TestHouse) {
        let (proposer, host) = both(house).await;
        house.last_held(&proposer, Kazakhstan, 3).await;
        let session = agreed(house, &proposer, &host).await;
        let agenda = format!("{session}/agenda");
        for number in ["три", "-1", "0", "4"] {
            let page = put_on(&host, &agenda, &[("title", "О пароме"), ("carried_over_from", number)]).await;
            page.refused_at("carried_over_from", "fields-unknown-choice", &[]);
            page.still_says("carried_over_from", number).still_says("title", "О пароме");
        }
        assert_eq!(titles(&proposer.open(&agenda).await), [FIRST, SECOND, THIRD]);
        put_on(&host, &agenda, &[("title", "О пароме"), ("carried_over_from", "3")]).await.is_at(&agenda);
        for page in [proposer.open(&agenda).await, proposer.open(&session).await] {
            page.says(&page.words().tell("sessions-agenda-carried-over", &[("number", "III".into())]));
        }

        let item = path_of(&host.open(&agenda).await, "О пароме");
        let form = host.open(&item).await.form(&item);
        assert_eq!(form.value("carried_over_from"), "3");
        let page = form.fill("carried_over_from", "4").send().await;
        page.refused_at("carried_over_from", "fields-unknown-choice", &[]);
        page.form(&item).fill("carried_over_from", "2").send().await.is_at(&agenda);
        let page = proposer.open(&agenda).await;
        page.says(&page.words().tell("sessions-agenda-carried-over", &[("number", "II".into())]));
    }
}
