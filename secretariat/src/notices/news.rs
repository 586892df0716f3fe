//! Which event tells people what: every event is named, so that a new one is thought of here.

use domain::{notices::Matter, papers::Subject};

use super::About;
use crate::audit::Event;

/// What an event tells, and of which record. What stays within one Party, or concerns an account alone, tells nobody.
pub(super) const fn of(event: &Event) -> Option<(Matter, About)> {
    Some(match event {
        Event::SessionProposed { session, .. } => (Matter::SessionProposed, About::Session(*session)),
        Event::SessionCounterProposed { session, .. } => {
            (Matter::SessionCounterProposed, About::Session(*session))
        }
        Event::SessionAgreed { session } => (Matter::SessionAgreed, About::Session(*session)),
        Event::SessionDeclined { session } => (Matter::SessionDeclined, About::Session(*session)),
        Event::SessionWithdrawn { session } => (Matter::SessionWithdrawn, About::Session(*session)),
        Event::SessionConvened { session } => (Matter::SessionConvened, About::Session(*session)),
        Event::SessionOpened { session, .. } => (Matter::SessionOpened, About::Session(*session)),
        Event::SessionClosed { session } => (Matter::SessionClosed, About::Session(*session)),
        Event::SessionPostponed { session, .. } => (Matter::SessionPostponed, About::Session(*session)),
        Event::SessionCancelled { session } => (Matter::SessionCancelled, About::Session(*session)),
        Event::AgendaAgreed { session, .. } => (Matter::AgendaAgreed, About::Session(*session)),
        Event::DelegationShared { session, .. } => (Matter::DelegationShared, About::Session(*session)),
        Event::MinutesCirculated { session, .. } => (Matter::MinutesCirculated, About::Minutes(*session)),
        Event::MinutesRemarked { session, .. } => (Matter::MinutesRemarked, About::Minutes(*session)),
        Event::MinutesAgreed { session, .. } => (Matter::MinutesAgreed, About::Minutes(*session)),
        Event::MinutesSigned { session, .. } => (Matter::MinutesSigned, About::Minutes(*session)),
        Event::DecisionReported { decision } => (Matter::DecisionReported, About::Decision(*decision)),
        Event::DecisionDisputed { decision } => (Matter::DecisionDisputed, About::Decision(*decision)),
        Event::DecisionDisputeWithdrawn { decision } => {
            (Matter::DecisionDisputeWithdrawn, About::Decision(*decision))
        }
        Event::DecisionDropped { decision, .. } => (Matter::DecisionDropped, About::Decision(*decision)),
        Event::CommunicationDispatched { communication, .. } => {
            (Matter::CommunicationDispatched, About::Communication(*communication))
        }
        Event::CommunicationDelivered { communication, .. } => {
            (Matter::CommunicationDelivered, About::Communication(*communication))
        }
        Event::CommunicationReceived { communication, .. } => {
            (Matter::CommunicationReceived, About::Communication(*communication))
        }
        Event::CommunicationCorrected { communication, .. } => {
            (Matter::CommunicationCorrected, About::Communication(*communication))
        }
        Event::PaperRecalled { of, .. } => (Matter::PaperRecalled, beside(*of)),
        Event::ScanCorrectionProposed { of, .. } => (Matter::ScanCorrectionProposed, beside(*of)),
        Event::ScanCorrectionAgreed { of, .. } => (Matter::ScanCorrectionAgreed, beside(*of)),
        Event::ScanCorrectionDeclined { of, .. } => (Matter::ScanCorrectionDeclined, beside(*of)),
        Event::ProtocolShared { protocol, .. } => (Matter::ProtocolShared, About::Protocol(*protocol)),
        Event::ProtocolRemarked { protocol, .. } => (Matter::ProtocolRemarked, About::Protocol(*protocol)),
        Event::ProtocolRemarkAnswered { protocol, .. } => {
            (Matter::ProtocolAnswered, About::Protocol(*protocol))
        }
        Event::ProtocolProposalAccepted { protocol, .. } => {
            (Matter::ProtocolProposalAccepted, About::Protocol(*protocol))
        }
        Event::ProtocolAgreed { protocol, .. } => (Matter::ProtocolAgreed, About::Protocol(*protocol)),
        Event::ProtocolAgreementWithdrawn { protocol, .. } => {
            (Matter::ProtocolAgreementWithdrawn, About::Protocol(*protocol))
        }
        Event::ProtocolSigned { protocol, .. } => (Matter::ProtocolSigned, About::Protocol(*protocol)),
        Event::ProtocolWithdrawn { protocol, .. } => (Matter::ProtocolWithdrawn, About::Protocol(*protocol)),
        Event::SessionDraftSaved { .. }
        | Event::SessionDraftDiscarded { .. }
        | Event::AgendaChanged { .. }
        | Event::DelegationListed { .. }
        | Event::AttendanceKept { .. }
        | Event::MinutesBegun { .. }
        | Event::MinutesWritten { .. }
        | Event::MinutesRendered { .. }
        | Event::MinutesNextSessionSet { .. }
        | Event::MinutesFollowedAgenda { .. }
        | Event::MinutesTranscriptionDiscarded { .. }
        | Event::MinutesEntered { .. }
        | Event::MinutesEntryCorrected { .. }
        | Event::MinutesRemarkAnswered { .. }
        | Event::MinutesAgreementWithdrawn { .. }
        | Event::CommunicationPrepared { .. }
        | Event::CommunicationAmended { .. }
        | Event::CommunicationWithdrawn { .. }
        | Event::AgreementSignatureRecorded { .. }
        | Event::AgreementSignatureCorrected { .. }
        | Event::AgreementTextEntered { .. }
        | Event::AgreementTextCorrected { .. }
        | Event::AgreementTextConfirmed { .. }
        | Event::AgreementTextDisputed { .. }
        | Event::CopyCertified { .. }
        | Event::PapersOpened { .. }
        | Event::PaperAttached { .. }
        | Event::PaperRenewed { .. }
        | Event::PaperShared { .. }
        | Event::PaperSealed { .. }
        | Event::OpeningPositionRecorded { .. }
        | Event::SessionEnteredFromPapers { .. }
        | Event::SessionEntryCorrected { .. }
        | Event::RecordingBegun { .. }
        | Event::RecordingEnded { .. }
        | Event::RecordingConfirmed { .. }
        | Event::RecordingDisputed { .. }
        | Event::AccountInvited { .. }
        | Event::AccountRolesChanged { .. }
        | Event::InvitationRenewed { .. }
        | Event::InvitationAccepted { .. }
        | Event::SignedIn { .. }
        | Event::SignedOut { .. }
        | Event::PasswordChanged { .. }
        | Event::PreferencesChanged { .. }
        | Event::SubscriptionsChanged { .. }
        | Event::MailAddressChanged { .. }
        | Event::ProtocolBegun { .. }
        | Event::ProtocolDiscarded { .. }
        | Event::ProtocolWritten { .. }
        | Event::ProtocolTransitionWritten { .. }
        | Event::ProtocolAgreerNamed { .. }
        | Event::ProtocolRemarkKept { .. }
        | Event::ProtocolRemarkDiscarded { .. }
        | Event::ProtocolRemarkResolved { .. }
        | Event::ProtocolOpened { .. }
        | Event::FeedMade { .. }
        | Event::FeedRevoked { .. } => return None,
    })
}

/// The record beside which a paper lies: a notice leads there.
const fn beside(of: Subject) -> About {
    match of {
        Subject::Session(id) | Subject::Item(id, _) => About::Session(id),
        Subject::Minutes(id) => About::Minutes(id),
        Subject::Communication(id) => About::Communication(id),
    }
}
