//! The acts of a decision's life after the signing.

use domain::{access::Right, decisions::Decision, rules::Rule};

use super::{
    forms::{DisputeForm, DropForm, ReportForm},
    records::{At, fetch, store},
};
use crate::{
    act::{Act, Granted, Outcome},
    audit::{Event, Witness},
    minutes::signed_numbers,
    office::Secretariat,
    people::Actor,
    refusals::{Fault, Faults, Refusal},
};

/// Reports for the actor's Party that a decision is carried out.
///
/// # Errors
/// Faults at their fields; the rule against it; the refusals of fetching.
pub async fn report(office: &Secretariat, actor: &Actor, at: At, form: &ReportForm) -> Result<(), Refusal> {
    office
        .perform(Witness::Actor(actor), Some(Right::ReportDecision), async |act| {
            let decision = fetch(act, at, Right::ReportDecision).await?;
            let (done_on, text, paper) = form.report()?;
            let acting = act.acting()?;
            let next = decision.decide(|decision| decision.report(acting, done_on, text, paper));
            finish(act, at, next, Event::DecisionReported { decision: at.id }).await
        })
        .await
}

/// Disputes the other Party's report.
///
/// # Errors
/// A reason that is missing; [`Rule::NothingToDispute`]; the refusals of fetching.
pub async fn dispute(office: &Secretariat, actor: &Actor, at: At, form: &DisputeForm) -> Result<(), Refusal> {
    office
        .perform(Witness::Actor(actor), Some(Right::ReportDecision), async |act| {
            let decision = fetch(act, at, Right::ReportDecision).await?;
            let (acting, reason) = (act.acting()?, form.reason()?);
            let next = decision.decide(|decision| decision.dispute(acting, reason));
            finish(act, at, next, Event::DecisionDisputed { decision: at.id }).await
        })
        .await
}

/// Takes the dispute back.
///
/// # Errors
/// The rule against it; the refusals of fetching.
pub async fn withdraw_dispute(office: &Secretariat, actor: &Actor, at: At) -> Result<(), Refusal> {
    office
        .perform(Witness::Actor(actor), Some(Right::ReportDecision), async |act| {
            let decision = fetch(act, at, Right::ReportDecision).await?;
            let acting = act.acting()?;
            let next = decision.decide(|decision| decision.withdraw_dispute(acting));
            finish(act, at, next, Event::DecisionDisputeWithdrawn { decision: at.id }).await
        })
        .await
}

/// Records that a later session, whose minutes are signed, gave the decision up.
///
/// # Errors
/// Faults at their fields; the rule against it; the refusals of fetching.
pub async fn drop_decision(
    office: &Secretariat,
    actor: &Actor,
    at: At,
    form: &DropForm,
) -> Result<(), Refusal> {
    office
        .perform(Witness::Actor(actor), Some(Right::ReportDecision), async |act| {
            let decision = fetch(act, at, Right::ReportDecision).await?;
            let signed = signed_numbers(&mut act.transaction).await?;
            let (by_session, reason) = form.dropping(&signed)?;
            let acting = act.acting()?;
            let next = decision.decide(|decision| decision.drop_by(acting, reason, by_session));
            finish(act, at, next, Event::DecisionDropped { decision: at.id, by_session }).await
        })
        .await
}

async fn finish(
    act: &mut Act<'_>,
    at: At,
    decided: Result<Granted<Decision>, Rule>,
    event: Event,
) -> Result<Outcome<()>, Refusal> {
    let decision = decided.map_err(at_field)?;
    store(act, at.id, &decision).await?;
    Ok(Outcome::new(event, ()))
}

fn at_field(rule: Rule) -> Faults {
    let field = match rule {
        Rule::DayAhead { .. } => "done",
        Rule::NotByALaterSession(_) => "by_session",
        _ => "",
    };
    Faults::one(field, Fault::Rule(rule))
}
