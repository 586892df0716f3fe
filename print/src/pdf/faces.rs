//! The faces a layout uses, each cut down to its glyphs.

use std::collections::BTreeMap;

use printpdf::{FontId, ParsedFont, PdfDocument, PdfFont};
use sha2::{Digest, Sha256};
use subsetter::GlyphRemapper;

use crate::errors::PrintError;
use crate::layout::{Item, Layout};
use crate::lines::Piece;
use crate::model::Face;
use crate::shape;

/// A face in the file.
pub(super) struct EmbeddedFace {
    remapper: GlyphRemapper,
    /// The letters behind each glyph of the subset.
    pub(super) letters: BTreeMap<u16, String>,
    pub(super) id: FontId,
}

impl EmbeddedFace {
    /// The number in the subset of a face's glyph.
    pub(super) fn glyph(&self, id: u16) -> Option<u16> {
        self.remapper.get(id)
    }

    fn new() -> Self {
        Self { remapper: GlyphRemapper::new(), letters: BTreeMap::new(), id: FontId(String::new()) }
    }

    fn take(&mut self, piece: &Piece) {
        for (index, glyph) in piece.glyphs.iter().enumerate() {
            let id = self.remapper.remap(glyph.id);
            let end = piece.glyphs.get(index + 1).map_or(piece.text.len(), |next| next.at as usize);
            let letters = if piece.soft { "-" } else { &piece.text[glyph.at as usize..end] };
            // One glyph serves both spaces.
            let letters = if letters == "\u{a0}" { " " } else { letters };
            let known = self.letters.entry(id).or_default();
            if known.is_empty() {
                known.push_str(letters);
            }
        }
    }
}

pub(super) struct Faces([EmbeddedFace; Face::ALL.len()]);

impl Faces {
    /// Cuts the faces down and puts them into the document. A subset's name begins with a tag of six capitals
    /// (ISO 32000-1, 9.6.4), here a digest of it.
    pub(super) fn embed(layout: &Layout, document: &mut PdfDocument) -> Result<Self, PrintError> {
        let mut faces = Self(Face::ALL.map(|_| EmbeddedFace::new()));
        for item in layout.pages.iter().flat_map(|page| &page.items) {
            if let Item::Words(words) = item {
                faces.0[words.piece.face as usize].take(&words.piece);
            }
        }
        for (embedded, face) in faces.0.iter_mut().zip(Face::ALL) {
            if embedded.letters.is_empty() {
                continue;
            }
            let file = shape::file(face);
            let subset = subsetter::subset(file.data, 0, &embedded.remapper)
                .map_err(|error| PrintError::library("subsetter", error))?;
            let capital = |byte: &u8| char::from(b'A' + byte % 26);
            let tag: String = Sha256::digest(&subset).iter().take(6).map(capital).collect();
            let parsed = ParsedFont::from_bytes(&subset, 0, &mut Vec::new())
                .ok_or_else(|| PrintError::library("printpdf", "a subset cannot be parsed"))?;
            embedded.id = FontId(format!("{tag}+{}", file.name));
            document.resources.fonts.map.insert(embedded.id.clone(), PdfFont::new(parsed));
        }
        Ok(faces)
    }

    pub(super) const fn face(&self, face: Face) -> &EmbeddedFace {
        &self.0[face as usize]
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = &EmbeddedFace> {
        self.0.iter().filter(|face| !face.letters.is_empty())
    }
}
