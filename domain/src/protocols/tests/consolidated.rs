//! The Agreement as at a day, after several protocols.

use chrono::NaiveDate;

use super::*;
use crate::identifiers::ProtocolId;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn amending(number: u8, signed: &str, entry: Option<&str>, operation: Operation) -> Amending {
    let draft = Draft { instructions: vec![instruction(number, operation)], ..Draft::default() };
    Amending {
        protocol: ProtocolId::from_chance([number; 16]),
        signed: day(signed),
        entry: entry.map(day),
        draft,
    }
}

fn days(before: &str, after: &str) -> Operation {
    replace("art_7__para_1__subpara_2", before, Which::Sole, after)
}

fn reads(consolidated: &Consolidated) -> String {
    consolidated.text.branch(&id("art_7__para_1__subpara_2")).unwrap().words()
}

#[test]
fn the_text_of_a_day_has_what_is_in_force_on_it() {
    let protocols = [
        amending(1, "2026-01-10", Some("2026-05-01"), days("10", "15")),
        amending(2, "2026-02-10", None, days("15", "20")),
    ];
    for (horizon, words, changes) in [
        (Horizon::InForceOn(day("2026-04-30")), "в течение 10 дней.", 0),
        (Horizon::InForceOn(day("2026-05-01")), "в течение 15 дней.", 1),
        (Horizon::Prospective(day("2026-02-09")), "в течение 15 дней.", 1),
        (Horizon::Prospective(day("2026-02-10")), "в течение 20 дней.", 2),
    ] {
        let text = consolidated(base(), &protocols, horizon);
        assert!(reads(&text).ends_with(words), "{horizon:?}: {}", reads(&text));
        let changed = text.changes.get(&id("art_7__para_1__subpara_2")).map_or(0, Vec::len);
        assert_eq!((changed, text.obstacles.len()), (changes, 0), "{horizon:?}");
    }
}

#[test]
fn the_order_is_that_of_entry_into_force_and_not_of_signature() {
    let first_signed = amending(1, "2026-01-10", Some("2026-08-01"), days("20", "15"));
    let first_in_force = amending(2, "2026-02-10", Some("2026-06-01"), days("10", "20"));
    let text = consolidated(base(), &[first_signed, first_in_force], Horizon::InForceOn(day("2026-09-01")));
    assert!(reads(&text).ends_with("в течение 15 дней.") && text.obstacles.is_empty());
    let order: Vec<_> =
        text.changes[&id("art_7__para_1__subpara_2")].iter().map(|change| change.entry).collect();
    assert_eq!(order, [Some(day("2026-06-01")), Some(day("2026-08-01"))]);
}

#[test]
fn what_does_not_fit_when_its_turn_comes_is_told_and_stops_nothing() {
    let protocols = [
        amending(1, "2026-01-10", Some("2026-05-01"), Operation::DeleteUnit { at: id("art_16") }),
        amending(
            2,
            "2026-02-10",
            Some("2026-06-01"),
            replace("art_16", "затрагивает", Which::Sole, "меняет"),
        ),
        amending(3, "2026-03-10", Some("2026-07-01"), days("10", "15")),
    ];
    let text = consolidated(base(), &protocols, Horizon::InForceOn(day("2026-09-01")));
    let told: Vec<_> =
        text.obstacles.iter().map(|(protocol, obstacle)| (*protocol, obstacle.why.clone())).collect();
    assert_eq!(told, [(ProtocolId::from_chance([2; 16]), Hindrance::WordsNotFound)]);
    assert!(reads(&text).ends_with("в течение 15 дней."));
}

proptest! {
    #[test]
    fn the_order_of_recording_never_matters(seed in any::<prop::sample::Index>()) {
        let mut protocols = vec![
            amending(1, "2026-01-10", Some("2026-05-01"), days("10", "15")),
            amending(2, "2026-01-10", Some("2026-05-01"), days("15", "20")),
            amending(3, "2026-02-10", None, days("20", "25")),
            amending(4, "2026-03-10", None, Operation::DeleteUnit { at: id("art_16") }),
        ];
        let horizon = Horizon::Prospective(day("2026-12-01"));
        let straight = consolidated(base(), &protocols, horizon);
        let middle = seed.index(protocols.len());
        protocols.rotate_left(middle);
        prop_assert_eq!(consolidated(base(), &protocols, horizon), straight);
    }
}
