//! The acts of a session's life. Each is the same few lines: fetch for a right, let `domain` decide, store, commit.

use domain::{
    access::Right,
    agendas::Agenda,
    identifiers::{ItemId, SessionId},
    rules::Rule,
    sessions::{Readiness, Session, StateName},
};

use super::{
    drafts,
    forms::{OpeningForm, ProposalForm},
    records::{At, add, alternation, fetch, load_agenda, store},
};
use crate::{
    act::{Act, Granted, Outcome},
    audit::{Event, Witness},
    delegations,
    forms::ReasonForm,
    office::Secretariat,
    people::Actor,
    refusals::{Faults, Refusal, Trouble},
    stored::written,
};

/// Proposes a session to the other Party: from a typed form, or from the draft that it was typed as, which ends.
///
/// # Errors
/// Faults at their fields; [`Refusal::Denied`]; [`Refusal::NotFound`] and [`Refusal::Stale`] for the draft.
pub async fn propose(
    office: &Secretariat,
    actor: &Actor,
    draft: Option<At>,
    form: &ProposalForm,
) -> Result<SessionId, Refusal> {
    office
        .perform(Witness::Actor(actor), Some(Right::ProposeSession), async |act| {
            if let Some(at) = draft {
                drafts::take(act, at, Right::ProposeSession).await?;
            }
            let items =
                form.items(actor.party(), || Ok::<_, Refusal>(ItemId::from_chance(act.id_bytes()?)))?;
            let (terms, items) = match (form.terms(), items) {
                (Ok(terms), Ok(items)) => (terms, items),
                (terms, items) => return Err(both(terms.err(), items.err()).into()),
            };
            let out_of_turn = terms.turn.is_out_of_turn();
            let order = alternation(&mut act.transaction).await?;
            let session = Session::propose(act.acting()?, terms, &order).map_err(ProposalForm::faults_of)?;
            let id = draft.map_or_else(|| act.id_bytes().map(SessionId::from_chance), |at| Ok(at.id))?;
            add(act, id, &session, &Agenda::drafted(items)).await?;
            Ok(Outcome::new(Event::SessionProposed { session: id, out_of_turn }, id))
        })
        .await
}

/// Answers a proposal with other terms.
///
/// # Errors
/// Faults at their fields; the refusals of fetching.
pub async fn counter_propose(
    office: &Secretariat,
    actor: &Actor,
    at: At,
    form: &ProposalForm,
) -> Result<(), Refusal> {
    office
        .perform(Witness::Actor(actor), Some(Right::AnswerSession), async |act| {
            let session = fetch(act, at, Right::AnswerSession).await?;
            let terms = form.terms()?;
            let out_of_turn = terms.turn.is_out_of_turn();
            let order = alternation(&mut act.transaction).await?;
            let acting = act.acting()?;
            let next = session.decide(|session| session.counter_propose(acting, terms, &order));
            finish(act, at, next, Event::SessionCounterProposed { session: at.id, out_of_turn }).await
        })
        .await
}

/// Agrees to the terms on the table.
///
/// # Errors
/// The rule against it; the refusals of fetching.
pub async fn agree(office: &Secretariat, actor: &Actor, at: At) -> Result<(), Refusal> {
    office
        .perform(Witness::Actor(actor), Some(Right::AnswerSession), async |act| {
            let session = fetch(act, at, Right::AnswerSession).await?;
            let order = alternation(&mut act.transaction).await?;
            let acting = act.acting()?;
            let next = session.decide(|session| session.agree(acting, &order));
            finish(act, at, next, Event::SessionAgreed { session: at.id }).await
        })
        .await
}

/// Declines the proposal, with a reason.
///
/// # Errors
/// A reason that is missing; the refusals of fetching.
pub async fn decline(office: &Secretariat, actor: &Actor, at: At, form: &ReasonForm) -> Result<(), Refusal> {
    office
        .perform(Witness::Actor(actor), Some(Right::AnswerSession), async |act| {
            let session = fetch(act, at, Right::AnswerSession).await?;
            let (acting, reason) = (act.acting()?, form.reason()?);
            let next = session.decide(|session| session.decline(acting, reason));
            finish(act, at, next, Event::SessionDeclined { session: at.id }).await
        })
        .await
}

/// Takes back the proposal.
///
/// # Errors
/// The refusals of fetching.
pub async fn withdraw(office: &Secretariat, actor: &Actor, at: At) -> Result<(), Refusal> {
    office
        .perform(Witness::Actor(actor), Some(Right::WithdrawSession), async |act| {
            let session = fetch(act, at, Right::WithdrawSession).await?;
            let acting = act.acting()?;
            let next = session.decide(|session| session.withdraw(acting));
            finish(act, at, next, Event::SessionWithdrawn { session: at.id }).await
        })
        .await
}

/// Circulates agenda and delegations, once the agenda is agreed and the host's delegation told.
///
/// # Errors
/// What is not ready; the refusals of fetching.
pub async fn convene(office: &Secretariat, actor: &Actor, at: At) -> Result<(), Refusal> {
    office
        .perform(Witness::Actor(actor), Some(Right::ConveneSession), async |act| {
            let session = fetch(act, at, Right::ConveneSession).await?;
            let (_, agenda) = load_agenda(&mut act.transaction, at.id).await?;
            let host = session.terms.host;
            let told = delegations::records::told(&mut act.transaction, at.id, host).await?;
            let ready = Readiness {
                agenda_agreed: agenda.is_agreed(),
                host_delegation: told.is_some_and(|told| told.head().is_some()),
            };
            let acting = act.acting()?;
            let next = session.decide(|session| session.convene(acting, ready));
            finish(act, at, next, Event::SessionConvened { session: at.id }).await
        })
        .await
}

/// Opens the session; its number is fixed.
///
/// # Errors
/// The rule against it; the refusals of fetching.
pub async fn open(office: &Secretariat, actor: &Actor, at: At) -> Result<u32, Refusal> {
    office
        .perform(Witness::Actor(actor), Some(Right::OpenSession), async |act| {
            let session = fetch(act, at, Right::OpenSession).await?;
            let order = alternation(&mut act.transaction).await?;
            let another: Option<String> =
                sqlx::query_scalar("SELECT id FROM sessions WHERE state = $1 LIMIT 1")
                    .bind(StateName::InSession.key())
                    .fetch_optional(&mut *act.transaction)
                    .await?;
            let acting = act.acting()?;
            let opened = session
                .decide(|session| session.open(acting, &order, another.is_some()))
                .map_err(Refusal::from)?;
            let number =
                opened.state.number().ok_or(Trouble::Damaged("an open session without its number"))?;
            store(act, at.id, &opened).await?;
            Ok(Outcome::new(Event::SessionOpened { session: at.id, number }, number))
        })
        .await
}

/// Closes the session.
///
/// # Errors
/// The refusals of fetching.
pub async fn close(office: &Secretariat, actor: &Actor, at: At) -> Result<(), Refusal> {
    office
        .perform(Witness::Actor(actor), Some(Right::CloseSession), async |act| {
            let session = fetch(act, at, Right::CloseSession).await?;
            let acting = act.acting()?;
            let next = session.decide(|session| session.close(acting));
            finish(act, at, next, Event::SessionClosed { session: at.id }).await
        })
        .await
}

/// Proposes the session anew for other days, with a reason.
///
/// # Errors
/// Faults at their fields; the refusals of fetching.
pub async fn postpone(
    office: &Secretariat,
    actor: &Actor,
    at: At,
    form: &ProposalForm,
) -> Result<(), Refusal> {
    office
        .perform(Witness::Actor(actor), Some(Right::PostponeSession), async |act| {
            let session = fetch(act, at, Right::PostponeSession).await?;
            let (reason, terms) = match (crate::forms::reason(&form.reason), form.terms()) {
                (Ok(reason), Ok(terms)) => (reason, terms),
                (reason, terms) => return Err(both(reason.err(), terms.err()).into()),
            };
            let out_of_turn = terms.turn.is_out_of_turn();
            let order = alternation(&mut act.transaction).await?;
            let acting = act.acting()?;
            let next = session.decide(|session| session.postpone(acting, reason, terms, &order));
            finish(act, at, next, Event::SessionPostponed { session: at.id, out_of_turn }).await
        })
        .await
}

/// Gives the session up, with a reason.
///
/// # Errors
/// A reason that is missing; the refusals of fetching.
pub async fn cancel(office: &Secretariat, actor: &Actor, at: At, form: &ReasonForm) -> Result<(), Refusal> {
    office
        .perform(Witness::Actor(actor), Some(Right::CancelSession), async |act| {
            let session = fetch(act, at, Right::CancelSession).await?;
            let (acting, reason) = (act.acting()?, form.reason()?);
            let next = session.decide(|session| session.cancel(acting, reason));
            finish(act, at, next, Event::SessionCancelled { session: at.id }).await
        })
        .await
}

/// Records the last session held before this register, so that host and number are right from day one.
///
/// # Errors
/// Faults at their fields; [`Rule::OpeningPositionTooLate`] once sessions are on record.
pub async fn record_opening_position(
    office: &Secretariat,
    actor: &Actor,
    form: &OpeningForm,
) -> Result<(), Refusal> {
    office
        .perform(Witness::Actor(actor), Some(Right::RecordOpeningPosition), async |act| {
            let last = form.last_held(act.today()?)?;
            let begun: Option<String> = sqlx::query_scalar("SELECT id FROM sessions LIMIT 1")
                .fetch_optional(&mut *act.transaction)
                .await?;
            let known = alternation(&mut act.transaction).await?.last_held.is_some();
            if begun.is_some() || known {
                return Err(Rule::OpeningPositionTooLate.into());
            }
            sqlx::query("INSERT INTO opening_position (one, record) VALUES (1, $1)")
                .bind(written(&last)?)
                .execute(&mut *act.transaction)
                .await?;
            Ok(Outcome::new(Event::OpeningPositionRecorded { number: last.number }, ()))
        })
        .await
}

/// Stores what was decided, or tells the broken rules at their fields.
async fn finish(
    act: &mut Act<'_>,
    at: At,
    decided: Result<Granted<Session>, impl Into<Vec<Rule>>>,
    event: Event,
) -> Result<Outcome<()>, Refusal> {
    let session = decided.map_err(|broken| ProposalForm::faults_of(broken.into()))?;
    store(act, at.id, &session).await?;
    Ok(Outcome::new(event, ()))
}

fn both(first: Option<Faults>, second: Option<Faults>) -> Faults {
    let mut all = Faults::default();
    for (field, fault) in first.iter().chain(second.iter()).flat_map(Faults::iter) {
        all.note(field.clone(), fault.clone());
    }
    all
}
