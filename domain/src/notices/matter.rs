//! What a notice is about.

use crate::access::Right;

/// What happened, or what is awaited. Who acted and on which record stands beside it.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
#[expect(missing_docs, reason = "each is named for what happened")]
pub enum Matter {
    SessionProposed,
    SessionCounterProposed,
    SessionAgreed,
    SessionDeclined,
    SessionWithdrawn,
    SessionConvened,
    SessionOpened,
    SessionClosed,
    SessionPostponed,
    SessionCancelled,
    AgendaAgreed,
    DelegationShared,
    MinutesCirculated,
    MinutesRemarked,
    MinutesAgreed,
    MinutesSigned,
    DecisionReported,
    DecisionDisputed,
    DecisionDisputeWithdrawn,
    DecisionDropped,
    CommunicationDispatched,
    CommunicationDelivered,
    CommunicationReceived,
    CommunicationCorrected,
    PaperRecalled,
    ScanCorrectionProposed,
    ScanCorrectionAgreed,
    ScanCorrectionDeclined,
    ProtocolShared,
    ProtocolSharedAnew,
    ProtocolRemarked,
    ProtocolAnswered,
    ProtocolProposalAccepted,
    ProtocolAgreed,
    ProtocolAgreementWithdrawn,
    ProtocolSigned,
    ProtocolWithdrawn,
    ProtocolInForce,
    ListChanged,
    CompositionChanged,
    SessionUnanswered,
    DecisionDue,
    DecisionOverdue,
    CommunicationUnreceived,
}

impl Matter {
    /// Every matter.
    pub const ALL: [Self; 44] = [
        Self::SessionProposed,
        Self::SessionCounterProposed,
        Self::SessionAgreed,
        Self::SessionDeclined,
        Self::SessionWithdrawn,
        Self::SessionConvened,
        Self::SessionOpened,
        Self::SessionClosed,
        Self::SessionPostponed,
        Self::SessionCancelled,
        Self::AgendaAgreed,
        Self::DelegationShared,
        Self::MinutesCirculated,
        Self::MinutesRemarked,
        Self::MinutesAgreed,
        Self::MinutesSigned,
        Self::DecisionReported,
        Self::DecisionDisputed,
        Self::DecisionDisputeWithdrawn,
        Self::DecisionDropped,
        Self::CommunicationDispatched,
        Self::CommunicationDelivered,
        Self::CommunicationReceived,
        Self::CommunicationCorrected,
        Self::PaperRecalled,
        Self::ScanCorrectionProposed,
        Self::ScanCorrectionAgreed,
        Self::ScanCorrectionDeclined,
        Self::ProtocolShared,
        Self::ProtocolSharedAnew,
        Self::ProtocolRemarked,
        Self::ProtocolAnswered,
        Self::ProtocolProposalAccepted,
        Self::ProtocolAgreed,
        Self::ProtocolAgreementWithdrawn,
        Self::ProtocolSigned,
        Self::ProtocolWithdrawn,
        Self::ProtocolInForce,
        Self::ListChanged,
        Self::CompositionChanged,
        Self::SessionUnanswered,
        Self::DecisionDue,
        Self::DecisionOverdue,
        Self::CommunicationUnreceived,
    ];

    /// The word for records and message ids.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::SessionProposed => "session-proposed",
            Self::SessionCounterProposed => "session-counter-proposed",
            Self::SessionAgreed => "session-agreed",
            Self::SessionDeclined => "session-declined",
            Self::SessionWithdrawn => "session-withdrawn",
            Self::SessionConvened => "session-convened",
            Self::SessionOpened => "session-opened",
            Self::SessionClosed => "session-closed",
            Self::SessionPostponed => "session-postponed",
            Self::SessionCancelled => "session-cancelled",
            Self::AgendaAgreed => "agenda-agreed",
            Self::DelegationShared => "delegation-shared",
            Self::MinutesCirculated => "minutes-circulated",
            Self::MinutesRemarked => "minutes-remarked",
            Self::MinutesAgreed => "minutes-agreed",
            Self::MinutesSigned => "minutes-signed",
            Self::DecisionReported => "decision-reported",
            Self::DecisionDisputed => "decision-disputed",
            Self::DecisionDisputeWithdrawn => "decision-dispute-withdrawn",
            Self::DecisionDropped => "decision-dropped",
            Self::CommunicationDispatched => "communication-dispatched",
            Self::CommunicationDelivered => "communication-delivered",
            Self::CommunicationReceived => "communication-received",
            Self::CommunicationCorrected => "communication-corrected",
            Self::PaperRecalled => "paper-recalled",
            Self::ScanCorrectionProposed => "scan-correction-proposed",
            Self::ScanCorrectionAgreed => "scan-correction-agreed",
            Self::ScanCorrectionDeclined => "scan-correction-declined",
            Self::ProtocolShared => "protocol-shared",
            Self::ProtocolSharedAnew => "protocol-shared-anew",
            Self::ProtocolRemarked => "protocol-remarked",
            Self::ProtocolAnswered => "protocol-answered",
            Self::ProtocolProposalAccepted => "protocol-proposal-accepted",
            Self::ProtocolAgreed => "protocol-agreed",
            Self::ProtocolAgreementWithdrawn => "protocol-agreement-withdrawn",
            Self::ProtocolSigned => "protocol-signed",
            Self::ProtocolWithdrawn => "protocol-withdrawn",
            Self::ProtocolInForce => "protocol-in-force",
            Self::ListChanged => "list-changed",
            Self::CompositionChanged => "composition-changed",
            Self::SessionUnanswered => "session-unanswered",
            Self::DecisionDue => "decision-due",
            Self::DecisionOverdue => "decision-overdue",
            Self::CommunicationUnreceived => "communication-unreceived",
        }
    }

    /// What whoever is reminded of it must have the right to do; nothing where it only tells what happened.
    #[must_use]
    pub const fn asks(self) -> Option<Right> {
        match self {
            Self::SessionUnanswered => Some(Right::AnswerSession),
            Self::DecisionDue | Self::DecisionOverdue => Some(Right::ReportDecision),
            Self::CommunicationUnreceived => Some(Right::ReceiveCommunication),
            _ => None,
        }
    }

    /// The matter with this key.
    #[must_use]
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|matter| matter.key() == key)
    }
}
