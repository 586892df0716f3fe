//! Minutes through the house: drafted unseen, circulated, remarked on, agreed by both heads, signed; their decisions.

use domain::parties::Party::{Azerbaijan, Kazakhstan};
use domain::people::Role::{Archivist, Secretary};
use tests::{PDF, Page, Person, Proceedings, Until, on_both};

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
        let proceedings = house.proceedings(Kazakhstan).await;
        let minutes = format!("/sessions/{}/minutes", proceedings.session().await);
        let Proceedings { host, guest, heads, .. } = proceedings;
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

    async fn a_head_takes_the_agreement_back_until_the_signing(house: &TestHouse) {
        let proceedings = house.proceedings(Kazakhstan).await;
        let minutes = format!("/sessions/{}/minutes", proceedings.minutes(Until::Agreed).await);
        let Proceedings { host, guest, heads: [own, other], .. } = proceedings;
        let sign = async || {
            let form = host.open(&format!("{minutes}/sign")).await.form("sign");
            form.fill_day("signed", house.day(Kazakhstan, 0)).send().await
        };
        let before = host.open(&minutes).await;
        before.says(&before.words().tell("minutes-lede-agreed", &[("version", 1.into())]));
        // The secretary of the same Party is not its head.
        let page = act(&guest, &minutes, "withdraw-agreement").await;
        page.refused("sessions-rule-not-the-head", &[("party", Azerbaijan.into())]);
        assert!(host.open(&minutes).await.bytes == before.bytes, "something changed");

        done(&act(&other, &minutes, "withdraw-agreement").await, "minutes-withdraw-agreement-done");
        let page = host.open(&minutes).await;
        let agreed = [("version", 1.into()), ("party", Kazakhstan.into())];
        page.says(&page.words().tell("minutes-lede-agreed-by", &agreed));
        sign().await.refused("minutes-rule-not-in-this-state", &[("state", "circulated".into())]);
        act(&other, &minutes, "withdraw-agreement").await.refused("minutes-rule-nothing-to-withdraw", &[]);
        done(&act(&own, &minutes, "withdraw-agreement").await, "minutes-withdraw-agreement-done");
        let page = guest.open(&minutes).await;
        page.says(&page.words().tell("minutes-lede-circulated", &[("version", 1.into())]));

        for head in [&own, &other] {
            done(&act(head, &minutes, "agree").await, "minutes-agree-done");
        }
        done(&sign().await, "minutes-sign-done");
        for head in [&own, &other] {
            head.open(&format!("{minutes}/withdraw-agreement")).await.has_status(403);
            head.post(&format!("{minutes}/withdraw-agreement"), &[]).await.has_status(403);
        }
        let page = other.open(&minutes).await;
        page.is_silent_on("withdraw-agreement");
    }
    async fn a_certified_copy_needs_a_sealed_scan_and_is_written_down(house: &TestHouse) {
        let proceedings = house.proceedings(Kazakhstan).await;
        let session = proceedings.minutes(Until::Signed).await;
        let certify = format!("/sessions/{session}/minutes/certify");
        let archivist = house.person(Kazakhstan, Archivist).await;
        for person in [&proceedings.host, &proceedings.heads[0]] {
            person.open(&certify).await.has_status(403);
        }
        let form = archivist.open(&certify).await.form("certify");
        let filled = form.fill_all(&[("place", "Астана"), ("name", "Образцов А. А."), ("position", "архивист")]);
        let filled = filled.fill("keeper", "Архив").fill("reference", "7-3");
        filled.send().await.refused("papers-rule-not-sealed", &[]);
        let at = house.attached(&proceedings.host, session, "minutes", PDF).await;
        house.shared_paper(&proceedings.host, &at).await;
        archivist.open(&format!("/sessions/{session}/minutes")).await.is_silent_on(&certify);
        archivist.open(&format!("{at}/seal")).await.form("seal").send().await.has_status(200);
        archivist.open(&format!("/sessions/{session}/minutes")).await.says(&archivist.open("/").await.words().say("minutes-certify"));
        let form = archivist.open(&certify).await.form("certify");
        let page = form.fill("place", "Астана").fill_day("certified", house.day(Kazakhstan, 1)).send().await;
        page.refused_at("reference", "fields-missing", &[]).still_says("place", "Астана");
        let rest = [("name", "Образцов А. А."), ("position", "архивист"), ("keeper", "Архив"), ("reference", "7-3")];
        let page = page.form("certify").fill_all(&rest).send().await;
        page.refused_at("certified", "sessions-rule-day-ahead", &[]);
        let early = page.form("certify").fill_day("certified", house.day(Kazakhstan, -1)).send().await;
        let day = locales::dates::day(early.words(), house.day(Kazakhstan, 0));
        early.refused_at("certified", "minutes-rule-day-too-early", &[("day", day.into())]);
        let copy = early.form("certify").fill_day("certified", house.day(Kazakhstan, 0)).send().await;
        copy.has_status(200);
        assert_eq!(copy.header("content-type"), "application/pdf");
        // The scan of Azerbaijan's original is not sealed.
        let other = house.person(Azerbaijan, Archivist).await;
        let form = other.open(&certify).await.form("certify");
        form.fill("place", "Баку").fill_all(&rest).send().await.refused("papers-rule-not-sealed", &[]);
    }
}
