//! An amendment protocol: its text as it was composed, letter for letter, and what it does to the Agreement.

use domain::{
    agreement::{Kind, Number, ProvisionId},
    identifiers::InstructionId,
    languages::Language,
    protocols::{Draft, Instruction, Operation, WordedArticle, WordedParagraph, Wording},
};

use super::about::{AboutProtocol, Version};
use super::consolidated::kind_of;
use super::element::{Element, element};
use super::meta::{Event, Head, Interval, reference};
use super::quoting;
use super::{FORCE, file};

/// An amendment protocol in one language, in the order of one Party's original.
///
/// A formula is a `mod`; the words that it quotes are `quotedText` and a new text `quotedStructure`, with its parts where its
/// lines are those of a unit. Each instruction is an active modification of the Agreement. An unsigned protocol is a bill.
#[must_use]
pub fn protocol(draft: &Draft, wording: &Wording, language: Language, about: &AboutProtocol) -> String {
    let work = about.work();
    let (document, dated_by, day) = match about.signed {
        Some(signed) => ("act", "signature", signed),
        None => ("bill", "draft", about.on),
    };
    let mut worded = Vec::new();
    let articles: Vec<Element> = (1..)
        .zip(&wording.articles)
        .map(|(number, one)| article(number, one, draft, language, &mut worded))
        .collect();
    let force =
        about.in_force.map(|_| Interval { id: FORCE.to_owned(), start: "entry".to_owned(), end: None });
    let event = |id: &str, day, kind| Event { id: id.to_owned(), day, kind, by: "original".to_owned() };
    let begun = event(dated_by, day, Some("generation"));
    let agreement = about.agreement.work();
    let body = element("body");
    let body = if about.in_force.is_some() { body.with("period", format!("#{FORCE}")) } else { body };
    let head = Head {
        work: &work,
        title: wording.title.join(" "),
        dated_by,
        language,
        version: Version::From(day),
        version_by: dated_by,
        standing: None,
        on: about.on,
        events: std::iter::once(begun).chain(about.in_force.map(|day| event("entry", day, None))).collect(),
        analysis: modifications(draft, &articles, &worded, about),
        intervals: force.into_iter().collect(),
        others: vec![reference("activeRef", "agreement", &agreement.uri(), &agreement.dated.to_string())],
    };
    let parts = vec![
        preface(&wording.title, language),
        element("preamble").holding(wording.preamble.iter().map(line)),
        body.holding(articles),
        conclusions(wording),
    ];
    file(document, "protocol", "originalVersion", head.element(), parts)
}

/// The kind of document stands first in Russian and last in Kazakh and Azerbaijani.
fn preface(title: &[String], language: Language) -> Element {
    let kind = match language {
        Language::Russian | Language::English => 0,
        Language::Kazakh | Language::Azerbaijani => title.len().saturating_sub(1),
    };
    let lines = title.iter().enumerate().map(|(place, words)| {
        let name = if place == kind { "docType" } else { "docTitle" };
        element("p").holding([element(name).saying(words)])
    });
    element("preface").holding(lines)
}

fn conclusions(wording: &Wording) -> Element {
    let signatures =
        wording.signatures.iter().map(|words| element("p").holding([element("signature").saying(words)]));
    element("conclusions").holding(wording.testimonium.iter().map(line)).holding(signatures)
}

fn line(words: &String) -> Element {
    element("p").saying(words)
}

fn article(
    number: usize,
    worded: &WordedArticle,
    draft: &Draft,
    language: Language,
    by: &mut Vec<InstructionId>,
) -> Element {
    let lines = worded
        .paragraphs
        .chunk_by(|one, next| one.instruction.is_some() && one.instruction == next.instruction);
    let lines: Vec<Element> = lines
        .flat_map(|group| match group.first().and_then(|first| draft.instruction(first.instruction?)) {
            Some(instruction) => modifying(group, instruction, language, by),
            None => group.iter().map(|paragraph| line(&paragraph.text)).collect(),
        })
        .collect();
    let id = format!("art_{number}");
    let content = element("content").with("eId", format!("{id}__content")).holding(lines);
    element("article").with("eId", id).holding([element("num").saying(&worded.heading), content])
}

/// The paragraphs of one instruction: formulas, each followed by the new text that it quotes if it does.
fn modifying(
    group: &[WordedParagraph],
    instruction: &Instruction,
    language: Language,
    by: &mut Vec<InstructionId>,
) -> Vec<Element> {
    let texts: Vec<&str> = group.iter().map(|paragraph| paragraph.text.as_str()).collect();
    let mut lines = Vec::new();
    let mut rest = texts.as_slice();
    while let Some((formula, after)) = rest.split_first() {
        by.push(instruction.id);
        let id = format!("mod_{}", by.len());
        let length = quoting::quoted_lines(formula, after);
        let (quoted, following) = after.split_at(length);
        let modified = element("mod").with("eId", &id);
        let modified = quoting::formula(modified, &id, formula, &instruction.operation, language);
        let modified = quoting::structure(modified, &id, quoted, &instruction.operation, language);
        lines.push(element("p").holding([modified]));
        rest = following;
    }
    lines
}

/// What the instructions do. `worded` says whose each formula is, in the order in which they stand.
fn modifications(
    draft: &Draft,
    articles: &[Element],
    worded: &[InstructionId],
    about: &AboutProtocol,
) -> Option<Element> {
    let mut formulas = Vec::new();
    articles.iter().for_each(|article| gather(article, &mut formulas));
    let all = draft.instructions.iter().filter_map(|instruction| {
        let own = formulas.iter().zip(worded).filter(|(_, by)| **by == instruction.id);
        let own: Vec<&Element> = own.map(|(formula, _)| *formula).collect();
        modification(instruction, &own, about)
    });
    let all = element("activeModifications").holding(all);
    Some(all).filter(|all| !all.children.is_empty())
}

/// The formulas, in the order in which they stand.
fn gather<'e>(element: &'e Element, found: &mut Vec<&'e Element>) {
    if element.name == "mod" {
        found.push(element);
    }
    element.elements().for_each(|inner| gather(inner, found));
}

/// None where no formula words the instruction: the standard wants a source.
fn modification(instruction: &Instruction, mods: &[&Element], about: &AboutProtocol) -> Option<Element> {
    let operation = &instruction.operation;
    let hash = |element: &Element| element.attribute("eId").map(|id| format!("#{id}"));
    let sources: Vec<Element> =
        mods.iter().filter_map(|one| Some(element("source").with("href", hash(one)?))).collect();
    if sources.is_empty() {
        return None;
    }
    let force = about.in_force.map(|_| element("force").with("period", format!("#{FORCE}")));
    let quoted = |role: &str| {
        let texts = mods.iter().flat_map(|one| one.elements());
        let texts = texts.filter(|text| text.attribute("class") == Some(role));
        texts.filter_map(|text| Some(element(role).with("href", hash(text)?))).collect::<Vec<_>>()
    };
    let modification = element("textualMod")
        .with("type", kind_of(operation))
        .with("eId", format!("amod_{}", instruction.id));
    let modification = modification.holding(sources).holding([destination(operation, about)]).holding(force);
    Some(modification.holding(quoted(quoting::OLD)).holding(quoted(quoting::NEW)))
}

/// Where in the Agreement: the unit, or the place at which one is put in.
fn destination(operation: &Operation, about: &AboutProtocol) -> Element {
    let agreement = about.agreement.work();
    let at = |part: &ProvisionId, place: Option<&str>| {
        let destination = element("destination").with("href", agreement.portion(part));
        place.into_iter().fold(destination, |destination, place| destination.with("pos", place))
    };
    match operation {
        Operation::AddUnit { id, .. } => match (before(id), id.parent()) {
            (Some(before), _) => at(&before, Some("after")),
            (None, Some(holder)) => at(&holder, Some("inside")),
            (None, None) => at(id, None),
        },
        Operation::AddSentence { at: unit, .. } => at(unit, Some("end")),
        Operation::AddWords { at: unit, .. } => at(unit, Some("inside")),
        _ => match operation.unit() {
            Some(unit) => at(unit, None),
            None => element("destination").with("href", format!("{}/!main", agreement.uri())),
        },
    }
}

/// The unit after which one is put in, by its number: 12-1 after 12, 12-2 after 12-1, 18 after 17.
fn before(id: &ProvisionId) -> Option<ProvisionId> {
    let number = id.steps().last()?.number?;
    let before = match number.inserted {
        Some(1) => Number { whole: number.whole, inserted: None },
        Some(inserted) => Number { whole: number.whole, inserted: Some(inserted.checked_sub(1)?) },
        None => Number { whole: number.whole.checked_sub(1).filter(|whole| *whole > 0)?, inserted: None },
    };
    let written = id.as_str().strip_suffix(&number.to_string())?;
    format!("{written}{before}").parse().ok()
}

/// Whether a part of this kind stands in the hierarchy of the standard.
pub(super) const fn is_of_hierarchy(kind: Kind) -> bool {
    matches!(kind, Kind::Article | Kind::Paragraph | Kind::Subparagraph | Kind::Point | Kind::Indent)
}
