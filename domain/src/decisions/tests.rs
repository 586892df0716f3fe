use chrono::NaiveDate;
use proptest::prelude::*;

use super::*;
use crate::{
    delegations::tests::{acting, line},
    identifiers::DecisionId,
    minutes::{Texts, tests::signed},
    parties::Party,
    rules::Rule,
    text::Prose,
};

const KZ: Party = Party::Kazakhstan;
const AZ: Party = Party::Azerbaijan;

fn day(iso: &str) -> NaiveDate {
    iso.parse().unwrap()
}

fn prose(words: &str) -> Prose {
    Prose::new(words, 200).unwrap()
}

fn decision(executors: Vec<Executor>) -> Decision {
    Decision {
        id: DecisionId::from_chance([1; 16]),
        cited: Citation { session: 3, item: 2, place: 1 },
        signed_on: day("2026-06-18"),
        precision: crate::sessions::Precision::Day,
        text: Texts::in_russian(prose("Сверить перечни")),
        kind: Kind::Assignment,
        executors,
        deadline: Deadline::Day(day("2026-12-31")),
        state: State::Open,
        steps: vec![],
    }
}

fn reported(decision: Decision, party: Party, on: &str) -> Result<Decision, Rule> {
    decision.report(acting(party, on), day(on), prose("Сверено"), None)
}

#[test]
fn signed_minutes_give_their_decisions() {
    let minutes = signed();
    let adopted = adopted(&minutes);
    let cited: Vec<String> = adopted.iter().map(|decision| decision.cited.to_string()).collect();
    assert_eq!(cited, ["III/1.1", "III/1.2", "III/2.1"]);
    assert!(adopted.iter().all(|decision| decision.signed_on == day("2026-06-18")));
    let names: Vec<StateName> = adopted.iter().map(Decision::state_name).collect();
    assert_eq!(names, [StateName::Open, StateName::Noted, StateName::Open]);
    assert_eq!(super::adopted(&crate::minutes::tests::agreed()), vec![]);
}

#[test]
fn every_party_that_is_to_carry_it_out_reports() {
    let justice = || Executor::authority("azerbaijan-justice").unwrap();
    for (case, executors, by, expected) in [
        ("its Party", vec![Executor::Party(KZ)], vec![KZ], Ok(StateName::Done)),
        ("the other Party", vec![Executor::Party(KZ)], vec![AZ], Err(Rule::BelongsTo(KZ))),
        ("its authority", vec![justice()], vec![AZ], Ok(StateName::Done)),
        ("one of both", vec![Executor::Both], vec![AZ], Ok(StateName::Reported)),
        ("both", vec![Executor::Both], vec![AZ, KZ], Ok(StateName::Done)),
        ("one each", vec![Executor::Party(KZ), justice()], vec![KZ], Ok(StateName::Reported)),
        ("nobody named", vec![], vec![KZ, AZ], Ok(StateName::Done)),
        (
            "twice",
            vec![Executor::Both],
            vec![KZ, KZ],
            Err(Rule::NotInThisStateOfDecision(StateName::Reported)),
        ),
        (
            "once done",
            vec![Executor::Party(KZ)],
            vec![KZ, KZ],
            Err(Rule::NotInThisStateOfDecision(StateName::Done)),
        ),
    ] {
        let start = Ok(decision(executors));
        let end = by.into_iter().fold(start, |decision, party| reported(decision?, party, "2026-10-01"));
        assert_eq!(end.map(|decision| decision.state_name()), expected, "{case}");
    }
}

#[test]
fn what_is_done_was_done_today_or_before() {
    let open = || decision(vec![Executor::Party(KZ)]);
    let act = |done: &str| open().report(acting(KZ, "2026-10-01"), day(done), prose("Сверено"), None);
    assert_eq!(act("2026-10-02"), Err(Rule::DayAhead { today: day("2026-10-01") }));
    assert!(act("2026-10-01").is_ok());
}

#[test]
fn a_disputed_report_is_made_anew_or_stands_again() {
    let done = reported(decision(vec![Executor::Both]), KZ, "2026-10-01")
        .and_then(|decision| reported(decision, AZ, "2026-10-02"))
        .unwrap();
    let disputed = done.clone().dispute(acting(AZ, "2026-10-03"), prose("Перечень не получен")).unwrap();
    assert_eq!(disputed.state_name(), StateName::Disputed);
    assert_eq!((disputed.report_of(KZ), disputed.report_of(AZ).is_some()), (None, true));
    let anew = reported(disputed.clone(), KZ, "2026-10-04").unwrap();
    assert_eq!((anew.state_name(), anew.closed_on()), (StateName::Done, Some(day("2026-10-04"))));
    let other_way = disputed.clone().withdraw_dispute(acting(KZ, "2026-10-04"));
    assert_eq!(other_way, Err(Rule::BelongsTo(AZ)));
    let stands = disputed.clone().withdraw_dispute(acting(AZ, "2026-10-04")).unwrap();
    assert_eq!(stands.state, done.state);
    assert_eq!(stands.steps.len(), 4);
    let again = disputed.dispute(acting(AZ, "2026-10-04"), prose("Ещё раз"));
    assert_eq!(again, Err(Rule::NotInThisStateOfDecision(StateName::Disputed)));
}

#[test]
fn a_party_disputes_only_what_the_other_reports() {
    let by_kazakhstan = reported(decision(vec![Executor::Both]), KZ, "2026-10-01").unwrap();
    let own = by_kazakhstan.clone().dispute(acting(KZ, "2026-10-02"), prose("Нет"));
    assert_eq!(own, Err(Rule::NothingToDispute));
    let disputed = by_kazakhstan.dispute(acting(AZ, "2026-10-02"), prose("Нет")).unwrap();
    let then = reported(disputed, AZ, "2026-10-03").unwrap();
    assert_eq!(then.state_name(), StateName::Reported);
}

#[test]
fn only_a_later_session_gives_a_decision_up() {
    let dropped =
        |decision: Decision, by| decision.drop_by(acting(AZ, "2027-05-01"), prose("Утратило значение"), by);
    let open = decision(vec![Executor::Both]);
    for by in [2, 3] {
        assert_eq!(dropped(open.clone(), by), Err(Rule::NotByALaterSession(3)), "{by}");
    }
    let given_up = dropped(open, 4).unwrap();
    assert_eq!((given_up.state_name(), given_up.closed_on()), (StateName::Dropped, Some(day("2027-05-01"))));
    assert_eq!(dropped(given_up, 5), Err(Rule::NotInThisStateOfDecision(StateName::Dropped)));
}

#[test]
fn a_deadline_runs_through_its_day_while_something_is_awaited() {
    let open = decision(vec![Executor::Party(KZ)]);
    let next = Decision { deadline: Deadline::NextSession, ..open.clone() };
    let none = Decision { deadline: Deadline::None, ..open.clone() };
    let done = reported(open.clone(), KZ, "2026-10-01").unwrap();
    let session = Some(day("2027-05-20"));
    for (case, decision, today, next_session, left, overdue) in [
        ("before", &open, "2026-12-29", None, Some(2), false),
        ("its day", &open, "2026-12-31", None, Some(0), false),
        ("after", &open, "2027-01-01", None, Some(-1), true),
        ("done", &done, "2027-01-01", None, None, false),
        ("no deadline", &none, "2027-01-01", session, None, false),
        ("session not agreed", &next, "2027-01-01", None, None, false),
        ("session ahead", &next, "2027-05-19", session, Some(1), false),
        ("session begun", &next, "2027-05-21", session, Some(-1), true),
    ] {
        assert_eq!(decision.days_left(day(today), next_session), left, "{case}");
        assert_eq!(decision.is_overdue(day(today), next_session), overdue, "{case}");
    }
}

#[test]
fn the_report_holds_what_is_awaited_and_what_was_closed_since() {
    let cited = |session, place, decision: Decision| Decision {
        cited: Citation { session, item: 1, place },
        ..decision
    };
    let open = || decision(vec![Executor::Party(KZ)]);
    let done = |on| reported(open(), KZ, on).unwrap();
    let dropped = open().drop_by(acting(AZ, "2027-06-02"), prose("Утратило значение"), 4).unwrap();
    let decisions = [
        cited(10, 1, open()),
        cited(4, 2, done("2027-06-01")),
        cited(4, 1, done("2027-05-31")),
        cited(2, 1, open()),
        cited(3, 1, dropped),
        cited(3, 2, Decision { state: State::Noted, ..open() }),
    ];
    let found: Vec<String> = decisions
        .iter()
        .filter(|decision| is_reported(decision, day("2027-06-01")))
        .map(|decision| decision.cited.to_string())
        .collect();
    assert_eq!(found, ["X/1.1", "IV/1.2", "II/1.1", "III/1.1"]);
    let totals =
        Totals::of(decisions.iter().map(|decision| (decision, decision.is_overdue(day("2027-06-03"), None))));
    assert_eq!(totals, Totals { done: 2, awaited: 2, overdue: 2, dropped: 1 });
}

proptest! {
    /// Whatever is tried in whatever order: done means that every executor's Party has reported, what ended does not
    /// go on, and each act leaves its step.
    #[test]
    fn no_order_of_acts_breaks_the_life_of_a_decision(
        acts in prop::collection::vec((0_u8..4, any::<bool>()), 0..14),
        executor in prop_oneof![Just(vec![Executor::Both]), Just(vec![Executor::Party(AZ)]), Just(vec![])],
    ) {
        let mut decision = decision(executor);
        for (act, kazakh) in acts {
            let party = if kazakh { KZ } else { AZ };
            let who = acting(party, "2026-10-01");
            let next = match act {
                0 => reported(decision.clone(), party, "2026-10-01"),
                1 => decision.clone().dispute(who, prose("Нет")),
                2 => decision.clone().withdraw_dispute(who),
                _ => decision.clone().drop_by(who, prose("Нет"), 4),
            };
            let Ok(next) = next else { continue };
            prop_assert_ne!(decision.state_name(), StateName::Dropped);
            prop_assert_eq!(next.steps.len(), decision.steps.len() + 1);
            let all = Party::BOTH.iter().all(|&party| !next.is_for(party) || next.report_of(party).is_some());
            prop_assert_eq!(next.state_name() == StateName::Done, all);
            prop_assert_eq!(next.state_name().is_awaited(), next.closed_on().is_none());
            let stored = serde_json::to_string(&next).unwrap();
            prop_assert_eq!(&serde_json::from_str::<Decision>(&stored).unwrap(), &next);
            decision = next;
        }
    }
}

#[test]
fn a_report_keeps_its_paper() {
    let paper = Some(Paper { number: line("№ 15-4/233"), day: day("2026-09-30") });
    let done = decision(vec![Executor::Party(KZ)])
        .report(acting(KZ, "2026-10-01"), day("2026-09-30"), prose("Сверено"), paper.clone())
        .unwrap();
    assert_eq!(done.report_of(KZ).and_then(|report| report.paper.clone()), paper);
}
