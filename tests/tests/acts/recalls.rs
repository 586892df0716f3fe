//! What is done when a paper is wrong or gone: recalled, its sealed scan corrected by both Parties, its file lost.

use domain::parties::Party::{Azerbaijan, Kazakhstan};
use domain::people::Role::{Archivist, Delegate, Translator};
use std::fs;
use tests::{PDF, Person, Until, on_both};

use super::papers::{agreed, file, names};

on_both! {
    async fn a_paper_shared_by_mistake_is_recalled(house: &TestHouse) {
        let (own, other, session) = agreed(house).await;
        let (reader, idle) = (house.person(Azerbaijan, Delegate).await, house.person(Azerbaijan, Translator).await);
        let archive = format!("/sessions/{session}/papers.zip");
        let (at, kept) =
            (house.attached(&own, session, "session", PDF).await, house.attached(&own, session, "session", b"%PDF-1.7 kept").await);
        own.open(&format!("{at}/recall")).await.has_status(403);
        house.shared_paper(&own, &at).await;
        house.shared_paper(&own, &kept).await;
        let bytes = file(&other.open(&at).await);
        for _ in 0..2 {
            assert_eq!(other.open(&bytes).await.bytes, PDF);
        }
        own.open(&bytes).await.has_status(200);
        reader.open(&archive).await.has_status(200);
        let names_of = async |person: &Person| house.actor(person).await.name().to_string();
        own.open(&at).await.is_silent_on(&names_of(&other).await);

        other.open(&format!("{at}/recall")).await.has_status(403);
        let page = own.open(&format!("{at}/recall")).await.form("recall").send().await;
        page.refused_at("reason", "fields-missing", &[]);
        let page = page.form("recall").fill("reason", "Не тот <b>документ</b>.").send().await;
        page.is_at(&at).says(&page.words().say("papers-recall-done"));
        for person in [&own, &other, &reader, &idle] {
            let page = person.open(&at).await;
            page.says("Не тот <b>документ</b>.").says(&page.words().say("papers-lede-recalled"));
            page.says(&names_of(&other).await).says(&names_of(&reader).await);
        }
        own.open(&at).await.is_silent_on(&names_of(&idle).await);
        for person in [&other, &reader, &idle] {
            person.open(&bytes).await.is_at(&at);
            person.open(&at).await.is_silent_on(&bytes);
            assert_eq!(names(&person.open(&archive).await.bytes).len(), 1);
        }
        assert_eq!(own.open(&bytes).await.bytes, PDF);
        own.open(&format!("{at}/recall")).await.has_status(403);
        let notice = other.open("/notices").await;
        notice.says(&notice.words().say("notices-matter-paper-recalled"));
        let version = own.open(&format!("{at}/add-version")).await.form("add-version").value("version");
        let again = own.carry(&format!("{at}/add-version"), &[("version", &version)], Some(("b.pdf", b"%PDF-1.7 2"))).await;
        again.refused("papers-rule-recalled", &[]);
    }

    async fn a_sealed_scan_is_replaced_only_by_both_archivists(house: &TestHouse) {
        let proceedings = house.proceedings(Kazakhstan).await;
        let host = &proceedings.host;
        let (own, other) = (house.person(Kazakhstan, Archivist).await, house.person(Azerbaijan, Archivist).await);
        let session = proceedings.minutes(Until::Signed).await;
        let at = house.attached(host, session, "minutes", PDF).await;
        house.shared_paper(host, &at).await;
        own.open(&format!("{at}/propose-correction")).await.has_status(403);
        own.open(&format!("{at}/seal")).await.form("seal").send().await.has_status(200);
        let propose = format!("{at}/propose-correction");
        for person in [host, &other] {
            person.open(&propose).await.has_status(403);
            person.carry(&propose, &[("version", "x")], Some(("b.pdf", PDF))).await.has_status(403);
        }
        let send = async |reason: &str, bytes: &[u8]| {
            let version = own.open(&propose).await.form("propose-correction").value("version");
            own.carry(&propose, &[("version", &version), ("reason", reason)], Some(("b.pdf", bytes))).await
        };
        let page = send("", b"%PDF-1.7 the second").await;
        page.refused_at("reason", "fields-missing", &[]);
        page.says("b.pdf");
        send("Описка.", PDF).await.refused_at("file", "papers-rule-same-file", &[]);
        send("Нет листа 3.", b"%PDF-1.7 the second").await.has_status(303);
        send("Ещё раз.", b"%PDF-1.7 the third").await.refused("papers-rule-correction-awaited", &[]);
        own.open(&format!("{at}/agree-correction")).await.has_status(403);
        let form = other.open(&format!("{at}/decline-correction")).await.form("decline-correction");
        let page = form.fill("reason", "Лист 3 не читается.").send().await;
        page.is_at(&at).says(&page.words().say("papers-correction-declined"));
        assert_eq!(host.open(&file(&host.open(&at).await)).await.bytes, PDF);
        other.post(&format!("{at}/agree-correction"), &[("version", "x")]).await.has_status(409);
        send("Лист 3 переснят.", b"%PDF-1.7 the third").await.has_status(303);
        let form = other.open(&format!("{at}/agree-correction")).await.form("agree-correction");
        let page = form.send().await;
        page.is_at(&at).says(&page.words().say("papers-agree-correction-done"));
        for person in [host, &own, &other] {
            let page = person.open(&at).await;
            assert_eq!(person.open(&file(&page)).await.bytes, b"%PDF-1.7 the third");
            page.says("Нет листа 3.").says("Лист 3 не читается.").says("Лист 3 переснят.");
            let version = |number: usize| page.words().tell("papers-version", &[("number", number.into())]);
            page.says(&version(1)).says(&version(2));
        }
        let notice = own.open("/notices").await;
        notice.says(&notice.words().say("notices-matter-scan-correction-agreed"));
    }

    async fn a_lost_file_is_told_before_the_first_byte(house: &TestHouse) {
        let (own, _, session) = agreed(house).await;
        let at = house.attached(&own, session, "session", PDF).await;
        house.attached(&own, session, "session", b"%PDF-1.7 whole").await;
        let archive = format!("/sessions/{session}/papers.zip");
        assert_eq!(secretariat::papers::missing(&house.office).await.expect("nothing is counted"), (0, 2));
        let bytes = file(&own.open(&at).await);
        let digest = bytes[bytes.len() - 64..].to_owned();
        let lies = house.papers().join("kept").join(&digest[..2]).join(&digest);
        fs::write(&lies, b"%PDF-").expect("the file is not shortened");
        for path in [&archive, &bytes] {
            let page = own.open(path).await;
            page.has_status(410).says("Справка").says(&page.words().say("errors-410-title"));
        }
        fs::remove_file(&lies).expect("the file does not go");
        own.open(&archive).await.has_status(410);
        assert_eq!(secretariat::papers::missing(&house.office).await.expect("nothing is counted"), (1, 2));
    }
}
