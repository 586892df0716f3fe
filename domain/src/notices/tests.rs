use chrono::NaiveDate;
use proptest::prelude::*;

use super::*;
use crate::{
    access::{
        Answer, ProtocolStanding, Right, Shared, Side, over_communication, over_minutes, over_protocol,
        over_session, role_gives,
    },
    acting::{Acting, Basis},
    authorities::{AuthorityKey, Change, ListChange},
    communications::{Carried, Channel, Communication, Marking, ReceivedBy, Route, Terms, Texts},
    delegations::Both,
    identifiers::{CommunicationId, InstructionId, ProtocolId},
    parties::Party,
    people::Role,
    places::{City, Place},
    protocols::{Draft, Instruction, Operation, Protocol},
    sessions::{Alternation, Form, Session, Terms as SessionTerms, Turn},
    text::{Line, Prose},
    trilingual::Trilingual,
};

const KZ: Party = Party::Kazakhstan;
const AZ: Party = Party::Azerbaijan;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn acting(party: Party, on: &str) -> Acting {
    let at = format!("{on}T08:00:00Z").parse().unwrap();
    Acting { party, person: Line::new("А. А. Образцов", 100).unwrap(), basis: Basis::Own, at }
}

fn reason() -> Prose {
    Prose::new("Причина", 100).unwrap()
}

/// A session proposed by Kazakhstan, so many steps on: agreed, then cancelled; or declined, or withdrawn.
fn session(steps: usize) -> Session {
    let terms = SessionTerms {
        title: Line::new("Очередное заседание", 100).unwrap(),
        host: KZ,
        turn: Turn::InTurn,
        form: Form::InPerson,
        place: Place::Listed(City::named("astana").unwrap()),
        venue: None,
        first_day: day("2026-06-17"),
        last_day: day("2026-06-18"),
        opens_at: None,
        answer_by: None,
        precision: crate::sessions::Precision::Day,
    };
    let order = Alternation::default();
    let proposed = Session::propose(acting(KZ, "2026-05-01"), terms, &order).unwrap();
    match steps {
        0 => proposed,
        1 => proposed.agree(acting(AZ, "2026-05-02"), &order).unwrap(),
        2 => session(1).cancel(acting(AZ, "2026-05-03"), reason()).unwrap(),
        3 => proposed.decline(acting(AZ, "2026-05-02"), reason()).unwrap(),
        _ => proposed.withdraw(acting(KZ, "2026-05-02")).unwrap(),
    }
}

/// A note of Kazakhstan on the Ministry of Justice, so many steps on.
fn note(steps: usize) -> Communication {
    let change = Change::Contacts {
        authority: AuthorityKey::new("kazakhstan-justice"),
        contacts: Prose::new("Тел. 1", 100).unwrap(),
    };
    let change = ListChange { change, national_day: None, national_act: None, effect_from: None };
    let terms = Terms {
        channel: Channel::Note,
        route: Route::MinistryToEmbassy,
        number: Some(Line::new("12-3/45", 100).unwrap()),
        dated: Some(day("2026-03-02")),
        subject: Line::new("Об изменении перечня", 100).unwrap(),
        marking: Marking::Unmarked,
        answers: None,
        carries: vec![Carried::ListChange(change)],
        texts: Texts { russian: Some(reason()), ..Texts::default() },
    };
    let prepared = Communication::prepared(CommunicationId::from_chance([1; 16]), KZ, terms).unwrap();
    match steps {
        0 => prepared,
        1 => prepared.dispatch(acting(KZ, "2026-03-03"), day("2026-03-03")).unwrap(),
        2 => {
            let evidence = Line::new("роспись", 100).unwrap();
            note(1).deliver(acting(KZ, "2026-03-04"), day("2026-03-04"), evidence, None).unwrap()
        }
        3 => note(2)
            .receive(acting(AZ, "2026-03-05"), day("2026-03-04"), None, ReceivedBy::ForeignMinistry, None)
            .unwrap(),
        _ => prepared.withdraw(acting(KZ, "2026-03-03")).unwrap(),
    }
}

/// A protocol that Kazakhstan drafts, so many steps on: shared, then given up.
fn protocol(steps: usize) -> Protocol {
    let operation = Operation::DeleteUnit { at: "art_16".parse().unwrap() };
    let id = InstructionId::from_chance([2; 16]);
    let one = Instruction { id, operation, formula: Trilingual::default(), reasons: None };
    let draft = Draft { instructions: vec![one], ..Draft::default() };
    match steps {
        0 => Protocol::begun(KZ, draft),
        1 => {
            let wordings = Both { kazakhstan: Trilingual::default(), azerbaijan: Trilingual::default() };
            protocol(0).share(acting(KZ, "2026-06-01"), wordings).unwrap()
        }
        _ => protocol(1).withdraw(acting(KZ, "2026-06-02"), reason()).unwrap(),
    }
}

fn everything() -> Subscriptions {
    let mut all = Subscriptions::default();
    for subject in Subject::OFFERED {
        all.choose(subject, Manner::AtOnce);
    }
    all.choose(Subject::Authority(AuthorityKey::new("kazakhstan-justice")), Manner::AtOnce);
    all
}

#[test]
fn keys_lead_back() {
    for matter in Matter::ALL {
        assert_eq!(Matter::from_key(matter.key()), Some(matter));
    }
    let one = Subject::Authority(AuthorityKey::new("kazakhstan-justice"));
    for subject in Subject::OFFERED.into_iter().chain([one]) {
        assert_eq!(Subject::from_key(&subject.key()), Some(subject));
    }
    for manner in Manner::ALL {
        assert_eq!(Manner::from_key(manner.key()), Some(manner));
    }
    for wrong in ["", "authority-", "list-", "list-nobody", "compositions"] {
        assert_eq!(Subject::from_key(wrong), None, "{wrong}");
    }
}

/// How everybody is told who chose nothing, as one file that a person reads.
#[test]
fn what_is_usual_is_the_table_on_file() {
    let mut table = String::from("How a person is told who chose nothing, by subject and role.\n\n");
    for subject in Subject::OFFERED {
        let each: Vec<String> =
            Role::ALL.map(|role| format!("{} {}", role.key(), subject.usual(role).key())).into();
        table += &format!("{:<16}{}\n", subject.key(), each.join(", "));
    }
    insta::assert_snapshot!("usual", table);
}

#[test]
fn what_has_not_left_tells_nobody_of_the_other_party() {
    for steps in [0, 4] {
        for role in Role::ALL {
            for matter in Matter::ALL {
                let (all, note) = (everything(), note(steps));
                let other = Person { party: AZ, roles: &[role], chosen: &all };
                assert_eq!(told(other, matter, Record::Communication(&note)), None, "{role:?} {matter:?}");
                let minutes = Record::Minutes { host: KZ, shared: Shared::Nothing };
                assert_eq!(told(other, matter, minutes), None, "{role:?} {matter:?}");
                // Of a draft not even its keeper's own people are told.
                for party in Party::BOTH {
                    let person = Person { party, roles: &[role], chosen: &all };
                    let draft = protocol(0);
                    assert_eq!(told(person, matter, Record::Protocol(&draft)), None, "{role:?} {matter:?}");
                }
            }
        }
    }
}

#[test]
fn a_note_tells_of_a_protocol_from_its_receipt_on() {
    let protocol = ProtocolId::from_chance([7; 16]);
    for (steps, told) in [(0, 0), (1, 0), (2, 1), (3, 1)] {
        let mut note = note(steps);
        let instrument = crate::communications::Instrument::Protocol(protocol);
        note.terms.carries.push(Carried::ProceduresCompleted { instrument });
        assert_eq!(note.protocols_notified().count(), told, "{steps}");
    }
}

#[test]
fn one_authority_tells_of_its_own_changes_only() {
    let received = note(3);
    let person = |subscriptions: &Subscriptions, roles: &[Role], matter| {
        told(Person { party: AZ, roles, chosen: subscriptions }, matter, Record::Communication(&received))
    };
    for (key, manner) in [("kazakhstan-justice", Some(Manner::Digest)), ("kazakhstan-finance", None)] {
        let mut chosen = Subscriptions::default();
        chosen.choose(Subject::List(KZ), Manner::Silent);
        chosen.choose(Subject::Authority(AuthorityKey::new(key)), Manner::Digest);
        assert_eq!(person(&chosen, &[Role::Secretary], Matter::ListChanged), manner, "{key}");
    }
    let mut chosen = Subscriptions::default();
    chosen.choose(Subject::List(KZ), Manner::Inbox);
    chosen.choose(Subject::List(AZ), Manner::AtOnce);
    assert_eq!(person(&chosen, &[Role::Delegate], Matter::ListChanged), Some(Manner::Inbox));
    assert!(received.changes_list() && note(2).changes_list() && !note(1).changes_list());
}

#[test]
fn the_composition_of_the_commission_is_a_subject_of_its_own() {
    let received = note(3);
    let record = Record::Communication(&received);
    assert_eq!(subjects(Matter::CompositionChanged, record), [Subject::Composition]);
    assert_eq!(subjects(Matter::CompositionChanged, Record::Decision), []);
    let person = |manner| {
        let mut chosen = Subscriptions::default();
        chosen.choose(Subject::Composition, manner);
        let person = Person { party: AZ, roles: &[Role::Secretary], chosen: &chosen };
        told(person, Matter::CompositionChanged, record)
    };
    assert_eq!(person(Manner::AtOnce), Some(Manner::AtOnce));
    assert_eq!(person(Manner::Silent), None);
    assert!(!received.changes_commission(), "a change of a list is none of the composition");
}

#[test]
fn a_decision_about_which_nobody_may_act_reminds_nobody() {
    let all = everything();
    for role in Role::ALL {
        let person = Person { party: KZ, roles: &[role], chosen: &all };
        let reminded = told(person, Matter::DecisionOverdue, Record::Decision).is_some();
        assert_eq!(reminded, role == Role::Secretary, "{role:?}");
        assert!(told(person, Matter::DecisionReported, Record::Decision).is_some(), "{role:?}");
    }
}

#[test]
fn what_waits_is_called_to_mind_after_its_days() {
    let of_note = |steps, today| of_communication(&note(steps), day(today), 10);
    let unreceived = |day| Some(Reminder { matter: Matter::CommunicationUnreceived, party: AZ, day });
    assert_eq!(of_note(1, "2026-03-12"), None);
    assert_eq!(of_note(1, "2026-03-13"), unreceived(day("2026-03-03")));
    assert_eq!(of_note(2, "2026-05-13"), unreceived(day("2026-03-03")));
    for steps in [0, 3, 4] {
        assert_eq!(of_note(steps, "2026-05-13"), None, "{steps}");
    }
    let unanswered = Some(Reminder { matter: Matter::SessionUnanswered, party: AZ, day: day("2026-05-01") });
    assert_eq!(of_session(&session(0), day("2026-05-10"), 10), None);
    assert_eq!(of_session(&session(0), day("2026-05-11"), 10), unanswered);
    assert_eq!(of_session(&session(1), day("2026-06-11"), 10), None);
    let mut asked = session(0);
    asked.terms.answer_by = Some(day("2026-05-04"));
    assert_eq!(of_session(&asked, day("2026-05-04"), 10), None);
    assert_eq!(of_session(&asked, day("2026-05-05"), 10), unanswered);
}

fn a_record() -> impl Strategy<Value = (usize, usize, bool, usize)> {
    (0_usize..5, 0_usize..5, any::<bool>(), 0_usize..3)
}

proptest! {
    /// Whatever is chosen: whoever is told may read the record, by the table of access itself.
    #[test]
    fn nobody_is_told_of_what_they_may_not_read(
        (kind, steps, hosts, stage) in a_record(),
        roles in proptest::sample::subsequence(Role::ALL.to_vec(), 0..=Role::ALL.len()),
        matter in proptest::sample::select(Matter::ALL.to_vec()),
        own in any::<bool>(),
    ) {
        let party = if own { KZ } else { AZ };
        let (session, note, shared) = (session(steps), note(steps), Shared::ALL[stage]);
        let host = if hosts { KZ } else { AZ };
        let amending = protocol(stage);
        let (record, is_read): (Record<'_>, Box<dyn Fn(Role) -> bool>) = match kind {
            0 => (Record::Session(&session), Box::new(|role| {
                over_session(role, Side::of(party, &session), session.state_name(), Right::ReadSession) == Answer::Allowed
            })),
            1 => (Record::Minutes { host, shared }, Box::new(move |role| {
                over_minutes(role, host == party, shared, Right::ReadMinutes) == Answer::Allowed
            })),
            2 => (Record::Communication(&note), Box::new(|role| {
                over_communication(role, party == KZ, note.state_name(), Right::ReadCommunication) == Answer::Allowed
            })),
            3 => (Record::Protocol(&amending), Box::new(|role| {
                let standing = ProtocolStanding::of(&amending);
                standing != ProtocolStanding::Own
                    && over_protocol(role, party == KZ, standing, Right::ReadProtocol) == Answer::Allowed
            })),
            _ => (Record::Decision, Box::new(|_| true)),
        };
        let all = everything();
        let manner = told(Person { party, roles: &roles, chosen: &all }, matter, record);
        let concerned = |role: &Role| is_read(*role) && matter.asks().is_none_or(|right| role_gives(*role, right));
        if manner.is_some() {
            prop_assert!(roles.iter().any(concerned), "{manner:?}");
        }
        prop_assert_eq!(readers(matter, record, party).hold(&roles), roles.iter().any(|role| {
            record.is_read_by(party, *role) && matter.asks().is_none_or(|right| role_gives(*role, right))
        }));
    }

    /// What is shared is never unshared: whoever reads a record reads it after its next step too.
    #[test]
    fn who_reads_today_reads_tomorrow(own in any::<bool>(), place in 0_usize..5) {
        let party = if own { KZ } else { AZ };
        let role = Role::ALL[place];
        for later in [[0, 1, 2], [0, 3, 3], [0, 4, 4]] {
            let read = later.map(|steps| Record::Session(&session(steps)).is_read_by(party, role));
            prop_assert!(read.is_sorted(), "{role:?} {later:?} {read:?}");
        }
        let read = [0, 1, 2, 3].map(|steps| Record::Communication(&note(steps)).is_read_by(party, role));
        prop_assert!(read.is_sorted(), "{role:?} {read:?}");
        let read = [0, 1, 2].map(|steps| Record::Protocol(&protocol(steps)).is_read_by(party, role));
        prop_assert!(read.is_sorted(), "{role:?} {read:?}");
        let read = Shared::ALL.map(|shared| Record::Minutes { host: KZ, shared }.is_read_by(party, role));
        prop_assert!(read.is_sorted(), "{role:?} {read:?}");
    }
}
