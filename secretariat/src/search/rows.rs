//! The rows of the index: what is found of a record, for whom, by which words.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use domain::{
    access::{
        Answer, PaperStanding, ProtocolStanding, Right, Shared, Side, over_communication, over_draft,
        over_minutes, over_paper, over_protocol, over_session, reads_draft_of_minutes,
        reads_draft_of_protocol, reads_kept_remarks,
    },
    languages::Language,
    parties::Party,
    people::Role,
    search::{Audience, Casing, folded, loosened},
};
use sha2::{Digest, Sha256};
use sqlx::{Any, Transaction};

use super::{
    entries::{self, Entry, Weight},
    owners::Owner,
};
use crate::{
    columns::Text, communications::records as communications, decisions, delegations::records as delegations,
    minutes, papers, protocols, refusals::Trouble, sessions::ProposalForm, sessions::records as sessions,
    stored::read,
};

/// A row of the index.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Row {
    /// Its key, and the order in which rows are asked for.
    pub(super) entry: i64,
    pub(super) place: String,
    pub(super) language: &'static str,
    pub(super) audience: i64,
    pub(super) folded: String,
    pub(super) words: String,
}

/// The rows of one record as they are made.
struct Making {
    owner: Owner,
    /// The day of the record; what has none yet comes before all that has.
    day: Option<NaiveDate>,
    rows: Vec<Row>,
}

impl Making {
    const fn of(owner: Owner, day: Option<NaiveDate>) -> Self {
        Self { owner, day, rows: Vec::new() }
    }

    /// What nobody may read, or what has no word, has no row.
    fn put(&mut self, reads: impl Fn(Party, Role) -> bool, entries: impl IntoIterator<Item = Entry>) {
        let Some(audience) = Audience::of(reads) else { return };
        for entry in entries {
            let folded = folded(&entry.text, Casing::of(entry.language));
            if !folded.is_empty() {
                self.rows.push(row(self.owner, self.day, audience, entry, folded));
            }
        }
    }
}

fn row(owner: Owner, day: Option<NaiveDate>, audience: Audience, entry: Entry, folded: String) -> Row {
    let language = entry.language.map_or("", Language::tag);
    let letter = audience.letter();
    let digest = Sha256::new()
        .chain_update(format!("{owner}\t{}\t{language}\t{letter}\t", entry.place))
        .chain_update(&folded)
        .finalize();
    let key = key(entry.weight, day, digest.first_chunk().copied().unwrap_or_default());
    let words = words(owner.kind(&entry.place).key(), letter, &folded);
    Row { entry: key, place: entry.place, language, audience: bit(audience), folded, words }
}

/// What names its record before what is said in it, then the later day first, then by the digest of all that a row is,
/// so that the same row has the same key whenever it is made.
pub(super) fn key(weight: Weight, day: Option<NaiveDate>, digest: [u8; 8]) -> i64 {
    let days = day.map_or(0xffff, |day| (day - NaiveDate::default()).num_days().clamp(0, 0xfffe));
    let digest = i64::from_be_bytes(digest) & ((1 << 36) - 1);
    (weight as i64) << WEIGHT | days << 36 | digest
}

/// Where in a key the weight stands. The digest is no longer than it must be: the lists of the index hold the gaps
/// between keys.
const WEIGHT: u32 = 52;

/// The weight in a key.
pub(super) const fn weight(key: i64) -> i64 {
    key >> WEIGHT
}

/// An audience as a bit.
pub(super) fn bit(audience: Audience) -> i64 {
    let place = Audience::ALL.into_iter().position(|one| one == audience);
    place.map_or(0, |place| 1 << place)
}

/// The words by which a row is found, each after the letter of its audience; and the word for its kind.
pub(super) fn words(kind: &str, letter: char, folded: &str) -> String {
    let forms: BTreeSet<String> = folded.split(' ').flat_map(loosened).collect();
    let mut words = kind_word(kind, letter);
    for form in forms {
        words.push(' ');
        words.push(letter);
        words.push_str(&form);
    }
    words
}

/// No word that people write has this form.
pub(super) fn kind_word(kind: &str, letter: char) -> String {
    format!("{letter}_{kind}")
}

/// The rows of a record as it stands; none where it is gone.
pub(super) async fn of(transaction: &mut Transaction<'_, Any>, owner: Owner) -> Result<Vec<Row>, Trouble> {
    let rows = match owner {
        Owner::Draft(id) => {
            let row: Option<(String, String)> =
                sqlx::query_as("SELECT party, typed FROM session_drafts WHERE id = $1")
                    .bind(Text(id))
                    .fetch_optional(&mut **transaction)
                    .await?;
            let Some((party, typed)) = row else { return Ok(Vec::new()) };
            let typed: ProposalForm = read(&typed)?;
            let mut making = Making::of(owner, None);
            let reads = |reader: Party, role| {
                over_draft(role, reader.key() == party, Right::DraftSession) == Answer::Allowed
            };
            making.put(reads, entries::of_draft(&typed));
            making.rows
        }
        Owner::Session(id) => {
            let Some((_, session)) = sessions::load(transaction, id).await? else { return Ok(Vec::new()) };
            let (_, agenda) = sessions::load_agenda(transaction, id).await?;
            let mut making = Making::of(owner, Some(session.terms.first_day));
            making.put(
                |party, role| reads_session(&session, party, role),
                entries::of_session(&session, &agenda),
            );
            making.rows
        }
        Owner::Delegations(id) => {
            let Some((_, session)) = sessions::load(transaction, id).await? else { return Ok(Vec::new()) };
            let mut making = Making::of(owner, Some(session.terms.first_day));
            for own in Party::BOTH {
                let (_, kept) = delegations::load(transaction, id, own).await?;
                // What was told hides the list that is worked on: a page shows one of them.
                let (is_told, shown) = (kept.told.is_some(), kept.told.or(kept.list));
                let reads = |party, role| {
                    let lists = party == own && domain::access::role_gives(role, Right::EditDelegation);
                    reads_session(&session, party, role) && (is_told || lists)
                };
                making.put(reads, shown.iter().flat_map(entries::of_delegation));
            }
            making.rows
        }
        Owner::Minutes(id) => {
            let Some((_, session)) = sessions::load(transaction, id).await? else { return Ok(Vec::new()) };
            let Some((_, draft)) = minutes::load(transaction, id).await? else { return Ok(Vec::new()) };
            let shared = minutes::load_shared(transaction, id).await?;
            let (host, stage) = (session.terms.host, Shared::of(shared.as_ref()));
            let writes = |party, role| reads_draft_of_minutes(role, party == host);
            let reads =
                |party, role| over_minutes(role, party == host, stage, Right::ReadMinutes) == Answer::Allowed;
            let circulated = shared.as_ref().map(entries::of_minutes).unwrap_or_default();
            let draft = entries::of_minutes(&draft);
            let (left, both): (Vec<Entry>, Vec<Entry>) =
                circulated.into_iter().partition(|entry| !draft.contains(entry));
            let mut making = Making::of(owner, Some(session.terms.first_day));
            making.put(writes, draft.into_iter().filter(|entry| !both.contains(entry)));
            making.put(|party, role| reads(party, role) && !writes(party, role), left);
            making.put(reads, both);
            making.rows
        }
        Owner::Decision(id) => {
            let found = decisions::load(transaction, id).await?;
            let Some((_, _, decision)) = found else { return Ok(Vec::new()) };
            let mut making = Making::of(owner, Some(decision.signed_on));
            // What both Parties signed, everybody reads who is signed in.
            making.put(|_, _| true, entries::of_decision(&decision));
            making.rows
        }
        Owner::Communication(id) => {
            let found = communications::load(transaction, id).await?;
            let Some((_, communication)) = found else { return Ok(Vec::new()) };
            let reads = |party, role| {
                let (sends, state) = (communication.sender == party, communication.state_name());
                over_communication(role, sends, state, Right::ReadCommunication) == Answer::Allowed
            };
            let mut making = Making::of(owner, communication.terms.dated);
            making.put(reads, entries::of_communication(&communication));
            making.rows
        }
        Owner::Paper(id) => {
            let Some((_, paper)) = papers::load(transaction, id).await? else { return Ok(Vec::new()) };
            let is_final = papers::load_beside(transaction, paper.subject).await?.is_final(paper.subject);
            let reads = |party, role| {
                let (own, reach) = (paper.party == party, paper.state.reach());
                let standing = PaperStanding { own, reach, is_final, is_scan: paper.subject.is_scan() };
                over_paper(role, standing, Right::ReadPaper) == Answer::Allowed
            };
            // Of the other Party's paper nobody knows since when it is there, but since when it is shared.
            let since = paper.state.sharing().unwrap_or(&paper.state.versions().last().acting);
            let mut making = Making::of(owner, Some(since.at.date_naive()));
            making.put(reads, entries::of_paper(&paper));
            making.rows
        }
        Owner::Protocol(id) => {
            let Some(protocol) = protocols::known(transaction, id).await? else { return Ok(Vec::new()) };
            let (keeper, standing) = (protocol.keeper, ProtocolStanding::of(&protocol));
            let drafts = |party, role| reads_draft_of_protocol(role, party == keeper);
            let reads = |party, role| {
                over_protocol(role, party == keeper, standing, Right::ReadProtocol) == Answer::Allowed
            };
            let draft = entries::of_protocol(&protocol, &protocol.draft);
            let shared = protocol.shared().map(|version| entries::of_protocol(&protocol, &version.draft));
            let (left, both): (Vec<Entry>, Vec<Entry>) =
                shared.unwrap_or_default().into_iter().partition(|entry| !draft.contains(entry));
            let mut making =
                Making::of(owner, protocol.shared().map(|version| version.sharing.at.date_naive()));
            making.put(drafts, draft.into_iter().filter(|entry| !both.contains(entry)));
            making.put(|party, role| reads(party, role) && !drafts(party, role), left);
            making.put(reads, both);
            making.put(reads, protocol.remarks.iter().flat_map(entries::of_remark));
            for own in Party::BOTH {
                let kept = protocols::kept(transaction, id, own).await?;
                let keeps = |party, role| party == own && reads_kept_remarks(role) && reads(party, role);
                making.put(keeps, kept.iter().flat_map(entries::of_remark));
            }
            making.rows
        }
    };
    Ok(rows)
}

fn reads_session(session: &domain::sessions::Session, party: Party, role: Role) -> bool {
    let side = Side::of(party, session);
    over_session(role, side, session.state_name(), Right::ReadSession) == Answer::Allowed
}
