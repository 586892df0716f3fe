//! Delegations: one's own list until it is told, what the other Party sees of it, attendance.

use domain::parties::Party::{Azerbaijan, Kazakhstan};
use domain::people::Role::{Delegate, Secretary};
use locales::dates;
use tests::{Page, Person, TestHouse, on_both};

const TABLE: &str = "Образцов А. А.\tЗаместитель министра\tглава\n\
                     Примеров Б. Б.\tНачальник управления\tчлен делегации\n\
                     Знаков В. В.\tГлавный эксперт\tэксперт\n";

async fn both(house: &TestHouse) -> (Person, Person) {
    (house.person(Kazakhstan, Secretary).await, house.person(Azerbaijan, Secretary).await)
}

/// The path of an agreed session that Kazakhstan hosts.
async fn agreed(house: &TestHouse, host: &Person, guest: &Person) -> String {
    format!("/sessions/{}", house.agreed(host, guest, Kazakhstan).await)
}

/// Takes a list from a pasted table, by way of its preview.
async fn list(secretary: &Person, session: &str, table: &str) -> Page {
    let page = secretary.open(&format!("{session}/delegation/table")).await;
    let page = page.form("delegation/table").fill("table", table).press("check").await;
    let page = page.has_status(200).form("delegation/table").press("take").await;
    page.is_at(&format!("{session}/delegation"));
    page
}

async fn share(secretary: &Person, session: &str) -> Page {
    let page = secretary.open(&format!("{session}/delegation/share")).await;
    page.form("delegation/share").send().await
}

/// The names of a list, in order.
fn names(page: &Page) -> Vec<String> {
    let html = page.html();
    let mut found: Vec<(usize, &str)> = ["Образцов", "Примеров", "Знаков", "Мысалова"]
        .into_iter()
        .filter_map(|name| html.find(name).map(|at| (at, name)))
        .collect();
    found.sort_unstable();
    found.into_iter().map(|(_, name)| name.to_owned()).collect()
}

/// The path of a person's page, by the name in the row of the link.
fn path_of(page: &Page, name: &str) -> String {
    page.link_within("tr", name)
}

on_both! {
    async fn people_are_listed_one_by_one_and_nothing_typed_is_lost(house: &TestHouse) {
        let (host, guest) = both(house).await;
        let session = agreed(house, &host, &guest).await;
        let new = format!("{session}/delegation/new");
        let form = host.open(&new).await.form("delegation/new");
        assert_eq!(form.value("role"), "head", "the first is the head");
        let form = form.fill("position_ru", "Заместитель министра").fill("role", "acting-head");
        let page = form.fill("name_kk", "Үлгіұлы\u{202e}").send().await;
        page.refused_at("name_ru", "fields-missing", &[]).refused_at("basis", "fields-missing", &[]);
        page.refused_at("name_kk", "fields-character", &[("character", "U+202E".into())]);
        page.still_says("position_ru", "Заместитель министра").still_says("role", "acting-head");
        let form = page.form("delegation/new").fill("name_ru", "Образцов А. А.").fill("name_kk", "Үлгіұлы А. А.");
        let page = form.fill("basis", "Приказ № 5").send().await;
        page.is_at(&format!("{session}/delegation")).says("Образцов А. А.").says("Үлгіұлы А. А.").says("Приказ № 5");

        let form = host.open(&new).await.form("delegation/new").fill("name_ru", "Примеров Б. Б.");
        let page = form.fill("position_ru", "Советник").fill("role", "head").send().await;
        page.refused_at("role", "sessions-rule-two-heads", &[]).still_says("name_ru", "Примеров Б. Б.");
        page.form("delegation/new").fill("role", "member").send().await.is_at(&format!("{session}/delegation"));

        let change = path_of(&host.open(&format!("{session}/delegation")).await, "Примеров");
        let form = host.open(&change).await.form(&change).fill("position_ru", "Старший советник");
        form.send().await.says("Старший советник");
    }

    async fn the_head_is_first_and_the_others_move(house: &TestHouse) {
        let (host, guest) = both(house).await;
        let session = agreed(house, &host, &guest).await;
        let page = list(&host, &session, TABLE).await;
        assert_eq!(names(&page), ["Образцов", "Примеров", "Знаков"]);
        let person = path_of(&page, "Знаков");
        let step = format!("{person}/move");
        let page = page.form(&step).send().await;
        assert_eq!(names(&page), ["Образцов", "Знаков", "Примеров"]);
        let form = page.form(&step).forge("direction", "up");
        assert_eq!(names(&form.send().await), ["Образцов", "Знаков", "Примеров"], "nobody passes the head");
        let page = host.open(&format!("{person}/remove")).await.form("remove").send().await;
        assert_eq!(names(&page), ["Образцов", "Примеров"]);
        host.open(&person).await.has_status(404);
    }

    async fn a_delegation_of_nobody_is_refused(house: &TestHouse) {
        let (host, guest) = both(house).await;
        let session = agreed(house, &host, &guest).await;
        let page = list(&host, &session, "Образцов А. А.\tЗаместитель министра\tглава").await;
        let only = path_of(&page, "Образцов");
        let page = host.open(&format!("{only}/remove")).await.form("remove").send().await;
        page.refused("sessions-rule-delegation-empty", &[]).still_says("name_ru", "Образцов А. А.");
        let page = guest.post(&format!("{session}/delegation/share"), &[("version", "0")]).await;
        page.refused("sessions-rule-delegation-empty", &[]);
    }

    async fn a_table_is_taken_as_a_whole_or_not_at_all(house: &TestHouse) {
        let (host, guest) = both(house).await;
        let session = agreed(house, &host, &guest).await;
        let wrong = "Образцов А. А.\tЗаместитель министра\tглава\n\tСоветник\tшофёр\n";
        let form = host.open(&format!("{session}/delegation/table")).await.form("delegation/table");
        let page = form.fill("table", wrong).press("check").await;
        page.refused_at("table", "delegations-table-wrong-rows", &[("rows", 1.into())]);
        page.says(&page.words().tell("delegations-row-unknown-role", &[("role", "шофёр".into())]));
        page.still_says("table", wrong);
        let fields = [("version", "0"), ("table", wrong), ("act", "take")];
        let page = host.post(&format!("{session}/delegation/table"), &fields).await;
        page.refused_at("table", "delegations-table-wrong-rows", &[("rows", 1.into())]);
        let page = host.open(&format!("{session}/delegation")).await;
        page.says(&page.words().say("delegations-lede-none"));
        let form = host.open(&format!("{session}/delegation/table")).await.form("delegation/table");
        form.press("check").await.refused_at("table", "fields-missing", &[]);

        list(&host, &session, TABLE).await;
        let form = host.open(&format!("{session}/delegation/table")).await.form("delegation/table");
        assert!(form.value("table").contains("Знаков В. В.\tГлавный эксперт\tэксперт"), "the list is offered");
    }

    async fn a_pasted_table_keeps_who_is_on_the_list(house: &TestHouse) {
        let (host, guest) = both(house).await;
        let session = agreed(house, &host, &guest).await;
        let page = list(&host, &session, TABLE).await;
        let before = path_of(&page, "Знаков");
        let form = host.open(&before).await.form(&before).fill("name_en", "Znakov V. V.");
        form.fill("account", &host.account().to_string()).send().await.says("Znakov V. V.");
        let page = list(&host, &session, &TABLE.replace("Главный эксперт", "Ведущий эксперт")).await;
        assert_eq!(path_of(&page, "Знаков"), before);
        page.says("Ведущий эксперт").says("Znakov V. V.");
        host.open(&before).await.still_says("account", &host.account().to_string());
    }

    async fn only_accounts_of_the_own_party_are_linked_and_each_once(house: &TestHouse) {
        let (host, guest) = both(house).await;
        let session = agreed(house, &host, &guest).await;
        let page = list(&host, &session, TABLE).await;
        let [first, second] = ["Образцов", "Знаков"].map(|name| path_of(&page, name));
        let own = host.account().to_string();
        let form = host.open(&first).await.form(&first).forge("account", &guest.account().to_string());
        form.send().await.refused_at("account", "fields-unknown-choice", &[]);
        let stale = host.open(&second).await.form(&second);
        host.open(&first).await.form(&first).fill("account", &own).send().await.has_status(200);
        let form = host.open(&second).await.form(&second).forge("account", &own);
        form.send().await.refused_at("account", "fields-unknown-choice", &[]);
        stale.fill("account", &own).send().await.has_status(409);
    }

    async fn two_who_change_one_person_see_both_versions(house: &TestHouse) {
        let (host, guest) = both(house).await;
        let other = house.person(Kazakhstan, Secretary).await;
        let session = agreed(house, &host, &guest).await;
        let person = path_of(&list(&host, &session, TABLE).await, "Знаков");
        let (one, two) = (host.open(&person).await.form(&person), other.open(&person).await.form(&person));
        one.fill("position_ru", "Первая должность").send().await.has_status(200);
        let page = two.fill("position_ru", "Вторая должность").send().await;
        page.has_status(409).says("Первая должность").still_says("position_ru", "Вторая должность");
        page.form(&person).send().await.is_at(&format!("{session}/delegation")).says("Вторая должность");

        let stale = other.open(&person).await.form(&person);
        host.open(&format!("{person}/remove")).await.form("remove").send().await.has_status(200);
        let page = stale.fill("position_ru", "Третья должность").send().await;
        page.has_status(409).still_says("position_ru", "Третья должность");
        page.form("delegation/new").send().await.is_at(&format!("{session}/delegation")).says("Третья должность");
    }

    async fn what_is_not_told_is_as_if_it_were_not_there(house: &TestHouse) {
        let (host, guest) = both(house).await;
        let session = agreed(house, &host, &guest).await;
        let delegate = house.person(Kazakhstan, Delegate).await;
        let seen = async |person: &Person| {
            let mut pages = Vec::new();
            for path in ["", "/delegation", "/delegations", "/participants.pdf", "/attendance.pdf", "/attendance"] {
                let page = person.open(&format!("{session}{path}")).await;
                pages.push((page.status.as_u16(), page.bytes.clone()));
            }
            pages
        };
        let (before, before_own) = (seen(&guest).await, seen(&delegate).await);
        let page = list(&host, &session, TABLE).await;
        let person = path_of(&page, "Знаков");
        assert_eq!(seen(&guest).await, before, "the other Party sees a list that was not told");
        assert_eq!(seen(&delegate).await, before_own, "a list that is not told is its secretaries' alone");
        for act in ["", "/move", "/remove"] {
            let page = guest.post(&format!("{person}{act}"), &[("version", "0"), ("name_ru", "x")]).await;
            assert_eq!(page.status.as_u16(), 404, "{act}");
        }

        share(&host, &session).await.is_at(&format!("{session}/delegation"));
        let page = guest.open(&session).await;
        page.says("Образцов А. А.").says("Главный эксперт");
        let told = seen(&guest).await;
        assert_ne!(told, before);
        let page = host.open(&person).await.form(&person).fill("position_ru", "Тайная должность").send().await;
        page.says("Тайная должность");
        host.open(&person).await.form(&person).fill("account", &host.account().to_string()).send().await.has_status(200);
        assert_eq!(seen(&guest).await, told, "the other Party sees a change that was not told");
    }

    async fn a_change_is_told_as_a_new_list_with_its_day(house: &TestHouse) {
        let (host, guest) = both(house).await;
        let session = agreed(house, &host, &guest).await;
        list(&host, &session, TABLE).await;
        share(&host, &session).await;
        let words = guest.open(&session).await.words();
        let on = |days| dates::day_short(words, house.day(Kazakhstan, days));
        guest.open(&session).await.says(&words.tell("delegations-told-on", &[("day", on(0).into())]));

        house.clock.advance(chrono::Duration::days(3));
        let (host, guest) = (host.elsewhere().await, guest.elsewhere().await);
        list(&host, &session, &TABLE.replace("Знаков В. В.", "Мысалова Г. К.")).await;
        let stale = host.open(&format!("{session}/delegation/share")).await.form("delegation/share");
        list(&host, &session, &TABLE.replace("Знаков В. В.", "Мысалова Г. К.").replace("Начальник", "Начальница")).await;
        stale.send().await.has_status(409).says("Начальница");
        guest.open(&session).await.says("Знаков В. В.").is_silent_on("Мысалова");
        share(&host, &session).await.is_at(&format!("{session}/delegation"));
        let page = guest.open(&session).await;
        page.says("Мысалова Г. К.").is_silent_on("Знаков");
        page.says(&words.tell("delegations-told-anew", &[("day", on(0).into())]));
        let former = words.tell("delegations-former", &[("day", on(-3).into())]);
        guest.open(&format!("{session}/delegations")).await.says(&former).says("Знаков В. В.");
    }

    async fn convening_needs_the_hosts_list_shared_with_its_head(house: &TestHouse) {
        let (host, guest) = both(house).await;
        let session = agreed(house, &host, &guest).await;
        for person in [&host, &guest] {
            let page = person.open(&format!("{session}/agenda")).await;
            page.form("agenda/agree").send().await.has_status(200);
        }
        let convene = async || host.open(&format!("{session}/convene")).await.form("convene").send().await;
        list(&guest, &session, TABLE).await;
        convene().await.refused("sessions-rule-host-delegation-missing", &[]);
        list(&host, &session, "Мысалова Г. К.\tСоветник\tэксперт").await;
        convene().await.refused("sessions-rule-host-delegation-missing", &[]);
        guest.open(&session).await.is_silent_on("Мысалова");
        list(&host, &session, "Мысалова Г. К.\tСоветник\tглава").await;
        convene().await.refused("sessions-rule-host-delegation-missing", &[]);
        guest.open(&session).await.is_silent_on("Мысалова");
        let share = host.open(&format!("{session}/delegation/share")).await;
        share.form("delegation/share").send().await.has_status(200);
        convene().await.is_at(&session);
        guest.open(&session).await.says("Мысалова Г. К.");
        host.open(&session).await.is_silent_on("Образцов");
    }

    async fn the_list_of_the_last_session_is_begun_with(house: &TestHouse) {
        let (host, guest) = both(house).await;
        let held = format!("/sessions/{}", house.opened(&host, &guest).await);
        list(&guest, &held, &TABLE.replace("глава", "и. о. главы: Приказ № 5")).await;
        let next = format!("/sessions/{}", house.proposed_as(&host, &secretariat::sessions::ProposalForm {
            turn_reason: "По согласию".into(),
            ..house.proposal(Kazakhstan)
        }).await);
        let page = guest.open(&format!("{next}/delegation")).await.form("delegation/reuse").send().await;
        page.is_at(&format!("{next}/delegation")).says(&page.words().say("delegations-headless"));
        assert_eq!(names(&page), ["Образцов", "Примеров", "Знаков"]);
        let page = host.post(&format!("{next}/delegation/reuse"), &[("version", "1")]).await;
        page.has_status(409);
    }

    async fn attendance_is_kept_by_the_host_a_day_at_a_time(house: &TestHouse) {
        let (host, guest) = both(house).await;
        let session = format!("/sessions/{}", house.opened(&host, &guest).await);
        let page = list(&guest, &session, &TABLE.replace("Образцов А. А.", "Örnəkov İ. Ş.")).await;
        let ornekov = path_of(&page, "Örnəkov").rsplit('/').next().unwrap_or_default().to_owned();
        let znakov = path_of(&page, "Знаков").rsplit('/').next().unwrap_or_default().to_owned();
        let path = format!("{session}/attendance");
        guest.open(&path).await.has_status(404);
        host.open(&path).await.is_silent_on("Örnəkov");
        share(&guest, &session).await;

        let (page, stale) = (host.open(&path).await, host.open(&path).await.form("attendance"));
        let fields = |id: &str| ["presence", "arrived", "left"].map(|name| format!("{name}_{id}"));
        let ([presence, arrived, left], [absent, came, _]) = (fields(&ornekov), fields(&znakov));
        let form = page.form("attendance").fill(&presence, "present").fill(&arrived, "10:00").fill(&left, "9.30");
        let page = form.fill(&absent, "absent").fill(&came, "10:00").send().await;
        page.refused_at(&left, "sessions-rule-left-before-arriving", &[]);
        page.refused_at(&absent, "delegations-attendance-absent-with-hours", &[]).still_says(&left, "9.30");
        let page = page.form("attendance").fill(&left, "12:15").fill(&came, "").send().await;
        page.is_at(&path).says(&page.words().say("delegations-attendance-saved"));
        page.still_says(&presence, "present").still_says(&left, "12:15").still_says(&absent, "absent");
        let page = stale.fill(&arrived, "11:00").send().await;
        page.has_status(409).still_says(&arrived, "11:00");

        let day = |days| house.day(Kazakhstan, days).to_string();
        let form = host.open(&path).await.form("attendance").forge("day", &day(1)).forge("version", "0");
        form.send().await.refused("sessions-rule-day-ahead", &[]);
        host.open(&format!("{path}?day={}", day(7))).await.has_status(404);
        let page = guest.post(&path, &[("version", "1"), ("day", day(0).as_str())]).await;
        page.has_status(403);
    }
}
