use chrono::NaiveDate;
use proptest::prelude::*;

use super::*;
use crate::{
    acting::Acting,
    agendas::{Agenda, Item},
    decisions::{Deadline, Executor, Kind},
    delegations::{
        Both, Delegation, Role,
        tests::{account, acting, astana, delegation, held_session, line, member, recorded},
    },
    identifiers::{DecisionId, ItemId, RemarkId},
    languages::Language,
    parties::Party,
    places::{City, Place},
    rules::Rule,
    sessions::{State as SessionState, StateName as SessionStateName},
    text::Prose,
};

mod agreement;
mod entry;
mod writing;

const KZ: Party = Party::Kazakhstan;
const AZ: Party = Party::Azerbaijan;
const RU: Language = Language::Russian;
const KK: Language = Language::Kazakh;

fn day(iso: &str) -> NaiveDate {
    iso.parse().unwrap()
}

fn prose(words: &str) -> Prose {
    Prose::new(words, TEXT_MOST).unwrap()
}

fn item_id(seed: u8) -> ItemId {
    ItemId::from_chance([seed; 16])
}

fn item(seed: u8, by: Option<Party>) -> Item {
    Item {
        id: item_id(seed),
        title: line(&format!("О вопросе {seed}")),
        by,
        rapporteur: None,
        starts_at: None,
        subject: None,
        carried_over_from: None,
    }
}

/// Two items of substance and two closing ones.
fn agenda() -> Agenda {
    Agenda::drafted(vec![item(1, Some(KZ)), item(2, Some(AZ)), item(3, None), item(4, None)])
}

fn host() -> Acting {
    acting(KZ, "2026-06-18")
}

fn guest() -> Acting {
    acting(AZ, "2026-06-18")
}

fn decision_id(seed: u8) -> DecisionId {
    DecisionId::from_chance([seed; 16])
}

fn decision(seed: u8, kind: Kind, executors: Vec<Executor>) -> DecisionRecord {
    let text = Texts::in_russian(prose(&format!("Решение {seed}")));
    DecisionRecord { id: decision_id(seed), text, kind, executors, deadline: Deadline::None }
}

fn drafted() -> Minutes {
    Minutes::draft_from(host(), &held_session(), &agenda()).unwrap()
}

/// A draft in which all that must be written is written: decisions 1.1, 1.2 and 2.1.
fn complete() -> Minutes {
    drafted()
        .write(host(), Passage::Heard(item_id(1)), RU, Some(prose("Доклад")))
        .and_then(|minutes| {
            minutes.decide(host(), item_id(1), decision(1, Kind::Decision, vec![Executor::Both]))
        })
        .and_then(|minutes| minutes.decide(host(), item_id(1), decision(2, Kind::TakenNote, vec![])))
        .and_then(|minutes| {
            minutes.decide(host(), item_id(2), decision(3, Kind::Assignment, vec![Executor::Party(AZ)]))
        })
        .unwrap()
}

fn circulated() -> Minutes {
    complete().circulate(host()).unwrap()
}

/// The head of this Party's delegation agrees on screen.
fn agreed_by(minutes: Minutes, party: Party) -> Result<Minutes, Rule> {
    let seed = if party == KZ { 1 } else { 2 };
    let fingerprint = minutes.record.fingerprint();
    minutes.agree(acting(party, "2026-06-18"), &delegation(party), Some(account(seed)), fingerprint)
}

pub(crate) fn agreed() -> Minutes {
    agreed_by(circulated(), KZ).and_then(|minutes| agreed_by(minutes, AZ)).unwrap()
}

fn signed_on(minutes: Minutes, by: Acting, on: &str) -> Result<Minutes, Rule> {
    let (kazakhstan, azerbaijan) = (delegation(KZ), delegation(AZ));
    let delegations = Both { kazakhstan: &kazakhstan, azerbaijan: &azerbaijan };
    minutes.sign(by, &held_session(), delegations, day(on), astana())
}

pub(crate) fn signed() -> Minutes {
    signed_on(agreed(), host(), "2026-06-18").unwrap()
}
