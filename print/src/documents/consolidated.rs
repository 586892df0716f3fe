//! The Agreement as at a day, for information: which protocols amended it, its text, a note at each unit that they
//! changed.

use domain::languages::Language;

use super::WorkingPaper;
use super::blocks::Writer;
use crate::model::{Block, Column, Document, Entry, Face, Level, Rows, Text};
use crate::sheets::Sheet;

/// A consolidated text to print.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ConsolidatedPaper {
    /// Language of all words.
    pub language: Language,
    /// The mark is the standing of the text.
    pub paper: WorkingPaper,
    /// The title as one line, for the catalogue.
    pub catalogue: String,
    /// The title as it is set.
    pub title: Vec<Unit>,
    /// Under the title: in force from when.
    pub entry: String,
    /// As at which day.
    pub as_at: Vec<String>,
    /// What a reader must know before reading on.
    pub remarks: Vec<String>,
    /// The protocols.
    pub protocols: AmendingList,
    /// The text below the title.
    pub text: Vec<Unit>,
}

/// The protocols that the text takes in.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct AmendingList {
    /// «Протоколы о внесении изменений и дополнений».
    pub heading: String,
    /// The heads of the columns: number, protocol, day of signature, entry into force.
    pub heads: [String; 4],
    /// A row each, in the order of the heads.
    pub rows: Vec<[String; 4]>,
    /// In place of the rows where there is none.
    pub none: String,
}

/// A unit of the text, or what stands at one.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Unit {
    /// The kind of document.
    Kind(String),
    /// The rest of the title.
    Subject(String),
    /// The heading of an article.
    Heading(String),
    /// A paragraph, its number before it.
    Paragraph(String),
    /// A numbered entry of a list; also a deleted unit, of which the number alone is left.
    Entry {
        /// The number.
        label: String,
        /// Its lines.
        lines: Vec<EntryLine>,
    },
    /// A note to all the unit before it.
    Note(String),
    /// An empty line.
    Space,
}

/// A line of an entry.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum EntryLine {
    /// A paragraph.
    Paragraph(String),
    /// A note to the line before it, or to the number.
    Note(String),
}

/// The text as a document.
#[must_use]
pub fn consolidated(paper: &ConsolidatedPaper) -> Document {
    let writer = Writer(paper.language);
    let mut blocks: Vec<Block> = writer.mark(&paper.paper.mark).into_iter().collect();
    // Where the kind of document does not stand first, nothing else parts the title from the mark.
    blocks.extend(matches!(paper.title.first(), Some(Unit::Subject(_))).then_some(Block::Space));
    blocks.extend(units(writer, &paper.title));
    blocks.push(Block::Subtitle(writer.text(&paper.entry)));
    blocks.push(Block::Space);
    blocks.extend(paper.as_at.iter().map(|line| Block::Subtitle(writer.text(line))));
    blocks.push(Block::Space);
    blocks.extend(paper.remarks.iter().map(|words| Block::Paragraph(writer.text(words))));
    blocks.extend(list(writer, &paper.protocols));
    blocks.push(Block::Space);
    blocks.extend(units(writer, &paper.text));
    Document {
        title: paper.catalogue.clone(),
        language: paper.language,
        sheet: Sheet::working_text(),
        numbering: paper.paper.numbering(),
        foot: writer.foot(&paper.paper),
        sections: vec![writer.section(blocks)],
    }
}

fn list(writer: Writer, list: &AmendingList) -> [Block; 2] {
    let heading = Block::Heading(Level::Second, writer.text(&list.heading));
    if list.rows.is_empty() {
        return [heading, Block::Paragraph(writer.text(&list.none))];
    }
    let column = |(head, share): (&String, u16)| Column { head: writer.text(head), share };
    let columns = list.heads.iter().zip([6, 31, 31, 32]).map(column).collect();
    let cells = list.rows.iter().map(|row| writer.texts(row)).collect();
    [heading, Block::Register { columns, rows: Rows::Text, cells }]
}

fn units(writer: Writer, units: &[Unit]) -> Vec<Block> {
    let mut blocks: Vec<Block> = Vec::new();
    for unit in units {
        let block = match unit {
            Unit::Kind(words) => Block::Title(writer.text(words)),
            Unit::Subject(words) => Block::Subtitle(writer.text(words)),
            Unit::Heading(words) => Block::Heading(Level::Second, writer.text(words)),
            Unit::Paragraph(words) => Block::Paragraph(writer.text(words)),
            Unit::Note(words) => Block::Note(note(writer, words)),
            Unit::Space => Block::Space,
            Unit::Entry { label, lines } => {
                let body = lines.iter().map(|line| entry_line(writer, line)).collect();
                let entry = Entry { label: label.clone(), body, details: Vec::new() };
                if let Some(Block::List(entries)) = blocks.last_mut() {
                    entries.push(entry);
                    continue;
                }
                Block::List(vec![entry])
            }
        };
        blocks.push(block);
    }
    blocks
}

fn entry_line(writer: Writer, line: &EntryLine) -> Text {
    match line {
        EntryLine::Paragraph(words) => writer.text(words),
        EntryLine::Note(words) => note(writer, words),
    }
}

fn note(writer: Writer, words: &str) -> Text {
    writer.text(words).in_face(Face::Italic)
}
