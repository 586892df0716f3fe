//! The acts of a communication's life. Each is the same few lines: fetch for a right, let `domain` decide, store.

use chrono::NaiveDate;
use domain::{
    access::{Answer, Right},
    acting::Evidence,
    authorities::AuthorityKey,
    communications::{Carried, Communication, Instrument, Terms},
    identifiers::{AuthorityId, CommunicationId},
    parties::Party,
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
    agreement::{is_revocable, signed_on},
    audit::{Event, Witness},
    office::Secretariat,
    papers::share_with_communication,
    people::Actor,
    protocols::load_shared,
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
            // A paper proves what it says itself, and is no evidence of another.
            if actor.evidence().is_some() {
                return Err(Refusal::Denied(Right::PrepareCommunication));
            }
            let id = prepared(act, actor.party(), form).await?.id;
            Ok(Outcome::new(Event::CommunicationPrepared { communication: id }, id))
        })
        .await
}

/// A new communication of this Party, as typed.
pub(crate) async fn prepared(
    act: &mut Act<'_>,
    sender: Party,
    form: &TermsForm,
) -> Result<Communication, Refusal> {
    let terms = form.terms(None)?;
    let id = CommunicationId::from_chance(act.id_bytes()?);
    let communication = Communication::prepared(id, sender, terms).map_err(at_face)?;
    is_answerable(act, &communication).await?;
    is_number_free(act, &communication).await?;
    add(act, &communication).await?;
    Ok(communication)
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
            let next = amended(act, found, terms).await?;
            finish(act, &next, Event::CommunicationAmended { communication: id }).await
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
            is_carriable(act, &carried).await?;
            let mut terms = found.terms.clone();
            terms.carries.push(carried);
            let next = amended(act, found, terms).await?;
            fits(act, &next, at_content).await?;
            finish(act, &next, Event::CommunicationAmended { communication: id }).await
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
            let next = amended(act, found, terms).await?;
            finish(act, &next, Event::CommunicationAmended { communication: id }).await
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
            let next = found.decide(|communication| communication.withdraw(acting))?;
            finish(act, &next, Event::CommunicationWithdrawn { communication: id }).await
        })
        .await
}

/// It left: from now on both Parties see it, and the papers that its sender attached to it.
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
            takes_back_what_lives(act, &found, day).await?;
            fits(act, &found, |_| "").await?;
            share_with_communication(act, id).await?;
            let next =
                found.decide(|communication| communication.dispatch(acting, day)).map_err(at_dispatch)?;
            finish(act, &next, Event::CommunicationDispatched { communication: id, day }).await
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
        .perform(Witness::Actor(actor), Some(Right::DeliverCommunication), async |act| {
            let found = fetch(act, id, &form.version, Right::DeliverCommunication).await?;
            let (acting, (day, evidence)) = (act.acting()?, form.delivery()?);
            let signed = instruments_signed(act, &found).await?;
            let next = found
                .decide(|communication| communication.deliver(acting, day, evidence, signed))
                .map_err(at_delivery)?;
            finish(act, &next, Event::CommunicationDelivered { communication: id, day }).await
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
            let signed = instruments_signed(act, &found).await?;
            let next = found
                .decide(|communication| communication.receive(acting, day, number, by, signed))
                .map_err(at_receipt)?;
            finish(act, &next, Event::CommunicationReceived { communication: id, day }).await
        })
        .await
}

/// The latest signature of the instruments of which a communication speaks: no notification about one is received before.
pub(super) async fn instruments_signed(
    act: &mut Act<'_>,
    communication: &Communication,
) -> Result<Option<NaiveDate>, Refusal> {
    let mut latest = signed_on(&mut act.transaction).await?;
    for carried in &communication.terms.carries {
        if let Carried::ProceduresCompleted { instrument: Instrument::Protocol(id) } = carried {
            let known = load_shared(&mut act.transaction, *id).await?;
            let signed = known.and_then(|protocol| protocol.state.signing().map(|signing| signing.day));
            latest = latest.max(signed);
        }
    }
    Ok(latest)
}

/// Stores what was decided.
pub(super) async fn finish(
    act: &mut Act<'_>,
    communication: &Granted<Communication>,
    event: Event,
) -> Result<Outcome<()>, Refusal> {
    if act.actor()?.evidence().is_some_and(|evidence| evidence.communication == communication.id) {
        // What is in hand goes on proving what is recorded from it.
        Evidence::of(communication).map_err(at_face)?;
    }
    store(act, communication).await?;
    Ok(Outcome::new(event, ()))
}

async fn amended(
    act: &mut Act<'_>,
    found: Granted<Communication>,
    terms: Terms,
) -> Result<Granted<Communication>, Refusal> {
    let acting = act.acting()?;
    let next = found.decide(|communication| communication.amend(&acting, terms)).map_err(at_face)?;
    is_answerable(act, &next).await?;
    is_number_free(act, &next).await?;
    Ok(next)
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

/// Whether what it carries fits the list, after all that takes effect before it (Art. 6(4)); what does not stands at the
/// field that `field` names.
pub(super) async fn fits(
    act: &mut Act<'_>,
    communication: &Communication,
    field: impl FnOnce(&Rule) -> &'static str,
) -> Result<(), Refusal> {
    let list = history_within(&mut act.transaction, communication).await?;
    match list.findings.into_iter().find(|finding| finding.by == communication.id) {
        None => Ok(()),
        Some(finding) => Err(Faults::one(field(&finding.rule), Fault::Rule(finding.rule)).into()),
    }
}

/// Whether this can be carried: a session is named that both Parties see, a notice is taken back that still lives.
pub(super) async fn is_carriable(act: &mut Act<'_>, carried: &Carried) -> Result<(), Refusal> {
    match carried {
        Carried::SessionInvitation { session } | Carried::SessionAnswer { session, .. } => {
            let known = sessions::load(&mut act.transaction, *session).await?;
            let actor = act.actor()?;
            let is_seen = |(_, session)| actor.over(&session, Right::ReadSession) == Answer::Allowed;
            let is_known = known.is_some_and(is_seen);
            if is_known { Ok(()) } else { Err(Faults::one("session", Fault::NoSuchChoice).into()) }
        }
        Carried::TerminationRevoked => {
            let (party, today) = (act.party()?, act.today()?);
            is_revocable(act, party, today).await
        }
        Carried::ProceduresCompleted { instrument: Instrument::Protocol(id) } => {
            let known = load_shared(&mut act.transaction, *id).await?;
            let is_signed = known.is_some_and(|protocol| protocol.state.signing().is_some());
            if is_signed { Ok(()) } else { Err(Faults::one("instrument_of", Fault::NoSuchChoice).into()) }
        }
        Carried::ListChange(_)
        | Carried::Establishment(_)
        | Carried::Composition(_)
        | Carried::ProceduresCompleted { instrument: Instrument::Agreement }
        | Carried::Termination => Ok(()),
    }
}

/// A notice of termination is taken back while it lives: also on the day on which the communication leaves.
async fn takes_back_what_lives(
    act: &mut Act<'_>,
    communication: &Communication,
    day: NaiveDate,
) -> Result<(), Refusal> {
    if communication.terms.carries.contains(&Carried::TerminationRevoked) {
        is_revocable(act, communication.sender, day).await?;
    }
    Ok(())
}

/// The field of a content at which a change that does not fit is told.
pub(super) const fn at_content(rule: &Rule) -> &'static str {
    match rule {
        Rule::AbsorbedByItself => "into",
        Rule::SplitIntoOne => "name_2_ru",
        Rule::MergedOfOne => "authority_2",
        _ => "authority_1",
    }
}

/// A broken rule at its field of the face.
pub(crate) fn at_face(rule: Rule) -> Faults {
    let field = match rule {
        Rule::NumberMissing | Rule::NumberTaken { .. } => "number",
        Rule::DayMissing | Rule::DatedAfterDispatch { .. } => "dated",
        Rule::TextMissing => "text_ru",
        Rule::NeedsDiplomaticChannels
        | Rule::CompositionNeedsNote
        | Rule::NeedsWriting
        | Rule::EvidenceInWriting => "channel",
        Rule::MarkingFixed => "marking",
        _ => "",
    };
    Faults::one(field, Fault::Rule(rule))
}

pub(super) fn at_dispatch(rule: Rule) -> Faults {
    at_day("dispatched", rule)
}

pub(super) fn at_delivery(rule: Rule) -> Faults {
    at_day("delivered", rule)
}

pub(super) fn at_receipt(rule: Rule) -> Faults {
    at_day("received", rule)
}

/// A rule against a day stands at its field; what is missing on the face has none on this page.
fn at_day(day: &'static str, rule: Rule) -> Faults {
    let is_of_day = matches!(
        rule,
        Rule::DispatchedBeforeDated { .. }
            | Rule::ReceivedBeforeDispatch { .. }
            | Rule::ReceivedBeforeSignature { .. }
            | Rule::DayAhead { .. }
    );
    Faults::one(if is_of_day { day } else { "" }, Fault::Rule(rule))
}
