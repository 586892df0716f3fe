use chrono::NaiveDate;
use proptest::prelude::*;

use super::*;
use crate::{
    acting::{Acting, Basis},
    authorities::{AuthorityKey, Change, ListChange},
    identifiers::CommunicationId,
    parties::Party,
    rules::Rule,
    text::{Line, Prose},
};

const KZ: Party = Party::Kazakhstan;
const AZ: Party = Party::Azerbaijan;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn line(text: &str) -> Line {
    Line::new(text, 100).unwrap()
}

fn prose(text: &str) -> Prose {
    Prose::new(text, 1_000).unwrap()
}

fn acting(party: Party, on: &str) -> Acting {
    let at = format!("{on}T08:00:00Z").parse().unwrap();
    Acting { party, person: line("А. А. Образцов"), basis: Basis::Own, at }
}

fn terms() -> Terms {
    Terms {
        channel: Channel::Note,
        route: Route::MinistryToEmbassy,
        number: Some(line("№ 12-3/45")),
        dated: Some(day("2026-03-02")),
        subject: line("Об изменении перечня"),
        marking: Marking::Unmarked,
        answers: None,
        carries: Vec::new(),
        texts: Texts {
            russian: Some(prose("Министерство свидетельствует свое уважение.")),
            ..Texts::default()
        },
    }
}

fn prepared() -> Communication {
    Communication::prepared(CommunicationId::from_chance([1; 16]), KZ, terms()).unwrap()
}

fn dispatched() -> Communication {
    prepared().dispatch(acting(KZ, "2026-03-03"), day("2026-03-03")).unwrap()
}

fn received_on(communication: Communication, on: &str, said: &str) -> Result<Communication, Rule> {
    communication.receive(acting(AZ, said), day(on), Some(line("вх. 7")), ReceivedBy::ForeignMinistry, None)
}

#[test]
fn it_leaves_with_its_number_its_day_and_its_text() {
    let left = |terms: Terms, on: &str, said: &str| {
        prepared().amend(&acting(KZ, "2026-03-01"), terms)?.dispatch(acting(KZ, said), day(on)).map(|_| ())
    };
    let today = day("2026-03-03");
    for (case, terms, on, expected) in [
        ("as it is", terms(), "2026-03-03", Ok(())),
        ("on its own day", terms(), "2026-03-02", Ok(())),
        ("no number", Terms { number: None, ..terms() }, "2026-03-03", Err(Rule::NumberMissing)),
        ("by word", Terms { number: None, channel: Channel::Oral, ..terms() }, "2026-03-03", Ok(())),
        ("no day", Terms { dated: None, ..terms() }, "2026-03-03", Err(Rule::DayMissing)),
        ("no text", Terms { texts: Texts::default(), ..terms() }, "2026-03-03", Err(Rule::TextMissing)),
        (
            "before its day",
            terms(),
            "2026-03-01",
            Err(Rule::DispatchedBeforeDated { dated: day("2026-03-02") }),
        ),
        ("tomorrow", terms(), "2026-03-04", Err(Rule::DayAhead { today })),
    ] {
        assert_eq!(left(terms, on, "2026-03-03"), expected, "{case}");
    }
    assert_eq!(
        prepared().dispatch(acting(AZ, "2026-03-03"), today),
        Err(Rule::BelongsTo(KZ)),
        "the other Party dispatches nothing of ours"
    );
    let again = dispatched().dispatch(acting(KZ, "2026-03-04"), day("2026-03-04"));
    assert_eq!(again, Err(Rule::NotInThisStateOfCommunication(StateName::Dispatched)));
    let late = dispatched().withdraw(acting(KZ, "2026-03-04"));
    assert_eq!(late, Err(Rule::NotInThisStateOfCommunication(StateName::Dispatched)));
}

#[test]
fn what_the_agreement_sends_through_diplomatic_channels_goes_by_note() {
    let change = Carried::ListChange(ListChange {
        change: Change::Removed { authority: AuthorityKey::new("kazakhstan-financial-police") },
        national_day: None,
        national_act: None,
        effect_from: None,
    });
    let procedures = Carried::ProceduresCompleted { instrument: Instrument::Agreement };
    for (carried, channel, expected) in [
        (&change, Channel::Note, Ok(())),
        (&change, Channel::Letter, Err(Rule::NeedsDiplomaticChannels)),
        (&change, Channel::Oral, Err(Rule::NeedsDiplomaticChannels)),
        (&procedures, Channel::Letter, Ok(())),
        (&procedures, Channel::Oral, Err(Rule::NeedsWriting)),
        (&Carried::Termination, Channel::Oral, Err(Rule::NeedsWriting)),
        (&Carried::TerminationRevoked, Channel::Note, Ok(())),
    ] {
        let terms = Terms { channel, carries: vec![carried.clone()], ..terms() };
        assert_eq!(terms.check(), expected, "{} by {channel:?}", carried.key());
    }
    let full = Terms { carries: vec![change; CONTENTS_MOST + 1], ..terms() };
    assert_eq!(full.check(), Err(Rule::ContentsFull { most: CONTENTS_MOST }));
}

#[test]
fn the_receivers_account_counts_and_both_are_kept() {
    let by_evidence = dispatched()
        .deliver(acting(KZ, "2026-03-06"), day("2026-03-05"), line("роспись в книге"), None)
        .unwrap();
    assert_eq!(by_evidence.state.account(), Some(Account { day: day("2026-03-05"), whose: Whose::Sender }));
    let received = received_on(by_evidence, "2026-03-06", "2026-03-07").unwrap();
    assert_eq!(received.state.account(), Some(Account { day: day("2026-03-06"), whose: Whose::Receiver }));
    assert!(received.state.accounts_differ());
    let alone = received_on(dispatched(), "2026-03-04", "2026-03-07").unwrap();
    assert!(!alone.state.accounts_differ());
    let later = alone.deliver(acting(KZ, "2026-03-08"), day("2026-03-04"), line("отметка"), None).unwrap();
    assert_eq!(later.state_name(), StateName::Received);
    assert!(later.state.delivery().is_some() && !later.state.accounts_differ());
}

#[test]
fn a_receipt_comes_after_dispatch_and_signature_and_not_after_today() {
    let carrying = Terms {
        carries: vec![Carried::ProceduresCompleted { instrument: Instrument::Agreement }],
        ..terms()
    };
    let notified = prepared().amend(&acting(KZ, "2026-03-02"), carrying).unwrap();
    let notified = notified.dispatch(acting(KZ, "2026-03-03"), day("2026-03-03")).unwrap();
    let received = |communication: Communication, on: &str, signed: Option<&str>| {
        let by = ReceivedBy::Embassy;
        communication.receive(acting(AZ, "2026-03-10"), day(on), None, by, signed.map(day)).map(|_| ())
    };
    for (case, communication, on, signed, expected) in [
        ("same day", dispatched(), "2026-03-03", None, Ok(())),
        (
            "before",
            dispatched(),
            "2026-03-02",
            None,
            Err(Rule::ReceivedBeforeDispatch { dispatched: day("2026-03-03") }),
        ),
        ("ahead", dispatched(), "2026-03-11", None, Err(Rule::DayAhead { today: day("2026-03-10") })),
        (
            "unsigned",
            notified.clone(),
            "2026-03-04",
            Some("2026-03-05"),
            Err(Rule::ReceivedBeforeSignature { signed: day("2026-03-05") }),
        ),
        ("signed", notified, "2026-03-05", Some("2026-03-05"), Ok(())),
        ("another matter", dispatched(), "2026-03-04", Some("2026-03-05"), Ok(())),
    ] {
        assert_eq!(received(communication, on, signed), expected, "{case}");
    }
    let own =
        dispatched().receive(acting(KZ, "2026-03-10"), day("2026-03-04"), None, ReceivedBy::Embassy, None);
    assert_eq!(own, Err(Rule::BelongsTo(AZ)), "the sender does not receive for the other");
    let twice = received_on(
        received_on(dispatched(), "2026-03-04", "2026-03-05").unwrap(),
        "2026-03-05",
        "2026-03-06",
    );
    assert_eq!(twice, Err(Rule::NotInThisStateOfCommunication(StateName::Received)));
}

#[test]
fn a_correction_keeps_what_stood_before() {
    let received = received_on(dispatched(), "2026-03-06", "2026-03-07").unwrap();
    let correct = |communication: Communication, on: &str, said: &str| {
        let (number, by) = (Some(line("вх. 7")), ReceivedBy::ForeignMinistry);
        communication.correct_receipt(acting(AZ, said), prose("Описка"), day(on), number, by, None)
    };
    let first = correct(received.clone(), "2026-03-05", "2026-03-08").unwrap();
    let second = correct(first.clone(), "2026-03-04", "2026-03-09").unwrap();
    assert_eq!(second.state.account().map(|account| account.day), Some(day("2026-03-04")));
    let known = |on: &str| {
        let at = format!("{on}T20:00:00Z").parse().unwrap();
        second.clone().known_at(at)
    };
    assert_eq!(known("2026-03-09"), Some(second.clone()));
    assert_eq!(known("2026-03-08"), Some(first));
    assert_eq!(known("2026-03-07"), Some(received));
    assert_eq!(known("2026-03-06"), Some(dispatched()));
    assert_eq!(known("2026-03-02"), None, "it had not left");
    assert_eq!(correct(second.clone(), "2026-03-04", "2026-03-10"), Err(Rule::NothingCorrected));
    let early = second.correct_dispatch(acting(KZ, "2026-03-10"), prose("Описка"), day("2026-03-05"));
    assert_eq!(early, Err(Rule::ReceivedBeforeDispatch { dispatched: day("2026-03-05") }));
}

#[test]
fn a_record_is_not_corrected_without_end() {
    let mut communication = dispatched();
    for turn in 0..CORRECTIONS_MOST {
        let subject = line(&format!("О перечне {turn}"));
        let other = Terms { subject, ..terms() };
        communication = communication.correct_terms(acting(KZ, "2026-03-08"), prose("Тема"), other).unwrap();
    }
    let once_more = communication.correct_terms(acting(KZ, "2026-03-08"), prose("Тема"), terms());
    assert_eq!(once_more, Err(Rule::CorrectionsFull { most: CORRECTIONS_MOST }));
}

#[test]
fn effects_stand_in_one_order_by_five_keys() {
    let place = |effect: &str, dated: &str, number: &str, sender, position| Place {
        effect: day(effect),
        dated: Some(day(dated)),
        number: number.to_owned(),
        sender,
        position,
    };
    let ordered = [
        place("2026-03-01", "2026-02-09", "9", AZ, 7),
        place("2026-03-02", "2026-02-01", "9", AZ, 7),
        place("2026-03-02", "2026-02-02", "10", AZ, 7),
        place("2026-03-02", "2026-02-02", "9", KZ, 7),
        place("2026-03-02", "2026-02-02", "9", AZ, 0),
        place("2026-03-02", "2026-02-02", "9", AZ, 1),
    ];
    assert!(ordered.is_sorted_by(|one, other| one < other), "day, date, number as text, Party, position");
}

#[test]
fn nobody_changes_the_marking_and_each_corrects_its_own() {
    let marked = Terms { marking: Marking::OfficialUse, ..terms() };
    let changed = dispatched().correct_terms(acting(KZ, "2026-03-08"), prose("Гриф"), marked);
    assert_eq!(changed, Err(Rule::MarkingFixed));
    let renamed = Terms { subject: line("О перечне"), ..terms() };
    let theirs = dispatched().correct_terms(acting(AZ, "2026-03-08"), prose("Тема"), renamed.clone());
    assert_eq!(theirs, Err(Rule::BelongsTo(KZ)));
    let own = dispatched().correct_terms(acting(KZ, "2026-03-08"), prose("Тема"), renamed).unwrap();
    assert_eq!(own.terms.subject.as_str(), "О перечне");
    let at = "2026-03-07T20:00:00Z".parse().unwrap();
    assert_eq!(own.known_at(at), Some(dispatched()), "what was on its face before is known of");
    let later = Terms { dated: Some(day("2026-03-04")), ..terms() };
    let later = dispatched().correct_terms(acting(KZ, "2026-03-08"), prose("Дата"), later);
    assert_eq!(later, Err(Rule::DatedAfterDispatch { dispatched: day("2026-03-03") }));
}

proptest! {
    /// Whatever is recorded in whatever order, undoing the steps one by one gives each earlier record back.
    #[test]
    fn what_was_known_is_never_lost(acts in prop::collection::vec((0_u8..6, 1_u32..9), 0..12)) {
        let mut known = vec![prepared()];
        for (minute, (act, on)) in acts.into_iter().enumerate() {
            let now = known.last().unwrap().clone();
            let on = NaiveDate::from_ymd_opt(2026, 3, on + 2).unwrap();
            let mut own = acting(KZ, "2026-03-20");
            own.at += chrono::Duration::minutes(i64::try_from(minute).unwrap());
            let other = Acting { party: AZ, ..own.clone() };
            let by = ReceivedBy::Embassy;
            let next = match act {
                0 => now.dispatch(own, on),
                1 => now.deliver(own, on, line("отметка"), None),
                2 => now.receive(other, on, None, by, None),
                3 => now.correct_receipt(other, prose("Описка"), on, None, by, None),
                4 => now.correct_dispatch(own, prose("Описка"), on),
                _ => now.correct_delivery(own, prose("Описка"), on, line("отметка"), None),
            };
            if let Ok(next) = next {
                let accounts = [next.state.delivery().map(|one| one.day), next.state.receipt().map(|one| one.day)];
                let left = next.state.dispatch().unwrap().day;
                prop_assert!(accounts.into_iter().flatten().all(|account| account >= left));
                let stored = serde_json::to_string(&next).unwrap();
                prop_assert_eq!(&serde_json::from_str::<Communication>(&stored).unwrap(), &next);
                known.push(next);
            }
        }
        let last = known.last().unwrap().clone();
        for earlier in known.iter().skip(1) {
            let at = earlier.steps.last().unwrap().acting.at;
            let again = last.clone().known_at(at);
            prop_assert_eq!(again.as_ref(), Some(earlier));
        }
    }
}
