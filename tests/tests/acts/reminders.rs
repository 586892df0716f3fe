//! Reminders and deadlines: whoever must act is told once a stage, and home says how long it waits.

use chrono::Duration;
use domain::parties::Party::{self, Azerbaijan, Kazakhstan};
use domain::people::Role::{Archivist, Delegate, Secretary};
use secretariat::notices::remind;
use tests::{Form, Person, REMIND_AFTER, TestHouse, on_both};

/// What a person finds of this matter.
async fn told(person: &Person, matter: &str) -> usize {
    let page = person.open("/notices").await;
    let title = page.words().say(&format!("notices-matter-{matter}"));
    let titles = page.document().elements().filter(|element| element.name == "h2");
    titles.filter(|element| page.document().text(element) == title).count()
}

async fn reminded(house: &TestHouse) {
    remind(&house.office, REMIND_AFTER).await.expect("nobody is reminded");
}

/// A note of this secretary that leaves today: its address.
async fn dispatched(house: &TestHouse, sender: &Person) -> String {
    let today = house.day(sender.party(), 0);
    let form = sender.open("/communications/new").await.form("communications/new");
    let form = form.fill("number", "12-3/45").fill("subject", "О встрече").fill_day("dated", today);
    let at = form.fill("text_ru", "Сообщает следующее.").send().await.place();
    let form = sender.open(&format!("{at}/dispatch")).await.form("dispatch");
    form.fill_day("dispatched", today).send().await.has_status(200);
    at
}

/// Minutes signed today with one decision of Kazakhstan, due in so many days.
async fn decided(house: &TestHouse, host: &Person, guest: &Person, days: i64) {
    let (id, heads) = house.opened_with_heads(host, guest).await;
    for number in 1..=house.minutes_begun(host, id).await {
        let due = house.day(Kazakhstan, days);
        house
            .item_written(host, id, number, |form: Form| {
                let form = form.fill("heard_ru", "Заслушали доклад.");
                if number > 1 {
                    return form;
                }
                let form = form.fill("decision_1_ru", "Обменяться перечнями.");
                let form = form.fill("decision_1_executor_1", "kazakhstan");
                form.fill("decision_1_deadline", "day").fill_day("decision_1_due", due)
            })
            .await;
    }
    house.minutes_circulated(host, id).await;
    house.minutes_agreed(&heads, id).await;
    house.minutes_signed(host, id).await;
}

on_both! {
    async fn what_waits_for_too_long_is_told_once_to_whoever_must_act(house: &TestHouse) {
        let (own, other) = (house.person(Kazakhstan, Secretary).await, house.person(Azerbaijan, Secretary).await);
        let bystanders = [house.person(Azerbaijan, Delegate).await, house.person(Azerbaijan, Archivist).await];
        house.proposed(&own, Kazakhstan).await;
        let at = dispatched(house, &own).await;
        house.clock.advance(Duration::days(9));
        let other = other.elsewhere().await;
        reminded(house).await;
        for matter in ["session-unanswered", "communication-unreceived"] {
            assert_eq!(told(&other, matter).await, 0, "{matter}");
        }
        let home = other.open("/").await;
        home.is_silent_on(&home.words().tell("home-waits", &[("days", 9.into())]));
        house.clock.advance(Duration::days(1));
        let (own, other) = (own.elsewhere().await, other.elsewhere().await);
        for _ in 0..3 {
            reminded(house).await;
        }
        house.clock.advance(Duration::hours(5));
        reminded(house).await;
        for matter in ["session-unanswered", "communication-unreceived"] {
            assert_eq!((told(&other, matter).await, told(&own, matter).await), (1, 0), "{matter}");
        }
        for person in bystanders {
            let person = person.elsewhere().await;
            for matter in ["session-unanswered", "communication-unreceived"] {
                assert_eq!(told(&person, matter).await, 0, "{matter}");
            }
        }
        let home = other.open("/").await;
        home.says(&home.words().tell("home-waits", &[("days", 10.into())]));
        let form = other.open(&format!("{at}/receive")).await.form("receive");
        let form = form.fill_day("received", house.day(Azerbaijan, 0)).fill("received_by", "embassy");
        form.send().await.has_status(200);
        house.clock.advance(Duration::days(1));
        reminded(house).await;
        let other = other.elsewhere().await;
        assert_eq!(told(&other, "communication-unreceived").await, 1, "what was received is called to mind again");
    }

    async fn a_decision_is_called_to_mind_before_its_day_and_after(house: &TestHouse) {
        let (host, guest) = (house.person(Kazakhstan, Secretary).await, house.person(Azerbaijan, Secretary).await);
        decided(house, &host, &guest, 20).await;
        let stages = [(12, 0, 0), (1, 1, 0), (7, 1, 0), (1, 1, 1), (30, 1, 1)];
        for (days, due, overdue) in stages {
            house.clock.advance(Duration::days(days));
            reminded(house).await;
            reminded(house).await;
            let host = host.elsewhere().await;
            assert_eq!((told(&host, "decision-due").await, told(&host, "decision-overdue").await), (due, overdue));
            let guest = guest.elsewhere().await;
            assert_eq!((told(&guest, "decision-due").await, told(&guest, "decision-overdue").await), (0, 0));
        }
        let party: Party = host.party();
        assert_eq!(party, Kazakhstan);
    }
}
