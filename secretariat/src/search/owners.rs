//! Which records the rows of the index belong to, and which of them an event changes.

use std::{fmt, str::FromStr};

use domain::identifiers::{CommunicationId, DecisionId, PaperId, ProtocolId, SessionId};
use domain::search::Kind;
use sqlx::{Any, Transaction};

use crate::{audit::Event, columns::Text, refusals::Trouble};

/// A record with rows of its own in the index.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(super) enum Owner {
    Draft(SessionId),
    /// A session with its agenda.
    Session(SessionId),
    /// The delegations to a session.
    Delegations(SessionId),
    /// The minutes of a session.
    Minutes(SessionId),
    Decision(DecisionId),
    Communication(CommunicationId),
    Paper(PaperId),
    /// An amendment protocol with the remarks on it.
    Protocol(ProtocolId),
}

impl Owner {
    /// Among what the rows of this record are looked for. A session is found by itself, and each item of its agenda.
    pub(super) const fn kind(self, place: &str) -> Kind {
        match self {
            Self::Session(_) if !place.is_empty() => Kind::Agenda,
            Self::Draft(_) | Self::Session(_) => Kind::Sessions,
            Self::Delegations(_) => Kind::People,
            Self::Minutes(_) => Kind::Minutes,
            Self::Decision(_) => Kind::Decisions,
            Self::Communication(_) => Kind::Communications,
            Self::Paper(_) => Kind::Papers,
            Self::Protocol(_) => Kind::Protocols,
        }
    }
}

impl fmt::Display for Owner {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Draft(id) => write!(f, "draft:{id}"),
            Self::Session(id) => write!(f, "session:{id}"),
            Self::Delegations(id) => write!(f, "delegations:{id}"),
            Self::Minutes(id) => write!(f, "minutes:{id}"),
            Self::Decision(id) => write!(f, "decision:{id}"),
            Self::Communication(id) => write!(f, "communication:{id}"),
            Self::Paper(id) => write!(f, "paper:{id}"),
            Self::Protocol(id) => write!(f, "protocol:{id}"),
        }
    }
}

impl FromStr for Owner {
    type Err = Trouble;

    fn from_str(text: &str) -> Result<Self, Trouble> {
        let damaged = || Trouble::Damaged("the owner of an entry");
        let (room, id) = text.split_once(':').ok_or_else(damaged)?;
        let owner = match room {
            "draft" => id.parse().map(Self::Draft),
            "session" => id.parse().map(Self::Session),
            "delegations" => id.parse().map(Self::Delegations),
            "minutes" => id.parse().map(Self::Minutes),
            "decision" => id.parse().map(Self::Decision),
            "communication" => id.parse().map(Self::Communication),
            "paper" => id.parse().map(Self::Paper),
            "protocol" => id.parse().map(Self::Protocol),
            _ => return Err(damaged()),
        };
        owner.map_err(|_| damaged())
    }
}

/// What an event changes of what can be found.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Changed {
    Nothing,
    Draft(SessionId),
    /// Where a session stands: by it, all that hangs on the session may be read by others.
    Session(SessionId),
    /// The facts of a session that was held, and with its number how its decisions are cited.
    Held(SessionId),
    Agenda(SessionId),
    Delegations(SessionId),
    Minutes(SessionId),
    /// The minutes of a session, and the decisions that come of them.
    Signed(SessionId),
    /// The same with the papers of the session, a scan among them.
    Entered(SessionId),
    Decision(DecisionId),
    /// A communication with its papers.
    Communication(CommunicationId),
    Paper(PaperId),
    Protocol(ProtocolId),
}

/// Exhaustive, so that no act is forgotten.
const fn changed(event: &Event) -> Changed {
    match event {
        Event::SessionDraftSaved { draft } | Event::SessionDraftDiscarded { draft } => Changed::Draft(*draft),
        Event::SessionProposed { session, .. }
        | Event::SessionCounterProposed { session, .. }
        | Event::SessionAgreed { session }
        | Event::SessionDeclined { session }
        | Event::SessionWithdrawn { session }
        | Event::SessionConvened { session }
        | Event::SessionOpened { session, .. }
        | Event::SessionClosed { session }
        | Event::SessionPostponed { session, .. }
        | Event::SessionCancelled { session }
        | Event::SessionEnteredFromPapers { session, .. } => Changed::Session(*session),
        Event::SessionEntryCorrected { session, .. } => Changed::Held(*session),
        Event::AgendaChanged { session, .. } | Event::AgendaAgreed { session, .. } => {
            Changed::Agenda(*session)
        }
        Event::DelegationListed { session } | Event::DelegationShared { session, .. } => {
            Changed::Delegations(*session)
        }
        Event::MinutesBegun { session }
        | Event::MinutesWritten { session, .. }
        | Event::MinutesRendered { session, .. }
        | Event::MinutesNextSessionSet { session }
        | Event::MinutesFollowedAgenda { session }
        | Event::MinutesCirculated { session, .. }
        | Event::MinutesRemarked { session, .. }
        | Event::MinutesRemarkAnswered { session, .. }
        | Event::MinutesAgreed { session, .. }
        | Event::MinutesAgreementWithdrawn { session } => Changed::Minutes(*session),
        Event::MinutesSigned { session, .. } => Changed::Signed(*session),
        Event::MinutesEntered { session, .. } | Event::MinutesEntryCorrected { session, .. } => {
            Changed::Entered(*session)
        }
        Event::DecisionReported { decision }
        | Event::DecisionDisputed { decision }
        | Event::DecisionDisputeWithdrawn { decision }
        | Event::DecisionDropped { decision, .. } => Changed::Decision(*decision),
        Event::CommunicationPrepared { communication }
        | Event::CommunicationAmended { communication }
        | Event::CommunicationWithdrawn { communication }
        | Event::CommunicationDispatched { communication, .. }
        | Event::CommunicationDelivered { communication, .. }
        | Event::CommunicationReceived { communication, .. }
        | Event::CommunicationCorrected { communication, .. }
        | Event::RecordingBegun { communication } => Changed::Communication(*communication),
        Event::PaperAttached { paper, .. }
        | Event::PaperRenewed { paper, .. }
        | Event::PaperShared { paper }
        | Event::PaperSealed { paper, .. }
        | Event::PaperRecalled { paper, .. }
        | Event::ScanCorrectionProposed { paper, .. }
        | Event::ScanCorrectionAgreed { paper, .. }
        | Event::ScanCorrectionDeclined { paper, .. } => Changed::Paper(*paper),
        Event::ProtocolBegun { protocol, .. }
        | Event::ProtocolDiscarded { protocol, .. }
        | Event::ProtocolWritten { protocol, .. }
        | Event::ProtocolTransitionWritten { protocol, .. }
        | Event::ProtocolShared { protocol, .. }
        | Event::ProtocolRemarkKept { protocol, .. }
        | Event::ProtocolRemarkDiscarded { protocol, .. }
        | Event::ProtocolRemarked { protocol, .. }
        | Event::ProtocolRemarkAnswered { protocol, .. }
        | Event::ProtocolProposalAccepted { protocol, .. }
        | Event::ProtocolSigned { protocol, .. }
        | Event::ProtocolWithdrawn { protocol, .. } => Changed::Protocol(*protocol),
        Event::AttendanceKept { .. }
        | Event::AgreementSignatureRecorded { .. }
        | Event::AgreementSignatureCorrected { .. }
        | Event::AgreementTextEntered { .. }
        | Event::AgreementTextCorrected { .. }
        | Event::AgreementTextConfirmed { .. }
        | Event::AgreementTextDisputed { .. }
        | Event::CopyCertified { .. }
        | Event::PapersOpened { .. }
        | Event::MinutesTranscriptionDiscarded { .. }
        | Event::OpeningPositionRecorded { .. }
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
        | Event::ProtocolAgreerNamed { .. }
        | Event::ProtocolRemarkResolved { .. }
        | Event::ProtocolOpened { .. }
        | Event::ProtocolAgreed { .. }
        | Event::ProtocolAgreementWithdrawn { .. }
        | Event::FeedMade { .. }
        | Event::FeedRevoked { .. } => Changed::Nothing,
    }
}

/// The records whose rows are to be written anew after this event.
pub(super) async fn after(
    transaction: &mut Transaction<'_, Any>,
    event: &Event,
) -> Result<Vec<Owner>, Trouble> {
    let mut owners = match changed(event) {
        Changed::Nothing => Vec::new(),
        Changed::Draft(id) => vec![Owner::Draft(id)],
        Changed::Session(id) | Changed::Held(id) => {
            // A draft that is proposed ends, and the session bears its id.
            vec![Owner::Draft(id), Owner::Session(id), Owner::Delegations(id), Owner::Minutes(id)]
        }
        Changed::Agenda(id) => vec![Owner::Session(id)],
        Changed::Delegations(id) => vec![Owner::Delegations(id)],
        Changed::Minutes(id) | Changed::Signed(id) | Changed::Entered(id) => vec![Owner::Minutes(id)],
        Changed::Decision(id) => vec![Owner::Decision(id)],
        Changed::Communication(id) => vec![Owner::Communication(id)],
        Changed::Paper(id) => vec![Owner::Paper(id)],
        Changed::Protocol(id) => vec![Owner::Protocol(id)],
    };
    match changed(event) {
        Changed::Session(id) | Changed::Entered(id) | Changed::Held(id) => {
            let papers = papers(transaction, "SELECT id FROM papers WHERE session = $1", id.to_string());
            owners.extend(papers.await?);
        }
        Changed::Communication(id) => {
            let papers =
                papers(transaction, "SELECT id FROM papers WHERE communication = $1", id.to_string());
            owners.extend(papers.await?);
        }
        _ => {}
    }
    match changed(event) {
        Changed::Signed(id) | Changed::Entered(id) | Changed::Held(id) => {
            let decisions: Vec<Text<DecisionId>> =
                sqlx::query_scalar("SELECT id FROM decisions WHERE session = $1")
                    .bind(Text(id))
                    .fetch_all(&mut **transaction)
                    .await?;
            owners.extend(decisions.into_iter().map(|Text(id)| Owner::Decision(id)));
        }
        _ => {}
    }
    Ok(owners)
}

async fn papers(
    transaction: &mut Transaction<'_, Any>,
    statement: &'static str,
    id: String,
) -> Result<impl Iterator<Item = Owner> + use<>, Trouble> {
    let papers: Vec<Text<PaperId>> =
        sqlx::query_scalar(statement).bind(id).fetch_all(&mut **transaction).await?;
    Ok(papers.into_iter().map(|Text(id)| Owner::Paper(id)))
}
