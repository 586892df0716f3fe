//! The minutes' text part by part, so that two languages can stand part against part.

use super::{Decision, MinutesItem, MinutesPaper, Numbered};
use crate::documents::blocks::{Writer, in_order};
use crate::model::{Block, Entry, Level, Passage};

/// A part whose passages answer those of the same part in another language.
pub(super) struct Part(pub(super) Vec<Passage>);

impl Part {
    /// Its passages as blocks; entries that follow one another are one list.
    pub(super) fn into_blocks(self) -> Vec<Block> {
        let mut blocks: Vec<Block> = Vec::with_capacity(self.0.len());
        for passage in self.0 {
            match (passage, blocks.last_mut()) {
                (Passage::Entry(entry), Some(Block::List(entries))) => entries.push(entry),
                (Passage::Entry(entry), _) => blocks.push(Block::List(vec![entry])),
                (Passage::Title(text), _) => blocks.push(Block::Title(text)),
                (Passage::Heading(text), _) => blocks.push(Block::Heading(Level::Second, text)),
                (Passage::Paragraph(text), _) => blocks.push(Block::Paragraph(text)),
            }
        }
        blocks
    }
}

/// The parts of minutes from the opening to the closing. Two papers of the same session have the same number.
pub(super) fn parts(paper: &MinutesPaper) -> Vec<Part> {
    let (writer, words) = (Writer(paper.language), &paper.words);
    let mut parts = vec![opening(paper), agenda(paper)];
    for item in &paper.items {
        parts.extend(item_parts(paper, item));
    }
    parts.push(statements(paper));
    parts.push(Part(vec![
        Passage::Heading(writer.text(&words.next_session)),
        Passage::Paragraph(writer.text(&paper.next_session)),
    ]));
    parts.push(Part(vec![Passage::Paragraph(writer.text(&paper.closing))]));
    parts
}

fn opening(paper: &MinutesPaper) -> Part {
    let [first, second] = in_order(&paper.heads, paper.owner);
    let texts = [&paper.opening, first, second, &paper.annexed].into_iter().filter(|words| !words.is_empty());
    Part(texts.map(|words| Passage::Paragraph(Writer(paper.language).text(words))).collect())
}

fn agenda(paper: &MinutesPaper) -> Part {
    let writer = Writer(paper.language);
    let entry = |item: &Numbered| {
        let body = vec![writer.text(&item.text)];
        Passage::Entry(Entry { label: item.number.clone(), body, details: Vec::new() })
    };
    let heading = Passage::Heading(writer.text(&paper.words.agenda));
    Part(std::iter::once(heading).chain(paper.agenda.iter().map(entry)).collect())
}

/// Heading; heard; noted; decided: each a part, so that the next begins level in both languages.
fn item_parts(paper: &MinutesPaper, item: &MinutesItem) -> [Part; 4] {
    let (writer, words) = (Writer(paper.language), &paper.words);
    let mut decided = Vec::new();
    if !item.decisions.is_empty() {
        decided.push(Passage::Paragraph(writer.text(&words.decided)));
        decided.extend(item.decisions.iter().map(|decision| decision_entry(paper, decision)));
    }
    [
        Part(vec![Passage::Heading(writer.text(&item.heading))]),
        Part(labelled(writer, &words.heard, &item.heard)),
        Part(labelled(writer, &words.noted, &item.noted)),
        Part(decided),
    ]
}

/// Paragraphs, the first after a label.
fn labelled(writer: Writer, label: &str, paragraphs: &[String]) -> Vec<Passage> {
    let paragraph = |(place, words): (usize, &String)| match place {
        0 => Passage::Paragraph(writer.text(&format!("{label} {words}"))),
        _ => Passage::Paragraph(writer.text(words)),
    };
    paragraphs.iter().enumerate().map(paragraph).collect()
}

fn decision_entry(paper: &MinutesPaper, decision: &Decision) -> Passage {
    let (writer, words) = (Writer(paper.language), &paper.words);
    let details = [
        writer.labelled(&words.executor, &decision.executor),
        writer.labelled(&words.deadline, &decision.deadline),
    ];
    Passage::Entry(Entry {
        label: decision.number.clone(),
        body: vec![writer.text(&decision.text)],
        details: details.into_iter().flatten().collect(),
    })
}

/// Statements for the record, the owner's first; nothing where there is none.
fn statements(paper: &MinutesPaper) -> Part {
    let writer = Writer(paper.language);
    let texts: Vec<&String> = in_order(&paper.statements, paper.owner).into_iter().flatten().collect();
    if texts.is_empty() {
        return Part(Vec::new());
    }
    let heading = Passage::Heading(writer.text(&paper.words.statements));
    let texts = texts.into_iter().map(|words| Passage::Paragraph(writer.text(words)));
    Part(std::iter::once(heading).chain(texts).collect())
}
