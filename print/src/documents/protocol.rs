//! An amendment protocol: an original to sign, or a draft to work on. Its texts follow one another, each on its own
//! pages.

use domain::languages::Language;
use domain::protocols::Wording;

use super::blocks::{Writer, one_line};
use crate::model::{Block, Document, Level, Numbering, Section, Signature, Text};
use crate::sheets::Sheet;

/// One text of a draft.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct DraftText<'a> {
    /// Its language.
    pub language: Language,
    /// How the protocol reads in it.
    pub wording: &'a Wording,
    /// Lines of the mark top right: "Draft", the version, its day.
    pub mark: Vec<String>,
}

/// An original of three texts, in the order in which they are bound. It bears nothing but the text, the numbers of its
/// pages and the places for signature.
#[must_use]
pub fn original(texts: [(Language, &Wording); 3]) -> Document {
    let [(language, first), ..] = texts;
    let section = |(language, wording): (Language, &Wording)| {
        let writer = Writer(language);
        let place = |caption: &String| Signature { caption: writer.text(caption), under: Vec::new() };
        let places = Block::Signatures(wording.signatures.iter().map(place).collect());
        section(writer, body(writer, wording).into_iter().chain([places]).collect())
    };
    Document {
        title: one_line(&first.title),
        language,
        sheet: Sheet::treaty(),
        numbering: Numbering::FromSecond,
        foot: None,
        sections: texts.map(section).into(),
    }
}

/// A draft of these texts; `pages` are the words of a page's number, with the slots `{n}` and `{m}`. It says who is to
/// sign, and leaves no room to.
#[must_use]
pub fn draft(texts: &[DraftText<'_>], pages: &str, foot: Text) -> Document {
    let first = texts.first();
    Document {
        title: first.map(|text| one_line(&text.wording.title)).unwrap_or_default(),
        language: first.map_or(Language::Russian, |text| text.language),
        sheet: Sheet::draft(),
        numbering: Numbering::OfTotal(pages.to_owned()),
        foot: Some(foot),
        sections: texts.iter().map(draft_section).collect(),
    }
}

fn draft_section(text: &DraftText<'_>) -> Section {
    let writer = Writer(text.language);
    let [left, right] = &text.wording.signatures;
    let mut blocks: Vec<Block> = writer.mark(&text.mark).into_iter().collect();
    blocks.extend(body(writer, text.wording));
    blocks.extend([Block::Space, Block::Ends(writer.text(left), writer.text(right))]);
    section(writer, blocks)
}

/// Each text counts its own pages.
fn section(writer: Writer, blocks: Vec<Block>) -> Section {
    Section { counts_anew: true, ..writer.section(blocks) }
}

/// All but the signatures.
fn body(writer: Writer, wording: &Wording) -> Vec<Block> {
    let paragraph = |words: &String| Block::Paragraph(writer.text(words));
    let mut blocks = writer.title(&wording.title);
    blocks.push(Block::Space);
    blocks.extend(wording.preamble.iter().map(paragraph));
    for article in &wording.articles {
        blocks.push(Block::Heading(Level::Second, writer.text(&article.heading)));
        blocks.extend(article.paragraphs.iter().map(|one| match is_heading(&one.text) {
            true => Block::Held(writer.text(&one.text)),
            false => paragraph(&one.text),
        }));
    }
    blocks.push(Block::Space);
    blocks.extend(wording.testimonium.iter().map(|words| Block::Held(writer.text(words))));
    blocks
}

/// The heading of a quoted article ends in its number or word, without a mark: «Статья 12-1».
fn is_heading(words: &str) -> bool {
    words.ends_with(char::is_alphanumeric)
}
