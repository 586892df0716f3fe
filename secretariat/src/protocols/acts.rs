//! The acts of the life of a protocol: begun, shared under numbers, agreed by both, signed, given up.

use domain::{
    access::Right,
    identifiers::ProtocolId,
    protocols::{Draft, Protocol, StateName},
    rules::Rule,
};

use super::{
    composing::{applied, wordings},
    consolidated::on_record,
    forms::{AgreeForm, NameForm, SeenForm, SigningForm},
    records::{add, fetch, fetch_seen, remove, store},
};
use crate::{
    act::Outcome,
    audit::{Event, Witness},
    forms::ReasonForm,
    office::Secretariat,
    people::{Actor, own},
    refusals::{Fault, Faults, Refusal, Trouble},
};

/// Begins a draft: the Party of whoever begins keeps it.
///
/// # Errors
/// [`Refusal::Denied`] for whoever drafts nothing.
pub async fn begin(office: &Secretariat, actor: &Actor) -> Result<ProtocolId, Refusal> {
    office
        .perform(Witness::Actor(actor), Some(Right::ShareProtocol), async |act| {
            let id = ProtocolId::from_chance(act.id_bytes()?);
            add(act, id, &Protocol::begun(act.party()?, Draft::default())).await?;
            Ok(Outcome::new(Event::ProtocolBegun { protocol: id }, id))
        })
        .await
}

/// Discards a draft that was never shared.
///
/// # Errors
/// [`Rule::NotInThisStateOfProtocol`] once shared; the refusals of fetching.
pub async fn discard(
    office: &Secretariat,
    actor: &Actor,
    id: ProtocolId,
    form: &SeenForm,
) -> Result<(), Refusal> {
    office
        .perform(Witness::Actor(actor), Some(Right::ShareProtocol), async |act| {
            let found = fetch_seen(act, id, &form.version, Right::ShareProtocol).await?;
            let state = found.state.name();
            if state != StateName::Draft {
                return Err(Rule::NotInThisStateOfProtocol(state).into());
            }
            remove(act, id, &found).await?;
            Ok(Outcome::new(Event::ProtocolDiscarded { protocol: id }, ()))
        })
        .await
}

/// Puts the draft before the other Party, under the next number, as it reads now.
///
/// # Errors
/// [`Rule::NothingAmended`], [`Rule::NothingCorrected`]; [`Refusal::Stale`]; the refusals of fetching.
pub async fn share(
    office: &Secretariat,
    actor: &Actor,
    id: ProtocolId,
    form: &SeenForm,
) -> Result<u32, Refusal> {
    office
        .perform(Witness::Actor(actor), Some(Right::ShareProtocol), async |act| {
            let found = fetch_seen(act, id, &form.version, Right::ShareProtocol).await?;
            let today = act.today()?;
            let on_record = on_record(&mut act.transaction).await?;
            let base = on_record.before(id, today);
            let applied = applied(&found.draft, &base);
            let wordings = wordings(&found.draft, &base, &applied, on_record.agreement_signed);
            let acting = act.acting()?;
            let protocol = found.decide(|protocol| protocol.share(acting, wordings))?;
            let number =
                protocol.shared().ok_or(Trouble::Damaged("a shared protocol without a version"))?.number;
            store(act, id, &protocol).await?;
            Ok(Outcome::new(Event::ProtocolShared { protocol: id, number }, number))
        })
        .await
}

/// Names who agrees to the text for the own Party: one of its accounts.
///
/// # Errors
/// A fault at `account`; the refusals of fetching.
pub async fn name(
    office: &Secretariat,
    actor: &Actor,
    id: ProtocolId,
    form: &NameForm,
) -> Result<(), Refusal> {
    office
        .perform(Witness::Actor(actor), Some(Right::NameForProtocol), async |act| {
            let found = fetch(act, id, Right::NameForProtocol).await?;
            let account = form.account()?;
            own(act, account).await.map_err(|refusal| match refusal {
                Refusal::NotFound => Faults::one("account", Fault::NoSuchChoice).into(),
                refusal => refusal,
            })?;
            let acting = act.acting()?;
            let protocol = found.decide(|protocol| protocol.name(acting, account))?;
            store(act, id, &protocol).await?;
            Ok(Outcome::new(Event::ProtocolAgreerNamed { protocol: id, account }, ()))
        })
        .await
}

/// The Party agrees to the text with the fingerprint that was shown.
///
/// # Errors
/// What [`Protocol::agree`] refuses; the refusals of fetching.
pub async fn agree(
    office: &Secretariat,
    actor: &Actor,
    id: ProtocolId,
    form: &AgreeForm,
) -> Result<(), Refusal> {
    office
        .perform(Witness::Actor(actor), Some(Right::AgreeProtocol), async |act| {
            let found = fetch(act, id, Right::AgreeProtocol).await?;
            let (fingerprint, is_confirmed) = (form.fingerprint()?, !form.unofficial.is_empty());
            let today = act.today()?;
            let base = on_record(&mut act.transaction).await?.before(id, today);
            let (acting, account) = (act.acting()?, Some(actor.account()));
            let before = found.steps.len();
            let protocol = found
                .decide(|protocol| protocol.agree(acting, account, fingerprint, &base, is_confirmed))
                .map_err(at_field)?;
            // Agreeing twice is agreeing once, and is told once.
            if protocol.steps.len() == before {
                return Ok(Outcome::unrecorded(()));
            }
            store(act, id, &protocol).await?;
            Ok(Outcome::new(Event::ProtocolAgreed { protocol: id, fingerprint: fingerprint.digits() }, ()))
        })
        .await
}

/// The Party takes its consent back.
///
/// # Errors
/// [`Rule::NothingToWithdraw`], [`Rule::NotNamed`]; the refusals of fetching.
pub async fn withdraw_agreement(office: &Secretariat, actor: &Actor, id: ProtocolId) -> Result<(), Refusal> {
    office
        .perform(Witness::Actor(actor), Some(Right::AgreeProtocol), async |act| {
            let found = fetch(act, id, Right::AgreeProtocol).await?;
            let (acting, account) = (act.acting()?, Some(actor.account()));
            let protocol = found.decide(|protocol| protocol.withdraw_agreement(acting, account))?;
            store(act, id, &protocol).await?;
            Ok(Outcome::new(Event::ProtocolAgreementWithdrawn { protocol: id }, ()))
        })
        .await
}

/// Records the signing in two originals.
///
/// # Errors
/// Faults at their fields; what [`Protocol::sign`] refuses; the refusals of fetching.
pub async fn sign(
    office: &Secretariat,
    actor: &Actor,
    id: ProtocolId,
    form: &SigningForm,
) -> Result<(), Refusal> {
    office
        .perform(Witness::Actor(actor), Some(Right::RecordProtocolSigned), async |act| {
            let found = fetch(act, id, Right::RecordProtocolSigned).await?;
            let (day, place, signatories) = form.signing()?;
            let acting = act.acting()?;
            let protocol =
                found.decide(|protocol| protocol.sign(acting, day, place, signatories)).map_err(at_field)?;
            store(act, id, &protocol).await?;
            Ok(Outcome::new(Event::ProtocolSigned { protocol: id, day }, ()))
        })
        .await
}

/// The keeper gives the protocol up before signature.
///
/// # Errors
/// A reason that is missing; [`Refusal::Stale`]; the refusals of fetching.
pub async fn withdraw(
    office: &Secretariat,
    actor: &Actor,
    id: ProtocolId,
    form: &ReasonForm,
) -> Result<(), Refusal> {
    office
        .perform(Witness::Actor(actor), Some(Right::WithdrawProtocol), async |act| {
            let found = fetch_seen(act, id, &form.version, Right::WithdrawProtocol).await?;
            let (reason, acting) = (form.reason()?, act.acting()?);
            let protocol = found.decide(|protocol| protocol.withdraw(acting, reason))?;
            store(act, id, &protocol).await?;
            Ok(Outcome::new(Event::ProtocolWithdrawn { protocol: id }, ()))
        })
        .await
}

/// A broken rule at its field.
fn at_field(rule: Rule) -> Faults {
    let field = match rule {
        Rule::DayAhead { .. } => "signed",
        Rule::UnofficialBaseNotConfirmed => "unofficial",
        _ => "",
    };
    Faults::one(field, Fault::Rule(rule))
}
