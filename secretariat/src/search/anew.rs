//! What is found, read anew by the reading of its own page: nothing is shown that this page would not show to this
//! person now.

use std::collections::{BTreeMap, btree_map};

use domain::{
    agreement::{ProvisionId, Status},
    delegations::Member,
    identifiers::{InstructionId, ItemId, RemarkId, SessionId},
    languages::Language,
    parties::Party,
    search::{Casing, Kind, folded},
    spelled::Spelled,
};

use super::{
    entries::{self, Entry},
    owners::Owner,
    public::{Named, Provided},
    reading::{Candidate, From},
};
use crate::{
    act::Seen,
    agreement::{Texts, texts},
    communications::{self, CommunicationSeen},
    decisions::{self, DecisionSeen},
    delegations::{self, Delegations},
    minutes::{self, MinutesSeen},
    office::Reading,
    papers::{self, PaperWithin},
    protocols::{self, ProtocolSeen},
    refusals::Refusal,
    sessions::{self, Draft, SessionSeen},
};

/// A result.
#[derive(Clone, Debug)]
pub struct Hit {
    /// Of what kind.
    pub kind: Kind,
    /// What it is.
    pub of: Of,
    /// In which language the text is; nothing where nobody said.
    pub language: Option<Language>,
    /// The text in which the words stand.
    pub text: String,
}

/// What was found.
#[derive(Clone, Debug)]
pub enum Of {
    /// A draft of the reader's own Party.
    Draft(Box<Seen<SessionId, Draft>>),
    /// A session.
    Session(Box<SessionSeen>),
    /// An item of its agenda, by its place, from one.
    Item(Box<SessionSeen>, usize),
    /// Somebody of a Party's delegation to a session.
    Person(Box<SessionSeen>, Party, Box<Member>),
    /// What is written on an item of the minutes of a session, by its place, from one.
    Minutes(Box<MinutesSeen>, usize),
    /// A decision.
    Decision(Box<DecisionSeen>),
    /// A communication.
    Communication(Box<CommunicationSeen>),
    /// A paper.
    Paper(Box<PaperWithin>),
    /// An amendment protocol.
    Protocol(Box<ProtocolSeen>),
    /// One of its instructions.
    Instruction(Box<ProtocolSeen>, InstructionId),
    /// A remark on it.
    Remark(Box<ProtocolSeen>, RemarkId),
    /// An authority of a Party's list.
    Authority(Party, Box<Spelled>),
    /// A provision of the Agreement, and what standing its text has.
    Provision(ProvisionId, Status),
}

/// A record as its own page reads it, with what is found of it.
struct Read {
    record: Record,
    entries: Vec<Entry>,
}

enum Record {
    Draft(Box<Seen<SessionId, Draft>>),
    Session(Box<SessionSeen>),
    Delegations(Box<SessionSeen>, Box<Delegations>),
    Minutes(Box<MinutesSeen>),
    Decision(Box<DecisionSeen>),
    Communication(Box<CommunicationSeen>),
    Paper(Box<PaperWithin>),
    Protocol(Box<ProtocolSeen>),
}

/// What was read for this search: each record once.
#[derive(Default)]
pub(super) struct Anew {
    read: BTreeMap<Owner, Option<Read>>,
}

impl Anew {
    /// The result that a candidate leads to; nothing where this person would not see there what was found.
    pub(super) async fn hit(
        &mut self,
        reading: &mut Reading<'_>,
        candidate: &Candidate,
    ) -> Result<Option<Hit>, Refusal> {
        match &candidate.from {
            From::Record(owner) => self.of_record(reading, *owner, candidate).await,
            From::Authority(named) => Ok(of_authority(named, candidate)),
            From::Provision(id) => Ok(of_provision(&*texts(reading).await?, id, candidate)),
        }
    }

    async fn of_record(
        &mut self,
        reading: &mut Reading<'_>,
        owner: Owner,
        candidate: &Candidate,
    ) -> Result<Option<Hit>, Refusal> {
        let read = match self.read.entry(owner) {
            btree_map::Entry::Occupied(known) => known.into_mut(),
            btree_map::Entry::Vacant(unread) => unread.insert(match read(reading, owner).await {
                Ok(record) => Some(Read { entries: record.entries(), record }),
                Err(Refusal::NotFound | Refusal::Denied(_)) => None,
                Err(refusal) => return Err(refusal),
            }),
        };
        let Some(read) = read else { return Ok(None) };
        let text = found(&read.entries, candidate);
        let of = read.record.at(&candidate.place);
        let (kind, language) = (owner.kind(&candidate.place), candidate.language);
        Ok(of.zip(text).map(|(of, text)| Hit { kind, of, language, text }))
    }
}

async fn read(reading: &mut Reading<'_>, owner: Owner) -> Result<Record, Refusal> {
    Ok(match owner {
        Owner::Draft(id) => Record::Draft(Box::new(sessions::draft(reading, id).await?)),
        Owner::Session(id) => Record::Session(Box::new(sessions::session(reading, id).await?)),
        Owner::Delegations(id) => {
            let session = sessions::session(reading, id).await?;
            let delegations = delegations::delegations(reading, &session.session).await?;
            Record::Delegations(Box::new(session), Box::new(delegations))
        }
        Owner::Minutes(id) => Record::Minutes(Box::new(minutes::minutes(reading, id).await?)),
        Owner::Decision(id) => Record::Decision(Box::new(decisions::decision(reading, id).await?.0)),
        Owner::Communication(id) => {
            Record::Communication(Box::new(communications::communication(reading, id).await?))
        }
        Owner::Paper(id) => Record::Paper(Box::new(papers::paper(reading, id).await?)),
        Owner::Protocol(id) => Record::Protocol(Box::new(protocols::protocol(reading, id).await?)),
    })
}

impl Record {
    fn entries(&self) -> Vec<Entry> {
        match self {
            Self::Draft(draft) => entries::of_draft(&draft.record.typed),
            Self::Session(seen) => entries::of_session(&seen.session.record, &seen.agenda.record),
            Self::Delegations(_, delegations) => {
                let known = Party::BOTH.into_iter().filter_map(|party| delegations.of(party).as_ref());
                known.flat_map(entries::of_delegation).collect()
            }
            Self::Minutes(seen) => seen.minutes.as_ref().map(entries::of_minutes).unwrap_or_default(),
            Self::Decision(seen) => entries::of_decision(&seen.seen.record),
            Self::Communication(seen) => entries::of_communication(&seen.communication),
            Self::Paper(within) => entries::of_paper(&within.seen.paper),
            Self::Protocol(seen) => {
                let protocol = seen.protocol();
                let draft = entries::of_protocol(protocol, &protocol.draft);
                let remarks = protocol.remarks.iter().chain(&seen.kept).flat_map(entries::of_remark);
                draft.into_iter().chain(remarks).collect()
            }
        }
    }

    fn at(&self, place: &str) -> Option<Of> {
        Some(match self {
            Self::Draft(draft) => Of::Draft(draft.clone()),
            Self::Session(seen) if place.is_empty() => Of::Session(seen.clone()),
            Self::Session(seen) => {
                let id: ItemId = place.parse().ok()?;
                let at = seen.agenda.record.items.iter().position(|item| item.id == id)?;
                Of::Item(seen.clone(), at + 1)
            }
            Self::Delegations(seen, delegations) => {
                let (party, id) = place.split_once(':')?;
                let party = Party::from_key(party)?;
                let member = delegations.of(party).as_ref()?.member(id.parse().ok()?)?;
                Of::Person(seen.clone(), party, Box::new(member.clone()))
            }
            Self::Minutes(seen) => {
                let id: ItemId = place.parse().ok()?;
                let at = seen.minutes.as_ref()?.record.items.iter().position(|item| item.item == id)?;
                Of::Minutes(seen.clone(), at + 1)
            }
            Self::Decision(seen) => Of::Decision(seen.clone()),
            Self::Communication(seen) => Of::Communication(seen.clone()),
            Self::Paper(within) => Of::Paper(within.clone()),
            Self::Protocol(seen) if place.is_empty() => Of::Protocol(seen.clone()),
            Self::Protocol(seen) => {
                let mut remarks = seen.protocol().remarks.iter().chain(&seen.kept);
                match remarks.find(|remark| remark.id.to_string() == place) {
                    Some(remark) => Of::Remark(seen.clone(), remark.id),
                    None => Of::Instruction(seen.clone(), place.parse().ok()?),
                }
            }
        })
    }
}

/// The text as it was read, if it is the one that was found.
fn found(entries: &[Entry], candidate: &Candidate) -> Option<String> {
    let is_it = |entry: &&Entry| {
        entry.place == candidate.place
            && entry.language == candidate.language
            && folded(&entry.text, Casing::of(entry.language)) == candidate.folded
    };
    entries.iter().find(is_it).map(|entry| entry.text.clone())
}

fn of_authority(named: &Named, candidate: &Candidate) -> Option<Hit> {
    let text = found(&named.entries(), candidate)?;
    let of = Of::Authority(named.party, Box::new(named.names.clone()));
    Some(Hit { kind: Kind::Authorities, of, language: candidate.language, text })
}

fn of_provision(texts: &Texts, id: &ProvisionId, candidate: &Candidate) -> Option<Hit> {
    let is_it = |one: &&Provided| one.id == *id && Some(one.language) == candidate.language;
    let found = texts.folded().iter().find(is_it)?;
    let (text, of) = (found.text.clone(), Of::Provision(id.clone(), found.status));
    Some(Hit { kind: Kind::Agreement, of, language: candidate.language, text })
}
