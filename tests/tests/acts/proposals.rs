//! Proposing a session: the turn of Art. 12(2), and what the form refuses.

use domain::parties::Party::{Azerbaijan, Kazakhstan};
use domain::people::Role::Secretary;
use locales::{Value, Words, dates};
use tests::on_both;

/// What a browser can be made to type, and the message at the field; the message's places come from the words.
type Case = (&'static [(&'static str, &'static str)], &'static str, &'static str);

const CASES: [Case; 10] = [
    (&[("title", " ")], "title", "fields-missing"),
    (&[("first_day", "31"), ("first_month", "2")], "first", "fields-day-wrong"),
    (&[("last_day", "два")], "last", "fields-day-wrong"),
    (&[("opens_at", "25:00")], "opens_at", "fields-time-wrong"),
    (&[("city", "baku")], "city", "sessions-rule-city-outside-host-state"),
    (&[("city", "")], "city", "fields-missing"),
    (&[("first_year", "2025")], "first", "sessions-rule-in-the-past"),
    (
        &[("answer_day", "1"), ("answer_month", "12"), ("answer_year", "2026")],
        "answer",
        "sessions-rule-answer-too-late",
    ),
    (&[("form", "hologram")], "form", "fields-unknown-choice"),
    (&[("host", "elsewhere")], "host", "fields-unknown-choice"),
];

/// A city of one's own, whose zone is in no table.
const ELSEWHERE: [(&str, &str); 8] = [
    ("city", "other"),
    ("city_ru", "Курык"),
    ("city_kk", "Құрық"),
    ("city_az", "Kurık"),
    ("city_en", "Kuryk"),
    ("city_prepositional", "в Курыке"),
    ("city_state", "kazakhstan"),
    ("city_zone", "Mars/Olympus"),
];

on_both! {
    async fn a_session_in_turn_is_proposed_and_the_other_party_sees_it(house: &TestHouse) {
        let secretary = house.person(Kazakhstan, Secretary).await;
        let other = house.person(Azerbaijan, Secretary).await;
        house.last_held(&secretary, Azerbaijan, 3).await;
        let page = secretary.open("/sessions/new").await;
        let form = page.form("/sessions/new");
        let form = form.fill_day("first", house.day(Kazakhstan, 40)).fill_day("last", house.day(Kazakhstan, 41));
        let page = form.fill("venue", "Дом министерств").send().await;
        page.has_status(200).says(&page.words().say("sessions-propose-done"));
        let session = page.path.split('?').next().unwrap_or_default();
        assert!(session.starts_with("/sessions/"), "{session}");
        other.open(session).await.is_at(session).says("Дом министерств");
        other.open("/").await.has_status(200).says("Астан");
    }

    async fn a_host_out_of_turn_needs_a_reason_that_both_parties_read(house: &TestHouse) {
        let secretary = house.person(Kazakhstan, Secretary).await;
        let other = house.person(Azerbaijan, Secretary).await;
        house.last_held(&secretary, Azerbaijan, 3).await;
        let typed = [
            ("title", "Внеочередное заседание"),
            ("host", "azerbaijan"),
            ("city", "baku"),
            ("venue", "Дом правительства, зал «А»"),
            ("opens_at", "9.30"),
            ("agenda", "О порте\nО пароме & причале <b>"),
        ];
        let form = secretary.open("/sessions/new").await.form("/sessions/new").fill_all(&typed);
        let (first, last) = (house.day(Azerbaijan, 40), house.day(Azerbaijan, 42));
        let page = form.fill_day("first", first).fill_day("last", last).send().await;
        let due = [("party", Value::from(Kazakhstan))];
        page.refused_at("turn_reason", "sessions-rule-out-of-turn-without-reason", &due);
        for (name, value) in typed {
            page.still_says(name, value);
        }
        let reason = "Зал в Астане закрыт";
        let page = page.form("/sessions/new").fill("turn_reason", reason).send().await;
        page.has_status(200).says(reason);
        let session = page.path.split('?').next().unwrap_or_default();
        other.open(session).await.is_at(session).says(reason).says("О пароме & причале <b>");
    }

    async fn whatever_is_wrong_is_told_at_its_field_and_nothing_typed_is_lost(house: &TestHouse) {
        let secretary = house.person(Kazakhstan, Secretary).await;
        for (typed, field, message) in CASES {
            let form = secretary.open("/sessions/new").await.form("/sessions/new");
            let form = form.fill("city", "astana").fill("agenda", "О ходе\n\nО подписании");
            let form = form.fill_day("first", house.day(Kazakhstan, 40));
            let form = form.fill_day("last", house.day(Kazakhstan, 41));
            let is_offered = !matches!(field, "form" | "host");
            let put = |form: tests::Form, name: &str, value: &str| {
                if is_offered { form.fill(name, value) } else { form.forge(name, value) }
            };
            let form = typed.iter().fold(form, |form, (name, value)| put(form, name, value));
            let page = form.send().await;
            page.refused_at(field, message, &[]);
            page.still_says("agenda", "О ходе\n\nО подписании");
            for (name, value) in typed.iter().filter(|_| is_offered) {
                page.still_says(name, value);
            }
        }
    }

    async fn a_session_does_not_end_before_it_begins(house: &TestHouse) {
        let secretary = house.person(Kazakhstan, Secretary).await;
        let (first, last) = (house.day(Kazakhstan, 40), house.day(Kazakhstan, 39));
        let form = secretary.open("/sessions/new").await.form("/sessions/new");
        let page = form.fill_day("first", first).fill_day("last", last).send().await;
        let words: &Words = page.words();
        let places = [("first", dates::day(words, first).into()), ("last", dates::day(words, last).into())];
        page.refused_at("last", "sessions-rule-ends-before-it-begins", &places);
        let page = page.form("/sessions/new").fill_day("last", first).send().await;
        page.has_status(200);
    }

    async fn a_zone_that_is_in_no_table_is_refused(house: &TestHouse) {
        let secretary = house.person(Kazakhstan, Secretary).await;
        let form = secretary.open("/sessions/new").await.form("/sessions/new").fill_all(&ELSEWHERE);
        let form = form.fill_day("first", house.day(Kazakhstan, 40));
        let page = form.fill_day("last", house.day(Kazakhstan, 41)).send().await;
        page.refused_at("city_zone", "fields-zone-unknown", &[]);
        for (name, value) in ELSEWHERE {
            page.still_says(name, value);
        }
        let page = page.form("/sessions/new").fill("city_zone", "Asia/Aqtau").send().await;
        page.has_status(200).says("Курык");
    }

    async fn letters_that_cannot_be_printed_are_refused_by_name(house: &TestHouse) {
        let secretary = house.person(Kazakhstan, Secretary).await;
        house.last_held(&secretary, Azerbaijan, 3).await;
        for (letter, name) in [('\u{202e}', "U+202E"), ('\u{0}', "U+0000"), ('\u{200f}', "U+200F"), ('漢', "漢 (U+6F22)")] {
            for field in ["title", "venue", "turn_reason", "agenda"] {
                let form = secretary.open("/sessions/new").await.form("/sessions/new");
                let page = form.fill(field, &format!("До{letter}После")).send().await;
                page.refused_at(field, "fields-character", &[("character", name.into())]);
            }
        }
    }

    async fn a_text_far_too_long_is_refused_and_a_flood_is_not_read(house: &TestHouse) {
        let secretary = house.person(Kazakhstan, Secretary).await;
        for letters in [201, 20_000] {
            let title = "я".repeat(letters);
            let form = secretary.open("/sessions/new").await.form("/sessions/new");
            let page = form.fill("title", &title).send().await;
            page.refused_at("title", "fields-too-long", &[("most", 200_u32.into())]).still_says("title", &title);
        }
        let form = secretary.open("/sessions/new").await.form("/sessions/new");
        let page = form.fill("title", &"a".repeat(10_000_000)).send().await;
        page.has_status(413).says(&page.words().say("errors-413-title"));
        let lines = "О пункте\n".repeat(61);
        let page = secretary.open("/sessions/new").await.form("/sessions/new").fill("agenda", &lines).send().await;
        page.refused_at("agenda", "fields-too-many-lines", &[("most", 60_u32.into())]);
    }
}
