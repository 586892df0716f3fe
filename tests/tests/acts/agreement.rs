//! The Agreement's own life through the house: the signature offered, recorded, corrected; in force by two notes; ended by a
//! third, unless it is taken back in time.

use chrono::NaiveDate;
use domain::agreement::life::State;
use domain::parties::Party::{Azerbaijan, Kazakhstan};
use domain::people::Role::{Archivist, Delegate, Secretary};
use secretariat::agreement::{LifeSeen, life};
use tests::{Page, Person, TestHouse, on_both};

const LIFE: &str = "/agreement/life";
const SIGNATURE: &str = "/agreement/life/signature";

fn day(text: &str) -> NaiveDate {
    text.parse().expect("no day")
}

fn since(text: &str) -> State {
    State::InForce { since: day(text) }
}

/// Where a page stands, without what was just done.
fn place(page: &Page) -> String {
    page.path.split('?').next().unwrap_or_default().to_owned()
}

/// A note of this secretary, dated so, by its address; what it is about may be refused.
async fn prepared(secretary: &Person, number: &str, dated: NaiveDate) -> String {
    let form = secretary.open("/communications/new").await.form("communications/new");
    let form = form.fill("number", number).fill("subject", "О Соглашении").fill_day("dated", dated);
    place(&form.fill("text_ru", "Сообщается следующее.").send().await)
}

async fn put_in(secretary: &Person, at: &str, kind: &str) -> Page {
    secretary.open(&format!("{at}/contents/new?kind={kind}")).await.form("contents/new").send().await
}

async fn dispatched(secretary: &Person, at: &str, on: NaiveDate) -> Page {
    let form = secretary.open(&format!("{at}/dispatch")).await.form("dispatch");
    form.fill_day("dispatched", on).send().await
}

async fn received(secretary: &Person, at: &str, on: NaiveDate) -> Page {
    let form = secretary.open(&format!("{at}/receive")).await.form("receive");
    form.fill("received_by", "embassy").fill_day("received", on).send().await
}

/// A note that left on the day that it bears, by its address.
async fn sent(secretary: &Person, number: &str, kind: &str, on: NaiveDate) -> String {
    let at = prepared(secretary, number, on).await;
    put_in(secretary, &at, kind).await.has_status(200);
    dispatched(secretary, &at, on).await.has_status(200);
    at
}

/// In force since 3 March 2006; the address of Kazakhstan's note.
async fn in_force(kz: &Person, az: &Person) -> String {
    let first = sent(az, "0412/05", "procedures-completed", day("2005-10-11")).await;
    received(kz, &first, day("2005-10-20")).await.has_status(200);
    let last = sent(kz, "12-3/77", "procedures-completed", day("2006-02-21")).await;
    received(az, &last, day("2006-03-03")).await.has_status(200);
    last
}

async fn read(house: &TestHouse, reader: &Person, on: NaiveDate, known: Option<NaiveDate>) -> LifeSeen {
    let actor = house.actor(reader).await;
    let mut reading = house.office.read(&actor).await.expect("nothing can be read");
    life(&mut reading, on, known).await.expect("no life")
}

async fn state(house: &TestHouse, reader: &Person, on: NaiveDate) -> State {
    read(house, reader, on, None).await.life.as_at(on).state
}

on_both! {
    async fn the_suggested_signature_is_a_fact_only_when_a_person_confirms_it(house: &TestHouse) {
        let (kz, az) = (house.person(Kazakhstan, Secretary).await, house.person(Azerbaijan, Secretary).await);
        let before = kz.open(LIFE).await;
        before.says(&before.words().say("fields-not-recorded")).is_silent_on("1014-IIQ");
        let offered = kz.open(SIGNATURE).await;
        offered.says("1014-IIQ").still_says("signed_day", "24").still_says("city", "baku");
        assert_eq!(state(house, &kz, house.day(Kazakhstan, 0)).await, State::DraftApproved, "nobody confirmed it");
        let late = az.open(SIGNATURE).await.form("signature");
        let done = offered.form("signature").send().await;
        done.is_at(LIFE).says(&done.words().say("agreement-signature-done")).says("1014-IIQ");
        assert_eq!(state(house, &az, house.day(Azerbaijan, 0)).await, State::Signed);
        assert_eq!(state(house, &az, day("2005-05-23")).await, State::DraftApproved);

        let page = late.fill("source", "Другой источник").send().await;
        page.has_status(409).still_says("source", "Другой источник").says("1014-IIQ");
        page.form("signature").send().await.refused_at("reason", "fields-missing", &[]);
        let page = page.form("signature").fill("reason", "Есть подписанный экземпляр.").send().await;
        page.is_at(LIFE).says(&page.words().say("agreement-signature-corrected"));
        kz.open(LIFE).await.says("Другой источник").says("Есть подписанный экземпляр.").says("1014-IIQ");
    }

    async fn a_signature_that_cannot_be_is_refused_at_its_field(house: &TestHouse) {
        let secretary = house.person(Azerbaijan, Secretary).await;
        let form = || async { secretary.open(SIGNATURE).await.form("signature") };
        let approved = [("day", locales::dates::day(secretary.open("/").await.words(), day("2005-05-21")).into())];
        let early = form().await.fill_day("signed", day("2005-05-20")).send().await;
        early.refused_at("signed", "agreement-rule-signed-before-approval", &approved);
        early.still_says("signed_day", "20");
        let ahead = form().await.fill_day("signed", house.day(Azerbaijan, 1)).send().await;
        ahead.refused_at("signed", "sessions-rule-day-ahead", &[]);
        form().await.fill("source", " ").send().await.refused_at("source", "fields-missing", &[]);
        form().await.fill("city", "elsewhere").send().await.refused_at("place_ru", "fields-missing", &[]);
        let elsewhere = form().await.fill("city", "elsewhere").fill("place_ru", "Москва").send().await;
        elsewhere.is_at(LIFE).says("Москва");
        let again = form().await.fill("reason", "Без перемен").send().await;
        again.refused("communications-rule-nothing-corrected", &[]);
        house.person(Azerbaijan, Delegate).await.open(SIGNATURE).await.has_status(403);
        house.visitor().open(LIFE).await.is_at("/sign-in");
    }

    async fn it_is_in_force_from_the_later_of_two_receipts(house: &TestHouse) {
        let (kz, az) = (house.person(Kazakhstan, Secretary).await, house.person(Azerbaijan, Secretary).await);
        let now = house.day(Kazakhstan, 0);
        let page = kz.open(LIFE).await;
        page.says(&page.words().say("agreement-notification-prepare"));
        let draft = prepared(&kz, "12-3/76", day("2006-02-20")).await;
        put_in(&kz, &draft, "procedures-completed").await.has_status(200);
        kz.open(LIFE).await.says("12-3/76").is_silent_on("/communications/new");
        az.open(LIFE).await.is_silent_on("12-3/76").is_silent_on(&draft);
        house.person(Kazakhstan, Delegate).await.open(LIFE).await.is_silent_on("12-3/76");
        let first = sent(&az, "0412/05", "procedures-completed", day("2005-10-11")).await;
        let page = kz.open(LIFE).await;
        let on_its_way = [("day", locales::dates::day(page.words(), day("2005-10-11")).into())];
        page.says(&page.words().tell("agreement-on-its-way", &on_its_way)).says("0412/05");
        house.person(Kazakhstan, Archivist).await.open(LIFE).await.has_status(200).is_silent_on("0412/05");
        received(&kz, &first, day("2005-10-20")).await.has_status(200);
        assert_eq!(state(house, &az, now).await, State::OneNotified { party: Azerbaijan });
        let last = sent(&kz, "12-3/77", "procedures-completed", day("2006-02-21")).await;
        received(&az, &last, day("2006-03-03")).await.has_status(200);
        assert_eq!(state(house, &az, day("2006-03-02")).await, State::OneNotified { party: Azerbaijan });
        assert_eq!(state(house, &kz, day("2006-03-03")).await, since("2006-03-03"));
        for path in ["/", LIFE] {
            let page = az.open(path).await;
            page.says(&locales::dates::from_day(page.words(), day("2006-03-03")));
        }
        az.open(LIFE).await.says("0412/05").says("12-3/77");
        let asked = format!("{LIFE}?day_day=2&day_month=3&day_year=2006");
        let page = az.open(&asked).await;
        page.says(&page.words().tell("agreement-state-one-notified", &[("party", Azerbaijan.into())]));
        az.open(&format!("{LIFE}?day_day=31&day_month=2&day_year=2006")).await.has_status(422);
    }

    async fn what_was_known_before_a_correction_stays_answerable(house: &TestHouse) {
        let (kz, az) = (house.person(Kazakhstan, Secretary).await, house.person(Azerbaijan, Secretary).await);
        let last = in_force(&kz, &az).await;
        let then = house.day(Kazakhstan, 0);
        house.clock.advance(chrono::Duration::days(3));
        let (kz, az) = (kz.elsewhere().await, az.elsewhere().await);
        let form = az.open(&format!("{last}/correct-receipt")).await.form("correct-receipt");
        let form = form.fill_day("received", day("2006-03-05")).fill("reason", "Описка в дате.");
        form.send().await.has_status(200);
        let now = house.day(Kazakhstan, 0);
        for (known, expected) in [(None, "2006-03-05"), (Some(now), "2006-03-05"), (Some(then), "2006-03-03")] {
            let seen = read(house, &kz, now, known).await;
            assert_eq!(seen.life.as_at(now).state, since(expected), "as known on {known:?}");
        }
        let before = then.pred_opt().expect("no day before");
        assert_eq!(read(house, &kz, now, Some(before)).await.life.as_at(now).state, State::DraftApproved);
    }

    async fn no_notification_is_received_before_the_signature(house: &TestHouse) {
        let (kz, az) = (house.person(Kazakhstan, Secretary).await, house.person(Azerbaijan, Secretary).await);
        kz.open(SIGNATURE).await.form("signature").send().await.is_at(LIFE);
        let at = sent(&az, "0412/05", "procedures-completed", day("2005-05-20")).await;
        let signed = [("day", locales::dates::day(kz.open("/").await.words(), day("2005-05-24")).into())];
        let rule = "communications-rule-received-before-signature";
        received(&kz, &at, day("2005-05-23")).await.refused(rule, &signed);
        let evidence = az.open(&format!("{at}/deliver")).await.form("deliver").fill("evidence", "роспись");
        evidence.fill_day("delivered", day("2005-05-23")).send().await.refused(rule, &signed);
        received(&kz, &at, day("2005-05-25")).await.has_status(200);
        let form = kz.open(&format!("{at}/correct-receipt")).await.form("correct-receipt");
        let form = form.fill_day("received", day("2005-05-22")).fill("reason", "Описка");
        form.send().await.refused(rule, &signed);

        let page = az.open(SIGNATURE).await.form("signature").fill_day("signed", day("2005-05-26"));
        let page = page.fill("reason", "По экземпляру.").send().await;
        page.is_at(LIFE).says(&page.words().say("agreement-finding-received-before-signature"));
    }

    async fn a_notice_of_termination_is_taken_back_only_while_it_lives(house: &TestHouse) {
        let (kz, az) = (house.person(Kazakhstan, Secretary).await, house.person(Azerbaijan, Secretary).await);
        in_force(&kz, &az).await;
        let rule = "agreement-rule-no-termination-to-revoke";
        let today = house.day(Azerbaijan, 0);
        let early = prepared(&az, "1", today).await;
        put_in(&az, &early, "termination-revoked").await.refused(rule, &[]);

        let notice = sent(&az, "2", "termination", house.day(Azerbaijan, -100)).await;
        received(&kz, &notice, house.day(Kazakhstan, -90)).await.has_status(200);
        let through = house.day(Kazakhstan, -90).checked_add_months(chrono::Months::new(6)).expect("no last day");
        assert_eq!(state(house, &az, today).await, State::TerminationNotified { through });
        let page = kz.open(LIFE).await;
        let last = [("day", locales::dates::day(page.words(), through).into())];
        page.says(&page.words().tell("agreement-last-day", &last));
        kz.open("/").await.says(&page.words().tell("agreement-last-day", &last));

        let others = prepared(&kz, "3", today).await;
        put_in(&kz, &others, "termination-revoked").await.refused(rule, &[]);
        put_in(&az, &early, "termination-revoked").await.has_status(200);
        let late = prepared(&az, "4", today).await;
        put_in(&az, &late, "termination-revoked").await.has_status(200);
        dispatched(&az, &early, today).await.has_status(200);
        dispatched(&az, &late, today).await.refused(rule, &[]);
        assert_eq!(state(house, &kz, today).await, State::TerminationNotified { through }, "it is on its way");
        received(&kz, &early, today).await.has_status(200);
        assert_eq!(state(house, &az, today).await, since("2006-03-03"));
        let yesterday = today.pred_opt().expect("no day before");
        assert_eq!(state(house, &az, yesterday).await, State::TerminationNotified { through });
        let page = az.open(LIFE).await;
        let revoked = [("day", locales::dates::day(page.words(), today).into())];
        page.says(&page.words().tell("agreement-revoked", &revoked));
    }

    async fn a_notice_prepared_while_it_lived_does_not_leave_when_it_is_over(house: &TestHouse) {
        let (kz, az) = (house.person(Kazakhstan, Secretary).await, house.person(Azerbaijan, Secretary).await);
        in_force(&kz, &az).await;
        let notice = sent(&az, "2", "termination", house.day(Azerbaijan, -10)).await;
        received(&kz, &notice, house.day(Kazakhstan, -9)).await.has_status(200);
        let at = prepared(&az, "3", house.day(Azerbaijan, 0)).await;
        put_in(&az, &at, "termination-revoked").await.has_status(200);
        house.clock.advance(chrono::Duration::days(200));
        let (kz, az) = (kz.elsewhere().await, az.elsewhere().await);
        let today = house.day(Azerbaijan, 0);
        dispatched(&az, &at, today).await.refused("agreement-rule-no-termination-to-revoke", &[]);
        let page = kz.open("/").await;
        page.says(&page.words().say("agreement-stage-terminated"));
        assert!(matches!(state(house, &az, today).await, State::Terminated { .. }));
    }
}
