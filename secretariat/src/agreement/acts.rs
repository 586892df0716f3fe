//! The signature is recorded by either Party, and either corrects what is recorded: it is one fact of both.

use domain::{access::Right, agreement::life::SignatureRecord};

use super::{
    forms::{SignatureForm, at_field},
    records::{add, signature, store},
};
use crate::{
    act::{Act, Granted, Outcome},
    audit::{Event, Witness},
    forms,
    office::Secretariat,
    people::Actor,
    refusals::Refusal,
};

/// Records the signature, or corrects what is recorded: then with a reason, and at the version that the person saw.
///
/// # Errors
/// Faults at their fields; [`Refusal::Stale`] where it was recorded or corrected meanwhile.
pub async fn record_signature(
    office: &Secretariat,
    actor: &Actor,
    form: &SignatureForm,
) -> Result<(), Refusal> {
    office
        .perform(Witness::Actor(actor), Some(Right::RecordAgreementSigned), async |act| {
            match signature(&mut act.transaction).await? {
                None if form.version.is_empty() => record(act, form).await,
                Some((version, known)) if version == forms::version(&form.version) => {
                    correct(act, Granted::new(known, version), form).await
                }
                _ => Err(Refusal::Stale),
            }
        })
        .await
}

async fn record(act: &mut Act<'_>, form: &SignatureForm) -> Result<Outcome<()>, Refusal> {
    let (acting, signed) = (act.acting()?, form.signature()?);
    let day = signed.day;
    let recorded = SignatureRecord::recorded(acting, signed).map_err(at_field)?;
    add(act, &recorded).await?;
    Ok(Outcome::new(Event::AgreementSignatureRecorded { day }, ()))
}

async fn correct(
    act: &mut Act<'_>,
    known: Granted<SignatureRecord>,
    form: &SignatureForm,
) -> Result<Outcome<()>, Refusal> {
    let (acting, (reason, signed)) = (act.acting()?, form.correction()?);
    let day = signed.day;
    let next = known.decide(|known| known.correct(acting, reason, signed)).map_err(at_field)?;
    store(act, &next).await?;
    Ok(Outcome::new(Event::AgreementSignatureCorrected { day }, ()))
}
