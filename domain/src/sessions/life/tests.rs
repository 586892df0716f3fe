use chrono::NaiveDate;
use proptest::prelude::*;

use super::*;
use crate::{
    acting::Basis,
    parties::Party,
    places::{City, Place},
    sessions::{Form, LastHeld, Turn},
    text::{Line, Prose},
};

pub(in crate::sessions) fn day(iso: &str) -> NaiveDate {
    iso.parse().unwrap()
}

pub(in crate::sessions) fn place_of(host: Party) -> Place {
    let key = if host == Party::Kazakhstan { "astana" } else { "baku" };
    Place::Listed(City::named(key).unwrap())
}

pub(in crate::sessions) fn terms(host: Party, first: &str, last: &str) -> Terms {
    Terms {
        title: Line::new("Очередное заседание", 100).unwrap(),
        host,
        turn: Turn::InTurn,
        form: Form::InPerson,
        place: place_of(host),
        venue: None,
        first_day: day(first),
        last_day: day(last),
        opens_at: None,
        answer_by: None,
        precision: crate::sessions::Precision::Day,
    }
}

pub(in crate::sessions) fn acting(party: Party, on: &str) -> Acting {
    Acting {
        party,
        person: Line::new("А. А. Образцов", 100).unwrap(),
        basis: Basis::Own,
        at: format!("{on}T08:00:00Z").parse().unwrap(),
    }
}

fn reason() -> Reason {
    Prose::new("Причина", 100).unwrap()
}

const READY: Readiness = Readiness { agenda_agreed: true, host_delegation: true };
const KZ: Party = Party::Kazakhstan;
const AZ: Party = Party::Azerbaijan;

fn proposed() -> Session {
    Session::propose(acting(KZ, "2026-05-01"), terms(KZ, "2026-06-17", "2026-06-18"), &Alternation::default())
        .unwrap()
}

fn convened() -> Session {
    let agreed = proposed().agree(acting(AZ, "2026-05-05"), &Alternation::default()).unwrap();
    agreed.convene(acting(KZ, "2026-05-20"), READY).unwrap()
}

#[test]
fn a_session_goes_from_proposal_to_closed() {
    let open = convened().open(acting(KZ, "2026-06-17"), &Alternation::default(), false).unwrap();
    assert_eq!(open.state.number(), Some(1));
    let closed = open.close(acting(KZ, "2026-06-18")).unwrap();
    assert_eq!(closed.state_name(), StateName::Closed);
    assert_eq!(closed.state.number(), Some(1));
    assert_eq!(closed.steps.len(), 5);
}

#[test]
fn only_the_party_whose_turn_it_is_answers() {
    let none = Alternation::default();
    assert_eq!(proposed().agree(acting(KZ, "2026-05-05"), &none), Err(Rule::BelongsTo(AZ)));
    assert_eq!(proposed().decline(acting(KZ, "2026-05-05"), reason()), Err(Rule::BelongsTo(AZ)));
    assert_eq!(proposed().withdraw(acting(AZ, "2026-05-05")), Err(Rule::BelongsTo(KZ)));
    let other = terms(KZ, "2026-07-01", "2026-07-02");
    let countered = proposed().counter_propose(acting(AZ, "2026-05-05"), other, &none).unwrap();
    assert_eq!(countered.state.turn(), Some(KZ));
    assert_eq!(countered.clone().agree(acting(AZ, "2026-05-06"), &none), Err(Rule::BelongsTo(KZ)));
    assert_eq!(countered.agree(acting(KZ, "2026-05-06"), &none).unwrap().state_name(), StateName::Agreed);
}

#[test]
fn the_host_convenes_when_agenda_and_delegation_are_ready() {
    let agreed = || proposed().agree(acting(AZ, "2026-05-05"), &Alternation::default()).unwrap();
    for (case, by, ready, rule) in [
        ("the guest", AZ, READY, Rule::BelongsTo(KZ)),
        ("no agenda", KZ, Readiness { agenda_agreed: false, ..READY }, Rule::AgendaNotAgreed),
        ("no head", KZ, Readiness { host_delegation: false, ..READY }, Rule::HostDelegationMissing),
    ] {
        assert_eq!(agreed().convene(acting(by, "2026-05-20"), ready), Err(rule), "{case}");
    }
}

#[test]
fn opening_waits_for_its_day_and_for_the_order_of_hosts() {
    let none = Alternation::default();
    let early = convened().open(acting(KZ, "2026-06-16"), &none, false);
    assert_eq!(early, Err(Rule::NotYetBegun(day("2026-06-17"))));
    assert_eq!(convened().open(acting(KZ, "2026-06-17"), &none, true), Err(Rule::AnotherInSession));
    let moved = Alternation {
        last_held: Some(LastHeld { number: 1, host: KZ, first_day: day("2026-06-01"), place: place_of(KZ) }),
        record: None,
    };
    let out = convened().open(acting(KZ, "2026-06-17"), &moved, false);
    assert_eq!(out, Err(Rule::OutOfTurnWithoutReason { due: AZ }));
}

#[test]
fn a_postponed_session_is_proposed_anew_and_keeps_its_former_days() {
    let anew = terms(KZ, "2026-09-01", "2026-09-02");
    let postponed = convened()
        .postpone(acting(AZ, "2026-06-01"), reason(), anew.clone(), &Alternation::default())
        .unwrap();
    assert_eq!(postponed.state.turn(), Some(KZ));
    assert_eq!(postponed.terms, anew);
    let What::Postponed { former, .. } = &postponed.steps.last().unwrap().what else { unreachable!() };
    assert_eq!(former.first_day, day("2026-06-17"));
}

#[test]
fn what_is_held_or_ended_can_be_neither_postponed_nor_cancelled() {
    let none = Alternation::default();
    let open = convened().open(acting(KZ, "2026-06-17"), &none, false).unwrap();
    let ended = proposed().withdraw(acting(KZ, "2026-05-02")).unwrap();
    for session in [open, ended] {
        let here = Rule::NotInThisState(session.state_name());
        assert_eq!(session.clone().cancel(acting(AZ, "2026-06-17"), reason()), Err(here.clone()));
        let anew = terms(KZ, "2026-09-01", "2026-09-02");
        assert_eq!(session.postpone(acting(AZ, "2026-06-17"), reason(), anew, &none), Err(vec![here]));
    }
}

proptest! {
    /// Whatever is tried in whatever order: a number appears exactly when the session is held, and nothing
    /// leaves an ended state.
    #[test]
    fn no_order_of_acts_breaks_the_life_cycle(acts in prop::collection::vec((1_u8..9, any::<bool>()), 0..14)) {
        let none = Alternation::default();
        let mut session = proposed();
        for (act, kazakh) in acts {
            let before = session.clone();
            let who = acting(if kazakh { KZ } else { AZ }, "2026-06-17");
            let anew = terms(KZ, "2026-09-01", "2026-09-02");
            let next = match act {
                1 => session.clone().counter_propose(who, anew, &none).ok(),
                2 => session.clone().agree(who, &none).ok(),
                3 => session.clone().decline(who, reason()).ok(),
                4 => session.clone().withdraw(who).ok(),
                5 => session.clone().convene(who, READY).ok(),
                6 => session.clone().open(who, &none, false).ok(),
                7 => session.clone().close(who).ok(),
                _ => session.clone().cancel(who, reason()).ok(),
            };
            let Some(next) = next else { continue };
            let ended = [StateName::Closed, StateName::Cancelled, StateName::Declined, StateName::Withdrawn];
            prop_assert!(!ended.contains(&before.state_name()), "{:?} left its end", before.state_name());
            prop_assert_eq!(next.steps.len(), before.steps.len() + 1);
            prop_assert_eq!(next.state.number().is_some(), next.state_name().is_held());
            session = next;
        }
    }
}
