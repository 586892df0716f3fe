//! What is typed of one instruction.

use std::collections::BTreeMap;

use domain::{
    agreement::{Kind, ProvisionId, Text},
    identifiers::InstructionId,
    languages::Language,
    protocols::{Exchange, Found, Instruction, Mark, Operation, OperationName, UNIT_MOST, WORDS_MOST, Which},
    text::{Line, Prose},
    trilingual::Trilingual,
};
use serde::{Deserialize, Serialize};

use crate::{
    forms,
    refusals::{Fault, Faults},
};

/// What can be put in, by the words of ids: an article by itself, the others within another unit.
pub const UNIT_KINDS: [&str; 6] = ["art", "para", "subpara", "point", "indent", "recital"];

const REASONS_MOST: usize = 2_000;

/// One instruction as typed, by the name of the control: `operation`; `at`, or for a unit that is put in `within`, `kind`
/// and `number`; with the language at the end `words_kk`, `which_kk`, `by_kk`, `text_kk`, `formula_kk`; `was` and
/// `becomes` of a mark; `reasons`.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct InstructionForm(BTreeMap<String, String>);

impl InstructionForm {
    /// The form with what was typed.
    #[must_use]
    pub const fn typed(typed: BTreeMap<String, String>) -> Self {
        Self(typed)
    }

    /// The mark of the protocol as the person saw it.
    pub(super) fn seen(&self) -> &str {
        self.value("version")
    }

    /// Whether this is typed of the same operation on the same unit as that: or of any, where that names none.
    #[must_use]
    pub fn is_of(&self, asked: &BTreeMap<String, String>) -> bool {
        asked.iter().all(|(name, value)| self.value(name) == value)
    }

    /// As a form shows it.
    #[must_use]
    pub fn into_typed(self) -> BTreeMap<String, String> {
        self.0
    }

    /// What was typed in this control.
    #[must_use]
    pub fn value(&self, name: &str) -> &str {
        self.0.get(name).map_or("", String::as_str)
    }

    /// The form filled with an instruction.
    #[must_use]
    pub fn of(instruction: &Instruction) -> Self {
        let mut form = Self::default();
        let operation = &instruction.operation;
        form.put("operation", operation.name().key());
        match operation {
            Operation::AddUnit { id, .. } => form.put_new_unit(id),
            other => other.unit().into_iter().for_each(|at| form.put("at", at.as_str())),
        }
        for language in Language::AUTHENTIC {
            form.put_in(language, operation);
            if let Some(formula) = instruction.formula.in_language(language) {
                form.put(&field("formula", language), formula.as_str());
            }
        }
        if let Operation::Punctuation { was, becomes, .. } = operation {
            form.put("was", was.key());
            form.put("becomes", becomes.key());
        }
        if let Some(reasons) = &instruction.reasons {
            form.put("reasons", reasons.as_str());
        }
        form
    }

    fn put(&mut self, name: &str, value: &str) {
        self.0.insert(name.to_owned(), value.to_owned());
    }

    fn put_new_unit(&mut self, id: &ProvisionId) {
        let (within, last) = id.as_str().rsplit_once("__").unwrap_or(("", id.as_str()));
        let (kind, number) = last.split_once('_').unwrap_or((last, ""));
        self.put("within", within);
        self.put("kind", kind);
        self.put("number", number);
    }

    fn put_in(&mut self, language: Language, operation: &Operation) {
        let mut line = |part: &str, text: Option<&Line>| {
            text.into_iter().for_each(|text| self.put(&field(part, language), text.as_str()));
        };
        let found = match operation {
            Operation::ReplaceWords { words, by, .. } => {
                line("by", by.in_language(language));
                words.in_language(language)
            }
            Operation::AddWords { after, added, .. } => {
                line("by", added.in_language(language));
                after.in_language(language)
            }
            Operation::DeleteWords { words, .. } => words.in_language(language),
            Operation::AddSentence { text, .. } => {
                line("text", text.in_language(language));
                None
            }
            Operation::ReplaceUnit { text, .. } | Operation::AddUnit { text, .. } => {
                text.in_language(language).into_iter().for_each(|text| {
                    self.put(&field("text", language), text.as_str());
                });
                None
            }
            Operation::Everywhere { words } => {
                let pairs = words.in_language(language).into_iter().flatten();
                let lines: Vec<_> = pairs.map(|pair| format!("{} = {}", pair.words, pair.by)).collect();
                self.put(&field("text", language), &lines.join("\n"));
                None
            }
            Operation::Punctuation { .. } | Operation::DeleteUnit { .. } => None,
        };
        if let Some(found) = found {
            self.put(&field("words", language), found.words.as_str());
            self.put(&field("which", language), &which_key(found.which));
        }
    }

    /// The instruction as typed. Where a unit is put in without a number it takes the next one of this text.
    pub(super) fn instruction(&self, id: InstructionId, base: &Text) -> Result<Instruction, Faults> {
        let mut faults = Faults::default();
        let operation = self.operation(base, &mut faults);
        let formula = self.in_three(&mut faults, "formula", |typed| forms::optional_prose(typed, UNIT_MOST));
        let reasons = faults.take("reasons", forms::optional_prose(self.value("reasons"), REASONS_MOST));
        match (operation, reasons) {
            (Some(operation), Some(reasons)) if faults.is_empty() => {
                Ok(Instruction { id, operation, formula, reasons })
            }
            _ => Err(faults),
        }
    }

    fn operation(&self, base: &Text, faults: &mut Faults) -> Option<Operation> {
        let name =
            faults.take("operation", forms::choice(self.value("operation"), OperationName::from_key))?;
        if name == OperationName::Everywhere {
            return Some(Operation::Everywhere { words: self.in_three(faults, "text", pairs) });
        }
        if name == OperationName::AddUnit {
            let id = faults.take("number", self.new_unit(base))?;
            return Some(Operation::AddUnit { id, text: self.unit_texts(faults) });
        }
        let at: ProvisionId =
            faults.take("at", forms::choice(self.value("at"), |typed| typed.parse().ok()))?;
        Some(match name {
            OperationName::ReplaceWords => {
                Operation::ReplaceWords { at, words: self.found(faults), by: self.lines(faults, "by") }
            }
            OperationName::AddWords => {
                Operation::AddWords { at, after: self.found(faults), added: self.lines(faults, "by") }
            }
            OperationName::DeleteWords => Operation::DeleteWords { at, words: self.found(faults) },
            OperationName::ReplaceUnit => Operation::ReplaceUnit { at, text: self.unit_texts(faults) },
            OperationName::AddSentence => Operation::AddSentence { at, text: self.lines(faults, "text") },
            OperationName::Punctuation => {
                let was = faults.take("was", forms::choice(self.value("was"), Mark::from_key));
                let becomes = faults.take("becomes", forms::choice(self.value("becomes"), Mark::from_key));
                let (was, becomes) = was.zip(becomes)?;
                Operation::Punctuation { at, was, becomes }
            }
            OperationName::DeleteUnit | OperationName::AddUnit | OperationName::Everywhere => {
                Operation::DeleteUnit { at }
            }
        })
    }

    fn new_unit(&self, base: &Text) -> Result<ProvisionId, Fault> {
        let (within, kind, number) = (self.value("within"), self.value("kind"), self.value("number").trim());
        if !UNIT_KINDS.contains(&kind) {
            return Err(Fault::NoSuchChoice);
        }
        let number = if number.is_empty() { next_number(base, within, kind) } else { number.to_owned() };
        let part = format!("{kind}_{number}");
        let id = if kind == "art" { part } else { format!("{within}__{part}") };
        id.parse().map_err(|_| Fault::NoSuchChoice)
    }

    fn found(&self, faults: &mut Faults) -> Trilingual<Found> {
        let words = self.lines(faults, "words");
        Trilingual::of(|language| {
            let which = which(self.value(&field("which", language)));
            let which = faults.take(field("which", language), which)?;
            Some(Found { words: words.in_language(language)?.clone(), which })
        })
    }

    fn lines(&self, faults: &mut Faults, part: &str) -> Trilingual<Line> {
        self.in_three(faults, part, |typed| forms::optional_line(typed, WORDS_MOST))
    }

    fn unit_texts(&self, faults: &mut Faults) -> Trilingual<Prose> {
        self.in_three(faults, "text", |typed| forms::optional_prose(typed, UNIT_MOST))
    }

    fn in_three<T>(
        &self,
        faults: &mut Faults,
        part: &str,
        read: impl Fn(&str) -> Result<Option<T>, Fault>,
    ) -> Trilingual<T> {
        Trilingual::of(|language| {
            let name = field(part, language);
            let value = read(self.value(&name));
            faults.take(name, value).flatten()
        })
    }
}

/// The name of a control of one language.
pub(super) fn field(part: &str, language: Language) -> String {
    format!("{part}_{}", language.tag())
}

/// Lines of the form “words = other words”.
fn pairs(typed: &str) -> Result<Option<Vec<Exchange>>, Fault> {
    let mut exchanges = Vec::new();
    for line in typed.lines().filter(|line| !line.trim().is_empty()) {
        let (words, by) = line.split_once('=').ok_or(Fault::NoSuchChoice)?;
        exchanges.push(Exchange { words: forms::line(words, WORDS_MOST)?, by: forms::line(by, WORDS_MOST)? });
    }
    Ok((!exchanges.is_empty()).then_some(exchanges))
}

fn which(typed: &str) -> Result<Which, Fault> {
    match typed.trim() {
        "" | "sole" => Ok(Which::Sole),
        "every" => Ok(Which::Every),
        number => {
            number.parse().ok().filter(|&number| number > 0).map(Which::Only).ok_or(Fault::NoSuchChoice)
        }
    }
}

fn which_key(which: Which) -> String {
    match which {
        Which::Sole => "sole".to_owned(),
        Which::Every => "every".to_owned(),
        Which::Only(number) => number.to_string(),
    }
}

/// The next whole number among the parts of this kind.
fn next_number(base: &Text, within: &str, kind: &str) -> String {
    let holder: Option<ProvisionId> = within.parse().ok();
    let wanted: Option<Kind> = [within, &format!("{kind}_1")]
        .join("__")
        .trim_start_matches("__")
        .parse()
        .ok()
        .map(|id: ProvisionId| id.kind());
    let beside = base.provisions.iter().filter(|part| Some(part.kind()) == wanted && part.parent() == holder);
    let highest = beside.filter_map(|part| Some(part.id.steps().last()?.number?.whole)).max().unwrap_or(0);
    highest.saturating_add(1).to_string()
}
