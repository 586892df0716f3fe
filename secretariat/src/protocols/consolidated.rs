//! The Agreement as it reads: the text of each language with every protocol in force done to it.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use domain::{
    agreement::{
        Text,
        life::{Computed, Notified, Signature, entry_into_force, notified_of},
    },
    communications::{Communication, Instrument},
    delegations::Both,
    identifiers::{CommunicationId, ProtocolId},
    languages::Language,
    protocols::{Amending, Consolidated, Horizon, Protocol, consolidated},
    trilingual::Trilingual,
};
use sqlx::{Any, Transaction};

use super::records;
use crate::{
    agreement::{base_in, signature_of, speaking_of_life},
    office::Reading,
    refusals::{Refusal, Trouble},
};

/// A signed protocol with the notifications about it, and from when it is in force.
#[derive(Clone, Debug)]
pub struct TextAsAt {
    /// Which.
    pub id: ProtocolId,
    /// What is signed.
    pub protocol: Protocol,
    /// What each Party has sent to say that its procedures are completed.
    pub notified: Both<Option<Notified>>,
    /// From when it is in force (Art. 17(1)).
    pub entry: Option<Computed>,
}

/// All that a reading of the Agreement as at a day rests on.
#[derive(Clone, Debug)]
pub struct Readings {
    /// The signed protocols, in the order of signature.
    pub protocols: Vec<TextAsAt>,
    /// The texts before any amendment.
    pub base: Trilingual<Text>,
    /// The day of the Agreement's signature, where recorded.
    pub agreement_signed: Option<NaiveDate>,
    /// From which day the Agreement itself is in force, where that is on record.
    pub agreement_entry: Option<NaiveDate>,
    /// The texts as they read.
    pub texts: BTreeMap<Language, Consolidated>,
    /// The communications on which they rest, as far as the reader may open them.
    pub cited: BTreeMap<CommunicationId, Communication>,
}

/// The signed protocols, to be named in communications.
#[derive(Clone, Debug, Default)]
pub struct SignedProtocols {
    /// In the order of signature.
    pub protocols: Vec<TextAsAt>,
    /// The day of the Agreement's signature, where recorded: it stands in every title.
    pub agreement_signed: Option<NaiveDate>,
}

/// The signed protocols: both Parties know them.
///
/// # Errors
/// The trouble of reading.
pub async fn signed_protocols(reading: &mut Reading<'_>) -> Result<SignedProtocols, Refusal> {
    let known = speaking_of_life(&mut reading.transaction).await?;
    let protocols = signed_with_life(&mut reading.transaction, &known).await?;
    let agreement_signed = agreement_signed(&mut reading.transaction).await?;
    Ok(SignedProtocols { protocols, agreement_signed })
}

impl SignedProtocols {
    /// The protocol with this id.
    #[must_use]
    pub fn of(&self, id: ProtocolId) -> Option<&TextAsAt> {
        self.protocols.iter().find(|one| one.id == id)
    }
}

impl Readings {
    /// The protocols as they bear on the text.
    #[must_use]
    pub fn amending(&self) -> Vec<Amending> {
        amending(&self.protocols)
    }
}

/// The Agreement as it reads to this horizon, in every language: English follows no protocol, for none is written in it.
///
/// # Errors
/// The trouble of reading.
pub async fn as_at(reading: &mut Reading<'_>, horizon: Horizon) -> Result<Readings, Refusal> {
    let known = speaking_of_life(&mut reading.transaction).await?;
    let protocols = signed_with_life(&mut reading.transaction, &known).await?;
    let amending = amending(&protocols);
    let base = signed_texts(&mut reading.transaction).await?;
    let texts = Language::AUTHENTIC
        .into_iter()
        .filter_map(|language| {
            Some((language, consolidated(base.in_language(language)?, &amending, horizon)))
        })
        .collect();
    let agreement_signed = agreement_signed(&mut reading.transaction).await?;
    let agreement_entry =
        entry_into_force(&notified_of(Instrument::Agreement, &known)).map(|entry| entry.day);
    let actor = reading.actor;
    let cited =
        known.into_iter().filter(|one| actor.reads_communication(one)).map(|one| (one.id, one)).collect();
    Ok(Readings { protocols, base, agreement_signed, agreement_entry, texts, cited })
}

/// The three texts to which this protocol is done: in force today, but for the protocol itself and what came after it.
pub(super) async fn bases(
    transaction: &mut Transaction<'_, Any>,
    id: ProtocolId,
    today: NaiveDate,
) -> Result<Trilingual<Text>, Trouble> {
    let known = speaking_of_life(transaction).await?;
    let protocols = signed_with_life(transaction, &known).await?;
    let mut amending = amending(&protocols);
    if let Some(own) = amending.iter().find(|one| one.protocol == id).cloned() {
        amending.retain(|one| one.rank() < own.rank());
    }
    let horizon = Horizon::InForceOn(today);
    let base = signed_texts(transaction).await?;
    Ok(Trilingual::of(|language| Some(consolidated(base.in_language(language)?, &amending, horizon).text)))
}

/// The three texts before any amendment.
async fn signed_texts(transaction: &mut Transaction<'_, Any>) -> Result<Trilingual<Text>, Trouble> {
    Ok(Trilingual {
        kazakh: Some(base_in(transaction, Language::Kazakh).await?),
        azerbaijani: Some(base_in(transaction, Language::Azerbaijani).await?),
        russian: Some(base_in(transaction, Language::Russian).await?),
    })
}

/// The signature of the Agreement: its day stands in the title of every protocol.
pub(super) async fn agreement_signed(
    transaction: &mut Transaction<'_, Any>,
) -> Result<Option<NaiveDate>, Trouble> {
    Ok(signature_of(transaction).await?.map(|signature: Signature| signature.day))
}

async fn signed_with_life(
    transaction: &mut Transaction<'_, Any>,
    known: &[Communication],
) -> Result<Vec<TextAsAt>, Trouble> {
    let signed = records::signed(transaction).await?;
    Ok(signed.into_iter().map(|(id, protocol)| with_life(id, protocol, known)).collect())
}

/// The protocol with what its Parties sent about it.
pub(super) fn with_life(id: ProtocolId, protocol: Protocol, known: &[Communication]) -> TextAsAt {
    let notified = notified_of(Instrument::Protocol(id), known);
    let entry = entry_into_force(&notified);
    TextAsAt { id, protocol, notified, entry }
}

fn amending(protocols: &[TextAsAt]) -> Vec<Amending> {
    let of = |one: &TextAsAt| {
        let signed = one.protocol.state.signing()?.day;
        let draft = one.protocol.shared()?.draft.clone();
        Some(Amending { protocol: one.id, signed, entry: one.entry.as_ref().map(|entry| entry.day), draft })
    };
    protocols.iter().filter_map(of).collect()
}
