//! The life of a protocol, from the first draft to the signature.

use super::*;
use crate::{
    acting::{Acting, Basis, Evidence},
    agreement::life::SigningPlace,
    communications::Channel,
    delegations::Both,
    identifiers::{AccountId, CommunicationId, RemarkId},
    parties::Party,
    places::{City, Place},
    rules::Rule,
    spelled::Spelled,
};

const KZ: Party = Party::Kazakhstan;
const AZ: Party = Party::Azerbaijan;

fn acting(party: Party) -> Acting {
    let at = "2026-06-01T08:00:00Z".parse().unwrap();
    Acting { party, person: line("Секретарь"), basis: Basis::Own, at }
}

fn on_paper(party: Party) -> Acting {
    let communication = CommunicationId::from_chance([9; 16]);
    let day = "2026-05-30".parse().unwrap();
    let evidence = Evidence { communication, channel: Channel::Note, number: line("17"), day };
    Acting { basis: Basis::Recorded(evidence), ..acting(party) }
}

fn account(number: u8) -> Option<AccountId> {
    Some(AccountId::from_chance([number; 16]))
}

fn remark(number: u8) -> RemarkId {
    RemarkId::from_chance([number; 16])
}

fn in_three(words: &str) -> Trilingual<Line> {
    Trilingual::of(|_| Some(line(words)))
}

/// Ten days become fifteen, in all three languages.
fn fifteen() -> Instruction {
    let words = Trilingual::of(|_| Some(Found { words: line("10"), which: Which::Sole }));
    let at = id("art_7__para_1__subpara_2");
    instruction(1, Operation::ReplaceWords { at, words, by: in_three("15") })
}

/// Another change, so that a version differs from the one before.
fn another() -> Instruction {
    instruction(2, Operation::DeleteUnit { at: id("art_16") })
}

fn wordings(mark: &str) -> Both<Trilingual<Wording>> {
    let wording = |party: Party| Wording {
        title: vec!["ПРОТОКОЛ".to_owned()],
        preamble: vec![mark.to_owned()],
        articles: Vec::new(),
        testimonium: Vec::new(),
        signatures: party.first().map(|party| party.key().to_owned()),
    };
    Both {
        kazakhstan: Trilingual::of(|_| Some(wording(KZ))),
        azerbaijan: Trilingual::of(|_| Some(wording(AZ))),
    }
}

fn drafted() -> Protocol {
    Protocol::begun(KZ, Draft::default()).write(&acting(KZ), fifteen()).unwrap()
}

fn named(protocol: Protocol) -> Protocol {
    let name =
        |protocol: Protocol, party, number| protocol.name(acting(party), account(number).unwrap()).unwrap();
    name(name(protocol, KZ, 1), AZ, 2)
}

fn shared() -> Protocol {
    named(drafted().share(acting(KZ), wordings("1")).unwrap())
}

fn bases() -> Trilingual<Text> {
    Trilingual::of(|language| Some(text(language).clone()))
}

fn agree(protocol: Protocol, party: Party, number: u8) -> Result<Protocol, Rule> {
    let fingerprint = protocol.shared().unwrap().fingerprint;
    protocol.agree(acting(party), account(number), fingerprint, &bases(), true)
}

fn agreed() -> Protocol {
    agree(agree(shared(), AZ, 2).unwrap(), KZ, 1).unwrap()
}

fn place() -> SigningPlace {
    SigningPlace::City(Place::Listed(City::capital(AZ)))
}

fn signatories() -> Both<Signatory> {
    let one = || Signatory {
        names: Spelled::in_russian(line("Имя")),
        positions: Spelled::in_russian(line("Министр")),
    };
    Both { kazakhstan: one(), azerbaijan: one() }
}

#[test]
fn a_protocol_is_shared_agreed_by_both_and_signed() {
    let protocol = agreed();
    assert_eq!(protocol.state.name(), StateName::Agreed);
    assert!(protocol.state.consent_of(AZ).unwrap().on_unofficial_base);
    let signed = protocol.sign(acting(AZ), "2026-05-31".parse().unwrap(), place(), signatories()).unwrap();
    assert_eq!(signed.state.signing().unwrap().day.to_string(), "2026-05-31");
    let final_state = Err(Rule::NotInThisStateOfProtocol(StateName::Signed));
    assert_eq!(signed.clone().write(&acting(KZ), fifteen()), final_state);
    assert_eq!(signed.clone().withdraw(acting(KZ), Prose::new("причина", 100).unwrap()), final_state);
    assert_eq!(signed.name(acting(KZ), account(1).unwrap()), final_state);
}

#[test]
fn a_new_version_voids_both_consents_and_says_so() {
    let changed = agreed().write(&acting(KZ), another()).unwrap();
    assert_eq!(changed.state.name(), StateName::Agreed, "a draft nobody sees changes nothing");
    let again = changed.share(acting(KZ), wordings("2")).unwrap();
    assert_eq!(again.state, State::Shared { consent: None });
    let What::Shared { number: 2, voided, .. } = &again.steps.last().unwrap().what else {
        panic!("not shared")
    };
    assert_eq!(voided, &[KZ, AZ]);
    assert_eq!(again.clone().share(acting(KZ), wordings("2")), Err(Rule::NothingCorrected));
    let old = shared().shared().unwrap().fingerprint;
    assert_eq!(again.agree(acting(AZ), account(2), old, &bases(), true), Err(Rule::TextMoved));
}

#[test]
fn only_whom_the_party_has_named_agrees_and_only_to_what_is_whole() {
    let fingerprint = shared().shared().unwrap().fingerprint;
    let by = |acting: Acting, account, confirmed| {
        shared()
            .agree(acting, account, fingerprint, &bases(), confirmed)
            .map(|protocol| protocol.state.name())
    };
    assert_eq!(by(acting(AZ), account(2), true), Ok(StateName::Shared));
    assert_eq!(by(acting(AZ), account(1), true), Err(Rule::NotNamed(AZ)));
    assert_eq!(by(acting(AZ), None, true), Err(Rule::NotNamed(AZ)));
    assert_eq!(by(on_paper(AZ), None, true), Ok(StateName::Shared));
    assert_eq!(by(acting(AZ), account(2), false), Err(Rule::UnofficialBaseNotConfirmed));

    let share = |change: Instruction| {
        named(drafted().write(&acting(KZ), change).unwrap().share(acting(KZ), wordings("3")).unwrap())
    };
    let russian_alone = instruction(2, replace("art_13", "Стороны", Which::Sole, "Правительства"));
    let missing = Rule::WordingMissing { language: Language::Kazakh, count: 1 };
    assert_eq!(agree(share(russian_alone), AZ, 2), Err(missing));
    let nowhere = instruction(2, Operation::DeleteUnit { at: id("art_19") });
    assert_eq!(agree(share(nowhere), AZ, 2), Err(Rule::InstructionsHindered { count: 1 }));
}

#[test]
fn consent_can_be_taken_back_until_the_signature() {
    let back = agreed().withdraw_agreement(acting(AZ), account(2)).unwrap();
    assert!(back.state.consent_of(AZ).is_none() && back.state.consent_of(KZ).is_some());
    assert_eq!(back.withdraw_agreement(acting(AZ), account(2)), Err(Rule::NothingToWithdraw));
}

#[test]
fn proposed_wording_is_taken_over_in_one_act() {
    let anchor = |words: &str, proposed: Option<&str>| {
        let (words, proposed) = (line(words), proposed.map(line));
        let words = Some(Anchor { language: Language::Kazakh, words, proposed });
        Some(About { instruction: fifteen().id, words })
    };
    let text = || Prose::new("Срок мал.", 100).unwrap();
    let asked = shared().remark(acting(AZ), remark(1), anchor("15", Some("20")), text()).unwrap();
    assert_eq!(shared().remark(acting(AZ), remark(1), anchor("16", None), text()), Err(Rule::WordsGone));
    assert_eq!(asked.clone().accept(acting(AZ), remark(1)), Err(Rule::BelongsTo(KZ)));
    let taken = asked.accept(acting(KZ), remark(1)).unwrap();
    assert_eq!(taken.draft.instructions[0].new_words(Language::Kazakh), Some("20"));
    assert_eq!(
        taken.draft.instructions[0].new_words(Language::Russian),
        Some("15"),
        "each language by itself"
    );
    assert!(taken.is_ahead() && !taken.remarks[0].stands_in(&taken.draft));
    assert_eq!(taken.clone().accept(acting(KZ), remark(1)), Err(Rule::RemarkGone));
    let opposite = taken.remark(acting(AZ), remark(2), anchor("15", Some("25")), text()).unwrap();
    assert_eq!(
        opposite.accept(acting(KZ), remark(2)),
        Err(Rule::WordsGone),
        "another was accepted meanwhile"
    );
}

#[test]
fn drafts_belong_to_the_keeper_and_keep_the_order_of_the_agreement() {
    assert_eq!(drafted().write(&acting(AZ), fifteen()), Err(Rule::BelongsTo(KZ)));
    assert_eq!(
        Protocol::begun(KZ, Draft::default()).share(acting(KZ), wordings("1")),
        Err(Rule::NothingAmended)
    );
    assert_eq!(
        drafted().strike(&acting(KZ), InstructionId::from_chance([7; 16])),
        Err(Rule::InstructionGone)
    );
    let not_shared = Err(Rule::NotInThisStateOfProtocol(StateName::Draft));
    assert_eq!(drafted().withdraw(acting(KZ), Prose::new("причина", 100).unwrap()), not_shared);
    let add = |number, at: &str| instruction(number, Operation::DeleteUnit { at: id(at) });
    let protocol =
        drafted().write(&acting(KZ), add(2, "art_16")).unwrap().write(&acting(KZ), add(3, "art_2__point_5"));
    let order: Vec<_> =
        protocol.unwrap().draft.instructions.iter().map(|one| one.operation.unit().cloned()).collect();
    assert_eq!(order, ["art_2__point_5", "art_7__para_1__subpara_2", "art_16"].map(|unit| Some(id(unit))));
}

#[test]
fn each_party_is_asked_for_its_next_step() {
    assert_eq!(drafted().asks(KZ, false), []);
    let shared = shared();
    assert_eq!(shared.asks(AZ, false), [Asked::Consent, Asked::Review(1)]);
    assert_eq!(shared.asks(KZ, false), [Asked::Consent]);
    let text = Prose::new("Мало.", 100).unwrap();
    let remarked = shared.clone().remark(acting(AZ), remark(1), None, text).unwrap();
    assert_eq!(remarked.asks(AZ, false), [Asked::Consent], "whoever remarked has reviewed");
    assert_eq!(remarked.asks(KZ, false), [Asked::Answers(1), Asked::Consent]);
    let again = remarked.write(&acting(KZ), another()).unwrap().share(acting(KZ), wordings("2")).unwrap();
    assert_eq!(again.asks(AZ, false), [Asked::Consent, Asked::Review(2)], "a new version is reviewed anew");
    let agreed = agreed();
    assert_eq!(agreed.asks(AZ, false), [Asked::Signature]);
    let signed = agreed.sign(acting(AZ), "2026-05-31".parse().unwrap(), place(), signatories()).unwrap();
    assert_eq!(signed.asks(KZ, false), [Asked::Notification]);
    assert_eq!(signed.asks(KZ, true), []);
}

#[test]
fn only_a_version_that_takes_consents_away_says_so() {
    let shared = shared();
    assert!(!shared.has_voided());
    let agreed = agree(shared.clone(), AZ, 2).unwrap();
    let again = |protocol: Protocol| {
        protocol.write(&acting(KZ), another()).unwrap().share(acting(KZ), wordings("2")).unwrap()
    };
    assert!(again(agreed).has_voided());
    assert!(!again(shared).has_voided());
}

#[test]
fn a_remark_is_talked_about_until_its_own_party_is_content() {
    let text = || Prose::new("Почему так?", 100).unwrap();
    let made = shared().remark(acting(AZ), remark(1), None, text()).unwrap();
    assert!(made.remarks[0].awaits(KZ) && !made.remarks[0].awaits(AZ));
    let answered = made.answer(acting(KZ), remark(1), text()).unwrap();
    assert!(answered.remarks[0].awaits(AZ) && !answered.remarks[0].awaits(KZ));
    assert_eq!(
        answered.clone().resolve(acting(KZ), remark(1)),
        Err(Rule::BelongsTo(AZ)),
        "not even by the keeper"
    );
    let resolved = answered.resolve(acting(AZ), remark(1)).unwrap();
    assert!(!resolved.remarks[0].is_open());
    assert_eq!(resolved.clone().resolve(acting(AZ), remark(1)), Err(Rule::RemarkGone));
    let again = resolved.answer(acting(KZ), remark(1), text()).unwrap();
    assert!(again.remarks[0].awaits(AZ), "an answer opens it again");
    assert_eq!(again.remarks[0].answers.len(), 2, "no answer takes another's place");
    let signed = agreed().sign(acting(AZ), "2026-05-31".parse().unwrap(), place(), signatories()).unwrap();
    assert_eq!(signed.resolve(acting(AZ), remark(1)), Err(Rule::NotInThisStateOfProtocol(StateName::Signed)));
}

#[test]
fn what_a_party_keeps_to_itself_is_no_part_of_the_protocol() {
    let anchor = |words: &str| {
        let words = Some(Anchor { language: Language::Russian, words: line(words), proposed: None });
        Some(About { instruction: fifteen().id, words })
    };
    let text = || Prose::new("Мало.", 100).unwrap();
    let kept = shared().remark_to_keep(acting(AZ), remark(1), anchor("15"), text()).unwrap();
    assert_eq!(kept.version, 1);
    assert_eq!(shared().remark_to_keep(acting(AZ), remark(1), anchor("16"), text()), Err(Rule::WordsGone));
    let draft = Err(Rule::NotInThisStateOfProtocol(StateName::Draft));
    assert_eq!(drafted().remark_to_keep(acting(KZ), remark(1), None, text()), draft);

    // Shared later, it cannot be told from one that was never kept.
    let second = shared().write(&acting(KZ), another()).unwrap().share(acting(KZ), wordings("2")).unwrap();
    let shared_late = second.clone().remark(acting(AZ), remark(2), kept.about, kept.text).unwrap();
    assert_eq!(shared_late, second.remark(acting(AZ), remark(2), anchor("15"), text()).unwrap());
    assert_eq!(shared_late.remarks[0].version, 2);
}
