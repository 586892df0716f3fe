//! Delegations as the pages read them.

use domain::{
    access::{Answer, Right},
    delegations::{Both, Delegation},
    identifiers::{AccountId, SessionId},
    parties::Party,
    sessions::Session,
    text::Line,
};

use super::{Kept, records};
use crate::{act::Seen, office::Reading, people::named_accounts, refusals::Refusal, sessions};

/// The delegation of each Party as this person may see it; none where nothing is there for them.
pub type Delegations = Both<Option<Delegation>>;

/// One's own delegation with all that its page needs.
#[derive(Clone, Debug)]
pub struct OwnDelegation {
    /// The session.
    pub session: Seen<SessionId, Session>,
    /// The list that is worked on and the one that was told; of version nought where nothing is listed.
    pub kept: Seen<SessionId, Kept>,
    /// The accounts of the Party, by name.
    pub accounts: Vec<(AccountId, Line)>,
    /// Whether a list of an earlier session can be begun with.
    pub can_reuse: bool,
}

/// The delegations to a session that this person sees. What a Party has told, both read; what it has not, its own
/// secretaries alone.
///
/// # Errors
/// The trouble of reading.
pub async fn delegations(
    reading: &mut Reading<'_>,
    session: &Seen<SessionId, Session>,
) -> Result<Delegations, Refusal> {
    let reads_list = reading.actor.may(Right::EditDelegation);
    let party = reading.party();
    Ok(records::known_to(&mut reading.transaction, session.id, party, reads_list).await?)
}

/// One's own delegation, for whoever may work on it.
///
/// # Errors
/// [`Refusal::NotFound`], [`Refusal::Denied`].
pub async fn own_delegation(reading: &mut Reading<'_>, id: SessionId) -> Result<OwnDelegation, Refusal> {
    let session = read_session(reading, id).await?;
    if reading.actor.over(&session.record, Right::EditDelegation) != Answer::Allowed {
        return Err(Refusal::Denied(Right::EditDelegation));
    }
    let party = reading.party();
    let (version, record) = records::load(&mut reading.transaction, id, party).await?;
    let can_reuse =
        record.list.is_none() && records::previous(&mut reading.transaction, id, party).await?.is_some();
    let accounts = named_accounts(reading).await?;
    Ok(OwnDelegation { session, kept: Seen { id, version, record }, accounts, can_reuse })
}

/// What the other Party has told, without what is its own matter.
pub(super) async fn told_by(
    reading: &mut Reading<'_>,
    id: SessionId,
    other: Party,
) -> Result<Option<Delegation>, Refusal> {
    let mut told = records::told(&mut reading.transaction, id, other).await?;
    if let Some(told) = &mut told {
        records::hide_accounts(told);
    }
    Ok(told)
}

/// The session, for whoever may know of it.
pub(super) async fn read_session(
    reading: &mut Reading<'_>,
    id: SessionId,
) -> Result<Seen<SessionId, Session>, Refusal> {
    let found = sessions::records::load(&mut reading.transaction, id).await?;
    let (version, record) = found.ok_or(Refusal::NotFound)?;
    match reading.actor.over(&record, Right::ReadSession) {
        Answer::Allowed => Ok(Seen { id, version, record }),
        Answer::Hidden | Answer::Denied => Err(Refusal::NotFound),
    }
}
