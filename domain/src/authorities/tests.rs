use std::collections::BTreeSet;

use chrono::NaiveDate;
use proptest::prelude::*;

use super::*;
use crate::{
    acting::{Acting, Basis},
    agreement::text,
    communications::{
        Carried, Channel, Communication, Effect, Marking, Origin, Place, Reckoning, Route, TakesEffect as _,
        Terms, Texts,
    },
    identifiers::CommunicationId,
    languages::Language,
    rules::Rule,
    spelled::Spelled,
    text::{Line, Prose},
};

const KZ: Party = Party::Kazakhstan;
const AZ: Party = Party::Azerbaijan;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn names(russian: &str) -> Spelled {
    Spelled::in_russian(Line::new(russian, 100).unwrap())
}

fn key(key: &str) -> AuthorityKey {
    AuthorityKey::new(key)
}

fn new(word: &str, russian: &str) -> NewAuthority {
    NewAuthority { key: key(word), names: names(russian) }
}

fn change(change: Change) -> ListChange {
    ListChange { change, national_day: None, national_act: None, effect_from: None }
}

fn effect<'a>(seed: u8, sender: Party, on: &str, change: &'a ListChange) -> Effect<'a, ListChange> {
    let effect = day(on);
    let place = Place { effect, dated: Some(effect), number: seed.to_string(), sender, position: 0 };
    Effect { place, by: CommunicationId::from_chance([seed; 16]), on_evidence: false, change }
}

fn as_at(history: &History, on: &str) -> Vec<String> {
    let listed = history.as_at(day(on));
    listed.map(|one| one.name_on(day(on)).unwrap().1.russian.to_string()).collect()
}

#[test]
fn the_list_is_that_of_the_agreement_in_every_language() {
    for (party, point, count) in [(Party::Kazakhstan, 1, 6), (Party::Azerbaijan, 2, 7)] {
        assert_eq!(listed(party).len(), count);
        for language in Language::ALL {
            let list = format!("art_6__para_2__point_{point}").parse().unwrap();
            let indents: Vec<_> = text(language).branch(&list).unwrap().children().skip(1).collect();
            assert_eq!(indents.len(), count);
            for (authority, indent) in listed(party).iter().zip(indents) {
                assert_eq!(authority.provision, indent.head.id);
                let name = *authority.names.in_language(language);
                assert_eq!(name, indent.head.text.trim_end_matches([',', '.']), "{}", language.tag());
            }
        }
    }
}

#[test]
fn a_key_names_one_authority_of_its_party() {
    let keys: BTreeSet<_> = Party::BOTH.into_iter().flat_map(listed).map(|authority| authority.key).collect();
    assert_eq!(keys.len(), 13);
    for party in Party::BOTH {
        for authority in listed(party) {
            assert_eq!(authority.party, party);
            assert!(authority.key.starts_with(party.key()));
            assert_eq!(named(authority.key), Some(authority));
        }
    }
    assert_eq!(named("kazakhstan-border-service"), None);
}

/// December 2015: the Ministry of National Security of Azerbaijan is divided in two.
#[test]
fn a_division_is_seen_before_and_after() {
    let division = change(Change::Split {
        authority: key("azerbaijan-national-security"),
        into: vec![new("a-1", "Служба государственной безопасности"), new("a-2", "Служба внешней разведки")],
    });
    let history = History::of(AZ, vec![effect(1, AZ, "2016-02-01", &division)], &[]);
    assert_eq!(history.findings, []);
    let before = as_at(&history, "2016-01-31");
    assert_eq!(
        (before.len(), before.contains(&"Министерство национальной безопасности".to_owned())),
        (7, true)
    );
    let after = as_at(&history, "2016-02-01");
    assert_eq!(after.len(), 8);
    assert_eq!(after[6..], ["Служба государственной безопасности", "Служба внешней разведки"]);
    let former = history.authority(&key("azerbaijan-national-security")).unwrap();
    assert_eq!(former.successors, [key("a-1"), key("a-2")]);
    assert_eq!(
        former.until,
        Some(Origin::Notified {
            day: day("2016-02-01"),
            by: CommunicationId::from_chance([1; 16]),
            on_evidence: false
        })
    );
    assert_eq!(history.authority(&key("a-2")).unwrap().predecessors, [key("azerbaijan-national-security")]);
}

/// August 2014: the financial police of Kazakhstan is dissolved; its tasks pass to a ministry that is on the list.
#[test]
fn tasks_pass_to_an_authority_that_is_already_listed() {
    let passing = change(Change::Absorbed {
        authority: key("kazakhstan-financial-police"),
        into: key("kazakhstan-finance"),
    });
    let history = History::of(KZ, vec![effect(1, KZ, "2014-09-10", &passing)], &[]);
    assert_eq!(as_at(&history, "2014-09-09").len(), 6);
    assert_eq!(as_at(&history, "2014-09-10").len(), 5);
    let finance = history.authority(&key("kazakhstan-finance")).unwrap();
    assert_eq!(finance.predecessors, [key("kazakhstan-financial-police")]);
    assert!(finance.is_listed_on(day("2030-01-01")));
}

#[test]
fn what_does_not_fit_is_a_finding_and_stops_nothing() {
    let gone = change(Change::Removed { authority: key("kazakhstan-justice") });
    let renamed =
        change(Change::Renamed { authority: key("kazakhstan-justice"), names: names("Минюст") });
    let twice = change(Change::Added { authority: new("kazakhstan-finance", "Минфин") });
    let added = change(Change::Added { authority: new("k-1", "Агентство") });
    let history = History::of(
        KZ,
        vec![
            effect(1, KZ, "2020-01-01", &gone),
            effect(2, KZ, "2020-01-02", &renamed),
            effect(3, KZ, "2020-01-03", &twice),
            effect(4, KZ, "2020-01-04", &added),
        ],
        &[],
    );
    let found: Vec<_> = history.findings.iter().map(|finding| (finding.day, finding.rule.clone())).collect();
    assert_eq!(
        found,
        [(day("2020-01-02"), Rule::AuthorityNotOnList), (day("2020-01-03"), Rule::AuthorityListedBefore)]
    );
    assert_eq!(as_at(&history, "2020-01-04").last().map(String::as_str), Some("Агентство"));
}

fn acting(on: &str) -> Acting {
    let at = format!("{on}T08:00:00Z").parse().unwrap();
    Acting { party: KZ, person: Line::new("А. А. Образцов", 100).unwrap(), basis: Basis::Own, at }
}

/// A note of Kazakhstan of this day that renames the Ministry of Justice.
fn renaming(seed: u8, on: &str, name: &str) -> Communication {
    let change = change(Change::Renamed { authority: key("kazakhstan-justice"), names: names(name) });
    let terms = Terms {
        channel: Channel::Note,
        route: Route::MinistryToEmbassy,
        number: Some(Line::new(&seed.to_string(), 10).unwrap()),
        dated: Some(day(on)),
        subject: Line::new("О перечне", 100).unwrap(),
        marking: Marking::Unmarked,
        answers: None,
        carries: vec![Carried::ListChange(change)],
        texts: Texts { russian: Some(Prose::new("Сообщает.", 100).unwrap()), ..Texts::default() },
    };
    Communication::prepared(CommunicationId::from_chance([seed; 16]), KZ, terms).unwrap()
}

#[test]
fn a_list_is_told_as_a_communication_leaves_it() {
    let sent = |seed, on: &str, name| renaming(seed, on, name).dispatch(acting(on), day(on)).unwrap();
    let evidence = || Line::new("роспись", 100).unwrap();
    let first =
        sent(1, "2020-01-01", "Первое").deliver(acting("2020-01-02"), day("2020-01-02"), evidence(), None);
    let (first, on_its_way) = (first.unwrap(), sent(2, "2020-03-01", "Второе"));
    // Whatever day it bears, a draft comes after all that has left.
    let draft = renaming(3, "2019-01-01", "Третье");
    let others = [first.clone(), on_its_way.clone()];
    let called = |communication: &Communication| {
        let history = History::of(KZ, Reckoning::Ahead.effects_up_to(&others, communication), &[]);
        let justice = history.authority(&key("kazakhstan-justice")).unwrap().names.clone();
        justice.iter().map(|(_, names)| names.russian.to_string()).collect::<Vec<_>>()
    };
    let agreed = "Министерство юстиции";
    assert_eq!(called(&first), [agreed, "Первое"]);
    assert_eq!(called(&on_its_way), [agreed, "Первое", "Второе"]);
    assert_eq!(called(&draft), [agreed, "Первое", "Второе", "Третье"]);
    let notified = History::of(KZ, Reckoning::Notified.effects(&others), &[]);
    let (origin, _) = *notified.authority(&key("kazakhstan-justice")).unwrap().names.last().unwrap();
    assert!(matches!(origin, Origin::Notified { on_evidence: true, .. }), "the sender alone says so");
    assert_eq!(notified.findings, []);
}

#[test]
fn an_effect_is_the_receipt_or_a_later_day_and_nothing_before() {
    let received = |effect_from: Option<&str>| {
        let sent =
            renaming(1, "2020-01-01", "Имя").dispatch(acting("2020-01-01"), day("2020-01-01")).unwrap();
        let evidence = Line::new("роспись", 100).unwrap();
        let sent = sent.deliver(acting("2020-01-10"), day("2020-01-10"), evidence, None).unwrap();
        let change = ListChange {
            effect_from: effect_from.map(day),
            ..change(Change::Removed { authority: key("x") })
        };
        change.notified_from(&sent)
    };
    for (named, expected) in
        [(None, "2020-01-10"), (Some("2020-01-09"), "2020-01-10"), (Some("2020-02-01"), "2020-02-01")]
    {
        assert_eq!(received(named), Some(day(expected)), "{named:?}");
    }
    let unsent = change(Change::Removed { authority: key("x") });
    assert_eq!(unsent.notified_from(&renaming(1, "2020-01-01", "Имя")), None);
}

#[test]
fn a_change_that_is_none_is_refused() {
    let history = History::of(KZ, Vec::new(), &[]);
    let justice = || key("kazakhstan-justice");
    for (case, change, expected) in [
        (
            "into one",
            Change::Split { authority: justice(), into: vec![new("k-1", "А")] },
            Err(Rule::SplitIntoOne),
        ),
        (
            "of one",
            Change::Merged { authorities: vec![justice(), justice()], into: new("k-1", "А") },
            Err(Rule::MergedOfOne),
        ),
        ("itself", Change::Absorbed { authority: justice(), into: justice() }, Err(Rule::AbsorbedByItself)),
        (
            "of the other",
            Change::Removed { authority: key("azerbaijan-justice") },
            Err(Rule::AuthorityNotOnList),
        ),
        (
            "a merger",
            Change::Merged {
                authorities: vec![justice(), key("kazakhstan-finance")], into: new("k-1", "А")
            },
            Ok(()),
        ),
    ] {
        assert_eq!(history.fits(&change), expected, "{case}");
    }
}

#[test]
fn a_name_and_contacts_hold_from_their_day() {
    let renamed =
        change(Change::Renamed { authority: key("kazakhstan-justice"), names: names("Минюст") });
    let history = History::of(KZ, vec![effect(1, KZ, "2020-01-02", &renamed)], &[]);
    let justice = history.authority(&key("kazakhstan-justice")).unwrap();
    for (on, name) in [("2020-01-01", "Министерство юстиции"), ("2020-01-02", "Минюст")]
    {
        assert_eq!(justice.name_on(day(on)).unwrap().1.russian.as_str(), name);
    }
    assert_eq!(justice.contacts_on(day("2020-01-02")), None);
}

#[test]
fn two_days_of_a_list_tell_what_joined_what_left_and_how() {
    let financial = || key("kazakhstan-financial-police");
    let [split, absorbed, renamed, reached] = [
        Change::Split {
            authority: key("kazakhstan-justice"), into: vec![new("k-1", "А"), new("k-2", "Б")]
        },
        Change::Absorbed { authority: financial(), into: key("kazakhstan-finance") },
        Change::Renamed { authority: key("kazakhstan-internal-affairs"), names: names("Имя") },
        Change::Contacts {
            authority: key("kazakhstan-finance"),
            contacts: Prose::new("Тел. 1", 10).unwrap(),
        },
    ]
    .map(change);
    let history = History::of(
        KZ,
        vec![
            effect(1, KZ, "2020-01-10", &split),
            effect(2, KZ, "2020-01-20", &absorbed),
            effect(3, KZ, "2020-01-20", &renamed),
            effect(4, KZ, "2020-01-30", &reached),
        ],
        &[],
    );
    let told = |one: &str, other: &str| -> Vec<(String, Vec<Difference>)> {
        let compared = history.compared(day(one), day(other)).into_iter();
        let differing = compared.filter(|one| !one.differences.is_empty());
        differing.map(|one| (one.authority.key.as_str().to_owned(), one.differences)).collect()
    };
    let expected = |differing: &[(&str, &[Difference])]| -> Vec<(String, Vec<Difference>)> {
        differing.iter().map(|(key, told)| ((*key).to_owned(), told.to_vec())).collect()
    };
    use Difference::{Added, Contacts, Ended, Renamed, TookOver};
    for (one, other, differing) in [
        ("2020-01-01", "2020-01-09", &[][..]),
        (
            "2020-01-09",
            "2020-01-10",
            &[("kazakhstan-justice", &[Ended(End::Split)][..]), ("k-1", &[Added]), ("k-2", &[Added])],
        ),
        (
            "2020-01-20",
            "2020-01-19",
            &[
                ("kazakhstan-financial-police", &[Ended(End::Absorbed)]),
                ("kazakhstan-finance", &[TookOver]),
                ("kazakhstan-internal-affairs", &[Renamed]),
            ],
        ),
        ("2020-01-20", "2020-01-30", &[("kazakhstan-finance", &[Contacts])]),
    ] {
        let mut told = told(one, other);
        let mut expected = expected(differing);
        told.sort();
        expected.sort();
        assert_eq!(told, expected, "{one} {other}");
    }
    let kin = |of: &str| history.kin(&key(of)).into_iter().map(|one| one.key.as_str()).collect::<Vec<_>>();
    assert_eq!(kin("k-2"), ["kazakhstan-justice", "k-1", "k-2"]);
    assert_eq!(kin("kazakhstan-finance").len(), 2);
    assert_eq!(kin("nobody"), Vec::<&str>::new());
}

/// A change, by what is drawn; those that do not fit are findings.
fn drawn(kind: u8, which: u8, seed: u8) -> Change {
    let listed = ["justice", "finance", "internal-affairs", "k-0", "k-1", "k-2", "k-3", "k-4", "k-5"];
    let word = listed[usize::from(which) % listed.len()];
    let authority = if word.starts_with("k-") { key(word) } else { key(&format!("kazakhstan-{word}")) };
    let new =
        |part: u8| new(&format!("k-{}", (seed.wrapping_add(part)) % 6), &format!("Орган {seed} {part}"));
    match kind % 6 {
        0 => Change::Added { authority: new(0) },
        1 => Change::Renamed { authority, names: names(&format!("Имя {seed}")) },
        2 => Change::Split { authority, into: vec![new(0), new(1)] },
        3 => Change::Merged { authorities: vec![authority, key("kazakhstan-finance")], into: new(2) },
        4 => Change::Absorbed { authority, into: key("kazakhstan-justice") },
        _ => Change::Removed { authority },
    }
}

proptest! {
    /// The order of recording never matters; and who is listed on a day began by it and has not ended.
    #[test]
    fn the_list_is_the_same_in_whatever_order_it_was_recorded(
        drawn_changes in prop::collection::vec((0_u8..6, any::<u8>(), 1_u32..28), 1..12),
        turn in any::<prop::sample::Index>(),
    ) {
        let changes: Vec<(u8, NaiveDate, ListChange)> = (0_u8..)
            .zip(&drawn_changes)
            .map(|(seed, &(kind, which, on))| {
                (seed, NaiveDate::from_ymd_opt(2020, 3, on).unwrap(), change(drawn(kind, which, seed)))
            })
            .collect();
        let recorded: Vec<Effect<'_, ListChange>> =
            changes.iter().map(|(seed, on, change)| effect(*seed, KZ, &on.to_string(), change)).collect();
        let mut otherwise = recorded.clone();
        otherwise.rotate_left(turn.index(recorded.len()));
        otherwise.reverse();
        let history = History::of(KZ, recorded, &[]);
        prop_assert_eq!(&history, &History::of(KZ, otherwise, &[]));
        // What joined and what left between two days makes one list of the other.
        let on = |day: u32| NaiveDate::from_ymd_opt(2020, 3, day).unwrap();
        for (earlier, later) in [(1, 28), (5, 14), (14, 20)].map(|(one, other)| (on(one), on(other))) {
            let compared = history.compared(earlier, later);
            let keys = |day| history.as_at(day).map(|one| &one.key).collect::<BTreeSet<_>>();
            let made: BTreeSet<_> = compared
                .iter()
                .filter(|one| !one.differences.iter().any(|one| matches!(one, Difference::Ended(_))))
                .map(|one| &one.authority.key)
                .collect();
            prop_assert_eq!(made, keys(later));
            let former: BTreeSet<_> = compared
                .iter()
                .filter(|one| !one.differences.contains(&Difference::Added))
                .map(|one| &one.authority.key)
                .collect();
            prop_assert_eq!(former, keys(earlier));
        }
        for on in 1..28 {
            let on = NaiveDate::from_ymd_opt(2020, 3, on).unwrap();
            for authority in history.as_at(on) {
                prop_assert!(authority.since.is_by(on));
                prop_assert!(authority.name_on(on).is_some());
                prop_assert!(authority.until.is_none_or(|until| !until.is_by(on)));
            }
        }
    }
}
