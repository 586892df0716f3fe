//! The whole of a protocol: title, preamble, articles, testimonium, signatures.

use chrono::NaiveDate;
use domain::{
    agreement::{Kind, Number, ProvisionId, Text},
    identifiers::InstructionId,
    languages::Language,
    parties::Party,
    protocols::{Citation, Draft, Instruction, Operation, WordedArticle, WordedParagraph, Wording},
};

use super::amendment::clauses;
use super::grammar::{Done, Grammar, Signed, grammar};
use super::place::{Place, Scope};
use super::{paragraphs, restates};
use crate::order;

/// How the protocol reads in one language, in the order of one Party's original: the alternat swaps the Governments in
/// title, preamble and signatures and their languages in the testimonium, and nothing else.
///
/// Article 1 holds the amendments in the order of the Agreement, those of one article together; a sole amendment is a
/// sentence of its own. Words that an instruction has of its own stand in place of the composed in that language.
///
/// `None` while anything is not written in this language, while there is no instruction, and in English.
#[must_use]
pub fn compose(
    language: Language,
    first: Party,
    draft: &Draft,
    base: &Text,
    after: &Text,
    agreement_signed: Option<NaiveDate>,
) -> Option<Wording> {
    let grammar = grammar(language)?;
    let done = Done::by(draft);
    let composer = Composer { language, grammar, draft, base, after };
    let mut articles = vec![composer.amending(done)?];
    if !draft.transitional.is_empty() {
        let written = draft.transitional.in_language(language)?;
        articles.push(written.paragraphs().map(|text| plain(text.to_owned())).collect());
    }
    articles.push(vec![plain(grammar.force())]);
    let articles = articles.into_iter().enumerate().map(|(place, paragraphs)| WordedArticle {
        heading: grammar.heading(place.saturating_add(1)),
        paragraphs,
    });
    let title = grammar.title(first, done, agreement_signed.map_or(Signed::Blank, Signed::On));
    let mut lines = title.lines.to_vec();
    let place = if title.is_kind_first { 0 } else { lines.len() };
    lines.insert(place, title.capitals.to_owned());
    Some(Wording {
        title: lines,
        preamble: grammar.preamble(first, agreement_signed),
        articles: articles.collect(),
        testimonium: grammar.testimonium(first),
        signatures: first.first().map(|party| grammar.signature(party)),
    })
}

const fn plain(text: String) -> WordedParagraph {
    WordedParagraph { instruction: None, text }
}

/// A paragraph of Article 1, before its closing mark.
struct Line {
    instruction: Option<InstructionId>,
    text: String,
    /// Whether an amendment ends with it.
    is_last: bool,
}

struct Composer<'a> {
    language: Language,
    grammar: &'static dyn Grammar,
    draft: &'a Draft,
    base: &'a Text,
    after: &'a Text,
}

impl Composer<'_> {
    /// Article 1.
    fn amending(&self, done: Done) -> Option<Vec<WordedParagraph>> {
        let mut ordered: Vec<&Instruction> = self.draft.instructions.iter().collect();
        ordered.sort_by_key(|instruction| instruction.operation.unit());
        match ordered[..] {
            [] => None,
            [sole] => Some(self.sole(self.worded(sole, Scope::Nothing)?)),
            _ => Some(self.several(&ordered, done)?),
        }
    }

    /// A single amendment: each of its clauses a sentence.
    fn sole(&self, lines: Vec<Line>) -> Vec<WordedParagraph> {
        let mut is_beginning = true;
        let sentences = lines.into_iter().map(|line| {
            let text =
                if is_beginning { order::title(self.language, &line.text).into_owned() } else { line.text };
            is_beginning = line.is_last;
            closed(line.instruction, text, if line.is_last { "." } else { "" })
        });
        sentences.collect()
    }

    /// Several, numbered where there are several: those of one article under the article, or, where all are, by themselves.
    fn several(&self, ordered: &[&Instruction], done: Done) -> Option<Vec<WordedParagraph>> {
        let are_together = |left: &&Instruction, right: &&Instruction| {
            self.shared(left).is_some_and(|article| self.shared(right) == Some(article))
        };
        let groups: Vec<&[&Instruction]> = ordered.chunk_by(are_together).collect();
        let mut lines = Vec::new();
        for (place, group) in groups.iter().enumerate() {
            let number = (groups.len() > 1).then(|| place.saturating_add(1));
            lines.extend(self.group(number, group)?);
        }
        let end = lines.len().saturating_sub(1);
        let closing = lines.into_iter().enumerate().map(|(place, line)| {
            let mark = match line.is_last {
                true if place == end => ".",
                true => ";",
                false => "",
            };
            closed(line.instruction, line.text, mark)
        });
        Some([plain(self.grammar.opening(done))].into_iter().chain(closing).collect())
    }

    /// One amendment, or those of one article under it.
    fn group(&self, number: Option<usize>, group: &[&Instruction]) -> Option<Vec<Line>> {
        let label = number.map(|number| self.grammar.label(number, None)).unwrap_or_default();
        let [first, _, ..] = group else {
            let worded = self.worded(group.first()?, Scope::Protocol)?;
            return Some(labelled(&label, worded));
        };
        let heading = self.grammar.within(&Place::article(self.shared(first)?));
        let mut lines = vec![Line { instruction: None, text: format!("{label}{heading}"), is_last: false }];
        for (place, instruction) in group.iter().enumerate() {
            let inner = place.saturating_add(1);
            let label = match number {
                Some(number) => self.grammar.label(number, Some(inner)),
                None => self.grammar.label(inner, None),
            };
            lines.extend(labelled(&label, self.worded(instruction, Scope::Article)?));
        }
        Some(lines)
    }

    /// The article under which an amendment stands with others. One that has words of its own in any language stands alone,
    /// so that the languages number alike; so does one that takes the article as a whole.
    fn shared(&self, instruction: &Instruction) -> Option<Number> {
        let operation = &instruction.operation;
        let unit = operation.unit().filter(|_| instruction.formula.is_empty())?;
        let names_it = matches!(
            operation,
            Operation::ReplaceUnit { .. } | Operation::DeleteUnit { .. } | Operation::AddUnit { .. }
        );
        let is_whole = unit.kind() == Kind::Article || self.is_whole_article(unit);
        unit.article().filter(|_| !(names_it && is_whole))
    }

    /// Whether a unit is cited as its article: the only paragraph of one.
    fn is_whole_article(&self, unit: &ProvisionId) -> bool {
        let cited = Citation::of(self.base, unit);
        let article = Citation { article: cited.article, ..Citation::default() };
        self.base.provision(unit).is_some() && cited == article
    }

    /// Whether another amendment words a unit anew: then none restates it.
    fn rewords(&self, unit: &ProvisionId) -> bool {
        let rewords =
            |operation: &Operation| matches!(operation, Operation::ReplaceUnit { at, .. } if at == unit);
        self.draft.instructions.iter().any(|instruction| rewords(&instruction.operation))
    }

    /// An amendment in its own words or in the composed ones.
    fn worded(&self, instruction: &Instruction, scope: Scope) -> Option<Vec<Line>> {
        let line = |text: String| Line { instruction: Some(instruction.id), text, is_last: false };
        let mut lines: Vec<Line> = Vec::new();
        if let Some(own) = instruction.formula.in_language(self.language) {
            lines.extend(own.paragraphs().map(|text| line(text.to_owned())));
            if let Some(last) = lines.last_mut() {
                last.text.truncate(last.text.trim_end_matches([';', '.']).len());
                last.is_last = true;
            }
            return Some(lines);
        }
        let clauses = clauses(self.language, &instruction.operation, self.base, self.after, scope)?;
        let is_reworded =
            restates(&instruction.operation, self.base).is_some_and(|last| self.rewords(&last.id));
        let skipped = if is_reworded { clauses.len().saturating_sub(1) } else { 0 };
        for clause in clauses.into_iter().skip(skipped) {
            lines.extend(paragraphs(self.grammar, &clause).into_iter().map(line));
            if let Some(last) = lines.last_mut() {
                last.is_last = true;
            }
        }
        Some(lines)
    }
}

/// The number stands before the first line of an amendment.
fn labelled(label: &str, mut lines: Vec<Line>) -> Vec<Line> {
    if let Some(first) = lines.first_mut() {
        first.text.insert_str(0, label);
    }
    lines
}

fn closed(instruction: Option<InstructionId>, text: String, mark: &str) -> WordedParagraph {
    WordedParagraph { instruction, text: format!("{text}{mark}") }
}
