//! Minutes through the house: drafted unseen, circulated, remarked on, agreed by both heads, signed; their decisions.

use domain::identifiers::SessionId;
use domain::parties::Party::{Azerbaijan, Kazakhstan};
use domain::people::Role::{Delegate, Secretary};
use secretariat::delegations::{MemberForm, own_delegation, save_member};
use secretariat::sessions::At;
use tests::{Page, Person, TestHouse, on_both};

/// Writes the first item, with a decision of Kazakhstan.
async fn write(host: &Person, minutes: &str, heard: &str) -> Page {
    let item = host.open(&format!("{minutes}/items/1")).await.form("items/1");
    let item = item.fill("heard_ru", heard).fill("decision_1_ru", "Обменяться перечнями.");
    let item = item.fill("decision_1_kind", "decision").fill("decision_1_executor_1", "kazakhstan");
    item.send().await
}

/// Does an act of minutes that a page asks about.
async fn act(person: &Person, minutes: &str, name: &str) -> Page {
    person.open(&format!("{minutes}/{name}")).await.form(name).send().await
}

#[track_caller]
fn done(page: &Page, message: &str) {
    page.has_status(200).says(&page.words().say(message));
}

/// The delegation of this secretary's Party is told, and its head has an account.
async fn head(house: &TestHouse, secretary: &Person, id: SessionId) -> Person {
    let delegate = house.person(secretary.party(), Delegate).await;
    let actor = house.actor(secretary).await;
    let mut reading = house.office.read(&actor).await.expect("nothing can be read");
    let kept = own_delegation(&mut reading, id).await.expect("no list is seen").kept;
    drop(reading);
    let list = kept.record.list.expect("no list is kept");
    let member = list.head().expect("the list has no head");
    let form = MemberForm { account: delegate.account().to_string(), ..MemberForm::from(member) };
    let at = At { id, version: kept.version };
    save_member(&house.office, &actor, at, Some(member.person.id), &form)
        .await
        .expect("the head is not linked");
    house.shared_delegation(secretary, id).await;
    delegate
}

fn told(page: &Page) -> (u16, Vec<u8>) {
    (page.status.as_u16(), page.bytes.clone())
}

on_both! {
    async fn what_is_not_circulated_cannot_be_known(house: &TestHouse) {
        let host = house.person(Kazakhstan, Secretary).await;
        let guest = house.person(Azerbaijan, Secretary).await;
        let session = format!("/sessions/{}", house.opened(&host, &guest).await);
        let minutes = format!("{session}/minutes");
        let paths = [
            session.clone(), minutes.clone(), format!("{minutes}/items/1"), format!("{minutes}/preview"),
            format!("{minutes}/remarks"), format!("{minutes}/agree"), format!("{minutes}/circulate"),
        ];
        let mut before = Vec::new();
        for path in &paths {
            before.push(told(&guest.open(path).await));
        }
        host.open(&minutes).await.form("minutes").send().await.has_status(200);
        done(&write(&host, &minutes, "Заслушали доклад.").await, "minutes-item-done");
        for (path, before) in paths.iter().zip(before) {
            assert!(told(&guest.open(path).await) == before, "{path} tells of a draft");
        }
    }

    async fn minutes_are_agreed_by_both_heads_on_one_text_and_signed(house: &TestHouse) {
        let host = house.person(Kazakhstan, Secretary).await;
        let guest = house.person(Azerbaijan, Secretary).await;
        let id = house.opened(&host, &guest).await;
        house.delegation(&guest, id).await;
        let heads = [head(house, &host, id).await, head(house, &guest, id).await];
        let minutes = format!("/sessions/{id}/minutes");
        host.open(&minutes).await.form("minutes").send().await.has_status(200);
        done(&write(&host, &minutes, "Заслушали доклад.").await, "minutes-item-done");
        let page = act(&host, &minutes, "circulate").await;
        page.has_status(422);
        let form = host.open(&format!("{minutes}/items/2")).await.form("items/2").fill("heard_ru", "О подписании.");
        done(&form.send().await, "minutes-item-done");
        done(&act(&host, &minutes, "circulate").await, "minutes-circulate-done");

        let page = guest.open(&format!("{minutes}/items/1/remarks")).await.form("items/1/remarks");
        done(&page.fill("text", "Уточнить срок.").send().await, "minutes-remark-done");
        let page = host.open(&format!("{minutes}/items/1")).await;
        page.says("Уточнить срок.");
        let mut links = page.document().elements().filter_map(|element| element.get("href"));
        let answer = links.find(|link| link.starts_with(&format!("{minutes}/remarks/")));
        let answer = answer.expect("the remark cannot be answered").to_owned();
        let form = host.open(&answer).await.form(&answer).fill("text", "Уточнено.");
        done(&form.send().await, "minutes-answer-done");
        guest.open(&format!("{minutes}/items/1")).await.says("Уточнено.");

        for head in &heads {
            done(&act(head, &minutes, "agree").await, "minutes-agree-done");
        }
        done(&write(&host, &minutes, "Заслушали другой доклад.").await, "minutes-item-reopened");
        guest.open(&format!("{minutes}/items/1")).await.is_silent_on("Заслушали другой доклад.");
        done(&act(&host, &minutes, "circulate").await, "minutes-circulate-done");
        let form = host.open(&format!("{minutes}/sign")).await.form("sign").fill_day("signed", house.day(Kazakhstan, 0));
        form.send().await.has_status(422);
        for head in &heads {
            done(&act(head, &minutes, "agree").await, "minutes-agree-done");
        }
        let form = host.open(&format!("{minutes}/sign")).await.form("sign").fill_day("signed", house.day(Kazakhstan, 0));
        done(&form.send().await, "minutes-sign-done");

        let page = host.open("/decisions").await;
        let mut links = page.document().elements().filter_map(|element| element.get("href"));
        let decision = links.find(|link| link.strip_prefix("/decisions/").is_some_and(|id| id.len() == 36));
        let decision = decision.expect("no decision is in the register").to_owned();
        let form = host.open(&format!("{decision}/report")).await.form("report");
        let form = form.fill_day("done", house.day(Kazakhstan, 0)).fill("text", "Перечни направлены.");
        done(&form.send().await, "decisions-report-done");
        guest.open(&decision).await.says("Перечни направлены.");
    }
}
