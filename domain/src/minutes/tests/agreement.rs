use super::*;

#[test]
fn minutes_go_from_draft_to_signed() {
    let signed = signed();
    assert_eq!(signed.state_name(), StateName::Signed);
    let State::Signed { shared, consents, signing } = &signed.state else { unreachable!() };
    assert_eq!((*shared, signing.session, signing.day), (1, 3, day("2026-06-18")));
    assert_eq!(consents.kazakhstan.fingerprint, consents.azerbaijan.fingerprint);
    assert_eq!(signing.signatories.azerbaijan.person, delegation(AZ).head().unwrap().person.id);
    assert_eq!(signing.signatories.kazakhstan.names, delegation(KZ).head().unwrap().person.names);
    assert_eq!(signed.steps.len(), 5);
    let stored = serde_json::to_string(&signed).unwrap();
    assert_eq!(serde_json::from_str::<Minutes>(&stored).unwrap(), signed);
}

#[test]
fn a_draft_begins_once_the_session_is_convened() {
    let mut session = held_session();
    assert_eq!(Minutes::draft_from(guest(), &session, &agenda()), Err(Rule::BelongsTo(KZ)));
    session.state = SessionState::Convened { convocation: host() };
    assert!(Minutes::draft_from(host(), &session, &agenda()).is_ok());
    session.state = SessionState::Agreed { proposal: host(), consent: guest() };
    let early = Minutes::draft_from(host(), &session, &agenda());
    assert_eq!(early, Err(Rule::NotInThisState(SessionStateName::Agreed)));
}

#[test]
fn only_complete_minutes_circulate() {
    let missing = |language, count| Err(Rule::TextsMissing { language, count });
    let both = OriginalLanguages { kazakh: true, azerbaijani: false };
    for (case, minutes, expected) in [
        ("nothing written on two items", drafted(), missing(RU, 2)),
        (
            "a rendering alone",
            complete().write(host(), Passage::Noted(item_id(3)), KK, Some(prose("Талқыланды"))).unwrap(),
            missing(RU, 1),
        ),
        (
            "a decision without words",
            complete().write(host(), Passage::Decision(decision_id(1)), RU, None).unwrap(),
            missing(RU, 1),
        ),
        ("no Kazakh original", complete().set_original_languages(host(), both).unwrap(), missing(KK, 8)),
    ] {
        assert_eq!(minutes.circulate(host()).map(|_| ()), expected, "{case}");
    }
    assert_eq!(complete().circulate(guest()), Err(Rule::BelongsTo(KZ)));
    let again = circulated().circulate(host());
    assert_eq!(again, Err(Rule::NotInThisStateOfMinutes(StateName::Circulated)));
}

#[test]
fn the_heads_agree_to_the_text_that_they_read() {
    let minutes = circulated();
    let read = minutes.record.fingerprint();
    let other = complete().write(host(), Passage::Heard(item_id(2)), RU, Some(prose("Иное"))).unwrap();
    for (case, by, of, account, fingerprint, expected) in [
        ("the head", acting(AZ, "2026-06-18"), AZ, Some(account(2)), read, Ok(())),
        ("from paper", recorded(AZ, "2026-06-18"), AZ, None, read, Ok(())),
        ("a member", acting(AZ, "2026-06-18"), AZ, Some(account(12)), read, Err(Rule::NotTheHead(AZ))),
        ("the other's head", acting(AZ, "2026-06-18"), KZ, Some(account(1)), read, Err(Rule::BelongsTo(KZ))),
        (
            "another text",
            acting(AZ, "2026-06-18"),
            AZ,
            Some(account(2)),
            other.record.fingerprint(),
            Err(Rule::TextMoved),
        ),
    ] {
        let agreed = minutes.clone().agree(by, &delegation(of), account, fingerprint);
        assert_eq!(agreed.as_ref().map(|_| ()), expected.as_ref().copied(), "{case}");
        let consent = agreed.ok().and_then(|minutes| minutes.state.consent_of(AZ).cloned());
        assert_eq!(consent.map(|consent| consent.fingerprint), expected.ok().map(|()| read), "{case}");
    }
    let draft = agreed_by(complete(), KZ);
    assert_eq!(draft, Err(Rule::NotInThisStateOfMinutes(StateName::Draft)));
    let once = agreed_by(minutes, KZ).unwrap();
    assert_eq!(agreed_by(once.clone(), KZ), Ok(once));
}

#[test]
fn a_head_takes_consent_back_until_the_signing() {
    let withdraw = |minutes: Minutes| minutes.withdraw_agreement(guest(), &delegation(AZ), Some(account(2)));
    let back = withdraw(agreed()).unwrap();
    assert_eq!(back.state_name(), StateName::Circulated);
    assert!(back.state.consent_of(KZ).is_some() && back.state.consent_of(AZ).is_none());
    assert_eq!(withdraw(back.clone()), Err(Rule::NothingToWithdraw));
    assert_eq!(agreed_by(back, AZ).map(|minutes| minutes.state_name()), Ok(StateName::Agreed));
    let alone = agreed_by(circulated(), AZ).and_then(withdraw).unwrap();
    assert_eq!(alone.state, State::Circulated { shared: 1, consent: None });
    assert_eq!(withdraw(signed()), Err(Rule::NotInThisStateOfMinutes(StateName::Signed)));
    let secretary = agreed().withdraw_agreement(guest(), &delegation(AZ), Some(account(12)));
    assert_eq!(secretary, Err(Rule::NotTheHead(AZ)));
}

#[test]
fn what_is_annexed_stands_once_it_is_signed() {
    assert_eq!(agreed().lets_delegations_change(), Ok(()));
    assert_eq!(signed().lets_delegations_change(), Err(Rule::NotInThisStateOfMinutes(StateName::Signed)),);
}

#[test]
fn the_signing_lies_between_the_first_day_and_today() {
    let (earliest, today) = (day("2026-06-17"), day("2026-06-18"));
    for (case, minutes, by, on, expected) in [
        ("the first day", agreed(), host(), "2026-06-17", Ok(())),
        ("today", agreed(), host(), "2026-06-18", Ok(())),
        ("too early", agreed(), host(), "2026-06-16", Err(Rule::DayTooEarly { earliest })),
        ("ahead", agreed(), host(), "2026-06-19", Err(Rule::DayAhead { today })),
        ("the guest", agreed(), guest(), "2026-06-18", Err(Rule::BelongsTo(KZ))),
        (
            "one consent",
            agreed_by(circulated(), KZ).unwrap(),
            host(),
            "2026-06-18",
            Err(Rule::NotInThisStateOfMinutes(StateName::Circulated)),
        ),
    ] {
        assert_eq!(signed_on(minutes, by, on).map(|_| ()), expected, "{case}");
    }
}

#[test]
fn both_heads_of_a_session_held_sign() {
    let headless = Delegation::listed(AZ, vec![member(2, Role::Member)]).unwrap();
    let (kazakhstan, azerbaijan) = (delegation(KZ), delegation(AZ));
    let sign = |session, azerbaijan| {
        let delegations = Both { kazakhstan: &kazakhstan, azerbaijan };
        agreed().sign(host(), &session, delegations, day("2026-06-18"), astana()).map(|_| ())
    };
    let mut convened = held_session();
    convened.state = SessionState::Convened { convocation: host() };
    assert_eq!(sign(held_session(), &azerbaijan), Ok(()));
    assert_eq!(sign(held_session(), &headless), Err(Rule::HeadMissing(AZ)));
    assert_eq!(sign(held_session(), &kazakhstan), Err(Rule::HeadMissing(AZ)));
    assert_eq!(sign(convened, &azerbaijan), Err(Rule::NotInThisState(SessionStateName::Convened)));
}

#[test]
fn remarks_are_made_on_what_was_circulated() {
    let (one, two) = (RemarkId::from_chance([1; 16]), RemarkId::from_chance([2; 16]));
    let remark = |minutes: Minutes, id, item| minutes.remark(guest(), id, item, prose("Уточнить"));
    let commented = remark(circulated(), one, Some(item_id(2))).unwrap();
    assert_eq!(commented.state_name(), StateName::Commented);
    assert_eq!(commented.clone().answer(guest(), one, prose("Да")), Err(Rule::BelongsTo(KZ)));
    assert_eq!(commented.clone().answer(host(), two, prose("Да")), Err(Rule::RemarkGone));
    let answered = commented.clone().answer(host(), one, prose("Учтено")).unwrap();
    assert_eq!(answered.state_name(), StateName::Circulated);
    assert_eq!(agreed_by(commented, AZ).map(|minutes| minutes.state.consent_of(AZ).is_some()), Ok(true));
    let on_agreed = remark(agreed(), two, None).unwrap();
    assert_eq!(on_agreed.state_name(), StateName::Agreed);
    assert_eq!(remark(circulated(), one, Some(item_id(9))), Err(Rule::ItemGone));
    for (minutes, here) in [(complete(), StateName::Draft), (signed(), StateName::Signed)] {
        assert_eq!(remark(minutes, one, None), Err(Rule::NotInThisStateOfMinutes(here)));
    }
}

#[test]
fn a_remark_on_a_former_version_does_not_weigh_on_the_next() {
    let id = RemarkId::from_chance([1; 16]);
    let next = circulated()
        .remark(guest(), id, None, prose("Уточнить"))
        .and_then(|minutes| minutes.write(host(), Passage::Heard(item_id(2)), RU, Some(prose("Уточнено"))))
        .and_then(|minutes| minutes.circulate(host()))
        .unwrap();
    assert_eq!(next.state_name(), StateName::Circulated);
    assert_eq!((next.remarks[0].shared, next.shared().unwrap().number), (1, 2));
}

proptest! {
    /// Whatever is tried in whatever order: both Parties' consents are to the text that stands, what both see is what
    /// was circulated, its numbers run on, and nothing leaves the signing.
    #[test]
    fn no_order_of_acts_breaks_the_life_cycle(acts in prop::collection::vec((0_u8..10, any::<bool>()), 0..24)) {
        let mut minutes = complete();
        for (turn, (act, kazakh)) in acts.into_iter().enumerate() {
            let (party, seed) = if kazakh { (KZ, 1) } else { (AZ, 2) };
            let (who, words) = (acting(party, "2026-06-18"), Some(prose(&format!("Текст {turn}"))));
            let before = minutes.clone();
            let id = RemarkId::from_chance([7; 16]);
            let next = match act {
                0 | 1 => minutes.clone().circulate(who),
                2..=4 => agreed_by(minutes.clone(), party),
                5 => minutes.clone().withdraw_agreement(who, &delegation(party), Some(account(seed))),
                6 => minutes.clone().write(who, Passage::Heard(item_id(2)), RU, words),
                7 => minutes.clone().write(who, Passage::Heard(item_id(2)), party.language(), words),
                8 => minutes.clone().remark(who, id, None, prose("Уточнить")),
                _ => signed_on(minutes.clone(), who, "2026-06-18"),
            };
            let Ok(next) = next else { continue };
            if before.state_name() == StateName::Signed {
                prop_assert_eq!(&next.state, &before.state);
                prop_assert_eq!(next.record.fingerprint(), before.record.fingerprint());
            }
            for (number, version) in (1_u32..).zip(&next.versions) {
                prop_assert_eq!(version.number, number);
                prop_assert_eq!(version.fingerprint, version.record.fingerprint());
            }
            if next.state != State::Draft {
                prop_assert_eq!(&next.shared().unwrap().record, &next.record);
            }
            let consents: Vec<_> = Party::BOTH.iter().filter_map(|&party| next.state.consent_of(party)).collect();
            prop_assert!(consents.iter().all(|consent| consent.fingerprint == next.record.fingerprint()));
            let is_final = [StateName::Agreed, StateName::Signed].contains(&next.state_name());
            prop_assert_eq!(consents.len() == 2, is_final);
            minutes = next;
        }
    }
}
