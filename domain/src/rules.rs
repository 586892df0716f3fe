//! Every refusal that a rule can give, with the article it rests on.
//!
//! Long because each refusal stands here once, with its source.

use chrono::NaiveDate;

use crate::{
    communications, decisions, languages::Language, minutes, parties::Party, protocols, sessions::StateName,
};

/// Where a rule comes from: nobody may think that the Agreement says what only we say.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Source {
    /// A provision of the Agreement: article and paragraph.
    Agreement(u8, Option<u8>),
    /// An article of the Vienna Convention on the Law of Treaties.
    ViennaConvention(u8),
    /// Our own choice, labelled as such wherever it is shown.
    Product,
}

/// A rule of the house that an act would break.
#[derive(Clone, PartialEq, Eq, Debug, thiserror::Error)]
pub enum Rule {
    /// Sessions are held alternately (Art. 12(2)); a host out of turn needs a reason, which both Parties see.
    #[error("the host is out of turn and no reason is given")]
    OutOfTurnWithoutReason {
        /// Whose turn it is.
        due: Party,
    },
    /// The city lies in the State of the host (Art. 12(2)).
    #[error("the city lies outside the State of the host")]
    CityOutsideHostState {
        /// The Party in whose State the city lies.
        state: Party,
    },
    /// A session ends on the day on which it begins, or later.
    #[error("the session would end before it begins")]
    EndsBeforeItBegins {
        /// First day.
        first: NaiveDate,
        /// Last day.
        last: NaiveDate,
    },
    /// A session longer than this is a slip of the pen.
    #[error("the session would last longer than {most} days")]
    TooLong {
        /// The most days.
        most: i64,
    },
    /// What is still to be held cannot begin on a day that is over.
    #[error("the first day is over")]
    InThePast {
        /// The day of the act.
        today: NaiveDate,
    },
    /// An answer after the session would have begun helps nobody.
    #[error("the answer would come after the session begins")]
    AnswerTooLate,
    /// The session has gone on to a state in which this act has no place.
    #[error("not possible while the session is {0:?}")]
    NotInThisState(StateName),
    /// The other Party must act, or the other Party's secretary does this.
    #[error("this act belongs to another")]
    BelongsTo(Party),
    /// A session opens on its first day or later.
    #[error("the session begins on {0}")]
    NotYetBegun(NaiveDate),
    /// Convening needs the agenda agreed by both Parties in one version.
    #[error("the agenda is not agreed by both Parties")]
    AgendaNotAgreed,
    /// An agenda with no item says nothing to agree.
    #[error("the agenda is empty")]
    AgendaEmpty,
    /// An agenda longer than this cannot be gone through.
    #[error("the agenda has {most} items already")]
    AgendaFull {
        /// The most items.
        most: usize,
    },
    /// Someone took the item off meanwhile.
    #[error("the item is no longer on the agenda")]
    ItemGone,
    /// Convening needs the delegation of the host, headed and shared with the other Party.
    #[error("the host's delegation has no head")]
    HostDelegationMissing,
    /// While another session is in session, none opens.
    #[error("another session is in session")]
    AnotherInSession,
    /// An item belongs to the Party that put it on the agenda.
    #[error("the item belongs to the other Party")]
    ItemOfTheOther,
    /// The opening position is recorded once, before the first proposal.
    #[error("sessions are already on record")]
    OpeningPositionTooLate,
    /// A delegation has one head.
    #[error("a delegation has one head")]
    TwoHeads,
    /// Nobody changes their own roles: another administrator does \[product\].
    #[error("one's own roles")]
    OwnRoles,
    /// Who leaves after arriving, leaves later than they came.
    #[error("departure before arrival")]
    LeftBeforeArriving,
    /// A delegation of nobody says nothing to tell the other Party \[product\].
    #[error("the delegation is empty")]
    DelegationEmpty,
    /// A delegation larger than this is a slip of the pen \[product\].
    #[error("the delegation has more than {most} members")]
    DelegationFull {
        /// The most members.
        most: usize,
    },
    /// A person stands once on the list of a delegation \[product\].
    #[error("a person stands twice on the list")]
    SamePersonTwice,
    /// The composition of the Joint Commission is notified through diplomatic channels, and its establishment with it.
    #[error("the composition goes through diplomatic channels")]
    CompositionNeedsNote,
    /// A composition of nobody says nothing to notify \[product\].
    #[error("the composition is empty")]
    CompositionEmpty,
    /// A composition larger than this is a slip of the pen \[product\].
    #[error("the composition has more than {most} members")]
    CompositionFull {
        /// The most members.
        most: usize,
    },
    /// Each Party has one co-chair of the Joint Commission \[product\].
    #[error("a Party has one co-chair")]
    TwoCoChairs,
    /// A person stands once in a composition \[product\].
    #[error("a person stands twice in the composition")]
    SeatedTwice,
    /// Agreeing to minutes and signing them is for the head of each delegation \[product\].
    #[error("the delegation of {0:?} has no head")]
    HeadMissing(Party),
    /// Only the account linked to the head of the delegation agrees to minutes on screen \[product\].
    #[error("this is for the head of the delegation of {0:?}")]
    NotTheHead(Party),
    /// Attendance is kept for the days of the session \[product\].
    #[error("the session lasts from {first} to {last}")]
    DayOutsideSession {
        /// First day.
        first: NaiveDate,
        /// Last day.
        last: NaiveDate,
    },
    /// What is recorded as done was done today or before \[product\].
    #[error("the day is still ahead")]
    DayAhead {
        /// The day of the act.
        today: NaiveDate,
    },
    /// Minutes are not signed before the session begins \[product\].
    #[error("the day comes before {earliest}")]
    DayTooEarly {
        /// The earliest day that can be.
        earliest: NaiveDate,
    },
    /// The minutes have gone on to a state in which this act has no place \[product\].
    #[error("not possible while the minutes are {0:?}")]
    NotInThisStateOfMinutes(minutes::StateName),
    /// Minutes circulate when every text of the languages of the original is there \[product\].
    #[error("{count} texts in {language:?} are missing or not checked")]
    TextsMissing {
        /// In which language.
        language: Language,
        /// How many.
        count: usize,
    },
    /// Minutes are written and rendered in the three languages of the Agreement (final clause) \[product\].
    #[error("minutes have no text in {0:?}")]
    NotALanguageOfMinutes(Language),
    /// Consent is to the text that was read; another has been circulated since \[product\].
    #[error("the text is no longer the one that was read")]
    TextMoved,
    /// What is transcribed from a signed original is entered as it stands there, and neither circulated nor agreed anew
    /// \[product\].
    #[error("minutes transcribed from a signed original are entered, not circulated")]
    TranscribedFromPaper,
    /// An item of the agenda of a session that was held stays: its title can be corrected \[product\].
    #[error("an item that was entered stays")]
    ItemStays,
    /// A decision that stands in the register is corrected, never struck \[product\].
    #[error("the decision stands in the register")]
    DecisionStands,
    /// There is no consent of this Party to withdraw \[product\].
    #[error("this Party has not agreed")]
    NothingToWithdraw,
    /// An item on which something is written stays in the minutes \[product\].
    #[error("minutes are written on an item that left the agenda")]
    WrittenItemGone,
    /// Someone struck the decision meanwhile \[product\].
    #[error("the decision is no longer in the minutes")]
    DecisionGone,
    /// More decisions on one item cannot be gone through \[product\].
    #[error("the item has {most} decisions already")]
    DecisionsFull {
        /// The most decisions.
        most: usize,
    },
    /// There is no such remark \[product\].
    #[error("there is no such remark")]
    RemarkGone,
    /// The decision has gone on to a state in which this act has no place \[product\].
    #[error("not possible while the decision is {0:?}")]
    NotInThisStateOfDecision(decisions::StateName),
    /// What a session decided only a later one gives up \[product\].
    #[error("only a session after No. {0} can give the decision up")]
    NotByALaterSession(u32),
    /// A Party disputes what the other has reported \[product\].
    #[error("the other Party has reported nothing")]
    NothingToDispute,
    /// The lists of authorities and the composition of the Joint Commission move through diplomatic channels: by note.
    #[error("this goes through diplomatic channels")]
    NeedsDiplomaticChannels,
    /// Notifications of completed procedures and of termination are in writing.
    #[error("this goes in writing")]
    NeedsWriting,
    /// More things in one communication cannot be gone through \[product\].
    #[error("the communication carries {most} things already")]
    ContentsFull {
        /// The most things.
        most: usize,
    },
    /// What leaves in writing bears the sender's number \[practice\].
    #[error("the number is missing")]
    NumberMissing,
    /// What leaves bears its day \[practice\].
    #[error("the day is missing")]
    DayMissing,
    /// What leaves says something \[product\].
    #[error("the text is missing")]
    TextMissing,
    /// Another communication of the sender bears this number in this year \[practice\].
    #[error("the number is taken in {year}")]
    NumberTaken {
        /// The year.
        year: i32,
    },
    /// A communication leaves on the day that it bears, or later \[product\].
    #[error("the communication bears the day {dated}")]
    DispatchedBeforeDated {
        /// The day that it bears.
        dated: NaiveDate,
    },
    /// The day that it bears is that of its dispatch, or earlier \[product\].
    #[error("the communication left on {dispatched}")]
    DatedAfterDispatch {
        /// When it left.
        dispatched: NaiveDate,
    },
    /// Nothing is received before it leaves \[product\].
    #[error("the communication left on {dispatched}")]
    ReceivedBeforeDispatch {
        /// When it left.
        dispatched: NaiveDate,
    },
    /// A notification about an instrument is not received before its signature \[product\].
    #[error("the instrument was signed on {signed}")]
    ReceivedBeforeSignature {
        /// When it was signed.
        signed: NaiveDate,
    },
    /// The Agreement was signed after its draft was approved \[product\].
    #[error("the draft was approved on {approved}")]
    SignedBeforeApproval {
        /// When the draft was approved.
        approved: NaiveDate,
    },
    /// Only a notice of termination that has left and not yet taken effect is taken back.
    #[error("there is no notice of termination to take back")]
    NoTerminationToRevoke,
    /// The communication has gone on to a state in which this act has no place \[product\].
    #[error("not possible while the communication is {0:?}")]
    NotInThisStateOfCommunication(communications::StateName),
    /// The degree of protection that the sender set is not changed.
    #[error("the marking is fixed")]
    MarkingFixed,
    /// A correction corrects something \[product\].
    #[error("nothing is corrected")]
    NothingCorrected,
    /// A record that was corrected so often is mended by a new communication \[product\].
    #[error("a communication is corrected at most {most} times")]
    CorrectionsFull {
        /// The most corrections.
        most: usize,
    },
    /// A change concerns authorities that are on the list on its day.
    #[error("an authority is not on the list on that day")]
    AuthorityNotOnList,
    /// What joins the list is new to it \[product\].
    #[error("the authority was on the list before")]
    AuthorityListedBefore,
    /// What is divided becomes several \[product\].
    #[error("an authority is divided into at least two")]
    SplitIntoOne,
    /// What merges were several \[product\].
    #[error("at least two authorities merge")]
    MergedOfOne,
    /// Tasks pass to another authority \[product\].
    #[error("an authority cannot be absorbed by itself")]
    AbsorbedByItself,
    /// What a browser or a desk could run is no paper, whatever it is called \[product\].
    #[error("this kind of file is not taken")]
    KindNotTaken,
    /// The same bytes again say nothing new \[product\].
    #[error("the file is the version that is there already")]
    SameFile,
    /// More versions of one paper cannot be gone through \[product\].
    #[error("the paper has {most} versions already")]
    VersionsFull {
        /// The most versions.
        most: usize,
    },
    /// More papers of one thing cannot be gone through \[product\].
    #[error("there are {most} papers already")]
    PapersFull {
        /// The most papers.
        most: usize,
    },
    /// What left with a communication stays as it was sent \[product\].
    #[error("the paper left with its communication")]
    PaperDispatched,
    /// What is shared is never taken back, and not shared twice \[product\].
    #[error("the paper is shared already")]
    PaperShared,
    /// What only one Party knows cannot be closed to changes by both \[product\].
    #[error("the paper is not shared")]
    PaperNotShared,
    /// A scan is of minutes that are signed \[product\].
    #[error("the minutes are not signed")]
    MinutesNotSigned,
    /// Only scans of signed minutes are sealed \[product\].
    #[error("the paper is no scan of signed minutes")]
    NotAScan,
    /// After sealing there is only a correction that both Parties agree to \[product\].
    #[error("the paper is sealed")]
    PaperSealed,
    /// Whoever entered a text does not confirm it as well \[product\].
    #[error("the own Party entered it")]
    OwnEntry,
    /// What is confirmed is corrected, and not judged again \[product\].
    #[error("it is confirmed already")]
    EntryConfirmed,
    /// A paper that was recalled stays recalled \[product\].
    #[error("the paper is recalled")]
    PaperRecalled,
    /// A sealed scan has one correction on the table at a time \[product\].
    #[error("a correction awaits its answer")]
    CorrectionAwaited,
    /// There is no correction to answer \[product\].
    #[error("no correction awaits an answer")]
    NoCorrection,
    /// Nobody agrees to a correction of the own Party \[product\].
    #[error("the own Party proposed the correction")]
    OwnCorrection,
    /// Only what is sealed is corrected by agreement \[product\].
    #[error("the paper is not sealed")]
    PaperNotSealed,
    /// A number is of one session \[product\].
    #[error("a session of this number is on record")]
    NumberHeldAlready,
    /// What is recorded for a Party rests on what it wrote \[product\].
    #[error("an act is recorded from a paper in writing")]
    EvidenceInWriting,
    /// The paper comes into the register before what it says is recorded \[product\].
    #[error("the paper is not entered as sent")]
    EvidenceNotEntered,
    /// The acts of a Party that takes part are its own \[product\].
    #[error("{0:?} takes part itself")]
    TakesPartItself(Party),
    /// Nobody confirms for a Party what was recorded for it \[product\].
    #[error("only the Party itself confirms or disputes what was recorded for it")]
    OwnRecording,
    /// What a Party confirmed is its act for good \[product\].
    #[error("the recording is confirmed already")]
    RecordingConfirmed,
    /// The protocol has gone on to a state in which this act has no place \[product\].
    #[error("not possible while the protocol is {0:?}")]
    NotInThisStateOfProtocol(protocols::StateName),
    /// More instructions in one protocol cannot be gone through \[product\].
    #[error("the protocol has {most} instructions already")]
    InstructionsFull {
        /// The most instructions.
        most: usize,
    },
    /// Someone struck the instruction meanwhile \[product\].
    #[error("the instruction is no longer in the draft")]
    InstructionGone,
    /// A protocol amends something (Art. 15).
    #[error("the protocol amends nothing")]
    NothingAmended,
    /// A remark holds on to words that stand in the text \[product\].
    #[error("the words no longer stand there")]
    WordsGone,
    /// Each Party names who agrees to the text of a protocol \[product\].
    #[error("another was named to agree to the text")]
    NotNamed(Party),
    /// The originals are in three languages, and a text is complete only when all three are (final clause).
    #[error("{count} places are not written in {language:?}")]
    WordingMissing {
        /// In which language.
        language: Language,
        /// How many.
        count: usize,
    },
    /// What cannot be done to the text in force is not agreed to \[product\].
    #[error("{count} instructions cannot be done to the text in force")]
    InstructionsHindered {
        /// How many.
        count: usize,
    },
    /// Words quoted from a text that is not the authentic one are agreed to knowingly \[product\].
    #[error("that the text is not the authentic one is not confirmed")]
    UnofficialBaseNotConfirmed,
}

impl Rule {
    /// The provision that the rule rests on.
    #[must_use]
    pub const fn source(&self) -> Source {
        match self {
            Self::OutOfTurnWithoutReason { .. } | Self::CityOutsideHostState { .. } => {
                Source::Agreement(12, Some(2))
            }
            Self::NeedsDiplomaticChannels | Self::AuthorityNotOnList => Source::Agreement(6, Some(4)),
            Self::CompositionNeedsNote => Source::Agreement(12, Some(1)),
            Self::NeedsWriting => Source::Agreement(17, None),
            Self::MarkingFixed => Source::Agreement(9, Some(1)),
            Self::NoTerminationToRevoke => Source::ViennaConvention(68),
            Self::EndsBeforeItBegins { .. }
            | Self::TooLong { .. }
            | Self::InThePast { .. }
            | Self::AnswerTooLate
            | Self::NotInThisState(_)
            | Self::BelongsTo(_)
            | Self::NotYetBegun(_)
            | Self::AgendaNotAgreed
            | Self::AgendaEmpty
            | Self::AgendaFull { .. }
            | Self::ItemGone
            | Self::HostDelegationMissing
            | Self::AnotherInSession
            | Self::ItemOfTheOther
            | Self::OpeningPositionTooLate
            | Self::TwoHeads
            | Self::OwnRoles
            | Self::LeftBeforeArriving
            | Self::DelegationEmpty
            | Self::DelegationFull { .. }
            | Self::SamePersonTwice
            | Self::CompositionEmpty
            | Self::CompositionFull { .. }
            | Self::TwoCoChairs
            | Self::SeatedTwice
            | Self::HeadMissing(_)
            | Self::NotTheHead(_)
            | Self::DayOutsideSession { .. }
            | Self::DayAhead { .. }
            | Self::DayTooEarly { .. }
            | Self::NotInThisStateOfMinutes(_)
            | Self::TextsMissing { .. }
            | Self::NotALanguageOfMinutes(_)
            | Self::TextMoved
            | Self::TranscribedFromPaper
            | Self::DecisionStands
            | Self::ItemStays
            | Self::NothingToWithdraw
            | Self::WrittenItemGone
            | Self::DecisionGone
            | Self::DecisionsFull { .. }
            | Self::RemarkGone
            | Self::NotInThisStateOfDecision(_)
            | Self::NotByALaterSession(_)
            | Self::NothingToDispute
            | Self::ContentsFull { .. }
            | Self::NumberMissing
            | Self::DayMissing
            | Self::TextMissing
            | Self::NumberTaken { .. }
            | Self::DispatchedBeforeDated { .. }
            | Self::DatedAfterDispatch { .. }
            | Self::ReceivedBeforeDispatch { .. }
            | Self::ReceivedBeforeSignature { .. }
            | Self::SignedBeforeApproval { .. }
            | Self::NotInThisStateOfCommunication(_)
            | Self::NothingCorrected
            | Self::CorrectionsFull { .. }
            | Self::AuthorityListedBefore
            | Self::SplitIntoOne
            | Self::MergedOfOne
            | Self::AbsorbedByItself
            | Self::KindNotTaken
            | Self::SameFile
            | Self::VersionsFull { .. }
            | Self::PapersFull { .. }
            | Self::PaperDispatched
            | Self::PaperShared
            | Self::PaperNotShared
            | Self::MinutesNotSigned
            | Self::NotAScan
            | Self::PaperSealed
            | Self::OwnEntry
            | Self::EntryConfirmed
            | Self::PaperRecalled
            | Self::CorrectionAwaited
            | Self::NoCorrection
            | Self::OwnCorrection
            | Self::PaperNotSealed
            | Self::NumberHeldAlready
            | Self::EvidenceInWriting
            | Self::EvidenceNotEntered
            | Self::TakesPartItself(_)
            | Self::OwnRecording
            | Self::RecordingConfirmed
            | Self::NotInThisStateOfProtocol(_)
            | Self::InstructionsFull { .. }
            | Self::InstructionGone
            | Self::WordsGone
            | Self::NotNamed(_)
            | Self::WordingMissing { .. }
            | Self::InstructionsHindered { .. }
            | Self::UnofficialBaseNotConfirmed => Source::Product,
            Self::NothingAmended => Source::Agreement(15, None),
        }
    }
}

/// One rule where several may be broken.
impl From<Rule> for Vec<Rule> {
    fn from(rule: Rule) -> Self {
        vec![rule]
    }
}
