use chrono::NaiveDate;
use domain::{
    identifiers::{CommunicationId, DecisionId, PaperId, SessionId},
    search::{Audience, Kind},
};
use proptest::prelude::*;

use super::{
    entries::Weight,
    owners::Owner,
    public,
    rows::{bit, key, kind_word, words},
};

#[test]
fn an_owner_is_read_as_it_is_written() {
    let bytes = [7; 16];
    let session = SessionId::from_chance(bytes);
    for owner in [
        Owner::Draft(session),
        Owner::Session(session),
        Owner::Delegations(session),
        Owner::Minutes(session),
        Owner::Decision(DecisionId::from_chance(bytes)),
        Owner::Communication(CommunicationId::from_chance(bytes)),
        Owner::Paper(PaperId::from_chance(bytes)),
    ] {
        assert_eq!(owner.to_string().parse::<Owner>().ok(), Some(owner));
    }
    for damaged in ["", "session", "session:", "session:x", "nothing:07070707-0707-4707-8707-070707070707"] {
        assert!(damaged.parse::<Owner>().is_err(), "{damaged}");
    }
}

#[test]
fn each_audience_is_a_bit_of_its_own() {
    let all: i64 = Audience::ALL.into_iter().map(bit).sum();
    assert_eq!(all, (1 << Audience::ALL.len()) - 1);
}

#[test]
fn words_bear_the_letter_of_their_audience() {
    assert_eq!(words(Kind::Papers.key(), 'c', "145 ə 145"), "c_papers c145 ca ce");
    assert_eq!(kind_word(Kind::Papers.key(), 'c'), "c_papers");
}

#[test]
fn what_names_its_record_comes_first_then_the_later() {
    let day = |text: &str| text.parse::<NaiveDate>().ok();
    let none = [0; 8];
    let in_order = [
        key(Weight::Named, None, none),
        key(Weight::Named, day("2026-03-02"), [0xff; 8]),
        key(Weight::Named, day("2026-03-01"), [0xff; 8]),
        key(Weight::Said, None, none),
        key(Weight::Said, day("2026-03-01"), none),
        key(Weight::Said, day("1900-01-01"), [0xff; 8]),
        public::key(Weight::Said, 0),
        public::key(Weight::Said, 1),
    ];
    assert!(in_order.is_sorted_by(|one, next| one >= next), "{in_order:?}");
}

proptest! {
    #[test]
    fn a_key_is_never_below_nought(days in -200_000_i64..200_000, digest: [u8; 8]) {
        let day = NaiveDate::default().checked_add_signed(chrono::TimeDelta::days(days));
        for weight in [Weight::Said, Weight::Named] {
            prop_assert!(key(weight, day, digest) >= 0);
        }
    }
}
