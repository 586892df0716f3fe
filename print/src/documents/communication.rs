//! A note verbale or an official letter.
//!
//! A note bears its number under the letterhead, its addressee at the left foot, a seal and no signature; a letter its
//! addressee at the right upper corner.

use domain::languages::Language;

use super::blocks::Writer;
use crate::{
    model::{Block, Document, Numbering},
    sheets::Sheet,
};

/// A communication to print.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct CommunicationPaper {
    /// Language of all words.
    pub language: Language,
    /// A note verbale; else a letter.
    pub is_note: bool,
    /// Lines at the right upper corner: marking, "unofficial translation".
    pub mark: Vec<String>,
    /// Who sends it.
    pub from: String,
    /// To whom.
    pub to: String,
    /// «№ 12-3/45».
    pub number: String,
    /// The day that it bears.
    pub dated: String,
    /// What it is about, for the catalogue.
    pub subject: String,
    /// Its paragraphs.
    pub text: Vec<String>,
}

/// The communication as a document.
#[must_use]
pub fn communication(paper: &CommunicationPaper) -> Document {
    let writer = Writer(paper.language);
    let mut mark = paper.mark.clone();
    if !paper.is_note {
        mark.push(paper.to.clone());
    }
    let mut blocks = vec![Block::Title(writer.text(&paper.from)), Block::Space];
    blocks.push(Block::Ends(writer.text(&paper.number), writer.text(&paper.dated)));
    blocks.extend(writer.mark(&mark));
    blocks.push(Block::Space);
    blocks.extend(paper.text.iter().map(|words| Block::Paragraph(writer.text(words))));
    Document {
        title: format!("{} {}", paper.number, paper.subject),
        language: paper.language,
        sheet: if paper.is_note { Sheet::note() } else { Sheet::treaty() },
        numbering: Numbering::FromSecond,
        foot: paper.is_note.then(|| writer.text(&paper.to)),
        sections: vec![writer.section(blocks)],
    }
}
