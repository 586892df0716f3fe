//! Writing a draft: instructions, each held against the texts in force before it is kept; transitional provisions.

use domain::{
    access::Right,
    acting::{Acting, Basis},
    agreement::Text,
    identifiers::{InstructionId, ProtocolId},
    languages::Language,
    protocols::{Draft, Hindrance, Obstacle, OperationName, apply},
    rules::Rule,
    trilingual::Trilingual,
};

use super::{
    composing::applied,
    consolidated::on_record,
    forms::{SeenForm, TransitionForm},
    instruction_form::{InstructionForm, field},
    reading::{InstructionSeen, instruction},
    records::{fetch_seen, store},
    working_copies::forget,
};
use crate::{
    act::Outcome,
    audit::{Event, Witness},
    office::{Reading, Secretariat},
    people::Actor,
    refusals::{Fault, Faults, Refusal, Trouble},
};

/// Writes an instruction: a new one, or another in the place of the one with this id. What cannot be done to the texts in
/// force is refused with its reason; a language may be left for later.
///
/// # Errors
/// Faults at their fields; [`Rule::InstructionGone`]; [`Refusal::Stale`]; the refusals of fetching.
pub async fn write(
    office: &Secretariat,
    actor: &Actor,
    id: ProtocolId,
    known: Option<InstructionId>,
    form: &InstructionForm,
) -> Result<(), Refusal> {
    office
        .perform(Witness::Actor(actor), Some(Right::DraftProtocol), async |act| {
            let found = fetch_seen(act, id, form.seen(), Right::DraftProtocol).await?;
            if known.is_some_and(|known| found.draft.instruction(known).is_none()) {
                return Err(Rule::InstructionGone.into());
            }
            let today = act.today()?;
            let base = on_record(&mut act.transaction).await?.before(id, today);
            let numbering =
                base.russian.as_ref().ok_or(Trouble::Damaged("the Agreement has no Russian text"))?;
            let instruction = match known {
                Some(known) => known,
                None => InstructionId::from_chance(act.id_bytes()?),
            };
            let written = form.instruction(instruction, numbering)?;
            let (name, acting) = (written.operation.name(), act.acting()?);
            let protocol = found.decide(|protocol| protocol.write(&acting, written))?;
            fits(&protocol.draft, instruction, name, &base)?;
            store(act, id, &protocol).await?;
            forget(act, id, known).await?;
            Ok(Outcome::new(Event::ProtocolWritten { protocol: id, instruction }, ()))
        })
        .await
}

/// The form of an instruction with how it would read, were it saved: nothing is kept.
///
/// # Errors
/// Faults at their fields, as [`write()`] finds them; the refusals of reading.
pub async fn preview(
    reading: &mut Reading<'_>,
    id: ProtocolId,
    known: Option<InstructionId>,
    form: &InstructionForm,
) -> Result<InstructionSeen, Refusal> {
    let (actor, at) = (reading.actor, reading.now);
    let seen = instruction(reading, id, known).await?;
    let base = &seen.protocol.base;
    let numbering = base.russian.as_ref().ok_or(Trouble::Damaged("the Agreement has no Russian text"))?;
    // What is not saved yet has no id of its own.
    let own = known.unwrap_or_else(|| InstructionId::from_chance([0; 16]));
    let written = form.instruction(own, numbering)?;
    let name = written.operation.name();
    let (party, person) = (actor.party(), actor.name().clone());
    let acting = Acting { party, person, basis: Basis::Own, at };
    let mut read = seen.protocol.clone();
    read.life.protocol = read.life.protocol.write(&acting, written)?;
    let draft = &read.life.protocol.draft;
    fits(draft, own, name, base)?;
    read.applied = applied(draft, base);
    Ok(InstructionSeen { preview: Some((Box::new(read), own)), ..seen })
}

/// Strikes an instruction from the draft.
///
/// # Errors
/// [`Rule::InstructionGone`]; [`Refusal::Stale`]; the refusals of fetching.
pub async fn strike(
    office: &Secretariat,
    actor: &Actor,
    id: ProtocolId,
    instruction: InstructionId,
    form: &SeenForm,
) -> Result<(), Refusal> {
    office
        .perform(Witness::Actor(actor), Some(Right::DraftProtocol), async |act| {
            let found = fetch_seen(act, id, &form.version, Right::DraftProtocol).await?;
            let acting = act.acting()?;
            let protocol = found.decide(|protocol| protocol.strike(&acting, instruction))?;
            store(act, id, &protocol).await?;
            Ok(Outcome::new(Event::ProtocolWritten { protocol: id, instruction }, ()))
        })
        .await
}

/// Writes the transitional provisions, or takes them out.
///
/// # Errors
/// Faults at their fields; [`Refusal::Stale`]; the refusals of fetching.
pub async fn provide_for_transition(
    office: &Secretariat,
    actor: &Actor,
    id: ProtocolId,
    form: &TransitionForm,
) -> Result<(), Refusal> {
    office
        .perform(Witness::Actor(actor), Some(Right::DraftProtocol), async |act| {
            let found = fetch_seen(act, id, &form.version, Right::DraftProtocol).await?;
            let (texts, acting) = (form.texts()?, act.acting()?);
            let protocol = found.decide(|protocol| protocol.provide_for_transition(&acting, texts))?;
            store(act, id, &protocol).await?;
            Ok(Outcome::new(Event::ProtocolTransitionWritten { protocol: id }, ()))
        })
        .await
}

/// Whether this instruction of the draft can be done to every text; what stands against it, at its field.
fn fits(
    draft: &Draft,
    instruction: InstructionId,
    name: OperationName,
    base: &Trilingual<Text>,
) -> Result<(), Faults> {
    let mut faults = Faults::default();
    for text in Language::AUTHENTIC.into_iter().filter_map(|language| base.in_language(language)) {
        let own = |obstacle: &Obstacle| obstacle.instruction == instruction;
        // Done last, so that what meets another instruction is told here and not there.
        let mut ordered = draft.instructions.clone();
        ordered.sort_by_key(|one| one.id == instruction);
        for obstacle in apply(text, &ordered).obstacles.into_iter().filter(own) {
            faults.note(at_field(name, &obstacle.why, text.language), Fault::Hindered(obstacle.why));
        }
    }
    if faults.is_empty() { Ok(()) } else { Err(faults) }
}

fn at_field(name: OperationName, why: &Hindrance, language: Language) -> String {
    let part = match (why, name) {
        (Hindrance::NumberTaken | Hindrance::NumberSkips { .. }, _) => return "number".to_owned(),
        (Hindrance::StandSeveralTimes(_) | Hindrance::NotSoOften(_), _) => "which",
        (Hindrance::OtherMark, _) => return "was".to_owned(),
        (_, OperationName::ReplaceWords | OperationName::AddWords | OperationName::DeleteWords) => "words",
        (
            _,
            OperationName::AddUnit
            | OperationName::ReplaceUnit
            | OperationName::AddSentence
            | OperationName::Everywhere,
        ) => "text",
        (_, OperationName::Punctuation | OperationName::DeleteUnit) => return "at".to_owned(),
    };
    field(part, language)
}
