//! Communications as the pages read them: the two registers, one communication, the lists that follow from them.

use std::{collections::BTreeMap, sync::Arc};

use chrono::NaiveDate;
use domain::{
    access::{Answer, Right},
    authorities::History,
    communications::{Communication, Reckoning, StateName},
    delegations::Both,
    identifiers::CommunicationId,
    parties::Party,
    people::Role,
    places::end_of_day,
};
use sqlx::{Any, Transaction};

use super::records::{as_known, load};
use crate::{
    agreement::{Texts, texts},
    columns::Text,
    office::Reading,
    paging::page_of,
    protocols::resets,
    recordings::{is_evidence, on_paper},
    refusals::{Refusal, Trouble},
    stored::read_all,
};

/// How many communications a page of a register holds.
pub const PAGE: i64 = 25;

/// Which register, and which of its communications.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Filter {
    /// What the reader's Party sends, or what it receives.
    pub outgoing: bool,
    /// Those in this state.
    pub state: Option<StateName>,
}

/// One page of a register, the latest first; what bears no day yet stands above.
#[derive(Clone, Debug)]
pub struct Register {
    /// The communications.
    pub communications: Vec<Communication>,
    /// What was asked for.
    pub filter: Filter,
    /// Which page, from one.
    pub number: i64,
    /// How many pages.
    pub pages: i64,
    /// Whether the reader prepares communications.
    pub prepares: bool,
    /// The other Party, where the reader records for it from its papers.
    pub on_paper: Option<Party>,
}

/// A communication as this person may see it.
#[derive(Clone, Debug)]
pub struct CommunicationSeen {
    /// The communication.
    pub communication: Communication,
    /// What it answers, where the reader sees it.
    pub answers: Option<Communication>,
    /// What answers it, where the reader sees it.
    pub answered_by: Vec<Communication>,
    /// The sender's list of authorities with what this communication carries: by it keys have names.
    pub list: History,
    /// What this person may do with it now.
    pub rights: Vec<Right>,
    /// Whether this person may take it in hand and record what it says: it is a paper of a Party that works on paper.
    pub is_evidence: bool,
}

/// Communications on which the reader's Party has something to do.
#[derive(Clone, Debug, Default)]
pub struct Awaited {
    /// On their way to it: their receipt is to be recorded.
    pub to_receive: Vec<Communication>,
    /// Whose two accounts name different days.
    pub differing: Vec<Communication>,
}

/// What a reader with these roles may find in a register; what has not left is never asked for on the other's side.
fn states(reading: &Reading<'_>, outgoing: bool) -> Vec<StateName> {
    let roles = reading.actor.roles();
    let is_read = |state: &StateName| {
        let answer = |&role: &Role| {
            domain::access::over_communication(role, outgoing, *state, Right::ReadCommunication)
        };
        roles.iter().map(answer).max() == Some(Answer::Allowed)
    };
    StateName::ALL.into_iter().filter(is_read).collect()
}

/// A page of a register.
///
/// # Errors
/// The trouble of reading.
pub async fn register(reading: &mut Reading<'_>, filter: Filter, number: i64) -> Result<Register, Refusal> {
    let party = reading.party();
    let sender = if filter.outgoing { party } else { party.other() };
    let mut asked = states(reading, filter.outgoing);
    asked.retain(|state| filter.state.is_none_or(|only| only == *state));
    let mut five = asked.iter().map(|state| state.key());
    let five: [&str; 5] = std::array::from_fn(|_| five.next().unwrap_or_default());
    let [one, two, three, four, last] = five;
    let count: i64 = sqlx::query_scalar(
        "SELECT COUNT(*) FROM communications WHERE sender = $1 AND state IN ($2, $3, $4, $5, $6)",
    )
    .bind(sender.key())
    .bind(one)
    .bind(two)
    .bind(three)
    .bind(four)
    .bind(last)
    .fetch_one(&mut *reading.transaction)
    .await?;
    let (number, pages) = page_of(count, PAGE, number);
    let rows: Vec<String> = sqlx::query_scalar(
        "SELECT record FROM communications WHERE sender = $1 AND state IN ($2, $3, $4, $5, $6) \
         ORDER BY COALESCE(dated, '9999') DESC, number DESC, id LIMIT $7 OFFSET $8",
    )
    .bind(sender.key())
    .bind(one)
    .bind(two)
    .bind(three)
    .bind(four)
    .bind(last)
    .bind(PAGE)
    .bind((number - 1) * PAGE)
    .fetch_all(&mut *reading.transaction)
    .await?;
    let communications = read_all(&rows)?;
    let prepares = reading.actor.may(Right::PrepareCommunication);
    let on_paper = on_paper(reading).await?;
    Ok(Register { communications, filter, number, pages, prepares, on_paper })
}

/// One communication.
///
/// # Errors
/// [`Refusal::NotFound`] where there is none that this person may see.
pub async fn communication(
    reading: &mut Reading<'_>,
    id: CommunicationId,
) -> Result<CommunicationSeen, Refusal> {
    let communication = seen(reading, id).await?.ok_or(Refusal::NotFound)?;
    let answers = match communication.terms.answers {
        Some(id) => seen(reading, id).await?,
        None => None,
    };
    let actor = reading.actor;
    let is_allowed = |right: &Right| actor.over_communication(&communication, *right) == Answer::Allowed;
    let rights = Right::ALL.into_iter().filter(is_allowed).collect();
    // What the other Party prepares is not even read: the time that takes would tell of it.
    let rows: Vec<String> = sqlx::query_scalar(
        "SELECT record FROM communications WHERE answers = $1 \
         AND (sender = $2 OR state IN ('dispatched', 'delivered', 'received')) ORDER BY dated, id",
    )
    .bind(Text(id))
    .bind(actor.party().key())
    .fetch_all(&mut *reading.transaction)
    .await?;
    let mut answered_by: Vec<Communication> = read_all(&rows)?;
    answered_by.retain(|other| actor.reads_communication(other));
    let list = history_within(&mut reading.transaction, &communication).await?;
    let is_evidence = is_evidence(reading, &communication).await?;
    Ok(CommunicationSeen { communication, answers, answered_by, list, rights, is_evidence })
}

/// What the reader's Party has to do, for its secretaries.
///
/// # Errors
/// The trouble of reading.
pub async fn awaited(reading: &mut Reading<'_>) -> Result<Awaited, Refusal> {
    if !reading.actor.may(Right::ReceiveCommunication) {
        return Ok(Awaited::default());
    }
    let to_receive: Vec<String> = sqlx::query_scalar(
        "SELECT record FROM communications WHERE sender = $1 AND state IN ('dispatched', 'delivered') \
         ORDER BY dated, id LIMIT 20",
    )
    .bind(reading.party().other().key())
    .fetch_all(&mut *reading.transaction)
    .await?;
    let differing: Vec<String> = sqlx::query_scalar(
        "SELECT record FROM communications WHERE accounts_differ = 1 ORDER BY dated, id LIMIT 20",
    )
    .fetch_all(&mut *reading.transaction)
    .await?;
    Ok(Awaited { to_receive: read_all(&to_receive)?, differing: read_all(&differing)? })
}

/// What a communication of this sender may answer: what came from the other Party, the latest first, and what is
/// answered already however old it is.
///
/// # Errors
/// The trouble of reading.
pub async fn answerable(
    reading: &mut Reading<'_>,
    sender: Party,
    answered: Option<CommunicationId>,
) -> Result<Vec<Communication>, Refusal> {
    let rows: Vec<String> = sqlx::query_scalar(
        "SELECT record FROM communications WHERE sender = $1 AND state IN ('dispatched', 'delivered', 'received') \
         ORDER BY dated DESC, id LIMIT 50",
    )
    .bind(sender.other().key())
    .fetch_all(&mut *reading.transaction)
    .await?;
    let mut found: Vec<Communication> = read_all(&rows)?;
    if let Some(id) = answered.filter(|id| !found.iter().any(|one| one.id == *id)) {
        found.extend(seen(reading, id).await?);
    }
    Ok(found)
}

/// The lists of both Parties as at a day.
#[derive(Clone, Debug)]
pub struct Lists {
    /// As at which day.
    pub day: NaiveDate,
    /// As known at the end of which day; all that is recorded where none is named.
    pub known_on: Option<NaiveDate>,
    /// As notified between the Parties.
    pub notified: Both<History>,
    /// By the days of national law.
    pub national: Both<History>,
    /// The communications on which they rest, as far as the reader may open them.
    pub cited: BTreeMap<CommunicationId, Communication>,
    /// The texts of the Agreement, to be quoted.
    pub texts: Arc<Texts>,
}

/// The lists of both Parties as at a day, which everybody reads who is signed in: what one Party has notified the other
/// is no secret of either.
///
/// # Errors
/// The trouble of reading.
pub async fn lists(
    reading: &mut Reading<'_>,
    day: NaiveDate,
    known_on: Option<NaiveDate>,
) -> Result<Lists, Refusal> {
    let end = known_on.and_then(|day| end_of_day(reading.party().zone(), day));
    let resets = resets(&mut reading.transaction, end).await?;
    let mut cited = BTreeMap::new();
    let mut of = async |party| -> Result<[History; 2], Refusal> {
        let sent = changing_list(&mut reading.transaction, party).await?;
        let known = as_known(sent, end);
        let is_read = |one: &&Communication| reading.actor.reads_communication(one);
        cited.extend(known.iter().filter(is_read).map(|one| (one.id, one.clone())));
        let by = |reckoning: Reckoning| History::of(party, reckoning.effects(&known), resets.of(party));
        Ok([by(Reckoning::Notified), by(Reckoning::NationalLaw)])
    };
    let [kazakhstan, kazakhstan_in_law] = of(Party::Kazakhstan).await?;
    let [azerbaijan, azerbaijan_in_law] = of(Party::Azerbaijan).await?;
    let notified = Both { kazakhstan, azerbaijan };
    let national = Both { kazakhstan: kazakhstan_in_law, azerbaijan: azerbaijan_in_law };
    let texts = texts(reading).await?;
    Ok(Lists { day, known_on, notified, national, cited, texts })
}

/// The sender's list as this communication leaves it: all that takes effect before it, and what it carries.
pub(super) async fn history_within(
    transaction: &mut Transaction<'_, Any>,
    communication: &Communication,
) -> Result<History, Refusal> {
    let others = changing_list(transaction, communication.sender).await?;
    let effects = Reckoning::Ahead.effects_up_to(&others, communication);
    let resets = resets(transaction, None).await?;
    Ok(History::of(communication.sender, effects, resets.of(communication.sender)))
}

async fn seen(reading: &mut Reading<'_>, id: CommunicationId) -> Result<Option<Communication>, Refusal> {
    let found = load(&mut reading.transaction, id).await?.map(|(_, found)| found);
    Ok(found.filter(|found| reading.actor.reads_communication(found)))
}

pub(crate) async fn changing_list(
    transaction: &mut Transaction<'_, Any>,
    sender: Party,
) -> Result<Vec<Communication>, Trouble> {
    let rows: Vec<String> = sqlx::query_scalar(
        "SELECT record FROM communications \
         WHERE sender = $1 AND changes_list = 1 AND state IN ('dispatched', 'delivered', 'received')",
    )
    .bind(sender.key())
    .fetch_all(&mut **transaction)
    .await?;
    read_all(&rows)
}

/// The communications of this Party that have left and tell of the Joint Commission.
pub(crate) async fn of_commission(
    transaction: &mut Transaction<'_, Any>,
    sender: Party,
) -> Result<Vec<Communication>, Trouble> {
    let rows: Vec<String> = sqlx::query_scalar(
        "SELECT record FROM communications \
         WHERE sender = $1 AND concerns_commission = 1 AND state IN ('dispatched', 'delivered', 'received')",
    )
    .bind(sender.key())
    .fetch_all(&mut **transaction)
    .await?;
    read_all(&rows)
}
