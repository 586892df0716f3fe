//! The correction of a sealed scan: proposed by the archivist of the Party whose scan it is, answered by the other's.

use domain::{access::Right, identifiers::PaperId};

use super::{
    acts::finish,
    forms::{CorrectionForm, at_field},
    records::{fetch, name_file},
    uploads::{used, whole},
};
use crate::{
    audit::{Event, Witness},
    forms,
    office::Secretariat,
    people::Actor,
    refusals::{Faults, Refusal},
};

/// Proposes another file in the place of a sealed scan.
///
/// # Errors
/// Faults at their fields; what speaks against it; the refusals of fetching.
pub async fn propose_correction(
    office: &Secretariat,
    actor: &Actor,
    id: PaperId,
    form: &CorrectionForm,
) -> Result<(), Refusal> {
    office
        .perform(Witness::Actor(actor), Some(Right::ProposeCorrection), async |act| {
            let found = fetch(act, id, &form.version, Right::ProposeCorrection).await?;
            let mut faults = Faults::default();
            let reason = faults.take("reason", forms::prose(&form.reason, forms::REASON_MOST));
            let (upload, file) = match whole(act, &form.upload).await {
                Err(Refusal::Faults(more)) => {
                    faults.extend(more);
                    return Err(faults.into());
                }
                brought => brought?,
            };
            let reason = reason.ok_or(faults)?;
            let (acting, of, digest) = (act.acting()?, found.subject, file.digest.digits());
            let next =
                found.decide(|paper| paper.propose_correction(acting, file, reason)).map_err(at_field)?;
            name_file(act, id, &file).await?;
            used(act, upload).await?;
            finish(act, next, Event::ScanCorrectionProposed { paper: id, of, digest }).await
        })
        .await
}

/// Agrees for the other Party: the proposed file is the scan from now on.
///
/// # Errors
/// What speaks against it; the refusals of fetching.
pub async fn agree_correction(
    office: &Secretariat,
    actor: &Actor,
    id: PaperId,
    seen: &str,
) -> Result<(), Refusal> {
    office
        .perform(Witness::Actor(actor), Some(Right::AnswerCorrection), async |act| {
            let found = fetch(act, id, seen, Right::AnswerCorrection).await?;
            let (acting, of) = (act.acting()?, found.subject);
            let next = found.decide(|paper| paper.agree_correction(acting))?;
            let digest = next.state.versions().last().file.digest.digits();
            finish(act, next, Event::ScanCorrectionAgreed { paper: id, of, digest }).await
        })
        .await
}

/// Declines for the other Party: the scan stays as it is.
///
/// # Errors
/// Faults at their fields; what speaks against it; the refusals of fetching.
pub async fn decline_correction(
    office: &Secretariat,
    actor: &Actor,
    id: PaperId,
    seen: &str,
    reason: &str,
) -> Result<(), Refusal> {
    office
        .perform(Witness::Actor(actor), Some(Right::AnswerCorrection), async |act| {
            let found = fetch(act, id, seen, Right::AnswerCorrection).await?;
            let (acting, of, reason) = (act.acting()?, found.subject, forms::reason(reason)?);
            let next = found.decide(|paper| paper.decline_correction(acting, reason))?;
            finish(act, next, Event::ScanCorrectionDeclined { paper: id, of }).await
        })
        .await
}
