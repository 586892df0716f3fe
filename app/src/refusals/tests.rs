use std::collections::BTreeSet;

use chrono::NaiveDate;
use domain::languages::Language;
use domain::parties::Party;
use domain::sessions::StateName;
use domain::{agreement::Number, communications, decisions, identifiers::InstructionId, minutes, protocols};
use locales::{MISSING_OPEN, ids};

use super::*;

fn day(iso: &str) -> NaiveDate {
    iso.parse().unwrap()
}

/// One of each rule.
fn rules() -> Vec<Rule> {
    let mut rules = vec![
        Rule::OutOfTurnWithoutReason { due: Party::Kazakhstan },
        Rule::OutOfTurnWithoutReason { due: Party::Azerbaijan },
        Rule::CityOutsideHostState { state: Party::Kazakhstan },
        Rule::EndsBeforeItBegins { first: day("2026-06-18"), last: day("2026-06-17") },
        Rule::TooLong { most: 31 },
        Rule::InThePast { today: day("2026-05-12") },
        Rule::AnswerTooLate,
        Rule::BelongsTo(Party::Azerbaijan),
        Rule::NotYetBegun(day("2026-06-17")),
        Rule::AgendaNotAgreed,
        Rule::AgendaEmpty,
        Rule::AgendaFull { most: 60 },
        Rule::ItemGone,
        Rule::HostDelegationMissing,
        Rule::AnotherInSession,
        Rule::ItemOfTheOther,
        Rule::OpeningPositionTooLate,
        Rule::TwoHeads,
        Rule::OwnRoles,
        Rule::LeftBeforeArriving,
        Rule::DelegationEmpty,
        Rule::DelegationFull { most: 60 },
        Rule::SamePersonTwice,
        Rule::CompositionNeedsNote,
        Rule::CompositionEmpty,
        Rule::CompositionFull { most: 100 },
        Rule::TwoCoChairs,
        Rule::SeatedTwice,
        Rule::HeadMissing(Party::Kazakhstan),
        Rule::NotTheHead(Party::Azerbaijan),
        Rule::DayOutsideSession { first: day("2026-06-17"), last: day("2026-06-18") },
        Rule::DayAhead { today: day("2026-06-17") },
        Rule::DayTooEarly { earliest: day("2026-06-17") },
        Rule::TextMoved,
        Rule::TranscribedFromPaper,
        Rule::DecisionStands,
        Rule::ItemStays,
        Rule::NothingToWithdraw,
        Rule::WrittenItemGone,
        Rule::DecisionGone,
        Rule::DecisionsFull { most: 60 },
        Rule::RemarkGone,
        Rule::NotByALaterSession(5),
        Rule::NothingToDispute,
        Rule::NeedsDiplomaticChannels,
        Rule::NeedsWriting,
        Rule::ContentsFull { most: 40 },
        Rule::NumberMissing,
        Rule::DayMissing,
        Rule::TextMissing,
        Rule::NumberTaken { year: 2026 },
        Rule::DispatchedBeforeDated { dated: day("2026-03-02") },
        Rule::DatedAfterDispatch { dispatched: day("2026-03-02") },
        Rule::ReceivedBeforeDispatch { dispatched: day("2026-03-02") },
        Rule::ReceivedBeforeSignature { signed: day("2026-03-02") },
        Rule::SignedBeforeApproval { approved: day("2005-05-21") },
        Rule::NoTerminationToRevoke,
        Rule::MarkingFixed,
        Rule::NothingCorrected,
        Rule::CorrectionsFull { most: 50 },
        Rule::AuthorityNotOnList,
        Rule::AuthorityListedBefore,
        Rule::SplitIntoOne,
        Rule::MergedOfOne,
        Rule::AbsorbedByItself,
        Rule::KindNotTaken,
        Rule::SameFile,
        Rule::VersionsFull { most: 100 },
        Rule::PapersFull { most: 200 },
        Rule::PaperDispatched,
        Rule::PaperShared,
        Rule::PaperNotShared,
        Rule::MinutesNotSigned,
        Rule::NotAScan,
        Rule::PaperSealed,
        Rule::PaperRecalled,
        Rule::PaperNotSealed,
        Rule::CorrectionAwaited,
        Rule::NoCorrection,
        Rule::OwnCorrection,
        Rule::OwnEntry,
        Rule::EntryConfirmed,
        Rule::NumberHeldAlready,
        Rule::EvidenceInWriting,
        Rule::EvidenceNotEntered,
        Rule::TakesPartItself(Party::Azerbaijan),
        Rule::OwnRecording,
        Rule::RecordingConfirmed,
        Rule::InstructionsFull { most: 100 },
        Rule::InstructionGone,
        Rule::NothingAmended,
        Rule::WordsGone,
        Rule::NotNamed(Party::Azerbaijan),
        Rule::InstructionsHindered { count: 2 },
        Rule::UnofficialBaseNotConfirmed,
    ];
    rules.extend(communications::StateName::ALL.map(Rule::NotInThisStateOfCommunication));
    rules.extend(StateName::ALL.map(Rule::NotInThisState));
    rules.extend(minutes::StateName::ALL.map(Rule::NotInThisStateOfMinutes));
    rules.extend(decisions::StateName::ALL.map(Rule::NotInThisStateOfDecision));
    rules.extend(Language::ALL.map(|language| Rule::TextsMissing { language, count: 2 }));
    rules.extend(Language::ALL.map(Rule::NotALanguageOfMinutes));
    rules.extend(Language::ALL.map(|language| Rule::WordingMissing { language, count: 2 }));
    rules.extend(protocols::StateName::ALL.map(Rule::NotInThisStateOfProtocol));
    rules
}

/// One of each other fault.
fn others() -> Vec<Fault> {
    let at = |iso: &str| iso.parse().unwrap();
    vec![
        Fault::Required,
        Fault::Text(TextFault::Empty),
        Fault::Text(TextFault::TooLong { most: 300, found: 301 }),
        Fault::Text(TextFault::Unprintable('\u{202e}')),
        Fault::NoSuchDay,
        Fault::NoSuchHour,
        Fault::NoSuchChoice,
        Fault::Clock(ClockFault::UnknownZone("Asia/Nowhere".into())),
        Fault::Clock(ClockFault::Skipped {
            last: at("2015-03-29T04:00:00"),
            next: at("2015-03-29T05:00:00"),
        }),
        Fault::TooManyLines { most: 60 },
        Fault::TooLarge { most: 268_435_456 },
        Fault::UploadsFull { most: 20 },
        Fault::UploadGone,
        Fault::LinesLeft { count: 2 },
        Fault::FileNotRead { line: Some(7) },
        Fault::FileNotRead { line: None },
        Fault::FileOfOtherLanguage { language: Language::Kazakh },
        Fault::NoAddress,
        Fault::AddressTaken,
        Fault::PasswordLength { least: 12 },
        Fault::PasswordsDiffer,
        Fault::WrongNameOrPassword,
        Fault::Wait { seconds: 21 },
        Fault::InvitationSpent,
        Fault::WrongRows { rows: 2 },
        Fault::AbsentWithHours,
    ]
    .into_iter()
    .chain(hindrances().into_iter().map(Fault::Hindered))
    .collect()
}

/// One of each hindrance of an instruction.
fn hindrances() -> Vec<Hindrance> {
    let other = InstructionId::from_chance([1; 16]);
    let units = [
        NotAUnit::OneParagraph,
        NotAUnit::LinesBeforeList,
        NotAUnit::NumbersNotInOrder,
        NotAUnit::PointsHere,
        NotAUnit::NotAsAWhole,
    ];
    let others = [
        Hindrance::UnitGone,
        Hindrance::WordsNotFound,
        Hindrance::StandSeveralTimes(2),
        Hindrance::NotSoOften(1),
        Hindrance::SameWords(other),
        Hindrance::WithinReplaced(other),
        Hindrance::NumberTaken,
        Hindrance::NumberSkips { next: Number::first() },
        Hindrance::OtherMark,
        Hindrance::InItsParts,
    ];
    others.into_iter().chain(units.map(Hindrance::NotAUnit)).collect()
}

#[test]
fn every_fault_has_words_in_every_language() {
    for language in Language::ALL {
        let words = Words::of(language);
        for fault in rules().into_iter().map(Fault::Rule).chain(others()) {
            let told = message(words, &fault);
            assert!(!told.is_empty() && !told.contains(MISSING_OPEN), "{language:?}: {told}");
        }
    }
}

#[test]
fn every_message_about_a_rule_is_told_by_one() {
    let words = Words::of(Language::Russian);
    let told: BTreeSet<&str> = rules().iter().map(|rule| of_rule(words, rule).0).collect();
    let written = ids(Language::Russian);
    let of_a_rule = |id: &&str| {
        [
            "sessions",
            "minutes",
            "protocols",
            "communications",
            "commission",
            "agreement",
            "papers",
            "recordings",
        ]
        .iter()
        .any(|room| id.starts_with(&format!("{room}-rule-")))
    };
    let written = written.iter().map(String::as_str).filter(of_a_rule).collect();
    assert_eq!(told, written);
}

#[test]
fn what_rests_on_a_treaty_says_so_and_nothing_else_does() {
    let words = Words::of(Language::English);
    for rule in rules() {
        let told = message(words, &Fault::Rule(rule.clone()));
        let cites = told.contains("Article");
        assert_eq!(cites, rule.source() != Source::Product, "{told}");
    }
    let turn = message(words, &Fault::Rule(Rule::OutOfTurnWithoutReason { due: Party::Kazakhstan }));
    assert!(turn.ends_with("(Article\u{a0}12(2))."), "{turn}");
}

#[test]
fn a_letter_that_cannot_be_seen_is_named() {
    let words = Words::of(Language::English);
    for (letter, name) in
        [('\u{202e}', "U+202E"), ('漢', "漢 (U+6F22)"), ('₼', "U+20BC"), ('\u{0}', "U+0000")]
    {
        let told = message(words, &Fault::Text(TextFault::Unprintable(letter)));
        assert!(told.contains(&format!("character {name} ")), "{told}");
    }
}

#[test]
fn faults_stand_at_their_fields_and_the_rest_above() {
    let words = Words::of(Language::English);
    let mut noted = secretariat::Faults::one("", Fault::WrongNameOrPassword);
    noted.note("name", Fault::Required);
    noted.note("current", Fault::WrongNameOrPassword);
    let ready = faults(words, &noted);
    assert_eq!(ready.whole(), [words.say("people-sign-in-wrong")]);
    assert_eq!(ready.at("name"), Some(words.say("fields-missing").as_str()));
    assert_eq!(ready.at("current"), Some(words.say("people-password-current-wrong").as_str()));
}
