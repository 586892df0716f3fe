//! From what was typed on an item to what is to change in the minutes.

use domain::{
    acting::Acting,
    decisions::{Deadline, EXECUTOR_MOST, Executor, Kind},
    identifiers::{DecisionId, ItemId},
    languages::Language,
    minutes::{DecisionRecord, ItemRecord, Minutes, Passage, TEXT_MOST, Texts},
    parties::Party,
    rules::Rule,
    text::Prose,
};

use super::{EXECUTORS_MOST, ItemForm, OTHERS_MOST, executor_of, names::field, part_of};
use crate::{
    forms,
    refusals::{Fault, Faults},
};

/// What was typed on an item, ready to be written.
pub(in super::super) struct Written {
    item: ItemId,
    texts: Vec<(Passage, Language, Option<Prose>)>,
    checked: Vec<(Passage, Language)>,
    amended: Vec<(DecisionId, Terms)>,
    struck: Vec<DecisionId>,
    raised: Option<(DecisionId, usize)>,
    added: Option<(Prose, Terms)>,
}

/// What is said of a decision beside its text.
struct Terms {
    kind: Kind,
    executors: Vec<Executor>,
    deadline: Deadline,
}

impl Written {
    /// Reads the texts in these languages, and with `decides` also kinds, executors, deadlines, new decisions.
    ///
    /// # Errors
    /// Every fault at its field.
    pub(in super::super) fn read(
        form: &ItemForm,
        item: &ItemRecord,
        languages: &[Language],
        decides: bool,
    ) -> Result<Self, Faults> {
        let mut written = Self {
            item: item.item,
            texts: Vec::new(),
            checked: Vec::new(),
            amended: Vec::new(),
            struck: Vec::new(),
            raised: None,
            added: None,
        };
        let mut faults = Faults::default();
        for (passage, _) in item.passages() {
            if let Some(part) = part_of(passage) {
                written.read_texts(form, &part, passage, languages, &mut faults);
            }
        }
        for (place, name, decision) in named_decisions(form, item) {
            written.read_texts(form, &name, Passage::Decision(decision.id), languages, &mut faults);
            if decides {
                written.read_decision(form, &name, place, decision, &mut faults);
            }
        }
        if decides {
            written.read_new(form, item, &mut faults);
        }
        if faults.is_empty() { Ok(written) } else { Err(faults) }
    }

    /// The item that it was typed on.
    pub(in super::super) const fn item(&self) -> ItemId {
        self.item
    }

    fn read_texts(
        &mut self,
        form: &ItemForm,
        part: &str,
        passage: Passage,
        languages: &[Language],
        faults: &mut Faults,
    ) {
        for &language in languages {
            let name = format!("{part}_{}", language.tag());
            let is_of_the_agenda = language == Language::Russian && matches!(passage, Passage::Heading(_));
            let Some(typed) = form.given(&name).filter(|_| !is_of_the_agenda) else { continue };
            if let Some(words) = faults.take(field(&name), forms::optional_prose(typed, TEXT_MOST)) {
                if words.is_some() && !form.value(&format!("{name}_checked")).is_empty() {
                    self.checked.push((passage, language));
                }
                self.texts.push((passage, language, words));
            }
        }
    }

    fn read_decision(
        &mut self,
        form: &ItemForm,
        name: &str,
        place: usize,
        decision: &DecisionRecord,
        faults: &mut Faults,
    ) {
        if !form.value(&format!("{name}_strike")).is_empty() {
            self.struck.push(decision.id);
            return;
        }
        if form.value("act") == format!("raise-{place}") {
            self.raised = Some((decision.id, place.saturating_sub(2)));
        }
        if let Some(terms) = terms(form, name, faults) {
            self.amended.push((decision.id, terms));
        }
    }

    /// The place after the last decision: where Russian words stand in it, it is a new one.
    fn read_new(&mut self, form: &ItemForm, item: &ItemRecord, faults: &mut Faults) {
        let name = format!("decision_{}", item.decisions.len() + 1);
        let text_name = format!("{name}_ru");
        let text = forms::optional_prose(form.value(&text_name), TEXT_MOST);
        if let Some(Some(text)) = faults.take(field(&text_name), text) {
            self.added = terms(form, &name, faults).map(|terms| (text, terms));
        }
    }

    /// Writes it all; `new_id` is the id of a new decision.
    ///
    /// # Errors
    /// What the minutes refuse.
    pub(in super::super) fn apply(
        self,
        mut minutes: Minutes,
        acting: &Acting,
        new_id: DecisionId,
    ) -> Result<Minutes, Rule> {
        for (passage, language, words) in self.texts {
            minutes = minutes.write(acting.clone(), passage, language, words)?;
        }
        for (id, Terms { kind, executors, deadline }) in self.amended {
            minutes = minutes.amend_decision(acting.clone(), id, kind, executors, deadline)?;
        }
        if let Some((id, place)) = self.raised {
            minutes = minutes.put_decision_at(acting.clone(), id, place)?;
        }
        for id in self.struck {
            minutes = minutes.strike_decision(acting.clone(), id)?;
        }
        if let Some((text, Terms { kind, executors, deadline })) = self.added {
            let text = Texts::in_russian(text);
            let decision = DecisionRecord { id: new_id, text, kind, executors, deadline };
            minutes = minutes.decide(acting.clone(), self.item, decision)?;
        }
        for (passage, language) in self.checked {
            minutes = match minutes.clone().check(acting.clone(), passage, language) {
                // What was struck by the same form has nothing to be checked.
                Err(Rule::DecisionGone) => minutes,
                checked => checked?,
            };
        }
        Ok(minutes)
    }
}

/// The decisions that the form names, with their places and the first words of their fields.
fn named_decisions<'i>(form: &ItemForm, item: &'i ItemRecord) -> Vec<(usize, String, &'i DecisionRecord)> {
    let named =
        (1..).zip(&item.decisions).map(|(place, decision)| (place, format!("decision_{place}"), decision));
    named.filter(|(_, name, decision)| form.value(&format!("{name}_id")) == decision.id.to_string()).collect()
}

fn terms(form: &ItemForm, name: &str, faults: &mut Faults) -> Option<Terms> {
    let of = |part: &str| format!("{name}_{part}");
    let kind = match form.value(&of("kind")) {
        "" => Ok(Kind::Decision),
        key => Kind::from_key(key).ok_or(Fault::NoSuchChoice),
    };
    let kind = faults.take(field(&of("kind")), kind);
    let executors = executors(form, name, faults);
    let deadline = match form.value(&of("deadline")) {
        "" | "none" => Some(Deadline::None),
        "next-session" => Some(Deadline::NextSession),
        "day" => {
            let day = ["due_day", "due_month", "due_year"].map(|part| form.value(&of(part)));
            faults.take(field(&of("due")), forms::day(day)).map(Deadline::Day)
        }
        _ => {
            faults.note(field(&of("deadline")), Fault::NoSuchChoice);
            None
        }
    };
    Some(Terms { kind: kind?, executors: executors?, deadline: deadline? })
}

/// Each once, in the order of the form: first those of the list, then those in free words.
fn executors(form: &ItemForm, name: &str, faults: &mut Faults) -> Option<Vec<Executor>> {
    let mut found: Vec<Option<Executor>> = Vec::new();
    for place in 1..=EXECUTORS_MOST {
        let name = format!("{name}_executor_{place}");
        let key = form.value(&name);
        if !key.is_empty() {
            found.push(faults.take(field(&name), executor_of(key).ok_or(Fault::NoSuchChoice)));
        }
    }
    for place in 1..=OTHERS_MOST {
        let name = format!("{name}_other_{place}");
        let party = Party::from_key(form.value(&format!("{name}_party")));
        match faults.take(field(&name), forms::optional_line(form.value(&name), EXECUTOR_MOST)) {
            Some(None) => {}
            Some(Some(words)) => {
                let other = party.map(|party| Executor::Other { party, name: words });
                found.push(faults.take(field(&name), other.ok_or(Fault::NoSuchChoice)));
            }
            None => found.push(None),
        }
    }
    let mut each = Vec::with_capacity(found.len());
    for executor in found {
        let executor = executor?;
        if !each.contains(&executor) {
            each.push(executor);
        }
    }
    Some(each)
}
