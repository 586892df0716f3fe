//! Communications through the house: prepared unseen, dispatched, received in two accounts, corrected; and the lists
//! that follow from them.

use chrono::NaiveDate;
use domain::parties::Party::{self, Azerbaijan, Kazakhstan};
use domain::people::Role::{Archivist, Delegate, Secretary};
use secretariat::communications::lists;
use tests::{Page, Person, TestHouse, on_both};

/// A note is prepared: its page.
async fn prepared(secretary: &Person, house: &TestHouse, number: &str, days: i64) -> Page {
    let form = secretary.open("/communications/new").await.form("communications/new");
    let form = form.fill("number", number).fill("subject", "Об изменении перечня");
    let form = form.fill_day("dated", house.day(secretary.party(), days));
    form.fill("text_ru", "Министерство имеет честь сообщить следующее.").send().await
}

/// What is recorded of a communication on its own page.
async fn act(
    person: &Person,
    at: &str,
    name: &str,
    fields: &[(&str, &str)],
    day: Option<(&str, NaiveDate)>,
) -> Page {
    let form = person.open(&format!("{at}/{name}")).await.form(name).fill_all(fields);
    let form = match day {
        Some((field, day)) => form.fill_day(field, day),
        None => form,
    };
    form.send().await
}

async fn dispatched(secretary: &Person, house: &TestHouse, at: &str, days: i64) -> Page {
    act(secretary, at, "dispatch", &[], Some(("dispatched", house.day(secretary.party(), days)))).await
}

async fn received(secretary: &Person, house: &TestHouse, at: &str, days: i64) -> Page {
    let fields = [("received_by", "foreign-ministry"), ("incoming_number", "вх. 7")];
    act(secretary, at, "receive", &fields, Some(("received", house.day(secretary.party(), days)))).await
}

#[track_caller]
fn done(page: &Page, message: &str) {
    page.has_status(200).says(&page.words().say(message));
}

fn told(page: &Page) -> (u16, Vec<u8>) {
    (page.status.as_u16(), page.bytes.clone())
}

/// The names on a Party's list on a day, as the reader finds them.
async fn list(house: &TestHouse, reader: &Person, party: Party, day: NaiveDate) -> Vec<String> {
    let actor = house.actor(reader).await;
    let mut reading = house.office.read(&actor).await.expect("nothing can be read");
    let lists = lists(&mut reading, day, None).await.expect("no lists");
    let history = lists.notified.of(party);
    assert_eq!(history.findings, []);
    let names = history.as_at(day).filter_map(|one| one.name_on(day));
    names.map(|(_, names)| names.russian.to_string()).collect()
}

on_both! {
    async fn what_is_prepared_cannot_be_known_to_the_other_party(house: &TestHouse) {
        let own = house.person(Kazakhstan, Secretary).await;
        let other = house.person(Azerbaijan, Secretary).await;
        let pages = ["/communications?register=incoming", "/communications?register=outgoing", "/"];
        let mut before = Vec::new();
        for page in pages {
            before.push(told(&other.open(page).await));
        }
        let at = prepared(&own, house, "12-3/45", -2).await.place();
        for (page, before) in pages.iter().zip(before) {
            assert!(told(&other.open(page).await) == before, "{page} tells of what is prepared");
        }
        let absent = told(&other.open("/communications/00000000-0000-4000-8000-000000000000").await);
        for room in ["", "/ru.pdf", "/face", "/dispatch", "/receive", "/contents/new"] {
            let found = told(&other.open(&format!("{at}{room}")).await);
            assert_eq!(found.0, 404, "{room}");
            assert!(!room.is_empty() || found.1.len() == absent.1.len(), "{room}");
        }
        let delegate = house.person(Kazakhstan, Delegate).await;
        delegate.open(&at).await.has_status(404);
        done(&act(&own, &at, "withdraw", &[], None).await, "communications-withdraw-done");
        other.open(&at).await.has_status(404);
    }

    async fn a_note_is_dispatched_and_received_in_two_accounts(house: &TestHouse) {
        let sender = house.person(Azerbaijan, Secretary).await;
        let receiver = house.person(Kazakhstan, Secretary).await;
        let archivist = house.person(Kazakhstan, Archivist).await;
        let at = prepared(&sender, house, "0145/16", -5).await.place();
        let early = dispatched(&sender, house, &at, -6).await;
        early.refused_at("dispatched", "communications-rule-dispatched-before-dated", &[(
            "day",
            locales::dates::day(early.words(), house.day(Azerbaijan, -5)).into(),
        )]);
        done(&dispatched(&sender, house, &at, -4).await, "communications-dispatch-done");
        archivist.open(&at).await.has_status(404);
        receiver.open("/").await.says("0145/16");
        receiver.open(&at).await.has_status(200);
        act(&sender, &at, "deliver", &[("evidence", "роспись в книге")], Some(("delivered", house.day(Azerbaijan, -3))))
            .await
            .has_status(200);
        received(&receiver, house, &at, -5).await.has_status(422).still_says("incoming_number", "вх. 7");
        done(&received(&receiver, house, &at, -2).await, "communications-receive-done");
        for person in [&sender, &receiver] {
            let page = person.open(&at).await;
            page.says(&page.words().say("communications-accounts-differ"));
        }
        archivist.open(&at).await.has_status(200);
        sender.open(&format!("{at}/receive")).await.has_status(403);
        receiver.open(&format!("{at}/ru.pdf")).await.has_status(200);
    }

    async fn a_number_is_taken_once_a_year(house: &TestHouse) {
        let sender = house.person(Kazakhstan, Secretary).await;
        let first = prepared(&sender, house, "7-1", -3).await.place();
        let page = prepared(&sender, house, "7-1", -3).await;
        let year = house.day(Kazakhstan, -3).format("%Y").to_string();
        page.refused_at("number", "communications-rule-number-taken", &[("year", year.into())]);
        act(&sender, &first, "withdraw", &[], None).await.has_status(200);
        done(&prepared(&sender, house, "7-1", -3).await, "communications-prepare-done");
        let other = house.person(Azerbaijan, Secretary).await;
        done(&prepared(&other, house, "7-1", -3).await, "communications-prepare-done");
    }

    async fn a_correction_names_its_reason_and_keeps_what_was(house: &TestHouse) {
        let sender = house.person(Kazakhstan, Secretary).await;
        let receiver = house.person(Azerbaijan, Secretary).await;
        let at = prepared(&sender, house, "9", -9).await.place();
        dispatched(&sender, house, &at, -8).await.has_status(200);
        received(&receiver, house, &at, -2).await.has_status(200);
        let form = receiver.open(&format!("{at}/correct-receipt")).await.form("correct-receipt");
        let form = form.fill_day("received", house.day(Azerbaijan, -3));
        let page = form.send().await;
        page.has_status(422);
        let page = page.form("correct-receipt").fill("reason", "Описка в дате.").send().await;
        done(&page, "communications-correct-done");
        let page = sender.open(&at).await;
        page.says("Описка в дате.").says(&locales::dates::day(page.words(), house.day(Azerbaijan, -2)));
        sender.open(&format!("{at}/correct-receipt")).await.has_status(403);
        for room in ["correct-face", "correct-dispatch", "correct-delivery", "correct-contents/1"] {
            receiver.open(&format!("{at}/{room}")).await.has_status(403);
        }
        sender.open(&format!("{at}/dispatch")).await.has_status(403);
    }

    async fn a_stale_form_shows_both_versions_and_dispatches_nothing_unread(house: &TestHouse) {
        let first = house.person(Kazakhstan, Secretary).await;
        let second = house.person(Kazakhstan, Secretary).await;
        let at = prepared(&first, house, "3-3", -4).await.place();
        let stale = first.open(&format!("{at}/face")).await.form("face").fill("subject", "О первом");
        let dispatch = first.open(&format!("{at}/dispatch")).await.form("dispatch");
        let other = second.open(&format!("{at}/face")).await.form("face");
        done(&other.fill("subject", "О втором").send().await, "communications-face-done");
        let page = stale.send().await;
        page.has_status(409).says("О втором").still_says("subject", "О первом");
        let page = dispatch.fill_day("dispatched", house.day(Kazakhstan, -3)).send().await;
        page.has_status(409).says("О втором");
        let faulty = first.open(&format!("{at}/face")).await.form("face").fill("subject", "");
        let page = faulty.send().await;
        page.refused_at("subject", "fields-missing", &[]);
        let other = second.open(&format!("{at}/face")).await.form("face");
        done(&other.fill("subject", "О третьем").send().await, "communications-face-done");
        page.form("face").fill("subject", "О первом").send().await.has_status(409).says("О третьем");
    }

    async fn what_a_note_carries_is_corrected_and_the_list_follows(house: &TestHouse) {
        let (sender, receiver) = (house.person(Kazakhstan, Secretary).await, house.person(Azerbaijan, Secretary).await);
        let at = prepared(&sender, house, "5-5", -9).await.place();
        let form = sender.open(&format!("{at}/contents/new?kind=added")).await.form("contents/new");
        done(&form.fill("name_1_ru", "Агенство").send().await, "communications-contents-done");
        dispatched(&sender, house, &at, -8).await.has_status(200);
        received(&receiver, house, &at, -7).await.has_status(200);
        let today = house.day(Kazakhstan, 0);
        assert!(list(house, &receiver, Kazakhstan, today).await.contains(&"Агенство".to_owned()));
        let form = sender.open(&format!("{at}/correct-contents/1")).await.form("correct-contents/1");
        let form = form.fill("name_1_ru", "Агентство");
        form.send().await.refused_at("reason", "fields-missing", &[]);
        let form = sender.open(&format!("{at}/correct-contents/1")).await.form("correct-contents/1");
        let page = form.fill("name_1_ru", "Агентство").fill("reason", "Описка в названии.").send().await;
        done(&page, "communications-correct-done");
        let names = list(house, &receiver, Kazakhstan, today).await;
        assert!(names.contains(&"Агентство".to_owned()) && !names.contains(&"Агенство".to_owned()));
        receiver.open(&at).await.says("Описка в названии.").says("Агенство").says("Агентство");
        let form = sender.open(&format!("{at}/correct-contents/1?kind=nothing")).await.form("correct-contents/1");
        done(&form.fill("reason", "Нота об этом не говорит.").send().await, "communications-correct-done");
        assert_eq!(list(house, &receiver, Kazakhstan, today).await.len(), 6);
        sender.open(&format!("{at}/correct-contents/2")).await.has_status(404);
        sender.open(&format!("{at}/correct-contents/0")).await.has_status(404);
    }

    async fn two_notes_do_not_remove_one_authority_and_each_tells_its_own_names(house: &TestHouse) {
        let (sender, receiver) = (house.person(Kazakhstan, Secretary).await, house.person(Azerbaijan, Secretary).await);
        let mut removing = Vec::new();
        for number in ["1-1", "1-2"] {
            let at = prepared(&sender, house, number, -9).await.place();
            let form = sender.open(&format!("{at}/contents/new?kind=removed")).await.form("contents/new");
            done(&form.fill("authority_1", "kazakhstan-justice").send().await, "communications-contents-done");
            removing.push(at);
        }
        done(&dispatched(&sender, house, &removing[0], -8).await, "communications-dispatch-done");
        let page = dispatched(&sender, house, &removing[1], -8).await;
        page.refused("communications-rule-authority-not-on-list", &[]);

        let mut renaming = Vec::new();
        for (number, name, day) in [("2-1", "Имя второе", -6), ("2-2", "Имя третье", -4)] {
            let at = prepared(&sender, house, number, day).await.place();
            let form = sender.open(&format!("{at}/contents/new?kind=renamed")).await.form("contents/new");
            let form = form.fill("authority_1", "kazakhstan-finance").fill("name_1_ru", name);
            done(&form.send().await, "communications-contents-done");
            dispatched(&sender, house, &at, day).await.has_status(200);
            received(&receiver, house, &at, day + 1).await.has_status(200);
            renaming.push(at);
        }
        let first = receiver.open(&renaming[0]).await;
        first.says("Министерство финансов").says("Имя второе").is_silent_on("Имя третье");
        receiver.open(&renaming[1]).await.says("Имя второе").says("Имя третье").is_silent_on("Министерство финансов");
    }

    async fn both_reorganisations_are_seen_before_and_after(house: &TestHouse) {
        let (kz, az) = (house.person(Kazakhstan, Secretary).await, house.person(Azerbaijan, Secretary).await);
        let at = prepared(&az, house, "0145/16", -20).await.place();
        let put_in = az.open(&format!("{at}/contents/new?kind=split")).await.form("contents/new");
        let put_in = put_in.fill("authority_1", "azerbaijan-national-security");
        put_in.send().await.refused_at("name_1_ru", "fields-missing", &[]);
        let put_in = az.open(&format!("{at}/contents/new?kind=split")).await.form("contents/new");
        let put_in = put_in.fill("authority_1", "azerbaijan-national-security");
        let put_in = put_in.fill("name_1_ru", "Служба государственной безопасности");
        let put_in = put_in.fill("name_2_ru", "Служба внешней разведки").send().await;
        done(&put_in, "communications-contents-done");
        let again = az.open(&format!("{at}/contents/new?kind=removed")).await.form("contents/new");
        let again = again.forge("authority_1", "azerbaijan-national-security").send().await;
        again.refused_at("authority_1", "communications-rule-authority-not-on-list", &[]);
        dispatched(&az, house, &at, -19).await.has_status(200);
        received(&kz, house, &at, -10).await.has_status(200);

        let at = prepared(&kz, house, "11-2", -20).await.place();
        let put_in = kz.open(&format!("{at}/contents/new?kind=absorbed")).await.form("contents/new");
        let put_in = put_in.fill("authority_1", "kazakhstan-financial-police").fill("into", "kazakhstan-finance");
        done(&put_in.send().await, "communications-contents-done");
        dispatched(&kz, house, &at, -19).await.has_status(200);
        received(&az, house, &at, -5).await.has_status(200);

        for (day, azerbaijan, kazakhstan) in [(-11, 7, 6), (-10, 8, 6), (-6, 8, 6), (-5, 8, 5)] {
            let day = house.day(Kazakhstan, day);
            assert_eq!(list(house, &kz, Azerbaijan, day).await.len(), azerbaijan, "{day}");
            assert_eq!(list(house, &az, Kazakhstan, day).await.len(), kazakhstan, "{day}");
        }
        let [day, month, year] = {
            use chrono::Datelike as _;
            let day = house.day(Kazakhstan, -11);
            [day.day().to_string(), day.month().to_string(), day.year().to_string()]
        };
        let before = format!("/authorities/notified?day_day={day}&day_month={month}&day_year={year}");
        kz.open(&before).await.says("Министерство национальной безопасности").is_silent_on("Служба внешней разведки");
        let page = kz.open("/authorities/notified").await;
        page.says("Служба внешней разведки").says("0145/16").says(&page.words().say("authorities-former"));
        kz.open("/authorities/notified?day_day=31&day_month=2&day_year=2026").await.has_status(422);
        house.visitor().open("/authorities/notified").await.is_at("/sign-in");
        let now = list(house, &kz, Azerbaijan, house.day(Kazakhstan, 0)).await;
        assert!(now.contains(&"Служба внешней разведки".to_owned()));
        assert!(!now.contains(&"Министерство национальной безопасности".to_owned()));
    }

    async fn a_change_of_the_list_does_not_go_by_letter(house: &TestHouse) {
        let secretary = house.person(Kazakhstan, Secretary).await;
        let page = secretary.open("/communications/new").await;
        let form = page.form("communications/new").fill("channel", "letter").fill("route", "named");
        let form = form.fill("from", "Секретариат").fill("to", "Секретариат").fill("subject", "О перечне");
        let at = form.send().await.place();
        let page = secretary.open(&format!("{at}/contents/new?kind=removed")).await;
        let page = page.form("contents/new").fill("authority_1", "kazakhstan-justice").send().await;
        page.refused("communications-rule-needs-diplomatic-channels", &[]);
    }
}
