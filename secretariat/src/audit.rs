//! The audit trail: every act and every refusal, each entry chained to the one before it by its digest.
//!
//! Long because each act stands here once, with what the trail keeps of it.

use chrono::{DateTime, NaiveDate, Utc};
use domain::{
    access::Right,
    fingerprint::hexadecimal,
    identifiers::{
        AccountId, CommunicationId, DecisionId, FeedId, InstructionId, PaperId, ProtocolId, RecordingId,
        RemarkId, SessionId,
    },
    languages::Language,
    papers::Subject,
    parties::Party,
    people::Role,
};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use sqlx::{Any, Transaction};

use crate::{
    columns::Instant,
    database::Database,
    people::Actor,
    refusals::{Refusal, Trouble},
};

/// Which entry of a communication was corrected.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum CorrectedEntry {
    Face,
    Contents,
    Dispatch,
    Delivery,
    Receipt,
}

/// What an act did, for the audit trail. It tells what changed, never the text of a draft or of a person's words.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[expect(missing_docs, reason = "each event is named for what happened")]
pub enum Event {
    SessionDraftSaved { draft: SessionId },
    SessionDraftDiscarded { draft: SessionId },
    SessionProposed { session: SessionId, out_of_turn: bool },
    SessionCounterProposed { session: SessionId, out_of_turn: bool },
    SessionAgreed { session: SessionId },
    SessionDeclined { session: SessionId },
    SessionWithdrawn { session: SessionId },
    SessionConvened { session: SessionId },
    SessionOpened { session: SessionId, number: u32 },
    SessionClosed { session: SessionId },
    SessionPostponed { session: SessionId, out_of_turn: bool },
    SessionCancelled { session: SessionId },
    SessionEnteredFromPapers { session: SessionId, number: u32 },
    SessionEntryCorrected { session: SessionId, number: u32 },
    AgendaChanged { session: SessionId, edition: u32 },
    AgendaAgreed { session: SessionId, edition: u32 },
    DelegationListed { session: SessionId },
    DelegationShared { session: SessionId, edition: u32 },
    AttendanceKept { session: SessionId, day: NaiveDate },
    MinutesBegun { session: SessionId },
    MinutesWritten { session: SessionId, item: usize },
    MinutesRendered { session: SessionId, item: usize },
    MinutesNextSessionSet { session: SessionId },
    MinutesFollowedAgenda { session: SessionId },
    MinutesCirculated { session: SessionId, shared: u32 },
    MinutesRemarked { session: SessionId, remark: RemarkId },
    MinutesRemarkAnswered { session: SessionId, remark: RemarkId },
    MinutesAgreed { session: SessionId, fingerprint: String },
    MinutesAgreementWithdrawn { session: SessionId },
    MinutesSigned { session: SessionId, number: u32 },
    MinutesEntered { session: SessionId, number: u32, digest: String },
    MinutesEntryCorrected { session: SessionId, number: u32 },
    MinutesTranscriptionDiscarded { session: SessionId },
    DecisionReported { decision: DecisionId },
    DecisionDisputed { decision: DecisionId },
    DecisionDisputeWithdrawn { decision: DecisionId },
    DecisionDropped { decision: DecisionId, by_session: u32 },
    CommunicationPrepared { communication: CommunicationId },
    CommunicationAmended { communication: CommunicationId },
    CommunicationWithdrawn { communication: CommunicationId },
    CommunicationDispatched { communication: CommunicationId, day: NaiveDate },
    CommunicationDelivered { communication: CommunicationId, day: NaiveDate },
    CommunicationReceived { communication: CommunicationId, day: NaiveDate },
    CommunicationCorrected { communication: CommunicationId, entry: CorrectedEntry },
    AgreementSignatureRecorded { day: NaiveDate },
    AgreementSignatureCorrected { day: NaiveDate },
    AgreementTextEntered { language: Language },
    AgreementTextCorrected { language: Language },
    AgreementTextConfirmed { language: Language },
    AgreementTextDisputed { language: Language },
    PaperAttached { paper: PaperId, digest: String },
    PaperRenewed { paper: PaperId, digest: String },
    PaperShared { paper: PaperId },
    PaperSealed { paper: PaperId, digest: String },
    PapersOpened { papers: Vec<PaperId> },
    PaperRecalled { paper: PaperId, of: Subject },
    ScanCorrectionProposed { paper: PaperId, of: Subject, digest: String },
    ScanCorrectionAgreed { paper: PaperId, of: Subject, digest: String },
    ScanCorrectionDeclined { paper: PaperId, of: Subject },
    CopyCertified { session: SessionId, digest: String },
    RecordingBegun { communication: CommunicationId },
    RecordingEnded { communication: CommunicationId },
    RecordingConfirmed { recording: RecordingId },
    RecordingDisputed { recording: RecordingId },
    OpeningPositionRecorded { number: u32 },
    AccountInvited { account: AccountId, party: Party, roles: Vec<Role>, first: bool },
    AccountRolesChanged { account: AccountId, roles: Vec<Role> },
    InvitationRenewed { account: AccountId },
    InvitationAccepted { account: AccountId },
    SignedIn { account: AccountId },
    SignedOut { account: AccountId, everywhere: bool },
    PasswordChanged { account: AccountId },
    PreferencesChanged { account: AccountId },
    SubscriptionsChanged { account: AccountId },
    ProtocolBegun { protocol: ProtocolId },
    ProtocolDiscarded { protocol: ProtocolId },
    ProtocolWritten { protocol: ProtocolId, instruction: InstructionId },
    ProtocolTransitionWritten { protocol: ProtocolId },
    ProtocolShared { protocol: ProtocolId, number: u32 },
    ProtocolRemarked { protocol: ProtocolId, remark: RemarkId },
    ProtocolRemarkKept { protocol: ProtocolId, remark: RemarkId },
    ProtocolRemarkDiscarded { protocol: ProtocolId, remark: RemarkId },
    ProtocolRemarkResolved { protocol: ProtocolId, remark: RemarkId },
    ProtocolOpened { protocol: ProtocolId, number: u32 },
    ProtocolRemarkAnswered { protocol: ProtocolId, remark: RemarkId },
    ProtocolProposalAccepted { protocol: ProtocolId, remark: RemarkId },
    ProtocolAgreerNamed { protocol: ProtocolId, account: AccountId },
    ProtocolAgreed { protocol: ProtocolId, fingerprint: String },
    ProtocolAgreementWithdrawn { protocol: ProtocolId },
    ProtocolSigned { protocol: ProtocolId, day: NaiveDate },
    ProtocolWithdrawn { protocol: ProtocolId },
    MailAddressChanged { account: AccountId },
    FeedMade { feed: FeedId },
    FeedRevoked { feed: FeedId },
}

/// Whether an event is an act of a Party towards the other.
pub(crate) enum Towards {
    /// It is the preparation of one, or a matter of its own house.
    Never,
    /// It is.
    Always,
    /// It is where the minutes of this session were circulated: what is written on them then takes consents away.
    OnceCirculated(SessionId),
}

impl Event {
    /// Whether it is an act of a Party towards the other.
    pub(crate) const fn towards_the_other(&self) -> Towards {
        match self {
            Self::MinutesBegun { session }
            | Self::MinutesWritten { session, .. }
            | Self::MinutesRendered { session, .. }
            | Self::MinutesNextSessionSet { session }
            | Self::MinutesFollowedAgenda { session } => Towards::OnceCirculated(*session),
            Self::SessionDraftSaved { .. }
            | Self::SessionDraftDiscarded { .. }
            | Self::DelegationListed { .. }
            | Self::CommunicationPrepared { .. }
            | Self::CommunicationAmended { .. }
            | Self::CommunicationWithdrawn { .. }
            | Self::PaperSealed { .. }
            | Self::AgreementSignatureRecorded { .. }
            | Self::AgreementSignatureCorrected { .. }
            | Self::AgreementTextEntered { .. }
            | Self::AgreementTextCorrected { .. }
            | Self::AgreementTextConfirmed { .. }
            | Self::AgreementTextDisputed { .. }
            | Self::ScanCorrectionProposed { .. }
            | Self::ScanCorrectionAgreed { .. }
            | Self::ScanCorrectionDeclined { .. }
            | Self::CopyCertified { .. }
            | Self::PapersOpened { .. }
            | Self::RecordingBegun { .. }
            | Self::RecordingEnded { .. }
            | Self::RecordingConfirmed { .. }
            | Self::RecordingDisputed { .. }
            | Self::SessionEnteredFromPapers { .. }
            | Self::SessionEntryCorrected { .. }
            | Self::MinutesEntered { .. }
            | Self::MinutesEntryCorrected { .. }
            | Self::MinutesTranscriptionDiscarded { .. }
            | Self::OpeningPositionRecorded { .. }
            | Self::AccountInvited { .. }
            | Self::AccountRolesChanged { .. }
            | Self::InvitationRenewed { .. }
            | Self::InvitationAccepted { .. }
            | Self::SignedIn { .. }
            | Self::SignedOut { .. }
            | Self::PasswordChanged { .. }
            | Self::PreferencesChanged { .. }
            | Self::SubscriptionsChanged { .. }
            | Self::MailAddressChanged { .. }
            | Self::ProtocolBegun { .. }
            | Self::ProtocolDiscarded { .. }
            | Self::ProtocolWritten { .. }
            | Self::ProtocolTransitionWritten { .. }
            | Self::ProtocolProposalAccepted { .. }
            | Self::ProtocolRemarkKept { .. }
            | Self::ProtocolRemarkDiscarded { .. }
            | Self::ProtocolOpened { .. }
            | Self::ProtocolAgreerNamed { .. }
            | Self::FeedMade { .. }
            | Self::FeedRevoked { .. } => Towards::Never,
            Self::SessionProposed { .. }
            | Self::SessionCounterProposed { .. }
            | Self::SessionAgreed { .. }
            | Self::SessionDeclined { .. }
            | Self::SessionWithdrawn { .. }
            | Self::SessionConvened { .. }
            | Self::SessionOpened { .. }
            | Self::SessionClosed { .. }
            | Self::SessionPostponed { .. }
            | Self::SessionCancelled { .. }
            | Self::AgendaChanged { .. }
            | Self::AgendaAgreed { .. }
            | Self::DelegationShared { .. }
            | Self::AttendanceKept { .. }
            | Self::MinutesCirculated { .. }
            | Self::MinutesRemarked { .. }
            | Self::MinutesRemarkAnswered { .. }
            | Self::MinutesAgreed { .. }
            | Self::MinutesAgreementWithdrawn { .. }
            | Self::MinutesSigned { .. }
            | Self::DecisionReported { .. }
            | Self::DecisionDisputed { .. }
            | Self::DecisionDisputeWithdrawn { .. }
            | Self::DecisionDropped { .. }
            | Self::CommunicationDispatched { .. }
            | Self::CommunicationDelivered { .. }
            | Self::CommunicationReceived { .. }
            | Self::CommunicationCorrected { .. }
            | Self::PaperAttached { .. }
            | Self::PaperRenewed { .. }
            | Self::ProtocolShared { .. }
            | Self::ProtocolRemarked { .. }
            | Self::ProtocolRemarkAnswered { .. }
            | Self::ProtocolRemarkResolved { .. }
            | Self::ProtocolAgreed { .. }
            | Self::ProtocolAgreementWithdrawn { .. }
            | Self::ProtocolSigned { .. }
            | Self::ProtocolWithdrawn { .. }
            | Self::PaperShared { .. }
            | Self::PaperRecalled { .. } => Towards::Always,
        }
    }
}

/// One entry as it is written, digested and kept.
#[derive(Serialize)]
struct Entry<'a> {
    format: u8,
    position: i64,
    at: String,
    actor: ActorEntry<'a>,
    right: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    event: Option<&'a Event>,
    #[serde(skip_serializing_if = "Option::is_none")]
    refused: Option<String>,
}

#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
enum ActorEntry<'a> {
    Account {
        id: AccountId,
        party: Party,
        name: &'a str,
        /// The paper of the other Party from which the act is recorded.
        #[serde(skip_serializing_if = "Option::is_none")]
        evidence: Option<CommunicationId>,
    },
    Operator,
    Nobody,
}

/// Who acted, as the trail names them.
#[derive(Clone, Copy)]
pub(crate) enum Witness<'a> {
    Actor(&'a Actor),
    /// Whoever runs the machine, by the command line.
    Operator,
    /// Before sign-in.
    Nobody,
}

/// What happened.
pub(crate) enum Happened<'a> {
    Done(&'a Event),
    Refused(&'a Refusal),
}

/// Writes the next entry within the act's own transaction.
pub(crate) async fn append(
    transaction: &mut Transaction<'_, Any>,
    at: DateTime<Utc>,
    witness: Witness<'_>,
    right: Option<Right>,
    happened: Happened<'_>,
) -> Result<(), Trouble> {
    let last: Option<(i64, String)> =
        sqlx::query_as("SELECT position, digest FROM audit ORDER BY position DESC LIMIT 1")
            .fetch_optional(&mut **transaction)
            .await?;
    let (position, previous) = last.map_or((1, String::new()), |(position, digest)| (position + 1, digest));
    let (event, refused) = match happened {
        Happened::Done(event) => (Some(event), None),
        Happened::Refused(refusal) => (None, Some(refusal.key())),
    };
    let actor = match witness {
        Witness::Actor(actor) => ActorEntry::Account {
            id: actor.account(),
            party: actor.own_party(),
            name: actor.name().as_str(),
            evidence: actor.evidence().map(|evidence| evidence.communication),
        },
        Witness::Operator => ActorEntry::Operator,
        Witness::Nobody => ActorEntry::Nobody,
    };
    let right = right.map_or("none", Right::key);
    let entry = Entry { format: 1, position, at: Instant(at).to_string(), actor, right, event, refused };
    let entry = serde_json::to_string(&entry)?;
    let digest = chained(&previous, &entry);
    sqlx::query("INSERT INTO audit (position, entry, digest) VALUES ($1, $2, $3)")
        .bind(position)
        .bind(entry)
        .bind(digest)
        .execute(&mut **transaction)
        .await?;
    Ok(())
}

/// SHA-256 over the digest before, a line feed and the entry, in hexadecimal.
fn chained(previous: &str, entry: &str) -> String {
    let digest = Sha256::new().chain_update(previous).chain_update("\n").chain_update(entry).finalize();
    hexadecimal(&digest)
}

/// Where the chain of the audit trail is broken.
#[derive(Clone, PartialEq, Eq, Debug, thiserror::Error)]
pub enum ChainFault {
    /// The positions do not follow one another.
    #[error("entry {missing} is missing")]
    Gap {
        /// The position that is missing.
        missing: i64,
    },
    /// An entry is not the one that was written.
    #[error("entry {position} is not the one that was written")]
    Altered {
        /// Its position.
        position: i64,
    },
}

/// The last entry of a trail. Kept elsewhere, it betrays a trail that was cut off or written anew.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Head {
    /// Its position: how many entries there are.
    pub position: i64,
    /// Its digest, in hexadecimal.
    pub digest: String,
}

/// Goes through the whole trail and gives its head.
///
/// # Errors
/// The first [`ChainFault`], or the trouble of reading.
pub async fn verify_audit(database: &Database) -> Result<Result<Head, ChainFault>, Trouble> {
    let mut transaction = database.read().await?;
    let rows: Vec<(i64, String, String)> =
        sqlx::query_as("SELECT position, entry, digest FROM audit ORDER BY position")
            .fetch_all(&mut *transaction)
            .await?;
    let mut previous = String::new();
    let mut count = 0;
    for (position, entry, digest) in rows {
        count += 1;
        if position != count {
            return Ok(Err(ChainFault::Gap { missing: count }));
        }
        if chained(&previous, &entry) != digest {
            return Ok(Err(ChainFault::Altered { position }));
        }
        previous = digest;
    }
    Ok(Ok(Head { position: count, digest: previous }))
}

/// The digest of the entry at this position, if there is one.
///
/// # Errors
/// The trouble of reading.
pub async fn digest_at(database: &Database, position: i64) -> Result<Option<String>, Trouble> {
    let mut transaction = database.read().await?;
    Ok(sqlx::query_scalar("SELECT digest FROM audit WHERE position = $1")
        .bind(position)
        .fetch_optional(&mut *transaction)
        .await?)
}
