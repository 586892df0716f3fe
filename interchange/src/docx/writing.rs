//! A text written for Word, its changes tracked.

use std::io::Cursor;

use chrono::{DateTime, SecondsFormat, Utc};
use docx_rs::{AlignmentType, Delete, Docx, Insert, Paragraph, Run, RunFonts};
use domain::comparison::{Fate, Run as Words};

/// A text with its changes.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Tracked {
    /// Who made the changes, as the document names them.
    pub author: String,
    /// When; Word shows it beside each.
    pub at: DateTime<Utc>,
    /// The paragraphs in their order.
    pub blocks: Vec<Block>,
}

/// A paragraph.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Block {
    /// A line of a title, or the number of an article.
    Heading(Vec<Words>),
    /// A paragraph of the text.
    Paragraph(Vec<Words>),
}

/// Sizes are in half points.
const SIZE: usize = 28;

/// What Word shows without asking for a font that a machine may not have.
const FACE: &str = "Times New Roman";

/// The document as a file. But for the numbers by which Word tells tracked changes apart, the same input gives the same
/// bytes.
///
/// # Errors
/// What the library says where the archive cannot be written.
pub fn written(tracked: &Tracked) -> std::io::Result<Vec<u8>> {
    let fonts = RunFonts::new().ascii(FACE).hi_ansi(FACE).cs(FACE);
    let at = tracked.at.to_rfc3339_opts(SecondsFormat::Secs, true);
    let mut document = Docx::new().default_fonts(fonts).default_size(SIZE).created_at(&at).updated_at(&at);
    for block in &tracked.blocks {
        let (paragraph, words) = match block {
            Block::Heading(words) => {
                (Paragraph::new().align(AlignmentType::Center).bold().keep_next(true), words)
            }
            Block::Paragraph(words) => (Paragraph::new().align(AlignmentType::Both), words),
        };
        let run = |paragraph, words| runs(paragraph, words, &tracked.author, &at);
        document = document.add_paragraph(words.iter().fold(paragraph, run));
    }
    let mut file = Cursor::new(Vec::new());
    document.build().pack(&mut file).map_err(std::io::Error::other)?;
    Ok(file.into_inner())
}

fn runs(paragraph: Paragraph, words: &Words, author: &str, at: &str) -> Paragraph {
    match words.fate {
        Fate::Same => paragraph.add_run(Run::new().add_text(&words.words)),
        Fate::Added(_) => {
            let run = Run::new().add_text(&words.words);
            paragraph.add_insert(Insert::new(run).author(author).date(at))
        }
        Fate::Removed(_) => {
            let run = Run::new().add_delete_text(&words.words);
            paragraph.add_delete(Delete::new().add_run(run).author(author).date(at))
        }
    }
}
