//! The acts of the life of minutes: begun from the agenda, circulated, agreed by both heads, signed on paper.

use domain::{
    access::{Answer, Right, Shared},
    decisions::adopted,
    delegations::{Both, Delegation},
    identifiers::SessionId,
    minutes::Minutes,
    parties::Party,
    rules::Rule,
};

use super::{
    forms::{SeenForm, SignForm},
    records::{add, add_transcription, fetch, load_kept, over, store},
};
use crate::{
    act::{Act, Outcome},
    audit::{Event, Witness},
    decisions,
    delegations::{Delegations, records::known_to},
    office::Secretariat,
    people::Actor,
    refusals::{Fault, Faults, Refusal, Trouble},
    sessions::records as sessions,
};

/// Begins the draft from the agenda, from *convened* on; of a session that was entered from its papers, the transcription
/// of the signed original.
///
/// # Errors
/// The rule against it; [`Refusal::NotFound`] for whoever is not to write it; [`Refusal::Stale`] where it is begun.
pub async fn begin(office: &Secretariat, actor: &Actor, id: SessionId) -> Result<(), Refusal> {
    office
        .perform(Witness::Actor(actor), Some(Right::DraftMinutes), async |act| {
            let (_, session) = sessions::load(&mut act.transaction, id).await?.ok_or(Refusal::NotFound)?;
            let is_transcribed = session.is_from_papers();
            let keeper = if is_transcribed { actor.party() } else { session.terms.host };
            match over(actor, keeper, Shared::Nothing, Right::DraftMinutes) {
                Answer::Hidden => return Err(Refusal::NotFound),
                Answer::Denied => return Err(Refusal::Denied(Right::DraftMinutes)),
                Answer::Allowed => {}
            }
            if is_transcribed && !actor.may(Right::RecordHeldSession) {
                return Err(Refusal::Denied(Right::RecordHeldSession));
            }
            if load_kept(&mut act.transaction, id, &session, keeper).await?.is_some() {
                return Err(Refusal::Stale);
            }
            let (_, agenda) = sessions::load_agenda(&mut act.transaction, id).await?;
            let minutes = Minutes::draft_from(act.acting()?, &session, &agenda)?;
            if is_transcribed {
                add_transcription(act, id, &minutes).await?;
            } else {
                add(act, id, &minutes).await?;
            }
            Ok(Outcome::new(Event::MinutesBegun { session: id }, ()))
        })
        .await
}

/// Takes over what changed on the agenda since the draft was begun.
///
/// # Errors
/// [`Rule::WrittenItemGone`]; [`Refusal::Stale`]; the refusals of fetching.
pub async fn follow_agenda(
    office: &Secretariat,
    actor: &Actor,
    id: SessionId,
    form: &SeenForm,
) -> Result<(), Refusal> {
    office
        .perform(Witness::Actor(actor), Some(Right::DraftMinutes), async |act| {
            let found = fetch(act, id, Right::DraftMinutes).await?;
            found.is_seen(actor, &form.version)?;
            let (_, agenda) = sessions::load_agenda(&mut act.transaction, id).await?;
            let acting = act.acting()?;
            let minutes = found.minutes.decide(|minutes| minutes.follow_agenda(acting, &agenda))?;
            store(act, id, &minutes).await?;
            Ok(Outcome::new(Event::MinutesFollowedAgenda { session: id }, ()))
        })
        .await
}

/// Puts the draft before the other Party, under the next number.
///
/// # Errors
/// [`Rule::TextsMissing`]; [`Refusal::Stale`]; the refusals of fetching.
pub async fn circulate(
    office: &Secretariat,
    actor: &Actor,
    id: SessionId,
    form: &SeenForm,
) -> Result<u32, Refusal> {
    office
        .perform(Witness::Actor(actor), Some(Right::CirculateMinutes), async |act| {
            let found = fetch(act, id, Right::CirculateMinutes).await?;
            found.is_seen(actor, &form.version)?;
            let acting = act.acting()?;
            let minutes = found.minutes.decide(|minutes| minutes.circulate(acting))?;
            let shared =
                minutes.shared().ok_or(Trouble::Damaged("circulated minutes without a version"))?.number;
            store(act, id, &minutes).await?;
            Ok(Outcome::new(Event::MinutesCirculated { session: id, shared }, shared))
        })
        .await
}

/// The head of the actor's delegation agrees to the text with the fingerprint that was shown.
///
/// # Errors
/// [`Rule::TextMoved`], [`Rule::NotTheHead`], [`Rule::HeadMissing`]; the refusals of fetching.
pub async fn agree(
    office: &Secretariat,
    actor: &Actor,
    id: SessionId,
    form: &SeenForm,
) -> Result<(), Refusal> {
    office
        .perform(Witness::Actor(actor), Some(Right::AgreeMinutes), async |act| {
            let found = fetch(act, id, Right::AgreeMinutes).await?;
            let fingerprint = form.fingerprint()?;
            let known = known_delegations(act, id).await?;
            let own = recorded(&known, actor.party())?;
            let (acting, account) = (act.acting()?, Some(actor.account()));
            let before = (*found.minutes).clone();
            let minutes = found.minutes.decide(|minutes| minutes.agree(acting, own, account, fingerprint))?;
            // Agreeing twice is agreeing once, and is told once.
            if *minutes == before {
                return Ok(Outcome::unrecorded(()));
            }
            store(act, id, &minutes).await?;
            Ok(Outcome::new(Event::MinutesAgreed { session: id, fingerprint: fingerprint.digits() }, ()))
        })
        .await
}

/// The head of the actor's delegation takes the consent back.
///
/// # Errors
/// [`Rule::NothingToWithdraw`], [`Rule::NotTheHead`]; the refusals of fetching.
pub async fn withdraw_agreement(office: &Secretariat, actor: &Actor, id: SessionId) -> Result<(), Refusal> {
    office
        .perform(Witness::Actor(actor), Some(Right::AgreeMinutes), async |act| {
            let found = fetch(act, id, Right::AgreeMinutes).await?;
            let known = known_delegations(act, id).await?;
            let own = recorded(&known, actor.party())?;
            let (acting, account) = (act.acting()?, Some(actor.account()));
            let minutes = found.minutes.decide(|minutes| minutes.withdraw_agreement(acting, own, account))?;
            store(act, id, &minutes).await?;
            Ok(Outcome::new(Event::MinutesAgreementWithdrawn { session: id }, ()))
        })
        .await
}

/// Records that both heads signed on paper; the decisions enter the register.
///
/// # Errors
/// Faults at their fields; what [`Minutes::sign`] refuses; [`Refusal::Stale`]; the refusals of fetching.
pub async fn sign(
    office: &Secretariat,
    actor: &Actor,
    id: SessionId,
    form: &SignForm,
) -> Result<(), Refusal> {
    office
        .perform(Witness::Actor(actor), Some(Right::RecordSignature), async |act| {
            let found = fetch(act, id, Right::RecordSignature).await?;
            found.is_seen(actor, &form.version)?;
            let (day, place) = form.day_and_place(&found.session.terms.place)?;
            let known = known_delegations(act, id).await?;
            let kazakhstan = recorded(&known, Party::Kazakhstan)?;
            let azerbaijan = recorded(&known, Party::Azerbaijan)?;
            let delegations = Both { kazakhstan, azerbaijan };
            let (acting, session) = (act.acting()?, found.session);
            let minutes = found
                .minutes
                .decide(|minutes| minutes.sign(acting, &session, delegations, day, place))
                .map_err(at_field)?;
            store(act, id, &minutes).await?;
            for decision in adopted(&minutes) {
                decisions::enter(act, id, &decision).await?;
            }
            let number = session.state.number().unwrap_or_default();
            Ok(Outcome::new(Event::MinutesSigned { session: id, number }, ()))
        })
        .await
}

/// A delegation of the other Party that is not told is as one that is not recorded.
async fn known_delegations(act: &mut Act<'_>, id: SessionId) -> Result<Delegations, Refusal> {
    let party = act.party()?;
    Ok(known_to(&mut act.transaction, id, party, true).await?)
}

fn recorded(known: &Delegations, party: Party) -> Result<&Delegation, Rule> {
    known.of(party).as_ref().ok_or(Rule::HeadMissing(party))
}

fn at_field(rule: Rule) -> Faults {
    let field = match rule {
        Rule::DayTooEarly { .. } | Rule::DayAhead { .. } => "signed",
        _ => "",
    };
    Faults::one(field, Fault::Rule(rule))
}
