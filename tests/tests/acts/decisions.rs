//! Decisions after the signing: reported, disputed by the other Party, given up by a later session.

use domain::identifiers::SessionId;
use domain::parties::Party::{Azerbaijan, Kazakhstan};
use tests::{Page, Person, Proceedings, TestHouse, Until, on_both};

const REPORT: &str = "Перечни направлены.";
const DISPUTE: &str = "Перечни не получены.";

/// The path of the decision of this session, which Kazakhstan carries out.
async fn decision(proceedings: &Proceedings<'_>, session: SessionId) -> String {
    format!("/decisions/{}", proceedings.decision(session).await)
}

async fn report(house: &TestHouse, person: &Person, decision: &str, text: &str) -> Page {
    let form = person.open(&format!("{decision}/report")).await.form("report");
    form.fill_day("done", house.day(Kazakhstan, 0)).fill("text", text).send().await
}

async fn dispute(person: &Person, decision: &str, reason: &str) -> Page {
    person.open(&format!("{decision}/dispute")).await.form("dispute").fill("reason", reason).send().await
}

async fn withdraw_dispute(person: &Person, decision: &str) -> Page {
    person.open(&format!("{decision}/withdraw-dispute")).await.form("withdraw-dispute").send().await
}

/// Drops a decision by whatever number is put in.
async fn drop_by(person: &Person, decision: &str, number: &str) -> Page {
    let form = person.open(&format!("{decision}/drop")).await.form("drop").forge("by_session", number);
    form.fill("reason", "Отпала надобность.").send().await
}

/// The act is done and told on the page of the decision.
#[track_caller]
fn done(page: &Page, decision: &str, message: &str) {
    page.is_at(decision).says(&page.words().say(message));
}

on_both! {
    async fn the_party_that_carries_a_decision_out_reports_and_the_other_disputes(house: &TestHouse) {
        let proceedings = house.proceedings(Kazakhstan).await;
        let (executor, other) = (&proceedings.host, &proceedings.guest);
        let session = proceedings.minutes(Until::Signed).await;
        let decision = decision(&proceedings, session).await;
        let belongs = [("party", Kazakhstan.into())];
        report(house, other, &decision, REPORT).await.refused("sessions-rule-belongs-to", &belongs);
        dispute(other, &decision, DISPUTE).await.refused("minutes-rule-nothing-to-dispute", &[]);
        done(&report(house, executor, &decision, REPORT).await, &decision, "decisions-report-done");
        let page = other.open(&decision).await;
        page.says(REPORT).says(&page.words().say("decisions-lede-done"));

        // Nobody disputes a report of the own Party.
        dispute(executor, &decision, DISPUTE).await.refused("minutes-rule-nothing-to-dispute", &[]);
        let page = dispute(other, &decision, " ").await;
        page.refused_at("reason", "fields-missing", &[]);
        let page = executor.open(&decision).await;
        page.says(&page.words().say("decisions-lede-done")).is_silent_on(DISPUTE);
        done(&dispute(other, &decision, DISPUTE).await, &decision, "decisions-dispute-done");
        let page = executor.open(&decision).await;
        page.says(DISPUTE).says(&page.words().tell("decisions-lede-disputed", &[("party", Azerbaijan.into())]));
        let state = [("state", "disputed".into())];
        let page = dispute(other, &decision, DISPUTE).await;
        page.refused("minutes-rule-not-in-this-state-of-decision", &state);

        // The Party whose report is disputed reports anew; what was said before stays readable.
        let page = report(house, executor, &decision, "Перечни направлены повторно.").await;
        done(&page, &decision, "decisions-report-done");
        let page = other.open(&decision).await;
        page.says(REPORT).says(DISPUTE).says("Перечни направлены повторно.");
        page.says(&page.words().say("decisions-lede-done"));
    }

    async fn a_dispute_is_taken_back_by_the_party_that_made_it(house: &TestHouse) {
        let proceedings = house.proceedings(Kazakhstan).await;
        let (executor, other) = (&proceedings.host, &proceedings.guest);
        let session = proceedings.minutes(Until::Signed).await;
        let decision = decision(&proceedings, session).await;
        report(house, executor, &decision, REPORT).await.is_at(&decision);
        let state = [("state", "done".into())];
        let page = withdraw_dispute(other, &decision).await;
        page.refused("minutes-rule-not-in-this-state-of-decision", &state);
        dispute(other, &decision, DISPUTE).await.is_at(&decision);
        let page = executor.open(&decision).await;
        page.is_silent_on("/withdraw-dispute");
        let belongs = [("party", Azerbaijan.into())];
        withdraw_dispute(executor, &decision).await.refused("sessions-rule-belongs-to", &belongs);
        let page = executor.open(&decision).await;
        page.says(&page.words().tell("decisions-lede-disputed", &[("party", Azerbaijan.into())]));

        done(&withdraw_dispute(other, &decision).await, &decision, "decisions-withdraw-dispute-done");
        let page = executor.open(&decision).await;
        page.says(&page.words().say("decisions-lede-done")).says(DISPUTE);
        page.says(&page.words().tell("decisions-step-dispute-withdrawn", &[("party", Azerbaijan.into())]));
        let page = withdraw_dispute(other, &decision).await;
        page.refused("minutes-rule-not-in-this-state-of-decision", &state);
    }

    async fn a_decision_is_dropped_by_a_later_session_whose_minutes_are_signed(house: &TestHouse) {
        let proceedings = house.proceedings(Kazakhstan).await;
        let (host, guest) = (&proceedings.host, &proceedings.guest);
        let first = proceedings.minutes(Until::Signed).await;
        let of_first = decision(&proceedings, first).await;
        house.close_session(host, first).await;
        let second = proceedings.minutes(Until::Agreed).await;

        let offered = host.open(&format!("{of_first}/drop")).await.form("drop").choices("by_session");
        assert_eq!(offered, [""], "minutes of no later session are signed");
        let before = host.open(&of_first).await;
        before.is_silent_on("/drop\"");
        drop_by(host, &of_first, "").await.refused_at("by_session", "fields-missing", &[]);
        drop_by(host, &of_first, "2").await.refused_at("by_session", "fields-unknown-choice", &[]);
        let page = drop_by(host, &of_first, "1").await;
        page.refused_at("by_session", "minutes-rule-not-by-a-later-session", &[("number", 1.into())]);
        assert!(host.open(&of_first).await.bytes == before.bytes, "something changed");

        let sign = format!("/sessions/{second}/minutes/sign");
        let form = host.open(&sign).await.form("sign").fill_day("signed", house.day(Kazakhstan, 0));
        form.send().await.has_status(200);
        let of_second = decision(&proceedings, second).await;
        let page = drop_by(host, &of_second, "1").await;
        page.refused_at("by_session", "minutes-rule-not-by-a-later-session", &[("number", 2.into())]);
        let form = guest.open(&format!("{of_first}/drop")).await.form("drop");
        assert_eq!(form.choices("by_session"), ["", "2"]);
        let page = form.fill("by_session", "2").send().await;
        page.refused_at("reason", "fields-missing", &[]).still_says("by_session", "2");
        let page = page.form("drop").fill("reason", "Отпала надобность.").send().await;
        done(&page, &of_first, "decisions-drop-done");
        let page = host.open(&of_first).await;
        page.says("Отпала надобность.").says(&page.words().tell("decisions-lede-dropped", &[("number", "II".into())]));

        let state = [("state", "dropped".into())];
        let page = report(house, host, &of_first, REPORT).await;
        page.refused("minutes-rule-not-in-this-state-of-decision", &state);
        drop_by(host, &of_first, "2").await.refused("minutes-rule-not-in-this-state-of-decision", &state);
    }
}
