//! What is wrong with a typed form, in words: each fault and each rule has a message of its own.
//!
//! The matches name every variant, so that a new rule cannot be told by nothing.

use domain::places::ClockFault;
use domain::protocols::{Hindrance, structure::NotAUnit};
use domain::rules::{Rule, Source};
use domain::text::TextFault;
use locales::{Value, Words, agreement, dates, papers, times};
use secretariat::Fault;

use crate::{agreement::life::wording::vienna, components::form::Faults};

/// A message by its id, with what fills its places.
type Message = (&'static str, Vec<(&'static str, Value)>);

/// One fault in words. A rule that rests on the Agreement ends with its article.
#[must_use]
pub fn message(words: &Words, fault: &Fault) -> String {
    match fault {
        Fault::Rule(rule) => rule_message(words, rule),
        other => told(words, of_fault(words, other)),
    }
}

/// All faults of a form, at the fields where they are; one without a field is a fault of the whole.
#[must_use]
pub fn faults(words: &Words, faults: &secretariat::Faults) -> Faults {
    let mut ready = Faults::new();
    for (field, fault) in faults.iter() {
        match (field.as_ref(), fault) {
            ("", fault) => ready.at_whole(message(words, fault)),
            // Whoever changes a password is signed in: here no name can be wrong.
            ("current", Fault::WrongNameOrPassword) => {
                ready.at_field("current", words.say("people-password-current-wrong"));
            }
            ("roles", Fault::Required) => ready.at_field("roles", words.say("people-roles-missing")),
            ("file", Fault::Required) => ready.at_field("file", words.say("papers-file-missing")),
            (field, fault) => ready.at_field(field, message(words, fault)),
        }
    }
    ready
}

/// Someone saved first, and the form comes back with what was typed.
#[must_use]
pub fn stale(words: &Words) -> Faults {
    let mut faults = Faults::new();
    faults.at_whole(format!("{}. {}", words.say("errors-409-title"), words.say("errors-409-told")));
    faults
}

fn told(words: &Words, (id, places): Message) -> String {
    words.tell(id, &places)
}

fn of_fault(words: &Words, fault: &Fault) -> Message {
    match fault {
        Fault::Required => bare("fields-missing"),
        Fault::Text(fault) => of_text(fault),
        Fault::NoSuchDay => bare("fields-day-wrong"),
        Fault::NoSuchHour => bare("fields-time-wrong"),
        Fault::NoSuchChoice => bare("fields-unknown-choice"),
        Fault::Clock(fault) => of_clock(words, fault),
        Fault::Rule(rule) => of_rule(words, rule),
        Fault::TooManyLines { most } => ("fields-too-many-lines", vec![("most", (*most).into())]),
        Fault::NoAddress => bare("people-address-wrong"),
        Fault::AddressTaken => bare("people-address-taken"),
        Fault::PasswordLength { least } => ("people-password-length", vec![("least", (*least).into())]),
        Fault::PasswordsDiffer => bare("people-password-differs"),
        Fault::WrongNameOrPassword => bare("people-sign-in-wrong"),
        Fault::Wait { seconds } => ("people-sign-in-too-often", vec![("seconds", (*seconds).into())]),
        Fault::InvitationSpent => bare("people-invitation-used"),
        Fault::WrongRows { rows } => ("delegations-table-wrong-rows", vec![("rows", (*rows).into())]),
        Fault::TooLarge { most } => {
            ("papers-file-too-large", vec![("most", papers::size(words, *most).into())])
        }
        Fault::UploadsFull { most } => ("papers-uploads-full", vec![("most", (*most).into())]),
        Fault::UploadGone => bare("papers-upload-gone"),
        Fault::Hindered(why) => of_hindrance(why),
        Fault::FileNotRead { line: Some(line) } => {
            ("agreement-text-file-not-read-line", vec![("line", (*line).into())])
        }
        Fault::FileNotRead { line: None } => bare("agreement-text-file-not-read"),
        Fault::FileOfOtherLanguage { language } => {
            ("agreement-text-file-of-other-language", vec![("language", words.name_of(*language).into())])
        }
        Fault::LinesLeft { count } => ("agreement-text-lines-left", vec![("count", (*count).into())]),
        Fault::AbsentWithHours => bare("delegations-attendance-absent-with-hours"),
    }
}

const fn bare(id: &'static str) -> Message {
    (id, Vec::new())
}

fn of_text(fault: &TextFault) -> Message {
    match fault {
        TextFault::Empty => bare("fields-missing"),
        TextFault::TooLong { most, .. } => ("fields-too-long", vec![("most", (*most).into())]),
        TextFault::Unprintable(letter) => ("fields-character", vec![("character", named(*letter).into())]),
    }
}

/// A letter by its code point, since many that cannot be printed cannot be seen either; and as it looks, where it does.
fn named(letter: char) -> String {
    let code = format!("U+{:04X}", u32::from(letter));
    if letter.is_alphanumeric() { format!("{letter} ({code})") } else { code }
}

fn of_clock(words: &Words, fault: &ClockFault) -> Message {
    match fault {
        ClockFault::UnknownZone(_) => bare("fields-zone-unknown"),
        ClockFault::Skipped { last, next } => (
            "fields-time-skipped",
            vec![
                ("last", times::clock(words, last.time()).into()),
                ("next", times::clock(words, next.time()).into()),
            ],
        ),
    }
}

/// A broken rule in words; one that rests on the Agreement, or on the Vienna Convention, ends with its article.
#[must_use]
pub fn rule_message(words: &Words, rule: &Rule) -> String {
    let told = told(words, of_rule(words, rule));
    match rule.source() {
        Source::Product => told,
        Source::Agreement(article, paragraph) => {
            let article = agreement::reference(words, article, paragraph);
            format!("{} ({article}).", told.trim_end_matches('.'))
        }
        Source::ViennaConvention(article) => {
            format!("{} ({}).", told.trim_end_matches('.'), vienna(words, article))
        }
    }
}

fn of_rule(words: &Words, rule: &Rule) -> Message {
    match rule {
        Rule::OutOfTurnWithoutReason { due } => {
            ("sessions-rule-out-of-turn-without-reason", vec![("party", (*due).into())])
        }
        Rule::CityOutsideHostState { .. } => bare("sessions-rule-city-outside-host-state"),
        Rule::EndsBeforeItBegins { first, last } => (
            "sessions-rule-ends-before-it-begins",
            vec![("first", dates::day(words, *first).into()), ("last", dates::day(words, *last).into())],
        ),
        Rule::TooLong { most } => ("sessions-rule-too-long", vec![("most", (*most).into())]),
        Rule::InThePast { .. } => bare("sessions-rule-in-the-past"),
        Rule::AnswerTooLate => bare("sessions-rule-answer-too-late"),
        Rule::NotInThisState(state) => (
            "sessions-rule-not-in-this-state",
            vec![("state", words.say(&format!("sessions-state-{}", state.key())).into())],
        ),
        Rule::BelongsTo(party) => ("sessions-rule-belongs-to", vec![("party", (*party).into())]),
        Rule::NotYetBegun(day) => {
            ("sessions-rule-not-yet-begun", vec![("day", dates::day(words, *day).into())])
        }
        Rule::AgendaNotAgreed => bare("sessions-rule-agenda-not-agreed"),
        Rule::AgendaEmpty => bare("sessions-rule-agenda-empty"),
        Rule::AgendaFull { most } => ("sessions-rule-agenda-full", vec![("most", (*most).into())]),
        Rule::ItemGone => bare("sessions-rule-item-gone"),
        Rule::HostDelegationMissing => bare("sessions-rule-host-delegation-missing"),
        Rule::AnotherInSession => bare("sessions-rule-another-in-session"),
        Rule::ItemOfTheOther => bare("sessions-rule-item-of-the-other"),
        Rule::OpeningPositionTooLate => bare("sessions-rule-opening-position-too-late"),
        Rule::TwoHeads => bare("sessions-rule-two-heads"),
        Rule::OwnRoles => bare("sessions-rule-own-roles"),
        Rule::LeftBeforeArriving => bare("sessions-rule-left-before-arriving"),
        Rule::DelegationEmpty => bare("sessions-rule-delegation-empty"),
        Rule::DelegationFull { most } => ("sessions-rule-delegation-full", vec![("most", (*most).into())]),
        Rule::SamePersonTwice => bare("sessions-rule-same-person-twice"),
        Rule::CompositionNeedsNote => bare("communications-rule-needs-diplomatic-channels"),
        Rule::CompositionEmpty => bare("commission-rule-empty"),
        Rule::CompositionFull { most } => ("commission-rule-full", vec![("most", (*most).into())]),
        Rule::TwoCoChairs => bare("commission-rule-two-co-chairs"),
        Rule::SeatedTwice => bare("commission-rule-seated-twice"),
        Rule::HeadMissing(party) => ("sessions-rule-head-missing", vec![("party", (*party).into())]),
        Rule::NotTheHead(party) => ("sessions-rule-not-the-head", vec![("party", (*party).into())]),
        Rule::DayOutsideSession { first, last } => {
            ("sessions-rule-day-outside-session", vec![("days", dates::range(words, *first, *last).into())])
        }
        Rule::DayAhead { .. } => bare("sessions-rule-day-ahead"),
        Rule::DayTooEarly { earliest } => {
            ("minutes-rule-day-too-early", vec![("day", dates::day(words, *earliest).into())])
        }
        Rule::NotInThisStateOfMinutes(state) => {
            ("minutes-rule-not-in-this-state", vec![("state", state.key().into())])
        }
        Rule::TextsMissing { language, count } => (
            "minutes-rule-texts-missing",
            vec![("language", language.tag().into()), ("count", (*count).into())],
        ),
        Rule::NotALanguageOfMinutes(language) => {
            ("minutes-rule-not-a-language", vec![("language", language.tag().into())])
        }
        Rule::TextMoved => bare("minutes-rule-text-moved"),
        Rule::TranscribedFromPaper => bare("minutes-rule-transcribed-from-paper"),
        Rule::ItemStays => bare("sessions-rule-item-stays"),
        Rule::DecisionStands => bare("minutes-rule-decision-stands"),
        Rule::NothingToWithdraw => bare("minutes-rule-nothing-to-withdraw"),
        Rule::WrittenItemGone => bare("minutes-rule-written-item-gone"),
        Rule::DecisionGone => bare("minutes-rule-decision-gone"),
        Rule::DecisionsFull { most } => ("minutes-rule-decisions-full", vec![("most", (*most).into())]),
        Rule::RemarkGone => bare("minutes-rule-remark-gone"),
        Rule::NotInThisStateOfDecision(state) => {
            ("minutes-rule-not-in-this-state-of-decision", vec![("state", state.key().into())])
        }
        Rule::NotByALaterSession(number) => {
            ("minutes-rule-not-by-a-later-session", vec![("number", (*number).into())])
        }
        Rule::NothingToDispute => bare("minutes-rule-nothing-to-dispute"),
        Rule::NeedsDiplomaticChannels => bare("communications-rule-needs-diplomatic-channels"),
        Rule::NeedsWriting => bare("communications-rule-needs-writing"),
        Rule::ContentsFull { most } => ("communications-rule-contents-full", vec![("most", (*most).into())]),
        Rule::NumberMissing => bare("communications-rule-number-missing"),
        Rule::DayMissing => bare("communications-rule-day-missing"),
        Rule::TextMissing => bare("communications-rule-text-missing"),
        Rule::NumberTaken { year } => {
            ("communications-rule-number-taken", vec![("year", year.to_string().into())])
        }
        Rule::DispatchedBeforeDated { dated } => {
            ("communications-rule-dispatched-before-dated", vec![("day", dates::day(words, *dated).into())])
        }
        Rule::DatedAfterDispatch { dispatched } => {
            ("communications-rule-dated-after-dispatch", vec![("day", dates::day(words, *dispatched).into())])
        }
        Rule::ReceivedBeforeDispatch { dispatched } => (
            "communications-rule-received-before-dispatch",
            vec![("day", dates::day(words, *dispatched).into())],
        ),
        Rule::ReceivedBeforeSignature { signed } => (
            "communications-rule-received-before-signature",
            vec![("day", dates::day(words, *signed).into())],
        ),
        Rule::NotInThisStateOfCommunication(state) => (
            "communications-rule-not-in-this-state",
            vec![("state", words.say(&format!("communications-state-{}", state.key())).into())],
        ),
        Rule::SignedBeforeApproval { approved } => {
            ("agreement-rule-signed-before-approval", vec![("day", dates::day(words, *approved).into())])
        }
        Rule::NoTerminationToRevoke => bare("agreement-rule-no-termination-to-revoke"),
        Rule::MarkingFixed => bare("communications-rule-marking-fixed"),
        Rule::NothingCorrected => bare("communications-rule-nothing-corrected"),
        Rule::CorrectionsFull { most } => {
            ("communications-rule-corrections-full", vec![("most", (*most).into())])
        }
        Rule::AuthorityNotOnList => bare("communications-rule-authority-not-on-list"),
        Rule::AuthorityListedBefore => bare("communications-rule-authority-listed-before"),
        Rule::SplitIntoOne => bare("communications-rule-split-into-one"),
        Rule::MergedOfOne => bare("communications-rule-merged-of-one"),
        Rule::AbsorbedByItself => bare("communications-rule-absorbed-by-itself"),
        Rule::KindNotTaken => bare("papers-rule-kind-not-taken"),
        Rule::SameFile => bare("papers-rule-same-file"),
        Rule::VersionsFull { most } => ("papers-rule-versions-full", vec![("most", (*most).into())]),
        Rule::PapersFull { most } => ("papers-rule-papers-full", vec![("most", (*most).into())]),
        Rule::PaperDispatched => bare("papers-rule-dispatched"),
        Rule::PaperShared => bare("papers-rule-shared"),
        Rule::PaperNotShared => bare("papers-rule-not-shared"),
        Rule::MinutesNotSigned => bare("papers-rule-minutes-not-signed"),
        Rule::NotAScan => bare("papers-rule-not-a-scan"),
        Rule::PaperSealed => bare("papers-rule-sealed"),
        Rule::PaperRecalled => bare("papers-rule-recalled"),
        Rule::PaperNotSealed => bare("papers-rule-not-sealed"),
        Rule::CorrectionAwaited => bare("papers-rule-correction-awaited"),
        Rule::NoCorrection => bare("papers-rule-no-correction"),
        Rule::OwnCorrection => bare("papers-rule-own-correction"),
        Rule::OwnEntry => bare("agreement-rule-own-entry"),
        Rule::EntryConfirmed => bare("agreement-rule-entry-confirmed"),
        Rule::NumberHeldAlready => bare("sessions-rule-number-held-already"),
        Rule::EvidenceInWriting => bare("recordings-rule-evidence-in-writing"),
        Rule::EvidenceNotEntered => bare("recordings-rule-evidence-not-entered"),
        Rule::TakesPartItself(party) => {
            ("recordings-rule-takes-part-itself", vec![("party", (*party).into())])
        }
        Rule::OwnRecording => bare("recordings-rule-own-recording"),
        Rule::RecordingConfirmed => bare("recordings-rule-confirmed"),
        Rule::NotInThisStateOfProtocol(state) => {
            ("protocols-rule-not-in-this-state", vec![("state", state.key().into())])
        }
        Rule::InstructionsFull { most } => {
            ("protocols-rule-instructions-full", vec![("most", (*most).into())])
        }
        Rule::InstructionGone => bare("protocols-rule-instruction-gone"),
        Rule::NothingAmended => bare("protocols-rule-nothing-amended"),
        Rule::WordsGone => bare("protocols-rule-words-gone"),
        Rule::NotNamed(party) => ("protocols-rule-not-named", vec![("party", (*party).into())]),
        Rule::WordingMissing { language, count } => (
            "protocols-rule-wording-missing",
            vec![("language", language.tag().into()), ("count", (*count).into())],
        ),
        Rule::InstructionsHindered { count } => {
            ("protocols-rule-instructions-hindered", vec![("count", (*count).into())])
        }
        Rule::UnofficialBaseNotConfirmed => bare("protocols-rule-unofficial-base"),
    }
}

/// Why an instruction cannot be done to a text, in words.
#[must_use]
pub fn hindrance(words: &Words, why: &Hindrance) -> String {
    told(words, of_hindrance(why))
}

fn of_hindrance(why: &Hindrance) -> Message {
    match why {
        Hindrance::UnitGone => bare("protocols-hindrance-unit-gone"),
        Hindrance::WordsNotFound => bare("protocols-hindrance-words-not-found"),
        Hindrance::StandSeveralTimes(times) => {
            ("protocols-hindrance-stand-several-times", vec![("count", (*times).into())])
        }
        Hindrance::NotSoOften(times) => {
            ("protocols-hindrance-not-so-often", vec![("count", (*times).into())])
        }
        Hindrance::SameWords(_) => bare("protocols-hindrance-same-words"),
        Hindrance::WithinReplaced(_) => bare("protocols-hindrance-within-replaced"),
        Hindrance::NumberTaken => bare("protocols-hindrance-number-taken"),
        Hindrance::NumberSkips { next } => {
            ("protocols-hindrance-number-skips", vec![("next", next.to_string().into())])
        }
        Hindrance::OtherMark => bare("protocols-hindrance-other-mark"),
        Hindrance::InItsParts => bare("protocols-hindrance-in-its-parts"),
        Hindrance::NotAUnit(fault) => bare(match fault {
            NotAUnit::OneParagraph => "protocols-hindrance-one-paragraph",
            NotAUnit::LinesBeforeList => "protocols-hindrance-lines-before-list",
            NotAUnit::NumbersNotInOrder => "protocols-hindrance-numbers-not-in-order",
            NotAUnit::PointsHere => "protocols-hindrance-points-here",
            NotAUnit::NotAsAWhole => "protocols-hindrance-not-as-a-whole",
        }),
    }
}

#[cfg(test)]
mod tests;
