//! Compositions as tables; and what holds for every order in which notes were recorded.

use chrono::NaiveDate;
use proptest::prelude::*;

use super::*;
use crate::{
    communications::{
        Carried, Channel, Communication, Course, Marking, ReceivedBy, Reckoning, Route, Terms, Texts,
    },
    delegations::{
        Member, Preview, Role, paste, pasted,
        tests::{acting, line, member},
    },
    identifiers::{CommunicationId, PersonId},
    parties::Party,
    rules::Rule,
    spelled::Spelled,
    text::Prose,
};

const KZ: Party = Party::Kazakhstan;
const AZ: Party = Party::Azerbaijan;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn seat(name: &str, office: Office) -> Seat {
    let spelled = |words: &str| Spelled::in_russian(line(words));
    Seat { names: spelled(name), positions: spelled("Начальник отдела"), office }
}

fn seats(names: &[&str]) -> Vec<Seat> {
    names.iter().map(|name| seat(name, Office::Member)).collect()
}

/// A note of Kazakhstan that carries this, dated, sent and received on its days.
fn note(seed: u8, days: [&str; 2], carried: Carried) -> Communication {
    let [dated, received] = days.map(day);
    let terms = Terms {
        channel: Channel::Note,
        route: Route::MinistryToEmbassy,
        number: Some(line(&seed.to_string())),
        dated: Some(dated),
        subject: line("О составе Совместной комиссии"),
        marking: Marking::Unmarked,
        answers: None,
        carries: vec![carried],
        texts: Texts { russian: Prose::new("О составе.", 100).ok(), ..Texts::default() },
    };
    let id = CommunicationId::from_chance([seed; 16]);
    let sent = Communication::prepared(id, KZ, terms).unwrap();
    let sent = sent.dispatch(acting(KZ, &dated.to_string()), dated).unwrap();
    let by = acting(AZ, &received.to_string());
    sent.receive(by, received, None, ReceivedBy::ForeignMinistry, None).unwrap()
}

fn composed(names: &[&str], effect_from: Option<&str>) -> Carried {
    Carried::Composition(Composition::listed(seats(names), effect_from.map(day)).unwrap())
}

fn on(course: &Course<Composition>, on: &str) -> Option<Vec<String>> {
    let (_, composition) = course.on(day(on))?;
    Some(composition.seats.iter().map(|seat| seat.names.russian.to_string()).collect())
}

#[test]
fn a_composition_has_one_co_chair_first_and_each_person_once() {
    let listed = |offices: &[Office]| {
        let seats =
            (1..).zip(offices).map(|(number, office)| seat(&format!("Лицо {number}"), *office)).collect();
        Composition::listed(seats, None)
            .map(|one| one.seats.iter().map(|seat| seat.office).collect::<Vec<_>>())
    };
    use Office::{CoChair, Member, ResponsibleSecretary};
    for (offices, expected) in [
        (vec![Member, ResponsibleSecretary, CoChair], Ok(vec![CoChair, Member, ResponsibleSecretary])),
        (
            vec![ResponsibleSecretary, ResponsibleSecretary],
            Ok(vec![ResponsibleSecretary, ResponsibleSecretary]),
        ),
        (vec![Member], Ok(vec![Member])),
        (vec![CoChair, Member, CoChair], Err(Rule::TwoCoChairs)),
        (vec![], Err(Rule::CompositionEmpty)),
        (vec![Member; SEATS_MOST + 1], Err(Rule::CompositionFull { most: SEATS_MOST })),
    ] {
        assert_eq!(listed(&offices), expected, "{offices:?}");
    }
    for (one, other, twice) in [
        ("Образцов А. А.", "ОБРАЗЦОВ  А.А.", true),
        ("Фёдоров И. И.", "Федоров И. И.", true),
        ("Образцов А. А.", "Образцов А. Б.", false),
    ] {
        let found = Composition::listed(seats(&[one, other]), None);
        assert_eq!(found.err(), twice.then_some(Rule::SeatedTwice), "{one}, {other}");
    }
}

#[test]
fn it_goes_through_diplomatic_channels_alone() {
    let established = Establishment { day: day("2006-05-01"), instrument: line("Обмен нотами") };
    for carried in [composed(&["Один"], None), Carried::Establishment(established)] {
        for channel in Channel::ALL {
            let expected = if channel == Channel::Note { Ok(()) } else { Err(Rule::CompositionNeedsNote) };
            assert_eq!(carried.goes_by(channel), expected, "{carried:?} {channel:?}");
        }
        assert!(carried.concerns_commission());
    }
    assert!(!Carried::Termination.concerns_commission());
}

#[test]
fn it_is_as_notified_from_the_receipt_or_from_the_later_day_that_the_note_names() {
    let notes = [
        note(1, ["2020-01-01", "2020-01-10"], composed(&["Один", "Два"], None)),
        note(2, ["2020-02-01", "2020-02-10"], composed(&["Два", "Три"], Some("2020-03-01"))),
        note(3, ["2020-04-01", "2020-04-10"], composed(&["Три"], Some("2020-04-05"))),
    ];
    let course = Course::of(Reckoning::Notified.effects(&notes));
    for (at, expected) in [
        ("2020-01-09", None),
        ("2020-01-10", Some(vec!["Один", "Два"])),
        ("2020-02-10", Some(vec!["Один", "Два"])),
        ("2020-02-29", Some(vec!["Один", "Два"])),
        ("2020-03-01", Some(vec!["Два", "Три"])),
        ("2020-04-09", Some(vec!["Два", "Три"])),
        ("2020-04-10", Some(vec!["Три"])),
    ] {
        assert_eq!(
            on(&course, at),
            expected.map(|names| names.into_iter().map(String::from).collect()),
            "{at}"
        );
    }
    let intervals: Vec<_> = course.intervals().map(|one| one.until.and_then(|until| until.day())).collect();
    assert_eq!(intervals, [Some(day("2020-03-01")), Some(day("2020-04-10")), None]);
}

#[test]
fn what_another_replaces_on_its_own_first_day_never_held() {
    let notes = [
        note(1, ["2020-01-01", "2020-01-10"], composed(&["Один"], None)),
        note(2, ["2020-01-02", "2020-01-10"], composed(&["Два"], None)),
    ];
    let course: Course<Composition> = Course::of(Reckoning::Notified.effects(&notes));
    assert_eq!(on(&course, "2020-01-10"), Some(vec!["Два".to_owned()]));
    assert_eq!(course.intervals().count(), 1);
}

#[test]
fn who_came_and_who_went_is_told_by_name() {
    let before = vec![
        seat("Первый А. А.", Office::CoChair),
        seat("Второй Б. Б.", Office::Member),
        seat("Третий В. В.", Office::Member),
    ];
    let mut after = vec![
        seat("ПЕРВЫЙ А. А.", Office::CoChair),
        seat("Третий В. В.", Office::ResponsibleSecretary),
        seat("Новый Г. Г.", Office::Member),
    ];
    let told = compared(&before, &after);
    let expected = [
        Passage::Changed { from: &before[2], to: &after[1] },
        Passage::Came(&after[2]),
        Passage::Went(&before[1]),
    ];
    assert_eq!(told, expected);
    assert_eq!(compared(&before, &before), []);
    after[0].positions = Spelled::in_russian(line("Министр"));
    assert_eq!(compared(&before, &after).len(), 4);
}

#[test]
fn heads_and_members_sit_in_the_commission_and_experts_need_not() {
    let named = |seed, role, name: &str| {
        let mut member = member(seed, role);
        member.person.names = Spelled::in_russian(line(name));
        member
    };
    let acting_head = Role::ActingHead { basis: line("Приказ") };
    let members: Vec<Member> = vec![
        named(1, acting_head, "Первый А. А."),
        named(2, Role::Member, "второй Б.Б."),
        named(3, Role::Member, "Третий В. В."),
        named(4, Role::Expert, "Четвертый Г. Г."),
        named(5, Role::Interpreter, "Пятый Д. Д."),
    ];
    for (sitting, missing) in [
        (&["Второй Б. Б.", "Третий В. В."][..], vec![1]),
        (&["Первый А. А.", "Второй Б. Б.", "Третий В. В."], vec![]),
        (&["Четвертый Г. Г."], vec![1, 2, 3]),
    ] {
        let found = not_seated(&seats(sitting), &members);
        let expected: Vec<PersonId> =
            missing.into_iter().map(|seed| PersonId::from_chance([seed; 16])).collect();
        assert_eq!(found.iter().map(|one| one.person.id).collect::<Vec<_>>(), expected, "{sitting:?}");
    }
}

#[test]
fn a_pasted_table_says_offices_in_any_language() {
    let table = "Фамилия, имя, отчество\tДолжность\tРоль\n\
                 Образцов А. А.\tМинистр\tHəmsədr\tҮлгіұлы А. А.\tМинистр\n\
                 Примеров Б. Б.\tСоветник\tжауапты хатшы\n\
                 Мысалова Г. К.\tСоветник\t\n";
    let preview: Preview<Seat> = paste(table, || PersonId::from_chance([0; 16]));
    let seats = preview.into_members().unwrap();
    let offices: Vec<Office> = seats.iter().map(|seat| seat.office).collect();
    assert_eq!(offices, [Office::CoChair, Office::ResponsibleSecretary, Office::Member]);
    let again: Preview<Seat> = paste(&pasted(&seats), || PersonId::from_chance([0; 16]));
    assert_eq!(again.into_members(), Ok(seats));
    let two: Preview<Seat> =
        paste("Один\tМинистр\tглава\nДва\tМинистр\thead", || {
            PersonId::from_chance([0; 16])
        });
    assert_eq!((two.is_good(), two.wrong()), (false, 1));
}

proptest! {
    /// The order of recording never matters, and on each day one composition holds: that of the latest note in effect.
    #[test]
    fn the_composition_is_the_same_in_whatever_order_it_was_recorded(
        drawn in prop::collection::vec((1_u32..20, 0_u32..8, prop::option::of(1_u32..28), 1_usize..4), 1..8),
        turn in any::<prop::sample::Index>(),
    ) {
        let on = |day: u32| format!("2020-03-{day:02}");
        let notes: Vec<Communication> = (1_u8..).zip(&drawn).map(|(seed, &(dated, after, effect, count))| {
            let names: Vec<String> = (0..count).map(|place| format!("Лицо {seed} {place}")).collect();
            let names: Vec<&str> = names.iter().map(String::as_str).collect();
            let carried = composed(&names, effect.map(on).as_deref());
            note(seed, [&on(dated), &on(dated + after)], carried)
        }).collect();
        let mut otherwise = notes.clone();
        otherwise.rotate_left(turn.index(notes.len()));
        otherwise.reverse();
        let course: Course<Composition> = Course::of(Reckoning::Notified.effects(&notes));
        prop_assert_eq!(&course, &Course::of(Reckoning::Notified.effects(&otherwise)));
        for at in 1..28 {
            let at = NaiveDate::from_ymd_opt(2020, 3, at).unwrap();
            let held: Vec<_> = course
                .intervals()
                .filter(|one| one.since.is_by(at) && !one.until.is_some_and(|until| until.is_by(at)))
                .map(|one| one.thing)
                .collect();
            prop_assert_eq!(held, course.on(at).map(|(_, found)| found).into_iter().collect::<Vec<_>>());
        }
    }

    /// Whoever is in one composition alone came or went; whoever is in both did neither.
    #[test]
    fn what_came_and_went_makes_one_composition_of_the_other(before in 0_u8..64, after in 0_u8..64) {
        let of = |bits: u8| -> Vec<Seat> {
            let places = (0..6).filter(|place| bits & (1 << place) != 0);
            places.map(|place| seat(&format!("Лицо {place}"), Office::Member)).collect()
        };
        let (before, after) = (of(before), of(after));
        let told = compared(&before, &after);
        let mut made: Vec<Seat> = before
            .iter()
            .filter(|seat| !told.iter().any(|one| matches!(one, Passage::Went(gone) if gone == seat)))
            .chain(told.iter().filter_map(|one| match one { Passage::Came(seat) => Some(*seat), _ => None }))
            .cloned()
            .collect();
        made.sort_by_key(|seat| seat.names.russian.to_string());
        prop_assert_eq!(&made, &after);
        let changed = |one: &Passage<'_>| matches!(one, Passage::Changed { .. });
        prop_assert!(!told.iter().any(changed));
    }
}
