//! A protocol as notices tell of it: as both Parties see it.

use chrono::NaiveDate;
use domain::{identifiers::ProtocolId, protocols::Protocol};
use sqlx::{Any, Transaction};

use super::{
    consolidated::{agreement_signed, with_life},
    records::load_shared,
};
use crate::{agreement::speaking_of_life, refusals::Trouble};

/// A protocol as it was shared last, with what bears on its name and its force.
#[derive(Clone, Debug)]
pub struct ProtocolTold {
    /// Which.
    pub id: ProtocolId,
    /// The protocol; its draft is the version shared last.
    pub protocol: Protocol,
    /// From when it is in force.
    pub entry: Option<NaiveDate>,
    /// The day of the Agreement's signature, where recorded: it stands in the title.
    pub agreement_signed: Option<NaiveDate>,
}

/// The protocol as both Parties see it; nothing where it was never shared.
pub(crate) async fn told(
    transaction: &mut Transaction<'_, Any>,
    id: ProtocolId,
) -> Result<Option<ProtocolTold>, Trouble> {
    let Some(protocol) = load_shared(transaction, id).await? else { return Ok(None) };
    let agreement_signed = agreement_signed(transaction).await?;
    let known = match protocol.state.signing() {
        Some(_) => speaking_of_life(transaction).await?,
        None => Vec::new(),
    };
    let life = with_life(id, protocol, &known);
    let entry = life.entry.as_ref().map(|entry| entry.day);
    Ok(Some(ProtocolTold { id, protocol: life.protocol, entry, agreement_signed }))
}
