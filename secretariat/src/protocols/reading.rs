//! Protocols as the pages read them.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use domain::{
    access::{Answer, ProtocolStanding, Right},
    agreement::Text,
    communications::Communication,
    delegations::Both,
    identifiers::{AccountId, CommunicationId, InstructionId, ProtocolId},
    protocols::{Applied, Asked, Instruction, Protocol, Remark, Wording},
    text::Line,
    trilingual::Trilingual,
};

use super::{
    composing::{applied, wordings},
    consolidated::{OnRecord, ProtocolLife, agreement_signed, on_record, with_life},
    kept::kept,
    openings::{VersionOpening, has_opened, openings},
    records::{all_known_to, known_to, seen},
    visible::{drafting, over, reads_draft, reads_kept},
    working_copies::{InstructionCopy, copy},
};
use crate::{
    agreement::speaking_of_life,
    office::Reading,
    people::{Actor, named_accounts},
    refusals::Refusal,
};

/// The protocols that this person may know of: those under way first, then the signed, the latest first.
#[derive(Clone, Debug)]
pub struct ProtocolsSeen {
    /// The protocols, as this person may see them.
    pub listed: Vec<ProtocolLife>,
    /// The day of the Agreement's signature, where recorded: it stands in every title.
    pub agreement_signed: Option<NaiveDate>,
    /// Whether this person may begin one.
    pub begins: bool,
}

/// A protocol as this person may see it.
#[derive(Clone, Debug)]
pub struct ProtocolSeen {
    /// Its id.
    pub id: ProtocolId,
    /// The protocol; its draft is the version shared last for whoever does not read the keeper's.
    pub life: ProtocolLife,
    /// What forms name.
    pub seen: String,
    /// Whether this person reads the keeper's draft.
    pub reads_draft: bool,
    /// What this person may do with it now.
    pub rights: Vec<Right>,
    /// The texts to which it is done.
    pub base: Trilingual<Text>,
    /// What it makes of them, with what stands against it.
    pub applied: Trilingual<Applied>,
    /// The day of the Agreement's signature, where recorded.
    pub agreement_signed: Option<NaiveDate>,
    /// The accounts of the own Party that could be named to agree.
    pub accounts: Vec<(AccountId, Line)>,
    /// Whether this person is the one whom the own Party has named, or records that Party's consent from a paper.
    pub is_named: bool,
    /// The remarks that the reader's Party keeps to itself.
    pub kept: Vec<Remark>,
    /// Who of the reader's Party opened which version.
    pub openings: Vec<VersionOpening>,
    /// The number of the version shared last, where this person opens it for the first time.
    pub opens: Option<u32>,
    /// The communications on which its life rests, as far as the reader may open them.
    pub cited: BTreeMap<CommunicationId, Communication>,
}

/// One instruction of a draft, for its form.
#[derive(Clone, Debug)]
pub struct InstructionSeen {
    /// The protocol.
    pub protocol: ProtocolSeen,
    /// The instruction; none for a new one.
    pub instruction: Option<Instruction>,
    /// What the reader typed on it and did not save.
    pub copy: Option<InstructionCopy>,
    /// The protocol as it would read, with the instruction of this id, where that was asked.
    pub preview: Option<(Box<ProtocolSeen>, InstructionId)>,
}

impl ProtocolSeen {
    /// The protocol itself.
    #[must_use]
    pub const fn protocol(&self) -> &Protocol {
        &self.life.protocol
    }

    /// Whether this person may do this now.
    #[must_use]
    pub fn may(&self, right: Right) -> bool {
        self.rights.contains(&right)
    }

    /// How the draft reads in each original, as far as it is written.
    #[must_use]
    pub fn wordings(&self) -> Both<Trilingual<Wording>> {
        wordings(&self.protocol().draft, &self.base, &self.applied, self.agreement_signed)
    }
}

/// The protocols that this person may know of.
///
/// # Errors
/// The trouble of reading.
pub async fn protocols(reading: &mut Reading<'_>) -> Result<ProtocolsSeen, Refusal> {
    let actor = reading.actor;
    let protocols = all_known_to(drafting(actor), &mut reading.transaction).await?;
    let known = speaking_of_life(&mut reading.transaction).await?;
    let is_read = |protocol: &Protocol| {
        over(actor, protocol.keeper, ProtocolStanding::of(protocol), Right::ReadProtocol) == Answer::Allowed
    };
    let read = protocols.into_iter().filter(|(_, protocol)| is_read(protocol));
    let mut listed: Vec<_> = read.map(|(id, protocol)| with_life(id, protocol, &known)).collect();
    listed.sort_by_key(|one| {
        let signed = one.protocol.state.signing().map(|signing| signing.day);
        (signed.is_some(), std::cmp::Reverse(signed), one.id)
    });
    let agreement_signed = agreement_signed(&mut reading.transaction).await?;
    Ok(ProtocolsSeen { listed, agreement_signed, begins: actor.may(Right::ShareProtocol) })
}

/// A protocol that asks something of this person.
#[derive(Clone, Debug)]
pub struct ProtocolTask {
    /// Which.
    pub id: ProtocolId,
    /// The protocol, as this person may see it.
    pub protocol: Protocol,
    /// What it asks.
    pub asked: Asked,
}

/// What protocols ask of this person, by the rights that it takes, and the day of the Agreement's signature: it stands
/// in every title.
///
/// # Errors
/// The trouble of reading.
pub async fn protocol_tasks(
    reading: &mut Reading<'_>,
) -> Result<(Vec<ProtocolTask>, Option<NaiveDate>), Refusal> {
    let (actor, party) = (reading.actor, reading.party());
    let listed = protocols(reading).await?;
    let of = |one: ProtocolLife| {
        let has_notified = one.notified.of(party).is_some();
        let all = one.protocol.asks(party, has_notified);
        let asked = all.into_iter().find(|&asked| is_for(actor, &one.protocol, asked))?;
        Some(ProtocolTask { id: one.id, protocol: one.protocol, asked })
    };
    Ok((listed.listed.into_iter().filter_map(of).collect(), listed.agreement_signed))
}

/// Whether this person is the one who may do what is asked.
fn is_for(actor: &Actor, protocol: &Protocol, asked: Asked) -> bool {
    let may = |right| {
        let standing = ProtocolStanding::of(protocol);
        actor.may(right) && over(actor, protocol.keeper, standing, right) == Answer::Allowed
    };
    match asked {
        Asked::Signature => may(Right::RecordProtocolSigned),
        Asked::Answers(_) => may(Right::ShareProtocol),
        Asked::Consent => may(Right::AgreeProtocol) && is_named(actor, protocol),
        Asked::Review(_) => may(Right::RemarkOnProtocol),
        Asked::Notification => actor.may(Right::PrepareCommunication),
    }
}

/// Whether this is whom the own Party has named, or who records that Party's consent from a paper.
fn is_named(actor: &Actor, protocol: &Protocol) -> bool {
    let named = protocol.named.of(actor.party()).as_ref().map(|named| named.account);
    named == Some(actor.account()) || actor.evidence().is_some()
}

/// One protocol, as far as this person may see it.
///
/// # Errors
/// [`Refusal::NotFound`] for what is absent or hidden; the trouble of reading.
pub async fn protocol(reading: &mut Reading<'_>, id: ProtocolId) -> Result<ProtocolSeen, Refusal> {
    let (actor, today) = (reading.actor, reading.today());
    let protocol = known_to(drafting(actor), &mut reading.transaction, id).await?.ok_or(Refusal::NotFound)?;
    let standing = ProtocolStanding::of(&protocol);
    let rights: Vec<Right> = Right::ALL
        .into_iter()
        .filter(|&right| actor.may(right) && over(actor, protocol.keeper, standing, right) == Answer::Allowed)
        .collect();
    if !rights.contains(&Right::ReadProtocol) {
        return Err(Refusal::NotFound);
    }
    let reads_draft = reads_draft(actor, protocol.keeper);
    let on_record = on_record(&mut reading.transaction).await?;
    let base = on_record.before(id, today);
    let OnRecord { communications, agreement_signed, .. } = on_record;
    let applied = applied(&protocol.draft, &base);
    let accounts =
        if rights.contains(&Right::NameForProtocol) { named_accounts(reading).await? } else { Vec::new() };
    let is_named = is_named(actor, &protocol);
    let kept =
        if reads_kept(actor) { kept(&mut reading.transaction, id, actor.party()).await? } else { Vec::new() };
    let openings = openings(reading, id).await?;
    let shown = protocol.shared().filter(|_| !reads_draft || !protocol.is_ahead());
    let opens = match shown.map(|version| version.number) {
        Some(number) if actor.evidence().is_none() && !has_opened(reading, id, number).await? => Some(number),
        _ => None,
    };
    let seen = seen(&protocol);
    let life = with_life(id, protocol, &communications);
    let cited = communications
        .into_iter()
        .filter(|one| actor.reads_communication(one))
        .map(|one| (one.id, one))
        .collect();
    Ok(ProtocolSeen {
        id,
        life,
        seen,
        reads_draft,
        rights,
        base,
        applied,
        agreement_signed,
        accounts,
        is_named,
        kept,
        openings,
        opens,
        cited,
    })
}

/// How many steps both Parties have seen of a protocol: it grows with whatever is done before them, and with nothing
/// else.
///
/// # Errors
/// [`Refusal::NotFound`] for what is absent or hidden; the trouble of reading.
pub async fn steps(reading: &mut Reading<'_>, id: ProtocolId) -> Result<usize, Refusal> {
    let actor = reading.actor;
    let protocol = known_to(drafting(actor), &mut reading.transaction, id).await?.ok_or(Refusal::NotFound)?;
    match over(actor, protocol.keeper, ProtocolStanding::of(&protocol), Right::ReadProtocol) {
        Answer::Allowed => Ok(protocol.steps.len()),
        Answer::Denied | Answer::Hidden => Err(Refusal::NotFound),
    }
}

/// One instruction of a draft, for the form of whoever writes it.
///
/// # Errors
/// [`Refusal::NotFound`] for what is absent or hidden, [`Refusal::Denied`] for whoever does not write; the trouble of
/// reading.
pub async fn instruction(
    reading: &mut Reading<'_>,
    id: ProtocolId,
    known: Option<InstructionId>,
) -> Result<InstructionSeen, Refusal> {
    let protocol = protocol(reading, id).await?;
    if !protocol.may(Right::DraftProtocol) {
        return Err(Refusal::Denied(Right::DraftProtocol));
    }
    let found = |known| protocol.protocol().draft.instruction(known).cloned().ok_or(Refusal::NotFound);
    let instruction = known.map(found).transpose()?;
    let copy = copy(reading, id, known).await?;
    Ok(InstructionSeen { protocol, instruction, copy, preview: None })
}
