//! The life of a session, from the answer to the closing.

use domain::parties::Party::{Azerbaijan, Kazakhstan};
use domain::people::Role::Secretary;
use locales::dates;
use secretariat::{forms::ReasonForm, sessions};
use tests::{Page, Person, TestHouse, on_both};

/// Does one of the acts that a page asks about.
async fn act(person: &Person, session: &str, act: &str, reason: Option<&str>) -> Page {
    let form = person.open(&format!("{session}/{act}")).await.form(act);
    let form = match reason {
        Some(reason) => form.fill("reason", reason),
        None => form,
    };
    form.send().await
}

/// The act is done and told on the session's page.
#[track_caller]
fn done(page: &Page, session: &str, act: &str) {
    page.is_at(session).says(&page.words().say(&format!("sessions-{act}-done")));
}

/// Both secretaries agree to the agenda as it stands.
async fn agree_agenda(session: &str, people: [&Person; 2]) {
    for person in people {
        let page = person.open(&format!("{session}/agenda")).await;
        page.form("agenda/agree").send().await.has_status(200);
    }
}

async fn both(house: &TestHouse) -> (Person, Person) {
    (house.person(Kazakhstan, Secretary).await, house.person(Azerbaijan, Secretary).await)
}

on_both! {
    async fn a_proposal_is_agreed_to_by_the_other_party_alone(house: &TestHouse) {
        let (kazakhstan, azerbaijan) = both(house).await;
        let session = format!("/sessions/{}", house.proposed(&kazakhstan, Kazakhstan).await);
        kazakhstan.open(&format!("{session}/agree")).await.has_status(403);
        done(&act(&azerbaijan, &session, "agree", None).await, &session, "agree");
        azerbaijan.open(&format!("{session}/agree")).await.has_status(403);
        kazakhstan.open(&session).await.says(&kazakhstan.open(&session).await.words().say("sessions-lede-agreed"));
    }

    async fn other_terms_pass_the_turn_back(house: &TestHouse) {
        let (kazakhstan, azerbaijan) = both(house).await;
        let session = format!("/sessions/{}", house.proposed(&kazakhstan, Kazakhstan).await);
        let form = azerbaijan.open(&format!("{session}/counter-propose")).await.form("counter-propose");
        assert_eq!(form.value("city"), "astana");
        let page = form.fill("city", "aktau").fill("last_day", "32").send().await;
        page.refused_at("last", "fields-day-wrong", &[]).still_says("city", "aktau");
        let form = page.form("counter-propose").fill_day("last", house.day(Kazakhstan, 42));
        done(&form.send().await, &session, "counter-propose");
        azerbaijan.open(&format!("{session}/agree")).await.has_status(403);
        kazakhstan.open(&session).await.says("Актау");
        done(&act(&kazakhstan, &session, "agree", None).await, &session, "agree");
    }

    async fn declining_and_cancelling_need_a_reason(house: &TestHouse) {
        let (kazakhstan, azerbaijan) = both(house).await;
        for name in ["decline", "cancel"] {
            let session = match name {
                "decline" => house.proposed(&kazakhstan, Kazakhstan).await,
                _ => house.agreed(&kazakhstan, &azerbaijan, Kazakhstan).await,
            };
            let session = format!("/sessions/{session}");
            act(&azerbaijan, &session, name, Some(" \n ")).await.refused_at("reason", "fields-missing", &[]);
            let page = act(&azerbaijan, &session, name, Some("До\u{202e}После")).await;
            page.refused_at("reason", "fields-character", &[("character", "U+202E".into())]);
            page.still_says("reason", "До\u{202e}После");
            let page = page.form(name).fill("reason", "Министр в отъезде\nПредложим осенью").send().await;
            done(&page, &session, name);
            kazakhstan.open(&session).await.says("Министр в отъезде");
        }
    }

    async fn a_proposal_is_withdrawn_by_the_party_that_made_it(house: &TestHouse) {
        let (kazakhstan, azerbaijan) = both(house).await;
        let session = format!("/sessions/{}", house.proposed(&azerbaijan, Azerbaijan).await);
        kazakhstan.open(&format!("{session}/withdraw")).await.has_status(403);
        done(&act(&azerbaijan, &session, "withdraw", None).await, &session, "withdraw");
        for name in ["agree", "decline", "counter-propose", "postpone", "cancel"] {
            kazakhstan.open(&format!("{session}/{name}")).await.has_status(403);
        }
    }

    async fn a_session_is_convened_when_both_agreed_to_its_agenda(house: &TestHouse) {
        let (kazakhstan, azerbaijan) = both(house).await;
        let id = house.agreed(&kazakhstan, &azerbaijan, Kazakhstan).await;
        let session = format!("/sessions/{id}");
        azerbaijan.open(&format!("{session}/convene")).await.has_status(403);
        let page = act(&kazakhstan, &session, "convene", None).await;
        page.refused("sessions-rule-agenda-not-agreed", &[]);
        agree_agenda(&session, [&kazakhstan, &azerbaijan]).await;
        let page = act(&kazakhstan, &session, "convene", None).await;
        page.refused("sessions-rule-host-delegation-missing", &[]);
        house.delegation(&kazakhstan, id).await;
        let page = act(&kazakhstan, &session, "convene", None).await;
        page.refused("sessions-rule-host-delegation-missing", &[]);
        house.shared_delegation(&kazakhstan, id).await;
        done(&act(&kazakhstan, &session, "convene", None).await, &session, "convene");
    }

    async fn a_session_opens_on_its_day_under_the_next_number_and_is_closed(house: &TestHouse) {
        let (kazakhstan, azerbaijan) = both(house).await;
        house.last_held(&azerbaijan, Azerbaijan, 3).await;
        let terms = house.proposal(Kazakhstan);
        let session = format!("/sessions/{}", house.convened(&kazakhstan, &azerbaijan, &terms).await);
        let page = act(&kazakhstan, &session, "open", None).await;
        let first = dates::day(page.words(), house.day(Kazakhstan, 40));
        page.refused("sessions-rule-not-yet-begun", &[("day", first.into())]);

        house.clock.advance(chrono::Duration::days(40));
        let (kazakhstan, azerbaijan) = (kazakhstan.elsewhere().await, azerbaijan.elsewhere().await);
        azerbaijan.open(&format!("{session}/open")).await.has_status(403);
        let page = act(&kazakhstan, &session, "open", None).await;
        done(&page, &session, "open");
        page.says("IV");
        for name in ["postpone", "cancel"] {
            kazakhstan.open(&format!("{session}/{name}")).await.has_status(403);
        }
        done(&act(&kazakhstan, &session, "close", None).await, &session, "close");
        // Held in Astana: the next turn is Azerbaijan's.
        let form = kazakhstan.open("/sessions/new").await.form("/sessions/new");
        assert_eq!((form.value("host"), form.value("city")), ("azerbaijan".into(), "baku".into()));
    }

    async fn a_postponed_session_keeps_its_former_days(house: &TestHouse) {
        let (kazakhstan, azerbaijan) = both(house).await;
        let session = format!("/sessions/{}", house.agreed(&kazakhstan, &azerbaijan, Kazakhstan).await);
        let form = azerbaijan.open(&format!("{session}/postpone")).await.form("postpone");
        let (first, last) = (house.day(Kazakhstan, 60), house.day(Kazakhstan, 61));
        let page = form.fill_day("first", first).fill_day("last", last).send().await;
        page.refused_at("reason", "fields-missing", &[]).still_says("first_day", &first.format("%-d").to_string());
        let page = page.form("postpone").fill("reason", "Наводнение").send().await;
        done(&page, &session, "postpone");
        let page = kazakhstan.open(&session).await;
        let former = dates::range_short(page.words(), house.day(Kazakhstan, 40), house.day(Kazakhstan, 41));
        page.says("Наводнение").says(&former).says(&dates::range(page.words(), first, last));
        done(&act(&kazakhstan, &session, "agree", None).await, &session, "agree");
    }

    async fn the_opening_position_is_recorded_once_and_before_any_session(house: &TestHouse) {
        let (kazakhstan, azerbaijan) = both(house).await;
        let open = async |person: &Person| person.open("/sessions/opening-position").await.form("opening-position");
        let fill = |form: tests::Form, number: &str, city: &str| {
            let form = form.fill("number", number).fill("host", "azerbaijan").fill("city", city);
            form.fill_day("first", house.day(Azerbaijan, -300))
        };
        let page = fill(open(&kazakhstan).await, "три", "astana").send().await;
        page.refused_at("number", "fields-unknown-choice", &[]).still_says("number", "три");
        page.refused_at("city", "sessions-rule-city-outside-host-state", &[]);
        let page = fill(page.form("opening-position"), "3", "baku").send().await;
        page.is_at("/sessions").says(&page.words().say("sessions-opening-done"));
        let page = fill(open(&azerbaijan).await, "4", "baku").send().await;
        page.refused("sessions-rule-opening-position-too-late", &[]);

        let form = azerbaijan.open("/sessions/new").await.form("/sessions/new");
        assert_eq!(form.value("host"), "kazakhstan", "the host in turn");
    }

    async fn an_act_on_what_was_decided_meanwhile_is_refused(house: &TestHouse) {
        let (kazakhstan, azerbaijan) = both(house).await;
        let id = house.proposed(&kazakhstan, Kazakhstan).await;
        let session = format!("/sessions/{id}");
        let form = azerbaijan.open(&format!("{session}/agree")).await.form("agree");
        let (actor, at) = (house.actor(&kazakhstan).await, house.at(&kazakhstan, id).await);
        sessions::withdraw(&house.office, &actor, at).await.unwrap_or_else(|refusal| panic!("{refusal:?}"));
        form.send().await.has_status(409);
        let (actor, reason) = (house.actor(&azerbaijan).await, ReasonForm { reason: "x".into(), ..ReasonForm::default() });
        let decided = sessions::decline(&house.office, &actor, at, &reason).await;
        assert!(matches!(decided, Err(secretariat::Refusal::Stale)), "{decided:?}");
    }
}
