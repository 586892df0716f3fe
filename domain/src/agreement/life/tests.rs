use chrono::NaiveDate;
use proptest::prelude::*;

use super::*;
use crate::{
    acting::{Acting, Basis},
    communications::{Carried, Channel, Communication, Instrument, Marking, ReceivedBy, Route, Terms, Texts},
    identifiers::CommunicationId,
    languages::Language,
    places::Place,
    rules::Source,
    spelled::Spelled,
    text::{Line, Prose},
};

const KZ: Party = Party::Kazakhstan;
const AZ: Party = Party::Azerbaijan;
const READY: Carried = Carried::ProceduresCompleted { instrument: Instrument::Agreement };

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn line(text: &str) -> Line {
    Line::new(text, 100).unwrap()
}

fn prose(text: &str) -> Prose {
    Prose::new(text, 1_000).unwrap()
}

fn acting(party: Party, at: &str) -> Acting {
    let at = format!("{at}T08:00:00Z").parse().unwrap();
    Acting { party, person: line("А. А. Образцов"), basis: Basis::Own, at }
}

fn signed(on: &str) -> Signature {
    Signature {
        day: day(on),
        place: SigningPlace::City(Place::Listed(suggested_city())),
        source: line("Подписанный экземпляр"),
    }
}

/// A note that left on its own day; what is recorded of it is recorded in 2040.
fn sent(seed: u8, sender: Party, carried: Carried, left: &str) -> Communication {
    let terms = Terms {
        channel: Channel::Note,
        route: Route::MinistryToEmbassy,
        number: Some(line(&format!("№ {seed}"))),
        dated: Some(day(left)),
        subject: line("О Соглашении"),
        marking: Marking::Unmarked,
        answers: None,
        carries: vec![carried],
        texts: Texts { russian: Some(prose("Текст.")), ..Texts::default() },
    };
    let id = CommunicationId::from_chance([seed; 16]);
    let prepared = Communication::prepared(id, sender, terms).unwrap();
    prepared.dispatch(acting(sender, "2040-01-01"), day(left)).unwrap()
}

fn received(communication: Communication, on: &str) -> Communication {
    let acting = acting(communication.receiver(), "2040-01-02");
    communication.receive(acting, day(on), None, ReceivedBy::Embassy, None).unwrap()
}

/// A note that left and was received on these days.
fn note(seed: u8, sender: Party, carried: Carried, left: &str, on: &str) -> Communication {
    received(sent(seed, sender, carried, left), on)
}

fn id(seed: u8) -> CommunicationId {
    CommunicationId::from_chance([seed; 16])
}

fn in_force() -> Vec<Communication> {
    vec![note(1, AZ, READY, "2005-10-11", "2005-10-20"), note(2, KZ, READY, "2006-02-21", "2006-03-03")]
}

/// In force, and what follows.
fn and(more: Vec<Communication>) -> Vec<Communication> {
    in_force().into_iter().chain(more).collect()
}

fn state(signature: Option<&Signature>, notes: &[Communication], on: &str) -> State {
    Life::of(signature, notes).as_at(day(on)).state
}

#[test]
fn the_agreement_stands_as_what_is_recorded_says() {
    let signature = signed("2005-05-24");
    let terminated = and(vec![note(3, AZ, Carried::Termination, "2030-08-20", "2030-08-31")]);
    let revoked = and(vec![
        note(3, AZ, Carried::Termination, "2029-01-10", "2029-01-15"),
        note(4, AZ, Carried::TerminationRevoked, "2029-07-10", "2029-07-15"),
    ]);
    let one = [note(1, AZ, READY, "2005-10-11", "2005-10-20")];
    let on_its_way = [sent(1, AZ, READY, "2005-10-11")];
    let terminated = |on: &str| (terminated.as_slice(), on.to_owned());
    let through = day("2031-02-28");
    for (case, signature, (notes, on), expected) in [
        ("before all", None, (&[][..], "2005-05-20".to_owned()), State::NotYetApproved),
        ("on the day of the Resolution", None, (&[][..], "2005-05-21".into()), State::DraftApproved),
        ("nothing recorded", None, (&[][..], "2026-01-01".into()), State::DraftApproved),
        ("the day before signature", Some(&signature), (&[][..], "2005-05-23".into()), State::DraftApproved),
        ("on the day of signature", Some(&signature), (&[][..], "2005-05-24".into()), State::Signed),
        ("on its way", Some(&signature), (&on_its_way[..], "2026-01-01".into()), State::Signed),
        ("one notified", None, (&one[..], "2026-01-01".into()), State::OneNotified { party: AZ }),
        ("the day before", None, (&in_force()[..], "2006-03-02".into()), State::OneNotified { party: AZ }),
        (
            "on the day of the later receipt",
            None,
            (&in_force()[..], "2006-03-03".into()),
            State::InForce { since: day("2006-03-03") },
        ),
        (
            "the day before the notice is received",
            None,
            terminated("2030-08-30"),
            State::InForce { since: day("2006-03-03") },
        ),
        ("the notice is received", None, terminated("2030-08-31"), State::TerminationNotified { through }),
        ("the last day", None, terminated("2031-02-28"), State::TerminationNotified { through }),
        ("the day after", None, terminated("2031-03-01"), State::Terminated { last: through }),
        (
            "notified, and not yet taken back",
            None,
            (&revoked[..], "2029-07-14".into()),
            State::TerminationNotified { through: day("2029-07-15") },
        ),
        (
            "taken back on the last day",
            None,
            (&revoked[..], "2029-07-15".into()),
            State::InForce { since: day("2006-03-03") },
        ),
        (
            "long after",
            None,
            (&revoked[..], "2030-01-01".into()),
            State::InForce { since: day("2006-03-03") },
        ),
    ] {
        assert_eq!(state(signature, notes, &on), expected, "{case}");
    }
}

#[test]
fn six_months_are_counted_by_the_calendar() {
    for (received, last) in [
        ("2026-01-15", "2026-07-15"),
        ("2026-08-31", "2027-02-28"),
        ("2027-08-31", "2028-02-29"),
        ("2027-08-29", "2028-02-29"),
        ("2026-03-31", "2026-09-30"),
        ("2026-02-28", "2026-08-28"),
        ("2026-12-31", "2027-06-30"),
    ] {
        assert_eq!(last_day_after(day(received)), day(last), "{received}");
    }
}

#[test]
fn every_computed_thing_names_its_rule_and_what_it_rests_on() {
    let notes = and(vec![
        note(3, KZ, Carried::Termination, "2026-01-10", "2026-01-15"),
        note(4, KZ, Carried::TerminationRevoked, "2026-02-01", "2026-02-05"),
    ]);
    let life = Life::of(None, &notes);
    let entry = life.entry.clone().unwrap();
    assert_eq!(entry.why, Why::new(Ground::EntryIntoForce, vec![id(1), id(2)]));
    let [notice] = life.notices.as_slice() else { panic!("one notice") };
    assert_eq!(notice.last_day.as_ref().unwrap().why, Why::new(Ground::Termination, vec![id(3)]));
    let effect = notice.revocation.as_ref().unwrap().effect.as_ref().unwrap();
    assert_eq!(effect.why, Why::new(Ground::Revocation, vec![id(3), id(4)]));
    assert_eq!(life.as_at(day("2026-01-20")).why.communications, [id(3)]);
    assert_eq!(life.as_at(day("2006-01-01")).why, Why::new(Ground::NotificationMissing, vec![id(1)]));
    for ground in Ground::ALL {
        let told = matches!(ground.source(), Source::Agreement(..));
        let provision = ground.provision();
        assert_eq!(provision.is_some(), told, "{}", ground.key());
        let text = crate::agreement::text(Language::Russian);
        assert!(provision.is_none_or(|id| text.provision(&id).is_some()), "{}", ground.key());
    }
}

#[test]
fn the_senders_evidence_counts_until_the_receiver_says_otherwise() {
    let by_evidence = sent(2, KZ, READY, "2006-02-21");
    let evidence = acting(KZ, "2040-01-02");
    let by_evidence = by_evidence.deliver(evidence, day("2006-03-01"), line("роспись"), None).unwrap();
    let azerbaijan = note(1, AZ, READY, "2005-10-11", "2005-10-20");
    let entry = |notes: &[Communication]| Life::of(None, notes).entry.map(|entry| entry.day);
    assert_eq!(entry(&[azerbaijan.clone(), by_evidence.clone()]), Some(day("2006-03-01")));
    let received = received(by_evidence, "2006-03-03");
    assert_eq!(entry(&[azerbaijan, received]), Some(day("2006-03-03")));
}

#[test]
fn a_party_that_notifies_twice_has_notified_by_the_first_receipt() {
    let again = note(3, KZ, READY, "2006-01-10", "2006-04-01");
    let life = Life::of(None, &and(vec![again]));
    assert_eq!(life.entry.unwrap().day, day("2006-03-03"));
    assert_eq!(life.notified.kazakhstan.unwrap().by, id(2));
}

#[test]
fn contradictions_are_found_and_stop_nothing() {
    let late = Finding::RevokedTooLate { by: id(4) };
    let life = Life::of(
        Some(&signed("2006-01-01")),
        &and(vec![
            note(3, AZ, Carried::Termination, "2026-01-10", "2026-01-15"),
            note(4, AZ, Carried::TerminationRevoked, "2026-07-10", "2026-07-16"),
            note(5, KZ, Carried::TerminationRevoked, "2026-02-10", "2026-02-16"),
        ]),
    );
    let unsigned = Finding::ReceivedBeforeSignature { by: id(1), received: day("2005-10-20") };
    assert_eq!(life.findings, [unsigned, late, Finding::NothingRevoked { by: id(5) }]);
    assert_eq!(life.entry.as_ref().unwrap().day, day("2006-03-03"));
    assert_eq!(life.as_at(day("2026-08-01")).state, State::Terminated { last: day("2026-07-15") });

    let early = note(3, AZ, Carried::Termination, "2006-01-10", "2006-01-15");
    let life = Life::of(None, &and(vec![early.clone()]));
    assert_eq!(life.findings, [Finding::TerminatedBeforeInForce { by: id(3) }]);
    assert_eq!(life.as_at(day("2026-01-01")).state, State::InForce { since: day("2006-03-03") });
    let unknown = Life::of(None, &[early]);
    assert_eq!(unknown.findings, [], "what is not recorded contradicts nothing");
    assert_eq!(unknown.as_at(day("2026-01-01")).state, State::Terminated { last: day("2006-07-15") });
}

#[test]
fn only_a_live_notice_of_its_own_is_taken_back() {
    let notice = || note(3, AZ, Carried::Termination, "2026-01-10", "2026-01-15");
    let revoked = sent(4, AZ, Carried::TerminationRevoked, "2026-02-01");
    for (case, notes, party, on, allowed) in [
        ("none", in_force(), AZ, "2026-02-01", false),
        ("its own", and(vec![notice()]), AZ, "2026-02-01", true),
        ("on the last day", and(vec![notice()]), AZ, "2026-07-15", true),
        ("after it", and(vec![notice()]), AZ, "2026-07-16", false),
        ("of the other", and(vec![notice()]), KZ, "2026-02-01", false),
        ("before it left", and(vec![notice()]), AZ, "2026-01-09", false),
        ("on its way", and(vec![sent(3, AZ, Carried::Termination, "2026-01-10")]), AZ, "2026-01-11", true),
        ("taken back before", and(vec![notice(), revoked]), AZ, "2026-02-02", false),
    ] {
        let expected = if allowed { Ok(()) } else { Err(Rule::NoTerminationToRevoke) };
        assert_eq!(Life::of(None, &notes).is_revocable(party, day(on)), expected, "{case}");
    }
}

#[test]
fn the_signature_is_after_the_approval_and_not_ahead() {
    for (on, expected) in [
        ("2005-05-20", Err(Rule::SignedBeforeApproval { approved: APPROVED_ON })),
        ("2005-05-21", Ok(())),
        ("2026-03-02", Ok(())),
        ("2026-03-03", Err(Rule::DayAhead { today: day("2026-03-02") })),
    ] {
        let recorded = SignatureRecord::recorded(acting(KZ, "2026-03-02"), signed(on));
        assert_eq!(recorded.map(|_| ()), expected, "{on}");
    }
    assert_eq!((SUGGESTED_ON, suggested_city().key), (day("2005-05-24"), "baku"));
}

#[test]
fn a_corrected_signature_keeps_what_stood_before() {
    let first = SignatureRecord::recorded(acting(KZ, "2026-03-02"), signed("2005-05-23")).unwrap();
    let elsewhere = SigningPlace::Elsewhere(Spelled::in_russian(line("Москва")));
    let other = Signature { place: elsewhere, ..signed("2005-05-24") };
    let second = first.clone().correct(acting(AZ, "2026-03-04"), prose("Описка"), other.clone()).unwrap();
    assert_eq!(second.signature.place.name(Language::Kazakh, day("2005-05-24")), "Москва");
    let known = |on: &str| second.clone().known_at(format!("{on}T20:00:00Z").parse().unwrap());
    assert_eq!(known("2026-03-04"), Some(second.clone()));
    assert_eq!(known("2026-03-03"), Some(first));
    assert_eq!(known("2026-03-01"), None);
    let again = second.clone().correct(acting(AZ, "2026-03-05"), prose("Ещё раз"), other);
    assert_eq!(again, Err(Rule::NothingCorrected));
    let stored = serde_json::to_string(&second).unwrap();
    assert_eq!(serde_json::from_str::<SignatureRecord>(&stored).unwrap(), second);
}

/// One note of a story: by whom, about what, when it left, and how long after that it was received, if it was.
type Told = (bool, u8, u16, Option<u16>);

fn story(told: &[Told]) -> Vec<Communication> {
    let each = (1_u8..).zip(told).map(|(seed, &(own, kind, left, took))| {
        let sender = if own { KZ } else { AZ };
        let carried = match kind {
            0 => READY,
            1 => Carried::Termination,
            _ => Carried::TerminationRevoked,
        };
        let left = day("2006-01-01") + chrono::Days::new(left.into());
        let communication = sent(seed, sender, carried, &left.to_string());
        match took {
            Some(took) => received(communication, &(left + chrono::Days::new(took.into())).to_string()),
            None => communication,
        }
    });
    each.collect()
}

fn told() -> impl Strategy<Value = Vec<Told>> {
    prop::collection::vec((any::<bool>(), 0_u8..3, 0_u16..500, prop::option::of(0_u16..60)), 0..8)
}

proptest! {
    /// Whatever was sent, the order in which it was recorded changes nothing.
    #[test]
    fn the_order_of_recording_never_matters((notes, mixed) in told().prop_map(|told| story(&told)).prop_flat_map(
        |notes| (Just(notes.clone()), Just(notes).prop_shuffle()),
    )) {
        let signature = signed("2006-02-01");
        let life = Life::of(Some(&signature), &notes);
        prop_assert_eq!(&life, &Life::of(Some(&signature), &mixed));
    }

    /// The state of each day is one that the recorded days allow.
    #[test]
    fn the_states_of_the_days_fit_the_computed_days(notes in told().prop_map(|told| story(&told))) {
        let life = Life::of(None, &notes);
        for offset in 0..900 {
            let on = day("2006-01-01") + chrono::Days::new(offset);
            let state = life.as_at(on).state;
            match state {
                State::InForce { since } => prop_assert!(since <= on),
                State::TerminationNotified { through } => prop_assert!(on <= through),
                State::Terminated { last } => {
                    prop_assert!(last < on);
                    let next = life.as_at(on + chrono::Days::new(1)).state;
                    prop_assert_eq!(next, State::Terminated { last }, "what has ended stays ended");
                }
                State::OneNotified { .. } | State::DraftApproved => {
                    prop_assert!(life.entry.as_ref().is_none_or(|entry| entry.day > on));
                }
                State::NotYetApproved | State::Signed => prop_assert!(false, "{state:?}"),
            }
        }
    }
}
