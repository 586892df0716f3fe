//! Protocols as the pages read them.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use domain::{
    access::{Answer, ProtocolStanding, Right},
    agreement::Text,
    communications::Communication,
    identifiers::{AccountId, CommunicationId, InstructionId, ProtocolId},
    protocols::{Instruction, Protocol},
    text::Line,
    trilingual::Trilingual,
};

use super::{
    composing::{Worded, worded},
    consolidated::{TextAsAt, agreement_signed, bases, with_life},
    records::{load, load_shared, seen},
    visible::{as_shared, over, reads_draft},
};
use crate::{
    agreement::speaking_of_life, columns::Text as Column, office::Reading, people::named_accounts,
    refusals::Refusal, stored::read,
};

/// A protocol in the list.
#[derive(Clone, Debug)]
pub struct Listed {
    /// Its life, with the protocol as this person may see it.
    pub life: TextAsAt,
    /// Whether this person reads the draft.
    pub reads_draft: bool,
}

/// The protocols that this person may know of: those under way first, then the signed, the latest first.
#[derive(Clone, Debug)]
pub struct ProtocolsSeen {
    /// The protocols.
    pub listed: Vec<Listed>,
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
    pub life: TextAsAt,
    /// What forms name.
    pub seen: String,
    /// Whether this person reads the keeper's draft.
    pub reads_draft: bool,
    /// What this person may do with it now.
    pub rights: Vec<Right>,
    /// The texts to which it is done.
    pub base: Trilingual<Text>,
    /// What it makes of them, and how it reads.
    pub worded: Worded,
    /// The day of the Agreement's signature, where recorded.
    pub agreement_signed: Option<NaiveDate>,
    /// The accounts of the own Party that could be named to agree.
    pub accounts: Vec<(AccountId, Line)>,
    /// Whether this person is the one whom the own Party has named, or records that Party's consent from a paper.
    pub is_named: bool,
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
}

/// The protocols that this person may know of.
///
/// # Errors
/// The trouble of reading.
pub async fn protocols(reading: &mut Reading<'_>) -> Result<ProtocolsSeen, Refusal> {
    let rows: Vec<(Column<ProtocolId>, String)> =
        sqlx::query_as("SELECT id, record FROM protocols ORDER BY signed_on DESC, id")
            .fetch_all(&mut *reading.transaction)
            .await?;
    let known = speaking_of_life(&mut reading.transaction).await?;
    let actor = reading.actor;
    let mut listed = Vec::new();
    for (Column(id), record) in rows {
        let protocol: Protocol = read(&record)?;
        let standing = ProtocolStanding::of(&protocol);
        if over(actor, protocol.keeper, standing, Right::ReadProtocol) != Answer::Allowed {
            continue;
        }
        let reads_draft = reads_draft(actor, protocol.keeper);
        let protocol = if reads_draft { protocol } else { as_shared(protocol) };
        listed.push(Listed { life: with_life(id, protocol, &known), reads_draft });
    }
    listed.sort_by_key(|one| {
        let signed = one.life.protocol.state.signing().map(|signing| signing.day);
        (signed.is_some(), std::cmp::Reverse(signed), one.life.id)
    });
    let agreement_signed = agreement_signed(&mut reading.transaction).await?;
    Ok(ProtocolsSeen { listed, agreement_signed, begins: actor.may(Right::ShareProtocol) })
}

/// One protocol, as far as this person may see it.
///
/// # Errors
/// [`Refusal::NotFound`] for what is absent or hidden; the trouble of reading.
pub async fn protocol(reading: &mut Reading<'_>, id: ProtocolId) -> Result<ProtocolSeen, Refusal> {
    let (actor, today) = (reading.actor, reading.today());
    let (_, whole) = load(&mut reading.transaction, id).await?.ok_or(Refusal::NotFound)?;
    let standing = ProtocolStanding::of(&whole);
    let rights: Vec<Right> = Right::ALL
        .into_iter()
        .filter(|&right| actor.may(right) && over(actor, whole.keeper, standing, right) == Answer::Allowed)
        .collect();
    if !rights.contains(&Right::ReadProtocol) {
        return Err(Refusal::NotFound);
    }
    let reads_draft = reads_draft(actor, whole.keeper);
    let protocol = if reads_draft {
        whole
    } else {
        load_shared(&mut reading.transaction, id).await?.ok_or(Refusal::NotFound)?
    };
    let base = bases(&mut reading.transaction, id, today).await?;
    let agreement_signed = agreement_signed(&mut reading.transaction).await?;
    let worded = worded(&protocol.draft, &base, agreement_signed);
    let accounts =
        if rights.contains(&Right::NameForProtocol) { named_accounts(reading).await? } else { Vec::new() };
    let named = protocol.named.of(actor.party()).as_ref().map(|named| named.account);
    let is_named = named == Some(actor.account()) || actor.evidence().is_some();
    let known = speaking_of_life(&mut reading.transaction).await?;
    let seen = seen(&protocol);
    let life = with_life(id, protocol, &known);
    let cited =
        known.into_iter().filter(|one| actor.reads_communication(one)).map(|one| (one.id, one)).collect();
    Ok(ProtocolSeen {
        id,
        life,
        seen,
        reads_draft,
        rights,
        base,
        worded,
        agreement_signed,
        accounts,
        is_named,
        cited,
    })
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
    Ok(InstructionSeen { protocol, instruction })
}
