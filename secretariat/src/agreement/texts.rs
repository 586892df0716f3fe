//! The signed texts: entered and corrected by either Party, confirmed or disputed by the other; and reading for the pages.

use domain::{
    access::Right,
    acting::Reason,
    agreement::{
        self, Text,
        authentic::{SignedText, TextRecord, TextWhat},
    },
    languages::Language,
    papers::File,
};

use super::{
    text_form::TextForm,
    text_records::{add, load, store},
};
use crate::{
    act::{Act, Granted, Outcome},
    audit::{Event, Witness},
    forms,
    office::{Reading, Secretariat},
    papers::{used, whole},
    people::Actor,
    refusals::{Faults, Refusal},
};

/// A signed text as this person may see it.
#[derive(Clone, Debug)]
pub struct TextSeen {
    /// Its language.
    pub language: Language,
    /// What it is compared with: the approved draft in Kazakh, in the others a working translation of it.
    pub draft: &'static Text,
    /// The text with all that was recorded of it; `None` where nobody entered it.
    pub record: Option<TextRecord>,
    /// The version that a form names.
    pub version: Option<i64>,
    /// Whether the reader enters and corrects it.
    pub enters: bool,
    /// Whether the reader's Party may say its word now, by this reader.
    pub judges: bool,
}

/// The language with this tag, if a text was signed in it.
#[must_use]
pub fn authentic(tag: &str) -> Option<Language> {
    Language::AUTHENTIC.into_iter().find(|language| language.tag() == tag)
}

/// The signed text in this language, for whoever is signed in.
///
/// # Errors
/// The trouble of reading.
pub async fn text(reading: &mut Reading<'_>, language: Language) -> Result<TextSeen, Refusal> {
    let (version, record) = load(&mut reading.transaction, language).await?.unzip();
    let (actor, draft) = (reading.actor, agreement::text(language));
    let is_judge = record.as_ref().is_some_and(|record: &TextRecord| record.is_judged_by(actor.party()));
    let judges = is_judge && actor.may(Right::JudgeAuthenticText);
    Ok(TextSeen { language, draft, record, version, enters: actor.may(Right::EnterAuthenticText), judges })
}

/// The languages in which a text awaits the word of the reader's Party, for whoever says it.
///
/// # Errors
/// The trouble of reading.
pub async fn texts_to_judge(reading: &mut Reading<'_>) -> Result<Vec<Language>, Refusal> {
    let mut awaited = Vec::new();
    if reading.actor.may(Right::JudgeAuthenticText) {
        for language in Language::AUTHENTIC {
            let found = load(&mut reading.transaction, language).await?;
            let is_awaited = found.is_some_and(|(_, record)| record.is_judged_by(reading.party()));
            awaited.extend(is_awaited.then_some(language));
        }
    }
    Ok(awaited)
}

/// A scan from which the text in this language was ever entered, by the digits of its SHA-256.
///
/// # Errors
/// [`Refusal::NotFound`] where there is none.
pub async fn text_scan(reading: &mut Reading<'_>, language: Language, digits: &str) -> Result<File, Refusal> {
    let (_, record) = load(&mut reading.transaction, language).await?.ok_or(Refusal::NotFound)?;
    let former = record.steps.iter().filter_map(|step| match &step.what {
        TextWhat::Corrected { was, .. } => Some(&was.scan),
        TextWhat::Entered | TextWhat::Confirmed | TextWhat::Disputed { .. } => None,
    });
    let mut scans = std::iter::once(&record.text.scan).chain(former);
    scans.find(|scan| scan.digest.digits() == digits).copied().ok_or(Refusal::NotFound)
}

/// Enters the signed text, or corrects what is entered: then with a reason, at the version that the person saw, and with
/// the scan that is there unless another comes.
///
/// # Errors
/// Faults at their fields; [`Refusal::Stale`] where it was entered or corrected meanwhile.
pub async fn enter_text(
    office: &Secretariat,
    actor: &Actor,
    language: Language,
    form: &TextForm,
) -> Result<(), Refusal> {
    office
        .perform(Witness::Actor(actor), Some(Right::EnterAuthenticText), async |act| {
            match load(&mut act.transaction, language).await? {
                None if form.version().is_empty() => enter(act, language, form).await,
                Some((version, known)) if version == forms::version(form.version()) => {
                    correct(act, language, Granted::new(known, version), form).await
                }
                _ => Err(Refusal::Stale),
            }
        })
        .await
}

async fn enter(act: &mut Act<'_>, language: Language, form: &TextForm) -> Result<Outcome<()>, Refusal> {
    let (text, _) = signed(act, language, form, None).await?;
    add(act, language, &TextRecord::entered(act.acting()?, text)).await?;
    Ok(Outcome::new(Event::AgreementTextEntered { language }, ()))
}

async fn correct(
    act: &mut Act<'_>,
    language: Language,
    known: Granted<TextRecord>,
    form: &TextForm,
) -> Result<Outcome<()>, Refusal> {
    let (text, reason) = signed(act, language, form, Some(known.text.scan)).await?;
    let (acting, reason) = (act.acting()?, reason.ok_or(Refusal::Stale)?);
    let next = known.decide(|known| known.correct(acting, reason, text))?;
    store(act, language, &next).await?;
    Ok(Outcome::new(Event::AgreementTextCorrected { language }, ()))
}

/// The text as typed, with the reason where it is a correction.
async fn signed(
    act: &mut Act<'_>,
    language: Language,
    form: &TextForm,
    known: Option<File>,
) -> Result<(SignedText, Option<Reason>), Refusal> {
    let mut faults = Faults::default();
    let reason = known.and_then(|_| faults.take("reason", form.reason()));
    let source = faults.take("source", form.source());
    let scan = match known {
        Some(known) if form.upload().is_empty() => Some((None, known)),
        _ => match whole(act, form.upload()).await {
            Ok((upload, file)) => Some((Some(upload), file)),
            Err(Refusal::Faults(more)) => {
                faults.extend(more);
                None
            }
            Err(refusal) => return Err(refusal),
        },
    };
    let provisions = form.provisions(agreement::text(language)).map_err(|more| faults.extend(more)).ok();
    match (source, scan, provisions) {
        (Some(source), Some((upload, scan)), Some(provisions)) if faults.is_empty() => {
            if let Some(upload) = upload {
                used(act, upload).await?;
            }
            Ok((SignedText { source, scan, provisions }, reason))
        }
        _ => Err(faults.into()),
    }
}

/// Confirms for the actor's Party that this is the text that was signed.
///
/// # Errors
/// What speaks against it; [`Refusal::NotFound`] where nobody entered it; [`Refusal::Stale`].
pub async fn confirm_text(
    office: &Secretariat,
    actor: &Actor,
    language: Language,
    seen: &str,
) -> Result<(), Refusal> {
    office
        .perform(Witness::Actor(actor), Some(Right::JudgeAuthenticText), async |act| {
            let known = judged(act, language, seen).await?;
            let acting = act.acting()?;
            let next = known.decide(|known| known.confirm(acting))?;
            store(act, language, &next).await?;
            Ok(Outcome::new(Event::AgreementTextConfirmed { language }, ()))
        })
        .await
}

/// Says for the actor's Party that this is not the text that was signed.
///
/// # Errors
/// As [`confirm_text`]; faults at their fields.
pub async fn dispute_text(
    office: &Secretariat,
    actor: &Actor,
    language: Language,
    seen: &str,
    reason: &str,
) -> Result<(), Refusal> {
    office
        .perform(Witness::Actor(actor), Some(Right::JudgeAuthenticText), async |act| {
            let known = judged(act, language, seen).await?;
            let (acting, reason) = (act.acting()?, forms::reason(reason)?);
            let next = known.decide(|known| known.dispute(acting, reason))?;
            store(act, language, &next).await?;
            Ok(Outcome::new(Event::AgreementTextDisputed { language }, ()))
        })
        .await
}

async fn judged(act: &mut Act<'_>, language: Language, seen: &str) -> Result<Granted<TextRecord>, Refusal> {
    let (version, known) = load(&mut act.transaction, language).await?.ok_or(Refusal::NotFound)?;
    if known.entered_by() == Some(act.party()?) {
        return Err(Refusal::Denied(Right::JudgeAuthenticText));
    }
    if version == forms::version(seen) { Ok(Granted::new(known, version)) } else { Err(Refusal::Stale) }
}
