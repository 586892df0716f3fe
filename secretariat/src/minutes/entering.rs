//! Minutes that were signed on paper: entered from the signed original with its scan, by one act; corrected where the
//! transcription was wrong; a transcription given up.

use domain::{
    access::Right,
    acting::Reason,
    decisions::adopted,
    delegations::Both,
    identifiers::{PersonId, SessionId},
    minutes::{Entry, Minutes, Signatory, State},
    parties::Party,
    rules::Rule,
    sessions::Session,
};

use super::{
    EntryForm,
    forms::SeenForm,
    records::{Found, add_entered, add_transcription, end_transcription, fetch, load, load_kept, store},
};
use crate::{
    act::{Act, Granted, Outcome},
    audit::{Event, Witness},
    decisions,
    office::Secretariat,
    papers::attach_scan,
    people::Actor,
    refusals::{Fault, Faults, Refusal},
    sessions::records as sessions,
};

/// Enters what was transcribed from the signed original, or corrects what was entered: the decisions enter the register,
/// or are corrected in it.
///
/// # Errors
/// Faults at their fields, the scan among them; [`Refusal::Stale`] where either Party entered or corrected meanwhile; the
/// refusals of fetching.
pub async fn enter(
    office: &Secretariat,
    actor: &Actor,
    id: SessionId,
    form: &EntryForm,
) -> Result<(), Refusal> {
    office
        .perform(Witness::Actor(actor), Some(Right::RecordHeldSession), async |act| {
            let found = fetch(act, id, Right::DraftMinutes).await?;
            if found.minutes.transcriber.is_none() {
                return Err(Refusal::NotFound);
            }
            found.is_seen(actor, form.version())?;
            if found.minutes.is_correction() {
                correct(act, id, found, form).await
            } else {
                enter_first(act, id, found, form).await
            }
        })
        .await
}

async fn enter_first(
    act: &mut Act<'_>,
    id: SessionId,
    found: Found,
    form: &EntryForm,
) -> Result<Outcome<()>, Refusal> {
    let (acting, session) = (act.acting()?, found.session);
    let people = people(act, None)?;
    let original = form.original(&session.terms.place, &people);
    // Both halves of the form are read, so that all that is wrong is told at once.
    let (scan, digest) = match attach_scan(act, id, &form.scan()).await {
        Err(Refusal::Faults(mut faults)) => {
            original.map_err(|more| faults.extend(more)).ok();
            return Err(faults.into());
        }
        scan => scan?,
    };
    let original = original?;
    let entered =
        found.minutes.decide(|minutes| minutes.enter(acting, &session, original, scan)).map_err(at_field)?;
    add_entered(act, id, &entered).await?;
    for decision in adopted(&entered) {
        decisions::enter(act, id, &decision).await?;
    }
    end_transcription(act, id).await?;
    let (number, digest) = (number(&session), digest.digits());
    Ok(Outcome::new(Event::MinutesEntered { session: id, number, digest }, ()))
}

async fn correct(
    act: &mut Act<'_>,
    id: SessionId,
    found: Found,
    form: &EntryForm,
) -> Result<Outcome<()>, Refusal> {
    let (acting, session, record) = (act.acting()?, found.session, found.minutes.record.clone());
    let (standing, was) = entered(act, id).await?;
    let people = people(act, Some(&was.original.signatories))?;
    let (reason, original) = (form.reason(), form.original(&session.terms.place, &people));
    let (reason, original) = match (reason, original) {
        (Ok(reason), Ok(original)) => (reason, original),
        (reason, original) => {
            let mut faults = reason.err().unwrap_or_default();
            original.map_err(|more| faults.extend(more)).ok();
            return Err(faults.into());
        }
    };
    let given = reason.clone();
    let corrected = standing
        .decide(|minutes| minutes.correct(acting, &session, (record, original), was.scan, given))
        .map_err(at_field)?;
    store(act, id, &corrected).await?;
    decisions::correct(act, id, adopted(&corrected), &reason).await?;
    end_transcription(act, id).await?;
    Ok(Outcome::new(Event::MinutesEntryCorrected { session: id, number: number(&session) }, ()))
}

/// Puts another number of the session into what was entered, and into how its decisions are cited.
pub(crate) async fn renumber(
    act: &mut Act<'_>,
    id: SessionId,
    session: &Session,
    reason: &Reason,
) -> Result<(), Refusal> {
    if load(&mut act.transaction, id).await?.is_none() {
        return Ok(());
    }
    let (acting, (standing, was)) = (act.acting()?, entered(act, id).await?);
    let told = (standing.record.clone(), was.original);
    let given = reason.clone();
    let renumbered = standing.decide(|minutes| minutes.correct(acting, session, told, was.scan, given))?;
    store(act, id, &renumbered).await?;
    decisions::correct(act, id, adopted(&renumbered), reason).await
}

/// Begins the correction of what was entered: a draft of the actor's Party, of which the other knows nothing.
///
/// # Errors
/// [`Refusal::NotFound`] where nothing is entered; [`Refusal::Stale`] where the actor's Party is correcting already.
pub async fn begin_correction(office: &Secretariat, actor: &Actor, id: SessionId) -> Result<(), Refusal> {
    office
        .perform(Witness::Actor(actor), Some(Right::RecordHeldSession), async |act| {
            let (_, session) = sessions::load(&mut act.transaction, id).await?.ok_or(Refusal::NotFound)?;
            let (party, (standing, _)) = (act.party()?, entered(act, id).await?);
            let kept = load_kept(&mut act.transaction, id, &session, party).await?;
            if kept.is_none_or(|(_, minutes)| minutes.is_correction()) {
                return Err(Refusal::Stale);
            }
            let draft = standing.decide(|minutes| minutes.correction(party))?;
            add_transcription(act, id, &draft).await?;
            Ok(Outcome::new(Event::MinutesBegun { session: id }, ()))
        })
        .await
}

/// Gives up what the actor's Party transcribes or corrects; what is entered stays as it stands.
///
/// # Errors
/// [`Refusal::Stale`] where it was written on meanwhile; the refusals of fetching.
pub async fn discard(
    office: &Secretariat,
    actor: &Actor,
    id: SessionId,
    form: &SeenForm,
) -> Result<(), Refusal> {
    office
        .perform(Witness::Actor(actor), Some(Right::DraftMinutes), async |act| {
            let found = fetch(act, id, Right::DraftMinutes).await?;
            if found.minutes.transcriber.is_none() {
                return Err(Refusal::NotFound);
            }
            found.is_seen(actor, &form.version)?;
            end_transcription(act, id).await?;
            Ok(Outcome::new(Event::MinutesTranscriptionDiscarded { session: id }, ()))
        })
        .await
}

/// What stands as entered, with its facts.
async fn entered(act: &mut Act<'_>, id: SessionId) -> Result<(Granted<Minutes>, Entry), Refusal> {
    let (version, minutes) = load(&mut act.transaction, id).await?.ok_or(Refusal::NotFound)?;
    match &minutes.state {
        State::Entered { entry } => {
            let entry = entry.as_ref().clone();
            Ok((Granted::new(minutes, version), entry))
        }
        _ => Err(Refusal::NotFound),
    }
}

/// The ids of those who signed: as they were entered, or new.
fn people(act: &Act<'_>, known: Option<&Both<Option<Signatory>>>) -> Result<Both<PersonId>, Refusal> {
    let person = |party| match known.and_then(|known| known.of(party).as_ref()) {
        Some(known) => Ok(known.person),
        None => act.id_bytes().map(PersonId::from_chance),
    };
    Ok(Both { kazakhstan: person(Party::Kazakhstan)?, azerbaijan: person(Party::Azerbaijan)? })
}

fn number(session: &Session) -> u32 {
    session.state.number().unwrap_or_default()
}

fn at_field(rule: Rule) -> Faults {
    let field = match rule {
        Rule::DayAhead { .. } => "signed",
        _ => "",
    };
    Faults::one(field, Fault::Rule(rule))
}
