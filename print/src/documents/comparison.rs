//! A comparison table: what is in force beside what is proposed, and why; what changes is seen without colour.

use domain::languages::Language;

use super::WorkingPaper;
use super::blocks::{Writer, one_line};
use crate::model::{Block, Column, Document, Face, Run, Text};
use crate::sheets::Sheet;

/// A comparison table to print.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ComparisonPaper {
    /// Language of all words.
    pub language: Language,
    /// Mark and page number; the foot is the key to the faces.
    pub paper: WorkingPaper,
    /// СРАВНИТЕЛЬНАЯ ТАБЛИЦА, then the protocol.
    pub title: Vec<String>,
    /// The units, in the order of the Agreement.
    pub rows: Vec<Row>,
    /// The heads of the columns and the key.
    pub words: ComparisonWords,
}

/// A unit as it reads and as it is to read. Line ends in its words part paragraphs.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Row {
    /// The unit: «пункт 1 статьи 7».
    pub unit: String,
    /// The text in force, what goes marked; nothing where the unit is new.
    pub in_force: Vec<Piece>,
    /// The text proposed, what is new marked; nothing where the unit goes.
    pub proposed: Vec<Piece>,
    /// The reasons.
    pub reasons: String,
}

/// Words of a comparison.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Piece {
    /// The words, with the spaces around them.
    pub text: String,
    /// What becomes of them.
    pub how: How,
}

/// What becomes of words.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum How {
    /// They stay.
    Plain,
    /// They come: printed bold.
    Added,
    /// They go: printed struck through.
    Removed,
}

/// The heads of the columns and the key.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ComparisonWords {
    /// «№».
    pub number: String,
    /// «Структурный элемент».
    pub unit: String,
    /// «Действующая редакция».
    pub in_force: String,
    /// «Предлагаемая редакция».
    pub proposed: String,
    /// «Обоснование».
    pub reasons: String,
    /// Stands for the text in force of a new unit.
    pub absent: String,
    /// Stands for the proposed text of a unit that goes.
    pub deleted: String,
    /// «Выделено в тексте:», at the foot.
    pub key: String,
    /// «добавленные слова», as they are printed.
    pub key_added: String,
    /// «исключаемые слова», as they are printed.
    pub key_removed: String,
}

/// The table as a document.
#[must_use]
pub fn comparison(paper: &ComparisonPaper) -> Document {
    let (writer, words) = (Writer(paper.language), &paper.words);
    let heads = [
        (&words.number, 4),
        (&words.unit, 14),
        (&words.in_force, 32),
        (&words.proposed, 32),
        (&words.reasons, 18),
    ];
    let columns = heads.map(|(head, share)| Column { head: writer.text(head), share }).into();
    let rows = (1..).zip(&paper.rows).map(|(number, one)| row(paper, number, one)).collect();
    let mut blocks: Vec<Block> = writer.mark(&paper.paper.mark).into_iter().collect();
    blocks.extend(writer.title(&paper.title));
    blocks.push(Block::Table { columns, names: 1, rows });
    Document {
        title: one_line(&paper.title),
        language: paper.language,
        sheet: Sheet::working_across(),
        numbering: paper.paper.numbering(),
        foot: Some(key(paper.language, words)),
        sections: vec![writer.section(blocks)],
    }
}

fn row(paper: &ComparisonPaper, number: usize, row: &Row) -> Vec<Vec<Text>> {
    let (writer, words) = (Writer(paper.language), &paper.words);
    let or = |pieces: &[Piece], instead: &String| match paragraphs(paper.language, pieces) {
        texts if texts.is_empty() => vec![writer.text(instead).in_face(Face::Italic)],
        texts => texts,
    };
    vec![
        vec![writer.text(&number.to_string())],
        vec![writer.text(&row.unit)],
        or(&row.in_force, &words.absent),
        or(&row.proposed, &words.deleted),
        row.reasons.lines().map(|words| writer.text(words)).collect(),
    ]
}

/// The paragraphs of a cell. Empty lines are left out.
fn paragraphs(language: Language, pieces: &[Piece]) -> Vec<Text> {
    let mut texts = vec![Text::default()];
    for piece in pieces {
        for (place, words) in piece.text.split('\n').enumerate() {
            if place > 0 {
                texts.push(Text::default());
            }
            if let (Some(text), false) = (texts.last_mut(), words.is_empty()) {
                text.0.push(run(language, words, piece.how));
            }
        }
    }
    texts.retain(|text| !text.is_empty());
    texts
}

fn run(language: Language, words: &str, how: How) -> Run {
    let face = if how == How::Added { Face::Semibold } else { Face::Roman };
    Run { face, struck: how == How::Removed, ..Run::new(language, words) }
}

/// What the faces mean, shown by themselves.
fn key(language: Language, words: &ComparisonWords) -> Text {
    let plain = |text: &str| run(language, text, How::Plain);
    Text(vec![
        plain(&format!("{} ", words.key)),
        run(language, &words.key_added, How::Added),
        plain(", "),
        run(language, &words.key_removed, How::Removed),
    ])
}
