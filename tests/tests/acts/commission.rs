//! The Joint Commission through the house: set up and composed by notes, seen as at a day, told beside a delegation; and
//! authorities through time, on two days side by side.

use chrono::{Datelike as _, NaiveDate};
use domain::parties::Party::{Azerbaijan, Kazakhstan};
use domain::people::Role::{Archivist, Delegate, Secretary};
use tests::{Page, Person, TestHouse, on_both};

const FIRST: &str = "Участник (head)\tзаместитель министра\tсопредседатель\n\
                     Знакова А. М.\tначальник отдела\tответственный секретарь\n";
const SECOND: &str = "Участник (head)\tзаместитель министра\tсопредседатель\n\
                      Участник (member)\tсоветник\tответственный секретарь\n";

/// A note of this secretary, prepared some days ago: its address.
async fn prepared(house: &TestHouse, secretary: &Person, number: &str, days: i64) -> String {
    let form = secretary.open("/communications/new").await.form("communications/new");
    let form = form.fill("number", number).fill("subject", "О Совместной комиссии");
    let form = form.fill_day("dated", house.day(secretary.party(), days));
    form.fill("text_ru", "Министерство имеет честь сообщить следующее.").send().await.place()
}

/// The composition is pasted, looked through, and taken.
async fn composed(secretary: &Person, at: &str, table: &str) {
    let form = secretary.open(&format!("{at}/contents/new?kind=composition")).await.form("contents/new");
    let page = form.fill("table", table).press("check").await;
    let done = page.words().say("communications-contents-done");
    page.has_status(200).is_silent_on(&done);
    page.form("contents/new").press("take").await.has_status(200).says(&done);
}

async fn sent(house: &TestHouse, secretary: &Person, at: &str, days: i64) {
    let form = secretary.open(&format!("{at}/dispatch")).await.form("dispatch");
    form.fill_day("dispatched", house.day(secretary.party(), days)).send().await.has_status(200);
}

async fn received(house: &TestHouse, secretary: &Person, at: &str, days: i64) {
    let form = secretary.open(&format!("{at}/receive")).await.form("receive");
    let form = form.fill("received_by", "foreign-ministry");
    form.fill_day("received", house.day(secretary.party(), days)).send().await.has_status(200);
}

/// A composition of Kazakhstan is notified: dated, sent and received on days that follow each other.
async fn notified(house: &TestHouse, [kz, az]: [&Person; 2], number: &str, table: &str, days: i64) {
    let at = prepared(house, kz, number, days).await;
    composed(kz, &at, table).await;
    sent(house, kz, &at, days + 1).await;
    received(house, az, &at, days + 2).await;
}

/// The fields of a day, as an address has them.
fn asked(name: &str, day: NaiveDate) -> String {
    format!("{name}_day={}&{name}_month={}&{name}_year={}", day.day(), day.month(), day.year())
}

/// The page of the Joint Commission as at a day.
async fn on(house: &TestHouse, reader: &Person, days: i64) -> Page {
    reader.open(&format!("/commission?{}", asked("day", house.day(reader.party(), days)))).await
}

async fn both(house: &TestHouse) -> (Person, Person) {
    (house.person(Kazakhstan, Secretary).await, house.person(Azerbaijan, Secretary).await)
}

on_both! {
    async fn the_commission_is_composed_by_notes_and_seen_as_at_a_day(house: &TestHouse) {
        let (kz, az) = both(house).await;
        let page = az.open("/commission").await;
        page.says(&page.words().say("commission-nothing"));
        let before = page.bytes;

        let at = prepared(house, &kz, "1-1", -20).await;
        let form = kz.open(&format!("{at}/contents/new?kind=establishment")).await.form("contents/new");
        form.send().await.refused_at("set_up", "fields-missing", &[]);
        let form = kz.open(&format!("{at}/contents/new?kind=establishment")).await.form("contents/new");
        let form = form.fill_day("set_up", house.day(Kazakhstan, -40)).fill("instrument", "Обмен нотами");
        form.send().await.has_status(200);
        composed(&kz, &at, FIRST).await;
        assert!(az.open("/commission").await.bytes == before, "what is prepared tells nothing");
        sent(house, &kz, &at, -19).await;
        let page = az.open("/commission").await;
        page.says("1-1").says(&page.words().say("commission-on-their-way")).is_silent_on("Знакова");
        received(house, &az, &at, -15).await;

        let at = prepared(house, &kz, "1-2", -12).await;
        kz.open(&format!("{at}/contents/new?kind=composition")).await.says("Знакова А. М.");
        composed(&kz, &at, SECOND).await;
        sent(house, &kz, &at, -11).await;
        received(house, &az, &at, -10).await;

        on(house, &az, -16).await.is_silent_on("Участник");
        on(house, &az, -15).await.says("Знакова А. М.").is_silent_on("Участник (member)");
        on(house, &az, -11).await.says("Знакова А. М.").is_silent_on("Участник (member)");
        let page = on(house, &az, -10).await;
        page.says("Участник (member)").says("1-1").says("1-2").says("Обмен нотами");
        let (came, went) = (page.words().say("commission-came"), page.words().say("commission-went"));
        page.says(&format!("{came}: Участник (member)")).says(&format!("{went}: Знакова А. М."));
        for reader in [house.person(Azerbaijan, Delegate).await, house.person(Kazakhstan, Archivist).await] {
            reader.open("/commission").await.has_status(200).says("Участник (member)");
        }
        az.open("/commission?day_day=31&day_month=2&day_year=2026").await.has_status(422);
        house.visitor().open("/commission").await.is_at("/sign-in");
    }

    async fn a_composition_is_taken_as_a_whole_or_not_at_all(house: &TestHouse) {
        let kz = house.person(Kazakhstan, Secretary).await;
        let at = prepared(house, &kz, "2-1", -5).await;
        let kind = format!("{at}/contents/new?kind=composition");
        let wrong = "Один\tсоветник\tсопредседатель\nДва\tсоветник\tшофёр\n";
        for act in ["check", "take"] {
            let version = kz.open(&kind).await.form("contents/new").value("version");
            let fields = [("kind", "composition"), ("table", wrong), ("act", act), ("version", &version)];
            let page = kz.post(&format!("{at}/contents/new"), &fields).await;
            page.has_status(422).says("шофёр");
        }
        let two = "Один\tсоветник\tчлен\nОДИН\tсоветник\tчлен\n";
        let page = kz.open(&kind).await.form("contents/new").fill("table", two).press("check").await;
        page.refused_at("table", "commission-rule-seated-twice", &[]);
        let page = kz.open(&kind).await.form("contents/new").fill("table", "").press("check").await;
        page.refused_at("table", "fields-missing", &[]);
        let page = kz.open(&at).await;
        page.says(&page.words().say("communications-contents-none"));
        let form = kz.open("/communications/new").await.form("communications/new");
        let form = form.fill("channel", "letter").fill("route", "named").fill("subject", "О составе");
        let letter = form.fill("from", "Секретариат").fill("to", "Секретариат").send().await.place();
        let form = kz.open(&format!("{letter}/contents/new?kind=composition")).await.form("contents/new");
        let page = form.fill("table", FIRST).press("check").await.form("contents/new").press("take").await;
        page.has_status(422);
    }

    async fn a_correction_of_the_composition_is_counted_anew(house: &TestHouse) {
        let (kz, az) = both(house).await;
        notified(house, [&kz, &az], "6-1", FIRST, -9).await;
        let register = kz.open("/communications?register=outgoing").await;
        let at = register.link_within("th", "6-1");
        let form = kz.open(&format!("{at}/correct-contents/1")).await.form("correct-contents/1");
        assert!(form.value("table").contains("Знакова"), "what is recorded is what is corrected");
        let page = form.fill("table", SECOND).fill("reason", "Описка.").press("check").await;
        let page = page.has_status(200).form("correct-contents/1").press("take").await;
        page.says(&page.words().say("communications-correct-done"));
        az.open("/commission").await.says("Участник (member)").is_silent_on("Знакова");
        // What was known before stays answerable.
        az.open(&at).await.says("Знакова").says("Описка.");
    }

    async fn who_of_a_delegation_does_not_sit_in_the_commission_is_told_and_forbids_nothing(house: &TestHouse) {
        let (kz, az) = both(house).await;
        let id = house.agreed(&kz, &az, Kazakhstan).await;
        house.delegation(&kz, id).await;
        let pages = ["delegation", "delegations", "convene"].map(|page| format!("/sessions/{id}/{page}"));
        for page in &pages {
            let page = kz.open(page).await;
            let article = locales::agreement::reference(page.words(), 12, Some(1));
            let places = [("party", "kazakhstan".into()), ("article", article.into())];
            page.says(&page.words().tell("commission-told-not-recorded", &places));
        }
        notified(house, [&kz, &az], "3-1", FIRST, -9).await;
        let latest = kz.open("/commission").await.words().say("commission-told-latest");
        for page in &pages {
            kz.open(page).await.says(&latest).says("Участник (member)").says("3-1");
        }
        let at = prepared(house, &kz, "3-2", -3).await;
        composed(&kz, &at, SECOND).await;
        sent(house, &kz, &at, -2).await;
        kz.open(&pages[0]).await.says(&latest).says("3-2");
        house.shared_delegation(&kz, id).await;
        az.open(&pages[1]).await.says(&latest);
        received(house, &az, &at, -1).await;
        for page in &pages {
            kz.open(page).await.is_silent_on(&latest);
        }
        // Whoever convenes is told, and convenes.
        house.convened(&kz, &az, &house.proposal_in(Kazakhstan, 60)).await;
    }

    async fn the_composition_is_told_to_whoever_chose_it_and_found(house: &TestHouse) {
        let (kz, az) = both(house).await;
        let page = kz.open("/notices/subscriptions").await;
        page.form("notices/subscriptions").fill("composition", "inbox").send().await.has_status(200);
        notified(house, [&kz, &az], "5-1", FIRST, -5).await;
        let page = kz.open("/notices").await;
        let title = page.words().say("notices-matter-composition-changed");
        assert_eq!(page.link_within("h2", &title), "/commission");
        for person in [&kz, &az] {
            person.open("/search?q=%D0%B7%D0%BD%D0%B0%D0%BA%D0%BE%D0%B2%D0%B0").await.says("5-1");
        }
    }

    async fn an_authority_is_followed_through_time_and_two_days_stand_side_by_side(house: &TestHouse) {
        let (kz, az) = both(house).await;
        let at = prepared(house, &az, "0145/16", -20).await;
        let form = az.open(&format!("{at}/contents/new?kind=split")).await.form("contents/new");
        let form = form.fill("authority_1", "azerbaijan-national-security").fill("name_1_ru", "Служба первая");
        form.fill("name_2_ru", "Служба вторая").send().await.has_status(200);
        sent(house, &az, &at, -19).await;
        let page = kz.open("/authorities/azerbaijan-national-security").await;
        page.has_status(200).is_silent_on("Служба первая");
        received(house, &kz, &at, -10).await;
        let page = kz.open("/authorities/azerbaijan-national-security").await;
        page.says("Служба первая").says("Служба вторая").says("0145/16");
        let drawn = page.document().elements().filter(|element| element.name == "path").count();
        assert!(drawn >= 10, "three lines, their ends and two bends, twice: {drawn}");
        let (then, now) = (house.day(Kazakhstan, -11), house.day(Kazakhstan, 0));
        let page = kz.open(&format!("/authorities/notified?{}&{}", asked("day", now), asked("than", then))).await;
        for id in ["authorities-difference-split", "authorities-difference-added", "authorities-compared-same"] {
            page.says(&page.words().say(id));
        }
        let counts = [("joined", 2.into()), ("left", 1.into()), ("changed", 0.into())];
        page.says(&page.words().tell("authorities-compared-counts", &counts));
        let wrong = format!("/authorities/notified?{}&than_day=31&than_month=2&than_year=2026", asked("day", now));
        kz.open(&wrong).await.has_status(422);
        kz.open("/authorities/nobody").await.has_status(404);
        house.visitor().open("/authorities/kazakhstan-justice").await.is_at("/sign-in");
    }

    async fn whose_turn_it_is_says_why(house: &TestHouse) {
        let kz = house.person(Kazakhstan, Secretary).await;
        house.last_held(&kz, Kazakhstan, 3).await;
        for page in ["/", "/sessions/new"] {
            let page = kz.open(page).await;
            page.says(&page.words().say("sessions-turn-rule")).says(&page.words().say("sessions-before-register"));
        }
    }
}
