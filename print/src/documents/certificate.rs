//! The certificate of a true copy: the last page of the copy, and the only one that bears checksum and archive reference.

use domain::languages::Language;

use super::blocks::Writer;
use crate::model::{Block, Section, Signature};

/// A certificate.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct CertificatePage {
    /// The formula with its heading, in each language of the copy.
    pub formulas: Vec<Formula>,
    /// The language of all that follows.
    pub language: Language,
    /// Where the original is kept, its checksum, its reference: each a label and what stands after it.
    pub facts: Vec<(String, String)>,
    /// Where it is made out.
    pub place: String,
    /// On which day.
    pub day: String,
    /// The office of whoever certifies.
    pub position: String,
    /// The name of whoever certifies.
    pub name: String,
    /// The mark of the place for the seal.
    pub seal: String,
}

/// The formula of a certificate in one language.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Formula {
    /// The language.
    pub language: Language,
    /// The heading.
    pub heading: String,
    /// What is certified.
    pub words: String,
}

/// The certificate as the last section of its copy.
#[must_use]
pub fn certificate(page: &CertificatePage) -> Section {
    let mut blocks = Vec::new();
    for formula in &page.formulas {
        let writer = Writer(formula.language);
        blocks.push(Block::Title(writer.text(&formula.heading)));
        blocks.push(Block::Paragraph(writer.text(&formula.words)));
        blocks.push(Block::Space);
    }
    let writer = Writer(page.language);
    let facts = page.facts.iter().filter_map(|(label, words)| writer.labelled(label, words));
    blocks.extend(facts.map(Block::Paragraph));
    blocks.push(Block::Space);
    blocks.push(Block::Ends(writer.text(&page.place), writer.text(&page.day)));
    let (caption, under) = (writer.text(&page.position), vec![writer.text(&page.name)]);
    blocks.push(Block::Signatures(vec![Signature { caption, under }]));
    blocks.push(Block::Paragraph(writer.text(&page.seal)));
    let language = page.formulas.first().map_or(page.language, |formula| formula.language);
    Section { language, counts_anew: false, blocks }
}
