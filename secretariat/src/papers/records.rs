//! How papers stand in the database.

use domain::{
    access::{Answer, Right},
    communications::{Communication, StateName as CommunicationState},
    fingerprint::Fingerprint,
    identifiers::{CommunicationId, PaperId, SessionId},
    papers::{File, How, Paper, Reach, Subject},
    parties::Party,
    sessions::{Session, StateName as SessionState},
};
use sqlx::{Any, Transaction};

use crate::{
    act::{Act, Granted},
    columns::Text,
    communications::records as communications,
    marks::mark,
    refusals::{Refusal, Trouble},
    sessions::records as sessions,
    stored::{moved_on, read, read_all, versioned, written},
};

/// What a paper is of, as it stands.
#[derive(Clone, Debug)]
pub enum Beside {
    /// A session: the paper is of it, of an item of its agenda, or of its signed minutes.
    Session(SessionId, Box<Session>),
    /// A communication.
    Communication(Box<Communication>),
}

impl Beside {
    /// Whether what the paper is of is final. Minutes have scans only once they are signed.
    pub(crate) fn is_final(&self, subject: Subject) -> bool {
        match self {
            Self::Session(_, session) => {
                let state = session.state_name();
                subject.is_scan() || !(state.is_ahead() || state == SessionState::InSession)
            }
            Self::Communication(communication) => communication.state_name() == CommunicationState::Received,
        }
    }
}

/// What a paper of this subject stands beside.
pub(crate) async fn load_beside(
    transaction: &mut Transaction<'_, Any>,
    subject: Subject,
) -> Result<Beside, Trouble> {
    if let Some(id) = subject.session() {
        let found = sessions::load(transaction, id).await?;
        let (_, session) = found.ok_or(Trouble::Damaged("a paper of no session"))?;
        return Ok(Beside::Session(id, Box::new(session)));
    }
    let found = match subject.communication() {
        Some(id) => communications::load(transaction, id).await?,
        None => None,
    };
    let (_, communication) = found.ok_or(Trouble::Damaged("a paper of nothing"))?;
    Ok(Beside::Communication(Box::new(communication)))
}

pub(crate) async fn load(
    transaction: &mut Transaction<'_, Any>,
    id: PaperId,
) -> Result<Option<(i64, Paper)>, Trouble> {
    let row: Option<(i64, String)> = sqlx::query_as("SELECT version, record FROM papers WHERE id = $1")
        .bind(Text(id))
        .fetch_optional(&mut **transaction)
        .await?;
    versioned(row)
}

/// Fetches a paper for a right, if it is still as the person saw it. Absent and hidden give the same answer.
pub(super) async fn fetch(
    act: &mut Act<'_>,
    id: PaperId,
    seen: &str,
    right: Right,
) -> Result<Granted<Paper>, Refusal> {
    let (version, paper) = load(&mut act.transaction, id).await?.ok_or(Refusal::NotFound)?;
    let beside = load_beside(&mut act.transaction, paper.subject).await?;
    let is_final = beside.is_final(paper.subject);
    match act.actor()?.over_paper(&paper, is_final, right) {
        Answer::Hidden => Err(Refusal::NotFound),
        Answer::Denied if paper.party != act.party()? => Err(Refusal::Denied(right)),
        _ if !is_as_seen(&paper, act.party()?, seen) => Err(Refusal::Stale),
        Answer::Denied => Err(Refusal::Denied(right)),
        Answer::Allowed => Ok(Granted::new(paper, version)),
    }
}

/// Whether a paper still is as this Party saw it: the other sees nothing of what came before it was shared.
fn is_as_seen(paper: &Paper, party: Party, seen: &str) -> bool {
    let shown = if paper.party == party { Some(paper.clone()) } else { paper.clone().as_shared() };
    shown.is_some_and(|shown| mark(&shown) == seen)
}

pub(super) async fn add(act: &mut Act<'_>, paper: &Paper) -> Result<(), Refusal> {
    sqlx::query(
        "INSERT INTO papers (id, version, party, session, communication, shared, record) \
         VALUES ($1, 1, $2, $3, $4, $5, $6)",
    )
    .bind(Text(paper.id))
    .bind(paper.party.key())
    .bind(paper.subject.session().map(|id| id.to_string()))
    .bind(paper.subject.communication().map(|id| id.to_string()))
    .bind(shared(paper))
    .bind(written(paper)?)
    .execute(&mut *act.transaction)
    .await?;
    name_file(act, paper.id, &paper.state.versions().last().file).await
}

/// Writes a paper that was granted; its version moves on.
pub(super) async fn store(act: &mut Act<'_>, paper: &Granted<Paper>) -> Result<(), Refusal> {
    let moved = sqlx::query(
        "UPDATE papers SET version = version + 1, shared = $3, record = $4 WHERE id = $1 AND version = $2",
    )
    .bind(Text(paper.id))
    .bind(paper.version)
    .bind(shared(paper))
    .bind(written(&**paper)?)
    .execute(&mut *act.transaction)
    .await?;
    moved_on(&moved)
}

/// From now on the file of a version is never thrown away.
pub(super) async fn name_file(act: &mut Act<'_>, paper: PaperId, file: &File) -> Result<(), Refusal> {
    sqlx::query(
        "INSERT INTO paper_files (paper, digest) VALUES ($1, $2) ON CONFLICT (paper, digest) DO NOTHING",
    )
    .bind(Text(paper))
    .bind(file.digest.digits())
    .execute(&mut *act.transaction)
    .await?;
    Ok(())
}

/// What leaves with a communication is before both Parties from then on: the sender's papers of it.
pub(crate) async fn share_with_communication(act: &mut Act<'_>, id: CommunicationId) -> Result<(), Refusal> {
    let rows: Vec<(i64, String)> = sqlx::query_as(
        "SELECT version, record FROM papers WHERE communication = $1 AND party = $2 AND shared = 0",
    )
    .bind(Text(id))
    .bind(act.party()?.key())
    .fetch_all(&mut *act.transaction)
    .await?;
    for (version, record) in rows {
        let (paper, acting): (Paper, _) = (read(&record)?, act.acting()?);
        let shared = Granted::new(paper, version).decide(|paper| paper.share(acting, How::Dispatched))?;
        store(act, &shared).await?;
    }
    Ok(())
}

/// The digests of the sealed scans of this Party's original of a session's minutes, by title.
pub(crate) async fn sealed_scans(
    transaction: &mut Transaction<'_, Any>,
    session: SessionId,
    party: Party,
) -> Result<Vec<Fingerprint>, Trouble> {
    let rows: Vec<String> =
        sqlx::query_scalar("SELECT record FROM papers WHERE session = $1 AND party = $2 AND shared = 1")
            .bind(Text(session))
            .bind(party.key())
            .fetch_all(&mut **transaction)
            .await?;
    let mut papers: Vec<Paper> = read_all(&rows)?;
    papers.retain(|paper| paper.state.reach() == Reach::Sealed);
    papers.sort_by(|one, other| (&one.title, one.id).cmp(&(&other.title, other.id)));
    Ok(papers.iter().map(|paper| paper.state.versions().last().file.digest).collect())
}

fn shared(paper: &Paper) -> i64 {
    i64::from(paper.state.reach() != Reach::Own)
}
