use super::*;
use crate::{
    decisions::{Citation, adopted},
    identifiers::{PaperId, PersonId},
    minutes::{Finding, Original, Signatory},
    sessions::{Precision, Session},
    spelled::Spelled,
};

fn session() -> Session {
    let terms = held_session().terms;
    Session::entered_from_papers(acting(KZ, "2026-07-01"), terms, 3).unwrap()
}

fn transcribed(party: Party) -> Minutes {
    let by = acting(party, "2026-07-02");
    let minutes = Minutes::draft_from(by.clone(), &session(), &agenda()).unwrap();
    minutes.decide(by, item_id(1), decision(1, Kind::Assignment, vec![Executor::Party(AZ)])).unwrap()
}

fn original(on: &str, precision: Precision) -> Original {
    let spelled = |words| Spelled::in_russian(line(words));
    let signatory = Signatory {
        person: PersonId::from_chance([9; 16]),
        names: spelled("Образцов А. А."),
        positions: spelled("министр"),
    };
    let signatories = Both { kazakhstan: Some(signatory), azerbaijan: None };
    Original { day: day(on), precision, place: astana(), signatories }
}

fn scan() -> PaperId {
    PaperId::from_chance([7; 16])
}

fn entered() -> Minutes {
    let told = original("2026-06-30", Precision::Month);
    transcribed(AZ).enter(acting(AZ, "2026-07-03"), &session(), told, scan()).unwrap()
}

#[test]
fn either_party_transcribes_and_enters_what_was_signed() {
    for party in Party::BOTH {
        let minutes = transcribed(party);
        assert_eq!((minutes.host, minutes.keeper()), (KZ, party));
        let other = acting(party.other(), "2026-07-03");
        let told = original("2026-06-18", Precision::Day);
        let refused = minutes.clone().enter(other, &session(), told.clone(), scan());
        assert_eq!(refused, Err(Rule::BelongsTo(party)));
        let by = acting(party, "2026-07-03");
        assert_eq!(minutes.clone().circulate(by.clone()), Err(Rule::TranscribedFromPaper));
        let ahead =
            minutes.clone().enter(by.clone(), &session(), original("2026-07-04", Precision::Day), scan());
        assert_eq!(ahead, Err(Rule::DayAhead { today: day("2026-07-03") }));
        // Of a month that is not over the paper may still tell.
        let month =
            minutes.clone().enter(by.clone(), &session(), original("2026-07-31", Precision::Month), scan());
        assert!(month.is_ok());
        let entered = minutes.enter(by.clone(), &session(), told.clone(), scan()).unwrap();
        assert_eq!(entered.state_name(), StateName::Signed);
        assert_eq!((entered.versions.len(), entered.steps.len()), (1, 1));
        let signed = Rule::NotInThisStateOfMinutes(StateName::Signed);
        assert_eq!(entered.enter(by, &session(), told, scan()), Err(signed));
    }
    let told = original("2026-06-18", Precision::Day);
    let live = complete().enter(host(), &held_session(), told, scan());
    assert_eq!(live, Err(Rule::NotInThisStateOfMinutes(StateName::Draft)));
}

#[test]
fn the_decisions_of_entered_minutes_are_cited_as_any_other() {
    let decisions = adopted(&entered());
    let cited = Citation { session: 3, item: 1, place: 1 };
    assert_eq!(decisions.iter().map(|one| one.cited).collect::<Vec<_>>(), [cited]);
    assert_eq!((decisions[0].signed_on, decisions[0].precision), (day("2026-06-30"), Precision::Month));
    assert_eq!(adopted(&transcribed(AZ)), vec![]);
}

#[test]
fn what_refuses_a_live_act_is_only_found() {
    let by = || acting(AZ, "2026-07-02");
    let baku = Place::Listed(City::named("astana").unwrap());
    let past = super::super::When::Days { first: day("2020-01-01"), last: day("2020-01-02") };
    let mut minutes = transcribed(AZ).set_next_session(by(), Some(baku), past).unwrap();
    minutes = minutes
        .amend_decision(by(), decision_id(1), Kind::Assignment, vec![], Deadline::Day(day("2026-05-31")))
        .and_then(|one| {
            one.set_original_languages(by(), OriginalLanguages { kazakh: true, azerbaijani: false })
        })
        .unwrap();
    let told = original("2026-05-31", Precision::Month);
    let entered = minutes.enter(acting(AZ, "2026-07-03"), &session(), told, scan()).unwrap();
    let began = session().terms.first_day;
    let found = entered.findings(&session());
    for expected in [
        Finding::NothingWritten { count: 1 },
        Finding::TextsMissing { language: KK, count: 5 },
        Finding::SignedBefore { began },
        Finding::SignatoryMissing(AZ),
        Finding::NextBeforeSigning,
        Finding::NextOutOfTurn(KZ),
    ] {
        assert!(found.contains(&expected), "{expected:?} in {found:?}");
    }
    // A deadline within the month of signing contradicts nothing.
    assert!(!found.iter().any(|one| matches!(one, Finding::DueBeforeSigning(_))));
    assert_eq!(signed().findings(&held_session()), vec![]);
}

#[test]
fn a_correction_leaves_the_earlier_entry_readable() {
    let by = || acting(KZ, "2026-07-05");
    let other = prose("Решение, как в подлиннике");
    let correction = entered()
        .correction(KZ)
        .and_then(|one| one.write(by(), Passage::Decision(decision_id(1)), RU, Some(other.clone())))
        .unwrap();
    assert!(correction.is_correction());
    assert_eq!(correction.clone().strike_decision(by(), decision_id(1)), Err(Rule::DecisionStands));
    let added = correction.decide(by(), item_id(1), decision(2, Kind::Decision, vec![])).unwrap();
    let record = added.clone().strike_decision(by(), decision_id(2)).unwrap().record;
    let told = || original("2026-06-18", Precision::Day);
    let reason = || prose("Пропущены слова");
    let corrected = entered().correct(by(), &session(), (record, told()), scan(), reason()).unwrap();
    assert_eq!(corrected.versions.len(), 2);
    assert_ne!(corrected.versions[0].fingerprint, corrected.versions[1].fingerprint);
    assert_eq!(adopted(&corrected)[0].text.words(RU), Some(&other));
    let same = (corrected.record.clone(), told());
    let again = corrected.correct(by(), &session(), same, scan(), reason());
    assert_eq!(again, Err(Rule::NothingCorrected));
    let live = signed();
    let told = (live.record.clone(), told());
    let refused = live.clone().correct(by(), &held_session(), told, scan(), reason());
    assert_eq!(refused, Err(Rule::NotInThisStateOfMinutes(StateName::Signed)));
    assert!(live.correction(KZ).is_err());
}

#[test]
fn what_was_done_about_a_decision_outlives_its_correction() {
    let by = || acting(KZ, "2026-07-05");
    let was = adopted(&entered()).remove(0);
    let reported = was.clone().report(acting(AZ, "2026-07-04"), day("2026-07-01"), prose("Сделано"), None);
    let reported = reported.unwrap();
    let mut adopted = was.clone();
    assert_eq!(was.clone().corrected(by(), prose("Так"), adopted.clone()), was);
    adopted.executors = vec![Executor::Both];
    let corrected = reported.corrected(by(), prose("Так"), adopted.clone());
    // Kazakhstan's report is awaited now as well.
    assert_eq!(corrected.state_name(), crate::decisions::StateName::Reported);
    assert_eq!(corrected.steps.len(), 2);
    let open = was.corrected(by(), prose("Так"), adopted);
    assert_eq!(open.state_name(), crate::decisions::StateName::Open);
}
