//! Remarks and proposed wording on what is before both Parties, the answers to them, and taking a proposal over.

use domain::{
    access::Right,
    identifiers::{ProtocolId, RemarkId},
    languages::Language,
    protocols::{About, Anchor, UNIT_MOST, WORDS_MOST},
    rules::Rule,
};
use serde::{Deserialize, Serialize};

use super::records::{fetch, store};
use crate::{
    act::Outcome,
    audit::{Event, Witness},
    forms,
    office::Secretariat,
    people::Actor,
    refusals::{Fault, Faults, Refusal},
};

/// A remark, or an answer to one.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct RemarkForm {
    /// The instruction that it is about; the whole where empty.
    pub instruction: String,
    /// The language of the words.
    pub language: String,
    /// The words that it is about.
    pub words: String,
    /// The words proposed instead.
    pub proposed: String,
    /// What it says.
    pub text: String,
}

impl RemarkForm {
    fn about(&self, faults: &mut Faults) -> Option<About> {
        if self.instruction.is_empty() {
            return None;
        }
        let instruction =
            faults.take("instruction", forms::choice(&self.instruction, |typed| typed.parse().ok()));
        let words = faults.take("words", forms::optional_line(&self.words, WORDS_MOST)).flatten();
        let proposed = faults.take("proposed", forms::optional_line(&self.proposed, WORDS_MOST)).flatten();
        if words.is_none() && proposed.is_some() {
            faults.note("words", Fault::Required);
        }
        let words = words.and_then(|words| {
            let language = faults.take("language", forms::choice(&self.language, Language::from_tag))?;
            Some(Anchor { language, words, proposed })
        });
        Some(About { instruction: instruction?, words })
    }

    pub(super) fn parts(&self) -> Result<(Option<About>, domain::text::Prose), Faults> {
        let mut faults = Faults::default();
        let about = self.about(&mut faults);
        let text = faults.take("text", forms::prose(&self.text, UNIT_MOST));
        text.filter(|_| faults.is_empty()).map(|text| (about, text)).ok_or(faults)
    }
}

/// Makes a remark on the version shared last, or proposes other words.
///
/// # Errors
/// Faults at their fields; what the rule refuses; the refusals of fetching.
pub async fn remark(
    office: &Secretariat,
    actor: &Actor,
    id: ProtocolId,
    form: &RemarkForm,
) -> Result<(), Refusal> {
    office
        .perform(Witness::Actor(actor), Some(Right::RemarkOnProtocol), async |act| {
            let found = fetch(act, id, Right::RemarkOnProtocol).await?;
            let ((about, text), acting) = (form.parts()?, act.acting()?);
            let remark = RemarkId::from_chance(act.id_bytes()?);
            let protocol =
                found.decide(|protocol| protocol.remark(acting, remark, about, text)).map_err(at_field)?;
            store(act, id, &protocol).await?;
            Ok(Outcome::new(Event::ProtocolRemarked { protocol: id, remark }, ()))
        })
        .await
}

/// Answers a remark.
///
/// # Errors
/// A text that is missing; the refusals of fetching.
pub async fn answer(
    office: &Secretariat,
    actor: &Actor,
    id: ProtocolId,
    remark: RemarkId,
    form: &RemarkForm,
) -> Result<(), Refusal> {
    office
        .perform(Witness::Actor(actor), Some(Right::RemarkOnProtocol), async |act| {
            let found = fetch(act, id, Right::RemarkOnProtocol).await?;
            let text = forms::prose(&form.text, UNIT_MOST).map_err(|fault| Faults::one("text", fault))?;
            let acting = act.acting()?;
            let protocol = found.decide(|protocol| protocol.answer(acting, remark, text))?;
            store(act, id, &protocol).await?;
            Ok(Outcome::new(Event::ProtocolRemarkAnswered { protocol: id, remark }, ()))
        })
        .await
}

/// Says for the Party that made a remark that it is content.
///
/// # Errors
/// [`Rule::BelongsTo`] for the other Party; the refusals of fetching.
pub async fn resolve(
    office: &Secretariat,
    actor: &Actor,
    id: ProtocolId,
    remark: RemarkId,
) -> Result<(), Refusal> {
    office
        .perform(Witness::Actor(actor), Some(Right::RemarkOnProtocol), async |act| {
            let found = fetch(act, id, Right::RemarkOnProtocol).await?;
            let acting = act.acting()?;
            let protocol = found.decide(|protocol| protocol.resolve(acting, remark))?;
            store(act, id, &protocol).await?;
            Ok(Outcome::new(Event::ProtocolRemarkResolved { protocol: id, remark }, ()))
        })
        .await
}

/// Takes a proposed wording over into the draft of the next version.
///
/// # Errors
/// [`Rule::WordsGone`] where another was taken over meanwhile; the refusals of fetching.
pub async fn accept(
    office: &Secretariat,
    actor: &Actor,
    id: ProtocolId,
    remark: RemarkId,
) -> Result<(), Refusal> {
    office
        .perform(Witness::Actor(actor), Some(Right::ShareProtocol), async |act| {
            let found = fetch(act, id, Right::ShareProtocol).await?;
            let acting = act.acting()?;
            let protocol = found.decide(|protocol| protocol.accept(acting, remark))?;
            store(act, id, &protocol).await?;
            Ok(Outcome::new(Event::ProtocolProposalAccepted { protocol: id, remark }, ()))
        })
        .await
}

/// A broken rule at its field.
pub(super) fn at_field(rule: Rule) -> Faults {
    let field = if rule == Rule::WordsGone { "words" } else { "" };
    Faults::one(field, Fault::Rule(rule))
}
