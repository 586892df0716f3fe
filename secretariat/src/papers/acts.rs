//! The acts of a paper's life. Each is the same few lines: fetch for a right, let `domain` decide, store.

use domain::{
    access::Right,
    fingerprint::Fingerprint,
    identifiers::{PaperId, SessionId},
    papers::{How, PAPERS_MOST, Paper, Subject},
    rules::Rule,
};

use super::{
    forms::{AttachForm, VersionForm, at_field},
    reading::About,
    records::{add, fetch, name_file, store},
    uploads::{used, whole},
};
use crate::{
    act::{Act, Granted, Outcome},
    audit::{Event, Witness},
    columns::Text,
    forms,
    minutes::is_signed,
    office::Secretariat,
    people::Actor,
    recordings::is_in_hand,
    refusals::{Fault, Refusal},
    sessions::records::load_agenda,
};

/// Attaches a paper of the actor's Party; the other does not know of it.
///
/// # Errors
/// Faults at their fields; [`Refusal::NotFound`] where there is nothing to attach it to that this person may see.
pub async fn attach(
    office: &Secretariat,
    actor: &Actor,
    about: About,
    form: &AttachForm,
) -> Result<PaperId, Refusal> {
    office
        .perform(Witness::Actor(actor), Some(Right::AttachPaper), async |act| {
            super::reading::is_seen(&mut act.transaction, actor, about).await?;
            let of = match about {
                About::Communication(id) => Some(id),
                About::Session(_) => None,
            };
            is_in_hand(actor, of, Right::AttachPaper)?;
            let subject = subject(act, about, &form.of).await?;
            let said = form.said(subject)?;
            has_room(act, about).await?;
            let (upload, file) = whole(act, &form.upload).await?;
            let (id, acting) = (PaperId::from_chance(act.id_bytes()?), act.acting()?);
            add(act, &Paper::attached(id, acting, said, file)).await?;
            used(act, upload).await?;
            let digest = file.digest.digits();
            Ok(Outcome::new(Event::PaperAttached { paper: id, digest }, id))
        })
        .await
}

/// Attaches the scan of a signed original as part of the act that enters what it says: it is before both Parties at once.
///
/// # Errors
/// Faults at their fields.
pub(crate) async fn attach_scan(
    act: &mut Act<'_>,
    session: SessionId,
    form: &AttachForm,
) -> Result<(PaperId, Fingerprint), Refusal> {
    let said = form.said(Ok(Subject::Minutes(session)));
    let (upload, file) = match (whole(act, &form.upload).await, &said) {
        (Ok(came), _) => came,
        (Err(Refusal::Faults(mut faults)), Err(more)) => {
            faults.extend(more.clone());
            return Err(faults.into());
        }
        (Err(refusal), _) => return Err(refusal),
    };
    let (id, acting) = (PaperId::from_chance(act.id_bytes()?), act.acting()?);
    add(act, &Paper::attached(id, acting.clone(), said?, file).share(acting, How::Alone)?).await?;
    used(act, upload).await?;
    Ok((id, file.digest))
}

/// Adds a version to a paper of the actor's Party.
///
/// # Errors
/// Faults at their fields; what speaks against another version; the refusals of fetching.
pub async fn add_version(
    office: &Secretariat,
    actor: &Actor,
    id: PaperId,
    form: &VersionForm,
) -> Result<(), Refusal> {
    office
        .perform(Witness::Actor(actor), Some(Right::AttachPaper), async |act| {
            let found = fetch(act, id, &form.version, Right::AttachPaper).await?;
            is_in_hand(actor, found.subject.communication(), Right::AttachPaper)?;
            let (upload, file) = whole(act, &form.upload).await?;
            let acting = act.acting()?;
            let next = found.decide(|paper| paper.renew(acting, file)).map_err(at_field)?;
            name_file(act, id, &file).await?;
            used(act, upload).await?;
            let digest = file.digest.digits();
            finish(act, next, Event::PaperRenewed { paper: id, digest }).await
        })
        .await
}

/// Puts a paper before the other Party, for good.
///
/// # Errors
/// What speaks against it; the refusals of fetching.
pub async fn share(office: &Secretariat, actor: &Actor, id: PaperId, seen: &str) -> Result<(), Refusal> {
    office
        .perform(Witness::Actor(actor), Some(Right::SharePaper), async |act| {
            let found = fetch(act, id, seen, Right::SharePaper).await?;
            let acting = act.acting()?;
            let next = found.decide(|paper| paper.share(acting, How::Alone))?;
            finish(act, next, Event::PaperShared { paper: id }).await
        })
        .await
}

/// Closes the scan of signed minutes to changes.
///
/// # Errors
/// What speaks against it; the refusals of fetching.
pub async fn seal(office: &Secretariat, actor: &Actor, id: PaperId, seen: &str) -> Result<(), Refusal> {
    office
        .perform(Witness::Actor(actor), Some(Right::SealPaper), async |act| {
            let found = fetch(act, id, seen, Right::SealPaper).await?;
            let acting = act.acting()?;
            let next = found.decide(|paper| paper.seal(acting))?;
            let digest = next.state.versions().last().file.digest.digits();
            finish(act, next, Event::PaperSealed { paper: id, digest }).await
        })
        .await
}

/// Takes back what was shared by mistake, as far as that can be done.
///
/// # Errors
/// Faults at their fields; what speaks against it; the refusals of fetching.
pub async fn recall(
    office: &Secretariat,
    actor: &Actor,
    id: PaperId,
    seen: &str,
    reason: &str,
) -> Result<(), Refusal> {
    office
        .perform(Witness::Actor(actor), Some(Right::RecallPaper), async |act| {
            let found = fetch(act, id, seen, Right::RecallPaper).await?;
            let (acting, of, reason) = (act.acting()?, found.subject, forms::reason(reason)?);
            let next = found.decide(|paper| paper.recall(acting, reason))?;
            finish(act, next, Event::PaperRecalled { paper: id, of }).await
        })
        .await
}

pub(super) async fn finish(
    act: &mut Act<'_>,
    paper: Granted<Paper>,
    event: Event,
) -> Result<Outcome<()>, Refusal> {
    store(act, &paper).await?;
    Ok(Outcome::new(event, ()))
}

/// What the paper is of, as chosen in the form.
async fn subject(act: &mut Act<'_>, about: About, of: &str) -> Result<Result<Subject, Fault>, Refusal> {
    let session = match about {
        About::Communication(id) => return Ok(Ok(Subject::Communication(id))),
        About::Session(session) => session,
    };
    Ok(match of {
        "" => Err(Fault::Required),
        "session" => Ok(Subject::Session(session)),
        "minutes" if is_signed(&mut act.transaction, session).await? => Ok(Subject::Minutes(session)),
        "minutes" => Err(Fault::Rule(Rule::MinutesNotSigned)),
        item => {
            let (_, agenda) = load_agenda(&mut act.transaction, session).await?;
            let found = agenda.items.iter().find(|one| one.id.to_string() == item);
            found.map(|found| Subject::Item(session, found.id)).ok_or(Fault::NoSuchChoice)
        }
    })
}

/// A Party has only so many papers of one thing; those of the other are none of its business.
async fn has_room(act: &mut Act<'_>, about: About) -> Result<(), Refusal> {
    let party = act.party()?.key();
    let (statement, id) = match about {
        About::Session(id) => {
            ("SELECT COUNT(*) FROM papers WHERE session = $1 AND party = $2", id.to_string())
        }
        About::Communication(id) => {
            ("SELECT COUNT(*) FROM papers WHERE communication = $1 AND party = $2", id.to_string())
        }
    };
    let count: i64 =
        sqlx::query_scalar(statement).bind(Text(id)).bind(party).fetch_one(&mut *act.transaction).await?;
    if usize::try_from(count).is_ok_and(|count| count < PAPERS_MOST) {
        Ok(())
    } else {
        Err(Rule::PapersFull { most: PAPERS_MOST }.into())
    }
}
