//! The Agreement as it reads: the text of each language with every protocol in force done to it.

use chrono::{DateTime, NaiveDate, Utc};
use domain::{
    agreement::{
        Text,
        life::{Computed, Notified, Signature, entry_into_force, notified_of},
    },
    authorities::{Reset, resets as resets_of},
    communications::{Communication, Instrument},
    delegations::Both,
    identifiers::ProtocolId,
    languages::Language,
    protocols::{Amending, Consolidated, Horizon, Protocol, What, consolidated},
    trilingual::Trilingual,
};
use sqlx::{Any, Transaction};

use super::records;
use crate::{
    agreement::{base_in, signature_of, speaking_of_life},
    communications::records::as_known,
    office::Reading,
    refusals::{Refusal, Trouble},
};

/// A protocol with the notifications about it, and from when it is in force.
#[derive(Clone, Debug)]
pub struct ProtocolLife {
    /// Which.
    pub id: ProtocolId,
    /// The protocol.
    pub protocol: Protocol,
    /// What each Party has sent to say that its procedures are completed.
    pub notified: Both<Option<Notified>>,
    /// From when it is in force (Art. 17(1)).
    pub entry: Option<Computed>,
}

/// The Agreement in one language, with all that its reading as at any day rests on.
#[derive(Clone, Debug)]
pub struct Readings {
    /// The signed protocols, in the order of signature.
    pub protocols: Vec<ProtocolLife>,
    /// The day of the Agreement's signature, where recorded.
    pub agreement_signed: Option<NaiveDate>,
    /// From which day the Agreement itself is in force, where that is on record.
    pub agreement_entry: Option<NaiveDate>,
    /// The text before any amendment.
    pub base: Text,
}

/// The texts of the Agreement with all that changes them, as both Parties know it: read once for whatever rests on it.
pub(super) struct OnRecord {
    /// The communications that bear on entry into force.
    pub communications: Vec<Communication>,
    /// The signed protocols, in the order of signature.
    protocols: Vec<ProtocolLife>,
    /// The three texts before any amendment.
    texts: Trilingual<Text>,
    /// The day of the Agreement's signature, where recorded.
    pub agreement_signed: Option<NaiveDate>,
}

/// The signed protocols, to be named in communications.
#[derive(Clone, Debug, Default)]
pub struct SignedProtocols {
    /// In the order of signature.
    pub protocols: Vec<ProtocolLife>,
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
    pub fn of(&self, id: ProtocolId) -> Option<&ProtocolLife> {
        self.protocols.iter().find(|one| one.id == id)
    }
}

impl Readings {
    /// The protocols as they bear on the text.
    #[must_use]
    pub fn amending(&self) -> Vec<Amending> {
        amending(&self.protocols)
    }

    /// The text as it reads to this horizon.
    #[must_use]
    pub fn to(&self, horizon: Horizon) -> Consolidated {
        consolidated(&self.base, &self.amending(), horizon)
    }
}

/// The Agreement in a language with every protocol signed. No protocol is written in English: nothing changes that text.
///
/// # Errors
/// The trouble of reading.
pub async fn readings(reading: &mut Reading<'_>, language: Language) -> Result<Readings, Refusal> {
    let known = speaking_of_life(&mut reading.transaction).await?;
    let protocols = signed_with_life(&mut reading.transaction, &known).await?;
    let base = base_in(&mut reading.transaction, language).await?;
    let agreement_signed = agreement_signed(&mut reading.transaction).await?;
    let agreement_entry =
        entry_into_force(&notified_of(Instrument::Agreement, &known)).map(|entry| entry.day);
    Ok(Readings { protocols, agreement_signed, agreement_entry, base })
}

/// What the protocols in force have made of the lists of both Parties (Art. 6(2)), as far as that was known at an instant;
/// all of it where none is named.
pub(crate) async fn resets(
    transaction: &mut Transaction<'_, Any>,
    at: Option<DateTime<Utc>>,
) -> Result<Both<Vec<Reset>>, Trouble> {
    let signed = records::signed(transaction).await?;
    let is_known = |protocol: &Protocol| {
        let signing = protocol.steps.iter().rfind(|step| matches!(step.what, What::Signed(_)));
        at.is_none_or(|at| signing.is_some_and(|step| step.acting.at <= at))
    };
    let signed: Vec<_> = signed.into_iter().filter(|(_, protocol)| is_known(protocol)).collect();
    if signed.is_empty() {
        return Ok(Both::default());
    }
    let known = as_known(speaking_of_life(transaction).await?, at);
    let lives: Vec<_> = signed.into_iter().map(|(id, protocol)| with_life(id, protocol, &known)).collect();
    Ok(resets_of(&texts_in(transaction).await?, &amending(&lives)))
}

/// The three texts before any amendment.
async fn texts_in(transaction: &mut Transaction<'_, Any>) -> Result<Trilingual<Text>, Trouble> {
    Ok(Trilingual {
        kazakh: Some(base_in(transaction, Language::Kazakh).await?),
        azerbaijani: Some(base_in(transaction, Language::Azerbaijani).await?),
        russian: Some(base_in(transaction, Language::Russian).await?),
    })
}

pub(super) async fn on_record(transaction: &mut Transaction<'_, Any>) -> Result<OnRecord, Trouble> {
    let communications = speaking_of_life(transaction).await?;
    let protocols = signed_with_life(transaction, &communications).await?;
    let texts = texts_in(transaction).await?;
    let agreement_signed = agreement_signed(transaction).await?;
    Ok(OnRecord { communications, protocols, texts, agreement_signed })
}

impl OnRecord {
    /// The three texts to which this protocol is done: in force today, but for the protocol itself and what came after it.
    pub(super) fn before(&self, id: ProtocolId, today: NaiveDate) -> Trilingual<Text> {
        let mut amending = amending(&self.protocols);
        if let Some(own) = amending.iter().find(|one| one.protocol == id).cloned() {
            amending.retain(|one| one.rank() < own.rank());
        }
        let horizon = Horizon::InForceOn(today);
        let before = |text: &Text| consolidated(text, &amending, horizon).text;
        Trilingual::of(|language| self.texts.in_language(language).map(before))
    }
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
) -> Result<Vec<ProtocolLife>, Trouble> {
    let signed = records::signed(transaction).await?;
    Ok(signed.into_iter().map(|(id, protocol)| with_life(id, protocol, known)).collect())
}

/// The protocol with what its Parties sent about it.
pub(super) fn with_life(id: ProtocolId, protocol: Protocol, known: &[Communication]) -> ProtocolLife {
    let notified = notified_of(Instrument::Protocol(id), known);
    let entry = entry_into_force(&notified);
    ProtocolLife { id, protocol, notified, entry }
}

fn amending(protocols: &[ProtocolLife]) -> Vec<Amending> {
    let of = |one: &ProtocolLife| {
        let signed = one.protocol.state.signing()?.day;
        let draft = one.protocol.shared()?.draft.clone();
        Some(Amending { protocol: one.id, signed, entry: one.entry.as_ref().map(|entry| entry.day), draft })
    };
    protocols.iter().filter_map(of).collect()
}
