use chrono::NaiveTime;
use proptest::prelude::*;

use super::*;
use crate::{
    acting::{Acting, Basis, Evidence},
    communications::Channel,
    identifiers::{AccountId, CommunicationId, PersonId},
    parties::Party,
    places::{City, Place},
    rules::Rule,
    sessions::{Form, Session, State as SessionState, StateName, Terms, Turn},
    spelled::Spelled,
    text::{Line, TextFault},
};

const KZ: Party = Party::Kazakhstan;
const AZ: Party = Party::Azerbaijan;

pub(crate) fn line(words: &str) -> Line {
    Line::new(words, 300).unwrap()
}

pub(crate) fn acting(party: Party, on: &str) -> Acting {
    let at = format!("{on}T08:00:00Z").parse().unwrap();
    Acting { party, person: line("А. А. Образцов"), basis: Basis::Own, at }
}

/// The same act, recorded from a letter.
pub(crate) fn recorded(party: Party, on: &str) -> Acting {
    let evidence = Evidence {
        communication: CommunicationId::from_chance([9; 16]),
        channel: Channel::Letter,
        number: line("б/н"),
        day: on.parse().unwrap(),
    };
    Acting { basis: Basis::Recorded(evidence), ..acting(party, on) }
}

pub(crate) fn account(seed: u8) -> AccountId {
    AccountId::from_chance([seed; 16])
}

pub(crate) fn member(seed: u8, role: Role) -> Member {
    let id = PersonId::from_chance([seed; 16]);
    let spelled = |words: &str| Spelled::in_russian(line(&format!("{words} {seed}")));
    Member {
        person: Person {
            id, names: spelled("Образцов А. А."), positions: spelled("Начальник отдела")
        },
        role,
        account: Some(account(seed)),
    }
}

/// A delegation with a head (seed 1 or 2) whose account has the same seed, and a member.
pub(crate) fn delegation(party: Party) -> Delegation {
    let seed = if party == KZ { 1 } else { 2 };
    Delegation::listed(party, vec![member(seed, Role::Head), member(seed + 10, Role::Member)]).unwrap()
}

pub(crate) fn astana() -> Place {
    Place::Listed(City::named("astana").unwrap())
}

/// A session of two days in June 2026, held by Kazakhstan as the third.
pub(crate) fn held_session() -> Session {
    let terms = Terms {
        title: line("Третье заседание"),
        host: KZ,
        turn: Turn::InTurn,
        form: Form::InPerson,
        place: astana(),
        venue: None,
        first_day: "2026-06-17".parse().unwrap(),
        last_day: "2026-06-18".parse().unwrap(),
        opens_at: None,
        answer_by: None,
        precision: crate::sessions::Precision::Day,
    };
    let state = SessionState::InSession { number: 3, opening: acting(KZ, "2026-06-17") };
    Session { terms, state, steps: vec![] }
}

fn acting_head() -> Role {
    Role::ActingHead { basis: line("Приказ № 5") }
}

#[test]
fn a_list_has_one_head_first_and_the_rest_by_rank() {
    let listed = |roles: Vec<Role>| {
        let members = (1..).zip(roles).map(|(seed, role)| member(seed, role)).collect();
        Delegation::listed(KZ, members)
            .map(|list| list.members.iter().map(|member| member.role.key()).collect::<Vec<_>>())
    };
    for (roles, expected) in [
        (vec![Role::Expert, Role::Member, Role::Head], Ok(vec!["head", "expert", "member"])),
        (vec![Role::Interpreter, acting_head()], Ok(vec!["acting-head", "interpreter"])),
        (vec![Role::Member, Role::Expert], Ok(vec!["member", "expert"])),
        (vec![Role::Head, Role::Member, Role::Head], Err(Rule::TwoHeads)),
        (vec![Role::Head, acting_head()], Err(Rule::TwoHeads)),
        (vec![], Err(Rule::DelegationEmpty)),
        (vec![Role::Member; 101], Err(Rule::DelegationFull { most: 100 })),
    ] {
        assert_eq!(listed(roles.clone()), expected, "{roles:?}");
    }
    let twice = Delegation::listed(KZ, vec![member(1, Role::Head), member(1, Role::Member)]);
    assert_eq!(twice, Err(Rule::SamePersonTwice));
}

#[test]
fn a_shared_list_changes_only_by_a_new_edition() {
    let (first, second) = (acting(KZ, "2026-05-01"), acting(KZ, "2026-05-02"));
    let own = delegation(KZ).relist(first.clone(), vec![member(3, Role::Head)]).unwrap();
    assert_eq!((own.edition, &own.state, own.former.len()), (1, &State::Own, 0));
    let shared = own.share(first.clone()).unwrap();
    assert_eq!(shared.clone().share(second.clone()).unwrap(), shared);
    let same = shared.members.clone();
    assert_eq!(shared.clone().relist(second.clone(), same).unwrap(), shared);
    let anew = shared.relist(second.clone(), vec![member(4, acting_head())]).unwrap();
    assert_eq!((anew.edition, &anew.state), (2, &State::Shared { sharing: second }));
    let former = Former { edition: 1, members: vec![member(3, Role::Head)], sharing: first };
    assert_eq!(anew.former, vec![former]);
    assert_eq!(anew.head().map(|head| head.role.clone()), Some(acting_head()));
}

#[test]
fn a_delegation_is_its_own_partys() {
    let by_the_other = acting(AZ, "2026-05-01");
    assert_eq!(delegation(KZ).share(by_the_other.clone()), Err(Rule::BelongsTo(KZ)));
    assert_eq!(delegation(KZ).relist(by_the_other, vec![member(3, Role::Head)]), Err(Rule::BelongsTo(KZ)));
}

#[test]
fn only_the_head_acts_as_head() {
    let list = delegation(KZ);
    let headless = Delegation::listed(KZ, vec![member(1, Role::Member)]).unwrap();
    let (own, paper) = (acting(KZ, "2026-06-17"), recorded(KZ, "2026-06-17"));
    let head = Ok(PersonId::from_chance([1; 16]));
    let mut unlinked = list.clone();
    unlinked.members[0].account = None;
    for (case, list, acting, account, expected) in [
        ("the head", &list, &own, Some(account(1)), head.clone()),
        ("another", &list, &own, Some(account(11)), Err(Rule::NotTheHead(KZ))),
        ("no account", &list, &own, None, Err(Rule::NotTheHead(KZ))),
        ("a head without account", &unlinked, &own, None, Err(Rule::NotTheHead(KZ))),
        ("from paper", &unlinked, &paper, None, head),
        ("no head", &headless, &paper, None, Err(Rule::HeadMissing(KZ))),
        ("the other Party", &list, &recorded(AZ, "2026-06-17"), None, Err(Rule::BelongsTo(KZ))),
    ] {
        assert_eq!(list.head_acting(acting, account).map(|head| head.person.id), expected, "{case}");
    }
}

#[test]
fn a_reused_list_has_new_ids_and_no_acting_head() {
    let previous = Delegation::listed(AZ, vec![member(1, acting_head()), member(2, Role::Expert)])
        .and_then(|list| list.share(acting(AZ, "2025-05-01")))
        .unwrap();
    let mut seed = 50;
    let reused = Delegation::reused_from(&previous, || {
        seed += 1;
        PersonId::from_chance([seed; 16])
    });
    assert_eq!((reused.edition, reused.party, &reused.state), (1, AZ, &State::Own));
    let ids: Vec<_> = reused.members.iter().map(|member| member.person.id).collect();
    assert_eq!(ids, [51, 52].map(|seed| PersonId::from_chance([seed; 16])));
    assert_eq!(reused.head(), None);
    assert_eq!(reused.members[1].account, Some(account(2)));
}

#[test]
fn the_host_records_who_was_there() {
    let at = |clock: &str| Some(clock.parse::<NaiveTime>().unwrap());
    let present = |arrived, left| Presence::Present { arrived, left };
    let (session, day, who) = (held_session(), "2026-06-17".parse().unwrap(), member(1, Role::Head));
    let empty = Attendance::on(day, &session).unwrap();
    assert_eq!(empty.of(who.person.id), None);
    for (case, by, presence, expected) in [
        ("absent", KZ, Presence::Absent, Ok(())),
        ("no times", KZ, present(None, None), Ok(())),
        ("both times", KZ, present(at("10:00:00"), at("10:01:00")), Ok(())),
        ("left early", KZ, present(None, at("09:00:00")), Ok(())),
        ("at once", KZ, present(at("10:00:00"), at("10:00:00")), Err(Rule::LeftBeforeArriving)),
        ("backwards", KZ, present(at("10:00:00"), at("09:00:00")), Err(Rule::LeftBeforeArriving)),
        ("the guest", AZ, Presence::Absent, Err(Rule::BelongsTo(KZ))),
    ] {
        let marked = empty.clone().record(&acting(by, "2026-06-17"), &session, &who, presence);
        assert_eq!(marked.map(|list| list.of(who.person.id)), expected.map(|()| Some(presence)), "{case}");
    }
    let twice = empty
        .record(&acting(KZ, "2026-06-17"), &session, &who, Presence::Absent)
        .and_then(|list| list.record(&acting(KZ, "2026-06-17"), &session, &who, present(None, None)))
        .unwrap();
    assert_eq!(twice.recorded, vec![(who.person.id, present(None, None))]);
}

#[test]
fn attendance_is_of_a_day_of_a_session_held() {
    let mut session = held_session();
    let (first, last) = (session.terms.first_day, session.terms.last_day);
    for (day, good) in
        [("2026-06-16", false), ("2026-06-17", true), ("2026-06-18", true), ("2026-06-19", false)]
    {
        let expected = if good { None } else { Some(Rule::DayOutsideSession { first, last }) };
        assert_eq!(Attendance::on(day.parse().unwrap(), &session).err(), expected, "{day}");
    }
    session.state = SessionState::Convened { convocation: acting(KZ, "2026-06-01") };
    let early = Attendance::on(first, &session).unwrap().record(
        &acting(KZ, "2026-06-17"),
        &session,
        &member(1, Role::Head),
        Presence::Absent,
    );
    assert_eq!(early, Err(Rule::NotInThisState(StateName::Convened)));
}

fn pasted_ids() -> impl FnMut() -> PersonId {
    let mut seed = 0;
    move || {
        seed += 1;
        PersonId::from_chance([seed; 16])
    }
}

#[test]
fn a_pasted_table_tells_every_row_what_is_wrong() {
    let table = "Ф.И.О.;Должность;Роль;Аты-жөні\n\
        Образцов А. А.;Начальник отдела;глава;Үлгіров А. А.\n\
        \n\
        ;;шофёр\n\
        Примеров Б. Б.;Заместитель\n\
        Пробный В. В.;Советник;başçı\n\
        Условный Г. Г.;Советник;и. о. главы\n\
        Знаков漢;Эксперт;эксперт;;;;;лишнее\n";
    let preview: Preview = paste(table, pasted_ids());
    let faults: Vec<_> = preview.rows.iter().map(|row| (row.line, row.outcome.clone().err())).collect();
    let text = |column, fault| RowFault::Text { column, fault };
    let unprintable = text(Column::RussianName, TextFault::Unprintable('漢'));
    assert_eq!(
        faults,
        vec![
            (2, None),
            (
                4,
                Some(vec![
                    text(Column::RussianName, TextFault::Empty),
                    text(Column::RussianPosition, TextFault::Empty),
                    RowFault::UnknownRole("шофёр".to_owned()),
                ])
            ),
            (5, None),
            (6, Some(vec![RowFault::SecondHead])),
            (7, Some(vec![RowFault::BasisMissing])),
            (8, Some(vec![unprintable, RowFault::TooManyCells { found: 8 }])),
        ]
    );
    assert!(!preview.is_good());
    assert_eq!(preview.clone().into_members(), Err(preview));
}

#[test]
fn nothing_pasted_is_nothing_to_take() {
    for table in ["", "\n \n", "Name\tPosition"] {
        assert!(!paste::<Member>(table, pasted_ids()).is_good(), "{table:?}");
    }
    let one = paste::<Member>("Образцов А. А.\tНачальник отдела", pasted_ids()).into_members().unwrap();
    assert_eq!(one[0].role, Role::Member);
    assert_eq!(one[0].person.names, Spelled::in_russian(line("Образцов А. А.")));
}

fn words() -> impl Strategy<Value = Line> {
    "[А-яәғқəğıİ\";:., \u{a0}-]{1,12}".prop_filter_map("empty", |typed| Line::new(&typed, 50).ok())
}

fn spelled() -> impl Strategy<Value = Spelled> {
    let other = || prop::option::of(words());
    (words(), other(), other()).prop_map(|(russian, kazakh, azerbaijani)| Spelled {
        russian,
        kazakh,
        azerbaijani,
        english: None,
    })
}

fn role() -> impl Strategy<Value = Role> {
    prop_oneof![
        Just(Role::Member),
        Just(Role::Expert),
        Just(Role::Interpreter),
        Just(Role::Head),
        words().prop_map(|basis| Role::ActingHead { basis }),
    ]
}

proptest! {
    #[test]
    fn what_is_written_as_a_table_is_pasted_back(list in prop::collection::vec((spelled(), spelled(), role()), 1..6)) {
        let mut new_id = pasted_ids();
        let mut headed = false;
        let members: Vec<Member> = list
            .into_iter()
            .map(|(names, positions, role)| {
                let role = if headed && role.heads() { Role::Expert } else { role };
                headed |= role.heads();
                Member { person: Person { id: new_id(), names, positions }, role, account: None }
            })
            .collect();
        prop_assert_eq!(paste(&pasted(&members), pasted_ids()).into_members(), Ok(members));
    }
}

#[test]
fn a_delegation_is_read_as_it_was_stored() {
    let list = Delegation::listed(KZ, vec![member(1, acting_head()), member(2, Role::Expert)])
        .and_then(|list| list.share(acting(KZ, "2026-05-01")))
        .and_then(|list| list.relist(recorded(KZ, "2026-05-02"), vec![member(3, Role::Head)]))
        .unwrap();
    let stored = serde_json::to_string(&list).unwrap();
    assert_eq!(serde_json::from_str::<Delegation>(&stored).unwrap(), list);
    let attendance = Attendance {
        day: "2026-06-17".parse().unwrap(),
        recorded: vec![(list.members[0].person.id, Presence::Absent)],
    };
    let stored = serde_json::to_string(&attendance).unwrap();
    assert_eq!(serde_json::from_str::<Attendance>(&stored).unwrap(), attendance);
}
