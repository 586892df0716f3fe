//! A page's words and rules as drawing operations, marked with what they are.

use printpdf::{Codepoint, DictItem, Line, LinePoint, Op, PdfFontHandle, Point, Pt, TextItem, TextMatrix};

use super::faces::Faces;
use super::tags::Marks;
use crate::errors::PrintError;
use crate::layout::{Item, Layout, NodeId, Rule, Words};
use crate::length::Length;
use crate::model::Face;

/// U+00AD in UTF-16 with its mark.
const SOFT_HYPHEN: [u8; 4] = [0xfe, 0xff, 0x00, 0xad];

/// The operations of a page; notes in `marks` which element each marked stretch belongs to.
pub(super) fn page(
    layout: &Layout,
    page: usize,
    faces: &Faces,
    marks: &mut Marks,
) -> Result<Vec<Op>, PrintError> {
    let mut pen = Pen { layout, faces, ops: Vec::new(), font: None };
    let mut items = layout.pages[page].items.as_slice();
    while let Some(first) = items.first() {
        let stretch = match first {
            Item::Rule(rule) => {
                pen.rule(*rule);
                1
            }
            Item::Words(words) => {
                let same = |item: &&Item| matches!(item, Item::Words(other) if other.node == words.node);
                let length = items.iter().take_while(same).count();
                pen.open(words.node, page, marks);
                for item in &items[..length] {
                    if let Item::Words(words) = item {
                        pen.words(words)?;
                    }
                }
                pen.ops.extend([Op::EndTextSection, Op::EndMarkedContent]);
                length
            }
        };
        items = &items[stretch..];
    }
    Ok(pen.ops)
}

struct Pen<'a> {
    layout: &'a Layout,
    faces: &'a Faces,
    ops: Vec<Op>,
    /// The face and size last set in this text section.
    font: Option<(Face, Length)>,
}

impl Pen<'_> {
    fn rule(&mut self, rule: Rule) {
        self.begin("Artifact", "Type", DictItem::Name(b"Layout".to_vec()));
        self.ops.push(Op::SetOutlineThickness { pt: Pt(rule.thickness.in_points()) });
        let height = self.layout.height;
        let point = |(x, y): (Length, Length)| LinePoint {
            p: Point { x: Pt(x.in_points()), y: Pt((height - y).in_points()) },
            bezier: false,
        };
        let line = Line { points: vec![point(rule.from), point(rule.to)], is_closed: false };
        self.ops.extend([Op::DrawLine { line }, Op::EndMarkedContent]);
    }

    fn open(&mut self, node: Option<NodeId>, page: usize, marks: &mut Marks) {
        match node {
            Some(node) => {
                let number = marks.add(node, page);
                self.begin(self.layout.tree.node(node).tag.name(), "MCID", DictItem::Int(number));
            }
            None => self.begin("Artifact", "Type", DictItem::Name(b"Pagination".to_vec())),
        }
        self.ops.push(Op::StartTextSection);
        self.font = None;
    }

    fn words(&mut self, words: &Words) -> Result<(), PrintError> {
        let mut spans = 0;
        if let Some(node) = words.node {
            if words.piece.language != self.layout.tree.language(node) {
                let tag = words.piece.language.tag().as_bytes().to_vec();
                self.begin("Span", "Lang", DictItem::String { data: tag, literal: true });
                spans += 1;
            }
            if words.piece.soft {
                let data = SOFT_HYPHEN.to_vec();
                self.begin("Span", "ActualText", DictItem::String { data, literal: false });
                spans += 1;
            }
        }
        self.show(words)?;
        self.ops.extend((0..spans).map(|_| Op::EndMarkedContent));
        Ok(())
    }

    fn show(&mut self, words: &Words) -> Result<(), PrintError> {
        let face = self.faces.face(words.piece.face);
        if self.font != Some((words.piece.face, words.size)) {
            let font = PdfFontHandle::External(face.id.clone());
            self.ops.push(Op::SetFont { font, size: Pt(words.size.in_points()) });
            self.font = Some((words.piece.face, words.size));
        }
        let (x, y) = (words.x.in_points(), (self.layout.height - words.y).in_points());
        self.ops.push(Op::SetTextMatrix { matrix: TextMatrix::Raw([1.0, 0.0, 0.0, 1.0, x, y]) });
        let glyph = |glyph: &crate::shape::Glyph| {
            let gid = face
                .glyph(glyph.id)
                .ok_or_else(|| PrintError::library("subsetter", "a glyph was left out"))?;
            let kerning = 10 * (i32::from(glyph.bare) - i32::from(glyph.advance));
            let rest = &words.piece.text[glyph.at as usize..];
            let extra = if rest.starts_with([' ', '\u{a0}']) { words.extra } else { 0 };
            Ok(Codepoint { gid, offset: (kerning - extra) as f32 / 10.0, cid: None })
        };
        let glyphs = words.piece.glyphs.iter().map(glyph).collect::<Result<_, PrintError>>()?;
        self.ops.push(Op::ShowText { items: vec![TextItem::GlyphIds(glyphs)] });
        Ok(())
    }

    /// Begins marked content with one property.
    fn begin(&mut self, tag: &str, key: &str, value: DictItem) {
        let properties = DictItem::Dict { map: [(key.to_owned(), value)].into() };
        self.ops.push(Op::BeginMarkedContentWithProperties { tag: tag.to_owned(), properties });
    }
}
