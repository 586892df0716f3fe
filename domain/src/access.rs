//! Who may do what: one table of role × side × state × right. Nothing else in the house decides this.
//!
//! Long because each right stands here once, with its word and who has it.

mod communications;
mod minutes;
mod papers;
mod protocols;

pub use communications::over_communication;
pub use minutes::{Shared, over_minutes, reads_draft_of_minutes};
pub use papers::{PaperStanding, over_paper};
pub use protocols::{ProtocolStanding, over_protocol, reads_draft_of_protocol, reads_kept_remarks};

use crate::{
    parties::Party,
    people::Role,
    sessions::{Session, StateName},
};

/// Something that a person may be allowed to do. The list is complete: audit, snapshot and docs go through it.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
#[expect(missing_docs, reason = "each is named for what it allows")]
pub enum Right {
    ReadSession,
    DraftSession,
    ProposeSession,
    WithdrawSession,
    AnswerSession,
    ConveneSession,
    OpenSession,
    CloseSession,
    PostponeSession,
    CancelSession,
    EditAgenda,
    OrderAgenda,
    AgreeAgenda,
    EditDelegation,
    ShareDelegation,
    KeepAttendance,
    ReadMinutes,
    DraftMinutes,
    RenderMinutes,
    CirculateMinutes,
    RemarkOnMinutes,
    AgreeMinutes,
    RecordSignature,
    ReportDecision,
    ReadCommunication,
    PrepareCommunication,
    DispatchCommunication,
    DeliverCommunication,
    ReceiveCommunication,
    CorrectCommunication,
    CorrectReceipt,
    RecordAgreementSigned,
    EnterAuthenticText,
    JudgeAuthenticText,
    ReadPaper,
    AttachPaper,
    SharePaper,
    SealPaper,
    ReadProtocol,
    DraftProtocol,
    ShareProtocol,
    RemarkOnProtocol,
    KeepProtocolRemark,
    NameForProtocol,
    AgreeProtocol,
    RecordProtocolSigned,
    WithdrawProtocol,
    RecallPaper,
    BringFile,
    ProposeCorrection,
    AnswerCorrection,
    CertifyCopy,
    RecordOpeningPosition,
    RecordHeldSession,
    RecordFromPaper,
    JudgeRecording,
    ManageAccounts,
    ManageOwnAccount,
}

impl Right {
    /// Every right.
    pub const ALL: [Self; 58] = [
        Self::ReadSession,
        Self::DraftSession,
        Self::ProposeSession,
        Self::WithdrawSession,
        Self::AnswerSession,
        Self::ConveneSession,
        Self::OpenSession,
        Self::CloseSession,
        Self::PostponeSession,
        Self::CancelSession,
        Self::EditAgenda,
        Self::OrderAgenda,
        Self::AgreeAgenda,
        Self::EditDelegation,
        Self::ShareDelegation,
        Self::KeepAttendance,
        Self::ReadMinutes,
        Self::DraftMinutes,
        Self::RenderMinutes,
        Self::CirculateMinutes,
        Self::RemarkOnMinutes,
        Self::AgreeMinutes,
        Self::RecordSignature,
        Self::ReportDecision,
        Self::ReadCommunication,
        Self::PrepareCommunication,
        Self::DispatchCommunication,
        Self::DeliverCommunication,
        Self::ReceiveCommunication,
        Self::CorrectCommunication,
        Self::CorrectReceipt,
        Self::RecordAgreementSigned,
        Self::EnterAuthenticText,
        Self::JudgeAuthenticText,
        Self::ReadPaper,
        Self::AttachPaper,
        Self::SharePaper,
        Self::SealPaper,
        Self::ReadProtocol,
        Self::DraftProtocol,
        Self::ShareProtocol,
        Self::RemarkOnProtocol,
        Self::KeepProtocolRemark,
        Self::NameForProtocol,
        Self::AgreeProtocol,
        Self::RecordProtocolSigned,
        Self::WithdrawProtocol,
        Self::RecallPaper,
        Self::BringFile,
        Self::ProposeCorrection,
        Self::AnswerCorrection,
        Self::CertifyCopy,
        Self::RecordOpeningPosition,
        Self::RecordHeldSession,
        Self::RecordFromPaper,
        Self::JudgeRecording,
        Self::ManageAccounts,
        Self::ManageOwnAccount,
    ];

    /// The word for the audit trail.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::ReadSession => "read-session",
            Self::DraftSession => "draft-session",
            Self::ProposeSession => "propose-session",
            Self::WithdrawSession => "withdraw-session",
            Self::AnswerSession => "answer-session",
            Self::ConveneSession => "convene-session",
            Self::OpenSession => "open-session",
            Self::CloseSession => "close-session",
            Self::PostponeSession => "postpone-session",
            Self::CancelSession => "cancel-session",
            Self::EditAgenda => "edit-agenda",
            Self::OrderAgenda => "order-agenda",
            Self::AgreeAgenda => "agree-agenda",
            Self::EditDelegation => "edit-delegation",
            Self::ShareDelegation => "share-delegation",
            Self::KeepAttendance => "keep-attendance",
            Self::ReadMinutes => "read-minutes",
            Self::DraftMinutes => "draft-minutes",
            Self::RenderMinutes => "render-minutes",
            Self::CirculateMinutes => "circulate-minutes",
            Self::RemarkOnMinutes => "remark-on-minutes",
            Self::AgreeMinutes => "agree-minutes",
            Self::RecordSignature => "record-signature",
            Self::ReportDecision => "report-decision",
            Self::ReadCommunication => "read-communication",
            Self::PrepareCommunication => "prepare-communication",
            Self::DispatchCommunication => "dispatch-communication",
            Self::DeliverCommunication => "deliver-communication",
            Self::ReceiveCommunication => "receive-communication",
            Self::CorrectCommunication => "correct-communication",
            Self::CorrectReceipt => "correct-receipt",
            Self::RecordAgreementSigned => "record-agreement-signed",
            Self::EnterAuthenticText => "enter-authentic-text",
            Self::JudgeAuthenticText => "judge-authentic-text",
            Self::ReadPaper => "read-paper",
            Self::AttachPaper => "attach-paper",
            Self::SharePaper => "share-paper",
            Self::SealPaper => "seal-paper",
            Self::ReadProtocol => "read-protocol",
            Self::DraftProtocol => "draft-protocol",
            Self::ShareProtocol => "share-protocol",
            Self::RemarkOnProtocol => "remark-on-protocol",
            Self::KeepProtocolRemark => "keep-protocol-remark",
            Self::NameForProtocol => "name-for-protocol",
            Self::AgreeProtocol => "agree-protocol",
            Self::RecordProtocolSigned => "record-protocol-signed",
            Self::WithdrawProtocol => "withdraw-protocol",
            Self::RecallPaper => "recall-paper",
            Self::BringFile => "bring-file",
            Self::ProposeCorrection => "propose-correction",
            Self::AnswerCorrection => "answer-correction",
            Self::CertifyCopy => "certify-copy",
            Self::RecordOpeningPosition => "record-opening-position",
            Self::RecordHeldSession => "record-held-session",
            Self::RecordFromPaper => "record-from-paper",
            Self::JudgeRecording => "judge-recording",
            Self::ManageAccounts => "manage-accounts",
            Self::ManageOwnAccount => "manage-own-account",
        }
    }
}

/// How a person's Party stands to a session.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Side {
    /// What it has to do with the proposal on the table, where there is one.
    pub proposal: Proposal,
    /// It hosts.
    pub hosts: bool,
}

/// What a Party has to do with the proposal on the table.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Proposal {
    /// It made it.
    Made,
    /// It is to answer it.
    ToAnswer,
    /// None is on the table.
    None,
}

impl Side {
    /// How this Party stands to this session.
    #[must_use]
    pub fn of(party: Party, session: &Session) -> Self {
        let proposal = match session.state.turn() {
            Some(turn) if turn == party => Proposal::ToAnswer,
            Some(_) => Proposal::Made,
            None => Proposal::None,
        };
        Self { proposal, hosts: session.terms.host == party }
    }
}

/// The answer of the table. What is hidden is to be indistinguishable from what does not exist.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Answer {
    /// May not know that it exists.
    Hidden,
    /// May not, and may know that it exists.
    Denied,
    /// May.
    Allowed,
}

/// What a role gives on its own, whatever the record: the first gate of every act.
#[must_use]
pub const fn role_gives(role: Role, right: Right) -> bool {
    match right {
        Right::ReadSession
        | Right::ReadMinutes
        | Right::ReadCommunication
        | Right::ReadPaper
        | Right::ReadProtocol
        | Right::ManageOwnAccount => true,
        Right::ManageAccounts => matches!(role, Role::Administrator),
        Right::RenderMinutes | Right::AttachPaper | Right::DraftProtocol => {
            matches!(role, Role::Secretary | Role::Translator)
        }
        Right::SealPaper | Right::ProposeCorrection | Right::AnswerCorrection | Right::CertifyCopy => {
            matches!(role, Role::Archivist)
        }
        Right::BringFile => matches!(role, Role::Secretary | Role::Translator | Role::Archivist),
        Right::RemarkOnMinutes
        | Right::AgreeMinutes
        | Right::RemarkOnProtocol
        | Right::KeepProtocolRemark
        | Right::AgreeProtocol => matches!(role, Role::Secretary | Role::Delegate),
        _ => matches!(role, Role::Secretary),
    }
}

/// What can be recorded for a Party from its paper: what it does towards the other. Its drafts, its accounts and its
/// word on what was recorded for it are its own.
#[must_use]
pub const fn recordable_from_paper(right: Right) -> bool {
    !matches!(
        right,
        Right::DraftSession
            | Right::KeepProtocolRemark
            | Right::NameForProtocol
            | Right::RecordFromPaper
            | Right::JudgeRecording
            | Right::SealPaper
            | Right::ProposeCorrection
            | Right::AnswerCorrection
            | Right::CertifyCopy
            | Right::EnterAuthenticText
            | Right::JudgeAuthenticText
            | Right::RecordOpeningPosition
            | Right::RecordHeldSession
            | Right::RecordAgreementSigned
            | Right::ManageAccounts
    )
}

/// What a role gives with a session in this state, seen from this side: the second gate.
#[must_use]
pub const fn over_session(role: Role, side: Side, state: StateName, right: Right) -> Answer {
    if !reads(role, state) {
        return Answer::Hidden;
    }
    if role_gives(role, right) && has_its_place(side, state, right) {
        Answer::Allowed
    } else {
        Answer::Denied
    }
}

/// What a role gives with a typed draft: its own Party's secretaries work on it, nobody else knows of it.
#[must_use]
pub const fn over_draft(role: Role, own: bool, right: Right) -> Answer {
    match (role, own, right) {
        (Role::Secretary, true, Right::DraftSession | Right::ProposeSession) => Answer::Allowed,
        (Role::Secretary, true, _) => Answer::Denied,
        _ => Answer::Hidden,
    }
}

/// An archivist reads what is final; the others what the Parties share.
const fn reads(role: Role, state: StateName) -> bool {
    match role {
        Role::Archivist => !state.is_ahead() && !matches!(state, StateName::InSession),
        _ => true,
    }
}

const fn has_its_place(side: Side, state: StateName, right: Right) -> bool {
    match right {
        Right::ReadSession => true,
        Right::WithdrawSession => matches!(side.proposal, Proposal::Made),
        Right::AnswerSession => matches!(side.proposal, Proposal::ToAnswer),
        Right::ConveneSession => side.hosts && matches!(state, StateName::Agreed),
        Right::OpenSession => side.hosts && matches!(state, StateName::Convened),
        Right::CloseSession => side.hosts && matches!(state, StateName::InSession),
        Right::PostponeSession | Right::CancelSession => state.is_ahead(),
        Right::EditAgenda | Right::AgreeAgenda => state.is_ahead(),
        Right::EditDelegation | Right::ShareDelegation => {
            state.is_ahead() || matches!(state, StateName::InSession)
        }
        Right::KeepAttendance => side.hosts && matches!(state, StateName::InSession),
        Right::OrderAgenda => state.is_ahead() && side.hosts,
        Right::ReadMinutes
        | Right::DraftMinutes
        | Right::RenderMinutes
        | Right::CirculateMinutes
        | Right::RemarkOnMinutes
        | Right::AgreeMinutes
        | Right::RecordSignature
        | Right::ReportDecision
        | Right::ReadCommunication
        | Right::PrepareCommunication
        | Right::DispatchCommunication
        | Right::DeliverCommunication
        | Right::ReceiveCommunication
        | Right::CorrectCommunication
        | Right::CorrectReceipt
        | Right::ReadPaper
        | Right::AttachPaper
        | Right::SharePaper
        | Right::SealPaper
        | Right::ReadProtocol
        | Right::DraftProtocol
        | Right::ShareProtocol
        | Right::RemarkOnProtocol
        | Right::KeepProtocolRemark
        | Right::NameForProtocol
        | Right::AgreeProtocol
        | Right::RecordProtocolSigned
        | Right::WithdrawProtocol
        | Right::RecallPaper
        | Right::BringFile
        | Right::ProposeCorrection
        | Right::AnswerCorrection
        | Right::CertifyCopy
        | Right::EnterAuthenticText
        | Right::JudgeAuthenticText
        | Right::DraftSession
        | Right::ProposeSession
        | Right::RecordAgreementSigned
        | Right::RecordOpeningPosition
        | Right::RecordHeldSession
        | Right::RecordFromPaper
        | Right::JudgeRecording
        | Right::ManageAccounts
        | Right::ManageOwnAccount => false,
    }
}

#[cfg(test)]
mod tests;
