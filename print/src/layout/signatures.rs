//! Places for signature: equal columns, tops aligned, never parted, with two lines of text before them.

use super::strips::{Setter, Strip};
use super::{Item, NodeId, Rule, Tag};
use crate::errors::PrintError;
use crate::length::Length;
use crate::lines::{Line, Setting, break_lines};
use crate::model::Signature;
use crate::sheets::{Align, SIGNATURE_GUTTER, SIGNING_ROOM, rules};

/// Lines of text that stand with the signatures.
const LINES_WITH_SIGNATURES: usize = 2;
/// From the line to the top of the name under it.
const UNDER_LINE: Length = Length::points(3);

impl Setter<'_> {
    pub(super) fn signatures(&mut self, signatures: &[Signature]) -> Result<(), PrintError> {
        self.hold_last_lines();
        let count = i32::try_from(signatures.len()).unwrap_or(1).max(1);
        let width = (self.sheet.measure() - SIGNATURE_GUTTER * (count - 1)) / count;
        let group = self.tree.add(Tag::Division, None, self.parent);
        let captions = self.captions(signatures, width)?;
        let lead = self.sheet.lead(self.sheet.size);
        let tallest = captions.iter().map(Vec::len).max().unwrap_or(0);
        let line = lead * i32::try_from(tallest).unwrap_or(0) + SIGNING_ROOM;
        let mut strip = Strip { gap: self.sheet.size.percent(170), ..Strip::default() };
        let mut x = self.sheet.left;
        for (signature, caption) in signatures.iter().zip(captions) {
            let division = self.tree.add(Tag::Division, None, group);
            let height = self.signature(&mut strip.items, signature, caption, (x, width, line), division)?;
            strip.height = strip.height.max(height);
            x += width + SIGNATURE_GUTTER;
        }
        self.strips.push(strip);
        Ok(())
    }

    fn hold_last_lines(&mut self) {
        let mut lines = 0;
        for strip in self.strips.iter_mut().rev() {
            strip.hold = true;
            lines += usize::from(strip.prose);
            if lines >= LINES_WITH_SIGNATURES {
                break;
            }
        }
    }

    fn captions(&mut self, signatures: &[Signature], width: Length) -> Result<Vec<Vec<Line>>, PrintError> {
        let setting = Setting::balanced(width, self.sheet.size, Align::Left);
        signatures.iter().map(|signature| break_lines(self.shaper, &signature.caption, &setting)).collect()
    }

    /// One place for signature: left edge, width, and how far down its line stands. Gives its height.
    fn signature(
        &mut self,
        items: &mut Vec<Item>,
        signature: &Signature,
        caption: Vec<Line>,
        (x, width, line): (Length, Length, Length),
        division: NodeId,
    ) -> Result<Length, PrintError> {
        let size = self.sheet.size;
        let node = self.node(Tag::Paragraph, &signature.caption, division);
        self.put(items, caption, (x, Length::ZERO), size, Some(node));
        items.push(Item::Rule(Rule { from: (x, line), to: (x + width, line), thickness: rules::MEDIUM }));
        let mut top = line + UNDER_LINE;
        for text in &signature.under {
            let node = self.node(Tag::Paragraph, text, division);
            let lines = break_lines(self.shaper, text, &Setting::plain(width, size, Align::Left))?;
            top += self.put(items, lines, (x, top), size, Some(node));
        }
        Ok(top + UNDER_LINE)
    }
}
