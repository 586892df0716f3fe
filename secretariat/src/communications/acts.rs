//! The acts of a communication's life. Each is the same few lines: fetch for a right, let `domain` decide, store.

use domain::{
    access::{Answer, Right},
    authorities::AuthorityKey,
    communications::{Carried, Communication, Terms},
    identifiers::{AuthorityId, CommunicationId},
    rules::Rule,
};

use super::{
    contents_form::ContentForm,
    forms::{DeliveryForm, DispatchForm, ReceiptForm, TermsForm},
    reading::history_within,
    records::{add, answered, fetch, is_number_free, store},
};
use crate::{
    act::{Act, Granted, Outcome},
    audit::{Event, Witness},
    office::Secretariat,
    people::Actor,
    refusals::{Fault, Faults, Refusal},
    sessions::records as sessions,
};

/// Prepares a communication of the actor's Party; the other does not know of it.
///
/// # Errors
/// Faults at their fields.
pub async fn prepare(
    office: &Secretariat,
    actor: &Actor,
    form: &TermsForm,
) -> Result<CommunicationId, Refusal> {
    office
        .perform(Witness::Actor(actor), Some(Right::PrepareCommunication), async |act| {
            let terms = form.terms(None)?;
            let id = CommunicationId::from_chance(act.id_bytes()?);
            let communication = Communication::prepared(id, actor.party(), terms).map_err(at_field)?;
            is_answerable(act, &communication).await?;
            is_number_free(act, &communication).await?;
            add(act, &communication).await?;
            Ok(Outcome::new(Event::CommunicationPrepared { communication: id }, id))
        })
        .await
}

/// Says other things on its face, while it is being prepared.
///
/// # Errors
/// Faults at their fields; the refusals of fetching.
pub async fn amend(
    office: &Secretariat,
    actor: &Actor,
    id: CommunicationId,
    form: &TermsForm,
) -> Result<(), Refusal> {
    office
        .perform(Witness::Actor(actor), Some(Right::PrepareCommunication), async |act| {
            let found = fetch(act, id, &form.version, Right::PrepareCommunication).await?;
            let terms = form.terms(Some(&found.terms))?;
            amended(act, found, terms).await
        })
        .await
}

/// Puts one more thing into it, while it is being prepared.
///
/// # Errors
/// Faults at their fields; a change that does not fit the list; the refusals of fetching.
pub async fn put_in(
    office: &Secretariat,
    actor: &Actor,
    id: CommunicationId,
    form: &ContentForm,
) -> Result<(), Refusal> {
    office
        .perform(Witness::Actor(actor), Some(Right::PrepareCommunication), async |act| {
            let found = fetch(act, id, form.seen(), Right::PrepareCommunication).await?;
            let new_key =
                || act.id_bytes().map(|id| AuthorityKey::new(AuthorityId::from_chance(id).to_string()));
            let carried = form.carried(new_key)?;
            fits(act, &found, &carried).await?;
            let mut terms = found.terms.clone();
            terms.carries.push(carried);
            amended(act, found, terms).await
        })
        .await
}

/// Takes the thing at this place, from one, out of it again.
///
/// # Errors
/// [`Refusal::NotFound`] where there is none; the refusals of fetching.
pub async fn drop_content(
    office: &Secretariat,
    actor: &Actor,
    id: CommunicationId,
    place: usize,
    seen: &str,
) -> Result<(), Refusal> {
    office
        .perform(Witness::Actor(actor), Some(Right::PrepareCommunication), async |act| {
            let found = fetch(act, id, seen, Right::PrepareCommunication).await?;
            let mut terms = found.terms.clone();
            let at = place.checked_sub(1).filter(|&at| at < terms.carries.len()).ok_or(Refusal::NotFound)?;
            terms.carries.remove(at);
            amended(act, found, terms).await
        })
        .await
}

/// Gives it up before it leaves.
///
/// # Errors
/// The refusals of fetching.
pub async fn withdraw(
    office: &Secretariat,
    actor: &Actor,
    id: CommunicationId,
    seen: &str,
) -> Result<(), Refusal> {
    office
        .perform(Witness::Actor(actor), Some(Right::PrepareCommunication), async |act| {
            let found = fetch(act, id, seen, Right::PrepareCommunication).await?;
            let acting = act.acting()?;
            let next = found.decide(|communication| communication.withdraw(acting));
            finish(act, next, Event::CommunicationWithdrawn { communication: id }).await
        })
        .await
}

/// It left: from now on both Parties see it.
///
/// # Errors
/// Faults at their fields; what is missing on its face; the refusals of fetching.
pub async fn dispatch(
    office: &Secretariat,
    actor: &Actor,
    id: CommunicationId,
    form: &DispatchForm,
) -> Result<(), Refusal> {
    office
        .perform(Witness::Actor(actor), Some(Right::DispatchCommunication), async |act| {
            let found = fetch(act, id, &form.version, Right::DispatchCommunication).await?;
            let (acting, day) = (act.acting()?, form.day()?);
            is_number_free(act, &found).await?;
            let next = found.decide(|communication| communication.dispatch(acting, day));
            finish(act, next, Event::CommunicationDispatched { communication: id, day }).await
        })
        .await
}

/// The sender's account of its delivery.
///
/// # Errors
/// Faults at their fields; the refusals of fetching.
pub async fn deliver(
    office: &Secretariat,
    actor: &Actor,
    id: CommunicationId,
    form: &DeliveryForm,
) -> Result<(), Refusal> {
    office
        .perform(Witness::Actor(actor), Some(Right::DispatchCommunication), async |act| {
            let found = fetch(act, id, &form.version, Right::DispatchCommunication).await?;
            let (acting, (day, evidence)) = (act.acting()?, form.delivery()?);
            let next = found.decide(|communication| communication.deliver(acting, day, evidence, None));
            finish(act, next, Event::CommunicationDelivered { communication: id, day }).await
        })
        .await
}

/// The receiver's account.
///
/// # Errors
/// Faults at their fields; the refusals of fetching.
pub async fn receive(
    office: &Secretariat,
    actor: &Actor,
    id: CommunicationId,
    form: &ReceiptForm,
) -> Result<(), Refusal> {
    office
        .perform(Witness::Actor(actor), Some(Right::ReceiveCommunication), async |act| {
            let found = fetch(act, id, &form.version, Right::ReceiveCommunication).await?;
            let (acting, (day, number, by)) = (act.acting()?, form.receipt()?);
            let next = found.decide(|communication| communication.receive(acting, day, number, by, None));
            finish(act, next, Event::CommunicationReceived { communication: id, day }).await
        })
        .await
}

/// Stores what was decided.
pub(super) async fn finish(
    act: &mut Act<'_>,
    decided: Result<Granted<Communication>, Rule>,
    event: Event,
) -> Result<Outcome<()>, Refusal> {
    let communication = decided.map_err(at_field)?;
    store(act, &communication).await?;
    Ok(Outcome::new(event, ()))
}

async fn amended(
    act: &mut Act<'_>,
    found: Granted<Communication>,
    terms: Terms,
) -> Result<Outcome<()>, Refusal> {
    let (acting, id) = (act.acting()?, found.id);
    let next = found.decide(|communication| communication.amend(&acting, terms)).map_err(at_field)?;
    is_answerable(act, &next).await?;
    is_number_free(act, &next).await?;
    finish(act, Ok(next), Event::CommunicationAmended { communication: id }).await
}

/// It answers something that came from the other Party.
pub(super) async fn is_answerable(act: &mut Act<'_>, communication: &Communication) -> Result<(), Refusal> {
    match communication.terms.answers {
        Some(id) if !answered(act, communication.sender, id).await? => {
            Err(Faults::one("answers", Fault::NoSuchChoice).into())
        }
        _ => Ok(()),
    }
}

/// Whether what it is to carry fits: a change the list, after what is notified and what it carries already; a session
/// one that both Parties see.
async fn fits(act: &mut Act<'_>, communication: &Communication, carried: &Carried) -> Result<(), Refusal> {
    match carried {
        Carried::ListChange(change) => {
            let list = history_within(&mut act.transaction, communication).await?;
            list.fits(&change.change).map_err(|rule| Faults::one("authority_1", Fault::Rule(rule)))?;
        }
        Carried::SessionInvitation { session } | Carried::SessionAnswer { session } => {
            let known = sessions::load(&mut act.transaction, *session).await?;
            let actor = act.actor()?;
            let is_seen = |(_, session)| actor.over(&session, Right::ReadSession) == Answer::Allowed;
            if !known.is_some_and(is_seen) {
                return Err(Faults::one("session", Fault::NoSuchChoice).into());
            }
        }
        Carried::ProceduresCompleted { .. } | Carried::Termination | Carried::TerminationRevoked => {}
    }
    Ok(())
}

/// A broken rule at its field.
pub(super) fn at_field(rule: Rule) -> Faults {
    let field = match rule {
        Rule::NumberMissing | Rule::NumberTaken { .. } => "number",
        Rule::DayMissing | Rule::DatedAfterDispatch { .. } => "dated",
        Rule::TextMissing => "text_ru",
        Rule::NeedsDiplomaticChannels | Rule::NeedsWriting => "channel",
        Rule::MarkingFixed => "marking",
        Rule::DispatchedBeforeDated { .. } => "dispatched",
        _ => "",
    };
    Faults::one(field, Fault::Rule(rule))
}
