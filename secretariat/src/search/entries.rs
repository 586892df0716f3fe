//! What of a record is found: each text of it in each language, with the place where it stands. The index is made of
//! these, and so is what is shown, of the record as the reader's own page reads it.

use domain::{
    agendas::Agenda,
    authorities::{Change, ListChange, NewAuthority},
    communications::{Carried, Communication, Route},
    decisions::{Decision, Step, roman},
    delegations::Delegation,
    languages::Language,
    minutes::{Minutes, Passage},
    papers::Paper,
    protocols::{Draft, Instruction, Operation, Protocol, Remark},
    sessions::Session,
    spelled::Spelled,
};

use locales::protocols::title;

use crate::sessions::ProposalForm;

/// How much a text tells of its record: what bears its name comes before what is only said in it.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(super) enum Weight {
    Said,
    Named,
}

/// One text of a record.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Entry {
    /// Where in the record: an item, a person; empty for the record itself.
    pub(super) place: String,
    /// In which language; nothing where nobody said.
    pub(super) language: Option<Language>,
    pub(super) weight: Weight,
    pub(super) text: String,
}

/// The texts of one place, as they are gathered.
struct At {
    place: String,
    entries: Vec<Entry>,
}

impl At {
    fn new(place: impl ToString) -> Self {
        Self { place: place.to_string(), entries: Vec::new() }
    }

    fn put(&mut self, weight: Weight, language: Option<Language>, text: impl ToString) {
        let entry = Entry { place: self.place.clone(), language, weight, text: text.to_string() };
        self.entries.push(entry);
    }

    /// What is called so and so, in each language in which it is.
    fn spelled(&mut self, weight: Weight, names: &Spelled) {
        for language in Language::ALL {
            if let Some(name) = names.in_language(language) {
                self.put(weight, Some(language), name);
            }
        }
    }

    /// Somebody by name and position, in each language in which they print.
    fn person(&mut self, weight: Weight, names: &Spelled, positions: &Spelled) {
        for language in Language::ALL {
            if let Some(name) = names.in_language(language) {
                let position = positions.shown_in(language);
                self.put(weight, Some(language), format!("{name}, {position}"));
            }
        }
    }
}

pub(super) fn of_draft(typed: &ProposalForm) -> Vec<Entry> {
    let mut at = At::new("");
    at.put(Weight::Named, None, &typed.title);
    for said in [&typed.agenda, &typed.venue, &typed.turn_reason] {
        at.put(Weight::Said, None, said);
    }
    at.entries
}

/// A session by number, title, city and house; each item of its agenda by itself.
pub(super) fn of_session(session: &Session, agenda: &Agenda) -> Vec<Entry> {
    let terms = &session.terms;
    let mut at = At::new("");
    at.put(Weight::Named, None, &terms.title);
    if let Some(number) = session.state.number() {
        at.put(Weight::Named, None, format!("{} ({number})", roman(number)));
    }
    for language in Language::ALL {
        at.put(Weight::Said, Some(language), terms.place.name(language, terms.first_day));
    }
    if let Some(venue) = &terms.venue {
        at.put(Weight::Said, None, venue);
    }
    let mut entries = at.entries;
    for item in &agenda.items {
        let mut at = At::new(item.id);
        at.put(Weight::Named, None, &item.title);
        if let Some(rapporteur) = &item.rapporteur {
            at.put(Weight::Said, None, rapporteur);
        }
        entries.append(&mut at.entries);
    }
    entries
}

/// Each member by name and position, in each language in which they print.
pub(super) fn of_delegation(delegation: &Delegation) -> Vec<Entry> {
    let mut entries = Vec::new();
    for member in &delegation.members {
        let person = &member.person;
        let mut at = At::new(format!("{}:{}", delegation.party.key(), person.id));
        at.person(Weight::Named, &person.names, &person.positions);
        entries.append(&mut at.entries);
    }
    entries
}

/// Each text of each item. What was decided stands in the register of decisions from the signing on, and is found there.
pub(super) fn of_minutes(minutes: &Minutes) -> Vec<Entry> {
    let is_signed = minutes.state.is_signed();
    let mut entries = Vec::new();
    for item in &minutes.record.items {
        let mut at = At::new(item.item);
        for (passage, texts) in item.passages() {
            let weight = match passage {
                Passage::Decision(_) if is_signed => continue,
                Passage::Heading(_) => Weight::Named,
                Passage::Heard(_) | Passage::Noted(_) | Passage::Decision(_) | Passage::Statement(..) => {
                    Weight::Said
                }
            };
            for language in Language::AUTHENTIC {
                if let Some(words) = texts.words(language) {
                    at.put(weight, Some(language), words);
                }
            }
        }
        entries.append(&mut at.entries);
    }
    entries
}

/// A decision as it is cited, its text, what was reported and why that was disputed.
pub(super) fn of_decision(decision: &Decision) -> Vec<Entry> {
    let mut at = At::new("");
    at.put(Weight::Named, None, decision.cited);
    for language in Language::AUTHENTIC {
        if let Some(words) = decision.text.words(language) {
            at.put(Weight::Named, Some(language), words);
        }
    }
    for step in &decision.steps {
        match step {
            Step::Reported(report) => {
                at.put(Weight::Said, None, &report.text);
                if let Some(paper) = &report.paper {
                    at.put(Weight::Said, None, &paper.number);
                }
            }
            Step::Disputed(dispute) => at.put(Weight::Said, None, &dispute.reason),
            Step::Dropped { reason, .. } | Step::Corrected { reason, .. } => {
                at.put(Weight::Said, None, reason)
            }
            Step::DisputeWithdrawn(_) => {}
        }
    }
    at.entries
}

/// A communication by both numbers and its subject, from whom to whom, its text, and the names that it carries.
pub(super) fn of_communication(communication: &Communication) -> Vec<Entry> {
    let terms = &communication.terms;
    let mut at = At::new("");
    at.put(Weight::Named, None, &terms.subject);
    let incoming = communication.state.receipt().and_then(|receipt| receipt.incoming_number.as_ref());
    for number in [terms.number.as_ref(), incoming].into_iter().flatten() {
        at.put(Weight::Named, None, number);
    }
    if let Route::Named { from, to } = &terms.route {
        at.put(Weight::Said, None, from);
        at.put(Weight::Said, None, to);
    }
    for language in Language::AUTHENTIC {
        if let Some(words) = terms.texts.in_language(language) {
            at.put(Weight::Said, Some(language), words);
        }
    }
    for carried in &terms.carries {
        match carried {
            Carried::ListChange(change) => of_list_change(&mut at, change),
            Carried::Establishment(establishment) => at.put(Weight::Said, None, &establishment.instrument),
            Carried::Composition(composition) => {
                for seat in &composition.seats {
                    at.person(Weight::Said, &seat.names, &seat.positions);
                }
            }
            Carried::ProceduresCompleted { .. }
            | Carried::Termination
            | Carried::TerminationRevoked
            | Carried::SessionInvitation { .. }
            | Carried::SessionAnswer { .. } => {}
        }
    }
    at.entries
}

fn of_list_change(at: &mut At, change: &ListChange) {
    change.change.begins().iter().for_each(|new: &NewAuthority| at.spelled(Weight::Said, &new.names));
    match &change.change {
        Change::Renamed { names, .. } => at.spelled(Weight::Said, names),
        Change::Contacts { contacts, .. } => at.put(Weight::Said, None, contacts),
        _ => {}
    }
    if let Some(act) = &change.national_act {
        at.put(Weight::Said, None, act);
    }
}

pub(super) fn of_paper(paper: &Paper) -> Vec<Entry> {
    let mut at = At::new("");
    at.put(Weight::Named, None, &paper.title);
    at.entries
}

/// A protocol by what it is called in every language; each instruction by its new words, its own formula and its
/// reasons; the transitional provisions. The day of the Agreement's signature, which another record tells, is left out of
/// the title.
pub(super) fn of_protocol(protocol: &Protocol, draft: &Draft) -> Vec<Entry> {
    let mut at = At::new("");
    for language in Language::ALL {
        at.put(Weight::Named, Some(language), title(language, protocol.keeper, draft, None));
    }
    for language in Language::AUTHENTIC {
        if let Some(text) = draft.transitional.in_language(language) {
            at.put(Weight::Said, Some(language), text);
        }
    }
    let mut entries = at.entries;
    entries.extend(draft.instructions.iter().flat_map(of_instruction));
    entries
}

fn of_instruction(instruction: &Instruction) -> Vec<Entry> {
    let mut at = At::new(instruction.id);
    for language in Language::AUTHENTIC {
        if let Operation::Everywhere { words } = &instruction.operation {
            for pair in words.in_language(language).into_iter().flatten() {
                at.put(Weight::Said, Some(language), &pair.by);
            }
        } else if let Some(words) = instruction.new_words(language) {
            at.put(Weight::Said, Some(language), words);
        }
        if let Some(formula) = instruction.formula.in_language(language) {
            at.put(Weight::Said, Some(language), formula);
        }
    }
    if let Some(reasons) = &instruction.reasons {
        at.put(Weight::Said, None, reasons);
    }
    at.entries
}

/// A remark on a protocol: what it says, the words that it proposes, the answers to it.
pub(super) fn of_remark(remark: &Remark) -> Vec<Entry> {
    let mut at = At::new(remark.id);
    at.put(Weight::Said, None, &remark.text);
    if let Some((_, anchor, proposed)) = remark.proposal() {
        at.put(Weight::Said, Some(anchor.language), proposed);
    }
    for answer in &remark.answers {
        at.put(Weight::Said, None, &answer.text);
    }
    at.entries
}

/// An authority by the name that it bears on the list, in each language.
pub(super) fn of_authority(key: &str, names: &Spelled) -> Vec<Entry> {
    let mut at = At::new(key);
    at.spelled(Weight::Named, names);
    at.entries
}
