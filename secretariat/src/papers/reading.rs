//! Papers as the pages read them: those of a session or a communication, one paper, one file.

use domain::{
    access::{Answer, Right},
    agendas::Agenda,
    communications::Communication,
    fingerprint::Fingerprint,
    identifiers::{CommunicationId, PaperId, SessionId},
    languages::Language,
    papers::{Paper, Subject, Version},
    sessions::Session,
};
use sqlx::{Any, Transaction};

pub use super::records::Beside;
use super::{
    openings::{Opening, openings},
    records::{load, load_beside},
};
use crate::{
    columns::Text,
    communications::records as communications,
    minutes::is_signed,
    office::Reading,
    people::Actor,
    refusals::Refusal,
    sessions::records::{self as sessions, load_agenda},
    stored::read,
};

/// To what papers are attached.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum About {
    /// A session, the items of its agenda, its signed minutes.
    Session(SessionId),
    /// A communication.
    Communication(CommunicationId),
}

/// A paper as this person may see it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct PaperSeen {
    /// The paper; of the other Party's nothing that came before it was shared.
    pub paper: Paper,
    /// What this person may do with it now.
    pub rights: Vec<Right>,
    /// Whether this person is given its bytes: what was recalled stays with the Party whose it is.
    pub is_open: bool,
}

/// The papers of one thing, as this person may see them.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Papers {
    /// The papers: by what they are of, then by language, then by title.
    pub seen: Vec<PaperSeen>,
    /// Whether this person attaches papers.
    pub attaches: bool,
}

/// One paper with what it is of.
#[derive(Clone, Debug)]
pub struct PaperWithin {
    /// The paper.
    pub seen: PaperSeen,
    /// What it is of.
    pub beside: Beside,
    /// The agenda, where it is of a session.
    pub agenda: Option<Agenda>,
    /// Who of the other Party took it, where it is recalled.
    pub openings: Vec<Opening>,
}

/// Where papers may be attached, for the form: a session with its agenda, or a communication.
///
/// # Errors
/// [`Refusal::NotFound`] where there is none that this person may see; [`Refusal::Denied`] where this person attaches
/// nothing.
pub async fn attachable(
    reading: &mut Reading<'_>,
    about: About,
) -> Result<(Beside, Option<Agenda>, bool), Refusal> {
    let beside = is_seen(&mut reading.transaction, reading.actor, about).await?;
    if !reading.actor.may(Right::AttachPaper) {
        return Err(Refusal::Denied(Right::AttachPaper));
    }
    match about {
        About::Communication(_) => Ok((beside, None, false)),
        About::Session(id) => {
            let (_, agenda) = load_agenda(&mut reading.transaction, id).await?;
            let is_signed = is_signed(&mut reading.transaction, id).await?;
            Ok((beside, Some(agenda), is_signed))
        }
    }
}

/// The same thing for whoever only sees it.
///
/// # Errors
/// [`Refusal::NotFound`] where there is none that this person may see.
pub async fn beside(reading: &mut Reading<'_>, about: About) -> Result<Beside, Refusal> {
    is_seen(&mut reading.transaction, reading.actor, about).await
}

/// The papers of a session, of the items of its agenda, and the scans of its minutes.
///
/// # Errors
/// The trouble of reading.
pub async fn of_session(
    reading: &mut Reading<'_>,
    id: SessionId,
    session: &Session,
    agenda: &Agenda,
) -> Result<Papers, Refusal> {
    let records: Vec<String> =
        sqlx::query_scalar("SELECT record FROM papers WHERE session = $1 AND (party = $2 OR shared = 1)")
            .bind(Text(id))
            .bind(reading.party().key())
            .fetch_all(&mut *reading.transaction)
            .await?;
    let place = |subject: Subject| match subject {
        Subject::Item(_, item) => {
            agenda.items.iter().position(|one| one.id == item).map_or(PAST, |at| at + 1)
        }
        Subject::Minutes(_) => PAST + 1,
        Subject::Session(_) | Subject::Communication(_) => 0,
    };
    papers(reading, &records, &Beside::Session(id, Box::new(session.clone())), place)
}

/// The scans of the signed minutes of a session.
///
/// # Errors
/// The trouble of reading.
pub async fn scans(reading: &mut Reading<'_>, id: SessionId, session: &Session) -> Result<Papers, Refusal> {
    let mut papers = of_session(reading, id, session, &Agenda::default()).await?;
    papers.seen.retain(|seen| seen.paper.subject.is_scan());
    Ok(papers)
}

/// The papers of a communication.
///
/// # Errors
/// The trouble of reading.
pub async fn of_communication(
    reading: &mut Reading<'_>,
    communication: &Communication,
) -> Result<Papers, Refusal> {
    let records: Vec<String> = sqlx::query_scalar(
        "SELECT record FROM papers WHERE communication = $1 AND (party = $2 OR shared = 1)",
    )
    .bind(Text(communication.id))
    .bind(reading.party().key())
    .fetch_all(&mut *reading.transaction)
    .await?;
    papers(reading, &records, &Beside::Communication(Box::new(communication.clone())), |_| 0)
}

/// One paper.
///
/// # Errors
/// [`Refusal::NotFound`] where there is none that this person may see.
pub async fn paper(reading: &mut Reading<'_>, id: PaperId) -> Result<PaperWithin, Refusal> {
    let found = load(&mut reading.transaction, id).await?;
    let (_, paper) = found.ok_or(Refusal::NotFound)?;
    let beside = load_beside(&mut reading.transaction, paper.subject).await?;
    let is_final = beside.is_final(paper.subject);
    let subject = paper.subject;
    let seen = seen_by(reading.actor, paper, is_final).ok_or(Refusal::NotFound)?;
    let agenda = match subject.session() {
        Some(session) => Some(load_agenda(&mut reading.transaction, session).await?.1),
        None => None,
    };
    let openings = openings(reading, &seen.paper).await?;
    Ok(PaperWithin { seen, beside, agenda, openings })
}

/// A version of a paper by the digits of its SHA-256.
///
/// # Errors
/// [`Refusal::NotFound`] where there is none that this person may see.
pub async fn file(
    reading: &mut Reading<'_>,
    id: PaperId,
    digits: &str,
) -> Result<(PaperSeen, Version), Refusal> {
    let seen = paper(reading, id).await?.seen;
    digits.parse::<Fingerprint>().map_err(|_| Refusal::NotFound)?;
    let version = seen.paper.version(digits).cloned().ok_or(Refusal::NotFound)?;
    Ok((seen, version))
}

/// A place in the order of items after every item.
const PAST: usize = usize::MAX - 1;

fn papers(
    reading: &Reading<'_>,
    records: &[String],
    beside: &Beside,
    place: impl Fn(Subject) -> usize,
) -> Result<Papers, Refusal> {
    let mut seen = Vec::new();
    for record in records {
        let paper: Paper = read(record)?;
        let is_final = beside.is_final(paper.subject);
        seen.extend(seen_by(reading.actor, paper, is_final));
    }
    let language = |language: Language| Language::ALL.into_iter().position(|one| one == language);
    seen.sort_by_key(|one| {
        let paper = &one.paper;
        (place(paper.subject), language(paper.language), paper.title.clone(), paper.id)
    });
    Ok(Papers { seen, attaches: reading.actor.may(Right::AttachPaper) })
}

/// The paper as this person may see it, if at all.
fn seen_by(actor: &Actor, paper: Paper, is_final: bool) -> Option<PaperSeen> {
    let may = |right: &Right| actor.over_paper(&paper, is_final, *right) == Answer::Allowed;
    let rights: Vec<Right> = Right::ALL.into_iter().filter(may).collect();
    if !rights.contains(&Right::ReadPaper) {
        return None;
    }
    let paper = if paper.party == actor.party() { Some(paper) } else { paper.as_shared() };
    paper.map(|paper| PaperSeen { is_open: paper.is_open_to(actor.own_party()), paper, rights })
}

/// What papers are attached to, if this person may see it.
pub(super) async fn is_seen(
    transaction: &mut Transaction<'_, Any>,
    actor: &Actor,
    about: About,
) -> Result<Beside, Refusal> {
    match about {
        About::Session(id) => {
            let (_, session) = sessions::load(transaction, id).await?.ok_or(Refusal::NotFound)?;
            if actor.over(&session, Right::ReadSession) != Answer::Allowed {
                return Err(Refusal::NotFound);
            }
            Ok(Beside::Session(id, Box::new(session)))
        }
        About::Communication(id) => {
            let (_, found) = communications::load(transaction, id).await?.ok_or(Refusal::NotFound)?;
            if !actor.reads_communication(&found) {
                return Err(Refusal::NotFound);
            }
            Ok(Beside::Communication(Box::new(found)))
        }
    }
}
